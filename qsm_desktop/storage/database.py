"""One database: opened, checked, and given out in transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from qsm_desktop.storage.accounts_repo import AccountsRepo
from qsm_desktop.storage.address import database_path
from qsm_desktop.storage.faults import as_faults, open_fault
from qsm_desktop.storage.orders_repo import OrdersRepo
from qsm_desktop.storage.outbox_repo import OutboxRepo
from qsm_desktop.storage.own_templates_repo import OwnTemplatesRepo
from qsm_desktop.storage.preferences_repo import PreferencesRepo
from qsm_desktop.storage.rules_repo import RulesRepo
from qsm_desktop.storage.settings_repo import SettingsRepo
from qsm_desktop.storage.stores_repo import StoresRepo
from qsm_desktop.storage.templates_repo import TemplatesRepo
from qsm_desktop.storage.upgrading import bring_up_to_date
from qsm_desktop.storage.use_lock import UseLock

BUSY_SECONDS = 30
"""How long a writer waits for another one before it says that the database is locked."""


class Transaction:
    """The repositories, all on one connection: what they do is kept or dropped together."""

    def __init__(self, connection: Connection) -> None:
        self.preferences = PreferencesRepo(connection)
        self.stores = StoresRepo(connection)
        self.accounts = AccountsRepo(connection)
        self.templates = TemplatesRepo(connection)
        self.settings = SettingsRepo(connection)
        self.orders = OrdersRepo(connection)
        self.outbox = OutboxRepo(connection)
        self.rules = RulesRepo(connection)
        self.own_templates = OwnTemplatesRepo(connection)


class Database:
    """A SQLite file (WAL, synchronous FULL, foreign keys). Safe to use from any thread."""

    def __init__(self, engine: Engine, path: Path, lock: UseLock) -> None:
        self._engine = engine
        self._lock = lock
        self.path = path

    @classmethod
    def open(cls, url: str) -> Database:
        """Open the database, making or upgrading it first; no restore replaces it meanwhile.

        Raises BadInput DATABASE_URL; EnvironmentFault DATABASE_READ_ONLY, _NEWER, _DAMAGED,
        _FOREIGN, _LOCKED, _CANNOT_OPEN, DISK_FULL. In each case nothing was overwritten.
        """
        path = database_path(url)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise open_fault(error, str(path)) from error
        lock = UseLock.share(path)
        try:
            return cls(_open_engine(path), path, lock)
        except BaseException:
            lock.free()
            raise

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A snapshot for reading; never waits for a writer."""
        connect = self._engine.connect
        with as_faults(str(self.path)), connect() as connection, connection.begin():
            yield Transaction(connection)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """The one writer: kept as a whole at the end, dropped as a whole on any exception.

        Raises EnvironmentFault DATABASE_LOCKED after ``BUSY_SECONDS``, DISK_FULL and others.
        """
        engine = self._engine.execution_options(qsm_begin="BEGIN IMMEDIATE")
        with as_faults(str(self.path)), engine.begin() as connection:
            yield Transaction(connection)

    def close(self) -> None:
        """Close every connection; then the file may be replaced."""
        self._engine.dispose()
        self._lock.free()


def _open_engine(path: Path) -> Engine:
    """An engine on a file that is ours, up to date, writable and in WAL."""
    engine = make_engine(path)
    try:
        with as_faults(str(path)):
            bring_up_to_date(engine, path)
            _use_write_ahead_log(engine)
            _probe_writing(path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def make_engine(path: Path, *, pooled: bool = True) -> Engine:
    """An engine whose transactions begin as we say, not as the driver guesses."""
    url = URL.create("sqlite", database=str(path))
    arguments = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    engine = create_engine(url, connect_args=arguments, poolclass=QueuePool if pooled else NullPool)
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up_connection(connection: Any, _record: object) -> None:
    # The driver's own BEGIN comes too late for a writer: four threads gave "locked" at once.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("qsm_begin", "BEGIN")
    connection.exec_driver_sql(begin)


def _use_write_ahead_log(engine: Engine) -> None:
    """Written into the file, so only once it is known to be ours and not newer."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA journal_mode = WAL").close()


def _probe_writing(path: Path) -> None:
    """Ask once for the write lock, so that a read-only file is told at the start.

    Not waited for: that somebody else writes now proves as well that the file can be written,
    and a command that only reads must not stand behind a long import.
    """
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
