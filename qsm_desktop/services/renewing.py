"""다시 만들기: a mail that has not gone is made anew from what the shop knows and wants now.

The order may have been completed since, the setting corrected, an agreement given. The new
mail is a new revision and takes the old one's place; what was handed over is never renewed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import CANCEL_KINDS, STOPPED_BY_CANCEL
from qsm_desktop.domain.mails import Action, HeldKind, Hold, Letter, Mail, MailState, NewMail
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.domain.settings import Setting
from qsm_desktop.services.changes import Changes, Topic
from qsm_desktop.services.outbox import Done
from qsm_desktop.services.queueing import Firing, Queueing

if TYPE_CHECKING:
    from collections.abc import Callable

    from qsm_desktop.mail.receivers import Receivers
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction

_RENEWABLE = frozenset({MailState.QUEUED, MailState.HELD, MailState.FAILED})
TEMPLATE_SUBJECT = "template_subject"
"""The remedy that gives a setting its template's subject back."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """What making a mail anew would change. ``refusal``: why it cannot be."""

    mail: Mail
    before: Letter
    after: Letter | None
    hold: Hold | None
    refusal: BadInput | None = None


class RenewService:
    """``look`` makes the mails and keeps nothing; ``renew`` puts them in the old ones' place."""

    def __init__(
        self,
        database: Database,
        queueing: Queueing,
        receivers: Receivers,
        changes: Changes,
        clock: Clock,
        wake_sender: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._queueing = queueing
        self._receivers = receivers
        self._changes = changes
        self._clock = clock
        self._wake_sender = wake_sender

    def remedy_of(self, hold: Hold | None) -> str:
        """What would let a held mail go, by name (``Rewrite`` or TEMPLATE_SUBJECT); or empty."""
        if hold is None or hold.kind is not HeldKind.CHECK:
            return ""
        if hold.note == "charset":
            return Rewrite.CHARSET.value
        if not hold.note.startswith("rule:"):
            return ""
        company, _, rule_id = hold.note.removeprefix("rule:").partition("/")
        rule = self._receivers.rule(company, rule_id)
        return rule.remedy if rule else ""

    def look(self, ids: Sequence[int], *, remedy: str = "") -> list[Renewal]:
        """What would change if these mails were made anew, with the remedy taken."""
        with self._database.read() as tx:
            return [self._looked_at(tx, mail_id, remedy) for mail_id in ids]

    def renew(self, ids: Sequence[int], *, by: str, remedy: str = "") -> Done:
        """Make the mails anew; a remedy is written into their settings first."""
        outcome = Done()
        with self._database.write() as tx:
            for mail_id in ids:
                try:
                    self._renew(tx, tx.outbox.get(mail_id), by, remedy)
                except BadInput as refusal:
                    outcome.refused.append((mail_id, refusal))
                else:
                    outcome.done.append(mail_id)
        if outcome.done:
            self._changes.publish(Topic.OUTBOX)
            self._changes.publish(Topic.SETTINGS)
            self._wake_sender()
        return outcome

    def _looked_at(self, tx: Transaction, mail_id: int, remedy: str) -> Renewal:
        mail = tx.outbox.get(mail_id)
        before = tx.outbox.letter(mail_id)
        try:
            setting = _remedied(tx.settings.get(mail.setting_id), remedy)
            made = self._made(tx, mail, setting)
        except BadInput as refusal:
            return Renewal(mail, before, None, mail.hold, refusal)
        return Renewal(mail, before, made.letter, made.hold)

    def _renew(self, tx: Transaction, mail: Mail, by: str, remedy: str) -> None:
        now = self._clock()
        setting = tx.settings.get(mail.setting_id)
        better = _remedied(setting, remedy)
        if better != setting:
            setting = tx.settings.change(
                setting.id, better.draft, setting.template, by=by, at=now, expected_revision=None
            )
        made = self._made(tx, mail, setting)
        tx.outbox.withdraw(mail.event, mail.setting_id, at=now, by=by)
        tx.outbox.add([made], at=now)

    def _made(self, tx: Transaction, mail: Mail, setting: Setting) -> NewMail:
        if mail.state not in _RENEWABLE:
            raise BadInput(Code.MAIL_WRONG_STATE, id=mail.id, state=mail.state, action=Action.RETRY)
        firing = self._firing(tx, mail, setting)
        store = tx.stores.get(mail.event.store_id)
        account = tx.accounts.default()
        made = self._queueing.mail(firing, store, account, self._clock(), tx.rules.off())
        if made.hold is None and not setting.in_use:
            return replace(made, hold=Hold(HeldKind.SWITCHED_OFF))
        return made

    def _firing(self, tx: Transaction, mail: Mail, setting: Setting) -> Firing:
        numbers = tx.outbox.orders_of(mail.id)
        store_id = mail.event.store_id
        stored = tx.orders.stored(store_id, numbers)
        earlier = tx.outbox.existing([mail.event], mail.setting_id)[mail.event]
        cancels = {
            order_no
            for order_no, kind in tx.orders.known_events(store_id, numbers)
            if kind in CANCEL_KINDS
        }
        asks = mail.event.kind in STOPPED_BY_CANCEL
        return Firing(
            setting,
            mail.event,
            tuple(stored[number] for number in numbers),
            revision=earlier.revision + 1,
            late=earlier.may_have_gone,
            cancelled=asks and not cancels.isdisjoint(numbers),
        )


def _remedied(setting: Setting, remedy: str) -> Setting:
    """The setting as the remedy would leave it."""
    if remedy == TEMPLATE_SUBJECT:
        return replace(setting, subject=setting.template.subject)
    if remedy:
        return replace(setting, rewrites=tuple(sorted({*setting.rewrites, remedy})))
    return setting
