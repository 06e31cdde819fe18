"""One dry run in the mutate lane, with progress and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.templates import TemplateDraft
from qsm_desktop.gui.background import Background

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.trying import Trial


class TrialTask:
    """``progress`` is called in the GUI thread with (mails compared, mails in all)."""

    def __init__(
        self,
        background: Background,
        number: int,
        draft: TemplateDraft,
        progress: Callable[[int, int], None],
    ) -> None:
        self._background = background
        self._number = number
        self.draft = draft
        self._progress = progress
        self._stopped = threading.Event()

    def run(self, done: Callable[[Trial], None], failed: Callable[[QsmError], None]) -> None:
        """Start."""
        self._background.mutate(self._try, done, failed)

    def _must_stop(self) -> bool:
        return self._stopped.is_set() or self._background.is_stopping()

    def stop(self) -> None:
        """Stop at the next mail; what was found so far is told, progress no more."""
        self._stopped.set()

    def _try(self, services: Services) -> Trial:
        return services.own_templates.tried(
            self._number, self.draft, progress=self._tell, stop=self._must_stop
        )

    def _tell(self, done: int, total: int) -> None:
        self._background.call_in_window(lambda: self._show(done, total))

    def _show(self, done: int, total: int) -> None:
        if not self._stopped.is_set():
            self._progress(done, total)
