"""되읽기: is what a program reads in the finished mail what the order says?

The decoded mail is read from the top and from the bottom by the readers that its template
implies (``reader``), and every field is compared with the order. A mail is proved when each
is equal; else the field is named with the doubt. It proves that *a* program can read the
mail, not that the receiver's does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, TypeVar

from qsm_desktop.domain.placeholders import PLACEHOLDERS, Shape
from qsm_desktop.mail.program import Field, ForLines, If, Literal, Program
from qsm_desktop.mail.reader import Read, Reader, Reading

_SHAPES = {
    Shape.LINE: re.compile(r"[^\n]*"),
    Shape.DIGITS: re.compile(r"[0-9]{0,20}"),
    Shape.CODE: re.compile(r"[^()\n]{0,100}"),
}
_SHAPE_OF = {name: _SHAPES.get(entry.shape) for name, entry in PLACEHOLDERS.items()}
_FIELD_SIGN = "\0"
"""Stands for a field between two literals: no label reaches over it."""

_LABEL = re.compile(r"^([^\n:：\0]{1,40}[:：]|■[^\n\0]*)", re.MULTILINE)


class Part(StrEnum):
    """Where in the mail a field stands."""

    SUBJECT = "subject"
    BODY = "body"


class Doubt(StrEnum):
    """Why a field is not proved. The first three are *ambiguous*, the others *changed*."""

    NONE = "none"
    TWO_READINGS = "two_readings"  # a program may read this value or another
    LABEL_INSIDE = "label_inside"  # a line of the value begins like a label of the template
    SHAPE = "shape"  # no number where a program expects one, a line break in a short field
    CHARSET = "charset"  # characters were replaced to fit the charset
    NOT_FOUND = "not_found"  # the mail does not carry it any more
    ALTERED = "altered"  # anything else: trimmed, another width, line breaks taken out


class Verdict(StrEnum):
    """What the comparison of one field came to."""

    EQUAL = "equal"
    AMBIGUOUS = "ambiguous"
    CHANGED = "changed"


_OF_THE_TEXT = frozenset({Doubt.NONE, Doubt.CHARSET})
"""What a field may have that was read where it stands and nowhere else."""

TEMPLATE = "template"
"""Stands for the name of a field where there is none: the template's own text."""

_AMBIGUOUS = frozenset({Doubt.TWO_READINGS, Doubt.LABEL_INSIDE, Doubt.SHAPE})


@dataclass(frozen=True, slots=True)
class FieldProof:
    """One field: what the order says, what a program reads (None: nothing), and where.

    ``start`` and ``end`` count characters of the decoded subject or body; ``line`` counts the
    lines of a cart from 0.
    """

    part: Part
    name: str
    line: int | None
    expected: str
    read: str | None
    doubt: Doubt
    start: int = 0
    end: int = 0

    @property
    def verdict(self) -> Verdict:
        """Equal, ambiguous or changed."""
        if self.doubt is Doubt.NONE:
            return Verdict.EQUAL
        return Verdict.AMBIGUOUS if self.doubt in _AMBIGUOUS else Verdict.CHANGED


class Expected(NamedTuple):
    """What one field of a mail has to say, and how it is written in the mail's charset."""

    name: str
    line: int | None
    value: str
    written: str


def doubts_of(proofs: Iterable[FieldProof]) -> dict[str, Doubt]:
    """Field name → its first doubt, for the fields that are not proved."""
    found: dict[str, Doubt] = {}
    for proof in proofs:
        if proof.doubt is not Doubt.NONE:
            found.setdefault(proof.name, proof.doubt)
    return found


def expected_fields(
    program: Program,
    lines: Sequence[Mapping[str, str]],
    written: Sequence[Mapping[str, str]],
) -> tuple[Expected, ...]:
    """The fields that the program writes about these order lines, in their order.

    ``written`` has the same values as they stand in the mail, after its charset.
    """
    found: list[Expected] = []
    _add_expected(found, program, lines, written, None)
    return tuple(found)


def _add_expected(
    found: list[Expected],
    program: Program,
    lines: Sequence[Mapping[str, str]],
    written: Sequence[Mapping[str, str]],
    line: int | None,
) -> None:
    values, texts = lines[line or 0], written[line or 0]
    for node in program:
        if isinstance(node, Field):
            name = node.name
            found.append(Expected(name, line, values[name], texts[name]))
        elif isinstance(node, If):
            branch = node.then if texts[node.name] else node.otherwise
            _add_expected(found, branch, lines, written, line)
        elif isinstance(node, ForLines):
            for number in range(len(lines)):
                _add_expected(found, node.body, lines, written, number)


