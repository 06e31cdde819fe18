"""One attempt to deliver one mail, and what its outcome does to the mail and the account.

The order of the steps is the promise:

1. claim: the row says *sending*, with this owner, a claim number and a lease;
2. the dialogue up to the last byte before the final dot;
3. the hand-over mark is committed: from here on the outcome is unknown to us;
4. the final dot, and the server's reply;
5. the outcome is committed with the server's words.

A kill before 3 leaves a mail that certainly did not go; a kill after it leaves one that
nobody can know about, and it is shown as that.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from qsm_desktop.domain.accounts import Account, Pause
from qsm_desktop.domain.errors import EnvironmentFault
from qsm_desktop.domain.mails import Action, Claim, HeldKind, Hold, MailState
from qsm_desktop.domain.outcomes import OUR_OWN_CAUSES, Cause, Outcome, OutcomeClass, Stage
from qsm_desktop.domain.retries import gives_up, mail_delay, probe_delay
from qsm_desktop.services.suspicion import Suspicion, goes_behind

if TYPE_CHECKING:
    from qsm_desktop.mail.smtp_connection import Envelope
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=20)
"""Longer than the longest attempt (the final reply is waited for ten minutes)."""

CRASHES_BEFORE_SET_ASIDE = 2
SENDER_NAME = "sender"

_ACTIONS = {
    OutcomeClass.ACCEPTED: Action.ACCEPT,
    OutcomeClass.RETRY: Action.PUT_BACK,
    OutcomeClass.ACCOUNT: Action.PUT_BACK,
    OutcomeClass.REJECTED: Action.REJECT,
    OutcomeClass.UNKNOWN: Action.LOSE_TRACK,
}


class Transport(Protocol):
    """One reusable connection of an account, as ``mail.smtp_connection`` makes it."""

    def deliver(
        self, envelope: Envelope, before_dot: Callable[[], bool], stop: Callable[[], bool]
    ) -> Outcome:
        """Deliver one mail; never raises for what the network or the server does."""

    def close(self) -> None:
        """Say goodbye, bounded and silent."""


Connect = Callable[[Account], Transport]
"""Makes the transport of an account; may raise EnvironmentFault KEYRING_*."""


@dataclass(frozen=True, slots=True)
class Attempted:
    """What one attempt did: which mail, and how it ended."""

    mail_id: int
    outcome: Outcome


class Delivery:
    """Claims, delivers and records, one mail at a time; used by one thread only."""

    def __init__(
        self,
        database: Database,
        connect: Connect,
        clock: Clock,
        *,
        owner: str,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._database = database
        self._connect = connect
        self._clock = clock
        self._owner = owner
        self._jitter = jitter
        self._transports: dict[int, tuple[Account, Transport]] = {}
        self._crashes: dict[int, int] = {}
        self._unrecorded: tuple[Claim, Outcome] | None = None
        self._suspicion = Suspicion()

    def attempt(self, account_ids: Collection[int], stop: Callable[[], bool]) -> Attempted | None:
        """Try the mail of these accounts that is due first; None if none is due.

        Raises EnvironmentFault if the database fails. An outcome that could not be recorded
        (disk full after the server's 250) is kept and recorded before anything else is sent.
        """
        self.settle()
        with self._database.write() as tx:
            now = self._clock()
            claim = tx.outbox.claim_next(
                self._owner,
                at=now,
                lease_until=now + LEASE,
                account_ids=account_ids,
                last=self._suspicion.recipients(),
            )
        if claim is None:
            return None
        outcome = self._outcome_of(claim, stop)
        self._record(claim, outcome)
        return Attempted(claim.mail_id, outcome)

    def settle(self) -> None:
        """Record the outcome that could not be recorded, if there is one.

        Raises EnvironmentFault if the database still fails.
        """
        if self._unrecorded is not None:
            self._record(*self._unrecorded)

    def close(self) -> None:
        """Close every connection."""
        for _account, transport in self._transports.values():
            transport.close()
        self._transports.clear()

    def _outcome_of(self, claim: Claim, stop: Callable[[], bool]) -> Outcome:
        hand_over = _HandOver(self._database, claim, self._clock, stop)
        try:
            return self._dialogue(claim, hand_over, stop)
        except EnvironmentFault:
            # The mail goes back; the fault is the caller's, or it would be claimed again at once.
            self._record(claim, _cut_short(hand_over, Cause.STOPPED))
            raise
        except Exception:  # a bug must not stop the mails behind this one
            logger.exception("mail %d made the sender fail", claim.mail_id)
            self._crashes[claim.mail_id] = self._crashes.get(claim.mail_id, 0) + 1
            return _cut_short(hand_over, Cause.CRASHED)

    def _dialogue(
        self, claim: Claim, hand_over: Callable[[], bool], stop: Callable[[], bool]
    ) -> Outcome:
        from qsm_desktop.mail.smtp_connection import Envelope

        with self._database.read() as tx:
            account = tx.accounts.get(claim.account_id)
        try:
            transport = self._transport(replace(account, pause=None))
        except EnvironmentFault:
            return Outcome(OutcomeClass.ACCOUNT, Stage.LOGIN, Cause.KEYRING, counts=False)
        envelope = Envelope(claim.envelope_from, claim.to, claim.raw)
        outcome = transport.deliver(envelope, hand_over, stop)
        return self._suspicion.judged(claim, account, outcome, self._clock())

    def _transport(self, account: Account) -> Transport:
        """The open connection of the account, or a new one if the account was changed."""
        known = self._transports.get(account.id)
        if known is not None and known[0] == account:
            return known[1]
        if known is not None:
            known[1].close()
        transport = self._connect(account)
        self._transports[account.id] = (account, transport)
        return transport

    def _record(self, claim: Claim, outcome: Outcome) -> None:
        self._unrecorded = (claim, outcome)
        with self._database.write() as tx:
            now = self._clock()
            action, next_attempt_at = self._sequel(tx, claim, outcome, now)
            kept = tx.outbox.record(
                claim, outcome, action=action, at=now, next_attempt_at=next_attempt_at
            )
            if kept and self._crashes.get(claim.mail_id, 0) >= CRASHES_BEFORE_SET_ASIDE:
                self._set_aside(tx, claim, action, now)
            self._judge_account(tx, claim.account_id, outcome, now)
        self._unrecorded = None
        if not kept:
            logger.warning("the claim on mail %d was lost before its outcome", claim.mail_id)
        if outcome.klass is OutcomeClass.ACCOUNT or outcome.cause is Cause.CRASHED:
            self._forget_connection(claim.account_id)

    def _sequel(
        self, tx: Transaction, claim: Claim, outcome: Outcome, now: datetime
    ) -> tuple[Action, datetime | None]:
        """The step that follows; None leaves the mail its place in the queue."""
        action = _ACTIONS[outcome.klass]
        if action is not Action.PUT_BACK:
            return action, None
        if not outcome.counts:
            paused = tx.accounts.get(claim.account_id).pause is not None
            return action, now if goes_behind(outcome, paused=paused) else None
        attempts = tx.outbox.get(claim.mail_id).attempts
        if gives_up(attempts):
            return Action.REJECT, None
        return action, now + mail_delay(attempts, self._jitter())

    def _set_aside(self, tx: Transaction, claim: Claim, action: Action, now: datetime) -> None:
        if action is Action.PUT_BACK and tx.outbox.get(claim.mail_id).state is MailState.QUEUED:
            hold = Hold(HeldKind.CHECK, note=Cause.CRASHED)
            tx.outbox.step(claim.mail_id, Action.HOLD, at=now, by=SENDER_NAME, hold=hold)
        del self._crashes[claim.mail_id]

    def _judge_account(
        self, tx: Transaction, account_id: int, outcome: Outcome, now: datetime
    ) -> None:
        """Pause the account for a fault of its own or of the network; else it is sound."""
        if outcome.cause in OUR_OWN_CAUSES:
            return
        pause = tx.accounts.get(account_id).pause
        if outcome.counts and outcome.klass is not OutcomeClass.ACCOUNT:
            if pause is not None:
                tx.accounts.resume(account_id)
            return
        probes = (pause.probes if pause else 0) + 1
        tx.accounts.pause(
            account_id,
            Pause(
                cause=outcome.cause,
                reply=outcome.last_reply,
                since=pause.since if pause else now,
                next_probe_at=now + probe_delay(probes, self._jitter()),
                probes=probes,
            ),
        )

    def _forget_connection(self, account_id: int) -> None:
        known = self._transports.pop(account_id, None)
        if known is not None:
            known[1].close()


def _cut_short(hand_over: _HandOver, cause: Cause) -> Outcome:
    klass = OutcomeClass.UNKNOWN if hand_over.marked else OutcomeClass.RETRY
    return Outcome(klass, Stage.BODY, cause, counts=False)


class _HandOver:
    """Commits "handed over, outcome unknown" just before the final dot; True: go ahead."""

    def __init__(
        self, database: Database, claim: Claim, clock: Clock, stop: Callable[[], bool]
    ) -> None:
        self._database = database
        self._claim = claim
        self._clock = clock
        self._stop = stop
        self.marked = False

    def __call__(self) -> bool:
        if self._stop():
            return False
        with self._database.write() as tx:
            marked = tx.outbox.mark_handed_over(self._claim, at=self._clock())
        self.marked = marked
        return marked
