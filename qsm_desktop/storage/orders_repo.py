"""Orders, their events, and the log of imports."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from qsm_desktop.domain.imports import ImportRecord, StoredOrder
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.orders import Order
from qsm_desktop.storage.rows import chunks, contains_words
from qsm_desktop.storage.schema import events, imports, orders

EventPair = tuple[str, Kind]
"""Order number and kind: an event within one store."""

_NAMES = tuple(entry.name for entry in fields(Order))


class OrdersRepo:
    """An order is stored once for each store; an event once for each order and kind."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known_events(self, store_id: int, order_nos: Iterable[str]) -> set[EventPair]:
        """The events of these orders that were seen before."""
        known: set[EventPair] = set()
        for chunk in chunks(set(order_nos)):
            query = select(events.c.order_no, events.c.kind).where(
                events.c.store_id == store_id, events.c.order_no.in_(chunk)
            )
            known.update((row.order_no, Kind(row.kind)) for row in self._connection.execute(query))
        return known

    def stores_of(self, order_nos: Iterable[str]) -> dict[str, set[int]]:
        """Order number → ids of the stores that know it, for those that are known at all."""
        found: dict[str, set[int]] = {}
        for chunk in chunks(set(order_nos)):
            query = select(orders.c.order_no, orders.c.store_id).where(orders.c.order_no.in_(chunk))
            for row in self._connection.execute(query):
                found.setdefault(row.order_no, set()).add(row.store_id)
        return found

    def record(
        self,
        store_id: int,
        seen: Mapping[str, Order],
        new_events: Collection[EventPair],
        *,
        at: datetime,
        import_id: int,
    ) -> None:
        """Keep the orders, by number and as they are now known, and their new events."""
        known = self.stored(store_id, seen)
        for order_no in seen.keys() & known.keys():
            self._update(store_id, known[order_no], seen[order_no])
        rows = [
            _order_values(order)
            | {"store_id": store_id, "first_seen_at": at, "import_id": import_id}
            for order_no, order in seen.items()
            if order_no not in known
        ]
        self._insert(orders, rows)
        pairs = [
            {
                "store_id": store_id,
                "order_no": order_no,
                "kind": kind.value,
                "seen_at": at,
                "import_id": import_id,
            }
            for order_no, kind in new_events
        ]
        self._insert(events, pairs)

    def get(self, store_id: int, order_no: str) -> Order | None:
        """The order of that number."""
        return self.stored(store_id, [order_no]).get(order_no)

    def find(self, order_no: str) -> list[StoredOrder]:
        """The order of that number in whichever stores know it."""
        query = select(orders).where(orders.c.order_no == order_no).order_by(orders.c.id)
        return [_stored_order(row) for row in self._connection.execute(query)]

    def of_carts(self, store_id: int, cart_nos: Iterable[str]) -> dict[str, list[Order]]:
        """Cart number → its lines, in order of arrival."""
        found: dict[str, list[Order]] = {}
        for chunk in chunks(set(cart_nos)):
            query = (
                select(orders)
                .where(orders.c.store_id == store_id, orders.c.cart_no.in_(chunk))
                .order_by(orders.c.id)
            )
            for row in self._connection.execute(query):
                found.setdefault(row.cart_no, []).append(_order(row))
        return found

    def recent(self, limit: int, text: str = "") -> list[StoredOrder]:
        """The newest orders in which every word of ``text`` stands."""
        query = (
            select(orders)
            .where(contains_words(orders.c.search_text, text))
            .order_by(orders.c.id.desc())
            .limit(limit)
        )
        return [_stored_order(row) for row in self._connection.execute(query)]

    def add_import(
        self, source: str, store_id: int, *, at: datetime, new: int, known: int, ignored: int
    ) -> int:
        """Begin the record of an import; ``finish_import`` adds what came of it."""
        values = {
            "source": source,
            "store_id": store_id,
            "at": at,
            "new": new,
            "known": known,
            "ignored": ignored,
            "queued": 0,
            "held": 0,
        }
        key = self._connection.execute(insert(imports).values(values)).inserted_primary_key
        assert key is not None
        return int(key[0])

    def finish_import(self, import_id: int, *, queued: int, held: int) -> None:
        """How many mails it queued and held."""
        self._connection.execute(
            update(imports).where(imports.c.id == import_id).values(queued=queued, held=held)
        )

    def newest_import(self) -> int:
        """The id of the newest import, 0 if there was none."""
        return self._connection.execute(select(func.max(imports.c.id))).scalar() or 0

    def imports(self, limit: int) -> list[ImportRecord]:
        """The newest imports first."""
        query = select(imports).order_by(imports.c.id.desc()).limit(limit)
        return [ImportRecord(**row._mapping) for row in self._connection.execute(query)]

    def stored(self, store_id: int, order_nos: Iterable[str]) -> dict[str, Order]:
        """Order number → the order as it is kept, for those that are known."""
        found: dict[str, Order] = {}
        for chunk in chunks(set(order_nos)):
            query = select(orders).where(
                orders.c.store_id == store_id, orders.c.order_no.in_(chunk)
            )
            found.update((row.order_no, _order(row)) for row in self._connection.execute(query))
        return found

    def _update(self, store_id: int, known: Order, merged: Order) -> None:
        if merged == known:
            return
        change = update(orders).where(
            orders.c.store_id == store_id, orders.c.order_no == known.order_no
        )
        self._connection.execute(change.values(_order_values(merged)))

    def _insert(self, table: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)


def _order_values(order: Order) -> dict[str, Any]:
    searched = (order.order_no, order.cart_no, order.buyer_name, order.item_name)
    return {
        "order_no": order.order_no,
        "cart_no": order.cart_no,
        "search_text": "\n".join(searched),
        "payload": json.dumps({name: getattr(order, name) for name in _NAMES}, ensure_ascii=False),
    }


def _order(row: Row[Any]) -> Order:
    return Order(**json.loads(row.payload))


def _stored_order(row: Row[Any]) -> StoredOrder:
    return StoredOrder(row.store_id, _order(row), row.first_seen_at)
