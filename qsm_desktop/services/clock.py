"""The time, passed in everywhere so that a test can turn the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Now, aware UTC."""
    return datetime.now(UTC)
