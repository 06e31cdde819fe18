"""시험: the mails of the last orders made twice, of the old text and of the new, and compared.

Nothing is kept and nothing is sent. The mails are made as the settings that use the template
would make them; where none does, as a setting without any choice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.findings import Finding
from qsm_desktop.domain.mails import Hold, Letter
from qsm_desktop.domain.orders import Order
from qsm_desktop.domain.placeholders import PLACEHOLDERS, values_of
from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.templates import Template
from qsm_desktop.services.differences import difference, letter_lines
from qsm_desktop.services.preview import DraftRecipe

if TYPE_CHECKING:
    from qsm_desktop.mail.readback import FieldProof
    from qsm_desktop.services.proving import Proved, Prover
    from qsm_desktop.storage.database import Transaction

_What = TypeVar("_What", Hold, Finding)
_NOWHERE = "orders@example.jp"
_TOKEN = "trial"
"""Part of a Message-ID that is never sent."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """In how many mails a field that a program reads is new, is gone, or says something else."""

    name: str
    gained: int
    lost: int
    altered: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A mail that the new text changes, and its lines that differ (``differences``)."""

    order_no: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What saving would change. ``mails`` of ``total`` were compared, fewer if it was stopped.

    Holds and findings come with the number of mails that get them (``come``) or lose them
    (``go``), the most frequent first. ``first`` is the first mail that changes.
    """

    mails: int
    total: int
    changed: int
    fields: tuple[FieldChange, ...]
    holds_come: tuple[tuple[Hold, int], ...]
    holds_go: tuple[tuple[Hold, int], ...]
    findings_come: tuple[tuple[Finding, int], ...]
    findings_go: tuple[tuple[Finding, int], ...]
    first: Difference | None


@dataclass(frozen=True, slots=True)
class _Job:
    """One mail to make twice."""

    order_no: str
    old: DraftRecipe
    new: DraftRecipe
    values: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a trial needs of the database."""

    jobs: tuple[_Job, ...]
    account: Account | None
    rules_off: frozenset[str]
    at: datetime


def plan_of(tx: Transaction, old: Template, new: Template, orders: int, at: datetime) -> Plan:
    """The mails about the newest orders, for each way in which settings use the template."""
    recipes = _recipes([s for s in tx.settings.all() if s.template.number == old.number], old, new)
    jobs = []
    for seller_id, lines in _units(tx, old.unit, orders):
        for before, after, auth_key in recipes:
            values = tuple(
                values_of(line, seller_id=seller_id, auth_key=auth_key) for line in lines
            )
            jobs.append(_Job(lines[0].order_no, before, after, values))
    return Plan(tuple(jobs), tx.accounts.default(), tx.rules.off(), at)


def compared(
    prover: Prover,
    plan: Plan,
    progress: Callable[[int, int], None],
    stop: Callable[[], bool],
) -> Trial:
    """Make every mail twice and count what differs."""
    tally = _Tally()
    for number, job in enumerate(plan.jobs, start=1):
        if stop():
            break
        tally.add(job, *(_made(prover, plan, job, recipe) for recipe in (job.old, job.new)))
        progress(number, len(plan.jobs))
    return tally.trial(len(plan.jobs))


class _Moved(Generic[_What]):
    """What came and what went, and in how many mails."""

    def __init__(self) -> None:
        self.come: Counter[_What] = Counter()
        self.go: Counter[_What] = Counter()

    def add(self, before: frozenset[_What], after: frozenset[_What]) -> None:
        self.come.update(after - before)
        self.go.update(before - after)


