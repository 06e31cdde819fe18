"""Revisions of a mail: what there is already, and what a new one takes the place of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, case, func, insert, or_, select, update

from qsm_desktop.domain.events import EventKey
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import Action, Earlier, HeldKind, MailState
from qsm_desktop.storage.rows import chunks
from qsm_desktop.storage.schema import mail_log, mail_orders, mails

REPLACED = "replaced"
"""The note in the log of a mail whose place a new revision took."""

_NEVER_WENT = (MailState.QUEUED.value, MailState.HELD.value, MailState.FAILED.value)
_MAY_HAVE_GONE = (MailState.SENDING.value, MailState.SENT.value, MailState.UNKNOWN.value)


class OutboxRevisions:
    """A new revision exists only while nothing was handed over, and replaces the old one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def existing(self, events: Iterable[EventKey], setting_id: int) -> dict[EventKey, Earlier]:
        """What there is of each event's mails for this setting, where there is one."""
        found: dict[EventKey, Earlier] = {}
        gone = func.max(case((_may_have_gone(), 1), else_=0))
        for chunk in chunks({str(event) for event in events}):
            query = (
                select(mails.c.event_key, func.max(mails.c.revision), gone)
                .where(mails.c.setting_id == setting_id, mails.c.event_key.in_(chunk))
                .group_by(mails.c.event_key)
            )
            for key, revision, may_have_gone in self._connection.execute(query):
                found[EventKey.parse(key)] = Earlier(revision, bool(may_have_gone))
        return found

    def mailed(self, setting_id: int, kind: Kind, order_nos: Iterable[str]) -> set[str]:
        """Those of the orders that a mail of this setting and kind speaks of."""
        found: set[str] = set()
        for chunk in chunks(set(order_nos)):
            query = (
                select(mail_orders.c.order_no)
                .join(mails, mails.c.id == mail_orders.c.mail_id)
                .where(
                    mails.c.setting_id == setting_id,
                    mails.c.kind == kind.value,
                    mail_orders.c.order_no.in_(chunk),
                )
            )
            found.update(self._connection.execute(query).scalars())
        return found

    def withdraw(
        self,
        event: EventKey,
        setting_id: int,
        *,
        at: datetime,
        by: str,
        late_only: bool = False,
    ) -> None:
        """Take out the revisions that never went, or only those held as late lines."""
        same = (mails.c.event_key == str(event)) & (mails.c.setting_id == setting_id)
        query = select(mails.c.id, mails.c.state).where(same)
        waiting = query.where(mails.c.state.in_(_NEVER_WENT), mails.c.handed_over_at.is_(None))
        if late_only:
            held = mails.c.state == MailState.HELD.value
            waiting = waiting.where(held, mails.c.held_kind == HeldKind.LATE_LINE.value)
        for mail_id, state in self._connection.execute(waiting).all():
            change = update(mails).where(mails.c.id == mail_id)
            self._connection.execute(
                change.values(
                    state=MailState.CANCELLED.value,
                    held_note=REPLACED,
                    next_attempt_at=None,
                    changed_at=at,
                )
            )
            self._connection.execute(
                insert(mail_log).values(
                    mail_id=mail_id,
                    at=at,
                    by=by,
                    action=Action.CANCEL.value,
                    before=state,
                    after=MailState.CANCELLED.value,
                    note=REPLACED,
                )
            )


def _may_have_gone() -> ColumnElement[bool]:
    taken_out = (mails.c.state == MailState.CANCELLED.value) & (
        func.coalesce(mails.c.held_note, "") != REPLACED
    )
    handed_over = mails.c.handed_over_at.is_not(None)
    return or_(mails.c.state.in_(_MAY_HAVE_GONE), handed_over, taken_out)