class ProofReader:
    """Proves texts of one program. Making it costs a hundred readings, so it is kept."""

    def __init__(self, program: Program, part: Part) -> None:
        self._part = part
        self._program = program
        self._down = Reader(program)
        self._up = Reader(program, backwards=True)
        self._labels = tuple(_labels(program))

    def holds(self, text: str, fields: Sequence[Expected]) -> bool:
        """Whether ``prove`` would find nothing: the usual case, told without the details."""
        wanted = [(field.name, field.line, field.value) for field in fields]
        return (
            self._down.finds(text, wanted)
            and self._up.finds(text, wanted)
            and not any(self._own_doubt(field.name, field.value) for field in fields)
        )

    def prove(self, text: str, fields: Sequence[Expected]) -> list[FieldProof]:
        """Compare what can be read in ``text`` with what the order says, field by field."""
        down, up = self._down.read(text), self._up.read(text)
        readings = _numbered(down.fields)
        others = _numbered(up.fields) if down != up else dict(readings)
        proofs = [
            self._proof(field, readings.pop(key, None), others.pop(key, None))
            for key, field in _numbered(fields).items()
        ]
        proofs += [self._surplus(reading) for reading in (others | readings).values()]
        if all(proof.doubt in _OF_THE_TEXT for proof in proofs):
            return self._read_through(proofs, fields, down, up)
        return proofs

    def _read_through(
        self, proofs: list[FieldProof], fields: Sequence[Expected], down: Read, up: Read
    ) -> list[FieldProof]:
        """Doubt the field at which a reader lost its way though it has every value.

        It took one part of the template for another, and so may a program.
        """
        if not _is_whole(down, fields):
            at = len(proofs) - 1
        elif not _is_whole(up, fields):
            at = 0
        else:
            return proofs
        if not proofs:
            return [FieldProof(self._part, TEMPLATE, None, "", None, Doubt.TWO_READINGS)]
        proofs[at] = replace(proofs[at], doubt=Doubt.TWO_READINGS)
        return proofs

    def _proof(
        self, expected: Expected, reading: Reading | None, other: Reading | None
    ) -> FieldProof:
        if reading is None:
            return FieldProof(
                self._part, expected.name, expected.line, expected.value, None, Doubt.NOT_FOUND
            )
        return FieldProof(
            self._part,
            expected.name,
            expected.line,
            expected.value,
            reading.value,
            self._doubt(expected, reading, other),
            reading.start,
            reading.end,
        )

    def _doubt(self, expected: Expected, reading: Reading, other: Reading | None) -> Doubt:
        if reading is not other and (other is None or reading.value != other.value):
            return Doubt.TWO_READINGS
        if reading.value != expected.written:
            return Doubt.TWO_READINGS
        if reading.value != expected.value:
            return Doubt.ALTERED if self._part is Part.SUBJECT else Doubt.CHARSET
        return self._own_doubt(expected.name, expected.value) or Doubt.NONE

    def _own_doubt(self, name: str, value: str) -> Doubt | None:
        """What is wrong with a value wherever it stands."""
        shape = _SHAPE_OF[name]
        if shape is not None and not shape.fullmatch(value):
            return Doubt.SHAPE
        if "\n" in value and self._has_label(value):
            return Doubt.LABEL_INSIDE
        return None

    def _has_label(self, value: str) -> bool:
        """Whether a later line of the value begins as a line of the template does."""
        _first, *rest = value.split("\n")
        return any(line.lstrip().startswith(self._labels) for line in rest)

    def _surplus(self, reading: Reading) -> FieldProof:
        """A program reads a field there that the order does not have."""
        return FieldProof(
            self._part,
            reading.name,
            reading.line,
            "",
            reading.value,
            Doubt.TWO_READINGS,
            reading.start,
            reading.end,
        )


_Named = TypeVar("_Named", Reading, Expected)


def _numbered(fields: Iterable[_Named]) -> dict[tuple[str, int | None, int], _Named]:
    """The fields by name, line, and how many of the same came before."""
    seen: Counter[tuple[str, int | None]] = Counter()
    found: dict[tuple[str, int | None, int], _Named] = {}
    for field in fields:
        name: str = field.name
        line: int | None = field.line
        place = (name, line)
        found[(name, line, seen[place])] = field
        seen[place] += 1
    return found


def _is_whole(read: Read, fields: Sequence[Expected]) -> bool:
    """Whether all of the text was read, as these fields in this order."""
    return read.complete and [reading[:2] for reading in read.fields] == [
        field[:2] for field in fields
    ]


def _labels(program: Program) -> list[str]:
    """The labels and headings of a template: what its lines begin with."""
    return _LABEL.findall("".join(_texts(program)))


def _texts(program: Program) -> Iterator[str]:
    """Everything a template can write, with a sign for each field."""
    for node in program:
        match node:
            case Literal(text):
                yield text
            case Field():
                yield _FIELD_SIGN
            case If(_name, then, otherwise):
                yield from _texts(then)
                yield from _texts(otherwise)
            case ForLines(body):
                yield from _texts(body)
