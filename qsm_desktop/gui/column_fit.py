"""Columns that share the room which the others leave, and can still be dragged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class ColumnFit(QObject):
    """Gives each column the room of its header at least; some share what is left in the view.

    ``widths`` are the pixels that the columns want, ``parts`` is section → its part of the rest.
    Qt's own stretch would let an address shrink to nothing and could not be dragged wider.
    """

    def __init__(self, view: QTableView, widths: Sequence[int], parts: Mapping[int, int]) -> None:
        super().__init__(view)
        self._view = view
        self._widths = widths
        self._parts = dict(parts)
        self._is_sharing = False
        self.dragged: dict[int, int] = {}
        """Section → pixels, where a person chose the width."""
        header = view.horizontalHeader()
        view.viewport().installEventFilter(self)
        header.sectionResized.connect(self._resized)
        header.sortIndicatorChanged.connect(self.refit)
        self.refit()

    def refit(self) -> None:
        """Headers may have become wider or narrower: the arrow of the order goes with one."""
        header = self._view.horizontalHeader()
        self._is_sharing = True
        for section in range(header.count()):
            if section not in self._parts and section not in self.dragged:
                header.resizeSection(section, self._least(section))
        self._share()

    def _least(self, section: int) -> int:
        header = self._view.horizontalHeader()
        return max(self._widths[section], header.sectionSizeHint(section))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the room changes."""
        if event.type() == QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def keep(self, section: int, width: int) -> None:
        """A width that a person chose: it takes no part in the sharing."""
        self._parts.pop(section, None)
        self.dragged[section] = width
        header = self._view.horizontalHeader()
        self._is_sharing = True
        header.resizeSection(section, max(width, header.minimumSectionSize()))
        self._is_sharing = False

    def _resized(self, section: int, _old: int, new: int) -> None:
        if self._is_sharing or not self._view.isVisible():
            return
        self._parts.pop(section, None)
        self.dragged[section] = new
        self._share()

    def _share(self) -> None:
        header = self._view.horizontalHeader()
        room = self._view.viewport().width() - sum(
            header.sectionSize(section)
            for section in range(header.count())
            if section not in self._parts
        )
        wants = [(self._least(section), part, section) for section, part in self._parts.items()]
        parts = sum(self._parts.values())
        # the columns that get no more than their least come first, the others share the rest
        wants.sort(key=lambda want: -want[0] / want[1])
        self._is_sharing = True
        for least, part, section in wants:
            size = max(least, room * part // parts)
            header.resizeSection(section, size)
            room -= size
            parts -= part
        self._is_sharing = False
