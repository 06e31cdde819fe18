"""A table model made of column definitions over frozen dataclasses."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from qsm_desktop.gui.column_fit import ColumnFit
from qsm_desktop.gui.icons import tone_icon
from qsm_desktop.gui.theme import ROW_HEIGHT, TABLE_STYLE, Tone, tokens

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its title, what it shows of a row, how, and how wide it starts (pixels).

    ``stretch`` takes so many parts of the room that is left, at least ``width``; ``tone`` adds
    a state's icon and colour.
    """

    title: str
    text: Callable[[T], str]
    width: int = 100
    align: Qt.AlignmentFlag = LEFT
    stretch: int = 0
    tone: Callable[[T], Tone] | None = None


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows of ``T``; ``key`` tells one row from another across reloads."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._rows: Sequence[T] = ()

    @property
    def columns(self) -> tuple[Column[T], ...]:
        """The column definitions."""
        return self._columns

    @property
    def rows(self) -> Sequence[T]:
        """The rows as they are shown."""
        return self._rows

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows; where they are the same ones, only their contents change."""
        same = len(rows) == len(self._rows) and all(
            self._key(new) == self._key(old) for new, old in zip(rows, self._rows, strict=True)
        )
        if not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        if rows:
            last = self.index(len(rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, key: Hashable) -> int | None:
        """Where the row with this key is."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), None)

    def key_at(self, number: int) -> Hashable:
        """The key of a row."""
        return self._key(self._rows[number])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if column.tone is not None and role == Qt.ItemDataRole.DecorationRole:
            return tone_icon(column.tone(row))
        if column.tone is not None and role == Qt.ItemDataRole.ForegroundRole:
            return tokens().tones[column.tone(row)]
        return None


def set_up_table(view: QTableView, model: TableModel[Any]) -> None:
    """Give a view its model, our row height and the columns' widths."""
    view.setModel(model)
    view.setStyleSheet(TABLE_STYLE)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    for number, column in enumerate(model.columns):
        header.resizeSection(number, max(column.width, header.sectionSizeHint(number)))
    wants = {n: (c.width, c.stretch) for n, c in enumerate(model.columns) if c.stretch}
    ColumnFit(view, wants)


def show_rows(view: QTableView, model: TableModel[T], rows: Sequence[T]) -> None:
    """Show rows and keep selection, current row and scroll position by key."""
    selected = selected_keys(view, model)
    current = view.currentIndex()
    current_key = model.key_at(current.row()) if current.isValid() else None
    scroll = view.verticalScrollBar().value()
    before = model.rows
    model.set_rows(rows)
    if not selected and current_key is None:
        return
    if before is not rows and not view.selectionModel().hasSelection():
        _select(view, model, selected, current_key)
    view.verticalScrollBar().setValue(scroll)


def selected_keys(view: QTableView, model: TableModel[Any]) -> list[Hashable]:
    """The keys of the selected rows, by ranges: asking for each row is slow on large tables."""
    numbers = {
        number
        for area in view.selectionModel().selection().toList()
        for number in range(area.top(), area.bottom() + 1)
    }
    return [model.key_at(number) for number in sorted(numbers) if number < len(model.rows)]


def select_key(view: QTableView, model: TableModel[Any], key: Hashable) -> None:
    """Select the row with this key and make it visible."""
    _select(view, model, [key], key)
    number = model.row_of(key)
    if number is not None:
        view.scrollTo(model.index(number, 0))


def _select(
    view: QTableView,
    model: TableModel[Any],
    keys: Sequence[Hashable],
    current: Hashable | None,
) -> None:
    wanted = set(keys)
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().clearSelection()
    for number in range(len(model.rows)):
        key = model.key_at(number)
        index = model.index(number, 0)
        if key == current:
            view.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if key in wanted:
            view.selectionModel().select(index, flags.Select | flags.Rows)
