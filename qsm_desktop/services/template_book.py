"""Every template there is to choose from: the program's own files, then the shop's copies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.settings import Setting, SettingDraft
from qsm_desktop.domain.templates import FIRST_COPY_NUMBER, Template

if TYPE_CHECKING:
    from qsm_desktop.mail.catalogue import Catalogue
    from qsm_desktop.storage.database import Database


class TemplateBook:
    """Asked like the catalogue. Of a copy it has the newest version."""

    def __init__(self, catalogue: Catalogue, database: Database) -> None:
        self._catalogue = catalogue
        self._database = database

    @property
    def broken(self) -> tuple[BadInput, ...]:
        """Why files of the program were left out."""
        return self._catalogue.broken

    def all(self) -> list[Template]:
        """Every template, by number; the program's first."""
        return [*self._catalogue.all(), *self._own()]

    def get(self, number: int) -> Template:
        """The template of that number. Raises BadInput TEMPLATE_MISSING."""
        for template in self._own(number):
            return template
        return self._catalogue.get(number)

    def find(self, kind: Kind | None = None, group: str | None = None) -> list[Template]:
        """The templates of a kind and a group; None is all."""
        return [
            template
            for template in self.all()
            if kind in (None, template.kind) and group in (None, template.group)
        ]

    def factory(self, number: int) -> Template | None:
        """The program's template of that number, as it is now; None for any other."""
        try:
            return self._catalogue.get(number)
        except BadInput as error:
            if error.code is not Code.TEMPLATE_MISSING:
                raise
            return None

    def for_change(self, before: Setting, draft: SettingDraft) -> tuple[SettingDraft, Template]:
        """What 수정 keeps of a setting for which the form says ``draft``.

        The pinned text stays unless another template was chosen; of an own template its newest
        version is taken, with its subject where the shop had left the old one as it was.
        Raises BadInput TEMPLATE_MISSING.
        """
        pinned = before.template
        same = draft.template_number == pinned.number
        if same and pinned.number < FIRST_COPY_NUMBER:
            return draft, pinned
        template = self.get(draft.template_number)
        if same and draft.subject == pinned.subject:
            draft = replace(draft, subject=template.subject)
        return draft, template

    def _own(self, number: int | None = None) -> list[Template]:
        with self._database.read() as tx:
            return tx.own_templates.newest(number)
