"""What must hold for the repository itself: layers, generated files, sizes, no secrets."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "qsm_desktop"
LONGEST_FILE = 330
TOP_LEVEL = {
    "qsm_desktop", "ui", "resources", "tests", "build.spec", "pyproject.toml", "README.md",
    "Makefile", "LICENSE", "CHANGELOG.md", "docs", "tools", "constraints.txt",
}  # fmt: skip


def tracked() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listing.stdout.split("\0") if name]


def run_tool(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_the_layers_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [str(lint), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("tool", ["build_forms.py", "build_translations.py"])
def test_generated_files_are_fresh(tool: str) -> None:
    result = run_tool(f"tools/{tool}", "--check")
    assert result.returncode == 0, result.stdout


def test_only_the_agreed_names_stand_at_the_top() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_no_file_of_the_program_is_long() -> None:
    long = {
        path.name: lines
        for path in PACKAGE.rglob("*.py")
        if not path.name.startswith("ui_")
        and (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long


def test_no_host_of_a_package_registry_and_no_secret_is_kept() -> None:
    registry = re.compile(rb"https?://[^\s\"']*(simple/|/pypi|index-url)|--index-url", re.I)
    secret = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}")
    found = [
        path.name
        for path in tracked()
        if path.is_file()
        and path != Path(__file__)
        and (registry.search(data := path.read_bytes()) or secret.search(data))
    ]
    assert not found
    assert not (ROOT / "uv.lock").exists()


def test_nothing_is_left_to_do_in_comments() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    found = [
        f"{path.name}:{number}"
        for path in PACKAGE.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if marks.search(line)
    ]
    assert not found


def test_before_the_first_paint_nothing_heavy_is_imported() -> None:
    """What the window's first paint imports: no database, no templates, no mail, no keyring."""
    program = (
        "import sys, qsm_desktop.app_window, qsm_desktop.gui.window_session;"
        "import qsm_desktop.gui.main_window;"
        "heavy = {'sqlalchemy', 'alembic', 'jinja2', 'keyring', 'aiosmtpd', 'email_validator',"
        " 'smtplib'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = run_tool("-c", program)
    assert result.stdout.strip() == "[]", result.stdout + result.stderr
