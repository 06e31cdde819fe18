"""주문: take orders from a source, all of them or none.

One import is one transaction: the record of it, the orders, their new events and the mails
they ask for are kept together. ``look`` makes the same decisions and keeps nothing.

The mails are made before that transaction begins, for making many takes minutes in which
nobody else could write. If anything they depend on was changed meanwhile, they are made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.imports import ImportRecord, StoredOrder
from qsm_desktop.domain.kinds import STOPPED_BY_CANCEL
from qsm_desktop.domain.mails import HeldKind, Hold, NewMail
from qsm_desktop.domain.orders import OrderBatch, is_practice
from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.stores import Store
from qsm_desktop.services.changes import Changes, Topic
from qsm_desktop.services.news import News, news_of
from qsm_desktop.services.queueing import Firing, Queueing, events_of, firings_of
from qsm_desktop.services.spool import Spool

if TYPE_CHECKING:
    from qsm_desktop.domain.accounts import Account
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction

Progress = Callable[[int, int], None]
"""Called with (mails made, mails in all)."""

IMPORTER = "import"
_BATCH = 500
_FREE_TRIES = 3
"""How often mails are made outside the transaction before they are made inside it."""


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
class _Planned:
    """A setting that fires, and for what."""

    share: SettingShare
    firings: list[Firing]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an import will do; ``state`` is what it was planned on."""

    news: News
    planned: list[_Planned]
    account: Account | None
    rules_off: frozenset[str]
    state: tuple[object, ...]

    @property
    def total(self) -> int:
        """Mails to make."""
        return sum(len(planned.firings) for planned in self.planned)

    def summary(self) -> ImportSummary:
        news = self.news
        return ImportSummary(
            source=news.batch.source,
            store=news.store,
            new=news.new,
            known=news.known,
            ignored=news.batch.ignored,
            shares=tuple(planned.share for planned in self.planned if planned.firings),
        )


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
            plan = _plan(tx, batch, store_id)
        for share, mail in self._made(plan):
            _count(share, mail.hold)
        return plan.summary()

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
        summary = None
        for _ in range(_FREE_TRIES):
            with self._database.read() as tx:
                plan = _plan(tx, batch, store_id)
            with Spool() as spool:
                self._fill(spool, plan, progress, stop)
                summary = self._keep_if_unchanged(plan, spool)
            if summary is not None:
                break
        else:
            summary = self._take_at_once(batch, store_id, progress, stop)
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

    def _fill(
        self, spool: Spool, plan: _Plan, progress: Progress, stop: Callable[[], bool]
    ) -> None:
        """Make every mail of the plan."""
        waiting: list[NewMail] = []
        for done, (_share, mail) in enumerate(self._made(plan), start=1):
            waiting.append(mail)
            if len(waiting) == _BATCH or done == plan.total:
                spool.put(waiting)
                waiting.clear()
                progress(done, plan.total)
                if stop():
                    raise Stopped

    def _made(self, plan: _Plan) -> Iterator[tuple[SettingShare, NewMail]]:
        """The mails one by one, each with the share it belongs to."""
        at = self._clock()
        for planned in plan.planned:
            for firing in planned.firings:
                mail = self._queueing.mail(
                    firing, plan.news.store, plan.account, at, plan.rules_off
                )
                yield planned.share, mail

    def _keep_if_unchanged(self, plan: _Plan, spool: Spool) -> ImportSummary | None:
        """None, and nothing kept, if the plan's ground has moved since it was made."""
        with self._database.write() as tx:
            if _state(tx) != plan.state:
                return None
            return self._keep(tx, plan, spool)

    def _take_at_once(
        self,
        batch: OrderBatch,
        store_id: int,
        progress: Progress,
        stop: Callable[[], bool],
    ) -> ImportSummary:
        """Where others write all the time: plan, make and keep while nobody else can."""
        with Spool() as spool, self._database.write() as tx:
            plan = _plan(tx, batch, store_id)
            self._fill(spool, plan, progress, stop)
            return self._keep(tx, plan, spool)

    def _keep(self, tx: Transaction, plan: _Plan, spool: Spool) -> ImportSummary:
        news, at = plan.news, self._clock()
        import_id = tx.orders.add_import(
            news.batch.source,
            news.store.id,
            at=at,
            new=news.new,
            known=news.known,
            ignored=news.batch.ignored,
        )
        tx.orders.record(news.store.id, news.orders, news.events, at=at, import_id=import_id)
        shares = {planned.share.setting.id: planned.share for planned in plan.planned}
        for batch in spool.batches():
            for mail in batch:
                _withdraw_late(tx, mail, at)
            tx.outbox.add(batch, at=at)
            for mail in batch:
                _count(shares[mail.setting_id], mail.hold)
        self._hold_cancelled(tx, news, at)
        summary = plan.summary()
        tx.orders.finish_import(import_id, queued=summary.queued, held=summary.held)
        return summary

    def _hold_cancelled(self, tx: Transaction, news: News, at: datetime) -> None:
        """An order that is cancelled must not be booked: its waiting mails are held."""
        if news.cancelled:
            tx.outbox.hold_queued(
                hold=Hold(HeldKind.CANCELLED_ORDER),
                at=at,
                by=IMPORTER,
                store_id=news.store.id,
                order_nos=news.cancelled,
                kinds=STOPPED_BY_CANCEL,
            )


def _plan(tx: Transaction, batch: OrderBatch, store_id: int) -> _Plan:
    """The settings that fire, and the mails they ask for."""
    state = _state(tx)
    news = news_of(tx, batch, store_id)
    planned = []
    for setting in tx.settings.firing({kind for _order_no, kind in news.events}, store_id):
        events = events_of(setting, store_id, news.orders, news.events)
        existing = tx.outbox.existing(events, setting.id)
        lines = [line.order_no for lines in news.carts.values() for line in lines]
        mailed = tx.outbox.mailed(setting.id, setting.template.kind, lines)
        firings = firings_of(setting, news, existing, mailed)
        planned.append(_Planned(SettingShare(setting), firings))
    return _Plan(news, planned, tx.accounts.default(), tx.rules.off(), state)


def _state(tx: Transaction) -> tuple[object, ...]:
    """Changes whenever an import, a setting, a rule or the default account does."""
    account = tx.accounts.default()
    sender = (account.id, account.from_address) if account else None
    return (tx.orders.newest_import(), tx.settings.state(), tx.rules.off(), sender)


def _withdraw_late(tx: Transaction, mail: NewMail, at: datetime) -> None:
    """Of several lines that come late one after the other, the last mail has them all."""
    if mail.revision > 1:
        tx.outbox.withdraw(mail.event, mail.setting_id, at=at, by=IMPORTER, late_only=True)


def _count(share: SettingShare, hold: Hold | None) -> None:
    if hold is None:
        share.queued += 1
        return
    share.held += 1
    share.held_kinds[hold.kind] = share.held_kinds.get(hold.kind, 0) + 1
