"""No window is larger than the screen or stands outside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

FRAME_WIDTH, FRAME_HEIGHT = 16, 40
"""Room for the frame and the title bar, which the system adds."""


def fit_to_screen(window: QWidget) -> None:
    """Make a window that is not shown yet fit its screen; one that fills it does so already."""
    if window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        return
    available = window.screen().availableGeometry()
    wanted = QRect(window.pos(), window.size())
    fitted = fitted_to(wanted, available)
    if fitted != wanted:
        window.setGeometry(fitted)


def fitted_to(wanted: QRect, available: QRect) -> QRect:
    """The wanted place, made smaller and moved as far as the screen asks for."""
    room = available.adjusted(0, FRAME_HEIGHT, -FRAME_WIDTH, 0)
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
