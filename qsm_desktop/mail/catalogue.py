"""The templates to choose from (템플릿 선택)."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.templates import Template


class Catalogue:
    """The templates by number; ``broken`` says which files were left out and why.

    Read when they are first asked for: to read one means to check it, with all of Jinja2.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def broken(self) -> tuple[BadInput, ...]:
        """Why files were left out."""
        return self._read[1]

    @cached_property
    def _read(self) -> tuple[dict[int, Template], tuple[BadInput, ...]]:
        """Every ``*.txt`` of the folder; a broken file does not hide the others."""
        from qsm_desktop.mail.template_file import read_template

        templates: dict[int, Template] = {}
        broken: list[BadInput] = []
        for path in sorted(self._folder.glob("*.txt")):
            try:
                template = read_template(path)
            except BadInput as error:
                broken.append(error)
                continue
            if template.number in templates:
                reason = {"file": path.name, "line": 1, "reason": "number_twice"}
                broken.append(BadInput(Code.TEMPLATE_BROKEN, **reason))
            templates.setdefault(template.number, template)
        return dict(sorted(templates.items())), tuple(broken)

    @property
    def _templates(self) -> dict[int, Template]:
        return self._read[0]

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
