"""발송함: what is in the outbox, and what a person may do to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import (
    FREELY_RELEASED,
    Action,
    Attempt,
    HeldKind,
    Letter,
    Mail,
    MailState,
    after,
)
from qsm_desktop.services.changes import Changes, Topic

if TYPE_CHECKING:
    from qsm_desktop.domain.mails import LogEntry
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction


class Verdict(StrEnum):
    """What a person found out about a mail whose outcome is unknown."""

    ARRIVED = "arrived"
    AGAIN = "again"
    DROP = "drop"


_VERDICT_ACTIONS = {
    Verdict.ARRIVED: Action.ARRIVED,
    Verdict.AGAIN: Action.AGAIN,
    Verdict.DROP: Action.DROP,
}


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How many mails are in each state, and the held ones by kind."""

    states: dict[MailState, int]
    held: dict[HeldKind, int]

    def of(self, state: MailState) -> int:
        """Mails in this state."""
        return self.states.get(state, 0)


@dataclass(frozen=True, slots=True)
class MailDetail:
    """Everything about one mail; ``raw`` None while it has no account and so no bytes."""

    mail: Mail
    letter: Letter
    raw: bytes | None
    order_nos: tuple[str, ...]
    attempts: list[Attempt]
    log: list[LogEntry]


@dataclass(slots=True)
class Done:
    """What became of each mail of a bulk action: done, or refused and why."""

    done: list[int] = field(default_factory=list)
    refused: list[tuple[int, BadInput]] = field(default_factory=list)


_Step = Callable[["Transaction", Mail], None]


class OutboxService:
    """Reading is a snapshot; every action checks the state again in its own transaction."""

    def __init__(
        self,
        database: Database,
        changes: Changes,
        clock: Clock,
        wake_sender: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._changes = changes
        self._clock = clock
        self._wake_sender = wake_sender

    def find(
        self,
        states: Collection[MailState] | None = None,
        text: str = "",
        limit: int | None = None,
    ) -> list[Mail]:
        """Mails in order of arrival; ``limit`` keeps the newest so many."""
        with self._database.read() as tx:
            return tx.outbox.find(states=states, text=text, limit=limit)

    def counts(self) -> OutboxCounts:
        """The figures beside 발송함 and in the status line."""
        with self._database.read() as tx:
            return OutboxCounts(tx.outbox.counts(), tx.outbox.held_counts())

    def show(self, mail_id: int) -> MailDetail:
        """One mail with its bytes and its ledger. Raises BadInput MAIL_MISSING."""
        with self._database.read() as tx:
            return MailDetail(
                mail=tx.outbox.get(mail_id),
                letter=tx.outbox.letter(mail_id),
                raw=tx.outbox.raw(mail_id),
                order_nos=tx.outbox.orders_of(mail_id),
                attempts=tx.outbox.attempts(mail_id),
                log=tx.outbox.log(mail_id),
            )

    def release(self, ids: Sequence[int], *, by: str, reason: str = "") -> Done:
        """Let held mails go.

        What a check stopped, or whose order was cancelled, goes only with a ``reason``.
        """

        def step(tx: Transaction, mail: Mail) -> None:
            action = _release_action(mail, reason, cancelled=tx.outbox.is_cancelled(mail.id))
            _refuse_switched_off(tx, mail)
            now = self._clock()
            tx.outbox.step(mail.id, action, at=now, by=by, note=reason, next_attempt_at=now)

        return self._each(ids, step)

    def release_waiting(self, *, by: str) -> Done:
        """Release all that merely wait (대기 Y): never what a check stopped."""
        with self._database.read() as tx:
            held = tx.outbox.find(states={MailState.HELD})
        waiting = [m.id for m in held if m.hold is not None and m.hold.kind is HeldKind.WAIT]
        return self.release(waiting, by=by)

    def retry(self, ids: Sequence[int], *, by: str) -> Done:
        """Try failed mails again, now; one whose order was cancelled is held instead."""
        return self._plain(ids, Action.RETRY, by=by)

    def cancel(self, ids: Sequence[int], *, by: str) -> Done:
        """Take mails out; ``revive`` brings them back as held."""
        return self._plain(ids, Action.CANCEL, by=by)

    def revive(self, ids: Sequence[int], *, by: str) -> Done:
        """Undo a cancel: the mail is held until a person releases it."""
        return self._plain(ids, Action.REVIVE, by=by)

    def resolve(self, ids: Sequence[int], verdict: Verdict, *, by: str, reason: str = "") -> Done:
        """Settle mails whose outcome is unknown, by what a person found at the receiver."""
        return self._plain(ids, _VERDICT_ACTIONS[verdict], by=by, note=reason)

    def _plain(self, ids: Sequence[int], action: Action, *, by: str, note: str = "") -> Done:
        def step(tx: Transaction, mail: Mail) -> None:
            if after(mail.state, action) is MailState.QUEUED:
                _refuse_switched_off(tx, mail)
            now = self._clock()
            tx.outbox.step(mail.id, action, at=now, by=by, note=note, next_attempt_at=now)

        return self._each(ids, step)

    def _each(self, ids: Sequence[int], step: _Step) -> Done:
        """Do ``step`` to each mail in one transaction; what is refused stops nothing else."""
        outcome = Done()
        with self._database.write() as tx:
            for mail_id in ids:
                try:
                    step(tx, tx.outbox.get(mail_id))
                except BadInput as refusal:
                    outcome.refused.append((mail_id, refusal))
                else:
                    outcome.done.append(mail_id)
        if outcome.done:
            self._changes.publish(Topic.OUTBOX)
            self._wake_sender()
        return outcome


def _release_action(mail: Mail, reason: str, *, cancelled: bool) -> Action:
    if mail.state is not MailState.HELD or mail.hold is None:
        raise BadInput(Code.MAIL_WRONG_STATE, id=mail.id, state=mail.state, action=Action.RELEASE)
    if mail.message_id is None:
        raise BadInput(Code.MAIL_NO_ACCOUNT, id=mail.id)
    if mail.hold.kind in FREELY_RELEASED and not cancelled:
        return Action.RELEASE
    if not reason.strip():
        raise BadInput(Code.MAIL_NEEDS_REASON, id=mail.id)
    return Action.SEND_AS_IS


def _refuse_switched_off(tx: Transaction, mail: Mail) -> None:
    """사용 N stops the mails of a setting, also those that a person would let go."""
    if not tx.settings.get(mail.setting_id).in_use:
        raise BadInput(Code.MAIL_SETTING_OFF, id=mail.id)
