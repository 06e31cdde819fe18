"""되읽기: the reader that a template implies.

A receiver's program knows the template and looks for its fixed texts. So does this reader:
literals are anchors, a placeholder is what stands before the next anchor, a loop is a group
that repeats as long as its beginning is found, a condition is a part that is there or not.
It knows nothing of the order. It never goes back over what it has read, and what it looks
ahead for is bounded, so its time grows with the length of the text and no faster.

A second reader of the same template starts at the end of the text. Where both find the same
values, there is one way to read the mail; where they differ, a program may take either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qsm_desktop.domain.placeholders import PLACEHOLDERS, Shape
from qsm_desktop.mail.program import Field, ForLines, If, Literal, Node, Program

_RUNS = {
    Shape.DIGITS: (r"[0-9]{1,20}+", r"[0-9]{1,20}+"),
    Shape.CODE: (
        r"(?![-+][0-9,]{1,12}円)[^()\n]{1,100}+",
        r"(?!円[0-9,]{1,12}[-+][(])[^()\n]{1,100}+",
    ),
}
"""Shape → what a run of it looks like, read forwards and backwards. An amount that the
marketplace appends to an option, ``(+300円)``, is no code.
"""

_LONGEST_ANCHOR = 80
"""Characters of a literal that are looked for; the whole of it must then be there."""

_LOOK_AHEAD = 1000
"""Characters that are looked at to tell two parts apart which begin alike."""


class Reading(NamedTuple):
    """A placeholder's value and where it stands: ``text[start:end]``.

    ``line`` counts the lines of a cart from 0; None outside the loop.
    """

    name: str
    line: int | None
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Read:
    """What was read. ``complete``: the whole text is what the template can write."""

    fields: tuple[Reading, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class _Head:
    """How something begins: as a pattern, and as the part of it that is plain text."""

    pattern: str
    plain: str


_END = _Head(r"\Z", r"\Z")
_ANYTHING = _Head("", "")


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


@dataclass(frozen=True, slots=True)
class _Value:
    name: str
    stop: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Branch:
    """``head``: how it begins. ``next``: what ends the value that it begins with, if it does."""

    head: re.Pattern[str]
    next: re.Pattern[str] | None
    steps: tuple[_Step, ...]


@dataclass(frozen=True, slots=True)
class _Choice:
    then: _Branch
    otherwise: _Branch


@dataclass(frozen=True, slots=True)
class _Group:
    again: re.Pattern[str]
    after: re.Pattern[str]
    steps: tuple[_Step, ...]


_Step = _Text | _Value | _Choice | _Group


class _Mismatch(Exception):
    """The text is not what the template writes."""


class Reader:
    """Reads texts that one program wrote, from the top or from the bottom."""

    def __init__(self, program: Program, *, backwards: bool = False) -> None:
        self._backwards = backwards
        order = _reversed(program) if backwards else program
        self._steps = _Compiler(backwards).steps(order, (_END,))

    def read(self, text: str) -> Read:
        """The values, in the order of the text; up to where it stops making sense."""
        run = _Run(text[::-1] if self._backwards else text)
        complete = run.whole(self._steps)
        if not self._backwards:
            return Read(tuple(run.found), complete)
        return Read(_turned(run.found, len(text), run.lines), complete)


class _Run:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line: int | None = None
        self.lines = 0
        self.found: list[Reading] = []

    def whole(self, steps: tuple[_Step, ...]) -> bool:
        try:
            self._follow(steps)
        except _Mismatch:
            return False
        return self._at == len(self._text)

    def _follow(self, steps: tuple[_Step, ...]) -> None:
        text = self._text
        for step in steps:
            match step:
                case _Text(literal):
                    if not text.startswith(literal, self._at):
                        raise _Mismatch
                    self._at += len(literal)
                case _Value(name, stop):
                    end = stop.search(text, self._at)
                    if end is None:
                        raise _Mismatch
                    start, self._at = self._at, end.start()
                    value = text[start : self._at]
                    self.found.append(Reading(name, self._line, value, start, self._at))
                case _Choice():
                    self._follow(self._chosen(step))
                case _Group():
                    self._repeat(step)

    def _chosen(self, choice: _Choice) -> tuple[_Step, ...]:
        """The part whose beginning is there; of two the one that shows more of itself."""
        then, otherwise = choice.then, choice.otherwise
        begun = then.head.match(self._text, self._at)
        if begun is None:
            return otherwise.steps
        other = otherwise.head.match(self._text, self._at)
        if other is None or begun.end() > other.end():
            return then.steps
        if begun.end() < other.end() or self._far(then) > self._far(otherwise):
            return otherwise.steps
        return then.steps

    def _far(self, branch: _Branch) -> int:
        """How far away the end of the branch's first value is."""
        if branch.next is None:
            return _LOOK_AHEAD
        found = branch.next.search(self._text, self._at, self._at + _LOOK_AHEAD)
        return _LOOK_AHEAD if found is None else found.start() - self._at

    def _repeat(self, group: _Group) -> None:
        self._line = 0
        while again := group.again.match(self._text, self._at):
            after = group.after.match(self._text, self._at)
            begun = self._at
            if after is not None and after.end() >= again.end():
                break
            self._follow(group.steps)
            if self._at == begun:
                raise _Mismatch
            self._line += 1
        self.lines, self._line = self._line, None


