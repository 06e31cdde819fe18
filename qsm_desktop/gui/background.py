"""Work behind the window: three lanes of one thread each, results in the GUI thread.

The *query* lane reads and renders, the *mutate* lane writes and does long work, so that a
long import never blocks a look-up; the *check* lane waits for servers, so that one that does
not answer never blocks a save. The services are built in the query lane by the factory: the
window is painted before SQLAlchemy is even imported.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from qsm_desktop.domain.errors import QsmError

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.changes import Topic

logger = logging.getLogger(__name__)

T = TypeVar("T")
Job = Callable[["Services"], T]

CHANGES_MS = 150
"""Changes that come faster than this are told once."""

PATIENCE_SECONDS = 2.0
"""How long the end waits for jobs that were told to stop; the process does not wait for them."""


class Background(QObject):
    """Runs jobs with the services and hands their results to the GUI thread."""

    ready = Signal()
    failed_to_start = Signal(object)
    """QsmError: the services could not be built."""
    fault = Signal(object)
    """QsmError of a job that nobody else handles; None for a bug, which is in the log."""
    changed = Signal(str)
    """A ``Topic`` value: something was changed, by whomever."""

    _deliver = Signal(object)
    _heard = Signal()

    def __init__(self, factory: Callable[[], Services], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factory = factory
        self._services: Services | None = None
        self._built = threading.Event()
        self._newest: dict[Hashable, int] = {}
        self._topics: set[str] = set()
        self._topics_lock = threading.Lock()
        self._stopping = threading.Event()
        self._deliver.connect(self._take)
        self._heard.connect(self._tell_later)
        self._query = _Lane("qsm-query")
        self._mutate = _Lane("qsm-mutate")
        self._check = _Lane("qsm-check")

    @property
    def is_ready(self) -> bool:
        """Whether the services were built."""
        return self._services is not None

    def is_stopping(self) -> bool:
        """Whether the window is closing: long jobs hand this to the services as ``stop``."""
        return self._stopping.is_set()

    def start(self) -> None:
        """Build the services and begin."""
        self._query.start(self._build)
        self._mutate.start(self._built.wait)
        self._check.start(self._built.wait)

    def stop(self) -> None:
        """Tell what runs to stop, drop what waits, close the services.

        A job that does not stop in time is left to the end of the process: what it had not
        committed by then is not kept.
        """
        self._stopping.set()
        lanes = (self._query, self._mutate, self._check)
        for lane in lanes:
            lane.finish()
        deadline = time.monotonic() + PATIENCE_SECONDS
        for lane in lanes:
            lane.wait(deadline - time.monotonic())
        if self._services is not None:
            self._services.close()
            self._services = None

    def query(
        self,
        job: Job[T],
        done: Callable[[T], None],
        failed: Callable[[QsmError], None] | None = None,
        key: Hashable | None = None,
    ) -> None:
        """Run a reading job. Of several with one ``key`` only the newest answers."""
        self._put(self._query, job, done, failed, key)

    def mutate(
        self,
        job: Job[T],
        done: Callable[[T], None],
        failed: Callable[[QsmError], None] | None = None,
    ) -> None:
        """Run a writing or long job; one after the other."""
        self._put(self._mutate, job, done, failed, None)

    def check(
        self,
        job: Job[T],
        done: Callable[[T], None],
        failed: Callable[[QsmError], None] | None = None,
    ) -> None:
        """Run a job that waits for a server and writes nothing a save would wait for."""
        self._put(self._check, job, done, failed, None)

    def call_in_window(self, call: Callable[[], None]) -> None:
        """From a job: run this in the GUI thread (progress)."""
        if not self._stopping.is_set():
            self._deliver.emit(call)

    def _take(self, call: Callable[[], None]) -> None:
        if not _is_gone(call):
            call()

    def _put(
        self,
        lane: _Lane,
        job: Job[T],
        done: Callable[[T], None],
        failed: Callable[[QsmError], None] | None,
        key: Hashable | None,
    ) -> None:
        number = self._newest[key] = self._newest.get(key, 0) + 1 if key is not None else 0

        def stale() -> bool:
            return key is not None and self._newest[key] != number

        def run() -> None:
            if self._services is None or stale():
                return
            answer = self._answer(job, done, failed)
            if not self._stopping.is_set():
                self._deliver.emit(lambda: None if stale() else answer())

        lane.put(run)

    def _answer(
        self,
        job: Job[T],
        done: Callable[[T], None],
        failed: Callable[[QsmError], None] | None,
    ) -> Callable[[], None]:
        assert self._services is not None
        try:
            result = job(self._services)
        except QsmError as error:
            reason: QsmError = error
            return lambda: _tell(failed or self.fault.emit, reason)
        except Exception:  # the last boundary of the lane: logged, told calmly
            logger.exception("a job of the window failed")
            return lambda: self.fault.emit(None)
        return lambda: _tell(done, result)

    def _build(self) -> None:
        try:
            services = self._factory()
        except QsmError as error:
            reason: QsmError = error
            self._deliver.emit(lambda: self.failed_to_start.emit(reason))
        except Exception:  # as above
            logger.exception("the services could not be built")
            self._deliver.emit(lambda: self.failed_to_start.emit(None))
        else:
            if self._stopping.is_set():
                services.close()
                return
            services.changes.subscribe(self._hear)
            self._services = services
            self._deliver.emit(self.ready.emit)
        finally:
            self._built.set()

    def _hear(self, topic: Topic) -> None:
        """Called in any thread."""
        with self._topics_lock:
            first = not self._topics
            self._topics.add(topic.value)
        if first:
            self._heard.emit()

    def _tell_later(self) -> None:
        QTimer.singleShot(CHANGES_MS, self, self._tell_changes)

    def _tell_changes(self) -> None:
        with self._topics_lock:
            topics, self._topics = self._topics, set()
        for topic in sorted(topics):
            self.changed.emit(topic)


class _Lane:
    """A thread and its queue."""

    def __init__(self, name: str) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._finishing = False
        self._first: Callable[[], object] | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self, first: Callable[[], object]) -> None:
        """Begin with ``first``, whatever was put in before the start."""
        self._first = first
        self._thread.start()

    def put(self, run: Callable[[], None]) -> None:
        self._queue.put(run)

    def finish(self) -> None:
        self._finishing = True
        self._queue.put(None)

    def wait(self, seconds: float) -> None:
        if self._thread.is_alive():
            self._thread.join(max(seconds, 0.0))

    def _run(self) -> None:
        if self._first is not None:
            self._first()
        while (run := self._queue.get()) is not None:
            if not self._finishing:
                run()


def _tell(receiver: Callable[[Any], None], value: Any) -> None:
    """Call a receiver unless its window is gone."""
    if not _is_gone(receiver):
        receiver(value)


def _is_gone(receiver: Callable[..., None]) -> bool:
    """Whether this is a method, also as a partial, of a window that was closed."""
    owner = getattr(getattr(receiver, "func", receiver), "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
