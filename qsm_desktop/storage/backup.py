"""Backup while sending, and restoring a backup without sending anything twice."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault
from qsm_desktop.domain.mails import LIGHT_HOLDS, Action, HeldKind, Hold, MailState
from qsm_desktop.storage.database import Database, make_engine
from qsm_desktop.storage.faults import as_faults
from qsm_desktop.storage.outbox_rows import hold_values
from qsm_desktop.storage.schema import mail_log, mails
from qsm_desktop.storage.upgrading import bring_up_to_date, copy_database
from qsm_desktop.storage.use_lock import UseLock


def backup(database: Database, target: Path) -> None:
    """Write a consistent copy; it appears under its name only when it is whole.

    Raises BadInput BACKUP_EXISTS, EnvironmentFault DISK_FULL, DISK_WRITE.
    """
    if target.exists():
        raise BadInput(Code.BACKUP_EXISTS, path=str(target))
    partial = target.with_name(target.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        with as_faults(str(target)):
            copy_database(database.path, partial)
            _empty_log(partial)  # or it could not be read from a folder without write permission
        os.replace(partial, target)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFault(Code.DISK_WRITE, path=str(target), reason=reason) from error
    finally:
        partial.unlink(missing_ok=True)


def restore(source: Path, target: Path, *, at: datetime) -> int:
    """Put a backup in the place of ``target``; how many of its mails are now held.

    What waits in the backup may have been sent since, also what was held for a light reason: it
    comes back held ``restored``. A mail that was handed over is unknown. The old database is
    kept beside it. Raises BadInput BACKUP_NOT_ONE, BACKUP_IN_USE while anybody has ``target``
    open; EnvironmentFault DATABASE_NEWER, DISK_WRITE and others; then ``target`` is as it was.
    """
    if not source.is_file():
        raise BadInput(Code.BACKUP_NOT_ONE, path=str(source))
    lock = UseLock.alone(target)
    if lock is None:
        raise BadInput(Code.BACKUP_IN_USE, path=str(target))
    try:
        return _replace(source, target, at)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFault(Code.DISK_WRITE, path=str(target), reason=reason) from error
    finally:
        lock.free()


def _replace(source: Path, target: Path, at: datetime) -> int:
    """Prepare the backup beside ``target``, and only then take its place."""
    prepared = target.with_name(target.name + ".restoring")
    try:
        held = _prepare(source, prepared, at)
        _keep_old(target)
        os.replace(prepared, target)
    finally:
        for suffix in ("", "-wal", "-shm", ".upgrade.lock"):
            prepared.with_name(prepared.name + suffix).unlink(missing_ok=True)
    return held


def _prepare(source: Path, prepared: Path, at: datetime) -> int:
    """A copy of the backup, upgraded and with its queue held."""
    prepared.parent.mkdir(parents=True, exist_ok=True)
    try:
        with as_faults(str(source)):
            copy_database(source, prepared)
            engine = make_engine(prepared, pooled=False)
            if not _has_tables(prepared):
                raise BadInput(Code.BACKUP_NOT_ONE, path=str(source))
            bring_up_to_date(engine, prepared, keep_copy=False)
            with engine.connect() as connection, connection.begin():
                held = _hold_all(connection, at)
            with engine.connect() as connection:
                connection.connection.cursor().execute("PRAGMA journal_mode = DELETE").close()
            engine.dispose()
    except EnvironmentFault as fault:
        if fault.code in (Code.DATABASE_DAMAGED, Code.DATABASE_FOREIGN):
            raise BadInput(Code.BACKUP_NOT_ONE, path=str(source)) from fault
        where = prepared if fault.code is Code.DISK_FULL else source
        raise EnvironmentFault(fault.code, **(fault.params | {"path": str(where)})) from fault
    return held


def _has_tables(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
        return bool(connection.execute(query).fetchone()[0])


def _hold_all(connection: Connection, at: datetime) -> int:
    unsettled = mails.c.state.in_((MailState.QUEUED.value, MailState.SENDING.value))
    light = mails.c.held_kind.in_([kind.value for kind in LIGHT_HOLDS])
    waiting = unsettled | ((mails.c.state == MailState.HELD.value) & light)
    query = select(mails.c.id, mails.c.state, mails.c.handed_over_at)
    rows = connection.execute(query.where(waiting)).all()
    held = 0
    for row in rows:
        lost = row.state == MailState.SENDING.value and row.handed_over_at is not None
        state = MailState.UNKNOWN if lost else MailState.HELD
        hold = None if lost else Hold(HeldKind.RESTORED)
        held += not lost
        values = hold_values(hold) | {
            "state": state.value,
            "owner": None,
            "lease_until": None,
            "next_attempt_at": None,
            "changed_at": at,
        }
        connection.execute(update(mails).where(mails.c.id == row.id).values(values))
        action = Action.LOSE_TRACK if lost else Action.HOLD
        connection.execute(
            insert(mail_log).values(
                mail_id=row.id,
                at=at,
                by="restore",
                action=action.value,
                before=row.state,
                after=state.value,
                note="",
            )
        )
    return held


def _keep_old(target: Path) -> None:
    """Copy what is about to be replaced, and leave no log of it beside its successor."""
    if not target.exists():
        return
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = target.with_name(f"{target.name}.before-restore-{stamp}.bak")
    log, kept_log = (path.with_name(path.name + "-wal") for path in (target, copy))
    if log.exists():
        shutil.copy2(log, kept_log)  # before SQLite sees it: it drops the log of a damaged file
    try:
        with as_faults(str(target)):
            copy_database(target, copy)
            _empty_log(target)
    except EnvironmentFault as fault:
        if fault.code is Code.DATABASE_LOCKED:
            for path in (copy, kept_log):
                path.unlink(missing_ok=True)
            raise BadInput(Code.BACKUP_IN_USE, path=str(target)) from fault
        # A damaged database is often why somebody restores: keep its bytes as they are.
        shutil.copy2(target, copy)
        for suffix in ("-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
    else:
        kept_log.unlink(missing_ok=True)


def _empty_log(target: Path) -> None:
    """Let SQLite itself take the write-ahead log away: it refuses while it is in use.

    Another program may have the file open, which knows nothing of our lock.
    """
    with closing(sqlite3.connect(target, timeout=1)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").close()
