"""자리표: what there is to insert, what it means, what fills it, and which may be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent

from qsm_desktop.gui.placeholder_words import meaning_of, source_word
from qsm_desktop.gui.table_model import CENTRE, RIGHT, Column, TableModel, set_up_table

if TYPE_CHECKING:
    from qsm_desktop.gui.forms.ui_template_editor import Ui_TemplateEditor
    from qsm_desktop.services.own_templates import PlaceholderHelp

translate = QCoreApplication.translate


class PlaceholderPanel(QObject):
    """The list at the right of the editor. ``may_be_empty`` is part of the draft."""

    chosen = Signal(str)
    """A name that is to be inserted."""
    changed = Signal()

    def __init__(self, ui: Ui_TemplateEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._may_be_empty: frozenset[str] = frozenset()
        self._model = TableModel["PlaceholderHelp"](self._columns(), lambda h: h.placeholder.name)
        self._model.setParent(self)
        set_up_table(ui.placeholderGrid, self._model)
        # the list must not move between the clicks of a double-click
        ui.placeholderLabel.setMinimumHeight(ui.placeholderLabel.fontMetrics().lineSpacing() * 4)
        ui.placeholderLabel.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        ui.placeholderGrid.installEventFilter(self)
        ui.placeholderGrid.doubleClicked.connect(self._insert)
        ui.placeholderGrid.selectionModel().selectionChanged.connect(self._selected)
        ui.insertButton.clicked.connect(self._insert)
        ui.emptyCheck.toggled.connect(self._allow_empty)

    @property
    def may_be_empty(self) -> frozenset[str]:
        """The placeholders whose emptiness holds no mail."""
        return self._may_be_empty

    def show(self, helps: list[PlaceholderHelp]) -> None:
        """Every placeholder."""
        self._model.set_rows(helps)

    def fill(self, may_be_empty: frozenset[str]) -> None:
        """What a template allows."""
        self._may_be_empty = may_be_empty
        self._model.set_rows(self._model.rows)
        self._selected()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter inserts as a double-click does."""
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and cast(QKeyEvent, event).key() in enters:
            self._insert()
            return True
        return super().eventFilter(watched, event)

    def _columns(self) -> list[Column[PlaceholderHelp]]:
        return [
            Column(
                translate("Placeholders", "자리표"), lambda h: h.placeholder.name, 140, stretch=1
            ),
            Column(
                translate("Placeholders", "채우는 곳"), lambda h: source_word(h.placeholder), 80
            ),
            Column(translate("Placeholders", "채워짐"), share_text, 64, RIGHT),
            Column(translate("Placeholders", "빈칸"), self._empty_word, 48, CENTRE),
        ]

    def _empty_word(self, row: PlaceholderHelp) -> str:
        return "Y" if row.placeholder.name in self._may_be_empty else "N"

    def _current(self) -> PlaceholderHelp | None:
        rows = self._ui.placeholderGrid.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()] if rows else None

    def _selected(self) -> None:
        row = self._current()
        ui = self._ui
        ui.insertButton.setEnabled(row is not None)
        ui.emptyCheck.setEnabled(row is not None)
        with QSignalBlocker(ui.emptyCheck):
            ui.emptyCheck.setChecked(row is not None and row.placeholder.name in self._may_be_empty)
        ui.placeholderLabel.setText(help_text(row) if row else "")

    def _allow_empty(self, allowed: bool) -> None:
        row = self._current()
        if row is None:
            return
        name = frozenset({row.placeholder.name})
        self._may_be_empty = self._may_be_empty | name if allowed else self._may_be_empty - name
        self._model.set_rows(self._model.rows)
        self.changed.emit()

    def _insert(self) -> None:
        row = self._current()
        if row is not None:
            self.chosen.emit(row.placeholder.name)


def share_text(row: PlaceholderHelp) -> str:
    """In what share of the stored orders it is filled."""
    if row.filled is None or not row.orders:
        return "–"
    percent = row.filled * 100 / row.orders
    shown = 99 if 99 < percent < 100 else 1 if 0 < percent < 1 else round(percent)
    return f"{shown}%"


def help_text(row: PlaceholderHelp) -> str:
    """Meaning, example and share of one placeholder."""
    lines = [
        meaning_of(row.placeholder.name),
        translate("Placeholders", "예: {example}").format(example=row.placeholder.example),
    ]
    if row.filled is not None and row.orders:
        text = translate("Placeholders", "저장된 주문 {orders}건 가운데 {n}건에 있습니다.")
        lines.append(text.format(orders=row.orders, n=row.filled))
    return "\n".join(lines)
