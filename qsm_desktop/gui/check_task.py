"""검사: one trial of an account in a lane of its own, shown stage by stage."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.accounts import AccountDraft
from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.outcomes import Cause
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.sentences import cause_sentence, stage_word

if TYPE_CHECKING:
    from qsm_desktop.mail.smtp_check import CheckStep
    from qsm_desktop.services.bundle import Services


class CheckTask:
    """Tries what was entered; nothing of it is kept and no mail is sent."""

    def __init__(self, background: Background, draft: AccountDraft, password: str | None) -> None:
        self._background = background
        self._draft = draft
        self._password = password
        self._stopped = threading.Event()

    def run(
        self,
        progress: Callable[[str], None],
        done: Callable[[str], None],
        failed: Callable[[QsmError], None],
    ) -> None:
        """Start; ``progress`` gets the stages so far, ``done`` all of them."""

        def check(services: Services) -> str:
            return self._check(services, progress)

        self._background.check(check, done, failed)

    def stop(self) -> None:
        """Stop at the next stage."""
        self._stopped.set()

    def _must_stop(self) -> bool:
        return self._stopped.is_set() or self._background.is_stopping()

    def _check(self, services: Services, progress: Callable[[str], None]) -> str:
        lines: list[str] = []
        steps = services.accounts.try_out(
            self._draft, password=self._password, stop=self._must_stop
        )
        for step in steps:
            if step.cause is Cause.STOPPED:
                break
            lines.append(step_text(step))
            self._background.call_in_window(partial(progress, "\n".join(lines)))
        if self._stopped.is_set():
            lines.append(QCoreApplication.translate("CheckTask", "검사를 멈추었습니다."))
        return "\n".join(lines)


def step_text(step: CheckStep) -> str:
    """A stage as a line: passed, or why not and what the server said."""
    word = stage_word(step.stage)
    if step.ok:
        return f"✓ {word}  {step.detail}".rstrip()
    return f"✗ {word}  {cause_sentence(step.cause)} {step.reply}".rstrip()
