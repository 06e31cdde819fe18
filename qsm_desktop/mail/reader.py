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


class _Mismatch(Exception):
    """The text is not what the template writes."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str

    def follow(self, run: _Run) -> None:
        if not run.text.startswith(self.text, run.at):
            raise _Mismatch
        run.at += len(self.text)


@dataclass(frozen=True, slots=True)
class _Value:
    name: str
    stop: re.Pattern[str]

    def follow(self, run: _Run) -> None:
        end = self.stop.search(run.text, run.at)
        if end is None:
            raise _Mismatch
        start, run.at = run.at, end.start()
        run.found.append((self.name, run.line, run.text[start : run.at], start, run.at))


@dataclass(frozen=True, slots=True)
class _Branch:
    """``head``: how it begins. ``next``: what ends the value that it begins with, if it does."""

    head: re.Pattern[str]
    next: re.Pattern[str] | None
    steps: tuple[_Step, ...]

    def far(self, run: _Run) -> int:
        """How far away the end of the branch's first value is."""
        if self.next is None:
            return _LOOK_AHEAD
        found = self.next.search(run.text, run.at, run.at + _LOOK_AHEAD)
        return _LOOK_AHEAD if found is None else found.start() - run.at


@dataclass(frozen=True, slots=True)
class _Choice:
    then: _Branch
    otherwise: _Branch

    def follow(self, run: _Run) -> None:
        for step in self._chosen(run).steps:
            step.follow(run)

    def _chosen(self, run: _Run) -> _Branch:
        """The part whose beginning is there; of two the one that shows more of itself."""
        then, otherwise = self.then, self.otherwise
        begun = then.head.match(run.text, run.at)
        if begun is None:
            return otherwise
        other = otherwise.head.match(run.text, run.at)
        if other is None or begun.end() > other.end():
            return then
        if begun.end() < other.end() or then.far(run) > otherwise.far(run):
            return otherwise
        return then


@dataclass(frozen=True, slots=True)
class _Group:
    again: re.Pattern[str]
    after: re.Pattern[str]
    steps: tuple[_Step, ...]

    def follow(self, run: _Run) -> None:
        run.line = 0
        while self._goes_on(run):
            begun = run.at
            for step in self.steps:
                step.follow(run)
            if run.at == begun:
                raise _Mismatch
            run.line += 1
        run.lines, run.line = run.line, None

    def _goes_on(self, run: _Run) -> bool:
        again = self.again.match(run.text, run.at)
        if again is None:
            return False
        after = self.after.match(run.text, run.at)
        return after is None or after.end() < again.end()


_Step = _Text | _Value | _Choice | _Group
_Found = tuple[str, int | None, str, int, int]
"""The fields of a ``Reading``: making one for each value would take as long as the reading."""


class _Run:
    """One pass over one text: how far it is, and what it found."""

    __slots__ = ("at", "found", "line", "lines", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line: int | None = None
        self.lines = 0
        self.found: list[_Found] = []

    def whole(self, steps: tuple[_Step, ...]) -> bool:
        """Follow the steps; whether they led to the end of the text."""
        try:
            for step in steps:
                step.follow(self)
        except _Mismatch:
            return False
        return self.at == len(self.text)


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
            return Read(tuple(Reading(*found) for found in run.found), complete)
        return Read(_turned(run.found, len(text), run.lines), complete)

    def finds(self, text: str, fields: Sequence[tuple[str, int | None, str]]) -> bool:
        """Whether exactly these (name, line, value) are read, in this order."""
        run = _Run(text[::-1] if self._backwards else text)
        if not run.whole(self._steps) or len(run.found) != len(fields):
            return False
        if not self._backwards:
            return all(
                name == found[0] and line == found[1] and value == found[2]
                for (name, line, value), found in zip(fields, run.found, strict=True)
            )
        last = run.lines - 1
        return all(
            name == found[0]
            and line == (None if found[1] is None else last - found[1])
            and value == found[2][::-1]
            for (name, line, value), found in zip(fields, reversed(run.found), strict=True)
        )


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
                    self._branch(then, self._opening(node, follow), follow, rest),
                    self._branch(otherwise, self._heads(otherwise, follow)[0], follow, rest),
                )
            case ForLines(body):
                again = self._heads(body, follow)[0]
                steps = self.steps(body, _joined(again, follow), rest)
                return _Group(_pattern(again), _pattern(follow), steps)

    def _branch(
        self, part: Program, heads: tuple[_Head, ...], follow: tuple[_Head, ...], rest: Program
    ) -> _Branch:
        after = None
        nodes = part + rest
        for number, node in enumerate(nodes):
            if isinstance(node, Field):
                after = _pattern(self._heads(nodes[number + 1 :], (_END,))[0])
                break
        return _Branch(_pattern(heads), after, self.steps(part, follow, rest))

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
                plain = re.escape(text[:_LONGEST_ANCHOR])
                return (_Head(plain, plain),)
            case Field():
                return (_ANYTHING,)
            case If(_name, _then, otherwise) as node:
                return _joined(self._opening(node, after), self._heads(otherwise, after)[0])
            case ForLines(body):
                return _joined(self._heads(body, after)[0], after)

    def _opening(self, node: If, after: tuple[_Head, ...]) -> tuple[_Head, ...]:
        """How the part of a condition begins.

        Where it is just that condition's value between two texts, ``(code)``, the whole of it
        is looked for: a parenthesis alone may as well belong to the value before it.
        """
        match node.then:
            case (Literal(before), Field(name), *closing) if name == node.name:
                run = _RUNS.get(PLACEHOLDERS[name].shape)
                if run is not None and len(before) <= _LONGEST_ANCHOR:
                    plain = re.escape(before)
                    return (_Head(plain + run[self._backwards] + _closing(closing, after), plain),)
        return self._heads(node.then, after)[0]


def _closing(closing: Sequence[Node], after: tuple[_Head, ...]) -> str:
    """What must stand behind the value of an opening."""
    match closing:
        case []:
            literal = ""
        case [Literal(text)] if len(text) <= _LONGEST_ANCHOR:
            literal = re.escape(text)
        case [Literal(text), *_]:
            return re.escape(text[:_LONGEST_ANCHOR])
        case _:
            return ""
    if _ANYTHING in after:
        return literal
    return f"{literal}(?={'|'.join(head.plain for head in after)})"


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


def _turned(found: Sequence[_Found], length: int, lines: int) -> tuple[Reading, ...]:
    """What was read from the bottom, as it stands from the top."""
    return tuple(
        Reading(
            name,
            None if line is None else lines - 1 - line,
            value[::-1],
            length - end,
            length - start,
        )
        for name, line, value, start, end in reversed(found)
    )
