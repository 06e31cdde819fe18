"""Own templates and every version of them: only added to, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, func, insert, select

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import MailState
from qsm_desktop.domain.templates import FIRST_COPY_NUMBER, OwnTemplate, Template, TemplateVersion
from qsm_desktop.storage.schema import (
    mails,
    own_template_versions,
    own_templates,
    settings,
    template_texts,
)
from qsm_desktop.storage.templates_repo import TemplatesRepo, template_of

_WAITING = (MailState.QUEUED.value, MailState.HELD.value)


@dataclass(frozen=True, slots=True)
class SettingUse:
    """A setting that uses an own template: the text it is pinned to, the mails that wait."""

    setting_id: int
    digest: str
    waiting: tuple[int, ...]


class OwnTemplatesRepo:
    """The texts themselves are kept in ``template_texts``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts = TemplatesRepo(connection)

    def next_number(self) -> int:
        """The number of the next copy."""
        newest = self._connection.execute(select(func.max(own_templates.c.number))).scalar()
        return max(newest or 0, FIRST_COPY_NUMBER - 1) + 1

    def add(self, number: int, origin: Template, *, by: str, at: datetime) -> None:
        """Keep a new copy of ``origin``; its first version is still to be added."""
        self._texts.pin(origin)
        values = {
            "number": number,
            "origin_number": origin.number,
            "origin_digest": origin.digest,
            "by": by,
            "at": at,
        }
        self._connection.execute(insert(own_templates).values(values))

    def add_version(self, template: Template, *, by: str, at: datetime, note: str) -> int:
        """Keep this text as the newest version of the template of its number; which it is."""
        self._texts.pin(template)
        numbers = own_template_versions.c.number == template.number
        newest = select(func.max(own_template_versions.c.version)).where(numbers)
        version = int(self._connection.execute(newest).scalar() or 0) + 1
        values = {
            "number": template.number,
            "version": version,
            "digest": template.digest,
            "by": by,
            "at": at,
            "note": note,
        }
        self._connection.execute(insert(own_template_versions).values(values))
        return version

    def get(self, number: int) -> OwnTemplate:
        """An own template. Raises BadInput TEMPLATE_NOT_OWN."""
        query = select(own_templates).where(own_templates.c.number == number)
        row = self._connection.execute(query).first()
        if row is None:
            raise BadInput(Code.TEMPLATE_NOT_OWN, number=number)
        return OwnTemplate(row.number, self._texts.get(row.origin_digest), row.by, row.at)

    def versions(self, number: int) -> list[TemplateVersion]:
        """Every version, oldest first; empty for a number that is not an own template's."""
        mine = own_template_versions
        query = (
            select(template_texts, mine.c.version, mine.c.by, mine.c.at, mine.c.note)
            .join(mine, mine.c.digest == template_texts.c.digest)
            .where(mine.c.number == number)
            .order_by(mine.c.version)
        )
        return [
            TemplateVersion(row.version, template_of(row), row.by, row.at, row.note)
            for row in self._connection.execute(query)
        ]

    def newest(self, number: int | None = None) -> list[Template]:
        """The newest text of each own template, by number; or of the one of that number."""
        mine = own_template_versions
        last = select(func.max(mine.c.id)).group_by(mine.c.number)
        query = (
            select(template_texts)
            .join(mine, mine.c.digest == template_texts.c.digest)
            .where(mine.c.id.in_(last))
            .order_by(mine.c.number)
        )
        if number is not None:
            query = query.where(mine.c.number == number)
        return [template_of(row) for row in self._connection.execute(query)]

    def uses(self, number: int) -> list[SettingUse]:
        """The settings that use a template, in order of registration."""
        waits = and_(mails.c.setting_id == settings.c.id, mails.c.state.in_(_WAITING))
        query = (
            select(settings.c.id, settings.c.template_digest, mails.c.id)
            .outerjoin(mails, waits)
            .where(settings.c.template_number == number)
            .order_by(settings.c.id, mails.c.id)
        )
        digests: dict[int, str] = {}
        waiting: dict[int, list[int]] = {}
        for setting_id, digest, mail_id in self._connection.execute(query):
            digests[setting_id] = digest
            waiting.setdefault(setting_id, []).extend([mail_id] if mail_id is not None else [])
        return [SettingUse(key, digest, tuple(waiting[key])) for key, digest in digests.items()]
