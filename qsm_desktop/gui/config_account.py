"""설정, 메일 계정: the server a shop sends through, tried stage by stage."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QWidget

from qsm_desktop.domain.accounts import Account, AccountDraft, Security
from qsm_desktop.domain.errors import Code, QsmError
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.check_task import CheckTask
from qsm_desktop.gui.field_errors import FieldErrors, when_changed
from qsm_desktop.gui.forms.ui_config_page import Ui_ConfigPage
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.questions import ask_to_discard
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.theme import colour_text, make_primary, tokens

USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}

_FIELD_OF_CODE = {
    Code.ACCOUNT_NAME_EMPTY: "name",
    Code.ACCOUNT_HOST_EMPTY: "host",
    Code.ACCOUNT_PRACTICE: "host",
    Code.ACCOUNT_PORT: "port",
    Code.ADDRESS_EMPTY: "from",
    Code.ADDRESS_INVALID: "from",
}


class AccountSection(QObject):
    """Holds the fields of one account; the password is written, never shown."""

    def __init__(self, ui: Ui_ConfigPage, background: Background, messages: MessageLine) -> None:
        super().__init__(messages)
        self._ui = ui
        self._background = background
        self._messages = messages
        self._check: CheckTask | None = None
        self._fill_security()
        make_primary(ui.accountSaveButton)
        colour_text(ui.fromNote, tokens(ui.fromNote).muted)
        ui.accountCombo.addItem(self.tr("새 계정"), None)
        self._at = 0
        self._errors = self._make_errors()
        self._clean = self._fields
        ui.accountCombo.currentIndexChanged.connect(self._choose)
        ui.securityCombo.currentIndexChanged.connect(self._suggest_port)
        ui.checkButton.clicked.connect(self._check_or_stop)
        ui.accountSaveButton.clicked.connect(self._save)

    def read(self) -> None:
        """List the accounts."""
        self._background.query(
            lambda services: services.accounts.all(), self._show, key="config-accounts"
        )

    def stop(self) -> None:
        """The page goes away: a running check ends."""
        if self._check is not None:
            self._check.stop()

    def _fill_security(self) -> None:
        words = {
            Security.TLS: self.tr("TLS (465)"),
            Security.STARTTLS: self.tr("STARTTLS (587)"),
            Security.NONE: self.tr("없음 (이 컴퓨터의 서버만)"),
        }
        for security, word in words.items():
            self._ui.securityCombo.addItem(word, security.value)
        self._ui.portSpin.setValue(USUAL_PORTS[Security.TLS])

    def _suggest_port(self) -> None:
        """Follow the choice as long as the port is one of the usual ones."""
        if self._ui.portSpin.value() in USUAL_PORTS.values():
            self._ui.portSpin.setValue(USUAL_PORTS[self._security])

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something was typed that no account has yet."""
        return self._fields != self._clean

    @property
    def _fields(self) -> tuple[object, ...]:
        return (self._draft, self._password, self._ui.accountDefaultCheck.isChecked())

    def _make_errors(self) -> FieldErrors:
        ui = self._ui
        fields: dict[str, QWidget] = {
            "name": ui.accountNameEdit,
            "host": ui.hostEdit,
            "from": ui.fromEdit,
            "port": ui.portSpin,
            "account": ui.accountSaveButton,
        }
        for field in (*fields.values(), ui.userEdit, ui.passwordEdit, ui.securityCombo):
            when_changed(field, self._clear_general)
        return FieldErrors(fields, name="accountError")

    def _clear_general(self) -> None:
        self._errors.clear("account")

    @property
    def _security(self) -> Security:
        return Security(self._ui.securityCombo.currentData())

    @property
    def _draft(self) -> AccountDraft:
        ui = self._ui
        return AccountDraft(
            name=ui.accountNameEdit.text(),
            host=ui.hostEdit.text(),
            port=ui.portSpin.value(),
            security=self._security,
            from_address=ui.fromEdit.text(),
            user=ui.userEdit.text(),
        )

    @property
    def _password(self) -> str | None:
        """What was typed; None keeps the one that is in the keyring."""
        return self._ui.passwordEdit.text() or None

    def _show(self, accounts: list[Account]) -> None:
        combo = self._ui.accountCombo
        chosen: Account | None = combo.currentData()
        first = combo.count() == 1 and not self.has_unsaved_changes
        combo.blockSignals(True)
        while combo.count() > 1:
            combo.removeItem(1)
        for account in accounts:
            combo.addItem(f"{account.name} ({account.from_address})", account)
            if (chosen is not None and account.id == chosen.id) or (first and account.is_default):
                combo.setCurrentIndex(combo.count() - 1)
        combo.blockSignals(False)
        self._at = combo.currentIndex()
        if first and accounts:
            self._fill()

    def _choose(self, index: int) -> None:
        """Another account takes the fields, unless what was typed is to stay."""
        combo = self._ui.accountCombo
        if self.has_unsaved_changes and not ask_to_discard(combo.window()):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(self._at)
            return
        self._at = index
        self._fill()

    def _fill(self) -> None:
        account: Account | None = self._ui.accountCombo.currentData()
        ui = self._ui
        ui.accountNameEdit.setText(account.name if account else "")
        ui.fromEdit.setText(account.from_address if account else "")
        ui.hostEdit.setText(account.host if account else "")
        ui.userEdit.setText(account.user if account else "")
        security = account.security if account else Security.TLS
        ui.securityCombo.setCurrentIndex(ui.securityCombo.findData(security.value))
        ui.portSpin.setValue(account.port if account else USUAL_PORTS[security])
        ui.passwordEdit.clear()
        ui.checkResult.clear()
        self._show_default(account is not None and account.is_default)
        self._errors.clear()
        self._clean = self._fields

    def _show_default(self, is_default: bool) -> None:
        """The default account is another one only when that is chosen."""
        self._ui.accountDefaultCheck.setChecked(is_default)
        self._ui.accountDefaultCheck.setEnabled(not is_default)

    def _save(self) -> None:
        draft, password = self._draft, self._password
        default = self._ui.accountDefaultCheck.isChecked()
        self._background.mutate(
            lambda services: services.accounts.put(draft, password=password, default=default),
            self._saved,
            self._refused,
        )

    def _saved(self, account: Account) -> None:
        self._ui.passwordEdit.clear()
        self._show_default(account.is_default)
        self._errors.clear()
        self._clean = self._fields
        combo = self._ui.accountCombo
        if combo.currentData() is None:
            combo.blockSignals(True)
            combo.addItem(account.name, account)
            combo.setCurrentIndex(combo.count() - 1)
            combo.blockSignals(False)
        self.read()
        said = self.tr("계정 {name}을(를) 저장했습니다.").format(name=account.name)
        if account.is_default:
            goes = self.tr("계정이 없어 보류한 메일은 이 계정으로 나갑니다.")
            said = f"{said} {goes}"
        self._messages.say(said)

    def _check_or_stop(self) -> None:
        if self._check is not None:
            self._check.stop()
            return
        self._errors.clear()
        self._ui.checkResult.setText(self.tr("검사하는 중…"))
        self._ui.checkButton.setText(self.tr("멈춤(&K)"))
        self._check = CheckTask(self._background, self._draft, self._password)
        self._check.run(self._ui.checkResult.setText, self._checked, self._check_refused)

    def _checked(self, text: str) -> None:
        self._end_check()
        self._ui.checkResult.setText(text)

    def _check_refused(self, error: QsmError) -> None:
        self._end_check()
        self._ui.checkResult.clear()
        self._refused(error)

    def _end_check(self) -> None:
        self._check = None
        self._ui.checkButton.setText(self.tr("검사(&K)"))

    def _refused(self, error: QsmError) -> None:
        key = _FIELD_OF_CODE.get(error.code, "account")
        self._errors.tell(key, sentence(error), focus=key != "account")