class _Compiler:
    """Makes steps of a program, each knowing how what follows it begins."""

    def __init__(self, backwards: bool) -> None:
        self._backwards = backwards

    def steps(
        self, program: Program, follow: tuple[_Head, ...], tail: Program = ()
    ) -> tuple[_Step, ...]:
        """``tail`` is what comes after the program, as far as that is known."""
        heads = self._heads(program, follow)
        return tuple(
            self._step(node, heads[number], program[number:] + tail)
            for number, node in enumerate(program, start=1)
        )

    def _step(self, node: Node, follow: tuple[_Head, ...], rest: Program) -> _Step:
        match node:
            case Literal(text):
                return _Text(text)
            case Field(name):
                return _Value(name, _pattern(follow))
            case If(_name, then, otherwise):
                return _Choice(
                    self._branch(then, follow, rest), self._branch(otherwise, follow, rest)
                )
            case ForLines(body):
                again = self._heads(body, follow)[0]
                steps = self.steps(body, _joined(again, follow), rest)
                return _Group(_pattern(again), _pattern(follow), steps)

    def _branch(self, part: Program, follow: tuple[_Head, ...], rest: Program) -> _Branch:
        after = None
        match part + rest:
            case (Literal(), Field(), *later):
                after = _pattern(self._heads(tuple(later), (_END,))[0])
        return _Branch(
            _pattern(self._heads(part, follow)[0]), after, self.steps(part, follow, rest)
        )

    def _heads(self, program: Program, follow: tuple[_Head, ...]) -> list[tuple[_Head, ...]]:
        """How the program begins from each of its nodes on; last, what follows it."""
        heads = [follow]
        for number in range(len(program) - 1, -1, -1):
            heads.insert(0, self._begin(program, number, heads))
        return heads

    def _begin(
        self, program: Program, number: int, later: Sequence[tuple[_Head, ...]]
    ) -> tuple[_Head, ...]:
        after = later[0]
        match program[number]:
            case Literal(text):
                return (self._anchor(text, program[number + 1 :], later),)
            case Field():
                return (_ANYTHING,)
            case If(_name, then, otherwise):
                return _joined(self._heads(then, after)[0], self._heads(otherwise, after)[0])
            case ForLines(body):
                return _joined(self._heads(body, after)[0], after)

    def _anchor(self, text: str, rest: Program, later: Sequence[tuple[_Head, ...]]) -> _Head:
        """A literal; with the run and the text behind it where they can be told apart too."""
        plain = re.escape(text[:_LONGEST_ANCHOR])
        if len(text) > _LONGEST_ANCHOR or not rest or not isinstance(rest[0], Field):
            return _Head(plain, plain)
        run = _RUNS.get(PLACEHOLDERS[rest[0].name].shape)
        if run is None:
            return _Head(plain, plain)
        pattern = plain + run[self._backwards]
        if len(rest) > 1 and isinstance(rest[1], Literal):
            pattern += re.escape(rest[1].text[:_LONGEST_ANCHOR])
            behind = later[2] if len(rest[1].text) <= _LONGEST_ANCHOR else ()
        else:
            behind = later[1]
        if behind and _ANYTHING not in behind:
            pattern += f"(?={'|'.join(head.plain for head in behind)})"
        return _Head(pattern, plain)


def _joined(first: tuple[_Head, ...], second: tuple[_Head, ...]) -> tuple[_Head, ...]:
    return tuple(dict.fromkeys(first + second))


def _pattern(heads: tuple[_Head, ...]) -> re.Pattern[str]:
    longest_first = sorted({head.pattern for head in heads}, key=len, reverse=True)
    return re.compile("|".join(longest_first))


def _reversed(program: Program) -> Program:
    return tuple(_reversed_node(node) for node in reversed(program))


def _reversed_node(node: Node) -> Node:
    match node:
        case Literal(text):
            return Literal(text[::-1])
        case If(name, then, otherwise):
            return If(name, _reversed(then), _reversed(otherwise))
        case ForLines(body):
            return ForLines(_reversed(body))
        case _:
            return node


def _turned(found: Sequence[Reading], length: int, lines: int) -> tuple[Reading, ...]:
    """What was read from the bottom, as it stands from the top."""
    return tuple(
        reading._replace(
            line=None if reading.line is None else lines - 1 - reading.line,
            value=reading.value[::-1],
            start=length - reading.end,
            end=length - reading.start,
        )
        for reading in reversed(found)
    )
