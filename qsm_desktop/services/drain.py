"""Deliver what is due and come back: the command ``send``."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from qsm_desktop.services.sending_turn import SendingTurn

if TYPE_CHECKING:
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Drained:
    """What one ``send`` came to: the mails due at its start that went, and the rest."""

    sent: tuple[int, ...]
    left: tuple[int, ...]


class Drain:
    """Deliver what is due and come back: the command ``send``."""

    POLL = timedelta(milliseconds=200)
    PATIENCE = timedelta(seconds=60)

    def __init__(self, turn: SendingTurn, database: Database, clock: Clock) -> None:
        self._turn = turn
        self._database = database
        self._clock = clock
        self._pause = threading.Event()

    def run(self, stop: Callable[[], bool] = lambda: False) -> Drained:
        """Deliver; where another sender works on this PC, watch it do the same.

        Gives up on the other one when it has moved nothing for a minute.
        """
        mine = self._turn.begin()
        due = self._due()
        if mine:
            self._deliver_all(stop)
        else:
            self._watch(due, stop)
        return self._result(due)

    def _deliver_all(self, stop: Callable[[], bool]) -> None:
        try:
            self._turn.probe_networks()
            while not stop() and self._turn.attempt(stop) is not None:
                pass
        finally:
            self._turn.end()

    def _watch(self, due: tuple[int, ...], stop: Callable[[], bool]) -> None:
        left, seen_at = self._result(due).left, self._clock()
        while left and not stop() and self._clock() - seen_at < self.PATIENCE:
            if self._turn.begin():
                self._deliver_all(stop)
                return
            self._pause.wait(self.POLL.total_seconds())
            now_left = self._result(due).left
            if now_left != left:
                left, seen_at = now_left, self._clock()

    def _due(self) -> tuple[int, ...]:
        now = self._clock()
        with self._database.read() as tx:
            return tuple(tx.outbox.due_ids(now))

    def _result(self, due: tuple[int, ...]) -> Drained:
        with self._database.read() as tx:
            open_ids = tx.outbox.not_delivered(due)
        return Drained(
            sent=tuple(i for i in due if i not in open_ids),
            left=tuple(i for i in due if i in open_ids),
        )
