"""The wheel has all it needs, and the program and its tests run from an installed one."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

from tests.packaging.conftest import ROOT, run


def test_the_wheel_holds_the_program_and_its_resources_only(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert len(tops) == 2, tops
    assert "qsm_desktop/_resources/i18n/qsm_ja.qm" in names
    assert "qsm_desktop/_resources/templates/0004-nextengine-order-unit.txt" in names
    assert any(name.startswith("qsm_desktop/storage/migrations/versions/") for name in names)
    assert any(name.startswith("qsm_desktop/_resources/samples/") for name in names)
    assert not [name for name in names if "/tests/" in name or name.endswith((".ui", ".db"))]


def test_the_installed_program_runs_the_demo(installed: Path, tmp_path: Path) -> None:
    out = tmp_path / "proof"
    done = run([str(installed / "qsm-desktop"), "demo", "--out", str(out)], tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(list(out.glob("*.eml"))) == 28
    listed = run([str(installed / "qsm-desktop"), "templates", "--json"], tmp_path)
    assert len(json.loads(listed.stdout)) >= 20


def test_the_suite_passes_against_the_installed_program(installed: Path, tmp_path: Path) -> None:
    """Only tests/ is copied: what they import is what is installed."""
    shutil.copytree(ROOT / "tests", tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    where = "import qsm_desktop; print(qsm_desktop.__file__)"
    found = run([str(installed / "python"), "-c", where], tmp_path)
    assert str(installed.parent) in found.stdout
    suite = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not integration"]
    left_out = ["--ignore=tests/unit/test_repository.py", "--ignore=tests/gui/test_demo.py"]
    result = run(
        [str(installed / "python"), *suite, *left_out, "tests/unit", "tests/gui"],
        tmp_path,
        QT_QPA_PLATFORM="offscreen",
    )
    assert result.returncode == 0, result.stdout[-4000:]
