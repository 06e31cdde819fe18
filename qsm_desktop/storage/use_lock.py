"""Who uses a database file: many at once, or the one who puts another file in its place."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from qsm_desktop.storage.faults import as_faults, open_fault

SHARE_SECONDS = 60.0
"""How long an opener waits for a restore to end."""


class UseLock:
    """A lock on ``<database>.use.lock``, shared or alone; the kernel frees it at death.

    The lock file is a SQLite file without contents: SQLite has shared and exclusive locks on
    every system, and keeps them apart within one process too.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def share(cls, database: Path) -> UseLock:
        """Use the database beside others, once no restore is at work.

        Raises EnvironmentFault DATABASE_LOCKED, DATABASE_READ_ONLY, DATABASE_CANNOT_OPEN.
        """
        with as_faults(str(database)):
            connection = _connect(database, SHARE_SECONDS)
            try:
                connection.execute("BEGIN")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except BaseException:
                connection.close()
                raise
        return cls(connection)

    @classmethod
    def alone(cls, database: Path) -> UseLock | None:
        """Have the database for oneself; None, at once, while anybody else uses it.

        Raises EnvironmentFault as ``share``.
        """
        with as_faults(str(database)):
            connection = _connect(database, 0)
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                connection.close()
                if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                    return None
                raise
        return cls(connection)

    def free(self) -> None:
        """Give the lock back; nothing happens if that was done."""
        self._connection.close()


def _connect(database: Path, seconds: float) -> sqlite3.Connection:
    path = database.with_name(database.name + ".use.lock")
    try:
        connection = sqlite3.connect(
            path, timeout=seconds, isolation_level=None, check_same_thread=False
        )
    except sqlite3.OperationalError:
        _say_why_not(path, database)
        raise
    # No journal file: nothing is ever written, and a killed process leaves nothing behind.
    connection.execute("PRAGMA journal_mode = MEMORY").close()
    return connection


def _say_why_not(path: Path, database: Path) -> None:
    """SQLite knows only that it cannot open a file; the system says why."""
    try:
        path.touch()
    except OSError as error:
        raise open_fault(error, str(database)) from error
