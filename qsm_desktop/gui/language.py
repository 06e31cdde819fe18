"""The language of the interface: Korean in the source, Japanese and English from catalogues."""

from __future__ import annotations

import locale
import os
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qsm_desktop.gui.qt_messages import log_qt_messages
from qsm_desktop.paths import resource_root

SOURCE_LANGUAGE = "ko"
LANGUAGES = {"ko": "한국어", "ja": "日本語", "en": "English"}
"""Code → the language's own name."""

_installed: list[QTranslator] = []
_spoken = SOURCE_LANGUAGE


def system_language() -> str:
    """The system's language if we speak it, else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    names += [locale.getlocale()[0] or "", QLocale.system().name()]
    chosen = next((name for name in names if name), "")
    return chosen[:2] if chosen[:2] in LANGUAGES else "en"


def current_language() -> str:
    """The language that ``speak`` took last."""
    return _spoken


def speak(language: str | None) -> str:
    """Speak this language from now on, or the system's; the code that was taken.

    Makes an application object if there is none yet (the command line has none).
    """
    global _spoken  # noqa: PLW0603  # Qt's translators are one per process, and so is this
    chosen = language if language in LANGUAGES else system_language()
    _spoken = chosen
    QLocale.setDefault(QLocale(chosen))
    application = core_application()
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    folders = {
        f"qsm_{chosen}": str(resource_root() / "i18n"),
        f"qtbase_{chosen}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    }
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
    return chosen


def core_application() -> QCoreApplication:
    """The application object; on the command line one without windows."""
    existing = QCoreApplication.instance()
    if existing is None:
        log_qt_messages()
        return QCoreApplication([])
    return existing


LONGEST_MOMENT = "2028-08-28 08:48"
"""As wide as ``moment_text`` gets."""


def moment_text(at: datetime | None) -> str:
    """A time in the user's zone, in figures that sort and line up in a column."""
    if at is None:
        return ""
    day = "%Y/%m/%d" if _spoken == "ja" else "%Y-%m-%d"
    return at.astimezone().strftime(f"{day} %H:%M")
