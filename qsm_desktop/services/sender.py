"""The sender: one Qt-free thread that delivers what is due, in order, and nothing twice."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import Code, EnvironmentFault
from qsm_desktop.services.changes import Changes, Topic
from qsm_desktop.services.sending_turn import SendingTurn

if TYPE_CHECKING:
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database

logger = logging.getLogger(__name__)

LONGEST_NAP = timedelta(seconds=2)
"""How soon mails that another process queued are noticed."""

FAULT_NAP = timedelta(seconds=10)
"""How long the sender waits after the database failed before it tries again."""


class Phase(StrEnum):
    """What the sender is doing."""

    STOPPED = "stopped"
    IDLE = "idle"
    SENDING = "sending"
    ELSEWHERE = "elsewhere"  # another process on this PC is the sender
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class SenderState:
    """``fault`` is set in phase FAULT only."""

    phase: Phase
    fault: EnvironmentFault | None = None


class Sender:
    """The thread of the window and of ``send --watch``. ``wake`` and ``stop`` may be called
    from any thread.
    """

    def __init__(
        self, turn: SendingTurn, database: Database, changes: Changes, clock: Clock
    ) -> None:
        self._turn = turn
        self._database = database
        self._changes = changes
        self._clock = clock
        self._condition = threading.Condition()
        self._woken = False
        self._stopping = False
        self._stop_by: float | None = None
        self._state = SenderState(Phase.STOPPED)
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> SenderState:
        """What it is doing now."""
        return self._state

    @property
    def is_running(self) -> bool:
        """Whether its thread lives."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Start sending; nothing happens if it already does."""
        if self.is_running:
            return
        self._stopping, self._stop_by = False, None
        self._thread = threading.Thread(target=self._run, name="qsm-sender", daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> bool:
        """Finish the current mail or abort it before its final dot; seconds to wait at most.

        False if it has not ended by then: a mail that was handed over will be unknown. Asked
        again, it waits no longer than the first time allowed.
        """
        with self._condition:
            self._stopping = True
            if self._stop_by is None:
                self._stop_by = time.monotonic() + timeout
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join(max(0.0, self._stop_by - time.monotonic()))
        return not self.is_running

    def wake(self) -> None:
        """Look at the outbox now."""
        with self._condition:
            self._woken = True
            self._condition.notify_all()

    def _run(self) -> None:
        try:
            while not self._stopping:
                self._nap(self._one_round())
        finally:
            self._turn.end()
            self._enter(SenderState(Phase.STOPPED))

    def _one_round(self) -> timedelta:
        """Deliver until nothing is due; how long to nap then."""
        try:
            if not self._turn.begin():
                self._enter(SenderState(Phase.ELSEWHERE))
                return LONGEST_NAP
            while not self._stopping and self._turn.attempt(self._is_stopping) is not None:
                self._enter(SenderState(Phase.SENDING))
                self._changes.publish(Topic.OUTBOX)
            self._turn.rest()
            self._enter(SenderState(Phase.IDLE))
            return self._until_next_due()
        except EnvironmentFault as fault:
            logger.warning("sending pauses: %s", fault)
            self._enter(SenderState(Phase.FAULT, fault))
        except Exception:  # a bug must not end sending without a word
            logger.exception("the sender failed")
            self._enter(SenderState(Phase.FAULT, EnvironmentFault(Code.SENDER_FAILED)))
        return FAULT_NAP

    def _until_next_due(self) -> timedelta:
        with self._database.read() as tx:
            due = tx.outbox.next_due_at()
        if due is None:
            return LONGEST_NAP
        return min(max(due - self._clock(), timedelta(seconds=0.2)), LONGEST_NAP)

    def _nap(self, length: timedelta) -> None:
        with self._condition:
            if not self._woken and not self._stopping:
                self._condition.wait(length.total_seconds())
            self._woken = False

    def _is_stopping(self) -> bool:
        return self._stopping

    def _enter(self, state: SenderState) -> None:
        if state != self._state:
            self._state = state
            self._changes.publish(Topic.SENDER)
