"""설정: stores, the mail account, language, and where the data are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSignalBlocker, QUrl
from PySide6.QtGui import QDesktopServices

from qsm_desktop.gui.background import Background
from qsm_desktop.gui.config_account import AccountSection
from qsm_desktop.gui.config_stores import StoreSection
from qsm_desktop.gui.forms.ui_config_page import Ui_ConfigPage
from qsm_desktop.gui.language import LANGUAGES, current_language
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.questions import ask_to_discard

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services


@dataclass(frozen=True)
class _General:
    person: str
    database: str


class ConfigPage(Page):
    """Three sections, each saved by its own button."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_ConfigPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        messages = self.messages = MessageLine(self._ui.messageHolder)
        self._stores = StoreSection(self._ui, background, messages)
        self._accounts = AccountSection(self._ui, background, messages)
        for code, name in LANGUAGES.items():
            self._ui.languageCombo.addItem(name, code)
        self._ui.languageCombo.currentIndexChanged.connect(self._choose_language)
        self._ui.personSaveButton.clicked.connect(self._save_person)
        self._ui.folderButton.clicked.connect(self._open_folder)
        self._folder = self._person = ""

    def activate(self) -> None:
        """Read everything anew."""
        self._stores.read()
        self._accounts.read()
        self.background.query(_read_general, self._show_general, key="config-general")

    def on_changed(self, topic: str) -> None:
        """Stores or accounts changed."""
        if topic == "stores":
            self._stores.read()
        elif topic == "accounts":
            self._accounts.read()

    def remember(self) -> None:
        """A running check ends with the page."""
        self._accounts.stop()

    def may_leave(self) -> bool:
        """Ask before what was typed into a section is lost; True: go on."""
        person = self._ui.personEdit.text()
        typed = (
            self._stores.has_unsaved_changes
            or self._accounts.has_unsaved_changes
            or person != self._person
        )
        return not typed or ask_to_discard(self)

    def _show_general(self, general: _General) -> None:
        combo = self._ui.languageCombo
        with QSignalBlocker(combo):
            combo.setCurrentIndex(combo.findData(current_language()))
        if self._ui.personEdit.text() == self._person:
            self._ui.personEdit.setText(general.person)
        self._person = general.person
        self._ui.databaseValue.setText(general.database)
        self._folder = general.database.replace("\\", "/").rpartition("/")[0]

    def _choose_language(self) -> None:
        self.language_chosen.emit(str(self._ui.languageCombo.currentData()))

    def _save_person(self) -> None:
        name = self._ui.personEdit.text()
        self.background.mutate(
            lambda services: services.preferences.choose_person(name), self._person_saved
        )

    def _person_saved(self, _nothing: None) -> None:
        assert self.messages is not None
        self.messages.say(self.tr("등록자 이름을 저장했습니다."))
        self._person = self._ui.personEdit.text()
        self.background.query(_read_general, self._show_general, key="config-general")

    def _open_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


def _read_general(services: Services) -> _General:
    return _General(services.preferences.person, str(services.database_path))
