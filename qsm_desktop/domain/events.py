"""What makes an event one event.

An event is *this order, this kind, in this store*; it is stored once, whichever way and
however often it arrives. A mail belongs to an event seen through its template's unit: the
order number for Unit templates, the cart number for Group templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.orders import Order


class Unit(StrEnum):
    """What one mail is about: a line item (注文番号) or a whole cart (カート番号)."""

    ORDER = "order"
    CART = "cart"

    def number_of(self, order: Order) -> str:
        """The number that names this unit of the order."""
        return order.order_no if self is Unit.ORDER else order.cart_no


@dataclass(frozen=True, slots=True, order=True)
class EventKey:
    """Store, unit and kind; as text ``1/order:1234567890/shipping_request``."""

    store_id: int
    unit: Unit
    number: str
    kind: Kind

    def __str__(self) -> str:
        return f"{self.store_id}/{self.unit.value}:{self.number}/{self.kind.value}"

    @classmethod
    def parse(cls, text: str) -> EventKey:
        """The key that ``str()`` wrote.

        Raises ValueError for any other text.
        """
        store, unit_number, kind = text.split("/")
        unit, number = unit_number.split(":")
        return cls(int(store), Unit(unit), number, Kind(kind))
