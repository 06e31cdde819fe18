"""The outbox: mails put in, looked at, and moved by people; claims are ``outbox_claims``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import (
    LIGHT_HOLDS,
    Action,
    Attempt,
    FrozenMail,
    HeldKind,
    Hold,
    Letter,
    LogEntry,
    Mail,
    MailState,
    NewMail,
    after,
)
from qsm_desktop.storage.cancelled_orders import cancelled_among, has_cancelled_order
from qsm_desktop.storage.outbox_claims import OutboxClaims, count_by_state
from qsm_desktop.storage.outbox_revisions import REPLACED, OutboxRevisions
from qsm_desktop.storage.outbox_rows import (
    CANCELLED,
    MAIL_COLUMNS,
    attempt_of,
    hold_of,
    hold_values,
    kept_hold,
    log_entry_of,
    mail_of,
    new_values,
)
from qsm_desktop.storage.rows import chunks
from qsm_desktop.storage.schema import attempts, mail_log, mail_orders, mails


@dataclass(frozen=True, slots=True)
class MailWithoutBytes:
    """A mail that has no bytes for want of an account. ``hold`` is None unless it is held."""

    id: int
    setting_id: int
    hold: Hold | None
    to: str
    letter: Letter
    charset: Charset


class OutboxRepo(OutboxClaims, OutboxRevisions):
    """A mail is unique by event, setting, recipient and revision; nothing is deleted."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._connection = connection

    def add(self, new: Sequence[NewMail], *, at: datetime) -> list[int]:
        """Put mails in: queued, or held with their reason."""
        if not new:
            return []
        first = (self._connection.execute(select(func.max(mails.c.id))).scalar() or 0) + 1
        ids = list(range(first, first + len(new)))
        rows = [new_values(mail, at) | {"id": i} for i, mail in zip(ids, new, strict=True)]
        self._connection.execute(insert(mails), rows)
        lines = [
            {"mail_id": mail_id, "position": position, "order_no": order_no}
            for mail_id, mail in zip(ids, new, strict=True)
            for position, order_no in enumerate(mail.order_nos)
        ]
        self._connection.execute(insert(mail_orders), lines)
        return ids

    def get(self, mail_id: int) -> Mail:
        """One mail. Raises BadInput MAIL_MISSING."""
        return mail_of(self._row(select(*MAIL_COLUMNS), mail_id))

    def find(
        self,
        states: Collection[MailState] | None = None,
        text: str = "",
        limit: int | None = None,
        setting_id: int | None = None,
    ) -> list[Mail]:
        """Mails in order of arrival; ``limit`` keeps the newest so many."""
        query = select(*MAIL_COLUMNS).order_by(mails.c.id.desc())
        if states is not None:
            query = query.where(mails.c.state.in_([state.value for state in states]))
        if setting_id is not None:
            query = query.where(mails.c.setting_id == setting_id)
        for word in text.split():
            query = query.where(
                mails.c.subject.icontains(word, autoescape=True)
                | mails.c.recipient.icontains(word, autoescape=True)
                | mails.c.event_key.icontains(word, autoescape=True)
                | mails.c.message_id.icontains(word, autoescape=True)
            )
        if limit is not None:
            query = query.limit(limit)
        return [mail_of(row) for row in self._connection.execute(query)][::-1]

    def counts(self) -> dict[MailState, int]:
        """How many mails are in each state that has any."""
        return {MailState(state): n for state, n in self._connection.execute(count_by_state())}

    def held_counts(self) -> dict[HeldKind, int]:
        """How many mails are held, by kind."""
        query = (
            select(mails.c.held_kind, func.count())
            .where(mails.c.state == MailState.HELD.value)
            .group_by(mails.c.held_kind)
        )
        return {HeldKind(kind): n for kind, n in self._connection.execute(query)}

    def raw(self, mail_id: int) -> bytes | None:
        """The exact bytes; None while the mail has no account. Raises MAIL_MISSING."""
        raw: bytes | None = self._row(select(mails.c.raw), mail_id).raw
        return raw

    def letter(self, mail_id: int) -> Letter:
        """Subject and text. Raises MAIL_MISSING."""
        row = self._row(select(mails.c.subject, mails.c.body), mail_id)
        return Letter(row.subject, row.body)

    def orders_of(self, mail_id: int) -> tuple[str, ...]:
        """The order numbers the mail is about, in its own order."""
        query = select(mail_orders.c.order_no).where(mail_orders.c.mail_id == mail_id)
        return tuple(self._connection.execute(query.order_by(mail_orders.c.position)).scalars())

    def attempts(self, mail_id: int) -> list[Attempt]:
        """Its attempts, oldest first."""
        query = select(attempts).where(attempts.c.mail_id == mail_id).order_by(attempts.c.id)
        return [attempt_of(row) for row in self._connection.execute(query)]

    def step(
        self,
        mail_id: int,
        action: Action,
        *,
        at: datetime,
        by: str,
        note: str = "",
        hold: Hold | None = None,
        next_attempt_at: datetime | None = None,
    ) -> Mail:
        """Move one mail as ``TRANSITIONS`` allows, and write it down.

        A cancelled mail keeps why it was held, and is held for that again when it is revived.
        A mail whose order was cancelled is held instead of queued, and revived as held for
        that: only SEND_AS_IS lets it go. Raises BadInput MAIL_MISSING, MAIL_WRONG_STATE.
        """
        row = self._row(select(*MAIL_COLUMNS), mail_id)
        mail = mail_of(row)
        state = after(mail.state, action)
        final = row.handed_over_at is not None or row.held_note == REPLACED
        if state is None or (action is Action.REVIVE and final):
            raise BadInput(Code.MAIL_WRONG_STATE, id=mail_id, state=mail.state, action=action)
        if action is Action.REVIVE:
            hold = hold or self._revived_hold(row)
        values: dict[str, Any] = {"state": state.value, "changed_at": at}
        values["next_attempt_at"] = next_attempt_at if state is MailState.QUEUED else None
        if action is not Action.CANCEL:
            values |= hold_values(hold)
        if action in (Action.RETRY, Action.AGAIN):
            values["attempts"] = 0
        if state is MailState.SENT:
            values["sent_at"] = at
        change = update(mails).where(mails.c.id == mail_id, mails.c.state == mail.state.value)
        self._connection.execute(change.values(values))
        self._log(mail_id, action, mail.state, state, at, by, note)
        lets_go = state is MailState.QUEUED and action is not Action.SEND_AS_IS
        if lets_go and self.is_cancelled(mail_id):
            return self.step(mail_id, Action.HOLD, at=at, by=by, hold=CANCELLED)
        return self.get(mail_id)

    def is_cancelled(self, mail_id: int) -> bool:
        """Whether the mail would have a cancelled order booked or shipped."""
        return bool(cancelled_among(self._connection, [mail_id]))

    def has_cancelled_order(self, store_id: int, order_nos: Collection[str]) -> bool:
        """Whether one of these orders of the store was cancelled, or is asked to be."""
        return has_cancelled_order(self._connection, store_id, order_nos)

    def hold_queued(
        self,
        *,
        hold: Hold,
        at: datetime,
        by: str,
        setting_id: int | None = None,
        store_id: int | None = None,
        order_nos: Collection[str] | None = None,
        kinds: Collection[Kind] | None = None,
    ) -> list[int]:
        """Hold the queued mails of a setting, or of a store's orders; their ids.

        A grave reason also takes the place of a light one: what merely waits would go at the
        next release. A cancelled order is the gravest: whoever looks at a mail that a check
        stopped must see that first.
        """
        waiting = mails.c.state == MailState.QUEUED.value
        outranked = [kind.value for kind in _outranked_by(hold.kind)]
        if outranked:
            held = mails.c.state == MailState.HELD.value
            waiting |= held & mails.c.held_kind.in_(outranked)
        query = select(mails.c.id).where(waiting)
        if setting_id is not None:
            query = query.where(mails.c.setting_id == setting_id)
        if store_id is not None:
            query = query.where(mails.c.store_id == store_id)
        if kinds is not None:
            query = query.where(mails.c.kind.in_([kind.value for kind in kinds]))
        ids = sorted({i for narrowed in _by_orders(query, order_nos) for i in self._ids(narrowed)})
        for mail_id in ids:
            self.step(mail_id, Action.HOLD, at=at, by=by, hold=hold)
        return ids

    def without_bytes(self) -> list[MailWithoutBytes]:
        """The mails that wait for an account, cancelled ones included."""
        query = select(mails).where(mails.c.raw.is_(None)).order_by(mails.c.id)
        return [
            MailWithoutBytes(
                row.id,
                row.setting_id,
                hold_of(row),
                row.recipient,
                Letter(row.subject, row.body),
                Charset(row.charset),
            )
            for row in self._connection.execute(query)
        ]

    def freeze(self, mail_id: int, frozen: FrozenMail, *, at: datetime) -> None:
        """Give a mail its bytes, once."""
        values = {
            "account_id": frozen.account_id,
            "envelope_from": frozen.envelope_from,
            "message_id": frozen.message_id,
            "raw": frozen.raw,
            "changed_at": at,
        }
        change = update(mails).where(mails.c.id == mail_id, mails.c.raw.is_(None))
        self._connection.execute(change.values(values))

    def log(self, mail_id: int) -> list[LogEntry]:
        """What people and the sender did to it, oldest first."""
        query = select(mail_log).where(mail_log.c.mail_id == mail_id).order_by(mail_log.c.id)
        return [log_entry_of(row) for row in self._connection.execute(query)]

    def _revived_hold(self, row: Any) -> Hold:
        """Why a cancelled mail is held again: what stopped it before stops it still."""
        if self.is_cancelled(row.id):
            return CANCELLED
        before = kept_hold(row)
        if before is None or (before.kind is HeldKind.NO_ACCOUNT and row.message_id is not None):
            return Hold(HeldKind.WAIT)
        return before

    def _row(self, query: Select[Any], mail_id: int) -> Any:
        row = self._connection.execute(query.where(mails.c.id == mail_id)).first()
        if row is None:
            raise BadInput(Code.MAIL_MISSING, id=mail_id)
        return row

    def _ids(self, query: Select[Any]) -> Sequence[int]:
        return self._connection.execute(query).scalars().all()

    def _log(
        self,
        mail_id: int,
        action: Action,
        before: MailState,
        state: MailState,
        at: datetime,
        by: str,
        note: str,
    ) -> None:
        self._connection.execute(
            insert(mail_log).values(
                mail_id=mail_id,
                at=at,
                by=by,
                action=action.value,
                before=before.value,
                after=state.value,
                note=note,
            )
        )


def _outranked_by(kind: HeldKind) -> frozenset[HeldKind]:
    """The holds whose place this one takes."""
    if kind is HeldKind.CANCELLED_ORDER:
        return frozenset(HeldKind) - {kind}
    return frozenset() if kind in LIGHT_HOLDS else LIGHT_HOLDS


def _by_orders(query: Select[Any], order_nos: Collection[str] | None) -> Iterable[Select[Any]]:
    """The query narrowed to mails about these orders, in pieces the database takes."""
    if order_nos is None:
        yield query
        return
    for chunk in chunks(order_nos):
        about = select(mail_orders.c.mail_id).where(mail_orders.c.order_no.in_(chunk))
        yield query.where(mails.c.id.in_(about))
