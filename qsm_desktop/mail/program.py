"""What a template says once it is checked: text, placeholders, conditions, lines. No Jinja2."""

from __future__ import annotations

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
