"""One run of the window: shown first, filled later, built anew for another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.fonts import set_interface_font
from qsm_desktop.gui.language import current_language, speak
from qsm_desktop.gui.main_window import MainWindow
from qsm_desktop.gui.theme import apply_theme

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services

_LANGUAGE = "language"
"""Remembered outside the database too, because the window is painted before that is open."""


@dataclass(frozen=True)
class _Chosen:
    language: str | None
    first_run_done: bool
    practice: bool


class WindowSession(QObject):
    """Owns the window and the background; ``failure`` is why there are no services."""

    def __init__(
        self,
        application: QApplication,
        background: Background,
        memory: QSettings,
        *,
        practice: bool,
    ) -> None:
        super().__init__()
        self._application = application
        self.background = background
        self._memory = memory
        self._practice = practice
        self._unknown_bug = False
        self.failure: QsmError | None = None
        apply_theme(application)
        self._base_font = application.font()
        self._speak(str(memory.value(_LANGUAGE, "")) or None)
        self.window = self._build()
        background.ready.connect(self._ready)
        background.failed_to_start.connect(self._failed)

    @property
    def has_failed(self) -> bool:
        """Whether the services could not be built."""
        return self.failure is not None or self._unknown_bug

    def show(self) -> None:
        """Paint the window, then begin to build the services."""
        self.window.painted.connect(self.background.start)
        self.window.show()

    def raise_window(self) -> None:
        """Come to the front: somebody started the program again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _build(self) -> MainWindow:
        window = MainWindow(self.background, self._memory, practice=self._practice)
        window.language_chosen.connect(self._language_wanted)
        window.closed.connect(self._application.quit)
        return window

    def _speak(self, language: str | None) -> str:
        taken = speak(language)
        self._application.setFont(self._base_font)
        set_interface_font(self._application, taken)
        return taken

    def _language_wanted(self, language: str) -> None:
        """A choice on the page of settings; what was typed and not saved may forbid it."""
        if language == current_language():
            return
        if not self.window.may_close():
            self.window.refresh_page()
            return
        self.background.mutate(
            lambda services: services.preferences.choose_language(language), lambda _nothing: None
        )
        self._rebuild(language)

    def _change_language(self, language: str) -> None:
        """Build the window anew in another language, at the same place and page."""
        if self.window.may_close():
            self._rebuild(language)

    def _rebuild(self, language: str) -> None:
        self._memory.setValue(_LANGUAGE, self._speak(language))
        old = self.window
        old.remember()
        self.window = self._build()
        self.window.show()
        old.hide()
        old.deleteLater()

    def _ready(self) -> None:
        spoken = current_language()
        self.background.query(_read_choices, lambda chosen: self._welcome(chosen, spoken))

    def _welcome(self, chosen: _Chosen, spoken: str) -> None:
        """``spoken`` was the language when it was asked: a choice made since then wins."""
        if chosen.practice:
            self.window.show_banner(True)
        kept = chosen.language
        if kept and kept != self._memory.value(_LANGUAGE, "") and current_language() == spoken:
            self._change_language(kept)
        if not chosen.first_run_done and not self._practice:
            self._ask_first_run()

    def _ask_first_run(self) -> None:
        from qsm_desktop.gui.first_run import FirstRun

        before = current_language()
        dialog = FirstRun(self.background, self.window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        language = dialog.language if accepted else before
        dialog.deleteLater()
        self._memory.setValue(_LANGUAGE, language)
        if language != before or current_language() != before:
            self._change_language(language)

    def _failed(self, error: QsmError | None) -> None:
        self.failure = error
        self._unknown_bug = error is None


def _read_choices(services: Services) -> _Chosen:
    preferences = services.preferences
    return _Chosen(preferences.language, preferences.first_run_done, preferences.is_practice)