class _Tally:
    """Counts."""

    def __init__(self) -> None:
        self._mails = self._changed = 0
        self._first: tuple[str, Letter, Letter] | None = None
        self._fields: dict[str, list[int]] = {}
        self._holds = _Moved[Hold]()
        self._findings = _Moved[Finding]()

    def add(self, job: _Job, old: _Made, new: _Made) -> None:
        """Count one mail."""
        self._mails += 1
        self._holds.add(old.holds, new.holds)
        self._findings.add(old.findings, new.findings)
        if old.letter == new.letter:
            return
        self._changed += 1
        self._first = self._first or (job.order_no, old.letter, new.letter)
        for name, place in _moves(old.read, new.read).items():
            self._fields.setdefault(name, [0, 0, 0])[place] += 1

    def trial(self, total: int) -> Trial:
        """What was counted."""
        in_order = [name for name in PLACEHOLDERS if name in self._fields]
        return Trial(
            mails=self._mails,
            total=total,
            changed=self._changed,
            fields=tuple(FieldChange(name, *self._fields[name]) for name in in_order),
            holds_come=tuple(self._holds.come.most_common()),
            holds_go=tuple(self._holds.go.most_common()),
            findings_come=tuple(self._findings.come.most_common()),
            findings_go=tuple(self._findings.go.most_common()),
            first=_difference(*self._first) if self._first else None,
        )


def _difference(order_no: str, old: Letter, new: Letter) -> Difference:
    return Difference(order_no, tuple(difference(letter_lines(old), letter_lines(new))))


@dataclass(frozen=True, slots=True)
class _Made:
    """What is compared of a mail; ``read`` has the values of each field that a program reads."""

    letter: Letter
    read: dict[str, tuple[str | None, ...]]
    holds: frozenset[Hold]
    findings: frozenset[Finding]


def _made(prover: Prover, plan: Plan, job: _Job, recipe: DraftRecipe) -> _Made:
    proved: Proved = prover.make(
        recipe,
        job.values,
        account=plan.account,
        at=plan.at,
        token=_TOKEN,
        rules_off=plan.rules_off,
    )
    return _Made(
        proved.letter,
        _read(prover.proofs(recipe, proved)),
        frozenset({proved.hold} if proved.hold else ()),
        frozenset(replace(finding, detail="") for finding in proved.findings),
    )


def _read(proofs: Iterable[FieldProof]) -> dict[str, tuple[str | None, ...]]:
    found: dict[str, tuple[str | None, ...]] = {}
    for proof in proofs:
        found[proof.name] = (*found.get(proof.name, ()), proof.read)
    return found


def _moves(
    old: Mapping[str, tuple[str | None, ...]], new: Mapping[str, tuple[str | None, ...]]
) -> dict[str, int]:
    """Field → 0 gained, 1 lost, 2 altered, for those that differ."""
    gained = {name: 0 for name in new if name not in old}
    lost = {name: 1 for name in old if name not in new}
    altered = {name: 2 for name in old if name in new and old[name] != new[name]}
    return gained | lost | altered


def _recipes(
    settings: Sequence[Setting], old: Template, new: Template
) -> list[tuple[DraftRecipe, DraftRecipe, str]]:
    """Old and new recipe and 인증키 for each way of using the template."""
    if not settings:
        plain = DraftRecipe(old, old.subject, _NOWHERE, old.group, Charset.UTF_8, ())
        return [(plain, replace(plain, template=new, subject=new.subject), "")]
    found: dict[object, tuple[DraftRecipe, DraftRecipe, str]] = {}
    for setting in settings:
        follows = setting.subject == setting.template.subject
        before = DraftRecipe(
            old,
            old.subject if follows else setting.subject,
            setting.to,
            setting.company,
            setting.charset,
            setting.rewrites,
        )
        after = replace(before, template=new, subject=new.subject if follows else setting.subject)
        key = (after.subject, after.company, after.charset, after.rewrites, setting.auth_key)
        found.setdefault(key, (before, after, setting.auth_key))
    return list(found.values())


def _units(tx: Transaction, unit: Unit, orders: int) -> list[tuple[str, list[Order]]]:
    """Seller id and lines of each mail about the newest orders, newest first."""
    stored = tx.orders.recent(orders)
    sellers = {store.id: store.seller_id for store in tx.stores.all()}
    if unit is Unit.ORDER:
        return [(sellers[found.store_id], [found.order]) for found in stored]
    found: list[tuple[str, list[Order]]] = []
    for store_id in dict.fromkeys(order.store_id for order in stored):
        carts = dict.fromkeys(o.order.cart_no for o in stored if o.store_id == store_id)
        lines = tx.orders.of_carts(store_id, carts)
        found += [(sellers[store_id], lines[cart_no]) for cart_no in carts]
    return found
