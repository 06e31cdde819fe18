"""연습: the whole job on sample data, with a mail server of our own on this machine."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.app import build_services, sqlite_url
from qsm_desktop.app_window import (
    file_of,
    has_screen,
    make_application,
    make_session,
    run_session,
    take_window_lock,
)
from qsm_desktop.cli.output import complain, say
from qsm_desktop.domain.errors import Code, EnvironmentFault
from qsm_desktop.paths import data_dir, resource_root

if TYPE_CHECKING:
    from qsm_desktop.mail.local_server import ReceivedMail
    from qsm_desktop.services.bundle import Services

_OWN_FILES = ("[0-9][0-9]-*.png", "[0-9][0-9][0-9][0-9]-*.eml")


def run_demo(out: Path | None, url: str | None) -> int:
    """Practice mode; the exit status.

    On a screen and without ``out`` the user drives. Otherwise the program drives the same
    windows itself and leaves in ``out`` a picture of every step and the mails that arrived.
    Raises EnvironmentFault SECOND_WINDOW, DISK_WRITE.
    """
    if out is None and has_screen():
        own = sqlite_url(data_dir() / "practice" / "practice.db")
        return _show(own if url is None else url)
    return _drive(out or data_dir() / "practice" / "demo", url)


def _show(url: str) -> int:
    path = file_of(url)
    lock = take_window_lock(path) if path is not None else None
    folder = data_dir() / "practice"
    try:
        _make_room(folder / "mails")
        application = make_application()
        session = make_session(
            application,
            lambda: practice_services(url, folder / "mails"),
            folder / "window.ini",
            practice=True,
        )
        return run_session(application, session, path)
    finally:
        if lock is not None:
            lock.free()


def _drive(out: Path, url: str | None) -> int:
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _make_room(out)
    with tempfile.TemporaryDirectory(prefix="qsm-practice-") as scratch:
        database = Path(scratch) / "practice.db"
        status = _tour(out, sqlite_url(database) if url is None else url, Path(scratch))
        if url is None and database.exists():
            shutil.copyfile(database, out / "practice.db")
    say(str(out))
    return status


def _tour(out: Path, url: str, scratch: Path) -> int:
    """0 if the tour came to its end, 1 if it did not, 2 if it could not begin."""
    from qsm_desktop.gui.tour import Tour

    application = make_application()
    session = make_session(
        application,
        lambda: practice_services(url, out),
        scratch / "window.ini",
        practice=True,
    )
    tour = Tour(session, out, resource_root() / "samples")
    ended: list[bool] = []  # stays empty if a signal closed the window before
    tour.finished.connect(lambda: ended.append(not tour.stuck_at))
    tour.finished.connect(application.quit)
    tour.start()
    status = run_session(application, session, None)
    if tour.stuck_at:
        complain(tour.stuck_at)
    return status or int(ended != [True])


def practice_services(url: str, mails: Path) -> Services:
    """The services of practice mode: a server that keeps every mail in ``mails``."""
    from qsm_desktop.mail.local_server import HOST, LocalServer
    from qsm_desktop.services.changes import Topic
    from qsm_desktop.services.practice import prepare

    server = LocalServer(mails)
    services = build_services(url, inbox=server)
    server.start()

    def tell(_mail: ReceivedMail) -> None:
        services.changes.publish(Topic.INBOX)

    def close() -> None:
        services.close()
        server.stop()

    server.on_arrival(tell)
    prepare(services, HOST, server.port)
    services.sender.start()
    return replace(services, close=close)


def _make_room(folder: Path) -> None:
    """Take away what an earlier practice left here: pictures and mails, nothing else."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for pattern in _OWN_FILES:
            for left in folder.glob(pattern):
                left.unlink()
    except OSError as error:
        raise EnvironmentFault(
            Code.DISK_WRITE, path=str(folder), reason=error.strerror or ""
        ) from error
