"""Template texts that settings are pinned to, each kept once by its digest."""

from __future__ import annotations

import json

from sqlalchemy import Connection, Row, insert, select

from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.templates import Template
from qsm_desktop.storage.schema import template_texts


class TemplatesRepo:
    """A text is never changed: another text has another digest."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pin(self, template: Template) -> None:
        """Keep the text; nothing happens if it is kept already."""
        query = select(template_texts.c.digest).where(template_texts.c.digest == template.digest)
        if self._connection.execute(query).first():
            return
        self._connection.execute(
            insert(template_texts).values(
                digest=template.digest,
                number=template.number,
                template_group=template.group,
                kind=template.kind.value,
                unit=template.unit.value,
                name=template.name,
                channel=template.channel,
                subject=template.subject,
                sender=template.sender,
                may_be_empty=json.dumps(sorted(template.may_be_empty)),
                body=template.body,
            )
        )

    def get(self, digest: str) -> Template:
        """The text of that digest; an unknown digest is a bug (KeyError)."""
        query = select(template_texts).where(template_texts.c.digest == digest)
        row = self._connection.execute(query).first()
        if row is None:
            raise KeyError(digest)
        return template_of(row)

    def all(self) -> dict[str, Template]:
        """Every kept text by digest."""
        rows = self._connection.execute(select(template_texts))
        return {row.digest: template_of(row) for row in rows}


def template_of(row: Row[tuple[object, ...]]) -> Template:
    """The template in a row of ``template_texts``."""
    return Template(
        number=row.number,
        group=row.template_group,
        kind=Kind(row.kind),
        unit=Unit(row.unit),
        name=row.name,
        channel=row.channel,
        subject=row.subject,
        sender=row.sender,
        may_be_empty=frozenset(json.loads(row.may_be_empty)),
        body=row.body,
    )
