"""What each integration company demands of a mail: data files, one a company.

Each rule carries its source and whether it is a fact or an assumption; only a fact may hold a
mail. A rule file that is broken is named and left out, the others stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from qsm_desktop.domain.findings import Severity
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.paths import resource_root

LANGUAGES = ("ko", "ja", "en")
TEMPLATE_SUBJECT = "template_subject"
"""The remedy that puts the template's own subject back."""


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
    """The companies by name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def broken(self) -> dict[str, str]:
        """File name → why it was left out."""
        return self._read[1]

    @property
    def _by_company(self) -> dict[str, Receiver]:
        return self._read[0]

    @cached_property
    def _read(self) -> tuple[dict[str, Receiver], dict[str, str]]:
        """Read when first asked for: the window is painted before."""
        from qsm_desktop.mail.receiver_file import read_receiver

        found: dict[str, Receiver] = {}
        broken: dict[str, str] = {}
        for path in sorted(self._folder.glob("*.toml")):
            try:
                receiver = read_receiver(path)
            except (OSError, ValueError, KeyError, TypeError) as error:
                broken[path.name] = f"{type(error).__name__}: {error}"
                continue
            found[receiver.company] = receiver
        return found, broken

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
