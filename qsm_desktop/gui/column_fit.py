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
        self._is_sharing = False
        self.dragged: dict[int, int] = {}
        """Section → pixels, where a person chose the width."""
        view.viewport().installEventFilter(self)
        view.horizontalHeader().sectionResized.connect(self._resized)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the room changes."""
        if event.type() == QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def keep(self, section: int, width: int) -> None:
        """A width that a person chose: it takes no part in the sharing."""
        self._wants.pop(section, None)
        self.dragged[section] = width
        header = self._view.horizontalHeader()
        self._is_sharing = True
        header.resizeSection(section, max(width, header.minimumSectionSize()))
        self._is_sharing = False

    def _resized(self, section: int, _old: int, new: int) -> None:
        if self._is_sharing or not self._view.isVisible():
            return
        self._wants.pop(section, None)
        self.dragged[section] = new
        self._share()

    def _share(self) -> None:
        header = self._view.horizontalHeader()
        sections = range(header.count())
        room = self._view.viewport().width() - sum(
            header.sectionSize(section) for section in sections if section not in self._wants
        )
        parts = sum(part for _, part in self._wants.values())
        # the columns that get no more than their least come first, the others share the rest
        by_need = sorted(self._wants.items(), key=lambda item: -item[1][0] / item[1][1])
        self._is_sharing = True
        for section, (least, part) in by_need:
            size = max(least, room * part // parts)
            header.resizeSection(section, size)
            room -= size
            parts -= part
        self._is_sharing = False
