"""The steps of a reader: what it does at each node of a template, and how far it has come."""

from __future__ import annotations

import re
from dataclasses import dataclass

LOOK_AHEAD = 1000
"""Characters within which two parts that begin alike are told apart."""

MOST_FOUND = 500_000
"""Values in one text; a cart of a thousand lines has some 40,000. A long text that a loop full
of empty values happens to fit would fill the memory.
"""


class Mismatch(Exception):
    """The text is not what the template writes."""


@dataclass(frozen=True, slots=True)
class Text:
    text: str

    def follow(self, run: Run) -> None:
        if not run.text.startswith(self.text, run.at):
            raise Mismatch
        run.at += len(self.text)


@dataclass(frozen=True, slots=True)
class Value:
    name: str
    stop: re.Pattern[str]

    def follow(self, run: Run) -> None:
        end = self.stop.search(run.text, run.at)
        if end is None:
            raise Mismatch
        start, run.at = run.at, end.start()
        run.found.append((self.name, run.line, run.text[start : run.at], start, run.at))


@dataclass(frozen=True, slots=True)
class ValueAndText:
    """A value and the text behind it, where the text alone ends the value: the usual case."""

    name: str
    text: str

    def follow(self, run: Run) -> None:
        start = run.at
        end = run.text.find(self.text, start)
        if end < 0:
            raise Mismatch
        run.at = end + len(self.text)
        run.found.append((self.name, run.line, run.text[start:end], start, end))


@dataclass(frozen=True, slots=True)
class Branch:
    """``head``: how it begins. ``next``: what ends the value that it begins with, if it does."""

    head: re.Pattern[str]
    next: re.Pattern[str] | None
    steps: tuple[Step, ...]

    def far(self, run: Run) -> int:
        """How far away the end of the branch's first value is."""
        if self.next is None:
            return LOOK_AHEAD
        return min(run.next_place(self.next) - run.at, LOOK_AHEAD)


@dataclass(frozen=True, slots=True)
class Choice:
    then: Branch
    otherwise: Branch

    def follow(self, run: Run) -> None:
        for step in self._chosen(run).steps:
            step.follow(run)

    def _chosen(self, run: Run) -> Branch:
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
class Group:
    again: re.Pattern[str]
    after: re.Pattern[str]
    steps: tuple[Step, ...]

    def follow(self, run: Run) -> None:
        run.line = 0
        while self._goes_on(run):
            begun = run.at
            for step in self.steps:
                step.follow(run)
            if run.at == begun or len(run.found) > MOST_FOUND:
                raise Mismatch
            run.line += 1
        run.lines, run.line = run.line, None

    def _goes_on(self, run: Run) -> bool:
        again = self.again.match(run.text, run.at)
        if again is None:
            return False
        after = self.after.match(run.text, run.at)
        return after is None or after.end() < again.end()


Step = Text | Value | ValueAndText | Choice | Group
Found = tuple[str, int | None, str, int, int]
"""The fields of a ``Reading``: making one for each value would take as long as the reading."""


class Run:
    """One pass over one text: how far it is, and what it found."""

    __slots__ = ("_places", "at", "found", "line", "lines", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line: int | None = None
        self.lines = 0
        self.found: list[Found] = []
        self._places: dict[int, int] = {}

    def next_place(self, pattern: re.Pattern[str]) -> int:
        """Where the pattern is found next; beyond the reach of ``LOOK_AHEAD`` if nowhere.

        What was found is kept until it is passed, so each pattern goes over the text once,
        however many parts of the template ask for it without moving on.
        """
        place = self._places.get(id(pattern), -1)
        if place < self.at:
            found = pattern.search(self.text, self.at)
            place = len(self.text) + LOOK_AHEAD if found is None else found.start()
            self._places[id(pattern)] = place
        return place

    def whole(self, steps: tuple[Step, ...]) -> bool:
        """Follow the steps; whether they led to the end of the text."""
        try:
            for step in steps:
                step.follow(self)
        except Mismatch:
            return False
        return self.at == len(self.text)
