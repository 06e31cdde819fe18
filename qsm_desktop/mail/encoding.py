"""From subject and text to the bytes of a mail, and back.

The headers are built here, not by ``email.message``, which makes 500 mails a second; they are
parsed back by it in the tests.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import FrozenMail, Letter

JST = timezone(timedelta(hours=9))
"""The receivers' and the marketplace's time zone; it has no summer time."""

_BASE64_LINE = 76


@dataclass(frozen=True, slots=True)
class DecodedMail:
    """What a reader finds in the bytes. ``body`` has LF line ends."""

    headers: tuple[tuple[str, str], ...]
    subject: str
    sender: str
    to: str
    body: str


def freeze(letter: Letter, *, account: Account, to: str, at: datetime, token: str) -> FrozenMail:
    """Fix the bytes: text/plain, UTF-8, base64, CRLF, nothing over 76 octets a line.

    ``token`` makes the Message-ID ``<token@domain of the account>``; ``at`` is aware and is
    written in JST. No ``Auto-Submitted`` header: some readers skip such mails. Raises BadInput
    ADDRESS_INVALID for an address that is not plain ASCII.
    """
    for address in (account.from_address, to):
        if not address.isascii() or not address.isprintable() or " " in address:
            raise BadInput(Code.ADDRESS_INVALID, address=address)
    message_id = f"<{token}@{account.domain}>"
    headers = (
        f"From: {account.from_address}",
        f"To: {to}",
        f"Subject: {_encoded_subject(letter.subject)}",
        f"Date: {format_datetime(at.astimezone(JST))}",
        f"Message-ID: {message_id}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
    )
    head = "\r\n".join(headers).encode("ascii")
    raw = head + b"\r\n\r\n" + _encoded_body(letter.body)
    return FrozenMail(account.id, account.from_address, message_id, raw)


def decode(raw: bytes) -> DecodedMail:
    """Read a mail as a receiver does."""
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_content() if message.get_content_maintype() == "text" else ""
    return DecodedMail(
        headers=tuple((name, str(value)) for name, value in message.items()),
        subject=str(message.get("Subject", "")),
        sender=str(message.get("From", "")),
        to=str(message.get("To", "")),
        body=body.replace("\r\n", "\n"),
    )


def _encoded_subject(subject: str) -> str:
    """RFC 2047 words; plain ASCII that fits a line stays as it is."""
    if subject.isascii() and len(subject) <= _BASE64_LINE and "=?" not in subject:
        return subject
    header = Header(subject, charset="utf-8", maxlinelen=_BASE64_LINE, header_name="Subject")
    return header.encode(linesep="\r\n")


def _encoded_body(body: str) -> bytes:
    text = body.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n").encode()
    return base64.encodebytes(text).replace(b"\n", b"\r\n")
