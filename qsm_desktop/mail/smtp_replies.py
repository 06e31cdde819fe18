"""What a server's reply means: whose fault it is, and what follows.

The general rules are RFC 5321's; what single providers mean by a code is data, in
``resources/smtp_replies.toml``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from qsm_desktop.domain.outcomes import Cause, Outcome, OutcomeClass, Stage
from qsm_desktop.paths import resource_root

_RETRY, _REJECTED, _ACCOUNT = OutcomeClass.RETRY, OutcomeClass.REJECTED, OutcomeClass.ACCOUNT

_BY_STAGE: dict[Stage, tuple[tuple[OutcomeClass, Cause], tuple[OutcomeClass, Cause]]] = {
    Stage.CONNECT: ((_RETRY, Cause.SERVER_LATER), (_ACCOUNT, Cause.GREETING_REFUSED)),
    Stage.GREETING: ((_RETRY, Cause.SERVER_LATER), (_ACCOUNT, Cause.GREETING_REFUSED)),
    Stage.TLS: ((_ACCOUNT, Cause.TLS_FAILED), (_ACCOUNT, Cause.TLS_FAILED)),
    Stage.LOGIN: ((_RETRY, Cause.LOGIN_LATER), (_ACCOUNT, Cause.PASSWORD_WRONG)),
    Stage.SENDER: ((_RETRY, Cause.SERVER_LATER), (_ACCOUNT, Cause.SENDER_REFUSED)),
    Stage.RECIPIENT: ((_RETRY, Cause.GREYLISTED), (_REJECTED, Cause.RECIPIENT_REFUSED)),
    Stage.DATA: ((_RETRY, Cause.SERVER_LATER), (_REJECTED, Cause.CONTENT_REFUSED)),
    Stage.BODY: ((_RETRY, Cause.SERVER_LATER), (_REJECTED, Cause.CONTENT_REFUSED)),
    Stage.AFTER_DOT: ((_RETRY, Cause.SERVER_LATER), (_REJECTED, Cause.CONTENT_REFUSED)),
}
"""Stage → what a 4xx and what a 5xx means there, where no rule of the data says otherwise."""

_ABOUT_THE_MAIL = frozenset({Stage.RECIPIENT, Stage.DATA, Stage.BODY, Stage.AFTER_DOT})

_ENHANCED = re.compile(r"\s*([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
"""RFC 2034: the enhanced code stands first. Digits further on are an address or a ticket."""

_ABOUT_A_MAILBOX = ("1", "2")
"""RFC 3463's subjects address and mailbox: no word can turn these into the account's limit."""

_DENIED = re.compile(r"\b(?:not|no|never)\s+(?:an?\s+|the\s+|any\s+)?$")


@dataclass(frozen=True, slots=True)
class _Rule:
    code: str
    enhanced: str
    phrase: str
    klass: OutcomeClass
    cause: Cause

    def matches(self, code: int, words: str) -> bool:
        digits = str(code)
        same = all(mine in ("x", theirs) for mine, theirs in zip(self.code, digits, strict=True))
        if not same:
            return False
        enhanced = _enhanced(words)
        if self.enhanced:
            return enhanced == self.enhanced
        return not self.phrase or self._says(enhanced, words)

    def _says(self, enhanced: str, words: str) -> bool:
        if enhanced[2:].partition(".")[0] in _ABOUT_A_MAILBOX:
            return False
        before, found, _after = words.partition(self.phrase)
        return bool(found) and _DENIED.search(before) is None


def classify(stage: Stage, code: int, text: str) -> Outcome:
    """The outcome of an attempt that this refusal ended; ``code`` is not a 2xx or 3xx.

    A refusal about account, server or network does not use up the mail's own tries. A 421
    once the recipient was named may be about this mail alone: whether it is the account's
    limit, only other mails can tell.
    """
    klass, cause = _meaning(stage, code, text.lower())
    counts = klass is not OutcomeClass.ACCOUNT and stage in _ABOUT_THE_MAIL
    return Outcome(klass, stage, cause, code, text, counts=counts)


def _meaning(stage: Stage, code: int, words: str) -> tuple[OutcomeClass, Cause]:
    if not 400 <= code <= 599:
        return OutcomeClass.RETRY, Cause.BAD_ANSWER
    for rule in _rules():
        if rule.matches(code, words):
            return rule.klass, rule.cause
    if code == 421 and stage in (Stage.TLS, Stage.LOGIN, Stage.SENDER):
        return OutcomeClass.ACCOUNT, Cause.QUOTA
    if code == 552 and stage in (Stage.SENDER, Stage.DATA, Stage.AFTER_DOT):
        return OutcomeClass.REJECTED, Cause.TOO_LARGE
    temporary, permanent = _BY_STAGE[stage]
    return temporary if code < 500 else permanent


def _enhanced(words: str) -> str:
    """The enhanced status code that the reply begins with; empty if it has none."""
    found = _ENHANCED.match(words)
    return found[1] if found else ""


@cache
def _rules() -> tuple[_Rule, ...]:
    text = (resource_root() / "smtp_replies.toml").read_text(encoding="utf-8")
    return tuple(
        _Rule(
            code=entry["code"],
            enhanced=entry.get("enhanced", ""),
            phrase=entry.get("phrase", ""),
            klass=OutcomeClass(entry["class"]),
            cause=Cause(entry["cause"]),
        )
        for entry in tomllib.loads(text)["reply"]
    )
