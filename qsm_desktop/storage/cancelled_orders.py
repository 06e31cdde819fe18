"""Which mails are about a cancelled order: the one rule for everybody who would send them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Exists, exists, select

from qsm_desktop.domain.kinds import CANCEL_KINDS, STOPPED_BY_CANCEL
from qsm_desktop.domain.mails import Action
from qsm_desktop.storage.rows import chunks
from qsm_desktop.storage.schema import events, mail_log, mail_orders, mails

_IS_CANCEL = events.c.kind.in_([kind.value for kind in CANCEL_KINDS])


def has_cancelled_order(connection: Connection, store_id: int, order_nos: Iterable[str]) -> bool:
    """Whether one of these orders of the store was cancelled, or is asked to be."""
    for chunk in chunks(set(order_nos)):
        query = select(events.c.id).where(
            events.c.store_id == store_id, events.c.order_no.in_(chunk), _IS_CANCEL
        )
        if connection.execute(query.limit(1)).first() is not None:
            return True
    return False


def cancelled_among(
    connection: Connection, ids: Iterable[int], *, unless_let_go: bool = False
) -> set[int]:
    """Those of the mails that would have a cancelled order booked or shipped.

    ``unless_let_go`` leaves out what a person has let go since, knowing of the cancel: a
    greylisting server must not have such a mail held again at every try.
    """
    found: set[int] = set()
    for chunk in chunks(ids):
        query = (
            select(mails.c.id)
            .join(mail_orders, mail_orders.c.mail_id == mails.c.id)
            .join(
                events,
                (events.c.store_id == mails.c.store_id)
                & (events.c.order_no == mail_orders.c.order_no),
            )
            .where(
                mails.c.id.in_(chunk),
                mails.c.kind.in_([kind.value for kind in STOPPED_BY_CANCEL]),
                _IS_CANCEL,
            )
        )
        if unless_let_go:
            query = query.where(~_let_go_since())
        found.update(connection.execute(query).scalars())
    return found


def _let_go_since() -> Exists:
    return exists().where(
        mail_log.c.mail_id == mails.c.id,
        mail_log.c.action == Action.SEND_AS_IS.value,
        mail_log.c.at >= events.c.seen_at,
    )
