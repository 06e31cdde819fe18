"""The templates to choose from (템플릿 선택)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.template_file import read_template


class Catalogue:
    """The templates by number; ``broken`` says which files were left out and why."""

    def __init__(self, templates: Iterable[Template], broken: Iterable[BadInput] = ()) -> None:
        ordered = sorted(templates, key=lambda template: template.number)
        self._templates = {template.number: template for template in ordered}
        self.broken = tuple(broken)

    @classmethod
    def load(cls, folder: Path) -> Catalogue:
        """Read every ``*.txt`` of the folder; a broken file does not hide the others."""
        templates: dict[int, Template] = {}
        broken: list[BadInput] = []
        for path in sorted(folder.glob("*.txt")):
            try:
                template = read_template(path)
            except BadInput as error:
                broken.append(error)
                continue
            if template.number in templates:
                reason = {"file": path.name, "line": 1, "reason": "number_twice"}
                broken.append(BadInput(Code.TEMPLATE_BROKEN, **reason))
            templates.setdefault(template.number, template)
        return cls(templates.values(), broken)

    def all(self) -> list[Template]:
        """Every template, by number."""
        return list(self._templates.values())

    def get(self, number: int) -> Template:
        """The template of that number. Raises BadInput TEMPLATE_MISSING."""
        try:
            return self._templates[number]
        except KeyError:
            raise BadInput(Code.TEMPLATE_MISSING, number=number) from None

    def find(self, kind: Kind | None = None, group: str | None = None) -> list[Template]:
        """The templates of a kind and a group; None is all."""
        return [
            template
            for template in self._templates.values()
            if kind in (None, template.kind) and group in (None, template.group)
        ]
