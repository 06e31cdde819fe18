"""Open the window on a database: painted first, its services built behind it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.cli.output import complain
from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault
from qsm_desktop.paths import data_dir

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from qsm_desktop.gui.window_session import WindowSession
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.locks import ProcessLock

_UNSEEN = ("offscreen", "minimal")
_FAILED = 2


def run_window(url: str) -> int:
    """Open the window; the exit status once it is closed.

    Raises EnvironmentFault SECOND_WINDOW (the open window comes to the front), NO_SCREEN,
    DATABASE_CANNOT_OPEN.
    """
    if not (has_screen() or os.environ.get("QT_QPA_PLATFORM") in _UNSEEN):
        raise EnvironmentFault(Code.NO_SCREEN)
    path = file_of(url)
    lock = take_window_lock(path) if path is not None else None
    try:
        application = make_application()
        session = make_session(
            application, lambda: _services(url), data_dir() / "window.ini", practice=False
        )
        return run_session(application, session, path)
    finally:
        if lock is not None:
            lock.free()


def has_screen() -> bool:
    """Whether a window would be seen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in _UNSEEN:
        return False
    if sys.platform in ("win32", "darwin") or platform:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def file_of(url: str) -> Path | None:
    """The SQLite file of a database URL; None for a URL that ``Database.open`` will refuse."""
    from qsm_desktop.storage.address import database_path

    try:
        return database_path(url)
    except BadInput:
        return None


def take_window_lock(database: Path) -> ProcessLock:
    """The lock of the one window. Raises SECOND_WINDOW, DATABASE_CANNOT_OPEN."""
    from qsm_desktop.services.locks import window_lock

    lock = window_lock(database)
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        taken = lock.take()
    except OSError as error:
        raise EnvironmentFault(
            Code.DATABASE_CANNOT_OPEN, path=str(database), reason=error.strerror or ""
        ) from error
    if not taken:
        _bring_to_front(database)
        raise EnvironmentFault(Code.SECOND_WINDOW, path=str(database))
    return lock


def make_application() -> QApplication:
    """The one application object of this process."""
    from PySide6.QtWidgets import QApplication

    from qsm_desktop.gui.qt_messages import log_qt_messages

    log_qt_messages()
    application = QApplication.instance() or QApplication(["qsm-desktop"])
    assert isinstance(application, QApplication)
    application.setApplicationName("qsm-desktop")
    application.setApplicationDisplayName("QSM Desktop")
    application.setQuitOnLastWindowClosed(False)
    return application


def make_session(
    application: QApplication,
    factory: Callable[[], Services],
    memory: Path,
    *,
    practice: bool,
) -> WindowSession:
    """The window and its background, not yet shown; ``memory`` is the file of its sizes."""
    from PySide6.QtCore import QSettings

    from qsm_desktop.gui.background import Background
    from qsm_desktop.gui.window_session import WindowSession

    background = Background(factory)
    settings = QSettings(str(memory), QSettings.Format.IniFormat)
    return WindowSession(application, background, settings, practice=practice)


def run_session(application: QApplication, session: WindowSession, path: Path | None) -> int:
    """Show the window until it is closed; 2 if its services could not be built."""
    from qsm_desktop.app_signals import closing_on_signals
    from qsm_desktop.gui.faults import catch_bugs

    catch_bugs(session.background)
    collect_garbage_later(session)
    if path is not None:
        session.window.painted.connect(lambda: _hang_doorbell(session, path))
    session.show()
    with closing_on_signals(lambda: _close(application, session)):
        application.exec()
        session.background.stop()
    if session.failure is not None:
        from qsm_desktop.gui.sentences import sentence

        complain(sentence(session.failure))
    return _FAILED if session.has_failed else 0


def _close(application: QApplication, session: WindowSession) -> None:
    """Leave every event loop, that of an open box too: ``quit`` would ask for unsaved changes."""
    session.window.remember()
    session.window.hide()
    application.exit()


def collect_garbage_later(session: WindowSession) -> None:
    """No garbage collection while the window starts; what was loaded by then is never walked again.

    A full collection walks everything that SQLAlchemy, Jinja2 and Qt's bindings are made of:
    60 ms in which the window stands still.
    """
    gc.disable()

    def begin() -> None:
        gc.freeze()
        gc.enable()

    session.background.ready.connect(begin)
    session.background.failed_to_start.connect(begin)


def _services(url: str) -> Services:
    from qsm_desktop.app import build_services

    services = build_services(url)
    services.sender.start()
    return services


def _hang_doorbell(session: WindowSession, path: Path) -> None:
    from qsm_desktop.gui.doorbell import Doorbell

    bell = Doorbell(path, session)
    bell.rung.connect(session.raise_window)


def _bring_to_front(database: Path) -> None:
    from qsm_desktop.gui.doorbell import ring
    from qsm_desktop.gui.language import speak

    speak(None)  # makes the application object that a socket needs; the refusal follows
    ring(database)
