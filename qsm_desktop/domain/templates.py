"""A template: what a mail of one kind to one company looks like."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime

from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.kinds import Kind

GROUPS = (
    "StockGear",
    "NextEngine",
    "CrossMall",
    "ZaikoRobot",
    "Basic",
    "[JP]Agency",
    "BooxSales",
    "通販する蔵",
    "Softel",
    "External Order",
)
"""Template groups (템플릿 그룹) in the page's order, without the word ``Template`` behind them."""

FIRST_OWN_NUMBER = 9000
"""Numbers from here on are ours, so that a number of the marketplace never collides."""

FIRST_COPY_NUMBER = 9500
"""Numbers from here on are the shop's own copies; no template of the program has one."""


def group_title(group: str) -> str:
    """The group as the page writes it: ``NextEngine Template``."""
    return f"{group} Template"


@dataclass(frozen=True, slots=True)
class Template:
    """Head and body of a template. Subject and body carry ``[$_NAME_$]`` placeholders.

    ``may_be_empty`` holds the names whose emptiness does not hold the mail. ``body`` has LF
    line ends.
    """

    number: int
    group: str
    kind: Kind
    unit: Unit
    name: str
    channel: str
    subject: str
    sender: str
    may_be_empty: frozenset[str]
    body: str
    digest: str = field(init=False)
    """SHA-256 over everything above (hex): a setting pins its template by it."""

    def __post_init__(self) -> None:
        parts = (
            str(self.number),
            self.group,
            self.kind.value,
            self.unit.value,
            self.name,
            self.channel,
            self.subject,
            self.sender,
            ",".join(sorted(self.may_be_empty)),
            self.body,
        )
        text = "\0".join(parts)
        object.__setattr__(self, "digest", hashlib.sha256(text.encode()).hexdigest())


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """What can be changed in an own template; kind, unit and group stay those of its origin."""

    name: str
    subject: str
    body: str
    may_be_empty: frozenset[str]

    @classmethod
    def of(cls, template: Template) -> TemplateDraft:
        """What the editor shows of a template."""
        return cls(template.name, template.subject, template.body, template.may_be_empty)

    def on(self, template: Template) -> Template:
        """The template with these texts."""
        return replace(
            template,
            name=self.name,
            subject=self.subject,
            body=self.body,
            may_be_empty=self.may_be_empty,
        )


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A shop's copy: where it comes from (the text as it was then), who made it, when (UTC)."""

    number: int
    origin: Template
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One saved text of an own template, counted from 1. ``at`` is UTC.

    ``note`` is ``copied:<number>`` for the first, ``back:<version>`` where the text is that of
    an earlier version, else empty.
    """

    version: int
    template: Template
    by: str
    at: datetime
    note: str
