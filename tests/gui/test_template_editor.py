"""복사해서 고치기, driven by clicks and keys: typed, completed, tried, saved, gone back, asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.templates import Template, TemplateDraft
from qsm_desktop.gui.language import speak
from qsm_desktop.gui.placeholder_words import meaning_of, meanings
from qsm_desktop.gui.template_highlighter import TemplateHighlighter
from qsm_desktop.gui.template_problems import problem_sentence, reasons
from qsm_desktop.gui.template_text import TemplateText
from qsm_desktop.gui.theme import LIGHT, Tone
from tests.helpers.order_files import write_orders
from tests.helpers.shop import Shop
from tests.helpers.window import Window

PHONE = "電話番号:[$_BUYER_TEL_NO_$]\n"
TABS = ("editTab", "compareTab", "versionsTab", "trialTab", "usesTab")


def in_editor(window: Window, number: str, steps: Callable[[], None]) -> None:
    """찾기 → row → 복사해서 고치기; ``steps`` must close the editor."""

    def in_popup() -> None:
        window.wait(lambda: number in [row[0] for row in window.cells("templateList")])
        row = [row[0] for row in window.cells("templateList")].index(number)
        window.click_row("templateList", row)
        window.in_modal("TemplateEditor", lambda: window.click("editButton"), opened)
        window.click("closeButton")

    def opened() -> None:
        window.wait(lambda: bool(body(window).text) and len(window.cells("placeholderGrid")) > 9)
        dialog = body(window).window()
        assert isinstance(dialog, QDialog)
        try:
            steps()
        finally:
            dialog.done(0)  # a step that failed must not end in a question

    window.in_modal("TemplatePopup", lambda: window.click("findTemplateButton"), in_popup)


def completions() -> QAbstractItemView:
    """The list that is offered: a window of its own."""
    [found] = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.objectName() == "placeholderCompletions" and widget.isVisible()
    ]
    assert isinstance(found, QAbstractItemView)
    return found


def body(window: Window) -> TemplateText:
    return window.find(TemplateText, "bodyEdit")


def go_to_end(window: Window) -> TemplateText:
    editor = body(window)
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    return editor


def show_tab(window: Window, name: str) -> None:
    window.find(QTabWidget, "tabs").setCurrentIndex(TABS.index(name))


def save(window: Window, button: str = "yesButton") -> str:
    """저장, and what the question says."""
    window.wait(window.find(QAbstractButton, "saveButton").isEnabled)
    said: list[str] = []

    def answer() -> None:
        said.append(window.find(QLabel, "qt_msgbox_label").text())
        window.click(button)

    window.in_modal("saveBox", lambda: window.click("saveButton"), answer)
    return said[0]


def close(window: Window) -> None:
    window.click("closeButton")


@pytest.fixture
def copied(shop: Shop) -> Template:
    return shop.services.own_templates.copy(4, by="kim")


@pytest.fixture
def orders(shop: Shop, tmp_path: Path) -> None:
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 10), shop.store.id)


def test_copy_change_try_save_and_choose(orders: None, window: Window) -> None:
    asked: list[str] = []

    def steps() -> None:
        assert window.find(QLineEdit, "nameEdit").text().endswith("(복사)")
        editor = go_to_end(window)
        QTest.keyClicks(editor, "fee:[$DELIVERY_F")
        QTest.keyClick(completions(), Qt.Key.Key_Return)
        assert editor.text.endswith("fee:[$_DELIVERY_FEE_$]")
        asked.append(save(window))
        window.wait(lambda: "9500" in window.text("messageText"))
        window.wait(lambda: len(window.cells("versionsGrid")) == 2)
        assert not window.find(QAbstractButton, "saveButton").isEnabled()
        close(window)

    in_editor(window, "4", steps)
    assert "10통 가운데 10통이 달라집니다" in asked[0]
    assert "DELIVERY_FEE: 새로 읽힘 10통" in asked[0]
    first, second = window.services.own_templates.versions(9500)
    assert second.template.body == first.template.body + "fee:[$_DELIVERY_FEE_$]"
    assert window.services.catalogue.get(4).body == first.template.body


def test_what_was_saved_is_selected_in_the_list(window: Window) -> None:
    def in_popup() -> None:
        window.wait(lambda: bool(window.cells("templateList")))
        window.click_row("templateList", 0)
        assert window.find(QPushButton, "editButton").text() == "복사해서 고치기(&C)…"

        def steps() -> None:
            window.wait(lambda: bool(body(window).text))
            save(window)
            window.wait(lambda: bool(window.text("messageText")))
            close(window)

        window.in_modal("TemplateEditor", lambda: window.click("editButton"), steps)
        edit = window.find(QPushButton, "editButton")
        window.wait(lambda: edit.text() == "고치기(&C)…")
        window.click("confirmButton")

    window.in_modal("TemplatePopup", lambda: window.click("findTemplateButton"), in_popup)
    assert "(복사)" in window.find(QLineEdit, "nameBox").text()


def test_a_copy_that_is_only_looked_at_is_not_kept(window: Window) -> None:
    in_editor(window, "4", lambda: close(window))
    assert all(t.number < 9500 for t in window.services.catalogue.all())


def test_a_mistake_is_shown_at_its_line_while_typing(copied: Template, window: Window) -> None:
    def steps() -> None:
        editor = go_to_end(window)
        QTest.keyClicks(editor, "[$_NOPE_$]")
        window.wait(lambda: "‘NOPE’" in window.text("problemLabel"))
        line = editor.blockCount()
        [mark] = editor.extraSelections()
        assert mark.cursor.blockNumber() + 1 == line
        assert not window.find(QAbstractButton, "saveButton").isEnabled()
        for _ in "[$_NOPE_$]":
            QTest.keyClick(editor, Qt.Key.Key_Backspace)
        window.wait(lambda: not window.text("problemLabel"))
        assert editor.extraSelections() == []
        window.write("subjectEdit", "[% x %]")
        window.wait(lambda: window.text("problemLabel").startswith("제목:"))
        window.write("nameEdit", "")
        window.wait(lambda: "이름이 비어" in window.text("problemLabel"))
        window.accept_box(lambda: close(window), "unsavedBox", "yesButton")

    in_editor(window, str(copied.number), steps)
    assert len(window.services.own_templates.versions(copied.number)) == 1


def test_unsaved_changes_are_asked_about(copied: Template, window: Window) -> None:
    def steps() -> None:
        QTest.keyClicks(go_to_end(window), "x")
        editor = window.find(QWidget, "bodyEdit").window()
        window.accept_box(
            lambda: QTest.keyClick(editor, Qt.Key.Key_Escape), "unsavedBox", "noButton"
        )
        assert editor.isVisible()
        window.accept_box(editor.close, "unsavedBox", "noButton")
        assert editor.isVisible()
        window.accept_box(lambda: close(window), "unsavedBox", "yesButton")
        assert not editor.isVisible()

    in_editor(window, str(copied.number), steps)


def test_the_question_can_be_answered_with_no(
    orders: None, copied: Template, window: Window
) -> None:
    def steps() -> None:
        QTest.keyClicks(go_to_end(window), "x")
        save(window, "noButton")
        window.accept_box(lambda: close(window), "unsavedBox", "yesButton")

    in_editor(window, str(copied.number), steps)
    assert len(window.services.own_templates.versions(copied.number)) == 1


def test_a_trial_names_what_changes(orders: None, copied: Template, window: Window) -> None:
    def steps() -> None:
        editor = body(window)
        editor.setPlainText(editor.text.replace(PHONE, ""))
        window.find(QAbstractButton, "insertButton")
        show_tab(window, "trialTab")
        window.click("trialButton")
        window.wait(lambda: "10통이 달라집니다" in window.text("trialSummary"))
        assert window.cells("trialGrid") == [["BUYER_TEL_NO: 없어짐 10통"]]
        assert "-電話番号:+81" in window.find(QPlainTextEdit, "trialText").toPlainText()
        window.accept_box(lambda: close(window), "unsavedBox", "yesButton")

    in_editor(window, str(copied.number), steps)
    assert window.services.outbox.find() == []


def test_compare_with_the_factory_and_go_back(shop: Shop, copied: Template, window: Window) -> None:
    draft = replace(TemplateDraft.of(copied), body=copied.body.replace(PHONE, ""))
    shop.services.own_templates.save(copied.number, draft, by="lee")

    def steps() -> None:
        show_tab(window, "compareTab")
        assert window.find(QComboBox, "compareCombo").currentText() == "4번 원본"
        compared = window.find(QPlainTextEdit, "compareText")
        window.wait(lambda: f"-{PHONE.strip()}" in compared.toPlainText())
        show_tab(window, "versionsTab")
        assert [row[0] for row in window.cells("versionsGrid")] == ["2", "1"]
        back = window.find(QAbstractButton, "backButton")
        assert not back.isEnabled()
        window.click_row("versionsGrid", 1)
        window.wait(back.isEnabled)
        window.click("backButton")
        assert PHONE in body(window).text
        save(window)
        window.wait(lambda: len(window.cells("versionsGrid")) == 3)
        assert window.cells("versionsGrid")[0][3] == "1판으로 되돌림"
        close(window)

    in_editor(window, str(copied.number), steps)
    assert window.services.catalogue.get(copied.number) == copied


def test_waiting_mails_are_told_seen_and_made_anew(
    shop: Shop, copied: Template, tmp_path: Path, window: Window
) -> None:
    setting = shop.setting(copied.number, wait=True)
    shop.account(2525)
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 3), shop.store.id)
    before = [shop.services.outbox.show(n).raw for n in (1, 2, 3)]

    def steps() -> None:
        editor = body(window)
        editor.setPlainText(editor.text.replace(PHONE, ""))
        save(window)
        window.wait(lambda: "예전 글 그대로이고, 메일 3통" in window.text("usesLabel"))
        assert [shop.services.outbox.show(n).raw for n in (1, 2, 3)] == before
        window.click("adoptButton")
        window.wait(lambda: window.find(QAbstractButton, "lookButton").isEnabled())
        window.click("lookButton")
        window.wait(lambda: window.find(QAbstractButton, "renewButton").isEnabled())
        seen = window.find(QPlainTextEdit, "usesText").toPlainText()
        assert seen.count("-電話番号:+81") == 3
        window.click("renewButton")
        window.wait(lambda: "3통을 다시 만들었습니다" in window.text("messageText"))
        close(window)

    in_editor(window, str(copied.number), steps)
    assert shop.services.settings.get(setting.id).template.body == copied.body.replace(PHONE, "")
    anew = [m for m in shop.services.outbox.find() if m.revision == 2]
    assert len(anew) == 3
    assert all("電話番号:+81-90" not in shop.services.outbox.show(m.id).letter.body for m in anew)


def test_placeholders_are_explained_inserted_and_allowed_to_be_empty(
    orders: None, copied: Template, window: Window
) -> None:
    def steps() -> None:
        names = [row[0] for row in window.cells("placeholderGrid")]
        assert names == list(PLACEHOLDERS)
        row = names.index("BUYER_EMAIL")
        assert window.cells("placeholderGrid")[row][1:] == ["API만", "0%", "Y"]
        assert window.cells("placeholderGrid")[names.index("ORDER_NO")][1:] == [
            "CSV · API", "100%", "N",
        ]  # fmt: skip
        editor = go_to_end(window)
        window.grid("placeholderGrid").scrollTo(
            window.grid("placeholderGrid").model().index(row, 0)
        )
        window.click_row("placeholderGrid", row, double=True)
        assert editor.text.endswith("[$_BUYER_EMAIL_$]")
        assert "hanako@shop.example" in window.text("placeholderLabel")
        QTest.keyClick(window.find(QAbstractButton, "emptyCheck"), Qt.Key.Key_Space)
        assert window.cells("placeholderGrid")[row][3] == "N"
        window.find(QLineEdit, "subjectEdit").setFocus()
        QTest.mouseClick(window.find(QLineEdit, "subjectEdit"), Qt.MouseButton.LeftButton)
        QTest.keyClick(window.find(QLineEdit, "subjectEdit"), Qt.Key.Key_End)
        QTest.keyClick(window.grid("placeholderGrid"), Qt.Key.Key_Return)
        assert window.text("subjectEdit").endswith("[$_BUYER_EMAIL_$]")
        asked = save(window)
        assert "새로 보류 10통" in asked
        assert "BUYER_EMAIL" in asked
        window.wait(lambda: len(window.cells("versionsGrid")) == 2)
        close(window)

    in_editor(window, str(copied.number), steps)
    saved = window.services.catalogue.get(copied.number)
    assert "BUYER_EMAIL" not in saved.may_be_empty


def test_somebody_else_s_version_is_not_overwritten(
    shop: Shop, copied: Template, window: Window
) -> None:
    def steps() -> None:
        other = replace(TemplateDraft.of(copied), subject="theirs")
        shop.services.own_templates.save(copied.number, other, by="lee")
        QTest.keyClicks(go_to_end(window), "x")
        save(window)
        window.wait(lambda: "그 사이 다른 곳에서" in window.text("messageText"))
        window.accept_box(lambda: close(window), "unsavedBox", "yesButton")

    in_editor(window, str(copied.number), steps)
    assert window.services.catalogue.get(copied.number).subject == "theirs"


@pytest.fixture
def text(qtbot) -> Iterator[TemplateText]:
    holder = QWidget()
    editor = TemplateText(holder, meaning_of)
    holder.show()
    yield editor
    holder.close()


CHARACTERS = st.characters(
    exclude_categories=("Cs",), exclude_characters="\0\r\u2029\ufdd0\ufdd1\ufffe\uffff"
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.text(CHARACTERS, max_size=60))
def test_the_editor_gives_back_what_it_was_given(text: TemplateText, said: str) -> None:
    text.setPlainText(said)
    assert text.text == said


def test_a_begun_placeholder_is_completed_in_its_place(text: TemplateText) -> None:
    text.setPlainText("髙𠮷:[$_ORD_$]!")
    text.moveCursor(QTextCursor.MoveOperation.End)
    for _ in "_$]!":
        text.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    text.insert_placeholder("ORDER_NO")
    assert text.text == "髙𠮷:[$_ORDER_NO_$]!"
    QTest.keyClick(text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    popup = completions()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_what_is_known_and_what_is_not_has_its_colour(text: TemplateText) -> None:
    said = "𠮷[$_ORDER_NO_$][$_NOPE_$][% if QTY %][# a\nb #]c"
    text.setPlainText(said)
    highlighter = TemplateHighlighter(text.document())
    highlighter.rehighlight()
    colours = {}
    block = text.document().firstBlock()
    while block.isValid():
        for span in block.layout().formats():
            part = block.text().encode("utf-16-le")[span.start * 2 : (span.start + span.length) * 2]
            colours[part.decode("utf-16-le")] = span.format.foreground().color()
        block = block.next()
    assert colours["[$_ORDER_NO_$]"] == LIGHT.tones[Tone.SENDING]
    assert colours["[$_NOPE_$]"] == LIGHT.error
    assert colours["[% if QTY %]"] == LIGHT.tones[Tone.UNKNOWN]
    assert colours["[# a"] == colours["b #]"] == LIGHT.muted


def test_every_placeholder_and_every_reason_has_its_words(qapp) -> None:
    speak("ko")
    assert list(meanings()) == list(PLACEHOLDERS)
    for reason, words in reasons().items():
        error = BadInput(Code.TEMPLATE_BROKEN, file="", line=7, reason=reason, part="body")
        assert problem_sentence(error) == f"본문 7줄: {words}"
    unknown = BadInput(Code.TEMPLATE_BROKEN, file="x.txt", line=7, reason="head")
    assert "x.txt 7줄, head" in problem_sentence(unknown)
