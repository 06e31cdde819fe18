"""What a check has to say about a setting or a mail."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: told, warned about, or the mail is held."""

    INFO = "info"
    WARN = "warn"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Finding:
    """A receiver's rule that a setting or a mail goes against.

    ``fields`` names the placeholders concerned, ``detail`` what was found there; ``remedy`` is
    what can be done with one click, by name, or empty. The rule's own words are in its file.
    """

    company: str
    rule: str
    severity: Severity
    fields: tuple[str, ...] = ()
    detail: str = ""
    remedy: str = ""

    @property
    def key(self) -> str:
        """``company/rule``: how the rule is switched off and how a hold names it."""
        return f"{self.company}/{self.rule}"
