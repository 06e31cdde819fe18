"""Whose fault a refusal is: the account's, or that of the one mail it was said about.

A reply alone often cannot tell; other mails can. What fails while others go in between fails
for its own sake, and must not stop the account for them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from qsm_desktop.domain.outcomes import OUR_OWN_CAUSES, Cause, Outcome, OutcomeClass, Stage

if TYPE_CHECKING:
    from qsm_desktop.domain.accounts import Account
    from qsm_desktop.domain.mails import Claim

_SOON = timedelta(minutes=10)
"""Two mails turned away within this time are turned away together."""

_KNOWS_THE_MAIL = frozenset(
    {Stage.SENDER, Stage.RECIPIENT, Stage.DATA, Stage.BODY, Stage.AFTER_DOT}
)
"""Before these the server has heard nothing of the mail: it cannot be the mail's fault."""

_BUSY = 421

_Key = int | str
"""A mail, or a recipient where the server went no further than that."""


def goes_behind(outcome: Outcome, *, paused: bool) -> bool:
    """Whether a mail that uses up no try lets the account's others be tried before it.

    At a quota it keeps its place, so that the order is kept, unless it is refused as the
    probe of the paused account too.
    """
    if outcome.counts or outcome.cause in OUR_OWN_CAUSES or outcome.stage not in _KNOWS_THE_MAIL:
        return False
    return paused or outcome.cause is not Cause.QUOTA


class Suspicion:
    """What the attempts of this run have shown, for each account; forgotten at the end."""

    def __init__(self) -> None:
        self._accounts: dict[int, _Suspects] = {}

    def recipients(self) -> set[str]:
        """Those that no mail has got through to since one was refused for them."""
        return {
            key
            for suspects in self._accounts.values()
            for key in suspects.failed | suspects.own
            if isinstance(key, str)
        }

    def judged(self, claim: Claim, account: Account, outcome: Outcome, now: datetime) -> Outcome:
        """The outcome, its blame moved to where the other mails show that it belongs."""
        suspects = self._accounts.setdefault(account.id, _Suspects())
        if outcome.klass is OutcomeClass.ACCEPTED:
            suspects.clear(claim)
            return outcome
        if outcome.stage not in _KNOWS_THE_MAIL or outcome.cause in OUR_OWN_CAUSES:
            return outcome
        if outcome.cause is Cause.SENDER_REFUSED and claim.envelope_from != account.from_address:
            # The account has another address by now: the old one is in this mail only.
            return replace(outcome, klass=OutcomeClass.REJECTED, counts=True)
        if outcome.klass is OutcomeClass.RETRY and outcome.reply_code == _BUSY:
            return suspects.busy(claim, account, outcome, now)
        if outcome.klass is OutcomeClass.ACCOUNT or not outcome.counts:
            return suspects.refused(claim, outcome)
        return outcome


@dataclass(slots=True)
class _Suspects:
    """``failed``: refused since a mail last went. ``own``: refused, while others went."""

    failed: set[_Key] = field(default_factory=set)
    own: set[_Key] = field(default_factory=set)
    last_busy: tuple[int, datetime] | None = None

    def clear(self, claim: Claim) -> None:
        """A mail went: the account is sound, and whoever was refused before it is suspect."""
        self.own |= self.failed
        self.own -= {claim.mail_id, claim.to}
        self.failed.clear()
        self.last_busy = None

    def refused(self, claim: Claim, outcome: Outcome) -> Outcome:
        """A refusal that reads like the account's; a quota that is named always is."""
        key = _key(claim, outcome)
        if key in self.own and outcome.cause is not Cause.QUOTA:
            return replace(outcome, klass=OutcomeClass.RETRY, counts=True)
        self.failed.add(key)
        return outcome

    def busy(self, claim: Claim, account: Account, outcome: Outcome, now: datetime) -> Outcome:
        """A 421 is the mail's own, until a second mail gets it too: then it is a quota."""
        key = _key(claim, outcome)
        if key in self.own:
            return outcome
        last, self.last_busy = self.last_busy, (claim.mail_id, now)
        self.failed.add(key)
        waits = account.pause is not None and account.pause.cause is Cause.QUOTA
        together = last is not None and last[0] != claim.mail_id and abs(now - last[1]) < _SOON
        if not (waits or together):
            return outcome
        return replace(outcome, klass=OutcomeClass.ACCOUNT, cause=Cause.QUOTA, counts=False)


def _key(claim: Claim, outcome: Outcome) -> _Key:
    return claim.to if outcome.stage is Stage.RECIPIENT else claim.mail_id
