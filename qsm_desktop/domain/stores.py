"""A store: one shop on the marketplace, known by its seller id (販売者ID)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Store:
    """``name`` is what the shop calls it; ``seller_id`` is what the mails carry."""

    id: int
    name: str
    seller_id: str
    is_default: bool
