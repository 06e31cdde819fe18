"""Settings and their history: added and changed, never deleted."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

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
from qsm_desktop.storage.schema import setting_changes, settings
from qsm_desktop.storage.templates_repo import TemplatesRepo


class SettingsRepo:
    """Every change writes its entry in the history in the same transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._templates = TemplatesRepo(connection)

    def add(
        self, draft: SettingDraft, template: Template, *, company: str, by: str, at: datetime
    ) -> Setting:
        """등록. The template's text must be pinned before."""
        values = _values(draft, template, by) | {
            "company": company,
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
        company = before.company
        if company == before.template.group:
            company = template.group
        values = _values(draft, template, before.registered_by) | {
            "changed_at": at,
            "revision": before.revision + 1,
            "company": company,
        }
        self._connection.execute(update(settings).where(settings.c.id == setting_id).values(values))
        self._log(setting_id, ChangeAction.MODIFIED, by, at, before.draft, draft)
        return self.get(setting_id)

    def get(self, setting_id: int) -> Setting:
        """One setting. Raises BadInput SETTING_MISSING."""
        row = self._connection.execute(select(settings).where(settings.c.id == setting_id)).first()
        if row is None:
            raise BadInput(Code.SETTING_MISSING, id=setting_id)
        return _setting(row, self._templates.get(row.template_digest))

    def all(self) -> list[Setting]:
        """Every setting, in order of registration."""
        return self._load(select(settings))

    def search(self, text: str) -> list[Setting]:
        """The settings in whose row every word of ``text`` stands, in order of registration."""
        return self._load(select(settings).where(contains_words(settings.c.search_text, text)))

    def firing(self, kinds: Collection[Kind], store_id: int) -> list[Setting]:
        """사용 Y settings of these kinds whose business the store is."""
        query = select(settings).where(
            settings.c.in_use,
            settings.c.kind.in_([kind.value for kind in kinds]),
            settings.c.store_id.is_(None) | (settings.c.store_id == store_id),
        )
        return self._load(query)

    def history(self, setting_id: int | None = None) -> list[SettingChange]:
        """Every change, newest first."""
        query = select(setting_changes).order_by(setting_changes.c.id.desc())
        if setting_id is not None:
            query = query.where(setting_changes.c.setting_id == setting_id)
        return [_change(row) for row in self._connection.execute(query)]

    def recipients(self) -> list[RecipientUse]:
        """Addresses of the settings: how often, when last, for which groups; most used first."""
        uses: dict[str, list[Setting]] = {}
        for setting in self.all():
            uses.setdefault(setting.to, []).append(setting)
        found = [
            RecipientUse(
                address=address,
                uses=len(group),
                last_used_at=max(setting.changed_at for setting in group),
                groups=tuple(sorted({setting.template.group for setting in group})),
            )
            for address, group in uses.items()
        ]
        return sorted(found, key=lambda use: (-use.uses, use.address))

    def _load(self, query: Select[Any]) -> list[Setting]:
        texts = self._templates.all()
        rows = self._connection.execute(query.order_by(settings.c.id))
        return [_setting(row, texts[row.template_digest]) for row in rows]

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
        "search_text": "\n".join(searched),
    }


def _setting(row: Row[Any], template: Template) -> Setting:
    return Setting(
        id=row.id,
        template=template,
        to=row.recipient,
        subject=row.subject,
        in_use=bool(row.in_use),
        wait=bool(row.wait),
        auth_key=row.auth_key,
        store_id=row.store_id,
        company=row.company,
        registered_by=row.registered_by,
        registered_at=row.registered_at,
        changed_at=row.changed_at,
        revision=row.revision,
    )


def _change(row: Row[Any]) -> SettingChange:
    return SettingChange(
        id=row.id,
        setting_id=row.setting_id,
        action=ChangeAction(row.action),
        by=row.by,
        at=row.at,
        before=SettingDraft(**json.loads(row.before)) if row.before else None,
        after=SettingDraft(**json.loads(row.after)),
    )
