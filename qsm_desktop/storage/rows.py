"""Small pieces that several repositories share: chunks, JSON lists, upserts, search words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import ColumnElement, and_

T = TypeVar("T")

CHUNK = 500
"""Values in one IN list: well under every database's limit."""


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The values in lists of at most ``size``."""
    iterator = iter(values)
    while chunk := list(islice(iterator, size)):
        yield chunk


def contains_words(column: ColumnElement[str], text: str) -> ColumnElement[bool]:
    """Every word of ``text`` stands somewhere in the column; ``%`` and ``_`` are plain text."""
    return and_(True, *(column.icontains(word, autoescape=True) for word in text.split()))
