"""What a batch of orders brings that a store did not know: pure reading, nothing is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import CANCEL_KINDS, Kind
from qsm_desktop.domain.orders import Order, OrderBatch, merged
from qsm_desktop.domain.stores import Store

if TYPE_CHECKING:
    from qsm_desktop.storage.database import Transaction

EventPair = tuple[str, Kind]
"""Order number and kind."""


@dataclass(frozen=True, slots=True)
class News:
    """``orders``: number → the order as stored and batch know it together, in the batch's order.

    ``events`` are new. ``states`` has every kind of event, known or new, of every line of the
    carts concerned; ``carts`` their lines, stored ones first.
    """

    batch: OrderBatch
    store: Store
    orders: dict[str, Order]
    events: tuple[EventPair, ...]
    known: int
    carts: dict[str, list[Order]]
    states: dict[str, frozenset[Kind]]

    @property
    def new(self) -> int:
        """Order lines with at least one new event."""
        return len({order_no for order_no, _kind in self.events})

    @property
    def cancelled(self) -> set[str]:
        """The orders that these news cancel."""
        return {order_no for order_no, kind in self.events if kind in CANCEL_KINDS}

    def is_cancelled(self, order_no: str) -> bool:
        """Whether the order is cancelled, or about to be: by these news or long before."""
        return not CANCEL_KINDS.isdisjoint(self.states.get(order_no, frozenset()))


def news_of(tx: Transaction, batch: OrderBatch, store_id: int) -> News:
    """Compare a batch with what is kept. Raises BadInput FILE_OTHER_STORE."""
    numbers = [sighting.order.order_no for sighting in batch.sightings]
    _refuse_other_store(tx, batch, store_id, numbers)
    seen_before = tx.orders.known_events(store_id, numbers)
    orders = _joined(tx, batch, store_id, numbers)
    events = tuple(
        dict.fromkeys(
            (sighting.order.order_no, kind)
            for sighting in batch.sightings
            for kind in sighting.kinds
            if (sighting.order.order_no, kind) not in seen_before
        )
    )
    fresh = {order_no for order_no, _kind in events}
    speaking = {s.order.order_no for s in batch.sightings if s.kinds}
    carts = _carts(tx, store_id, orders, fresh)
    return News(
        batch=batch,
        store=tx.stores.get(store_id),
        orders=orders,
        events=events,
        known=len(speaking - fresh),
        carts=carts,
        states=_states(tx, store_id, carts, events),
    )


def _joined(
    tx: Transaction, batch: OrderBatch, store_id: int, numbers: Collection[str]
) -> dict[str, Order]:
    stored = tx.orders.stored(store_id, numbers)
    joined: dict[str, Order] = {}
    for order in (sighting.order for sighting in batch.sightings):
        before = joined.get(order.order_no) or stored.get(order.order_no)
        joined[order.order_no] = merged(before, order) if before else order
    return joined


def _carts(
    tx: Transaction, store_id: int, orders: dict[str, Order], fresh: Collection[str]
) -> dict[str, list[Order]]:
    """Every line of the carts that have news, as it is known now."""
    numbers = {orders[order_no].cart_no for order_no in fresh}
    carts = tx.orders.of_carts(store_id, numbers)
    stored = {line.order_no for lines in carts.values() for line in lines}
    current = {
        cart_no: [orders.get(line.order_no, line) for line in lines]
        for cart_no, lines in carts.items()
    }
    for order in orders.values():
        if order.cart_no in numbers and order.order_no not in stored:
            current.setdefault(order.cart_no, []).append(order)
    return current


def _states(
    tx: Transaction,
    store_id: int,
    carts: dict[str, list[Order]],
    events: Collection[EventPair],
) -> dict[str, frozenset[Kind]]:
    lines = [line.order_no for lines in carts.values() for line in lines]
    states: dict[str, set[Kind]] = {}
    for order_no, kind in (*tx.orders.known_events(store_id, lines), *events):
        states.setdefault(order_no, set()).add(kind)
    return {order_no: frozenset(kinds) for order_no, kinds in states.items()}


def _refuse_other_store(
    tx: Transaction, batch: OrderBatch, store_id: int, numbers: list[str]
) -> None:
    stores = tx.orders.stores_of(numbers)
    for sighting in batch.sightings:
        others = stores.get(sighting.order.order_no, set()) - {store_id}
        if others:
            raise BadInput(
                Code.FILE_OTHER_STORE,
                file=batch.source,
                row=sighting.row,
                value=sighting.order.order_no,
                store=tx.stores.get(others.pop()).name,
            )
