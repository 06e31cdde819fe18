"""Columns that share the room which the others leave, and can still be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class ColumnFit(QObject):
    """Shares the room left in the view; ``wants`` is section → (least pixels, parts).

    Qt's own stretch would let an address shrink to nothing and could not be dragged wider.
    """

    def __init__(self, view: QTableView, wants: dict[int, tuple[int, int]]) -> None:
        super().__init__(view)
        self._view = view
        self._wants = wants
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the room changes."""
        if event.type() == QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        header = self._view.horizontalHeader()
        sections = range(header.count())
        room = self._view.viewport().width() - sum(
            header.sectionSize(section) for section in sections if section not in self._wants
        )
        parts = sum(part for _, part in self._wants.values())
        # the columns that get no more than their least come first, the others share the rest
        by_need = sorted(self._wants.items(), key=lambda item: -item[1][0] / item[1][1])
        for section, (least, part) in by_need:
            size = max(least, room * part // parts)
            header.resizeSection(section, size)
            room -= size
            parts -= part
