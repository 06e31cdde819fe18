"""연동회사 규칙: what each company demands, and which demands a shop has switched off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.findings import Finding
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.domain.templates import Template
from qsm_desktop.services.changes import Changes, Topic

if TYPE_CHECKING:
    from datetime import datetime

    from qsm_desktop.mail.receivers import Receiver, Receivers, Rule
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class RuleState:
    """A rule of a company, and who switched it last and when (None: nobody ever did)."""

    receiver: Receiver
    rule: Rule
    off: bool
    by: str | None
    at: datetime | None

    @property
    def key(self) -> str:
        """``company/rule``."""
        return f"{self.receiver.company}/{self.rule.id}"


class RulesService:
    """Lists, switches, and holds a setting against them; mails are judged by ``proving``."""

    def __init__(
        self, database: Database, receivers: Receivers, changes: Changes, clock: Clock
    ) -> None:
        self._database = database
        self._receivers = receivers
        self._changes = changes
        self._clock = clock

    @property
    def broken(self) -> dict[str, str]:
        """Rule files that were left out, and why."""
        return self._receivers.broken

    def companies(self) -> list[Receiver]:
        """Every company that has a file, by name."""
        return self._receivers.all()

    def all(self) -> list[RuleState]:
        """Every rule, by company."""
        with self._database.read() as tx:
            switches = tx.rules.last()
        states = []
        for receiver in self._receivers.all():
            for rule in receiver.rules:
                last = switches.get(f"{receiver.company}/{rule.id}")
                off, by, at = (last.off, last.by, last.at) if last else (False, None, None)
                states.append(RuleState(receiver, rule, off, by, at))
        return states

    def switch(self, key: str, *, off: bool, by: str) -> None:
        """Switch a rule off or on for this shop. Raises BadInput RULE_MISSING."""
        company, _, rule_id = key.partition("/")
        if self._receivers.rule(company, rule_id) is None:
            raise BadInput(Code.RULE_MISSING, rule=key)
        with self._database.write() as tx:
            tx.rules.switch(key, off=off, by=by, at=self._clock())
        self._changes.publish(Topic.SETTINGS)

    def findings(
        self, draft: SettingDraft, template: Template, setting_id: int | None = None
    ) -> list[Finding]:
        """What the company's rules say about a setting as it would be saved."""
        with self._database.read() as tx:
            return self.findings_in(tx, draft, template, setting_id)

    def findings_in(
        self, tx: Transaction, draft: SettingDraft, template: Template, setting_id: int | None
    ) -> list[Finding]:
        """The same inside a transaction."""
        from qsm_desktop.mail.receiver_checks import check_setting

        company = draft.company or template.group
        receiver = self._receivers.get(company)
        if receiver is None:
            return []
        kinds = tx.settings.kinds_in_use(company, draft.store_id, without=setting_id)
        if draft.in_use:
            kinds |= {template.kind}
        checked = _Checked(template, draft.subject, draft.charset)
        return check_setting(receiver, checked, kinds, tx.rules.off())


@dataclass(frozen=True, slots=True)
class _Checked:
    template: Template
    subject: str
    charset: Charset
