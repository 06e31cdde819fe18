"""What one attempt to deliver a mail can end in.

RFC 5321 leaves exactly one window in which nobody can know: after the final dot was
written and before the reply came. That is ``UNKNOWN`` and is shown, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where in the SMTP dialogue an attempt ended, in order."""

    NAME = "name"
    CONNECT = "connect"
    GREETING = "greeting"
    TLS = "tls"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    DATA = "data"
    BODY = "body"
    AFTER_DOT = "after_dot"


class OutcomeClass(StrEnum):
    """The five classes of an attempt."""

    ACCEPTED = "accepted"
    RETRY = "retry"
    REJECTED = "rejected"
    ACCOUNT = "account"
    UNKNOWN = "unknown"


class Cause(StrEnum):
    """Why, as far as it is known: the key of the sentence a person reads."""

    NONE = "none"
    NAME_NOT_FOUND = "name_not_found"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    DROPPED = "dropped"
    BAD_ANSWER = "bad_answer"
    GREETING_REFUSED = "greeting_refused"
    TLS_MISSING = "tls_missing"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NAME = "certificate_name"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    TLS_FAILED = "tls_failed"
    PASSWORD_WRONG = "password_wrong"
    LOGIN_NEEDED = "login_needed"
    LOGIN_UNSUPPORTED = "login_unsupported"
    LOGIN_LATER = "login_later"
    BASIC_AUTH_OFF = "basic_auth_off"
    KEYRING = "keyring"
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    GREYLISTED = "greylisted"
    TOO_LARGE = "too_large"
    QUOTA = "quota"
    CONTENT_REFUSED = "content_refused"
    SERVER_LATER = "server_later"
    STOPPED = "stopped"
    LEASE_LOST = "lease_lost"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt ended.

    ``reply_code`` is the server's three digits or None if it said nothing; ``reply`` its
    words as text (several lines joined by ``\\n``), never with a secret in it.
    ``counts`` is False where the fault says nothing about this mail (network, account), so
    that the attempt does not use up the mail's own tries.
    """

    klass: OutcomeClass
    stage: Stage
    cause: Cause = Cause.NONE
    reply_code: int | None = None
    reply: str = ""
    counts: bool = True

    @property
    def last_reply(self) -> str:
        """Code and words in one text, as the outbox shows them; empty if nothing was said."""
        return f"{self.reply_code} {self.reply}".strip() if self.reply_code else self.reply


NETWORK_CAUSES = frozenset(
    {
        Cause.NAME_NOT_FOUND,
        Cause.REFUSED,
        Cause.NO_ANSWER,
        Cause.DROPPED,
        Cause.BAD_ANSWER,
        Cause.SERVER_LATER,
    }
)
"""Causes that come and go with the network: worth one try whenever a person asks."""

OUR_OWN_CAUSES = frozenset({Cause.STOPPED, Cause.LEASE_LOST, Cause.CRASHED})
"""Causes that say nothing about the account: it is not paused for them."""
