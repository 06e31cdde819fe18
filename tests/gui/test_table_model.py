"""The table model under Qt's own tester, and what a reload keeps."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from qsm_desktop.gui.outbox_columns import mail_columns
from qsm_desktop.gui.settings_columns import setting_columns
from qsm_desktop.gui.table_model import (
    RIGHT,
    Column,
    TableModel,
    select_key,
    selected_keys,
    set_up_table,
    show_rows,
)
from qsm_desktop.gui.theme import Tone
from tests.helpers.order_files import write_orders


@dataclass(frozen=True)
class Row:
    id: int
    name: str


def columns() -> list[Column[Row]]:
    return [
        Column("id", lambda row: str(row.id), 40, RIGHT),
        Column("name", lambda row: row.name, 60, stretch=1, tone=lambda _row: Tone.DONE),
    ]


@pytest.fixture
def view(qtbot) -> QTableView:
    table = QTableView()
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    qtbot.addWidget(table)
    return table


@pytest.fixture
def model(view: QTableView) -> TableModel[Row]:
    made = TableModel(columns(), lambda row: row.id, view)
    set_up_table(view, made)
    return made


def rows(*numbers: int) -> list[Row]:
    return [Row(number, f"row {number}") for number in numbers]


def test_qt_s_tester_finds_nothing(model, qtmodeltester) -> None:
    model.set_rows(rows(1, 2, 3))
    qtmodeltester.check(model)
    model.set_rows([])
    qtmodeltester.check(model)
    model.set_rows(rows(*range(50)))
    qtmodeltester.check(model)


def test_the_program_s_own_columns_show_text_in_every_cell(shop, tmp_path, qtmodeltester) -> None:
    shop.setting(4)
    shop.setting(9001, to="cm@cross.example", wait=True)
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 5), shop.store.id)
    for made, found in (
        (TableModel(setting_columns(), lambda s: s.id), shop.services.settings.search()),
        (TableModel(mail_columns(), lambda m: m.id), shop.services.outbox.find()),
    ):
        assert found
        made.set_rows(found)
        qtmodeltester.check(made)
        for row in range(made.rowCount()):
            for column in range(made.columnCount()):
                index = made.index(row, column)
                shown = index.data()
                assert isinstance(shown, str)
                assert index.data(Qt.ItemDataRole.ToolTipRole) == shown
                assert index.data(Qt.ItemDataRole.AccessibleTextRole) == shown


def test_a_reload_keeps_the_selection_by_key(view, model) -> None:
    show_rows(view, model, rows(1, 2, 3))
    select_key(view, model, 2)
    show_rows(view, model, rows(5, 4, 2, 1))
    assert selected_keys(view, model) == [2]
    show_rows(view, model, rows(5, 4))
    assert selected_keys(view, model) == []


def test_the_same_rows_change_in_place(view, model, qtbot) -> None:
    show_rows(view, model, rows(1, 2))
    select_key(view, model, 1)
    changed = [replace(row, name="new") for row in rows(1, 2)]
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        show_rows(view, model, changed)
    assert model.index(0, 1).data() == "new"
    assert selected_keys(view, model) == [1]


def test_selecting_a_key_leaves_no_other_row_selected(view, model) -> None:
    show_rows(view, model, rows(1, 2, 3))
    select_key(view, model, 1)
    select_key(view, model, 3)
    assert selected_keys(view, model) == [3]


def test_the_stretched_column_takes_the_room_but_never_less_than_its_least(view, model) -> None:
    view.resize(600, 200)
    view.show()
    header = view.horizontalHeader()
    assert header.sectionSize(0) + header.sectionSize(1) == view.viewport().width()
    view.resize(80, 200)
    assert header.sectionSize(1) == 60
    view.hide()


def test_a_number_stands_right_and_a_state_has_its_icon(model) -> None:
    model.set_rows(rows(1))
    assert model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert not model.index(0, 1).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_rows_are_ordered_by_a_header_numbers_as_numbers_and_stay_selected(view, model) -> None:
    sortable = TableModel(
        [
            Column("id", lambda row: str(row.id), 40, RIGHT, sort=lambda row: row.id),
            Column("name", lambda row: row.name, sort=lambda row: row.name or None),
        ],
        lambda row: row.id,
        view,
    )
    set_up_table(view, sortable, is_sortable=True)
    show_rows(view, sortable, [Row(10, "b"), Row(9, ""), Row(100, "a")])
    select_key(view, sortable, 9)
    header = view.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert [row.id for row in sortable.rows] == [9, 10, 100]
    assert selected_keys(view, sortable) == [9]
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert [row.id for row in sortable.rows] == [100, 10, 9]
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert [row.id for row in sortable.rows] == [10, 100, 9], "what has no value comes last"
    show_rows(view, sortable, [Row(1, "c"), Row(9, ""), Row(100, "a")])
    assert [row.id for row in sortable.rows] == [1, 100, 9]
    assert selected_keys(view, sortable) == [9]
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert [row.id for row in sortable.rows] == [1, 9, 100]


def test_the_first_down_selects_the_first_row(view, model) -> None:
    show_rows(view, model, rows(5, 6))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert selected_keys(view, model) == [5]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert selected_keys(view, model) == [6]


def test_no_header_is_cut(view) -> None:
    made = TableModel(
        [
            Column("a long header of a narrow column", str, 20),
            Column("stretched", str, 5, stretch=1),
        ],
        lambda row: row,
        view,
    )
    set_up_table(view, made)
    view.resize(60, 100)
    view.show()
    header = view.horizontalHeader()
    assert all(header.sectionSize(n) >= header.sectionSizeHint(n) for n in range(2))
    view.hide()
