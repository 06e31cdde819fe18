"""The sender's side of the outbox: claim, hand-over mark, outcome, and what the dead left.

Every update is guarded by owner and claim number, so that a sender which lost its claim
cannot change what another one does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, insert, or_, select, update
from sqlalchemy.sql.functions import func

from qsm_desktop.domain.mails import Action, Claim, HeldKind, Hold, MailState, after
from qsm_desktop.domain.outcomes import Outcome
from qsm_desktop.domain.retries import LONGEST_WAIT
from qsm_desktop.storage.cancelled_orders import cancelled_among
from qsm_desktop.storage.outbox_rows import CANCELLED, hold_values
from qsm_desktop.storage.rows import chunks
from qsm_desktop.storage.schema import attempts, mail_log, mails, settings

_SENDER = "sender"
_DELIVERED = (MailState.SENT.value, MailState.CANCELLED.value)


class OutboxClaims:
    """One claim at a time for each mail, with a lease and a number that only grows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim_next(
        self,
        owner: str,
        *,
        at: datetime,
        lease_until: datetime,
        account_ids: Collection[int],
        last: Collection[str] = (),
    ) -> Claim | None:
        """Claim the mail of these accounts that is due first; None if none is due.

        The mails to the recipients ``last`` come only when no other is due.
        """
        for others_first in (True, False) if last else (False,):
            due = and_(_is_due(at), mails.c.account_id.in_(list(account_ids)))
            if others_first:
                due = and_(due, mails.c.recipient.not_in(list(last)))
            claim = self._claim_first(due, owner, at, lease_until)
            if claim is not None:
                return claim
        return None

    def _claim_first(
        self, due: ColumnElement[bool], owner: str, at: datetime, lease_until: datetime
    ) -> Claim | None:
        first = (
            select(mails.c.id)
            .where(due)
            .order_by(mails.c.next_attempt_at, mails.c.id)
            .limit(1)
            .scalar_subquery()
        )
        claim = (
            update(mails)
            .where(mails.c.id == first, mails.c.state == MailState.QUEUED.value)
            .values(
                state=MailState.SENDING.value,
                owner=owner,
                lease_until=lease_until,
                claim_no=mails.c.claim_no + 1,
                attempts=mails.c.attempts + 1,
                handed_over_at=None,
                changed_at=at,
            )
            .returning(
                mails.c.id,
                mails.c.claim_no,
                mails.c.account_id,
                mails.c.envelope_from,
                mails.c.recipient,
                mails.c.raw,
            )
        )
        row = self._connection.execute(claim).first()
        if row is None:
            return None
        return Claim(
            mail_id=row.id,
            attempt=row.claim_no,
            owner=owner,
            account_id=row.account_id,
            envelope_from=row.envelope_from,
            to=row.recipient,
            raw=row.raw,
            lease_until=lease_until,
        )

    def mark_handed_over(self, claim: Claim, *, at: datetime) -> bool:
        """Note that the final dot follows; False if the claim or its lease is lost."""
        mark = update(mails).where(_is_claim(claim), mails.c.lease_until > at)
        return self._connection.execute(mark.values(handed_over_at=at)).rowcount == 1

    def record(
        self,
        claim: Claim,
        outcome: Outcome,
        *,
        action: Action,
        at: datetime,
        next_attempt_at: datetime | None,
    ) -> bool:
        """Note how the attempt ended; False if the claim was lost.

        ``next_attempt_at`` None leaves a mail that goes back its place in the queue. An
        outcome that does not count gives the attempt back. If 사용 became N or an order was
        cancelled meanwhile, a mail that goes back is held.
        """
        state = after(MailState.SENDING, action)
        assert state is not None
        values: dict[str, Any] = {
            "state": state.value,
            "owner": None,
            "lease_until": None,
            "last_reply": outcome.last_reply,
            "last_cause": outcome.cause.value,
            "changed_at": at,
        }
        if state is not MailState.UNKNOWN:
            values["handed_over_at"] = mails.c.handed_over_at if state is MailState.SENT else None
        if not outcome.counts:
            values["attempts"] = mails.c.attempts - 1
        if state is not MailState.QUEUED:
            values["next_attempt_at"] = None
        elif next_attempt_at is not None:
            values["next_attempt_at"] = next_attempt_at
        if state is MailState.SENT:
            values["sent_at"] = at
        kept = self._connection.execute(update(mails).where(_is_claim(claim)).values(values))
        if kept.rowcount != 1:
            return False
        self._note_attempt(claim, outcome, at)
        if state is MailState.QUEUED:
            self._hold_stopped([claim.mail_id], at)
        return True

    def settle_orphans(
        self, *, at: datetime, owners_alive: Collection[str]
    ) -> tuple[list[int], list[int]]:
        """End the claims of dead owners: (ids back in the queue, ids now unknown)."""
        orphan = and_(
            mails.c.state == MailState.SENDING.value, mails.c.owner.not_in(list(owners_alive))
        )
        handed_over = mails.c.handed_over_at.is_not(None)
        unknown = self._settle(and_(orphan, handed_over), Action.LOSE_TRACK, at)
        back = self._settle(orphan, Action.PUT_BACK, at)
        return back, unknown

    def due_ids(self, at: datetime) -> list[int]:
        """Queued mails whose time has come, also those of paused accounts."""
        query = select(mails.c.id).where(_is_due(at)).order_by(mails.c.id)
        return list(self._connection.execute(query).scalars())

    def next_due_at(self) -> datetime | None:
        """When the next queued mail is due."""
        query = select(mails.c.next_attempt_at).where(mails.c.state == MailState.QUEUED.value)
        query = query.order_by(mails.c.next_attempt_at).limit(1)
        return self._connection.execute(query).scalar()

    def not_delivered(self, ids: Iterable[int]) -> set[int]:
        """Those of the mails that are neither sent nor cancelled."""
        found: set[int] = set()
        for chunk in chunks(ids):
            query = select(mails.c.id).where(
                mails.c.id.in_(chunk), mails.c.state.not_in(_DELIVERED)
            )
            found.update(self._connection.execute(query).scalars())
        return found

    def _settle(self, which: ColumnElement[bool], action: Action, at: datetime) -> list[int]:
        state = after(MailState.SENDING, action)
        assert state is not None
        ids = list(self._connection.execute(select(mails.c.id).where(which)).scalars())
        values: dict[str, Any] = {"state": state.value, "owner": None, "changed_at": at}
        if state is MailState.UNKNOWN:
            # The words of an earlier attempt would be taken for the answer to this one.
            values |= {"next_attempt_at": None, "last_reply": "", "last_cause": ""}
        else:
            values["attempts"] = mails.c.attempts - 1
        self._move(ids, values, action, MailState.SENDING, at)
        if state is MailState.QUEUED:
            self._hold_stopped(ids, at)
        return ids

    def _hold_stopped(self, ids: list[int], at: datetime) -> None:
        """Hold those whose order was cancelled, or setting switched off, while they were sent."""
        cancelled = cancelled_among(self._connection, ids, unless_let_go=True)
        self._hold(sorted(cancelled), CANCELLED, at)
        off = select(settings.c.id).where(settings.c.in_use.is_(False))
        for chunk in chunks(mail_id for mail_id in ids if mail_id not in cancelled):
            query = select(mails.c.id).where(mails.c.id.in_(chunk), mails.c.setting_id.in_(off))
            braked = list(self._connection.execute(query).scalars())
            self._hold(braked, Hold(HeldKind.SWITCHED_OFF), at)

    def _hold(self, ids: list[int], hold: Hold, at: datetime) -> None:
        values = hold_values(hold) | {
            "state": MailState.HELD.value,
            "next_attempt_at": None,
        }
        self._move(ids, values, Action.HOLD, MailState.QUEUED, at)

    def _move(
        self,
        ids: list[int],
        values: dict[str, Any],
        action: Action,
        before: MailState,
        at: datetime,
    ) -> None:
        """Give many mails the same values and write it down."""
        if not ids:
            return
        change = update(mails).where(mails.c.id == bindparam("mail"))
        self._connection.execute(change.values(values), [{"mail": mail_id} for mail_id in ids])
        log = [
            {
                "mail_id": mail_id,
                "at": at,
                "by": _SENDER,
                "action": action.value,
                "before": before.value,
                "after": values["state"],
                "note": "",
            }
            for mail_id in ids
        ]
        self._connection.execute(insert(mail_log), log)

    def _note_attempt(self, claim: Claim, outcome: Outcome, at: datetime) -> None:
        self._connection.execute(
            insert(attempts).values(
                {
                    "mail_id": claim.mail_id,
                    "number": claim.attempt,
                    "at": at,
                    "class": outcome.klass.value,
                    "stage": outcome.stage.value,
                    "cause": outcome.cause.value,
                    "reply": outcome.last_reply,
                }
            )
        )


def count_by_state() -> Any:
    """The query for how many mails are in each state."""
    return select(mails.c.state, func.count()).group_by(mails.c.state)


def _is_due(at: datetime) -> ColumnElement[bool]:
    wrongly_dated = mails.c.next_attempt_at > at + LONGEST_WAIT
    return and_(
        mails.c.state == MailState.QUEUED.value,
        or_(mails.c.next_attempt_at <= at, wrongly_dated),
    )


def _is_claim(claim: Claim) -> ColumnElement[bool]:
    return and_(
        mails.c.id == claim.mail_id,
        mails.c.state == MailState.SENDING.value,
        mails.c.owner == claim.owner,
        mails.c.claim_no == claim.attempt,
    )
