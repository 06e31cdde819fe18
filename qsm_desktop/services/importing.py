"""주문: take orders from a source, all of them or none.

One import is one transaction: the record of it, the orders, their new events and the mails
they ask for are kept together. ``look`` makes the same decisions and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.imports import ImportRecord, StoredOrder
from qsm_desktop.domain.kinds import CANCEL_KINDS, Kind
from qsm_desktop.domain.mails import HeldKind, Hold, NewMail
from qsm_desktop.domain.orders import Order, OrderBatch, is_practice
from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.stores import Store
from qsm_desktop.services.changes import Changes, Topic
from qsm_desktop.services.queueing import Firing, Queueing, events_of, firings_of

if TYPE_CHECKING:
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction

Progress = Callable[[int, int], None]
"""Called with (mails made, mails in all)."""

IMPORTER = "import"
_BATCH = 500


class Stopped(Exception):
    """A person stopped the import; nothing of it was kept."""


@dataclass(slots=True)
class SettingShare:
    """What one setting gets of an import."""

    setting: Setting
    queued: int = 0
    held: int = 0
    held_kinds: dict[HeldKind, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import brings, or would bring. ``new`` and ``known`` count order lines:
    new is a line with at least one event that was not known; ``ignored`` stands for no event.
    """

    source: str
    store: Store
    new: int
    known: int
    ignored: int
    shares: tuple[SettingShare, ...]

    @property
    def queued(self) -> int:
        """Mails that go out by themselves."""
        return sum(share.queued for share in self.shares)

    @property
    def held(self) -> int:
        """Mails that wait for a person."""
        return sum(share.held for share in self.shares)


@dataclass(frozen=True, slots=True)
class _News:
    """What a batch brings to a store that it did not know."""

    batch: OrderBatch
    store: Store
    events: list[tuple[Order, Kind]]
    known: int

    @property
    def new(self) -> int:
        return len({order.order_no for order, _kind in self.events})


@dataclass(frozen=True, slots=True)
class _Planned:
    """A setting that fires, and for what."""

    share: SettingShare
    firings: list[Firing]


