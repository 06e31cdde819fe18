"""Mails that were made and wait to be put into the outbox, on disk where they are many."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator, Sequence
from types import TracebackType

from qsm_desktop.domain.mails import NewMail

IN_MEMORY = 32 * 1024 * 1024
"""Octets; beyond it an unnamed temporary file, which is gone when the process is."""


class Spool:
    """Batches of mails, in the order they were put in; use it in a ``with``."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # closed by __exit__
        self._batches = 0

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def put(self, mails: Sequence[NewMail]) -> None:
        """Add a batch."""
        pickle.dump(list(mails), self._file, pickle.HIGHEST_PROTOCOL)
        self._batches += 1

    def batches(self) -> Iterator[list[NewMail]]:
        """What was put in; only this process ever wrote to the file."""
        self._file.seek(0)
        for _ in range(self._batches):
            yield pickle.load(self._file)
