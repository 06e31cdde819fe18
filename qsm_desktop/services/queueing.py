"""How an order becomes a mail.

An import brings *sightings*: orders, each in a state. What is new of them are *events* (this
order, this kind). Each setting (알림 설정) whose kind and store an event has *fires*: its
template is rendered about the event's unit (the order line, or the whole cart), the bytes are
fixed, and the mail is either queued or held with the reason. Nothing here writes: ``Queueing``
answers with ``NewMail`` objects, and ``importing`` stores them together with the events.

Where several things speak against a mail it is held for the gravest:
a missing value, then a finding, then a late line, then 대기 Y, then the missing account.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.events import EventKey, Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import HeldKind, Hold, NewMail
from qsm_desktop.domain.orders import Order
from qsm_desktop.domain.placeholders import values_of
from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.stores import Store

if TYPE_CHECKING:
    from qsm_desktop.mail.rendering import Rendered, Renderer


@dataclass(frozen=True, slots=True)
class Firing:
    """One mail to be made: a setting, the event, and the order lines it is about.

    ``revision`` above 1 means that a mail of this event exists: a line came late.
    """

    setting: Setting
    event: EventKey
    lines: tuple[Order, ...]
    revision: int = 1


class Queueing:
    """Makes mails of firings. Rendering and encoding only; no clock, no database."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer

    def mail(self, firing: Firing, store: Store, account: Account | None, at: datetime) -> NewMail:
        """The mail, ready for the outbox: with bytes if there is an account, held if it must."""
        from qsm_desktop.mail.encoding import freeze

        setting = firing.setting
        values = [
            values_of(order, seller_id=store.seller_id, auth_key=setting.auth_key)
            for order in firing.lines
        ]
        rendered = self._renderer.render(setting.template, setting.subject, values)
        frozen = None
        if account is not None:
            token = uuid.uuid4().hex
            frozen = freeze(rendered.letter, account=account, to=setting.to, at=at, token=token)
        return NewMail(
            event=firing.event,
            setting_id=setting.id,
            setting_revision=setting.revision,
            to=setting.to,
            letter=rendered.letter,
            frozen=frozen,
            hold=hold_for(firing, rendered, has_account=account is not None),
            order_nos=tuple(order.order_no for order in firing.lines),
            revision=firing.revision,
        )


def hold_for(firing: Firing, rendered: Rendered, *, has_account: bool) -> Hold | None:
    """Why the mail has to wait for a person, or None."""
    if rendered.missing:
        return Hold(HeldKind.VALUE, rendered.missing)
    if rendered.suspicious:
        return Hold(HeldKind.CHECK, rendered.suspicious, note="label_in_value")
    if firing.revision > 1:
        return Hold(HeldKind.LATE_LINE)
    if firing.setting.wait:
        return Hold(HeldKind.WAIT)
    if not has_account:
        return Hold(HeldKind.NO_ACCOUNT)
    return None


def firings_of(
    setting: Setting,
    store_id: int,
    new: Sequence[tuple[Order, Kind]],
    carts: Mapping[str, Sequence[Order]],
    existing: Mapping[EventKey, int],
) -> list[Firing]:
    """The mails that this setting's new events ask for, in the order of the file.

    ``carts`` has every known line of the carts concerned; ``existing`` the highest revision of
    the mails that this setting already has for its events.
    """
    unit, kind = setting.template.unit, setting.template.kind
    found: dict[EventKey, Firing] = {}
    for order, event_kind in new:
        if event_kind is not kind:
            continue
        event = EventKey(store_id, unit, unit.number_of(order), kind)
        if event in found:
            continue
        lines = (order,) if unit is Unit.ORDER else tuple(carts[order.cart_no])
        found[event] = Firing(setting, event, lines, existing.get(event, 0) + 1)
    return list(found.values())


def events_of(
    setting: Setting, store_id: int, new: Collection[tuple[Order, Kind]]
) -> set[EventKey]:
    """The events of this setting's kind, as its template's unit sees them."""
    unit, kind = setting.template.unit, setting.template.kind
    return {
        EventKey(store_id, unit, unit.number_of(order), kind)
        for order, event_kind in new
        if event_kind is kind
    }
