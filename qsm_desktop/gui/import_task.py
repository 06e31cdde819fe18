"""One import in the mutate lane, with progress and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.gui.background import Background

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.importing import ImportSummary


class ImportTask:
    """``progress`` is called in the GUI thread with (mails made, mails in all)."""

    def __init__(
        self,
        background: Background,
        path: Path,
        store_id: int,
        progress: Callable[[int, int], None],
    ) -> None:
        self._background = background
        self._path = path
        self._store_id = store_id
        self._progress = progress
        self._stopped = threading.Event()

    def run(
        self,
        done: Callable[[ImportSummary | None], None],
        failed: Callable[[QsmError], None],
    ) -> None:
        """Start; ``done`` gets None if it was stopped, and then nothing was kept."""
        self._background.mutate(self._import, done, failed)

    def stop(self) -> None:
        """Stop at the next mail."""
        self._stopped.set()

    def _must_stop(self) -> bool:
        return self._stopped.is_set() or self._background.is_stopping()

    def _import(self, services: Services) -> ImportSummary | None:
        from qsm_desktop.services.importing import Stopped

        try:
            return services.imports.run(
                self._path, self._store_id, progress=self._tell, stop=self._must_stop
            )
        except Stopped:
            return None

    def _tell(self, done: int, total: int) -> None:
        self._background.call_in_window(partial(self._progress, done, total))
