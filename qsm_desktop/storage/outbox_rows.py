"""How a mail of the outbox lies in its row."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from qsm_desktop.domain.events import EventKey
from qsm_desktop.domain.mails import (
    Action,
    Attempt,
    HeldKind,
    Hold,
    LogEntry,
    Mail,
    MailState,
    NewMail,
)
from qsm_desktop.storage.schema import mails

MAIL_COLUMNS = [column for column in mails.c if column.name not in ("raw", "body")]
"""All of a mail but its text and bytes: a list of a hundred thousand needs neither."""

CANCELLED = Hold(HeldKind.CANCELLED_ORDER)


def hold_values(hold: Hold | None) -> dict[str, str | None]:
    """The columns of a hold; all None for a mail that is not held."""
    if hold is None:
        return {"held_kind": None, "held_fields": None, "held_note": None}
    return {
        "held_kind": hold.kind.value,
        "held_fields": json.dumps(hold.fields),
        "held_note": hold.note,
    }


def hold_of(row: Row[Any]) -> Hold | None:
    """Why the mail is held; None if it is not."""
    return kept_hold(row) if row.state == MailState.HELD.value else None


def kept_hold(row: Row[Any]) -> Hold | None:
    """The hold in a row: a cancelled mail keeps the one it had."""
    if row.held_kind is None:
        return None
    return Hold(HeldKind(row.held_kind), tuple(json.loads(row.held_fields)), row.held_note)


def new_values(mail: NewMail, at: datetime) -> dict[str, Any]:
    """The row of a mail that is put into the outbox."""
    frozen = mail.frozen
    queued = mail.hold is None
    return hold_values(mail.hold) | {
        "event_key": str(mail.event),
        "store_id": mail.event.store_id,
        "kind": mail.event.kind.value,
        "setting_id": mail.setting_id,
        "setting_revision": mail.setting_revision,
        "recipient": mail.to,
        "revision": mail.revision,
        "state": (MailState.QUEUED if queued else MailState.HELD).value,
        "subject": mail.letter.subject,
        "body": mail.letter.body,
        "charset": mail.charset.value,
        "account_id": frozen.account_id if frozen else None,
        "envelope_from": frozen.envelope_from if frozen else None,
        "message_id": frozen.message_id if frozen else None,
        "raw": frozen.raw if frozen else None,
        "attempts": 0,
        "next_attempt_at": at if queued else None,
        "claim_no": 0,
        "last_reply": "",
        "last_cause": "",
        "created_at": at,
        "changed_at": at,
    }


def mail_of(row: Row[Any]) -> Mail:
    """The mail in a row of ``MAIL_COLUMNS``."""
    return Mail(
        id=row.id,
        state=MailState(row.state),
        hold=hold_of(row),
        setting_id=row.setting_id,
        event=EventKey.parse(row.event_key),
        revision=row.revision,
        to=row.recipient,
        subject=row.subject,
        message_id=row.message_id,
        account_id=row.account_id,
        attempts=row.attempts,
        next_attempt_at=row.next_attempt_at,
        last_reply=row.last_reply,
        last_cause=row.last_cause,
        created_at=row.created_at,
        changed_at=row.changed_at,
        sent_at=row.sent_at,
    )


def attempt_of(row: Row[Any]) -> Attempt:
    """The attempt in a row."""
    return Attempt(
        mail_id=row.mail_id,
        number=row.number,
        at=row.at,
        klass=row._mapping["class"],
        stage=row.stage,
        cause=row.cause,
        reply=row.reply,
    )


def log_entry_of(row: Row[Any]) -> LogEntry:
    """The step of a mail's life in a row."""
    return LogEntry(
        at=row.at,
        by=row.by,
        action=Action(row.action),
        before=MailState(row.before),
        after=MailState(row.after),
        note=row.note,
    )
