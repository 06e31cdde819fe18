"""Columns that share the room which the others leave, and can still be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class ColumnFit(QObject):
    """Gives ``minimums`` (section → least pixels) the room left in the view, in equal parts.

    Qt's own stretch would let an address shrink to nothing and could not be dragged wider.
    """

    def __init__(self, view: QTableView, minimums: dict[int, int]) -> None:
        super().__init__(view)
        self._view = view
        self._minimums = minimums
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the room changes."""
        if event.type() == QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        header = self._view.horizontalHeader()
        sections = range(header.count())
        taken = sum(header.sectionSize(n) for n in sections if n not in self._minimums)
        room = self._view.viewport().width() - taken
        left = len(self._minimums)
        for section, minimum in sorted(self._minimums.items(), key=lambda item: -item[1]):
            size = max(minimum, room // left)
            header.resizeSection(section, size)
            room -= size
            left -= 1
