"""The edit form below the grid: what a setting is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from qsm_desktop.domain.errors import Code, QsmError
from qsm_desktop.domain.settings import Setting, SettingDraft
from qsm_desktop.domain.stores import Store
from qsm_desktop.domain.templates import Template, group_title
from qsm_desktop.gui.field_errors import FieldErrors
from qsm_desktop.gui.forms.ui_settings_form import Ui_SettingsForm
from qsm_desktop.gui.mail_options import MailOptions
from qsm_desktop.gui.messages import embed
from qsm_desktop.gui.sentences import kind_word, sentence
from qsm_desktop.gui.theme import colour_text, make_primary, make_read_only, tokens

_PLACE_OF_CODE = {
    Code.ADDRESS_EMPTY: "toError",
    Code.ADDRESS_INVALID: "toError",
    Code.SUBJECT_EMPTY: "subjectError",
    Code.PLACEHOLDER_UNKNOWN: "subjectError",
    Code.TEMPLATE_BROKEN: "subjectError",
    Code.TEMPLATE_NOT_CHOSEN: "templateError",
    Code.TEMPLATE_MISSING: "templateError",
}
"""Where a refusal is shown; everything else below the form."""


class SettingsForm(QWidget):
    """Holds a draft. ``loaded`` is the setting it was filled from, None for a new one."""

    find_template = Signal()
    find_address = Signal()
    clear_wanted = Signal()
    register_wanted = Signal()
    modify_wanted = Signal()
    draft_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_SettingsForm()
        self._ui.setupUi(self)
        self.loaded: Setting | None = None
        self._template: Template | None = None
        self._clean: SettingDraft | None = None
        self.options = MailOptions(self._ui.optionsHolder)
        embed(self._ui.optionsHolder, self.options)
        self._is_saving = False
        self._addresses = QStringListModel(self)
        completer = QCompleter(self._addresses, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._ui.toEdit.setCompleter(completer)
        self._ui.storeCombo.addItem(self.tr("모든 가게"), None)
        make_read_only(self._ui.kindBox, self._ui.channelBox, self._ui.groupBox, self._ui.nameBox)
        self._errors = FieldErrors(
            {
                "templateError": self._ui.findTemplateButton,
                "toError": self._ui.toEdit,
                "subjectError": self._ui.subjectEdit,
                "formError": self._ui.modifyButton,
            }
        )
        self._connect()
        self.clear()

    @property
    def draft(self) -> SettingDraft:
        """What the fields say; number 0 while no template is chosen."""
        return SettingDraft(
            template_number=self._template.number if self._template else 0,
            to=self._ui.toEdit.text(),
            subject=self._ui.subjectEdit.text(),
            in_use=self._ui.useCombo.currentText() == "Y",
            wait=self._ui.waitCombo.currentText() == "Y",
            auth_key=self._ui.keyEdit.text(),
            store_id=self._ui.storeCombo.currentData(),
            charset=self.options.charset,
            rewrites=self.options.rewrites,
            company=self.options.company,
        )

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether the fields differ from what they were filled with."""
        return self.draft != self._clean

    def clear(self) -> None:
        """초기화: an empty form for a new setting."""
        self.loaded = None
        self._template = None
        self._fill(SettingDraft(0, "", ""))

    def load(self, setting: Setting) -> None:
        """Fill the form from a row."""
        self.loaded = setting
        self._template = setting.template
        self._fill(setting.draft)

    def rebase(self, setting: Setting) -> None:
        """The loaded setting as it was kept meanwhile; what the fields say stays."""
        self.loaded = setting
        self._clean = setting.draft
        self._show_mode()

    def set_saving(self, is_saving: bool) -> None:
        """While a save runs there is no second one."""
        self._is_saving = is_saving
        self._show_mode()

    def take_template(self, template: Template) -> None:
        """Confirm of the popup: another template brings its own subject."""
        self._template = template
        self._ui.subjectEdit.setText(template.subject)
        self._show_template()
        self.show_error(None)
        self._changed()

    def take_address(self, address: str) -> None:
        """Confirm of the address popup."""
        self._ui.toEdit.setText(address)
        self.focus_address()

    def focus_address(self) -> None:
        """Go to 보낼곳, as a double-click on a row does."""
        self._ui.toEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ui.toEdit.selectAll()

    def offer_stores(self, stores: Sequence[Store]) -> None:
        """The stores that a setting can belong to."""
        combo = self._ui.storeCombo
        with QSignalBlocker(combo):
            chosen = combo.currentData()
            while combo.count() > 1:
                combo.removeItem(1)
            for store in stores:
                combo.addItem(store.name, store.id)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def offer_addresses(self, addresses: Sequence[str]) -> None:
        """The addresses that 보낼곳 completes."""
        self._addresses.setStringList(list(addresses))

    def show_error(self, error: QsmError | None) -> None:
        """Show a refusal at its field; None takes all of them away."""
        self._errors.clear()
        if error is not None:
            place = _PLACE_OF_CODE.get(error.code, "formError")
            self._errors.tell(place, sentence(error), focus=place != "formError")

    def _fill(self, draft: SettingDraft) -> None:
        self._ui.toEdit.setText(draft.to)
        self._ui.subjectEdit.setText(draft.subject)
        self._ui.subjectEdit.setCursorPosition(0)
        self._ui.useCombo.setCurrentText("Y" if draft.in_use else "N")
        self._ui.waitCombo.setCurrentText("Y" if draft.wait else "N")
        self._ui.keyEdit.setText(draft.auth_key)
        self._ui.keyReveal.setChecked(False)
        self.options.fill(draft.company, draft.charset, draft.rewrites)
        index = self._ui.storeCombo.findData(draft.store_id)
        self._ui.storeCombo.setCurrentIndex(max(index, 0))
        self._clean = self.draft
        self.show_error(None)
        self._show_template()
        self._show_mode()
        self._changed()

    def _show_template(self) -> None:
        template = self._template
        self._ui.kindBox.setText(kind_word(template.kind) if template else "")
        self._ui.channelBox.setText(template.channel if template else "")
        self._ui.groupBox.setText(group_title(template.group) if template else "")
        self._ui.nameBox.setText(template.name if template else "")
        self._ui.nameBox.setToolTip(template.name if template else "")
        for box in (self._ui.groupBox, self._ui.nameBox):
            box.setCursorPosition(0)
        self._ui.senderValue.setText(template.sender if template else "")
        self.options.show_group(template.group if template else "")

    def _show_mode(self) -> None:
        new = self.loaded is None
        make_primary(self._ui.registerButton, new)
        make_primary(self._ui.modifyButton, not new)
        self._ui.registerButton.setEnabled(not self._is_saving)
        self._ui.modifyButton.setEnabled(not new and not self._is_saving)
        text = self.tr("새 설정")
        if self._is_saving:
            text = self.tr("저장하는 중…")
        elif self.loaded is not None:
            kept = self.loaded
            text = self.tr("고치는 설정: {number} · {to} · {company}").format(
                number=kept.template.number, to=kept.to, company=kept.company
            )
        self._ui.modeLabel.setText(text)
        colour_text(self._ui.modeLabel, tokens(self).muted)

    def _connect(self) -> None:
        ui = self._ui
        ui.findTemplateButton.clicked.connect(self.find_template)
        ui.findAddressButton.clicked.connect(self.find_address)
        ui.clearButton.clicked.connect(self.clear_wanted)
        ui.registerButton.clicked.connect(self.register_wanted)
        ui.modifyButton.clicked.connect(self.modify_wanted)
        ui.keyReveal.toggled.connect(self._reveal_key)
        self.options.changed.connect(self._changed)
        for edit in (ui.toEdit, ui.subjectEdit, ui.keyEdit):
            edit.textChanged.connect(self._changed)
        for combo in (ui.useCombo, ui.waitCombo, ui.storeCombo):
            combo.currentIndexChanged.connect(self._changed)

    def _reveal_key(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.keyEdit.setEchoMode(mode)

    def _changed(self) -> None:
        self._errors.clear("formError")
        self.draft_changed.emit()
