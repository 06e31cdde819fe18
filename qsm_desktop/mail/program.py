"""What a template says once it is checked: text, placeholders, conditions, lines. No Jinja2."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

LINES = "lines"
"""The name under which a template finds the lines of the cart."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that stands in every mail as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A placeholder."""

    name: str


@dataclass(frozen=True, slots=True)
class If:
    """``then`` where the placeholder is not blank, else ``otherwise``."""

    name: str
    then: Program
    otherwise: Program


@dataclass(frozen=True, slots=True)
class ForLines:
    """``body`` once for each line of the cart."""

    body: Program


Node = Literal | Field | If | ForLines
Program = tuple[Node, ...]


def with_literals(program: Program, change: Callable[[str], str]) -> Program:
    """The program with every literal text changed."""
    return tuple(_changed(node, change) for node in program)


def _changed(node: Node, change: Callable[[str], str]) -> Node:
    match node:
        case Literal(text):
            return Literal(change(text))
        case If(name, then, otherwise):
            return If(name, with_literals(then, change), with_literals(otherwise, change))
        case ForLines(body):
            return ForLines(with_literals(body, change))
        case _:
            return node


def literals_of(program: Program) -> Iterator[str]:
    """Every literal text, in order."""
    for node in program:
        match node:
            case Literal(text):
                yield text
            case If(_name, then, otherwise):
                yield from literals_of(then)
                yield from literals_of(otherwise)
            case ForLines(body):
                yield from literals_of(body)
            case Field():
                pass


def fields_of(program: Program) -> set[str]:
    """Every placeholder that the program names, conditions included."""
    names: set[str] = set()
    for node in program:
        match node:
            case Field(name):
                names.add(name)
            case If(name, then, otherwise):
                names |= {name} | fields_of(then) | fields_of(otherwise)
            case ForLines(body):
                names |= fields_of(body)
    return names
