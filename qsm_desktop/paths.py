"""Where the program's own files and the user's data lie."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_root() -> Path:
    """The folder with templates/, i18n/, icons/, receivers/, samples/.

    The packaged folder where there is one (wheel, bundle), else the checkout's.
    """
    packaged = _PACKAGE / "_resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "resources"


def data_dir() -> Path:
    """The user's data folder; ``QSM_DATA_DIR`` puts it elsewhere. Not created here."""
    chosen = os.environ.get("QSM_DATA_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("qsm-desktop", appauthor=False))
