"""Bring a database file to this program's schema: make it, upgrade it, or refuse it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from qsm_desktop.domain.errors import Code, EnvironmentFault
from qsm_desktop.storage.faults import open_fault

HEAD = "0003"
"""The newest schema version; a plain constant, so that Alembic need not be imported to know."""

KNOWN_VERSIONS = frozenset({"0001", "0002", "0003"})

STEPS = Path(__file__).with_name("migrations")
UPGRADE_SECONDS = 120
"""How long an upgrade by another process is waited for."""


def bring_up_to_date(engine: Engine, path: Path, *, keep_copy: bool = True) -> None:
    """Make the schema or run the missing steps, one process at a time, after a copy.

    Raises EnvironmentFault DATABASE_NEWER, DATABASE_FOREIGN, DATABASE_LOCKED,
    DATABASE_READ_ONLY; the file is then untouched.
    """
    if _version(engine, path) == HEAD:
        return
    from filelock import FileLock, Timeout

    try:
        with FileLock(path.with_name(path.name + ".upgrade.lock"), timeout=UPGRADE_SECONDS):
            version = _version(engine, path)
            if version == HEAD:
                return
            if version is not None and keep_copy:
                copy_database(path, path.with_name(f"{path.name}.before-{HEAD}.bak"))
            _run_steps(engine)
    except Timeout as error:
        raise EnvironmentFault(Code.DATABASE_LOCKED, path=str(path)) from error
    except OSError as error:
        raise open_fault(error, str(path)) from error


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy, even while the source is in use (SQLite's backup API)."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _version(engine: Engine, path: Path) -> str | None:
    """The file's schema version; None for a new, empty database."""
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        if "alembic_version" not in tables or "mails" not in tables:
            raise EnvironmentFault(Code.DATABASE_FOREIGN, path=str(path))
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version not in KNOWN_VERSIONS:
        raise EnvironmentFault(Code.DATABASE_NEWER, path=str(path))
    return str(version)


def _run_steps(engine: Engine) -> None:
    with engine.execution_options(qsm_begin="BEGIN IMMEDIATE").begin() as connection:
        run_migrations(connection, HEAD)


def run_migrations(connection: Connection, target: str) -> None:
    """Run Alembic's steps up to ``target`` inside the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
