"""From a template and an order to subject and text.

Jinja2 is imported with the first template that is compiled: a window shows its settings
without it.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.program import LINES, Field, ForLines, If, Literal, Program, fields_of

Values = Mapping[str, str]
"""Placeholder name → text, complete, as ``placeholders.values_of`` makes it."""

MOST_KEPT = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_LABEL = re.compile(r"^([^\n:：]{1,40}[:：]|■[^\n]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Rendered:
    """``missing``: placeholders that are empty and may not be. ``suspicious``: placeholders
    whose second or later line begins like a label of the template, so that a reader would take
    it for another field. Both in the order of the template.
    """

    letter: Letter
    missing: tuple[str, ...]
    suspicious: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Compiled:
    program: Program
    write: Callable[[dict[str, object]], str]


class Renderer:
    """Keeps compiled templates, for compiling costs a hundred times a rendering."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, Unit], _Compiled] = OrderedDict()

    def render(self, template: Template, subject: str, lines: Sequence[Values]) -> Rendered:
        """Write the mail about these order lines (exactly one for a Unit template).

        ``subject`` is the setting's. Raises BadInput TEMPLATE_BROKEN, PLACEHOLDER_UNKNOWN;
        ValueError for a NUL in a value, which no order file lets through.
        """
        if any("\0" in value for values in lines for value in values.values()):
            raise ValueError("NUL in a value")
        head = self._compiled(subject, Unit.ORDER)
        text = self._compiled(template.body, template.unit)
        tidy = [_tidy(values) for values in lines]
        quiet = {name: _CONTROL.sub(" ", value).strip() for name, value in tidy[0].items()}
        used = _Used(template)
        used.walk(head.program, tidy[:1])
        used.walk(text.program, tidy)
        letter = Letter(
            subject=head.write(_context(quiet, [quiet])),
            body=text.write(_context(tidy[0], tidy)),
        )
        return Rendered(letter, tuple(used.missing), tuple(used.suspicious))

    def _compiled(self, text: str, unit: Unit) -> _Compiled:
        key = (text, unit)
        known = self._kept.get(key)
        if known is None:
            known = self._kept[key] = _compile(text, unit)
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return known


def check_subject(subject: str) -> None:
    """Refuse a subject that could not be rendered.

    Raises BadInput TEMPLATE_BROKEN, PLACEHOLDER_UNKNOWN; SUBJECT_EMPTY.
    """
    if not subject.strip():
        raise BadInput(Code.SUBJECT_EMPTY)
    if _CONTROL.search(subject):
        raise BadInput(Code.TEMPLATE_BROKEN, file="", line=1, reason="control_character")
    from qsm_desktop.mail.language import parse

    parse(subject, Unit.ORDER)


def fields_used(template: Template, subject: str) -> set[str]:
    """Every placeholder that the mail names."""
    from qsm_desktop.mail.language import parse

    head, _ = parse(subject, Unit.ORDER)
    body, _ = parse(template.body, template.unit)
    return fields_of(head) | fields_of(body)


class _Used:
    """Which placeholders a mail really shows, and what is wrong with their values."""

    def __init__(self, template: Template) -> None:
        self._may_be_empty = template.may_be_empty
        self._labels = tuple(_LABEL.findall(template.body))
        self.missing: dict[str, None] = {}
        self.suspicious: dict[str, None] = {}

    def walk(self, program: Program, lines: Sequence[Values]) -> None:
        for node in program:
            match node:
                case Field(name):
                    self._look(name, lines[0][name])
                case If(name, then, otherwise):
                    self.walk(then if lines[0][name].strip() else otherwise, lines)
                case ForLines(body):
                    for line in lines:
                        self.walk(body, [line])
                case Literal():
                    pass

    def _look(self, name: str, value: str) -> None:
        if not value.strip():
            if name not in self._may_be_empty:
                self.missing[name] = None
            return
        _first, *rest = value.split("\n")
        if any(line.lstrip().startswith(self._labels) for line in rest):
            self.suspicious[name] = None


def _compile(text: str, unit: Unit) -> _Compiled:
    from qsm_desktop.mail.language import compile_checked, parse

    program, tree = parse(text, unit)
    template = compile_checked(tree)

    def write(values: dict[str, object]) -> str:
        return template.render(values)

    return _Compiled(program, write)


def _context(values: Values, lines: Sequence[Values]) -> dict[str, object]:
    return {**values, LINES: lines}


def _tidy(values: Values) -> dict[str, str]:
    """Values with LF line ends; one that is blank is empty, as conditions see it."""
    return {
        name: value.replace("\r\n", "\n").replace("\r", "\n") if value.strip() else ""
        for name, value in values.items()
    }
