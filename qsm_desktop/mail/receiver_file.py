"""A company's file: read whole, or refused with the reason."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

from qsm_desktop.domain.findings import Severity
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.mail.receivers import LANGUAGES, TEMPLATE_SUBJECT, Receiver, Rule

_REMEDIES = frozenset({"", TEMPLATE_SUBJECT, *Rewrite})
_CHECKS = frozenset(
    {"characters", "subject_contains", "subject_starts", "template", "companion", "charset", "note"}
)


def read_receiver(path: Path) -> Receiver:
    """A company's file. Raises ValueError, KeyError or TypeError for one that is broken."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    rules = tuple(_rule(entry) for entry in data.get("rule", []))
    if len({rule.id for rule in rules}) < len(rules):
        raise ValueError("a rule stands twice")
    return Receiver(
        company=str(data["company"]),
        names=_three(data["name"]),
        groups=tuple(data["groups"]),
        dated=_date(data["dated"]),
        source=str(data["source"]),
        rules=rules,
    )


def _rule(entry: dict[str, Any]) -> Rule:
    severity, is_fact = Severity(entry["severity"]), entry["basis"] == "fact"
    if severity is Severity.HOLD and not is_fact:
        raise ValueError(f"{entry['id']}: an assumption may not hold a mail")
    if entry["check"] not in _CHECKS or entry.get("remedy", "") not in _REMEDIES:
        raise ValueError(f"{entry['id']}: unknown check or remedy")
    options = dict(entry.get("options", {}))
    _check_fields(options.get("fields", ()))
    return Rule(
        id=str(entry["id"]),
        check=str(entry["check"]),
        severity=severity,
        is_fact=is_fact,
        source=str(entry["source"]),
        since=_date(entry["since"]),
        remedy=str(entry.get("remedy", "")),
        kinds=frozenset(Kind(kind) for kind in entry.get("kinds", list(Kind))),
        messages=_three(entry["message"]),
        options=options,
    )


def _check_fields(names: Collection[str]) -> None:
    if unknown := [name for name in names if name not in PLACEHOLDERS]:
        raise ValueError(f"unknown placeholder {unknown[0]}")


def _three(texts: dict[str, str]) -> dict[str, str]:
    return {language: str(texts[language]) for language in LANGUAGES}


def _date(value: Any) -> date:
    if not isinstance(value, date):
        raise TypeError("no date")
    return value
