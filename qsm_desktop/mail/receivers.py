"""What each integration company demands of a mail: data files, one a company.

Each rule carries its source and whether it is a fact or an assumption; only a fact may hold a
mail. A rule file that is broken is named and left out, the others stay.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from qsm_desktop.domain.findings import Severity
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.paths import resource_root

LANGUAGES = ("ko", "ja", "en")
TEMPLATE_SUBJECT = "template_subject"
"""The remedy that puts the template's own subject back."""

_REMEDIES = frozenset({"", TEMPLATE_SUBJECT, *Rewrite})
_CHECKS = frozenset(
    {"characters", "subject_contains", "subject_starts", "template", "companion", "charset", "note"}
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One demand. What ``options`` holds depends on ``check`` (``receiver_checks``)."""

    id: str
    check: str
    severity: Severity
    is_fact: bool
    source: str
    since: date
    remedy: str
    kinds: frozenset[Kind]
    messages: dict[str, str]
    options: dict[str, Any]

    def words(self, language: str) -> str:
        """What the rule says to a person."""
        return self.messages.get(language, self.messages["en"])


@dataclass(frozen=True, slots=True)
class Receiver:
    """A company: its name in three languages, the template groups that are its own, its rules."""

    company: str
    names: dict[str, str]
    groups: tuple[str, ...]
    dated: date
    source: str
    rules: tuple[Rule, ...]


class Receivers:
    """The companies by name; ``broken``: file name → why it was left out."""

    def __init__(self, folder: Path) -> None:
        self._by_company: dict[str, Receiver] = {}
        self.broken: dict[str, str] = {}
        for path in sorted(folder.glob("*.toml")):
            try:
                receiver = read_receiver(path)
            except (OSError, ValueError, KeyError, TypeError, re.error) as error:
                self.broken[path.name] = f"{type(error).__name__}: {error}"
                continue
            self._by_company[receiver.company] = receiver

    def all(self) -> list[Receiver]:
        """Every company, by name."""
        return [self._by_company[name] for name in sorted(self._by_company, key=str.casefold)]

    def get(self, company: str) -> Receiver | None:
        """The company of that name; None for one without a file."""
        return self._by_company.get(company)

    def rule(self, company: str, rule_id: str) -> Rule | None:
        """One rule of a company."""
        receiver = self.get(company)
        rules = receiver.rules if receiver else ()
        return next((rule for rule in rules if rule.id == rule_id), None)


@cache
def receivers() -> Receivers:
    """The program's own files."""
    return Receivers(resource_root() / "receivers")


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
