"""Two texts of a template compared line by line."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import unified_diff

from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.templates import Template, TemplateDraft

MOST_LINES = 2000
"""Lines that are compared one with another; longer texts are shown as wholes that differ."""

_SEPARATOR = "---"


def lines_of(text: Template | TemplateDraft) -> list[str]:
    """Everything that can be changed in a template, as its file would write it."""
    return [
        f"name = {text.name}",
        f"subject = {text.subject}",
        f"may_be_empty = {', '.join(sorted(text.may_be_empty))}",
        _SEPARATOR,
        *text.body.split("\n"),
    ]


def letter_lines(letter: Letter) -> list[str]:
    """A mail, its subject first."""
    return [letter.subject, "", *letter.body.split("\n")]


def difference(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Unified lines, each with its sign: blank, ``-``, ``+`` or ``@``; empty if all is equal."""
    if list(old) == list(new):
        return []
    if max(len(old), len(new)) > MOST_LINES:
        return [*(f"-{line}" for line in old), *(f"+{line}" for line in new)]
    _old_name, _new_name, *lines = unified_diff(old, new, lineterm="")
    return lines
