"""How the command line speaks: rows as JSON or as a table, sentences to stderr."""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from enum import IntEnum
from typing import Literal, TextIO

from qsm_desktop.domain.errors import Code, EnvironmentFault

Row = Mapping[str, object]

_LINE_BREAKING = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")


class Exit(IntEnum):
    """The exit statuses; a contract with the schedulers that call us."""

    DONE = 0
    PARTLY = 1
    WRONG_USE = 2


def print_json(rows: Sequence[Row]) -> None:
    """One list of all rows, UTF-8 whatever the locale."""
    text = json.dumps([dict(row) for row in rows], ensure_ascii=False, indent=1)
    put(text.encode() + b"\n")


def print_rows(rows: Sequence[Row], columns: Sequence[str], *, as_json: bool) -> None:
    """The rows as JSON, or ``columns`` of them as a table with aligned columns."""
    if as_json:
        print_json(rows)
        return
    cells = [[_cell(row[column]) for column in columns] for row in rows]
    widths = [
        max((_width(line[index]) for line in [list(columns), *cells]), default=0)
        for index in range(len(columns))
    ]
    for line in [list(columns), *cells]:
        padded = (
            text + " " * (width - _width(text)) for text, width in zip(line, widths, strict=True)
        )
        say("  ".join(padded).rstrip())


def say(text: str) -> None:
    """A line on standard output; a character the terminal lacks is escaped, never a crash."""
    with _output_faults():
        print(_speakable(text, sys.stdout.encoding))


def put(data: bytes) -> None:
    """Exactly these bytes on standard output."""
    with _output_faults():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def flush_output() -> None:
    """Write out what was said. Raises EnvironmentFault OUTPUT_LOST."""
    with _output_faults():
        sys.stdout.flush()


def complain(sentence: str) -> None:
    """One plain sentence, on one line, on standard error."""
    line = _LINE_BREAKING.sub(" ", sentence)
    try:
        print(_speakable(line, sys.stderr.encoding), file=sys.stderr, flush=True)
    except OSError:  # nobody is left to be told; the exit status still says it
        _drop(sys.stderr)


def complete_streams() -> None:
    """Put the null device where the caller closed a standard stream.

    Python then has None there, and the next file that is opened, the database perhaps, would
    get its number and with it whatever a library prints.
    """
    if sys.stdin is None:
        sys.stdin = _null("r")
    if sys.stdout is None:
        sys.stdout = _null("w")
    if sys.stderr is None:
        sys.stderr = _null("w")


def drop_output() -> None:
    """Nobody takes our output any more: let Python's own flush at the exit not fail on it."""
    _drop(sys.stdout)


def _null(mode: Literal["r", "w"]) -> TextIO:
    return open(os.devnull, mode, encoding="utf-8")


def _drop(stream: TextIO) -> None:
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


@contextmanager
def _output_faults() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFault(Code.OUTPUT_LOST, reason=reason) from error


def moment(at: datetime | None) -> str | None:
    """ISO 8601 in UTC with seconds, or None."""
    return at.astimezone(UTC).isoformat(timespec="seconds") if at else None


def yes_no(value: bool) -> str:
    """Y or N, as the page writes it."""
    return "Y" if value else "N"


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return yes_no(value)
    return "" if value is None else str(value).replace("\n", " ")


def _width(text: str) -> int:
    """Columns on a terminal: Korean and Japanese characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _speakable(text: str, encoding: str | None) -> str:
    name = encoding or "utf-8"
    return text.encode(name, "backslashreplace").decode(name)
