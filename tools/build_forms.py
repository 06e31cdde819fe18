"""Generate qsm_desktop/gui/forms/ui_*.py from ui/*.ui; ``--check`` only says what drifted."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ui"
_IMPORT = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
FORMS = ROOT / "qsm_desktop" / "gui" / "forms"


def main(arguments: list[str]) -> int:
    """Write the forms, or with ``--check`` compare them. Status 1: something drifted."""
    wanted = {FORMS / f"ui_{path.stem}.py": generated(path) for path in SOURCES.glob("*.ui")}
    orphans = set(FORMS.glob("ui_*.py")) - set(wanted)
    stale = [path for path, text in wanted.items() if _read(path) != text]
    if "--check" in arguments:
        for path in sorted(orphans | set(stale)):
            print(f"{path.relative_to(ROOT)} does not match ui/: run make forms")
        return 1 if orphans or stale else 0
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
    for path in orphans:
        path.unlink()
    return 0


def generated(source: Path) -> str:
    """The form's Python text, without the header that names the tool's version.

    And without the classes that it imports and does not use: PySide makes each when it is first
    named, which is time before the first paint.
    """
    uic = Path(sys.executable).with_name("pyside6-uic")
    result = subprocess.run(
        [str(uic), str(source)], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    lines = result.stdout.splitlines()
    kept = [line for line in lines if not line.startswith("## Created by: Qt User Interface")]
    return _IMPORT.sub(_only_used("\n".join(kept)), "\n".join(kept)).rstrip() + "\n"


def _only_used(text: str) -> Callable[[re.Match[str]], str]:
    """Makes an import statement of what the rest of the text names; nothing of none."""
    used = set(re.findall(r"\w+", _IMPORT.sub("", text)))

    def rewritten(statement: re.Match[str]) -> str:
        names = sorted(used & set(re.findall(r"\w+", statement[2])))
        lines = "".join(f"    {name},\n" for name in names)
        return f"from {statement[1]} import (\n{lines})\n" if names else ""

    return rewritten


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
