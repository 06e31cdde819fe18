"""설정: stores, the mail account and its check, the language; by clicks."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSpinBox

from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.shop import Shop
from tests.helpers.window import Window


def fill_account(window: Window, port: int, **changes: str) -> None:
    values = {
        "accountNameEdit": "main",
        "hostEdit": "127.0.0.1",
        "fromEdit": "shop@shop.example",
    } | changes
    for name, value in values.items():
        window.write(name, value)
    window.choose("securityCombo", "없음 (이 컴퓨터의 서버만)")
    window.find(QSpinBox, "portSpin").setValue(port)


def test_a_store_is_registered_and_made_the_default(window: Window) -> None:
    window.go_to("config")
    window.write("storeNameEdit", "second")
    window.write("sellerEdit", "seller2")
    window.click("storeDefaultCheck")
    window.click("storeSaveButton")
    window.wait(lambda: ["second", "seller2", "기본"] in window.cells("storeGrid"))
    assert ["main", "jpcstest2", ""] in window.cells("storeGrid")
    window.write("sellerEdit", "")
    window.click("storeSaveButton")
    window.wait(lambda: "판매자 ID가 비어 있습니다" in window.text("storeError"))


def test_an_account_is_tried_stage_by_stage_and_saved(window: Window, inbox: LocalServer) -> None:
    window.go_to("config")
    fill_account(window, inbox.port)
    window.click("checkButton")
    window.wait(lambda: "✓ 보내는 주소" in window.text("checkResult"))
    assert "✗" not in window.text("checkResult")
    assert inbox.mails() == []
    window.click("accountSaveButton")
    window.wait(lambda: "저장했습니다" in window.text("messageText"))
    [account] = window.services.accounts.all()
    assert (account.host, account.port) == ("127.0.0.1", inbox.port)


def test_the_check_names_the_stage_that_failed(window: Window) -> None:
    server = LocalServer()
    server.start()
    port = server.port
    server.stop()
    window.go_to("config")
    fill_account(window, port)
    window.click("checkButton")
    window.wait(lambda: "✗ 연결" in window.text("checkResult"))
    assert "연결을 받지 않습니다" in window.text("checkResult")


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A server that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_store_is_saved_while_a_check_waits_for_a_silent_server(
    window: Window, silent_port: int
) -> None:
    window.go_to("config")
    fill_account(window, silent_port)
    window.click("checkButton")
    window.wait(lambda: "✓ 연결" in window.text("checkResult"))
    window.write("storeNameEdit", "second")
    window.write("sellerEdit", "seller2")
    window.click("storeSaveButton")
    window.wait(lambda: "second" in [row[0] for row in window.cells("storeGrid")])
    assert "멈춤" in window.find(QAbstractButton, "checkButton").text()
    window.click("checkButton")
    window.wait(lambda: "검사를 멈추었습니다" in window.text("checkResult"))
    assert "보내기를 멈추어" not in window.text("checkResult")
    assert "✗" not in window.text("checkResult")


def test_a_password_goes_to_the_keyring_and_nowhere_else(window: Window, database) -> None:
    window.go_to("config")
    fill_account(window, 2525, userEdit="shop")
    window.choose("securityCombo", "TLS (465)")
    window.write("passwordEdit", "s3cret-word")
    assert window.find(QLineEdit, "passwordEdit").echoMode() is QLineEdit.EchoMode.Password
    window.click("accountSaveButton")
    window.wait(lambda: bool(window.services.accounts.all()))
    window.wait(lambda: window.find(QLineEdit, "passwordEdit").text() == "")
    [account] = window.services.accounts.all()
    assert window.services.accounts.password_of(account) == "s3cret-word"
    assert keyring.get_keyring().__class__.__name__ == "MemoryKeyring"
    for file in database.parent.glob("shop.*"):
        assert b"s3cret-word" not in file.read_bytes(), file


def test_a_password_over_an_open_connection_is_refused(window: Window) -> None:
    window.go_to("config")
    fill_account(window, 2525, userEdit="shop", hostEdit="mail.shop.example")
    window.write("passwordEdit", "s3cret-word")
    window.click("accountSaveButton")
    window.wait(lambda: "보호되지 않은 연결" in window.text("accountError"))
    assert window.services.accounts.all() == []


def test_the_port_follows_the_protection_until_it_is_changed_by_hand(window: Window) -> None:
    window.go_to("config")
    port = window.find(QSpinBox, "portSpin")
    window.choose("securityCombo", "STARTTLS (587)")
    assert port.value() == 587
    window.choose("securityCombo", "TLS (465)")
    assert port.value() == 465
    port.setValue(2465)
    window.choose("securityCombo", "STARTTLS (587)")
    assert port.value() == 2465


def test_another_language_takes_over_the_whole_window_at_the_same_page(
    shop: Shop, window: Window
) -> None:
    shop.setting(4)
    window.go_to("config")
    window.wait(lambda: window.find(QComboBox, "languageCombo").currentText() == "한국어")
    window.choose("languageCombo", "日本語")
    window.wait(
        lambda: window.find(QAbstractButton, "accountSaveButton").text() == "アカウントを保存(&A)"
    )
    window.wait(lambda: window.find(QComboBox, "languageCombo").currentText() == "日本語")
    window.go_to("settings")
    window.wait(lambda: bool(window.cells("settingsGrid")))
    assert window.cells("settingsGrid")[0][1] == "注文情報"
    assert window.services.preferences.language == "ja"


def test_the_language_is_remembered_for_the_next_window(
    shop: Shop, open_window: Callable[..., Window]
) -> None:
    shop.services.preferences.choose_language("en")
    window = open_window(language="ko")
    window.wait(lambda: window.find(QAbstractButton, "registerButton").text() == "R&egister")
    assert window.memory.value("language") == "en"


def test_a_half_typed_account_is_not_lost_to_another_language(window: Window) -> None:
    window.go_to("config")
    window.wait(lambda: window.find(QComboBox, "languageCombo").currentText() == "한국어")
    window.write("hostEdit", "smtp.half")
    combo = window.find(QComboBox, "languageCombo")
    combo.setFocus()
    window.accept_box(lambda: QTest.keyClick(combo, Qt.Key.Key_Down), "unsavedBox", "noButton")
    window.wait(lambda: combo.currentText() == "한국어")
    assert window.text("hostEdit") == "smtp.half"
    assert window.services.preferences.language == "ko"
    window.accept_box(lambda: QTest.keyClick(combo, Qt.Key.Key_Down), "unsavedBox", "yesButton")
    window.wait(lambda: window.services.preferences.language == "ja")


@pytest.mark.parametrize("field", ["storeNameEdit", "fromEdit", "personEdit"])
def test_closing_asks_for_what_is_half_typed_on_the_set_up_page(window: Window, field: str) -> None:
    window.go_to("config")
    window.wait(lambda: bool(window.text("personEdit")))
    window.write(field, "half typed")
    window.accept_box(window.main.close, "unsavedBox", "noButton")
    assert window.main.isVisible()
    assert window.text(field) == "half typed"


def test_another_account_does_not_take_the_fields_from_a_half_typed_one(
    shop: Shop, window: Window
) -> None:
    shop.account(2525)
    window.go_to("config")
    window.wait(lambda: window.text("accountNameEdit") == "main")
    window.write("hostEdit", "smtp.half")
    combo = window.find(QComboBox, "accountCombo")
    combo.setFocus()
    window.accept_box(lambda: QTest.keyClick(combo, Qt.Key.Key_Up), "unsavedBox", "noButton")
    assert (window.text("hostEdit"), combo.currentIndex()) == ("smtp.half", 1)
    window.accept_box(lambda: QTest.keyClick(combo, Qt.Key.Key_Up), "unsavedBox", "yesButton")
    assert (window.text("hostEdit"), combo.currentIndex()) == ("", 0)


def test_another_account_is_made_the_default(shop: Shop, window: Window) -> None:
    shop.account(2525)
    window.go_to("config")
    window.wait(lambda: window.text("accountNameEdit") == "main")
    check = window.find(QAbstractButton, "accountDefaultCheck")
    assert check.isChecked()
    assert not check.isEnabled()
    window.choose("accountCombo", "새 계정")
    fill_account(window, 2526, accountNameEdit="second")
    window.click("accountDefaultCheck")
    window.click("accountSaveButton")
    window.wait(lambda: "저장했습니다" in window.text("messageText"))
    found = {account.name: account.is_default for account in window.services.accounts.all()}
    assert found == {"main": False, "second": True}


def test_a_mistake_in_the_account_moves_nothing_and_goes_when_it_is_mended(window: Window) -> None:
    window.go_to("config")
    fill_account(window, 2525, fromEdit="nowhere")
    QApplication.processEvents()
    before = window.find(QAbstractButton, "accountSaveButton").geometry()
    window.click("accountSaveButton")
    window.wait(lambda: "메일 주소가 아닙니다" in window.text("accountError"))
    assert window.find(QAbstractButton, "accountSaveButton").geometry() == before
    window.write("fromEdit", "shop@shop.example")
    assert window.text("accountError") == ""
