"""Which rules of the receivers a shop switched off: who, when; the last word on a rule counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from qsm_desktop.storage.schema import rule_switches


@dataclass(frozen=True, slots=True)
class RuleSwitch:
    """A rule (``company/rule``) was switched off or on again. ``at`` is aware UTC."""

    rule: str
    off: bool
    by: str
    at: datetime


class RulesRepo:
    """Only added to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def switch(self, rule: str, *, off: bool, by: str, at: datetime) -> None:
        """Note the switch."""
        values = {"rule": rule, "off": off, "by": by, "at": at}
        self._connection.execute(insert(rule_switches).values(values))

    def last(self) -> dict[str, RuleSwitch]:
        """The last switch of each rule that was ever switched."""
        newest = select(func.max(rule_switches.c.id)).group_by(rule_switches.c.rule)
        query = select(rule_switches).where(rule_switches.c.id.in_(newest))
        return {
            row.rule: RuleSwitch(row.rule, bool(row.off), row.by, row.at)
            for row in self._connection.execute(query)
        }

    def off(self) -> frozenset[str]:
        """The rules that are switched off now."""
        return frozenset(rule for rule, switch in self.last().items() if switch.off)
