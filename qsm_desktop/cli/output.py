"""How the command line speaks: rows as JSON or as a table, sentences to stderr."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum

Row = Mapping[str, object]


class Exit(IntEnum):
    """The exit statuses; a contract with the schedulers that call us."""

    DONE = 0
    PARTLY = 1
    WRONG_USE = 2


def print_json(rows: Sequence[Row]) -> None:
    """One list of all rows, UTF-8 whatever the locale."""
    text = json.dumps([dict(row) for row in rows], ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.buffer.flush()


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
    print(_speakable(text, sys.stdout.encoding))


def complain(sentence: str) -> None:
    """One plain sentence on standard error."""
    print(_speakable(sentence, sys.stderr.encoding), file=sys.stderr)


def moment(at: datetime | None) -> str | None:
    """ISO 8601 in UTC with seconds, or None."""
    return at.astimezone(UTC).isoformat(timespec="seconds") if at else None


def yes_no(value: bool) -> str:
    """Y or N, as the page writes it."""
    return "Y" if value else "N"


def _cell(value: object) -> str:
    return "" if value is None else str(value).replace("\n", " ")


def _width(text: str) -> int:
    """Columns on a terminal: Korean and Japanese characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _speakable(text: str, encoding: str | None) -> str:
    name = encoding or "utf-8"
    return text.encode(name, "backslashreplace").decode(name)
