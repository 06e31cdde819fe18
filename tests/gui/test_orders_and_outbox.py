"""Order files in, mails out, as seen and clicked in the window; the bytes at a real SMTP server."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from qsm_desktop.domain.mails import MailState
from qsm_desktop.gui.background import PATIENCE_SECONDS
from qsm_desktop.gui.import_task import ImportTask
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.order_files import file_bytes, order_row, write_orders
from tests.helpers.shop import Shop
from tests.helpers.window import Window


def drop(window: Window, *paths: Path) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(
        window.main, QDragEnterEvent(QPoint(400, 300), copy, data, buttons, keys)
    )
    QApplication.sendEvent(window.main, QDropEvent(QPointF(400, 300), copy, data, buttons, keys))


def is_offered(window: Window) -> bool:
    button = window.find(QAbstractButton, "importButton")
    return button.isVisible() and button.isEnabled()


def states(window: Window) -> list[str]:
    return [row[0] for row in window.cells("mailGrid")]


def test_a_dropped_file_is_shown_before_anything_is_done(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4)
    shop.setting(9001, to="cm@cross.example", wait=True)
    path = write_orders(tmp_path / "orders.csv", 6, encoding="cp932")
    drop(window, path)
    window.wait(lambda: is_offered(window))
    assert window.text("lookTitle") == "orders.csv → main 가게"
    look = window.text("lookText")
    assert "새 주문 6건" in look
    assert "orders@ne.example: 보낼 메일 6통" in look
    assert "보류 4통(대기 Y)" in look
    assert window.services.outbox.find() == []

    window.click("importButton")
    window.wait(lambda: "새 주문 6건" in window.text("messageText"))
    window.wait(lambda: len(inbox.mails()) == 6)
    window.wait(lambda: window.services.outbox.counts().of(MailState.SENT) == 6)
    window.wait(lambda: [row[3:5] for row in window.cells("importLog")] == [["6", "0"]])
    frozen = {m.message_id: window.services.outbox.show(m.id).raw
              for m in window.services.outbox.find({MailState.SENT})}  # fmt: skip
    assert sorted(frozen.values()) == sorted(mail.raw for mail in inbox.mails())

    drop(window, path)
    window.wait(lambda: is_offered(window))
    assert "이미 아는 주문 6건" in window.text("lookText")
    window.click("cancelButton")
    assert not window.find(QWidget, "lookPanel").isVisible()


def test_a_bad_file_is_refused_whole_with_the_row_and_the_column(
    shop: Shop, window: Window, tmp_path: Path
) -> None:
    shop.setting(4)
    path = tmp_path / "bad.csv"
    path.write_bytes(file_bytes([order_row(1), order_row(2, 注文番号="1.23E+09")]))
    drop(window, path)
    window.wait(lambda: "1.23E+09" in window.text("errorLabel"))
    assert "3행" in window.text("errorLabel")
    assert "주문번호" in window.text("errorLabel") or "注文番号" in window.text("errorLabel")
    assert not window.find(QAbstractButton, "importButton").isEnabled()
    assert window.services.imports.log() == []
    window.click("cancelButton")


def bad_file(path: Path) -> Path:
    path.write_bytes(file_bytes([order_row(1, 注文番号="1.23E+09")]))
    return path


def results(window: Window) -> list[str]:
    shown = window.find(QListWidget, "resultList")
    return [shown.item(row).text() for row in range(shown.count())] if shown.isVisible() else []


def test_a_refused_file_holds_up_no_other(shop: Shop, window: Window, tmp_path: Path) -> None:
    shop.setting(4)
    bad = bad_file(tmp_path / "bad.csv")
    first = write_orders(tmp_path / "first.csv", 2)
    second = write_orders(tmp_path / "second.csv", 3, first=10)
    drop(window, bad, first, second)
    window.wait(lambda: is_offered(window))
    assert window.text("lookTitle") == "2/3  first.csv → main 가게"
    assert "1.23E+09" in results(window)[0]
    assert "건너뛰기" in window.find(QAbstractButton, "cancelButton").text()
    window.click("importButton")
    window.wait(lambda: window.text("lookTitle").startswith("3/3  second.csv →"))
    window.wait(lambda: is_offered(window))
    window.click("cancelButton")
    window.wait(lambda: "3개를 다 보았습니다" in window.text("lookTitle"))
    assert [line.partition(" — ")[0] for line in results(window)] == [
        "bad.csv",
        "first.csv",
        "second.csv",
    ]
    assert "가져오지 않았습니다" in results(window)[2]
    window.click("cancelButton")
    assert not window.find(QWidget, "lookPanel").isVisible()
    assert [record.source for record in window.services.imports.log()] == ["first.csv"]


def test_a_new_file_takes_the_place_of_a_refused_one(
    shop: Shop, window: Window, tmp_path: Path
) -> None:
    shop.setting(4)
    drop(window, bad_file(tmp_path / "bad.csv"))
    window.wait(lambda: "1.23E+09" in window.text("errorLabel"))
    label, panel = window.find(QWidget, "errorLabel"), window.find(QWidget, "lookPanel")
    assert label.width() > panel.width() - 40
    drop(window, write_orders(tmp_path / "good.csv", 2))
    window.wait(lambda: is_offered(window))
    assert window.text("lookTitle") == "good.csv → main 가게"
    assert window.text("errorLabel") == ""


def test_an_import_that_sends_nothing_says_so(shop: Shop, window: Window, tmp_path: Path) -> None:
    shop.setting(4, wait=True)
    drop(window, write_orders(tmp_path / "o.csv", 3))
    window.wait(lambda: is_offered(window))
    window.click("importButton")
    window.wait(lambda: "나가는 메일은 없습니다. 3통을 모두 보류" in window.text("messageText"))


def test_an_empty_list_says_what_to_do(shop: Shop, window: Window, tmp_path: Path) -> None:
    window.go_to("orders")
    window.wait(lambda: window.text("emptyLogLabel") == "아직 가져온 파일이 없습니다.")
    assert window.find(QAbstractButton, "emptyLogButton").isVisible()
    window.go_to("outbox")
    window.wait(lambda: "아직 메일이 없습니다" in window.text("emptyLabel"))
    window.click("emptyButton")
    window.wait(lambda: window.find(QWidget, "ordersPage").isVisible())
    window.services.imports.run(write_orders(tmp_path / "o.csv", 3), shop.store.id)
    window.wait(lambda: len(window.cells("orderGrid")) == 3)
    window.write("orderFilter", "no such order")
    window.wait(lambda: "맞는 주문이 없습니다" in window.text("emptyOrdersLabel"))
    window.click("emptyOrdersButton")
    window.wait(lambda: len(window.cells("orderGrid")) == 3)


def test_an_import_asks_whether_the_window_is_closing(shop: Shop, tmp_path: Path) -> None:
    shop.setting(4)

    class Closing:
        def is_stopping(self) -> bool:
            return True

        def call_in_window(self, _call: object) -> None:
            """Nobody looks any more."""

    path = write_orders(tmp_path / "o.csv", 3)
    task = ImportTask(Closing(), path, shop.store.id, lambda _done, _total: None)
    assert task._import(shop.services) is None
    assert shop.services.imports.log() == []


def test_closing_during_an_import_is_quick_and_keeps_all_of_it_or_nothing(
    shop: Shop, window: Window, tmp_path: Path
) -> None:
    for number in range(2):
        shop.setting(4, to=f"orders{number}@ne.example")
    drop(window, write_orders(tmp_path / "many.csv", 1500))
    window.wait(lambda: is_offered(window))
    window.click("importButton")
    bar = window.find(QProgressBar, "progressBar")
    window.wait(lambda: bar.value() > 0)
    window.main.close()
    at = time.monotonic()
    window.background.stop()
    assert time.monotonic() - at < PATIENCE_SECONDS + 2
    kept = [(record.new, record.held) for record in shop.services.imports.log()]
    assert kept in ([], [(1500, 3000)])


def test_without_a_store_the_page_says_what_to_do(
    open_window: Callable[..., Window], shop: Shop, tmp_path: Path
) -> None:
    window = open_window()
    drop(window, tmp_path / "missing.csv")
    window.wait(lambda: "읽을 수 없습니다" in window.text("errorLabel"))


def test_held_mails_are_released_cancelled_and_brought_back(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4, wait=True)
    window.services.imports.run(write_orders(tmp_path / "o.csv", 3), shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: states(window) == ["보류 · 대기 Y"] * 3)
    window.click_row("mailGrid", 0)
    body = window.find(QPlainTextEdit, "bodyText")
    window.wait(lambda: "注文番号:" in body.toPlainText())
    assert "보내기 허용" in window.text("detailReason")
    window.click("cancelButton")
    window.wait(lambda: states(window)[0] == "취소됨")
    window.click("messageUndo")
    window.wait(lambda: states(window)[0].startswith("보류"))
    window.click_row("mailGrid", 1)
    window.wait(lambda: window.find(QAbstractButton, "releaseButton").isVisible())
    window.click("releaseButton")
    window.wait(lambda: len(inbox.mails()) == 1)
    window.wait(lambda: "보냄" in states(window))
    window.click("releaseWaitingButton")
    window.wait(lambda: len(inbox.mails()) >= 2)
    assert len({mail.raw for mail in inbox.mails()}) == len(inbox.mails())


def test_a_mail_that_a_check_stopped_is_sent_only_with_a_reason(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(4)
    path = tmp_path / "o.csv"
    path.write_bytes(file_bytes([order_row(1, 配送要請事項="玄関前\n郵便番号:000-0000")]))
    window.services.imports.run(path, shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: bool(states(window)) and states(window)[0].startswith("보류"))
    window.click_row("mailGrid", 0)
    window.wait(lambda: bool(window.text("detailReason")))
    assert not window.find(QAbstractButton, "releaseButton").isVisible()

    def write_reason() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        edit = dialog.findChildren(QLineEdit)[0]
        QTest.keyClicks(edit, "checked by phone")
        QTest.keyClick(edit, Qt.Key.Key_Return)

    window.in_modal("asIsDialog", lambda: window.click("asIsButton"), write_reason)
    window.wait(lambda: len(inbox.mails()) == 1)


def test_filter_and_state_narrow_the_outbox(shop: Shop, window: Window, tmp_path: Path) -> None:
    shop.setting(4)
    shop.setting(76, to="ship@ne.example", wait=True)
    window.services.imports.run(write_orders(tmp_path / "o.csv", 20), shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: len(states(window)) == 40)
    window.write("filterEdit", "ship@")
    window.wait(lambda: len(states(window)) == 20)
    window.write("filterEdit", "1100000007")
    window.wait(lambda: len(states(window)) == 2)
    window.write("filterEdit", "nothing like it")
    window.wait(lambda: "맞는 메일이 없습니다" in window.text("emptyLabel"))


def test_a_paused_account_says_why_and_tries_again(
    shop: Shop, window: Window, tmp_path: Path
) -> None:
    server = LocalServer()
    server.start()
    port = server.port
    server.stop()
    shop.account(port)
    shop.setting(4)
    window.go_to("outbox")
    window.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
    window.services.sender.wake()
    window.wait(lambda: "연결을 받지 않습니다" in window.text("pauseLabel"))
    assert [m.state for m in window.services.outbox.find()] == [MailState.QUEUED]
    again = LocalServer(port=port)
    again.start()
    try:
        window.click("tryNowButton")
        window.wait(lambda: len(again.mails()) == 1)
        window.wait(lambda: not window.find(QWidget, "pauseBanner").isVisible())
    finally:
        window.services.sender.stop()
        again.stop()
