"""Lint, types, layers, and the drift of generated files: everything that needs no test run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

CHECKS = (
    [str(BIN / "ruff"), "check", "."],
    [str(BIN / "ruff"), "format", "--check", "-q", "."],
    [str(BIN / "mypy")],
    [str(BIN / "lint-imports"), "--no-cache"],
    [sys.executable, "tools/build_forms.py", "--check"],
    [sys.executable, "tools/build_translations.py", "--check"],
)


def main() -> int:
    """Run every check; the status says whether all passed."""
    failed = []
    for command in CHECKS:
        name = " ".join(Path(part).name if part.startswith("/") else part for part in command)
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        print(f"{'ok  ' if result.returncode == 0 else 'FAIL'} {name}", flush=True)
        if result.returncode:
            print(result.stdout, result.stderr, sep="", flush=True)
            failed.append(name)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
