"""The bytes of a mail: lawful, readable by others, and golden."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.placeholders import values_of
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.catalogue import Catalogue
from qsm_desktop.mail.charset import fitted, replacements
from qsm_desktop.mail.encoding import decode, freeze, letter_of
from qsm_desktop.mail.rendering import Renderer
from qsm_desktop.mail.sample import sample_orders
from qsm_desktop.mail.smtp_connection import Envelope
from qsm_desktop.paths import resource_root

GOLDEN = Path(__file__).parent / "golden"
REWRITE = "QSM_REWRITE_GOLDEN"
"""Set this variable and run the test to write the golden mails anew; then read the difference."""

CATALOGUE = Catalogue(resource_root() / "templates")
AT = datetime(2026, 11, 24, 0, 12, 34, tzinfo=UTC)
ACCOUNT = Account(
    id=1, name="a", host="h", port=1, security=Security.TLS,
    from_address="shop@Shop.example", user="", secret_key="k", is_default=True,
)  # fmt: skip

words = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0\r"))
subjects = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=200
).filter(lambda text: text.strip())


def frozen(subject: str, body: str, to: str = "orders@ne.example"):
    return freeze(Letter(subject, body), account=ACCOUNT, to=to, at=AT, token="abc123")


@given(subject=subjects, body=words)
def test_what_was_written_is_read_back(subject: str, body: str) -> None:
    raw = frozen(subject, body).raw
    back = decode(raw)
    assert back.body == body
    assert back.subject.split() == subject.split()
    assert back.to == "orders@ne.example"
    assert back.sender == "shop@Shop.example"


@given(subject=subjects, body=words)
def test_the_bytes_are_lawful_mail(subject: str, body: str) -> None:
    raw = frozen(subject, body).raw
    Envelope("shop@shop.example", "orders@ne.example", raw)
    head, _, _rest = raw.partition(b"\r\n\r\n")
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    names = [line.split(b":")[0] for line in head.split(b"\r\n") if not line.startswith(b" ")]
    assert names == [
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"MIME-Version", b"Content-Type",
        b"Content-Transfer-Encoding",
    ]  # fmt: skip


@pytest.mark.parametrize("subject", [" ", " a", "a ", "a  b", "", "a=?b"])
def test_blanks_around_a_subject_are_kept(subject: str) -> None:
    raw = frozen(subject, "b").raw
    assert decode(raw).subject == letter_of(raw).subject == subject


@pytest.mark.parametrize("sign", ["\x0e", "\x0f", "\x1b"])
def test_a_sign_that_shifts_the_charset_is_a_gap(sign: str) -> None:
    """The codec writes an escape as it is; then the mail could not be decoded any more."""
    text = fitted(f"a{sign}(J玄関\n", Charset.ISO_2022_JP)
    assert text == "a〓(J玄関\n"
    [change] = replacements("ADDRESS", sign, Charset.ISO_2022_JP)
    assert change.lossy
    raw = freeze(
        Letter(text[:-1], text), account=ACCOUNT, to="a@b.example", at=AT, token="t",
        charset=Charset.ISO_2022_JP,
    ).raw  # fmt: skip
    assert letter_of(raw) == Letter(text[:-1], text)
    assert decode(raw).body == text


def test_message_id_date_and_charset() -> None:
    mail = frozen("件名", "本文")
    message = message_from_bytes(mail.raw, policy=policy.default)
    assert mail.message_id == message["Message-ID"] == "<abc123@shop.example>"
    assert mail.envelope_from == "shop@Shop.example"
    assert parsedate_to_datetime(message["Date"]) == AT
    assert message["Date"].endswith("+0900")
    assert message.get_content_charset() == "utf-8"


@pytest.mark.parametrize(
    "to", ["a@b.example\r\nBcc: c@d.example", "日本@例え.example", "a b@c.example", "a@b.example\0"]
)
def test_an_address_that_is_no_plain_word_is_refused(to: str) -> None:
    with pytest.raises(BadInput) as refused:
        frozen("s", "b", to)
    assert refused.value.code is Code.ADDRESS_INVALID


@pytest.mark.parametrize("charset", list(Charset))
@pytest.mark.parametrize("template", CATALOGUE.all(), ids=lambda template: str(template.number))
def test_golden_mails(template: Template, charset: Charset) -> None:
    """The sample order through every factory template, byte for byte."""
    orders = sample_orders(template.unit)
    lines = [values_of(order, seller_id="jpcstest2", auth_key="") for order in orders]
    letter = Renderer().render(template, template.subject, lines, charset).letter
    raw = freeze(
        letter, account=ACCOUNT, to="orders@ne.example", at=AT, token="golden", charset=charset
    ).raw
    path = GOLDEN / f"{template.number:04d}.{charset.value}.eml"
    if os.environ.get(REWRITE):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(raw)
        path.with_suffix(".txt").write_text(f"{letter.subject}\n\n{letter.body}", "utf-8")
    assert raw == path.read_bytes()
    read = decode(raw)
    assert (read.subject, read.body) == (letter.subject, letter.body)
    assert letter_of(raw) == letter
    written = path.with_suffix(".txt").read_text("utf-8")
    assert f"{letter.subject}\n\n{letter.body}" == written
