"""Mails that were made and wait to be put into the outbox, on disk where they are many."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator, Sequence
from types import TracebackType

from qsm_desktop.domain.mails import NewMail

IN_MEMORY = 32 * 1024 * 1024
"""Octets of mails; what is beyond goes to an unnamed temporary file, which is gone when the
process is.
"""


class Spool:
    """Batches of mails, in the order they were put in; use it in a ``with``."""

    def __init__(self) -> None:
        self._kept: list[list[NewMail]] = []
        self._size = 0
        # no file before something is written to it; closed by __exit__
        self._file = tempfile.SpooledTemporaryFile(1)  # noqa: SIM115
        self._in_file = 0

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
        self._size += sum(map(_size, mails))
        if self._size <= IN_MEMORY:
            self._kept.append(list(mails))
            return
        pickle.dump(list(mails), self._file, pickle.HIGHEST_PROTOCOL)
        self._in_file += 1

    def batches(self) -> Iterator[list[NewMail]]:
        """What was put in; only this process ever wrote to the file."""
        yield from self._kept
        self._file.seek(0)
        for _ in range(self._in_file):
            yield pickle.load(self._file)


def _size(mail: NewMail) -> int:
    """About how much memory it takes: its bytes, and a text that has two octets a character."""
    return (len(mail.frozen.raw) if mail.frozen else 0) + 2 * len(mail.letter.body)
