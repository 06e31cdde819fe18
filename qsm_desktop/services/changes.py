"""What changed, said once to everyone who listens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum


class Topic(StrEnum):
    """What a change is about."""

    SETTINGS = "settings"
    TEMPLATES = "templates"
    STORES = "stores"
    ORDERS = "orders"
    OUTBOX = "outbox"
    ACCOUNTS = "accounts"
    SENDER = "sender"
    INBOX = "inbox"


Listener = Callable[[Topic], None]


class Changes:
    """Listeners are called in whatever thread publishes: they only pass the word on."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Listen from now on; the result ends it."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, topic: Topic) -> None:
        """Tell everyone."""
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(topic)
