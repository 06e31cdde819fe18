"""Settings and their history: added and changed, never deleted."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, overload

from sqlalchemy import (
    BigInteger,
    Connection,
    Row,
    Select,
    func,
    insert,
    select,
    type_coerce,
    update,
)

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import KIND_WORDS_KO, Kind
from qsm_desktop.domain.settings import (
    ChangeAction,
    RecipientUse,
    Setting,
    SettingChange,
    SettingDraft,
)
from qsm_desktop.domain.templates import Template, group_title
from qsm_desktop.storage.rows import contains_words
from qsm_desktop.storage.schema import moment, setting_changes, settings, template_texts
from qsm_desktop.storage.templates_repo import TemplatesRepo

_COLUMNS = (
    settings.c.template_digest,
    settings.c.id,
    settings.c.recipient,
    settings.c.subject,
    type_coerce(settings.c.in_use, BigInteger),
    type_coerce(settings.c.wait, BigInteger),
    settings.c.auth_key,
    settings.c.store_id,
    settings.c.company,
    settings.c.registered_by,
    type_coerce(settings.c.registered_at, BigInteger),
    type_coerce(settings.c.changed_at, BigInteger),
    settings.c.revision,
    settings.c.charset,
    settings.c.rewrites,
)
"""The digest of the template, then the fields of ``Setting`` without it, in their order."""


class SettingsRepo:
    """Every change writes its entry in the history in the same transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._templates = TemplatesRepo(connection)

    def add(self, draft: SettingDraft, template: Template, *, by: str, at: datetime) -> Setting:
        """등록. The template's text must be pinned before."""
        values = _values(draft, template, by) | {
            "registered_by": by,
            "registered_at": at,
            "changed_at": at,
            "revision": 1,
        }
        key = self._connection.execute(insert(settings).values(values)).inserted_primary_key
        assert key is not None
        self._log(key[0], ChangeAction.REGISTERED, by, at, None, draft)
        return self.get(key[0])

    def change(
        self,
        setting_id: int,
        draft: SettingDraft,
        template: Template,
        *,
        by: str,
        at: datetime,
        expected_revision: int | None,
    ) -> Setting:
        """수정. Raises BadInput SETTING_MISSING, SETTING_CHANGED_ELSEWHERE."""
        before = self.get(setting_id)
        if expected_revision not in (None, before.revision):
            raise BadInput(Code.SETTING_CHANGED_ELSEWHERE, id=setting_id)
        values = _values(draft, template, before.registered_by) | {
            "changed_at": at,
            "revision": before.revision + 1,
        }
        self._connection.execute(update(settings).where(settings.c.id == setting_id).values(values))
        self._log(setting_id, ChangeAction.MODIFIED, by, at, before.draft, draft)
        return self.get(setting_id)

    def get(self, setting_id: int) -> Setting:
        """One setting. Raises BadInput SETTING_MISSING."""
        row = self._connection.execute(select(*_COLUMNS).where(settings.c.id == setting_id)).first()
        if row is None:
            raise BadInput(Code.SETTING_MISSING, id=setting_id)
        digest = row.template_digest
        return _setting(row, {digest: self._templates.get(digest)})

    def all(self) -> Sequence[Setting]:
        """Every setting, in order of registration."""
        return self._load(select(*_COLUMNS))

    def search(self, text: str) -> Sequence[Setting]:
        """The settings in whose row every word of ``text`` stands, in order of registration."""
        return self._load(select(*_COLUMNS).where(contains_words(settings.c.search_text, text)))

    def firing(self, kinds: Collection[Kind], store_id: int) -> list[Setting]:
        """사용 Y settings of these kinds whose business the store is."""
        query = select(*_COLUMNS).where(
            settings.c.in_use,
            settings.c.kind.in_([kind.value for kind in kinds]),
            settings.c.store_id.is_(None) | (settings.c.store_id == store_id),
        )
        return list(self._load(query))

    def history(self, setting_id: int | None = None) -> list[SettingChange]:
        """Every change, newest first."""
        query = select(setting_changes).order_by(setting_changes.c.id.desc())
        if setting_id is not None:
            query = query.where(setting_changes.c.setting_id == setting_id)
        return [_change(row) for row in self._connection.execute(query)]

    def kinds_in_use(self, company: str, store_id: int | None, *, without: int | None) -> set[Kind]:
        """The kinds that a company's settings in use send for a store, or for all of them."""
        query = select(settings.c.kind).where(settings.c.in_use, settings.c.company == company)
        if store_id is not None:
            query = query.where(settings.c.store_id.is_(None) | (settings.c.store_id == store_id))
        if without is not None:
            query = query.where(settings.c.id != without)
        return {Kind(kind) for kind in self._connection.execute(query.distinct()).scalars()}

    def state(self) -> tuple[int, int]:
        """Changes whenever a setting does."""
        query = select(func.count(), func.coalesce(func.sum(settings.c.revision), 0))
        number, revisions = self._connection.execute(query.select_from(settings)).one()
        return int(number), int(revisions)

    def recipients(self) -> list[RecipientUse]:
        """Addresses of the settings: how often, when last, for which groups; most used first."""
        group = template_texts.c.template_group
        of_group = (
            select(settings.c.recipient, group)
            .join(template_texts, template_texts.c.digest == settings.c.template_digest)
            .distinct()
            .order_by(group)
        )
        groups: dict[str, list[str]] = {}
        for address, name in self._connection.execute(of_group):
            groups.setdefault(address, []).append(name)
        uses = func.count()
        counted = select(settings.c.recipient, uses, func.max(settings.c.changed_at))
        counted = counted.group_by(settings.c.recipient).order_by(uses.desc(), settings.c.recipient)
        return [
            RecipientUse(address, number, last, tuple(groups[address]))
            for address, number, last in self._connection.execute(counted)
        ]

    def _load(self, query: Select[Any]) -> Sequence[Setting]:
        rows = self._connection.execute(query.order_by(settings.c.id)).all()
        return _Settings(rows, self._templates.all())

    def _log(
        self,
        setting_id: int,
        action: ChangeAction,
        by: str,
        at: datetime,
        before: SettingDraft | None,
        after: SettingDraft,
    ) -> None:
        self._connection.execute(
            insert(setting_changes).values(
                setting_id=setting_id,
                action=action.value,
                by=by,
                at=at,
                before=json.dumps(asdict(before), ensure_ascii=False) if before else None,
                after=json.dumps(asdict(after), ensure_ascii=False),
            )
        )


