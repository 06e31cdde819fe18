"""A template as a file: a TOML head, a line ``---``, the body."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.templates import GROUPS, Template
from qsm_desktop.mail.language import parse

_SEPARATOR = "\n---\n"


def read_template(path: Path) -> Template:
    """The template of a file, its language checked.

    Raises BadInput TEMPLATE_BROKEN (``file``, ``line``, ``reason``), PLACEHOLDER_UNKNOWN.
    """
    try:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        head, separator, body = text.partition(_SEPARATOR)
        template = _template(tomllib.loads(head), body)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(Code.TEMPLATE_BROKEN, file=path.name, line=1, reason="head") from error
    if not separator:
        raise BadInput(Code.TEMPLATE_BROKEN, file=path.name, line=1, reason="no_separator")
    try:
        parse(template.subject, Unit.ORDER)
        parse(template.body, template.unit)
    except BadInput as error:
        line = int(str(error.params["line"])) + head.count("\n") + 2
        raise BadInput(error.code, **{**error.params, "file": path.name, "line": line}) from error
    return template


def _template(head: dict[str, Any], body: str) -> Template:
    group = str(head["group"])
    names = frozenset(str(name) for name in head["may_be_empty"])
    if group not in GROUPS or not names <= PLACEHOLDERS.keys():
        raise ValueError(group)
    return Template(
        number=int(head["number"]),
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
