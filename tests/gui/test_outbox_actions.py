"""The outbox's buttons: what fits the selected mails, what was done, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from qsm_desktop.domain.mails import MailState
from qsm_desktop.gui import outbox_page
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.order_files import file_bytes, order_row, write_orders
from tests.helpers.shop import Shop
from tests.helpers.window import Window

MESSAGE = "messageText"


def import_orders(window: Window, shop: Shop, path: Path, count: int) -> None:
    window.services.imports.run(write_orders(path / "o.csv", count), shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: len(window.cells("mailGrid")) == count)


def is_shown(window: Window, name: str) -> bool:
    return window.find(QAbstractButton, name).isVisible()


def select_all(window: Window) -> None:
    window.click_row("mailGrid", 0)
    QTest.keyClick(window.grid("mailGrid"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def states(window: Window) -> dict[MailState, int]:
    return window.services.outbox.counts().states


def test_a_cancelled_mail_is_brought_back_whenever_it_is_wanted(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4, wait=True)
    import_orders(window, shop, tmp_path, 1)
    window.click_row("mailGrid", 0)
    window.click("cancelButton")
    window.wait(lambda: window.text(MESSAGE) == "1통을 취소했습니다.")
    window.click("messageClose")
    window.wait(lambda: is_shown(window, "reviveButton"))
    assert not is_shown(window, "cancelButton")
    window.click("reviveButton")
    window.wait(lambda: states(window) == {MailState.HELD: 1})
    window.wait(lambda: "되돌려 보류했습니다" in window.text(MESSAGE))


def test_of_a_mixed_selection_each_button_takes_the_mails_that_it_fits(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4, wait=True)
    import_orders(window, shop, tmp_path, 5)
    first = [mail.id for mail in window.services.outbox.find()][:2]
    window.services.outbox.cancel(first, by="tester")
    window.wait(lambda: [row[0] for row in window.cells("mailGrid")].count("취소됨") == 2)
    select_all(window)
    window.wait(lambda: is_shown(window, "reviveButton") and is_shown(window, "releaseButton"))
    window.click("cancelButton")
    window.wait(lambda: states(window) == {MailState.CANCELLED: 5})
    window.wait(lambda: bool(window.text(MESSAGE)))
    assert window.text(MESSAGE) == "3통을 취소했습니다. 2통은 상태가 달라 그대로 두었습니다."


def test_taking_out_many_is_asked_once(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4, wait=True)
    import_orders(window, shop, tmp_path, 101)
    select_all(window)
    window.accept_box(lambda: window.click("cancelButton"), "cancelManyBox", "noButton")
    assert states(window) == {MailState.HELD: 101}
    said = window.accept_box(lambda: window.click("cancelButton"), "cancelManyBox", "yesButton")
    assert "101통" in said
    window.wait(lambda: states(window) == {MailState.CANCELLED: 101})


def test_a_mail_without_an_account_leads_to_the_set_up(
    shop: Shop, window: Window, tmp_path: Path
) -> None:
    shop.setting(4)
    import_orders(window, shop, tmp_path, 1)
    window.click_row("mailGrid", 0)
    window.wait(lambda: is_shown(window, "setUpButton"))
    assert not is_shown(window, "asIsButton")
    assert not is_shown(window, "releaseButton")
    window.click("setUpButton")
    window.wait(lambda: window.find(QWidget, "configPage").isVisible())


def test_a_reason_must_be_written_before_it_can_be_sent_as_it_is(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4)
    path = tmp_path / "o.csv"
    path.write_bytes(file_bytes([order_row(1, 配送要請事項="玄関前\n郵便番号:000-0000")]))
    window.services.imports.run(path, shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: len(window.cells("mailGrid")) == 1)
    window.click_row("mailGrid", 0)

    def steps() -> None:
        send = window.find(QAbstractButton, "okButton")
        assert not send.isEnabled()
        edit = window.find(QLineEdit, "reasonEdit")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClicks(edit, "  ")
        assert not send.isEnabled()
        assert QApplication.activeModalWidget() is not None
        QTest.keyClicks(edit, "by phone")
        window.click("okButton")

    window.in_modal("asIsDialog", lambda: window.click("asIsButton"), steps)
    window.wait(lambda: len(inbox.mails()) == 1)


def test_the_list_says_how_many_it_does_not_show_and_shows_more(
    shop: Shop, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox_page, "MOST_SHOWN", 10)
    shop.setting(4)
    window.services.imports.run(write_orders(tmp_path / "o.csv", 25), shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: window.text("countLabel") == "25통 중 10통")
    window.click_row("mailGrid", 9)
    key = window.cells("mailGrid")[9]
    window.click("moreButton")
    window.wait(lambda: window.text("countLabel") == "25통 중 20통")
    window.click("moreButton")
    window.wait(lambda: window.text("countLabel") == "25통")
    assert not is_shown(window, "moreButton")
    rows = window.grid("mailGrid").selectionModel().selectedRows()
    assert [window.cells("mailGrid")[index.row()] for index in rows] == [key]
    window.write("filterEdit", "orders@ne")
    window.wait(lambda: window.text("countLabel") == "25통")
