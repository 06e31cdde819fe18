"""미리보기: the mail beside the form, live, made from the bytes that would be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.findings import Severity
from qsm_desktop.domain.imports import StoredOrder
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.forms.ui_preview_pane import Ui_PreviewPane
from qsm_desktop.gui.hold_sentences import finding_sentence, held_sentence
from qsm_desktop.gui.proof_view import ProofView
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.test_mail_task import TestMailTask
from qsm_desktop.gui.theme import colour_text, tokens

if TYPE_CHECKING:
    from qsm_desktop.services.preview import Preview

PAUSE_MS = 120
"""How long typing must pause before the mail is made anew."""


MOST_REPLACED = 12
"""Replaced characters that the warning names."""


class PreviewPane(QWidget):
    """Shows the draft with the sample order or a stored one."""

    told = Signal(str, bool)
    """What became of a test mail, and whether all is well."""
    findings_changed = Signal(object)
    """The findings of the receiver's rules about what is shown."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._ui = Ui_PreviewPane()
        self._ui.setupUi(self)
        ui = self._ui
        use_mail_font(ui.bodyText, ui.headersText, ui.rawText, ui.placeText)
        self._proofs = ProofView(ui, self)
        self._draft: SettingDraft | None = None
        self._setting_id: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._test_mail = TestMailTask(background, self)
        self._test_mail.told.connect(self.told)
        ui.testMailButton.clicked.connect(self._send_test)
        self._ui.orderCombo.addItem(self.tr("샘플 주문"), None)
        self._ui.orderCombo.currentIndexChanged.connect(self._timer.start)
        self._clear(self.tr("템플릿을 고르면 여기에 메일이 보입니다."))

    def show_draft(self, draft: SettingDraft | None, setting_id: int | None) -> None:
        """Preview this draft soon; None empties the pane."""
        self._draft, self._setting_id = draft, setting_id
        if draft is None:
            self._timer.stop()
            self._clear(self.tr("템플릿을 고르면 여기에 메일이 보입니다."))
            return
        self._timer.start()

    def reload_orders(self) -> None:
        """Offer the stored orders, the chosen one kept."""
        self._background.query(
            lambda services: services.preview.orders(), self._offer, key="preview-orders"
        )

    def _ask(self) -> None:
        draft, setting_id = self._draft, self._setting_id
        if draft is None:
            return
        order: StoredOrder | None = self._ui.orderCombo.currentData()
        self._background.query(
            lambda services: services.preview.show(draft, order, setting_id),
            self._show,
            self._refused,
            key="preview",
        )

    def _send_test(self) -> None:
        if self._draft is not None:
            self._test_mail.ask_and_send(self._draft, self._setting_id)

    def _offer(self, orders: list[StoredOrder]) -> None:
        combo = self._ui.orderCombo
        chosen: StoredOrder | None = combo.currentData()
        combo.blockSignals(True)
        while combo.count() > 1:
            combo.removeItem(1)
        for stored in orders:
            combo.addItem(f"{stored.order.order_no}  {stored.order.item_name}", stored)
            same = chosen is not None and stored.order.order_no == chosen.order.order_no
            if same:
                combo.setCurrentIndex(combo.count() - 1)
        combo.blockSignals(False)

    def _show(self, preview: Preview) -> None:
        if self._draft is None:
            return
        self._ui.bodyText.setPlainText(preview.body)
        lines = [f"{name}: {value}" for name, value in preview.headers]
        self._ui.headersText.setPlainText("\n".join(lines))
        self._ui.rawText.setPlainText(preview.raw.decode("ascii").replace("\r\n", "\n"))
        kilobytes = len(preview.raw) / 1024
        self._ui.sizeLabel.setText(f"{kilobytes:.1f} KB  {preview.charset.value.upper()}")
        self._proofs.show(preview)
        self._ui.testMailButton.setEnabled(True)
        self._warn(self._warnings(preview))
        self.findings_changed.emit(preview.findings)

    def _warnings(self, preview: Preview) -> str:
        notes = [held_sentence(preview.hold)] if preview.hold else []
        shown = preview.hold.note if preview.hold else ""
        for finding in preview.findings:
            if finding.severity is not Severity.INFO and finding.key not in shown:
                notes.append(finding_sentence(finding))
        if preview.replaced:
            changes = ", ".join(f"{r.old}→{r.new}" for r in preview.replaced[:MOST_REPLACED])
            notes.append(self.tr("바꿔 쓴 글자: {changes}").format(changes=changes))
        if not preview.has_account:
            notes.append(self.tr("메일 계정이 없어 보내는 사람은 보기입니다."))
        return "\n".join(notes)

    def _refused(self, error: QsmError) -> None:
        self._clear("")
        self._warn(sentence(error))

    def _warn(self, text: str) -> None:
        self._ui.warningLabel.setText(text)
        self._ui.warningLabel.setVisible(bool(text))
        colour_text(self._ui.warningLabel, tokens(self).error)

    def _clear(self, hint: str) -> None:
        for editor in (self._ui.bodyText, self._ui.headersText, self._ui.rawText):
            editor.setPlainText("")
        self._proofs.clear()
        self._ui.testMailButton.setEnabled(False)
        self._ui.bodyText.setPlaceholderText(hint)
        self._ui.sizeLabel.setText("")
        self._warn("")
