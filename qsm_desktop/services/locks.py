"""Locks between processes on one PC, freed by the kernel when their owner dies."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import Code, EnvironmentFault

if TYPE_CHECKING:
    from filelock import FileLock


class ProcessLock:
    """One lock file beside the database.

    Because the kernel frees it, holding it proves that no other owner lives: what an earlier
    owner left half done can be settled at once, without waiting for a lease to end.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _lock(self) -> FileLock:
        """Made when it is first asked for: the window's rows do not need it."""
        from filelock import FileLock

        return FileLock(self._path, thread_local=False)

    def take(self) -> bool:
        """Take the lock without waiting; False if another process has it.

        Raises EnvironmentFault DISK_WRITE, as when the file belongs to another user.
        """
        from filelock import Timeout

        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise EnvironmentFault(Code.DISK_WRITE, path=str(self._path), reason=reason) from error
        return True

    def free(self) -> None:
        """Give the lock back; nothing happens if it is not held."""
        self._lock.release(force=True)

    @property
    def is_held(self) -> bool:
        """Whether this object holds it."""
        return self._lock.is_locked


def window_lock(database: Path) -> ProcessLock:
    """Held by the one window of a database."""
    return ProcessLock(database.with_name(database.name + ".window.lock"))


def sender_lock(database: Path) -> ProcessLock:
    """Held by the one sender of a database on this PC."""
    return ProcessLock(database.with_name(database.name + ".sender.lock"))
