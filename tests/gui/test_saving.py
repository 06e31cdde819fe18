"""등록 and 수정 while the answer is late: one save at a time, nothing that is edited is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.gui.test_settings_flow import NUMBER, TO, choose_template, save
from tests.helpers.shop import Shop
from tests.helpers.window import Window


@pytest.fixture
def slow(window: Window) -> Iterator[threading.Event]:
    """Saves wait behind a long job until this is set."""
    hold = threading.Event()
    window.background.mutate(lambda _services: hold.wait(20), lambda _done: None)
    yield hold
    hold.set()


def rows_shown(window: Window, number: int) -> None:
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == number)


def is_on(window: Window, name: str) -> bool:
    return window.find(QAbstractButton, name).isEnabled()


def test_a_late_answer_leaves_alone_the_row_that_is_edited_meanwhile(
    shop: Shop, window: Window, slow: threading.Event
) -> None:
    shop.setting(4, to="a@ne.example")
    shop.setting(76, to="b@ne.example")
    rows_shown(window, 2)
    window.click_row("settingsGrid", 0)
    window.write("toEdit", "moved@ne.example")
    window.click("modifyButton")
    assert not is_on(window, "modifyButton")
    assert not is_on(window, "registerButton")
    assert "저장하는 중" in window.text("modeLabel")
    window.click_row("settingsGrid", 1)
    window.write("toEdit", "half@typed")
    window.accept_box(slow.set, "successBox", "okButton")
    assert window.text("toEdit") == "half@typed"
    assert is_on(window, "modifyButton")
    window.wait(lambda: window.cells("settingsGrid")[0][TO] == "moved@ne.example")
    assert window.grid("settingsGrid").selectionModel().selectedRows()[0].row() == 1


def test_what_is_typed_into_the_same_row_meanwhile_stays_and_can_be_saved(
    shop: Shop, window: Window, slow: threading.Event
) -> None:
    shop.setting(4, to="a@ne.example")
    rows_shown(window, 1)
    window.click_row("settingsGrid", 0)
    window.write("toEdit", "first@ne.example")
    window.click("modifyButton")
    window.write("toEdit", "second@ne.example")
    window.accept_box(slow.set, "successBox", "okButton")
    assert window.text("toEdit") == "second@ne.example"
    assert save(window, "modifyButton") == "수정 성공"
    assert [s.to for s in window.services.settings.search()] == ["second@ne.example"]


def test_pressing_register_twice_registers_once(window: Window, slow: threading.Event) -> None:
    choose_template(window, "4")
    window.write("toEdit", "orders@ne.example")
    button = window.find(QAbstractButton, "registerButton")
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.keyClick(window.main, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.accept_box(slow.set, "successBox", "okButton")
    window.background.mutate(lambda _s: None, lambda _done: None)
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    assert QApplication.activeModalWidget() is None
    assert len(window.services.settings.search()) == 1


def test_a_refusal_that_comes_late_is_told_above_the_page(
    shop: Shop, window: Window, slow: threading.Event
) -> None:
    shop.setting(4, to="a@ne.example")
    shop.setting(76, to="b@ne.example")
    rows_shown(window, 2)
    window.click_row("settingsGrid", 0)
    window.write("toEdit", "nowhere")
    window.click("modifyButton")
    window.click_row("settingsGrid", 1)
    slow.set()
    window.wait(lambda: "메일 주소가 아닙니다" in window.text("messageText"))
    assert window.text("toEdit") == "b@ne.example"


def test_the_very_same_setting_is_registered_again_only_after_a_question(
    shop: Shop, window: Window
) -> None:
    shop.setting(4, to="a@ne.example")
    rows_shown(window, 1)
    window.click_row("settingsGrid", 0)
    said = window.accept_box(lambda: window.click("registerButton"), "twinBox", "noButton")
    assert "a@ne.example" in said
    window.wait(lambda: is_on(window, "registerButton"))
    assert len(window.services.settings.search()) == 1
    window.accept_box(lambda: window.click("registerButton"), "twinBox", "yesButton")
    window.in_modal("successBox", lambda: None, lambda: window.click("okButton"))
    window.wait(lambda: len(window.cells("settingsGrid")) == 2)


def test_the_title_of_a_question_has_room(shop: Shop, window: Window) -> None:
    window.write("toEdit", "half@typed.example")

    def steps() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        assert box.width() > box.fontMetrics().horizontalAdvance(box.windowTitle()) + 140
        window.click("noButton")

    window.in_modal("unsavedBox", lambda: window.click("clearButton"), steps)


def test_another_subject_or_a_setting_out_of_use_is_no_twin(shop: Shop, window: Window) -> None:
    shop.setting(4, to="a@ne.example", in_use=False)
    rows_shown(window, 1)
    choose_template(window, "4")
    window.write("toEdit", "a@ne.example")
    assert save(window, "registerButton") == "등록 성공"
    window.write("subjectEdit", "other [$_ORDER_NO_$]")
    assert save(window, "registerButton") == "등록 성공"


def test_the_loaded_row_that_is_filtered_away_and_back_is_selected_again(
    shop: Shop, window: Window
) -> None:
    shop.setting(4, to="a@ne.example")
    shop.setting(76, to="b@ne.example")
    rows_shown(window, 2)
    window.click_row("settingsGrid", 1)
    window.write("filterEdit", "a@ne")
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    assert "b@ne.example" in window.text("modeLabel")
    window.write("filterEdit", "")
    window.wait(lambda: len(window.cells("settingsGrid")) == 2)
    selected = window.grid("settingsGrid").selectionModel().selectedRows()
    assert [window.cells("settingsGrid")[index.row()][NUMBER] for index in selected] == ["76"]
    assert window.text("toEdit") == "b@ne.example"
