"""How an order becomes a mail.

An import brings *sightings*: orders, each in a state. What is new of them are *events* (this
order, this kind; ``news``). Each setting (알림 설정) whose kind and store an event has *fires*:
its template is rendered about the event's unit (the order line, or the whole cart), the bytes
are fixed and read back, and the mail is either queued or held with the reason. Nothing here
writes: ``Queueing`` answers with ``NewMail`` objects, and ``importing`` stores them together
with the events.

Where several things speak against a mail it is held for the gravest: a cancelled order, a
missing value, a finding, a late line, 대기 Y, the missing account.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.events import EventKey, Unit
from qsm_desktop.domain.kinds import STOPPED_BY_CANCEL
from qsm_desktop.domain.mails import Earlier, HeldKind, Hold, NewMail
from qsm_desktop.domain.orders import Order
from qsm_desktop.domain.placeholders import values_of
from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.stores import Store
from qsm_desktop.services.news import EventPair, News

if TYPE_CHECKING:
    from qsm_desktop.services.proving import Prover


@dataclass(frozen=True, slots=True)
class Firing:
    """One mail to be made: a setting, the event, and the order lines it is about.

    ``revision`` above 1 means that a mail of this event exists. ``late``: another mail of this
    cart was made before, so a person compares the two and decides.
    """

    setting: Setting
    event: EventKey
    lines: tuple[Order, ...]
    revision: int = 1
    late: bool = False
    cancelled: bool = False


class Queueing:
    """Makes mails of firings. Rendering and encoding only; no clock, no database."""

    def __init__(self, prover: Prover) -> None:
        self._prover = prover

    def mail(
        self,
        firing: Firing,
        store: Store,
        account: Account | None,
        at: datetime,
        rules_off: Collection[str] = (),
    ) -> NewMail:
        """The mail, ready for the outbox: with bytes if there is an account, held if it must."""
        setting = firing.setting
        values = [
            values_of(order, seller_id=store.seller_id, auth_key=setting.auth_key)
            for order in firing.lines
        ]
        proved = self._prover.make(
            setting,
            values,
            account=account,
            at=at,
            token=uuid.uuid4().hex,
            rules_off=rules_off,
        )
        return NewMail(
            event=firing.event,
            setting_id=setting.id,
            setting_revision=setting.revision,
            to=setting.to,
            letter=proved.letter,
            charset=setting.charset,
            frozen=proved.frozen if account is not None else None,
            hold=hold_for(firing, proved.hold, has_account=account is not None),
            order_nos=tuple(order.order_no for order in firing.lines),
            revision=firing.revision,
        )


def hold_for(firing: Firing, found: Hold | None, *, has_account: bool) -> Hold | None:
    """Why the mail has to wait for a person, or None. ``found``: what its making found."""
    if firing.cancelled:
        return Hold(HeldKind.CANCELLED_ORDER)
    if found is not None:
        return found
    if firing.late:
        return Hold(HeldKind.LATE_LINE)
    if firing.setting.wait:
        return Hold(HeldKind.WAIT)
    if not has_account:
        return Hold(HeldKind.NO_ACCOUNT)
    return None


def firings_of(
    setting: Setting,
    news: News,
    existing: Mapping[EventKey, Earlier],
    mailed: Collection[str],
) -> list[Firing]:
    """The mails that this setting's new events ask for, in the order of the file.

    ``existing`` has what there is of this setting's mails about these events; ``mailed`` the
    orders that any of its mails of this kind speak of, also one made while the setting had a
    template of the other unit.
    """
    found: dict[EventKey, Firing] = {}
    for order_no, event in _events(setting, news.store.id, news.orders, news.events):
        if event not in found:
            lines = _lines(setting, news, order_no)
            earlier = existing.get(event, Earlier())
            elsewhere = not earlier.revision and any(line.order_no in mailed for line in lines)
            found[event] = Firing(
                setting,
                event,
                lines,
                revision=earlier.revision + 1,
                late=earlier.revision > 0 or elsewhere,
                cancelled=_is_cancelled(setting, news, lines),
            )
    return list(found.values())


def events_of(
    setting: Setting, store_id: int, orders: Mapping[str, Order], new: Collection[EventPair]
) -> set[EventKey]:
    """The events of this setting's kind, as its template's unit sees them."""
    return {event for _order_no, event in _events(setting, store_id, orders, new)}


def _events(
    setting: Setting, store_id: int, orders: Mapping[str, Order], new: Collection[EventPair]
) -> list[tuple[str, EventKey]]:
    unit, kind = setting.template.unit, setting.template.kind
    return [
        (order_no, EventKey(store_id, unit, unit.number_of(orders[order_no]), kind))
        for order_no, event_kind in new
        if event_kind is kind
    ]


def _lines(setting: Setting, news: News, order_no: str) -> tuple[Order, ...]:
    """What the mail is about: this line, or those of its cart that are in the same state."""
    order, kind = news.orders[order_no], setting.template.kind
    if setting.template.unit is Unit.ORDER:
        return (order,)
    lines = [line for line in news.carts[order.cart_no] if kind in news.states[line.order_no]]
    standing = [line for line in lines if not _is_cancelled(setting, news, [line])]
    return tuple(standing or lines)


def _is_cancelled(setting: Setting, news: News, lines: Collection[Order]) -> bool:
    """Whether the mail asks for something that a cancel has taken back."""
    asks = setting.template.kind in STOPPED_BY_CANCEL
    return asks and all(news.is_cancelled(line.order_no) for line in lines)
