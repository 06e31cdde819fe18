"""The pages, one shown at a time, inside a scroll area that only a very small screen needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class PageStack(QWidget):
    """Asks for the least its pages need.

    Without a layout of its own: a scroll area would ask that for its height at this width, which
    is what wrapped texts and tables would like to have, and scroll although there is room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget(self)
        self._pages.installEventFilter(self)

    def addWidget(self, page: QWidget) -> None:  # Qt's name
        """One more page."""
        self._pages.addWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:  # Qt's name
        """Show this page."""
        self._pages.setCurrentWidget(page)

    def currentWidget(self) -> QWidget | None:  # Qt's name
        """The page that is shown."""
        return self._pages.currentWidget()

    def minimumSizeHint(self) -> QSize:
        return self._pages.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self._pages.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shown page takes all the room."""
        self._pages.setGeometry(self.rect())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page needs more or less room: the scroll area hears of it."""
        if event.type() == QEvent.Type.LayoutRequest:
            QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)
