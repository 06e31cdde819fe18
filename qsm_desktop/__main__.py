"""``qsm-desktop`` and ``python -m qsm_desktop``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line, which opens the window when no command is given."""
    from qsm_desktop.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
