"""Widths that a person chose and the column that rows are ordered by, kept between windows."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QTableView

from qsm_desktop.gui.column_fit import ColumnFit


class TableMemory:
    """Restores a table when it is made; ``save`` when the window closes."""

    def __init__(self, view: QTableView, fit: ColumnFit, memory: QSettings, name: str) -> None:
        self._view = view
        self._fit = fit
        self._memory = memory
        self._widths, self._sort = f"tables/{name}/widths", f"tables/{name}/sort"
        self._restore()

    def save(self) -> None:
        """Keep widths and order."""
        widths = [f"{section}:{width}" for section, width in sorted(self._fit.dragged.items())]
        self._memory.setValue(self._widths, ",".join(widths))
        header = self._view.horizontalHeader()
        order = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self._memory.setValue(self._sort, f"{header.sortIndicatorSection()}:{int(order)}")

    def _restore(self) -> None:
        columns = self._view.horizontalHeader().count()
        for section, width in _pairs(str(self._memory.value(self._widths, ""))):
            if 0 <= section < columns:
                self._fit.keep(section, width)
        for section, is_descending in _pairs(str(self._memory.value(self._sort, ""))):
            order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
            self._view.horizontalHeader().setSortIndicator(
                section if section < columns else -1, order
            )


def _pairs(text: str) -> list[tuple[int, int]]:
    """``2:140,5:80`` as numbers; what is no such pair is passed over."""
    pairs = [part.partition(":") for part in text.split(",")]
    return [
        (int(left), int(right))
        for left, _colon, right in pairs
        if left.lstrip("-").isdecimal() and right.isdecimal()
    ]
