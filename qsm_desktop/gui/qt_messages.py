"""What Qt itself has to say goes to our log: on a terminal it would stand between our words."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """Take Qt's messages from now on; call it before there is an application object."""

    def take(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        logger.log(_LEVELS[kind], "Qt: %s", message)

    qInstallMessageHandler(take)
