"""The right to send: one process on this PC has it, and the kernel takes it from the dead."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import EnvironmentFault
from qsm_desktop.domain.outcomes import NETWORK_CAUSES
from qsm_desktop.domain.retries import LONGEST_PAUSE
from qsm_desktop.services.delivery import Attempted, Connect, Delivery

if TYPE_CHECKING:
    from datetime import datetime

    from qsm_desktop.domain.accounts import Pause
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.services.locks import ProcessLock
    from qsm_desktop.storage.database import Database

logger = logging.getLogger(__name__)

LAST_PATIENCE = timedelta(seconds=60)
"""How long the end waits for a database that did not take the outcome of the last mail."""

LAST_NAP = timedelta(seconds=1)


class SendingTurn:
    """The right to send on this PC, from the moment the lock is held.

    ``begin`` settles what a dead owner left: without the hand-over mark a mail goes back to
    the queue, with it the mail is unknown.
    """

    def __init__(
        self, database: Database, connect: Connect, clock: Clock, lock: ProcessLock
    ) -> None:
        self._database = database
        self._clock = clock
        self._lock = lock
        self._delivery = Delivery(database, connect, clock, owner=uuid.uuid4().hex)

    def begin(self) -> bool:
        """Become the sender; False if another process is. Raises EnvironmentFault."""
        if self._lock.is_held:
            return True
        if not self._lock.take():
            return False
        try:
            self._delivery.settle()  # what we know ourselves is no orphan
            with self._database.write() as tx:
                back, unknown = tx.outbox.settle_orphans(at=self._clock(), owners_alive=())
        except BaseException:  # whoever takes it next must settle first
            self._lock.free()
            raise
        if back or unknown:
            logger.info("settled after an earlier run: %s back, %s unknown", back, unknown)
        return True

    def attempt(self, stop: Callable[[], bool]) -> Attempted | None:
        """Try the next due mail of the accounts that may send now."""
        now = self._clock()
        with self._database.read() as tx:
            ready = [
                account.id
                for account in tx.accounts.all()
                if account.pause is None or _may_probe(account.pause, now)
            ]
        return self._delivery.attempt(ready, stop) if ready else None

    def probe_networks(self) -> None:
        """Let accounts that pause for the network be tried at once."""
        with self._database.write() as tx:
            for account in tx.accounts.all():
                if account.pause is not None and account.pause.cause in NETWORK_CAUSES:
                    tx.accounts.resume(account.id)

    def rest(self) -> None:
        """Close the connections; the right to send is kept."""
        self._delivery.close()

    def end(self) -> None:
        """Close the connections and give the right to send back."""
        try:
            self._settle_at_last()
        finally:
            self._delivery.close()
            self._lock.free()

    def _settle_at_last(self) -> None:
        """The server's 250 must not be lost to a database that is locked for a while."""
        deadline = time.monotonic() + LAST_PATIENCE.total_seconds()
        nap = threading.Event()
        while True:
            try:
                self._delivery.settle()
            except EnvironmentFault as fault:
                logger.warning("the last outcome is not recorded yet: %s", fault)
            else:
                return
            if time.monotonic() >= deadline:
                return
            nap.wait(LAST_NAP.total_seconds())


def _may_probe(pause: Pause, now: datetime) -> bool:
    """Whether the pause is over, or was dated by a clock that has been set back since."""
    return pause.next_probe_at <= now or pause.next_probe_at > now + LONGEST_PAUSE
