"""From a template and an order to subject and text, and the proof that both can be read back.

Jinja2 is imported with the first template that is compiled: a window shows its settings
without it.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from qsm_desktop.domain.charsets import Charset, Replacement
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.charset import fitted, replacements
from qsm_desktop.mail.program import LINES, Program, fields_of, literals_of, with_literals
from qsm_desktop.mail.readback import Expected, FieldProof, Part, ProofReader, expected_fields

Values = Mapping[str, str]
"""Placeholder name → text, complete, as ``placeholders.values_of`` makes it."""

MOST_KEPT = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter as its charset can carry it, and what has to be read in it.

    ``missing``: placeholders that are empty and may not be, in the order of the template.
    ``replaced``: what did not fit the charset.
    """

    letter: Letter
    charset: Charset
    missing: tuple[str, ...]
    replaced: tuple[Replacement, ...]
    subject_fields: tuple[Expected, ...]
    body_fields: tuple[Expected, ...]


class _Compiled:
    """A text that was checked and compiled; its readers are made when they are first needed."""

    def __init__(self, text: str, unit: Unit, part: Part, charset: Charset) -> None:
        from qsm_desktop.mail.language import compile_checked, parse

        self.program, tree = parse(text, unit)
        self.names = fields_of(self.program)
        self._part = part
        self._charset = charset
        self.write: Callable[[dict[str, object]], str] = compile_checked(tree).render

    @cached_property
    def reader(self) -> ProofReader:
        """Looks for the literals as the charset carries them."""
        written = with_literals(self.program, lambda text: fitted(text, self._charset))
        return ProofReader(written, self._part)

    @cached_property
    def replaced(self) -> tuple[Replacement, ...]:
        """What of the template's own text does not fit the charset."""
        text = "".join(literals_of(self.program))
        return tuple(replacements("", text, self._charset))


class Renderer:
    """Keeps compiled templates, for compiling costs a hundred times a rendering."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, Unit, Part, Charset], _Compiled] = OrderedDict()

    def render(
        self,
        template: Template,
        subject: str,
        lines: Sequence[Values],
        charset: Charset = Charset.UTF_8,
    ) -> Rendered:
        """Write the mail about these order lines (exactly one for a Unit template).

        ``subject`` is the setting's. Raises BadInput TEMPLATE_BROKEN, PLACEHOLDER_UNKNOWN;
        ValueError for a NUL in a value, which no order file lets through.
        """
        if any("\0" in value for values in lines for value in values.values()):
            raise ValueError("NUL in a value")
        head, text = self._both(template, subject, charset)
        tidy = [_tidy(values) for values in lines]
        quiet = _quiet(tidy[0], head.names)
        letter = Letter(
            subject=fitted(head.write(_context(quiet, head.names, [quiet])), charset),
            body=fitted(text.write(_context(tidy[0], text.names, tidy)), charset),
        )
        written = [_written(values, charset) for values in tidy]
        subject_fields = expected_fields(head.program, tidy[:1], [_written(quiet, charset)])
        body_fields = expected_fields(text.program, tidy, written)
        used = subject_fields + body_fields
        replaced = (*head.replaced, *text.replaced, *_replaced(used, charset))
        return Rendered(
            letter,
            charset,
            _missing(used, template),
            tuple(dict.fromkeys(replaced)),
            subject_fields,
            body_fields,
        )

    def holds(self, template: Template, subject: str, rendered: Rendered, found: Letter) -> bool:
        """Whether ``prove`` would find every field equal; twice as fast."""
        head, text = self._both(template, subject, rendered.charset)
        return head.reader.holds(found.subject, rendered.subject_fields) and text.reader.holds(
            found.body, rendered.body_fields
        )

    def prove(
        self, template: Template, subject: str, rendered: Rendered, found: Letter
    ) -> list[FieldProof]:
        """Read ``found``, which was decoded from the finished bytes, and compare each field."""
        head, text = self._both(template, subject, rendered.charset)
        return [
            *head.reader.prove(found.subject, rendered.subject_fields),
            *text.reader.prove(found.body, rendered.body_fields),
        ]

    def _both(
        self, template: Template, subject: str, charset: Charset
    ) -> tuple[_Compiled, _Compiled]:
        return (
            self._compiled(subject, Unit.ORDER, Part.SUBJECT, charset),
            self._compiled(template.body, template.unit, Part.BODY, charset),
        )

    def _compiled(self, text: str, unit: Unit, part: Part, charset: Charset) -> _Compiled:
        key = (text, unit, part, charset)
        known = self._kept.get(key)
        if known is None:
            known = self._kept[key] = _Compiled(text, unit, part, charset)
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
    _parsed(subject, Unit.ORDER)


def fields_used(template: Template, subject: str) -> set[str]:
    """Every placeholder that the mail names."""
    return fields_of(_parsed(subject, Unit.ORDER)) | fields_of(
        _parsed(template.body, template.unit)
    )


def _parsed(text: str, unit: Unit) -> Program:
    from qsm_desktop.mail.language import parse

    return parse(text, unit)[0]


def _missing(used: Sequence[Expected], template: Template) -> tuple[str, ...]:
    """The placeholders that are shown, are empty and may not be."""
    empty = (field.name for field in used if not field.value)
    return tuple(dict.fromkeys(name for name in empty if name not in template.may_be_empty))


def _replaced(used: Sequence[Expected], charset: Charset) -> tuple[Replacement, ...]:
    if charset is Charset.UTF_8:
        return ()
    found = [
        change
        for field in used
        if field.value != field.written
        for change in replacements(field.name, field.value, charset)
    ]
    return tuple(dict.fromkeys(found))


def _context(values: Values, names: Collection[str], lines: Sequence[Values]) -> dict[str, object]:
    """What a template is given: the values that it names, and the lines."""
    return {**{name: values[name] for name in names}, LINES: lines}


def _tidy(values: Values) -> dict[str, str]:
    """Values with LF line ends; one that is blank is empty, as conditions see it."""
    return {
        name: value.replace("\r\n", "\n").replace("\r", "\n") if value.strip() else ""
        for name, value in values.items()
    }


def _quiet(values: dict[str, str], names: Collection[str]) -> dict[str, str]:
    """The values of a subject: no line break or other control character, nothing to trim."""
    return {**values, **{name: _CONTROL.sub(" ", values[name]).strip() for name in names}}


def _written(values: dict[str, str], charset: Charset) -> dict[str, str]:
    """The values as they stand in the mail."""
    if charset is Charset.UTF_8:
        return values
    return {name: fitted(value, charset) for name, value in values.items()}
