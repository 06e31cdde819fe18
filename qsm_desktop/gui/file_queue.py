"""Order files waiting to be looked at, and what became of those before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qsm_desktop.gui.theme import Tone


@dataclass(frozen=True)
class FileResult:
    """What became of a file, in a sentence."""

    name: str
    tone: Tone
    text: str


class FileQueue:
    """Files in the order in which they were offered; one is the current one until it is settled."""

    def __init__(self) -> None:
        self._files: list[Path] = []
        self.results: list[FileResult] = []

    @property
    def current(self) -> Path | None:
        """The file that is looked at now."""
        at = len(self.results)
        return self._files[at] if at < len(self._files) else None

    @property
    def total(self) -> int:
        """Files offered since the queue was last empty."""
        return len(self._files)

    @property
    def place(self) -> str:
        """``2/3  ``, or nothing where there is one file only or none is left."""
        counted = self.total > 1 and self.current is not None
        return f"{len(self.results) + 1}/{self.total}  " if counted else ""

    @property
    def has_more(self) -> bool:
        """Whether another file comes after the current one."""
        return len(self.results) + 1 < self.total

    def offer(self, paths: Sequence[Path]) -> None:
        """Add files; after the last one was settled they begin a new round."""
        if self.current is None:
            self._files, self.results = [], []
        self._files += paths

    def settle(self, tone: Tone, text: str) -> None:
        """The current file is done with."""
        current = self.current
        assert current is not None
        self.results.append(FileResult(current.name, tone, text))
