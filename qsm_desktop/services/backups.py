"""Backups: written beside all other work, put back only while nobody uses the database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault
from qsm_desktop.services.locks import sender_lock, window_lock

if TYPE_CHECKING:
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database


class BackupService:
    """Writes backups of the open database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, target: Path) -> None:
        """A consistent copy, also while mails are being sent.

        Raises BadInput BACKUP_EXISTS, EnvironmentFault DISK_FULL, DISK_WRITE.
        """
        from qsm_desktop.storage.backup import backup

        backup(self._database, target.resolve())


def restore_backup(source: Path, url: str, clock: Clock) -> int:
    """Put a backup in the place of the database; how many of its mails are now held.

    Raises BadInput DATABASE_URL, BACKUP_NOT_ONE, BACKUP_IN_USE while a window, a sender or
    any command works on the database; EnvironmentFault DISK_WRITE and others.
    """
    from qsm_desktop.storage.address import database_path
    from qsm_desktop.storage.backup import restore

    path = database_path(url)
    # A window whose database is damaged has not opened it, and still must not outlive it.
    window, sender = window_lock(path), sender_lock(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not (window.take() and sender.take()):
            raise BadInput(Code.BACKUP_IN_USE, path=str(path))
        return restore(source.resolve(), path, at=clock())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFault(Code.DISK_WRITE, path=str(path), reason=reason) from error
    finally:
        window.free()
        sender.free()
