"""The guards of conftest bite."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parent.parent / "conftest.py"

CASES = {
    "thread": (
        "import threading\ndef test_it():\n"
        "    wait = threading.Event().wait\n"
        "    threading.Thread(target=wait, args=(20,), daemon=True).start()",
        "threads left running",
    ),
    "network": (
        "import socket\ndef test_it():\n    socket.create_connection(('192.0.2.1', 25), 1)",
        "a test wanted to look up",
    ),
    "log": (
        "import logging\ndef test_it():\n    logging.getLogger('qsm_desktop.x').warning('oh')",
        "unexpected in the log",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_guard_bites(pytester: pytest.Pytester, name: str) -> None:
    source, message = CASES[name]
    shutil.copy(CONFTEST, pytester.path / "conftest.py")
    text = (pytester.path / "conftest.py").read_text().replace('pytest_plugins = ["pytester"]', "")
    (pytester.path / "conftest.py").write_text(text)
    pytester.makepyfile(source)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    assert result.ret != 0
    result.stdout.fnmatch_lines([f"*{message}*"])


def test_a_skip_is_a_failure_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = CONFTEST.read_text().replace('pytest_plugins = ["pytester"]', "")
    (pytester.path / "conftest.py").write_text(text)
    pytester.makepyfile("import pytest\ndef test_it():\n    pytest.skip('no server')")
    monkeypatch.setenv("CI", "true")
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(failed=1)
    monkeypatch.setenv("CI", "")
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(skipped=1)
