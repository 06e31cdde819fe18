"""Any text as subject, body or file of a template: taken, or refused with line and reason.

``one_input`` is what a fuzzer calls (``fuzzing``), and ``tests/unit/test_fuzz.py``. The first
octet of an input says what it is: ``s`` a subject, ``f`` a file behind a sound head, ``F`` a
file, ``c`` the body of a cart's mail, else that of an order's.
"""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.placeholders import values_of
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.catalogue import Catalogue
from qsm_desktop.mail.rendering import Renderer, check_subject
from qsm_desktop.mail.sample import sample_orders
from qsm_desktop.mail.template_file import template_of
from qsm_desktop.paths import resource_root

LONGEST = 10.0
"""Seconds of processor time for one input; the usual one takes a hundredth of a second."""

NAMES = ("ITEM_NM", "OPTION", "SELLER_ITEM_CODE", "QTY", "ADDRESS", "BUYER_NM", "ORDER_NO")
PIECES = (
    *(f"[$_{name}_$]" for name in NAMES),
    *(f"[% if {name} %]" for name in NAMES),
    *(f"[% if {name} -%]" for name in NAMES[:2]),
    "[% for line in lines %]",
    "[% else %]",
    "[% endif %]",
    "[% endfor %]",
    "[%- endif %]",
    "[# x #]",
    "[% raw %]",
    "[% endraw %]",
    *("a", "b:", "c:", "\n", "(", ")", "/", "1", "■x\n", " ", "終", "円", "注文番号:", "a" * 81),
    *("[%", "%]", "[$", "$]", "\0", "[#", "#]", "\r", "'", "¥", "ﾊﾞ", "㈱"),
    *('number = 1\ngroup = "Basic"\n', 'kind = "order"\nunit = "cart"\n', "\n---\n", "= ["),
)
FILE_HEAD = (
    'number = 1\ngroup = "Basic"\nkind = "order"\nunit = "cart"\nname = "n"\nchannel = "c"\n'
    'sender = "s"\nmay_be_empty = []\n'
)


def pieces_of(data: bytes) -> str:
    """A text of the words that templates are made of, one a byte."""
    return "".join(PIECES[octet % len(PIECES)] for octet in data)


def text_of(data: bytes) -> str:
    """The text that the octets stand for: words of templates, or UTF-8 as it is."""
    if data[:1] < b"\x80":
        return pieces_of(data[1:])
    return data[1:].decode("utf-8", "replace")


@cache
def plain_template() -> Template:
    """A template to put bodies into."""
    return Catalogue(resource_root() / "templates").get(4)


def one_input(data: bytes) -> None:
    """Judge one text; fails where the loader or what follows it does."""
    began = time.process_time()
    text = text_of(data[1:])
    match data[:1]:
        case b"s":
            _judge_subject(text)
        case b"f":
            _judge_file(FILE_HEAD + text)
        case b"F":
            _judge_file(text)
        case b"c":
            _judge(replace(plain_template(), body=text, unit=Unit.CART), "注文")
        case _:
            _judge(replace(plain_template(), body=text), "注文")
    assert time.process_time() - began < LONGEST


def _judge_subject(text: str) -> None:
    try:
        check_subject(text)
    except BadInput as error:
        if error.code is not Code.SUBJECT_EMPTY:
            _check_refusal(error)
    else:
        _judge(plain_template(), text)


def _judge_file(text: str) -> None:
    try:
        template = template_of("t.txt", text)
    except BadInput as error:
        _check_refusal(error, file="t.txt")
    else:
        check_subject(template.subject)
        _judge(template, template.subject)


def _judge(template: Template, subject: str) -> None:
    """Write the sample order with it, and read it back from both ends."""
    lines = [
        values_of(order, seller_id="jpcstest2", auth_key="")
        for order in sample_orders(template.unit)
    ]
    for charset in Charset:
        renderer = Renderer()
        try:
            rendered = renderer.render(template, subject, lines, charset)
        except BadInput as error:
            _check_refusal(error)
            return
        renderer.prove(template, subject, rendered, rendered.letter)


def _check_refusal(error: BadInput, file: str = "") -> None:
    assert error.params.get("file", "") == file
    line = error.params["line"]
    assert isinstance(line, int)
    assert line >= 1
    said = "name" if error.code is Code.PLACEHOLDER_UNKNOWN else "reason"
    assert error.code in (Code.PLACEHOLDER_UNKNOWN, Code.TEMPLATE_BROKEN)
    assert error.params[said]
