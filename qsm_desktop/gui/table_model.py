"""A table model made of column definitions over frozen dataclasses."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from qsm_desktop.gui.column_fit import ColumnFit
from qsm_desktop.gui.icons import tone_icon
from qsm_desktop.gui.theme import ROW_HEIGHT, Tone, follow_theme, table_style, tokens

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_CELL_MARGINS, ICON_ROOM = 16, 20


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its title, what it shows of a row, how, and how wide it starts (pixels).

    ``stretch`` takes so many parts of the room that is left, at least ``width``; ``tone`` adds
    a state's icon and colour. ``sort`` is what rows are ordered by, where that is not the text;
    rows without such a value come last.
    """

    title: str
    text: Callable[[T], str]
    width: int = 100
    align: Qt.AlignmentFlag = LEFT
    stretch: int = 0
    tone: Callable[[T], Tone] | None = None
    sort: Callable[[T], Any] | None = None

    def order(self, row: T) -> Any:
        """What a row is ordered by in this column; None: it comes last."""
        return self.text(row).casefold() if self.sort is None else self.sort(row)


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
        self._given: Sequence[T] = ()
        self._rows: Sequence[T] = ()
        self._sorting: tuple[int, bool] | None = None

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
        self._given = rows
        rows = self._sorted(rows)
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

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, or as they came (-1); selections stay with their rows."""
        self._sorting = (
            (column, order == Qt.SortOrder.DescendingOrder)
            if 0 <= column < len(self._columns)
            else None
        )
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key_at(index.row()) for index in before]
        self._rows = self._sorted(self._given)
        places = {self._key(row): number for number, row in enumerate(self._rows)} if keys else {}
        after = [
            self.index(places[key], index.column()) for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        last = len(self._columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _sorted(self, rows: Sequence[T]) -> Sequence[T]:
        if self._sorting is None:
            return rows
        number, is_descending = self._sorting
        order = self._columns[number].order
        has = [row for row in rows if order(row) is not None]
        return [
            *sorted(has, key=order, reverse=is_descending),
            *(row for row in rows if order(row) is None),
        ]

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
            return f"{self._columns[section].title}{self._arrow(section)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align
        return None

    def _arrow(self, section: int) -> str:
        if self._sorting is None or self._sorting[0] != section:
            return ""
        return " ▼" if self._sorting[1] else " ▲"

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


def room_for(*texts: str) -> int:
    """Pixels that the widest of these texts takes in a cell."""
    metrics = QFontMetrics(QApplication.font())
    return max(map(metrics.horizontalAdvance, texts), default=0) + _CELL_MARGINS


def set_up_table(
    view: QTableView, model: TableModel[Any], *, is_sortable: bool = False
) -> ColumnFit:
    """Give a view its model, our row height and the columns' widths; no header is ever cut."""
    view.setModel(model)
    follow_theme(view, lambda: view.setStyleSheet(table_style()))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.ensurePolished()
    if is_sortable:
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        header.setSortIndicatorShown(False)  # the title has its own arrow: Qt's takes room in all
    _FirstRow(view)
    parts = {number: column.stretch for number, column in enumerate(model.columns)}
    return ColumnFit(
        view,
        [column.width for column in model.columns],
        {number: part for number, part in parts.items() if part},
    )


class _FirstRow(QObject):
    """Where no row is selected, the first Down or Up selects the one that the cursor is on."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            view = self._view
            arrows = (Qt.Key.Key_Down, Qt.Key.Key_Up)
            if event.key() in arrows and not view.selectionModel().hasSelection():
                view.selectRow(max(view.currentIndex().row(), 0))
                return True
        return super().eventFilter(watched, event)


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
