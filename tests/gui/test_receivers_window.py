"""되읽기, rules, charset and agreements in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QTabWidget

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.mail.local_server import LocalServer
from tests.gui.test_settings_flow import register, save
from tests.helpers.order_files import file_bytes, order_row
from tests.helpers.shop import Shop
from tests.helpers.window import Window

VERDICT, FIELD, EXPECTED, READ = range(4)


def show_proofs(window: Window) -> None:
    tabs = window.find(QTabWidget, "tabs")
    bar = tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(3).center())
    window.wait(lambda: bool(window.cells("proofGrid")))


def test_every_field_is_read_back_and_its_place_is_marked(shop: Shop, window: Window) -> None:
    register(window, "4", "orders@ne.example")
    show_proofs(window)
    window.wait(lambda: len(window.cells("proofGrid")) == 27)
    cells = window.cells("proofGrid")
    assert {row[VERDICT] for row in cells} == {"같음"}
    assert all(row[EXPECTED] == row[READ] for row in cells)
    name = [row[FIELD] for row in cells].index("BUYER_NM")
    window.click_row("proofGrid", name)
    editor = window.find(QPlainTextEdit, "placeText")
    [mark] = editor.extraSelections()
    assert mark.cursor.selectedText() == "山田 花子"


def test_a_company_of_its_own_brings_its_rules(shop: Shop, window: Window) -> None:
    register(window, "9010", "stock@rakuraku.example", "Basic Template")
    window.choose("companyCombo", "らくらく在庫")
    window.write("subjectEdit", "order [$_ORDER_NO_$]")
    window.wait(lambda: "らくらく在庫" in window.text("warningLabel"))
    window.wait(lambda: "1건" in window.text("findingsLabel"))
    save(window, "modifyButton")
    [setting] = shop.services.settings.search()
    assert setting.company == "らくらく在庫"


def test_a_rule_is_switched_off_in_its_window(shop: Shop, window: Window) -> None:
    register(window, "4", "orders@ne.example")

    def steps() -> None:
        window.wait(lambda: len(window.cells("rulesGrid")) == 5)
        rules = [state for state in shop.services.rules.all() if "NextEngine/" in state.key]
        row = [state.rule.id for state in rules].index("parentheses")
        window.click_row("rulesGrid", row)
        window.click("switchButton")
        window.wait(lambda: window.cells("rulesGrid")[row][2] == "꺼짐")
        window.click("closeButton")

    window.in_modal("RulesPopup", lambda: window.click("rulesButton"), steps)
    [state] = [s for s in shop.services.rules.all() if s.key == "NextEngine/parentheses"]
    assert state.off
    assert state.by


def test_charset_and_agreement_are_kept(shop: Shop, window: Window) -> None:
    register(window, "4", "orders@ne.example")
    window.choose("charsetCombo", "ISO-2022-JP")
    box = window.find(QCheckBox, "charsetCheck")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    window.wait(lambda: "ISO-2022-JP" in window.text("sizeLabel"))
    save(window, "modifyButton")
    [setting] = shop.services.settings.search()
    assert (setting.charset, setting.rewrites) == (Charset.ISO_2022_JP, ("charset",))


def test_a_held_mail_is_made_anew_with_its_remedy(
    shop: Shop, window: Window, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    register(window, "4", "orders@ne.example")
    path = tmp_path / "o.csv"
    path.write_bytes(file_bytes([order_row(1, 商品名="Tシャツ(キッズ用)")]))
    window.services.imports.run(path, shop.store.id)
    window.go_to("outbox")
    window.wait(lambda: len(window.cells("mailGrid")) == 1)
    window.click_row("mailGrid", 0)
    window.wait(lambda: "NextEngine" in window.text("detailReason"))

    def steps() -> None:
        window.wait(lambda: [row[2] for row in window.cells("renewGrid")] == ["보낼 수 있음"])
        shown = window.find(QPlainTextEdit, "differenceText").toPlainText()
        assert "-商品名:Tシャツ(キッズ用)" in shown
        assert "+商品名:Tシャツ（キッズ用）" in shown
        button = window.find(QPushButton, "renewButton")
        assert button.width() >= button.sizeHint().width()
        window.click("renewButton")

    window.in_modal("RenewPopup", lambda: window.click("renewButton"), steps)
    window.wait(lambda: "1통을 다시 만들었습니다" in window.text("messageText"))
    window.wait(lambda: len(inbox.mails()) == 1)
    [setting] = shop.services.settings.search()
    assert setting.rewrites == ("wide_parentheses",)


def test_a_test_mail_goes_from_the_form(shop: Shop, window: Window, inbox: LocalServer) -> None:
    shop.account(inbox.port)
    register(window, "4", "orders@ne.example")
    window.wait(lambda: window.find(QPushButton, "testMailButton").isEnabled())

    def steps() -> None:
        dialog = window.find(QLineEdit, "")
        dialog.setText("me@shop.example")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    window.in_modal("testMailDialog", lambda: window.click("testMailButton"), steps)
    window.wait(lambda: len(inbox.mails()) == 1)
    window.wait(lambda: "me@shop.example" in window.text("messageText"))
    assert inbox.mails()[0].recipients == ("me@shop.example",)
