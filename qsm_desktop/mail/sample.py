"""The order that a preview shows before any real one has come."""

from __future__ import annotations

from dataclasses import replace

from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.orders import Order
from qsm_desktop.domain.placeholders import PLACEHOLDERS


def sample_orders(unit: Unit) -> list[Order]:
    """One line, or a cart of two; made of the placeholders' examples, never a real number."""
    examples = {
        entry.field: entry.example for entry in PLACEHOLDERS.values() if entry.field is not None
    }
    first = Order(**examples)
    if unit is Unit.ORDER:
        return [first]
    second = replace(
        first,
        order_no="9900000002",
        item_no="800000002",
        item_name="綿の靴下 3足組",
        seller_item_code="SK-010",
        option="",
        option_code="",
        quantity="2",
        price="600",
        total="1200",
    )
    return [first, second]
