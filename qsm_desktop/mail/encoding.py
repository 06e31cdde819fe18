"""From subject and text to the bytes of a mail, and back.

The headers are built here, not by ``email.message``, which makes 500 mails a second; they are
parsed back by it in the tests.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from functools import lru_cache

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import FrozenMail, Letter

JST = timezone(timedelta(hours=9))
"""The receivers' and the marketplace's time zone; it has no summer time."""

_BASE64_LINE = 76
_LONGEST_LINE = 998
_LONGEST_WORD = 75
_CODECS = {Charset.UTF_8: "utf-8", Charset.ISO_2022_JP: "iso2022_jp"}


@dataclass(frozen=True, slots=True)
class DecodedMail:
    """What a reader finds in the bytes. ``body`` has LF line ends."""

    headers: tuple[tuple[str, str], ...]
    subject: str
    sender: str
    to: str
    body: str


def freeze(
    letter: Letter,
    *,
    account: Account,
    to: str,
    at: datetime,
    token: str,
    charset: Charset = Charset.UTF_8,
    extra: Sequence[str] = (),
) -> FrozenMail:
    """Fix the bytes: text/plain, CRLF, subject and text in one charset, no line over 998 octets.

    UTF-8 goes as base64; ISO-2022-JP as it is (7bit), or as base64 where a line is too long.
    ``token`` makes the Message-ID ``<token@domain of the account>``; ``at`` is aware and is
    written in JST. No ``Auto-Submitted`` header: some readers skip such mails. ``extra`` are
    more header lines, plain ASCII. Raises BadInput ADDRESS_INVALID for an address that is not
    plain ASCII, UnicodeEncodeError for a letter that was not fitted to its charset.
    """
    for address in (account.from_address, to):
        if not address.isascii() or not address.isprintable() or " " in address:
            raise BadInput(Code.ADDRESS_INVALID, address=address)
    message_id = f"<{token}@{account.domain}>"
    transfer, body = _encoded_body(letter.body, charset)
    headers = (
        f"From: {account.from_address}",
        f"To: {to}",
        f"Subject: {_encoded_subject(letter.subject, charset)}",
        f"Date: {_date(at)}",
        f"Message-ID: {message_id}",
        "MIME-Version: 1.0",
        f"Content-Type: text/plain; charset={charset.value}",
        f"Content-Transfer-Encoding: {transfer}",
        *extra,
    )
    head = "\r\n".join(headers).encode("ascii")
    raw = head + b"\r\n\r\n" + body
    return FrozenMail(account.id, account.from_address, message_id, raw)


@lru_cache(maxsize=8)
def _date(at: datetime) -> str:
    """As RFC 5322 writes it; the mails of an import all have one."""
    return format_datetime(at.astimezone(JST))


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


def letter_of(raw: bytes) -> Letter:
    """What a reader finds in bytes that ``freeze`` made; ``body`` has LF line ends.

    The same as ``decode``, ten times as fast; the tests hold them equal.
    """
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = head.decode("ascii").replace("\r\n ", "\x00").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    charset = Charset(headers["Content-Type"].rpartition("=")[2])
    if headers["Content-Transfer-Encoding"] == "base64":
        body = base64.b64decode(body)
    text = body.decode(_CODECS[charset]).replace("\r\n", "\n")
    return Letter(_decoded_subject(headers["Subject"], charset), text)


def _encoded_subject(subject: str, charset: Charset) -> str:
    """RFC 2047 words, at most 76 characters a line; plain ASCII that fits stays as it is.

    Blanks at its ends would be lost: readers trim a header.
    """
    plain = subject.isascii() and subject.isprintable() and subject.strip() == subject
    if plain and len(subject) <= _BASE64_LINE and "=?" not in subject:
        return subject
    words, room = [], _room(charset, len("Subject: "))
    while subject:
        length = _longest_word(subject, charset, room)
        words.append(_word(subject[:length], charset))
        subject, room = subject[length:], _room(charset, len(" "))
    return "\r\n ".join(words)


def _room(charset: Charset, before: int) -> int:
    """Octets of text in a word that stands behind so many characters of its line."""
    letters = min(_BASE64_LINE - before, _LONGEST_WORD) - len(f"=?{charset.value}?b??=")
    return letters // 4 * 3


def _longest_word(text: str, charset: Charset, room: int) -> int:
    """How many characters fit the word; each word is whole in itself."""
    if charset is Charset.UTF_8:
        return max(1, len(text[:room].encode()[:room].decode("utf-8", "ignore")))
    length = 1
    while length < len(text) and len(text[: length + 1].encode(_CODECS[charset])) <= room:
        length += 1
    return length


def _word(text: str, charset: Charset) -> str:
    encoded = base64.b64encode(text.encode(_CODECS[charset])).decode("ascii")
    return f"=?{charset.value}?b?{encoded}?="


def _decoded_subject(value: str, charset: Charset) -> str:
    if not value.startswith("=?"):
        return value
    pieces = [base64.b64decode(word.split("?")[3]) for word in value.split("\x00")]
    return "".join(piece.decode(_CODECS[charset]) for piece in pieces)


def _encoded_body(body: str, charset: Charset) -> tuple[str, bytes]:
    """The transfer encoding's name, and the body in it."""
    text = body.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    data = text.encode(_CODECS[charset])
    if charset is Charset.ISO_2022_JP and data.endswith(b"\r\n") and _fits_lines(data):
        return "7bit", data
    return "base64", base64.encodebytes(data).replace(b"\n", b"\r\n")


def _fits_lines(data: bytes) -> bool:
    return max(map(len, data.split(b"\r\n"))) <= _LONGEST_LINE
