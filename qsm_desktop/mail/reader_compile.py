"""From a template's program to the steps of its reader: each knows how what follows it begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from qsm_desktop.domain.placeholders import PLACEHOLDERS, Shape
from qsm_desktop.mail.program import Field, ForLines, If, Literal, Node, Program
from qsm_desktop.mail.reader_steps import Branch, Choice, Group, Step, Text, Value, ValueAndText

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


_LONGEST_AHEAD = 1000
_LONGEST_PATTERN = 4000
"""Characters of a pattern. The usual ones have some hundred; those of a hundred optional parts
in a row, each looking at the beginnings of all that follow, would take minutes to compile.
Without the look ahead a value may seem to end sooner, which is a doubt more and never one less.
"""


@dataclass(frozen=True, slots=True)
class Head:
    """How something begins: as a pattern, and as the part of it that is plain text."""

    pattern: str
    plain: str


END = Head(r"\Z", r"\Z")
ANYTHING = Head("", "")


class Compiler:
    """Makes steps of a program, each knowing how what follows it begins."""

    def __init__(self, backwards: bool) -> None:
        self._backwards = backwards

    def steps(
        self, program: Program, follow: tuple[Head, ...], tail: Program = ()
    ) -> tuple[Step, ...]:
        """``tail`` is what comes after the program; after a loop's body, the loop again."""
        heads = self._heads(program, follow)
        steps: list[Step] = []
        for number, node in enumerate(program, start=1):
            match node, steps:
                case Literal(text), [*_, Value(name)] if heads[number - 1] == (_plain(text),):
                    steps[-1] = ValueAndText(name, text)
                case _:
                    steps.append(self._step(node, heads[number], program[number:] + tail))
        return tuple(steps)

    def _step(self, node: Node, follow: tuple[Head, ...], rest: Program) -> Step:
        match node:
            case Literal(text):
                return Text(text)
            case Field(name):
                return Value(name, _pattern(follow))
            case If(_name, then, otherwise):
                return Choice(
                    self._branch(then, self._opening(node, follow), follow, rest),
                    self._branch(otherwise, self._heads(otherwise, follow)[0], follow, rest),
                )
            case ForLines(body):
                again = self._heads(body, follow)[0]
                steps = self.steps(body, _joined(again, follow), (node, *rest))
                return Group(_pattern(again), _pattern(follow), steps)

    def _branch(
        self, part: Program, heads: tuple[Head, ...], follow: tuple[Head, ...], rest: Program
    ) -> Branch:
        after = None
        nodes = part + rest
        for number, node in enumerate(nodes):
            if isinstance(node, Field):
                after = _pattern(self._heads(_near(nodes, number + 1), (END,))[0])
                break
        return Branch(_pattern(heads), after, self.steps(part, follow, rest))

    def _heads(self, program: Program, follow: tuple[Head, ...]) -> list[tuple[Head, ...]]:
        """How the program begins from each of its nodes on; last, what follows it."""
        heads = [follow]
        for node in reversed(program):
            heads.append(self._begin(node, heads[-1]))
        heads.reverse()
        return heads

    def _begin(self, begun: Node, after: tuple[Head, ...]) -> tuple[Head, ...]:
        match begun:
            case Literal(text):
                return (_anchor(text, after),)
            case Field():
                return (ANYTHING,)
            case If(_name, _then, otherwise) as node:
                return _joined(self._opening(node, after), self._heads(otherwise, after)[0])
            case ForLines(body):
                return _joined(self._heads(body, after)[0], after)

    def _opening(self, node: If, after: tuple[Head, ...]) -> tuple[Head, ...]:
        """How the part of a condition begins.

        Where it is just that condition's value between two texts, ``(code)``, the whole of it
        is looked for: a parenthesis alone may as well belong to the value before it.
        """
        match node.then:
            case (Literal(before), Field(name), *closing) if name == node.name:
                run = _RUNS.get(PLACEHOLDERS[name].shape)
                if run is not None and len(before) <= _LONGEST_ANCHOR:
                    plain = re.escape(before)
                    return (Head(plain + run[self._backwards] + _closing(closing, after), plain),)
        return self._heads(node.then, after)[0]


def _anchor(text: str, after: tuple[Head, ...]) -> Head:
    """A literal and, unless a value follows, the beginning of what does.

    A line break alone ends no value: before a part that may be missing it would be taken for
    the one inside a message of two lines.
    """
    head = _plain(text)
    if len(text) > _LONGEST_ANCHOR or ANYTHING in after:
        return head
    return Head(head.plain + _ahead(after), head.plain)


def _plain(text: str) -> Head:
    """A literal, whatever follows."""
    plain = re.escape(text[:_LONGEST_ANCHOR])
    return Head(plain, plain)


def _ahead(heads: tuple[Head, ...]) -> str:
    """A look at what must follow; none where that would be too many things to look for."""
    pattern = "|".join(head.plain for head in heads)
    return f"(?={pattern})" if len(pattern) <= _LONGEST_AHEAD else ""


def _closing(closing: Sequence[Node], after: tuple[Head, ...]) -> str:
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
    if ANYTHING in after:
        return literal
    return literal + _ahead(after)


def _joined(first: tuple[Head, ...], second: tuple[Head, ...]) -> tuple[Head, ...]:
    return tuple(dict.fromkeys(first + second))


def _pattern(heads: tuple[Head, ...]) -> re.Pattern[str]:
    patterns = {head.pattern for head in heads}
    if sum(map(len, patterns)) > _LONGEST_PATTERN:
        patterns = {head.plain for head in heads}
    longest_first = sorted(patterns, key=len, reverse=True)
    return re.compile("|".join(longest_first))


def _near(nodes: Program, start: int) -> Program:
    """As much of the nodes as decides how they begin: to the second that is surely there."""
    sure = 0
    for end in range(start, len(nodes)):
        sure += isinstance(nodes[end], Literal | Field)
        if sure == 2:
            return nodes[start : end + 1]
    return nodes[start:]


def reversed_program(program: Program) -> Program:
    """The program as it looks from its end."""
    return tuple(_reversed_node(node) for node in reversed(program))


def _reversed_node(node: Node) -> Node:
    match node:
        case Literal(text):
            return Literal(text[::-1])
        case If(name, then, otherwise):
            return If(name, reversed_program(then), reversed_program(otherwise))
        case ForLines(body):
            return ForLines(reversed_program(body))
        case _:
            return node
