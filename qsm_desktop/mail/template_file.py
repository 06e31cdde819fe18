"""A template as a file: a TOML head, a line ``---``, the body."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.templates import GROUPS, Template
from qsm_desktop.mail.language import parse
from qsm_desktop.mail.limits import LONGEST_TEXT
from qsm_desktop.mail.rendering import check_subject

_SEPARATOR = "\n---\n"
LONGEST_HEAD = 8 * 1024
"""Characters; the catalogue's have 700. ``tomllib`` takes quadratic time for dotted names."""

_MOST_NUMBER = 999_999


def read_template(path: Path) -> Template:
    """The template of a file, its language checked.

    Raises BadInput TEMPLATE_BROKEN (``file``, ``line``, ``reason``), PLACEHOLDER_UNKNOWN.
    """
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(LONGEST_HEAD + len(_SEPARATOR) + LONGEST_TEXT + 1)
    except (OSError, ValueError) as error:
        raise BadInput(Code.TEMPLATE_BROKEN, file=path.name, line=1, reason="head") from error
    return template_of(path.name, text)


def template_of(name: str, text: str) -> Template:
    """The same of the file's text; ``name`` is the file's."""
    head, separator, body = text.replace("\r\n", "\n").partition(_SEPARATOR)
    if len(head) > LONGEST_HEAD:
        raise BadInput(Code.TEMPLATE_BROKEN, file=name, line=1, reason="too_long")
    try:
        template = _template(tomllib.loads(head), body)
    except (ValueError, KeyError, TypeError, ArithmeticError, RecursionError) as error:
        raise BadInput(Code.TEMPLATE_BROKEN, file=name, line=1, reason="head") from error
    if not separator:
        raise BadInput(Code.TEMPLATE_BROKEN, file=name, line=1, reason="no_separator")
    subject_line = 1 + next(
        (n for n, line in enumerate(head.split("\n")) if line.startswith("subject")), 0
    )
    with _told(name, subject_line):
        check_subject(template.subject)
    with _told(name, head.count("\n") + 3):
        parse(template.body, template.unit)
    return template


@contextmanager
def _told(name: str, first_line: int) -> Iterator[None]:
    """A refusal tells the file, and the line as it is counted there."""
    try:
        yield
    except BadInput as error:
        line = int(str(error.params.get("line", 1))) + first_line - 1
        place = {"file": name, "line": line}
        if error.code is Code.SUBJECT_EMPTY:
            raise BadInput(Code.TEMPLATE_BROKEN, **place, reason="head") from error
        raise BadInput(error.code, **{**error.params, **place}) from error


def _template(head: dict[str, Any], body: str) -> Template:
    group = str(head["group"])
    names = frozenset(str(name) for name in head["may_be_empty"])
    number = int(head["number"])
    if group not in GROUPS or not names <= PLACEHOLDERS.keys():
        raise ValueError(group)
    if not 0 < number <= _MOST_NUMBER:
        raise ValueError(number)
    return Template(
        number=number,
        group=group,
        kind=Kind(head["kind"]),
        unit=Unit(head["unit"]),
        name=str(head["name"]),
        channel=str(head["channel"]),
        subject=str(head["subject"]),
        sender=str(head["sender"]),
        may_be_empty=names,
        body=body,
    )
