"""Own templates: a shop copies a factory template and changes the copy.

A text is never changed: each 저장 keeps a new version, and going back saves an earlier text
as the newest. Settings stay pinned to the text they were saved with until 수정, and a queued
mail keeps its bytes whatever is saved here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.placeholders import PLACEHOLDERS, Placeholder
from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.templates import OwnTemplate, Template, TemplateDraft, TemplateVersion
from qsm_desktop.services.changes import Changes, Topic

if TYPE_CHECKING:
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.services.proving import Prover
    from qsm_desktop.services.template_book import TemplateBook
    from qsm_desktop.services.trying import Trial
    from qsm_desktop.storage.database import Database, Transaction

LONGEST_NAME = 100
COUNTED_ORDERS = 1000
"""The newest so many orders say how often a placeholder is filled."""

TRIED_ORDERS = 200
COPY_WORD = "복사"
COPIED, BACK = "copied", "back"

_UNFIT = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_NO_CHARACTER = re.compile(r"[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|\r|\u2029")


@dataclass(frozen=True, slots=True)
class Opened:
    """A template as an editor opens it.

    ``own`` and ``versions`` are empty for one of the program's; ``origin`` is the text that it
    is compared with, ``origin_now`` the same template as the program has it now, if it does.
    """

    current: Template
    origin: Template
    origin_now: Template | None
    own: OwnTemplate | None
    versions: tuple[TemplateVersion, ...]


@dataclass(frozen=True, slots=True)
class TemplateUse:
    """A setting that uses an own template, the version it is pinned to, its waiting mails."""

    setting: Setting
    version: int
    is_newest: bool
    waiting: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PlaceholderHelp:
    """A placeholder, and in how many of ``orders`` it is filled (None: not by the order)."""

    placeholder: Placeholder
    filled: int | None
    orders: int


class OwnTemplatesService:
    """Copies, versions, comparison and the dry run."""

    def __init__(
        self,
        database: Database,
        book: TemplateBook,
        prover: Prover,
        changes: Changes,
        clock: Clock,
    ) -> None:
        self._database = database
        self._book = book
        self._prover = prover
        self._changes = changes
        self._clock = clock

    def open(self, number: int) -> Opened:
        """A template with what there is about it. Raises BadInput TEMPLATE_MISSING."""
        current = self._book.get(number)
        with self._database.read() as tx:
            versions = tuple(tx.own_templates.versions(number))
            own = tx.own_templates.get(number) if versions else None
        origin = own.origin if own else current
        return Opened(current, origin, self._book.factory(origin.number), own, versions)

    def versions(self, number: int) -> list[TemplateVersion]:
        """Every version, oldest first. Raises BadInput TEMPLATE_NOT_OWN."""
        with self._database.read() as tx:
            tx.own_templates.get(number)
            return tx.own_templates.versions(number)

    def version(self, number: int, version: int) -> Template:
        """The text of one version. Raises BadInput TEMPLATE_NOT_OWN, TEMPLATE_VERSION_MISSING."""
        for found in self.versions(number):
            if found.version == version:
                return found.template
        raise BadInput(Code.TEMPLATE_VERSION_MISSING, number=number, version=version)

    def draft_of_copy(self, number: int) -> TemplateDraft:
        """What a copy of a template begins with: its texts under a name that is still free."""
        source = self._book.get(number)
        names = {template.name for template in self._book.all()}
        return replace(TemplateDraft.of(source), name=_free_name(source.name, names))

    def copy(self, number: int, *, by: str, draft: TemplateDraft | None = None) -> Template:
        """Make a copy; ``draft`` is saved as its second version where it says something else.

        The copy keeps group, kind and unit, and the factory template it goes back to. Raises
        BadInput TEMPLATE_MISSING and what ``check`` raises.
        """
        source = self._book.get(number)
        first = self.draft_of_copy(number)
        wanted = self.check(source, first if draft is None else draft)
        at = self._clock()
        with self._database.write() as tx:
            copied = replace(first.on(source), number=self._free_number(tx))
            origin = source
            if tx.own_templates.versions(number):
                origin = tx.own_templates.get(number).origin
            tx.own_templates.add(copied.number, origin, by=by, at=at)
            tx.own_templates.add_version(copied, by=by, at=at, note=f"{COPIED}:{number}")
            changed = wanted.on(copied)
            if changed != copied:
                tx.own_templates.add_version(changed, by=by, at=at, note="")
        self._changes.publish(Topic.TEMPLATES)
        return changed

    def save(
        self, number: int, draft: TemplateDraft, *, by: str, expected_version: int | None = None
    ) -> TemplateVersion:
        """저장: the draft becomes the newest version; without a difference nothing is written.

        ``expected_version`` is the version that was opened. Raises BadInput TEMPLATE_NOT_OWN,
        TEMPLATE_CHANGED_ELSEWHERE and what ``check`` raises.
        """
        with self._database.write() as tx:
            tx.own_templates.get(number)
            versions = tx.own_templates.versions(number)
            newest = versions[-1]
            if expected_version not in (None, newest.version):
                raise BadInput(Code.TEMPLATE_CHANGED_ELSEWHERE, number=number)
            changed = self.check(newest.template, draft).on(newest.template)
            if changed == newest.template:
                return newest
            same = [found.version for found in versions if found.template == changed]
            note = f"{BACK}:{same[-1]}" if same else ""
            tx.own_templates.add_version(changed, by=by, at=self._clock(), note=note)
            saved = tx.own_templates.versions(number)[-1]
        self._changes.publish(Topic.TEMPLATES)
        return saved

    def check(self, template: Template, draft: TemplateDraft) -> TemplateDraft:
        """The draft as it would be kept: line ends LF, no blanks around the name.

        Raises BadInput TEMPLATE_NAME_EMPTY, TEMPLATE_NAME_BAD, SUBJECT_EMPTY, TEMPLATE_BROKEN
        (``line``, ``reason``; ``part`` is ``subject`` or ``body``), PLACEHOLDER_UNKNOWN.
        """
        from qsm_desktop.mail.language import parse
        from qsm_desktop.mail.rendering import check_subject

        name = _checked_name(draft.name)
        body = _LINE_ENDS.sub("\n", draft.body)
        _check_part("subject", draft.subject, check_subject)
        _check_part("body", body, lambda text: parse(text, template.unit))
        known = draft.may_be_empty & PLACEHOLDERS.keys()
        return replace(draft, name=name, body=body, may_be_empty=known)

    def uses(self, number: int) -> list[TemplateUse]:
        """The settings that use a template, in order of registration."""
        with self._database.read() as tx:
            known = {v.template.digest: v.version for v in tx.own_templates.versions(number)}
            newest = max(known.values(), default=0)
            uses = []
            for use in tx.own_templates.uses(number):
                version = known.get(use.digest, 0)
                setting = tx.settings.get(use.setting_id)
                uses.append(TemplateUse(setting, version, version == newest, use.waiting))
        return uses

    def tried(
        self,
        number: int,
        draft: TemplateDraft,
        *,
        orders: int = TRIED_ORDERS,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Trial:
        """What saving would change: the last orders' mails, old text against new. Sends nothing.

        ``progress`` gets (mails compared, mails in all); after ``stop`` the trial says what it
        found so far. Raises BadInput as ``check``, TEMPLATE_MISSING.
        """
        from qsm_desktop.services.trying import compared, plan_of

        old = self._book.get(number)
        new = self.check(old, draft).on(old)
        with self._database.read() as tx:
            plan = plan_of(tx, old, new, orders, self._clock())
        return compared(self._prover, plan, progress, stop)

    def placeholders(self) -> list[PlaceholderHelp]:
        """Every placeholder, and in what share of the newest orders it is filled."""
        with self._database.read() as tx:
            orders = [stored.order for stored in tx.orders.recent(COUNTED_ORDERS)]
        helps = []
        for entry in PLACEHOLDERS.values():
            filled = None
            if entry.field is not None:
                field = entry.field
                filled = sum(1 for order in orders if getattr(order, field).strip())
            helps.append(PlaceholderHelp(entry, filled, len(orders)))
        return helps

    def _free_number(self, tx: Transaction) -> int:
        """The next number that no template of the program has either."""
        number = tx.own_templates.next_number()
        while self._book.factory(number) is not None:
            number += 1
        return number


def _free_name(name: str, taken: set[str]) -> str:
    """``name (복사)``, or ``(복사 2)`` and so on."""
    base = re.sub(rf" \({COPY_WORD}( \d+)?\)$", "", name)[: LONGEST_NAME - 12]
    number, found = 1, f"{base} ({COPY_WORD})"
    while found in taken:
        number += 1
        found = f"{base} ({COPY_WORD} {number})"
    return found


def _checked_name(name: str) -> str:
    tidy = name.strip()
    if not tidy:
        raise BadInput(Code.TEMPLATE_NAME_EMPTY)
    if len(tidy) > LONGEST_NAME or _UNFIT.search(tidy):
        raise BadInput(Code.TEMPLATE_NAME_BAD, most=LONGEST_NAME)
    return tidy


def _check_part(part: str, text: str, check: Callable[[str], object]) -> None:
    """Run a check of the language and say of which text it speaks."""
    try:
        _check_characters(text)
        check(text)
    except BadInput as error:
        raise BadInput(error.code, **{**error.params, "part": part}) from error


def _check_characters(text: str) -> None:
    """Halves of characters, and what Unicode keeps for programs, stand in no mail."""
    if found := _NO_CHARACTER.search(text):
        line = text[: found.start()].count("\n") + 1
        raise BadInput(Code.TEMPLATE_BROKEN, file="", line=line, reason="not_a_character")
