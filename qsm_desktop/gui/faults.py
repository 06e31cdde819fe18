"""Bugs that reach nobody: written to the log, told in the window, never shown as a traceback."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from qsm_desktop.gui.background import Background

logger = logging.getLogger(__name__)


def catch_bugs(background: Background) -> None:
    """Take over both excepthooks for as long as the process runs."""

    def in_window(kind: type[BaseException], bug: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, at)
            return
        logger.error("a bug in the window", exc_info=(kind, bug, at))
        background.fault.emit(None)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        bug = arguments.exc_value
        if bug is not None:
            logger.error("a bug in a thread", exc_info=bug)
        background.fault.emit(None)

    sys.excepthook = in_window
    threading.excepthook = in_thread
