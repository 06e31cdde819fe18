"""Database errors as the program's own: what failed, and whether trying again can help."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from qsm_desktop.domain.errors import Code, EnvironmentFault

_CODES = {
    sqlite3.SQLITE_BUSY: Code.DATABASE_LOCKED,
    sqlite3.SQLITE_LOCKED: Code.DATABASE_LOCKED,
    sqlite3.SQLITE_READONLY: Code.DATABASE_READ_ONLY,
    sqlite3.SQLITE_PERM: Code.DATABASE_READ_ONLY,
    sqlite3.SQLITE_FULL: Code.DISK_FULL,
    sqlite3.SQLITE_CORRUPT: Code.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Code.DATABASE_DAMAGED,
}


def fault_of(error: BaseException, path: str) -> EnvironmentFault | None:
    """The fault that a database error stands for; None if it is a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(original, sqlite3.Error):
        return None
    extended = getattr(original, "sqlite_errorcode", None)
    if extended is None:
        return None
    code = _CODES.get(extended & 0xFF)
    if code is not None:
        return EnvironmentFault(code, path=path)
    if extended & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return EnvironmentFault(Code.DATABASE_CANNOT_OPEN, path=path, reason=str(original))
    return None


def open_fault(error: OSError, path: str) -> EnvironmentFault:
    """Why the system did not let a database, or a lock beside it, be opened for writing."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return EnvironmentFault(Code.DATABASE_READ_ONLY, path=path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentFault(Code.DISK_FULL, path=path)
    reason = error.strerror or type(error).__name__
    return EnvironmentFault(Code.DATABASE_CANNOT_OPEN, path=path, reason=reason)


@contextmanager
def as_faults(path: str) -> Iterator[None]:
    """Raise EnvironmentFault instead of the driver's errors; bugs pass unchanged."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise fault from error
