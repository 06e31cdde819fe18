"""회사, 문자 집합, 바꿔 쓰기: how a setting's mail is written, and by whose rules it is judged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.findings import Finding, Severity
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.gui.forms.ui_mail_options import Ui_MailOptions
from qsm_desktop.gui.language import current_language
from qsm_desktop.gui.theme import colour_text, tokens

if TYPE_CHECKING:
    from qsm_desktop.mail.receivers import Receiver


class MailOptions(QWidget):
    """A part of the settings form."""

    changed = Signal()
    rules_wanted = Signal(str)
    """A company whose rules are to be shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_MailOptions()
        self._ui.setupUi(self)
        self._group = ""
        for charset in Charset:
            self._ui.charsetCombo.addItem(charset.value.upper(), charset)
        self._ui.companyCombo.addItem(self.tr("템플릿 그룹"), "")
        self._connect()

    @property
    def company(self) -> str:
        """The company; empty for the template's group."""
        return str(self._ui.companyCombo.currentData() or "")

    @property
    def charset(self) -> Charset:
        """The charset that is chosen."""
        return Charset(self._ui.charsetCombo.currentData())

    @property
    def rewrites(self) -> tuple[str, ...]:
        """What is agreed to, sorted."""
        return tuple(sorted(str(name) for name, box in self._boxes() if box.isChecked()))

    def fill(self, company: str, charset: Charset, rewrites: Sequence[str]) -> None:
        """Show what a setting has."""
        if company and self._ui.companyCombo.findData(company) < 0:
            self._ui.companyCombo.addItem(company, company)
        for combo, data in ((self._ui.companyCombo, company), (self._ui.charsetCombo, charset)):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(combo.findData(data), 0))
        for name, box in self._boxes():
            with QSignalBlocker(box):
                box.setChecked(name in rewrites)

    def agree(self, rewrite: str) -> None:
        """Tick one agreement: a remedy was chosen."""
        for name, box in self._boxes():
            if name == rewrite:
                box.setChecked(True)

    def show_group(self, group: str) -> None:
        """The template's group, whose company it is unless another is chosen."""
        self._group = group
        text = self.tr("템플릿 그룹 ({group})").format(group=group)
        self._ui.companyCombo.setItemText(0, text if group else self.tr("템플릿 그룹"))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """How many of the company's rules speak against the setting or the mail shown."""
        against = [f for f in findings if f.severity is not Severity.INFO]
        colours = tokens(self)
        if against:
            text = self.tr("규칙에 어긋남 {n}건: 오른쪽 미리보기 아래에 있습니다.")
            self._ui.findingsLabel.setText(text.format(n=len(against)))
        else:
            self._ui.findingsLabel.setText(self.tr("규칙에 어긋나는 것이 없습니다."))
        colour_text(self._ui.findingsLabel, colours.error if against else colours.muted)

    def offer_companies(self, companies: Sequence[Receiver]) -> None:
        """The companies that a setting can be for, the chosen one kept."""
        combo, chosen = self._ui.companyCombo, self.company
        with QSignalBlocker(combo):
            while combo.count() > 1:
                combo.removeItem(1)
            for receiver in companies:
                combo.addItem(receiver.names[current_language()], receiver.company)
            if chosen and combo.findData(chosen) < 0:
                combo.addItem(chosen, chosen)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def _boxes(self) -> tuple[tuple[str, QCheckBox], ...]:
        ui = self._ui
        return (
            (Rewrite.WIDE_PARENTHESES.value, ui.parenthesesCheck),
            (Rewrite.CHARSET.value, ui.charsetCheck),
        )

    def _connect(self) -> None:
        ui = self._ui
        for combo in (ui.companyCombo, ui.charsetCombo):
            combo.currentIndexChanged.connect(self.changed)
        for box in (ui.parenthesesCheck, ui.charsetCheck):
            box.toggled.connect(self.changed)
        ui.rulesButton.clicked.connect(self._ask_rules)

    def _ask_rules(self) -> None:
        self.rules_wanted.emit(self.company or self._group)
