"""Any template, any values, any text: what the readers find, and what the bytes carry.

``one_input`` is what a fuzzer calls (``fuzzing``), and ``tests/unit/test_fuzz.py``. An input is
octets: which template, which charset, whether the words of templates or UTF-8 follow; then,
each behind ``\\xff``, the body of a template of one's own and the values.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.placeholders import values_of
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.catalogue import Catalogue
from qsm_desktop.mail.charset import fitted, replacements
from qsm_desktop.mail.encoding import decode, freeze, letter_of
from qsm_desktop.mail.language import parse
from qsm_desktop.mail.readback import doubts_of
from qsm_desktop.mail.reader import Reader
from qsm_desktop.mail.rendering import Rendered, Renderer
from qsm_desktop.mail.sample import sample_orders
from qsm_desktop.paths import resource_root
from qsm_desktop.services.proving import STAND_IN
from tests.helpers.fuzz_templates import LONGEST, NAMES, pieces_of

AT = datetime(2026, 11, 24, tzinfo=UTC)
RENDERER = Renderer()


@cache
def templates() -> tuple[Template, ...]:
    """The catalogue's."""
    return tuple(Catalogue(resource_root() / "templates").all())


def one_input(data: bytes) -> None:
    """Write a mail, fix its bytes, read it back; and read what no template wrote."""
    if len(data) < 3:
        return
    began = time.process_time()
    charset = tuple(Charset)[data[1] % 2]
    body, subject, *values = _texts(data[3:], as_words=data[2] < 128)
    template = _chosen(data[0], body, subject)
    lines = _lines(template, values)
    for text in (body, subject, *values):
        check_charset(text)
    try:
        rendered = RENDERER.render(template, template.subject, lines, charset)
    except BadInput:
        return
    found = check_bytes(rendered)
    check_proof(template, rendered, found)
    check_reading(template, "".join(values))
    assert time.process_time() - began < LONGEST


def _texts(data: bytes, *, as_words: bool) -> Iterator[str]:
    """The texts of the input, at least a body and a subject; no NUL, as order files have none."""
    pieces = data.split(b"\xff")
    pieces += [b""] * (2 - len(pieces))
    for piece in pieces:
        text = pieces_of(piece) if as_words else piece.decode("utf-8", "replace")
        yield text.replace("\0", "")


def _chosen(choice: int, body: str, subject: str) -> Template:
    """One of the catalogue, or one with the input's own body (and subject)."""
    known = templates()[choice % len(templates())]
    if choice < 128:
        return known
    own = replace(known, body=body, unit=tuple(Unit)[choice % 2])
    return replace(own, subject=" ".join(subject.split())) if choice >= 192 else own


def _lines(template: Template, values: list[str]) -> list[Mapping[str, str]]:
    """The sample order, its values taken from the input as far as that goes."""
    orders = sample_orders(template.unit)
    lines = [values_of(order, seller_id="jpcstest2", auth_key="") for order in orders]
    for number, value in enumerate(values):
        line, place = divmod(number, len(NAMES))
        if line < len(lines):
            lines[line][NAMES[place]] = value
    return list(lines)


def check_charset(text: str) -> None:
    """What is fitted can be written, comes back as it was, and has no sign it had not before."""
    charset = Charset.ISO_2022_JP
    new = fitted(text, charset)
    assert new.encode("iso2022_jp").decode("iso2022_jp") == new
    assert fitted(new, charset) == new
    for sign in "?()":
        assert new.count(sign) == text.count(sign)
    told = replacements("X", text, charset)
    assert bool(told) == (new != text)
    for change in told:
        assert change.old in text
        assert change.new in new


def check_bytes(rendered: Rendered) -> Letter:
    """The letter as it is found in its bytes, by our reader and by Python's."""
    frozen = freeze(
        rendered.letter,
        account=STAND_IN,
        to="a@b.example",
        at=AT,
        token="t",
        charset=rendered.charset,
    )
    found = letter_of(frozen.raw)
    assert found == rendered.letter
    decoded = decode(frozen.raw)
    assert [name for name, _value in decoded.headers] == [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]
    assert (decoded.subject, decoded.body) == (found.subject, found.body)
    assert frozen.raw.isascii()
    assert max(map(len, frozen.raw.split(b"\r\n"))) <= 998
    return found


def check_proof(template: Template, rendered: Rendered, found: Letter) -> None:
    """The quick verdict is the thorough one's; what is proved is what the order says."""
    proofs = RENDERER.prove(template, template.subject, rendered, found)
    holds = RENDERER.holds(template, template.subject, rendered, found)
    assert holds == (not doubts_of(proofs))
    if holds:
        wanted = [
            (field.name, field.line, field.value)
            for field in (*rendered.subject_fields, *rendered.body_fields)
        ]
        assert [(proof.name, proof.line, proof.read) for proof in proofs] == wanted


def check_reading(template: Template, text: str) -> None:
    """A text that somebody else wrote: what is read stands in it, from either end."""
    program, _tree = parse(template.body, template.unit)
    for backwards in (False, True):
        read = Reader(program, backwards=backwards).read(text)
        for reading in read.fields:
            assert text[reading.start : reading.end] == reading.value
