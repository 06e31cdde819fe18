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

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qsm_desktop.mail.program import Program
from qsm_desktop.mail.reader_compile import END, Compiler, reversed_program
from qsm_desktop.mail.reader_steps import Found, Run


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


class Reader:
    """Reads texts that one program wrote, from the top or from the bottom."""

    def __init__(self, program: Program, *, backwards: bool = False) -> None:
        self._backwards = backwards
        order = reversed_program(program) if backwards else program
        self._steps = Compiler(backwards).steps(order, (END,))

    def read(self, text: str) -> Read:
        """The values, in the order of the text; up to where it stops making sense."""
        run = Run(text[::-1] if self._backwards else text)
        complete = run.whole(self._steps)
        if not self._backwards:
            return Read(tuple(Reading(*found) for found in run.found), complete)
        return Read(_turned(run.found, len(text), run.lines), complete)

    def finds(self, text: str, fields: list[tuple[str, int | None, str]]) -> bool:
        """Whether exactly these (name, line, value) are read, in this order."""
        run = Run(text[::-1] if self._backwards else text)
        if not run.whole(self._steps) or len(run.found) != len(fields):
            return False
        if not self._backwards:
            found = [reading[:3] for reading in run.found]
        else:
            last = run.lines - 1
            found = [
                (name, None if line is None else last - line, value[::-1])
                for name, line, value, _start, _end in reversed(run.found)
            ]
        return found == fields


def _turned(found: Sequence[Found], length: int, lines: int) -> tuple[Reading, ...]:
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
