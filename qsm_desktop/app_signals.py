"""SIGTERM and SIGINT close the window as its own button does, without a question."""

from __future__ import annotations

import logging
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 5.0
"""How long what still runs may take after a signal; the database undoes what was half done."""

_SIGNALS = (signal.SIGTERM, signal.SIGINT)
_FORCED = 1


@contextmanager
def closing_on_signals(close: Callable[[], None]) -> Iterator[None]:
    """Call ``close`` in the event loop once a signal came; the process then ends in time.

    Python's own handlers run only between two steps of Python code, and an event loop that
    waits makes none: the signal's number is written to a socket, and that wakes Qt.
    """
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    over = threading.Event()
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        if any(number in _SIGNALS for number in reading.recv(64)):
            notifier.setEnabled(False)
            threading.Thread(target=_watch, args=(over,), name="qsm-closing", daemon=True).start()
            close()

    notifier.activated.connect(woken)
    before = {number: signal.signal(number, lambda *_: None) for number in _SIGNALS}
    waker = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(waker)
        for number, handler in before.items():
            signal.signal(number, handler)
        over.set()
        notifier.setEnabled(False)
        reading.close()
        writing.close()


def _watch(over: threading.Event) -> None:
    """A long job may not finish in time, and a system that shuts down does not wait."""
    if not over.wait(PATIENCE_SECONDS):
        logger.warning("closed by a signal while something still ran")
        logging.shutdown()
        os._exit(_FORCED)