class _Settings(Sequence[Setting]):
    """Settings that are made of their rows when they are looked at: a grid shows thirty of 10,000.

    Nothing of the database is left in it: the rows are plain values.
    """

    def __init__(self, rows: Sequence[Sequence[Any]], texts: Mapping[str, Template]) -> None:
        self._rows = rows
        self._texts = texts

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Setting: ...
    @overload
    def __getitem__(self, place: slice) -> list[Setting]: ...
    def __getitem__(self, place: int | slice) -> Setting | list[Setting]:
        if isinstance(place, slice):
            return [_setting(row, self._texts) for row in self._rows[place]]
        return _setting(self._rows[place], self._texts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as a list


def _values(draft: SettingDraft, template: Template, registered_by: str) -> dict[str, object]:
    searched = (
        str(template.number),
        KIND_WORDS_KO[template.kind],
        template.kind.value,
        group_title(template.group),
        template.name,
        template.channel,
        draft.to,
        registered_by,
    )
    return {
        "template_digest": template.digest,
        "template_number": template.number,
        "kind": template.kind.value,
        "recipient": draft.to,
        "subject": draft.subject,
        "in_use": draft.in_use,
        "wait": draft.wait,
        "auth_key": draft.auth_key,
        "store_id": draft.store_id,
        "company": draft.company or template.group,
        "charset": draft.charset.value,
        "rewrites": ",".join(draft.rewrites),
        "search_text": "\n".join(searched),
    }


def _setting(row: Sequence[Any], texts: Mapping[str, Template]) -> Setting:
    """By position, from what the driver gave: names or converters double the time of 10,000."""
    digest, key, to, subject, in_use, wait, *others = row
    *others, registered, changed, revision, charset, rewrites = others
    agreed = tuple(rewrites.split(",")) if rewrites else ()
    times = (moment(registered), moment(changed), revision)
    marks = (to, subject, bool(in_use), bool(wait))
    fields = (*marks, *others, *times, Charset(charset), agreed)
    return Setting(key, texts[digest], *fields)


def _change(row: Row[Any]) -> SettingChange:
    return SettingChange(
        id=row.id,
        setting_id=row.setting_id,
        action=ChangeAction(row.action),
        by=row.by,
        at=row.at,
        before=_draft(row.before) if row.before else None,
        after=_draft(row.after),
    )


def _draft(text: str) -> SettingDraft:
    values = json.loads(text)
    values["charset"] = Charset(values.get("charset", Charset.UTF_8))
    values["rewrites"] = tuple(values.get("rewrites", ()))
    return SettingDraft(**values)