class ImportService:
    """The one door through which orders come, whichever source they have."""

    def __init__(
        self,
        database: Database,
        queueing: Queueing,
        changes: Changes,
        clock: Clock,
        *,
        practice: bool = False,
    ) -> None:
        self._database = database
        self._queueing = queueing
        self._changes = changes
        self._clock = clock
        self._practice = practice

    def look(self, path: Path, store_id: int) -> ImportSummary:
        """What ``run`` would do; nothing is kept. Raises BadInput FILE_*."""
        batch = self._read(path)
        with self._database.read() as tx:
            news = self._news(tx, batch, store_id)
            plan = _plan(tx, news)
            for _mail in self._mails(tx, news, plan, self._clock()):
                pass
        return _summary(news, plan)

    def run(
        self,
        path: Path,
        store_id: int,
        *,
        progress: Progress = lambda _done, _total: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> ImportSummary:
        """Take a file. Raises BadInput FILE_*, ``Stopped``; then nothing was kept."""
        return self.take(self._read(path), store_id, progress=progress, stop=stop)

    def take(
        self,
        batch: OrderBatch,
        store_id: int,
        *,
        progress: Progress = lambda _done, _total: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> ImportSummary:
        """Take what any source read: orders, events and mails in one transaction."""
        with self._database.write() as tx:
            at = self._clock()
            news = self._news(tx, batch, store_id)
            import_id = self._record(tx, news, at)
            plan = _plan(tx, news)
            self._queue(tx, news, plan, at, progress, stop)
            self._hold_cancelled(tx, news, at)
            summary = _summary(news, plan)
            tx.orders.finish_import(import_id, queued=summary.queued, held=summary.held)
        self._changes.publish(Topic.ORDERS)
        self._changes.publish(Topic.OUTBOX)
        return summary

    def log(self, limit: int = 100) -> list[ImportRecord]:
        """What has arrived, newest first."""
        with self._database.read() as tx:
            return tx.orders.imports(limit)

    def recent(self, limit: int = 200, text: str = "") -> list[StoredOrder]:
        """The newest orders in which every word of ``text`` stands."""
        with self._database.read() as tx:
            return tx.orders.recent(limit, text)

    def find(self, order_no: str) -> list[StoredOrder]:
        """The order of that number, in whichever stores know it."""
        with self._database.read() as tx:
            return tx.orders.find(order_no)

    def _read(self, path: Path) -> OrderBatch:
        from qsm_desktop.sources.order_file import read_order_file

        batch = read_order_file(path)
        sample = [is_practice(sighting.order) for sighting in batch.sightings]
        if self._practice and not all(sample):
            raise BadInput(Code.FILE_NOT_PRACTICE, file=batch.source)
        if not self._practice and any(sample):
            raise BadInput(Code.FILE_PRACTICE, file=batch.source)
        return batch

    def _news(self, tx: Transaction, batch: OrderBatch, store_id: int) -> _News:
        numbers = [sighting.order.order_no for sighting in batch.sightings]
        _refuse_other_store(tx, batch, store_id, numbers)
        known = tx.orders.known_events(store_id, numbers)
        events = [
            (sighting.order, kind)
            for sighting in batch.sightings
            for kind in sighting.kinds
            if (sighting.order.order_no, kind) not in known
        ]
        speaking = sum(1 for sighting in batch.sightings if sighting.kinds)
        fresh = len({order.order_no for order, _kind in events})
        return _News(batch, tx.stores.get(store_id), events, known=speaking - fresh)

    def _record(self, tx: Transaction, news: _News, at: datetime) -> int:
        import_id = tx.orders.add_import(
            news.batch.source,
            news.store.id,
            at=at,
            new=news.new,
            known=news.known,
            ignored=news.batch.ignored,
        )
        pairs = [(order.order_no, kind) for order, kind in news.events]
        tx.orders.record(news.store.id, news.batch.sightings, pairs, at=at, import_id=import_id)
        return import_id

    def _queue(
        self,
        tx: Transaction,
        news: _News,
        plan: list[_Planned],
        at: datetime,
        progress: Progress,
        stop: Callable[[], bool],
    ) -> None:
        total = sum(len(planned.firings) for planned in plan)
        waiting: list[NewMail] = []
        for done, mail in enumerate(self._mails(tx, news, plan, at), start=1):
            waiting.append(mail)
            if len(waiting) == _BATCH or done == total:
                tx.outbox.add(waiting, at=at)
                waiting.clear()
                progress(done, total)
                if stop():
                    raise Stopped

    def _mails(
        self, tx: Transaction, news: _News, plan: list[_Planned], at: datetime
    ) -> Iterator[NewMail]:
        """Make the mails one by one and count them in their setting's share."""
        account = tx.accounts.default()
        for planned in plan:
            for firing in planned.firings:
                mail = self._queueing.mail(firing, news.store, account, at)
                _count(planned.share, mail.hold)
                yield mail

    def _hold_cancelled(self, tx: Transaction, news: _News, at: datetime) -> None:
        """An order that is cancelled must not be booked: its waiting mails are held."""
        cancelled = {order.order_no for order, kind in news.events if kind in CANCEL_KINDS}
        if cancelled:
            tx.outbox.hold_queued(
                hold=Hold(HeldKind.CANCELLED_ORDER),
                at=at,
                by=IMPORTER,
                store_id=news.store.id,
                order_nos=cancelled,
                kinds=(Kind.ORDER, Kind.SHIPPING_REQUEST),
            )


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


def _plan(tx: Transaction, news: _News) -> list[_Planned]:
    """The settings that fire, and the mails they ask for."""
    store_id, events = news.store.id, news.events
    carts = _carts(tx, news)
    plan = []
    for setting in tx.settings.firing({kind for _order, kind in events}, store_id):
        existing = tx.outbox.existing(events_of(setting, store_id, events), setting.id)
        firings = firings_of(setting, store_id, events, carts, existing)
        plan.append(_Planned(SettingShare(setting), firings))
    return plan


def _carts(tx: Transaction, news: _News) -> dict[str, list[Order]]:
    """Every line of the carts that the news are about: those stored, then those of the batch."""
    numbers = {order.cart_no for order, _kind in news.events}
    carts = tx.orders.of_carts(news.store.id, numbers)
    stored = {line.order_no for lines in carts.values() for line in lines}
    for sighting in news.batch.sightings:
        order = sighting.order
        if order.cart_no in numbers and order.order_no not in stored:
            carts.setdefault(order.cart_no, []).append(order)
    return carts


def _count(share: SettingShare, hold: Hold | None) -> None:
    if hold is None:
        share.queued += 1
        return
    share.held += 1
    share.held_kinds[hold.kind] = share.held_kinds.get(hold.kind, 0) + 1


def _summary(news: _News, plan: list[_Planned]) -> ImportSummary:
    return ImportSummary(
        source=news.batch.source,
        store=news.store,
        new=news.new,
        known=news.known,
        ignored=news.batch.ignored,
        shares=tuple(planned.share for planned in plan if planned.firings),
    )
