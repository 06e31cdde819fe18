"""What has arrived: the log of imports, and orders as they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from qsm_desktop.domain.orders import Order


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import that was taken. ``new`` and ``known`` count order lines, ``at`` is UTC."""

    id: int
    source: str
    store_id: int
    at: datetime
    new: int
    known: int
    ignored: int
    queued: int
    held: int


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """An order line as it is kept, and when it was first seen (UTC)."""

    store_id: int
    order: Order
    first_seen_at: datetime
