"""The page's own flows (domain facts 1.4), driven through the real window by clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.shop import Shop
from tests.helpers.window import Window

NUMBER, KIND, GROUP, NAME, CHANNEL, TO, USE, WAIT = range(8)


def choose_template(window: Window, number: str, group: str = "NextEngine Template") -> None:
    """찾기 → group → 검색 → row → Confirm."""

    def steps() -> None:
        window.wait(lambda: bool(window.cells("templateList")))
        window.choose("groupCombo", group)
        window.click("searchButton")
        window.wait(lambda: number in [row[0] for row in window.cells("templateList")])
        row = [row[0] for row in window.cells("templateList")].index(number)
        window.click_row("templateList", row)
        window.click("confirmButton")

    window.in_modal("TemplatePopup", lambda: window.click("findTemplateButton"), steps)


def save(window: Window, button: str) -> str:
    """등록 or 수정; what the box says."""
    return window.accept_box(lambda: window.click(button), "successBox", "okButton")


def register(window: Window, number: str, to: str, group: str = "NextEngine Template") -> str:
    choose_template(window, number, group)
    window.write("toEdit", to)
    return save(window, "registerButton")


def test_register_change_the_address_change_the_company(window: Window) -> None:
    assert register(window, "4", "orders@ne.example") == "등록 성공"
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    row = window.cells("settingsGrid")[0]
    assert row[: WAIT + 1] == [
        "4",
        "주문알림",
        "NextEngine",
        "[Email] NextEngine Order - Unit",
        "EMAIL",
        "orders@ne.example",
        "Y",
        "N",
    ]

    window.click_row("settingsGrid", 0, double=True)
    window.wait(lambda: window.is_focused("toEdit"))
    window.write("toEdit", "moved@ne.example")
    assert save(window, "modifyButton") == "수정 성공"
    window.wait(lambda: window.cells("settingsGrid")[0][TO] == "moved@ne.example")

    window.click_row("settingsGrid", 0)
    choose_template(window, "9001", "CrossMall Template")
    window.write("toEdit", "orders@cm.example")
    assert save(window, "modifyButton") == "수정 성공"
    window.wait(lambda: window.cells("settingsGrid")[0][NUMBER] == "9001")
    assert window.cells("settingsGrid")[0][GROUP] == "CrossMall"

    stored = window.services.settings.search("")
    assert [(s.template.number, s.to) for s in stored] == [(9001, "orders@cm.example")]
    log = window.services.settings.history()
    assert len(log) == 3


def test_two_settings_may_use_one_template(window: Window) -> None:
    register(window, "4", "a@ne.example")
    window.click("clearButton")
    register(window, "4", "b@ne.example")
    window.wait(lambda: [row[TO] for row in window.cells("settingsGrid")] == [
        "a@ne.example", "b@ne.example",
    ])  # fmt: skip


def test_a_wrong_address_is_refused_at_its_field_and_nothing_is_kept(window: Window) -> None:
    choose_template(window, "4")
    window.write("toEdit", "nowhere")
    window.click("registerButton")
    window.wait(lambda: "메일 주소가 아닙니다" in window.text("toError"))
    assert window.is_focused("toEdit")
    assert window.services.settings.search("") == []
    window.write("toEdit", "")
    window.click("registerButton")
    window.wait(lambda: "비어 있습니다" in window.text("toError"))
    window.find(QLineEdit, "subjectEdit").setText("[$_ORDER_NUMBER_$]")
    window.write("toEdit", "orders@ne.example")
    window.click("registerButton")
    window.wait(lambda: "‘ORDER_NUMBER’" in window.text("subjectError"))
    assert window.services.settings.search("") == []


def test_without_a_template_the_form_says_so(window: Window) -> None:
    window.write("toEdit", "orders@ne.example")
    window.click("registerButton")
    window.wait(lambda: "템플릿을 고르지 않았습니다" in window.text("templateError"))
    assert window.is_focused("findTemplateButton")
    choose_template(window, "4")
    assert window.text("templateError") == ""


def test_a_mistake_moves_nothing_and_goes_when_it_is_mended(window: Window) -> None:
    choose_template(window, "4")
    window.write("toEdit", "nowhere")
    places = {
        name: window.find(QWidget, name).geometry()
        for name in ("useCombo", "subjectEdit", "registerButton")
    }
    window.click("registerButton")
    window.wait(lambda: "메일 주소가 아닙니다" in window.text("toError"))
    assert places == {name: window.find(QWidget, name).geometry() for name in places}
    QTest.keyClick(window.find(QLineEdit, "toEdit"), Qt.Key.Key_End)
    QTest.keyClicks(window.find(QLineEdit, "toEdit"), "@")
    assert window.text("toError") == ""


def test_the_boxes_of_the_template_only_show(window: Window) -> None:
    for name in ("kindBox", "channelBox", "groupBox", "nameBox"):
        box = window.find(QLineEdit, name)
        assert box.isReadOnly()
        assert box.palette().base().color() == window.main.palette().window().color()
        assert not box.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_combos_change_nothing_until_search(window: Window) -> None:
    def steps() -> None:
        window.wait(lambda: bool(window.cells("templateList")))
        before = window.cells("templateList")
        window.choose("kindCombo", "주문알림")
        window.choose("groupCombo", "StockGear Template")
        QTest.qWait(0)
        assert window.cells("templateList") == before
        window.click("searchButton")
        window.wait(lambda: [row[0] for row in window.cells("templateList")] == ["1"])
        window.choose("kindCombo", "ALL")
        window.choose("groupCombo", "NextEngine Template")
        QTest.keyClick(window.find(QComboBox, "groupCombo"), Qt.Key.Key_Return)
        window.wait(lambda: [r[0] for r in window.cells("templateList")] == ["4", "51", "76"])
        window.click("closeButton")

    window.in_modal("TemplatePopup", lambda: window.click("findTemplateButton"), steps)
    assert window.text("nameBox") == ""


def test_escape_closes_the_popup_and_enter_on_a_row_confirms(window: Window) -> None:
    def escape() -> None:
        QTest.keyClick(window.find(QWidget, "templateList"), Qt.Key.Key_Escape)

    window.in_modal("TemplatePopup", lambda: window.click("findTemplateButton"), escape)
    assert window.text("nameBox") == ""

    def enter() -> None:
        window.wait(lambda: bool(window.cells("templateList")))
        window.click_row("templateList", 0)
        QTest.keyClick(window.grid("templateList"), Qt.Key.Key_Return)

    window.in_modal("TemplatePopup", lambda: window.click("findTemplateButton"), enter)
    assert window.text("nameBox") != ""


def test_the_filter_shows_the_rows_in_which_every_word_stands(shop: Shop, window: Window) -> None:
    for n in range(30):
        shop.setting(4 if n % 2 else 76, to=f"user{n}@ne.example")
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == 30)
    window.write("filterEdit", "user7 order")
    window.wait(lambda: [row[TO] for row in window.cells("settingsGrid")] == ["user7@ne.example"])
    window.write("filterEdit", "no such thing")
    window.wait(lambda: "찾는 글자가 든 설정이 없습니다" in window.text("emptyLabel"))
    window.write("filterEdit", "")
    window.wait(lambda: len(window.cells("settingsGrid")) == 30)


def test_unsaved_changes_are_asked_for_before_another_row_takes_the_form(
    shop: Shop, window: Window
) -> None:
    shop.setting(4, to="a@ne.example")
    shop.setting(76, to="b@ne.example")
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == 2)
    window.click_row("settingsGrid", 0)
    window.write("toEdit", "changed@ne.example")
    window.accept_box(lambda: window.click_row("settingsGrid", 1), "unsavedBox", "noButton")
    assert window.text("toEdit") == "changed@ne.example"
    window.accept_box(lambda: window.click_row("settingsGrid", 1), "unsavedBox", "yesButton")
    assert window.text("toEdit") == "b@ne.example"


def test_a_setting_that_somebody_else_changed_is_not_overwritten(
    shop: Shop, window: Window
) -> None:
    setting = shop.setting(4, to="a@ne.example")
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    window.click_row("settingsGrid", 0)
    window.write("toEdit", "mine@ne.example")
    draft = setting.draft
    shop.services.settings.modify(
        setting.id,
        type(draft)(4, "theirs@ne.example", draft.subject),
        by="other",
        expected_revision=setting.revision,
    )
    window.click("modifyButton")
    window.wait(lambda: "다른 곳에서" in window.text("formError"))
    assert window.services.settings.get(setting.id).to == "theirs@ne.example"


def test_the_preview_shows_the_mail_that_would_be_sent(window: Window) -> None:
    choose_template(window, "4")
    body = window.find(QPlainTextEdit, "bodyText")
    window.wait(lambda: "注文番号:99" in body.toPlainText())
    assert "販売者ID:jpcstest2" in body.toPlainText()
    assert "[$_" not in body.toPlainText()


def test_an_address_used_before_can_be_chosen(shop: Shop, window: Window) -> None:
    shop.setting(4, to="known@ne.example")
    choose_template(window, "76")

    def steps() -> None:
        window.wait(lambda: bool(window.cells("addressList")))
        window.click_row("addressList", 0)
        window.click("confirmButton")

    window.in_modal("AddressPopup", lambda: window.click("findAddressButton"), steps)
    assert window.text("toEdit") == "known@ne.example"


def test_nothing_on_the_page_deletes(window: Window) -> None:
    for button in window.main.findChildren(QWidget):
        assert "삭제" not in str(button.property("text") or "")
