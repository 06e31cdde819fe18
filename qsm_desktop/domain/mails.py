"""A mail in the outbox: its states and the one table of what may follow what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.events import EventKey


class MailState(StrEnum):
    """Where a mail is."""

    QUEUED = "queued"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class HeldKind(StrEnum):
    """Why a mail is held."""

    WAIT = "wait"  # 대기 Y
    CHECK = "check"  # a finding stopped it
    VALUE = "value"  # a placeholder that may not be empty is, or is unknown
    NO_ACCOUNT = "no_account"
    LATE_LINE = "late_line"  # a line that arrived after its cart's mail
    SWITCHED_OFF = "switched_off"  # 사용 N while it waited
    CANCELLED_ORDER = "cancelled_order"
    RESTORED = "restored"  # came out of a backup: may already have been sent


FREELY_RELEASED = frozenset({HeldKind.WAIT, HeldKind.RESTORED, HeldKind.SWITCHED_OFF})
"""Holds that release needs no reason for; the others are sent "as they are" with one."""

LIGHT_HOLDS = FREELY_RELEASED | {HeldKind.NO_ACCOUNT}
"""Holds that end without a look at the mail: by a release, or by setting up an account."""


class Action(StrEnum):
    """What a person or the sender does to a mail."""

    RELEASE = "release"
    SEND_AS_IS = "send_as_is"
    CLAIM = "claim"
    ACCEPT = "accept"
    PUT_BACK = "put_back"
    REJECT = "reject"
    LOSE_TRACK = "lose_track"
    HOLD = "hold"
    RETRY = "retry"
    CANCEL = "cancel"
    REVIVE = "revive"
    ARRIVED = "arrived"
    AGAIN = "again"
    DROP = "drop"


TRANSITIONS: Mapping[tuple[MailState, Action], MailState] = {
    (MailState.QUEUED, Action.CLAIM): MailState.SENDING,
    (MailState.QUEUED, Action.HOLD): MailState.HELD,
    (MailState.QUEUED, Action.CANCEL): MailState.CANCELLED,
    (MailState.HELD, Action.HOLD): MailState.HELD,  # a graver reason takes a lighter one's place
    (MailState.HELD, Action.RELEASE): MailState.QUEUED,
    (MailState.HELD, Action.SEND_AS_IS): MailState.QUEUED,
    (MailState.HELD, Action.CANCEL): MailState.CANCELLED,
    (MailState.SENDING, Action.ACCEPT): MailState.SENT,
    (MailState.SENDING, Action.PUT_BACK): MailState.QUEUED,
    (MailState.SENDING, Action.REJECT): MailState.FAILED,
    (MailState.SENDING, Action.LOSE_TRACK): MailState.UNKNOWN,
    (MailState.UNKNOWN, Action.ARRIVED): MailState.SENT,
    (MailState.UNKNOWN, Action.AGAIN): MailState.QUEUED,
    (MailState.UNKNOWN, Action.DROP): MailState.CANCELLED,
    (MailState.FAILED, Action.RETRY): MailState.QUEUED,
    (MailState.FAILED, Action.CANCEL): MailState.CANCELLED,
    (MailState.CANCELLED, Action.REVIVE): MailState.HELD,
}
"""Every step a mail can take; what is not in here does not happen (reliability: states)."""


def after(state: MailState, action: Action) -> MailState | None:
    """The state that ``action`` leads to from ``state``; None where it is not allowed."""
    return TRANSITIONS.get((state, action))


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a mail is held. ``fields`` names the placeholders concerned, ``note`` anything else."""

    kind: HeldKind
    fields: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject and text of a mail, rendered, before it has a sender, a date and bytes."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class FrozenMail:
    """The bytes of a mail, fixed once: what is previewed is what is sent.

    ``raw`` has CRLF line ends, 7-bit, no line over 998 octets. ``message_id`` is with its angle
    brackets.
    """

    account_id: int
    envelope_from: str
    message_id: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class NewMail:
    """A mail about to be put into the outbox. ``frozen`` is None while no account exists."""

    event: EventKey
    setting_id: int
    setting_revision: int
    to: str
    letter: Letter
    frozen: FrozenMail | None
    hold: Hold | None
    order_nos: tuple[str, ...]
    revision: int = 1
    charset: Charset = Charset.UTF_8


@dataclass(frozen=True, slots=True)
class Earlier:
    """What there is of an event's mails to one setting: the highest revision, 0 for none.

    ``may_have_gone``: one of them was handed over, is being sent, or was taken out by a person.
    """

    revision: int = 0
    may_have_gone: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail of the outbox without its bytes (``outbox.raw(id)`` has them). Times aware UTC."""

    id: int
    state: MailState
    hold: Hold | None
    setting_id: int
    event: EventKey
    revision: int
    to: str
    subject: str
    message_id: str | None
    account_id: int | None
    attempts: int
    next_attempt_at: datetime | None
    last_reply: str
    last_cause: str
    created_at: datetime
    changed_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One sender's right to deliver one mail: for this ``attempt``, until the lease ends."""

    mail_id: int
    attempt: int
    owner: str
    account_id: int
    envelope_from: str
    to: str
    raw: bytes
    lease_until: datetime


@dataclass(frozen=True, slots=True)
class Attempt:
    """One line of a mail's ledger: what one attempt came to. ``at`` is when it ended (UTC)."""

    mail_id: int
    number: int
    at: datetime
    klass: str
    stage: str
    cause: str
    reply: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One step of a mail's life: who did what, from which state to which. ``at`` is UTC."""

    at: datetime
    by: str
    action: Action
    before: MailState
    after: MailState
    note: str
