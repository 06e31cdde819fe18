"""The first run: language, store, and the warning that J·QSM must be switched off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QDialog, QWidget

from qsm_desktop.domain.errors import Code, QsmError
from qsm_desktop.domain.stores import Store
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_first_run import Ui_FirstRun
from qsm_desktop.gui.language import LANGUAGES, current_language, speak
from qsm_desktop.gui.screen_fit import fit_to_screen
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.theme import colour_text, make_primary, tokens


class FirstRun(QDialog):
    """Accepted when the store is kept; rejected asks again at the next start."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._ui = Ui_FirstRun()
        self._ui.setupUi(self)
        combo = self._ui.languageCombo
        with QSignalBlocker(combo):
            for code, name in LANGUAGES.items():
                combo.addItem(name, code)
            combo.setCurrentIndex(combo.findData(current_language()))
        make_primary(self._ui.startButton)
        colour_text(self._ui.errorLabel, tokens(self).error)
        colour_text(self._ui.warningLabel, tokens(self).error)
        self._ui.startButton.setEnabled(False)
        combo.currentIndexChanged.connect(self._choose_language)
        self._ui.understoodCheck.toggled.connect(self._ui.startButton.setEnabled)
        self._ui.startButton.clicked.connect(self._start)
        self._ui.laterButton.clicked.connect(self.reject)
        fit_to_screen(self)
        self._ui.nameEdit.setFocus()

    @property
    def language(self) -> str:
        """The chosen language's code."""
        return str(self._ui.languageCombo.currentData())

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the same form in other words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _choose_language(self) -> None:
        speak(self.language)

    def _start(self) -> None:
        name, seller_id = self._ui.nameEdit.text(), self._ui.sellerEdit.text()
        language = self.language
        self._background.mutate(
            lambda services: services.begin(language, name, seller_id),
            self._started,
            self._refused,
        )

    def _started(self, _store: Store) -> None:
        self.accept()

    def _refused(self, error: QsmError) -> None:
        self._ui.errorLabel.setText(sentence(error))
        self._ui.errorLabel.show()
        wrong_name = error.code is Code.STORE_NAME_EMPTY
        (self._ui.nameEdit if wrong_name else self._ui.sellerEdit).setFocus()
