"""What to write where a character does not fit the charset: one table, and every change told.

Measured with Python's ``iso2022_jp`` codec. No replacement is a question mark, and none brings
a half-width parenthesis: receivers read seller codes out of those (NFKC of ㈱ would).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from qsm_desktop.domain.charsets import Charset, Replacement

GAP = "〓"
"""JIS's own sign for a character that is missing."""

_SAME_MEANING = {
    "～": "〜",  # U+FF5E → U+301C
    "－": "−",  # U+FF0D → U+2212
    "∥": "‖",
    "￠": "¢",
    "￡": "£",
    "￢": "¬",
    "￤": "|",
    "—": "―",
    "–": "−",
    "髙": "高",
    "﨑": "崎",
    "𠮷": "吉",
    "德": "徳",
    "㈱": "（株）",
    "㈲": "（有）",
    "㈹": "（代）",
    "№": "No.",
    "℡": "TEL",
    "㎜": "mm",
    "㎝": "cm",
    "㎞": "km",
    "㎎": "mg",
    "㎏": "kg",
    "㏄": "cc",
    "㎡": "m2",
    "·": "・",
    "•": "・",
    "\u00a0": " ",
    "¥": "￥",
    "‾": "￣",
}
_SAME_MEANING |= {chr(0x2460 + n): str(n + 1) for n in range(20)}
_SAME_MEANING |= {
    chr(0x2160 + n): text
    for n, text in enumerate(
        ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
    )
}
_ROMAN = frozenset("¥‾")
"""The codec writes them in JIS X 0201, where Perl's decoder reads ``\\`` and ``~``."""
_SHIFTS = frozenset("\x0e\x0f\x1b")
"""RFC 1468 has no such sign in a text: a reader would take what follows for another charset."""
_UNSAFE = _ROMAN | _SHIFTS

_HALF_WIDTH_KANA = re.compile("[\uff61-\uff9f]+")
_COMPOSED = re.compile(".[\u0300-\u036f\u3099\u309a]+")
"""A letter and the marks upon it, which Unicode also has as one (か + ゛)."""


def fits(text: str, charset: Charset) -> bool:
    """Whether the charset can carry every character."""
    if charset is Charset.UTF_8:
        return True
    if not _UNSAFE.isdisjoint(text):
        return False
    try:
        text.encode("iso2022_jp")
    except UnicodeEncodeError:
        return False
    return True


def fitted(text: str, charset: Charset) -> str:
    """The text as the charset can carry it; unchanged where it fits."""
    if fits(text, charset):
        return text
    pieces = []
    at = 0
    for old, new in _changes(text):
        start = text.index(old, at)
        pieces += [text[at:start], new]
        at = start + len(old)
    return "".join(pieces) + text[at:]


def replacements(field: str, text: str, charset: Charset) -> list[Replacement]:
    """What ``fitted`` changes in this field's value, each change once."""
    if fits(text, charset):
        return []
    found = {Replacement(field, old, new, GAP in new) for old, new in _changes(text)}
    return sorted(found)


def _changes(text: str) -> Iterator[tuple[str, str]]:
    """(old, new) from left to right; a run of half-width kana is one change, for its marks join."""
    at = 0
    while at < len(text):
        run = _HALF_WIDTH_KANA.match(text, at) or _COMPOSED.match(text, at)
        old = run[0] if run else text[at]
        at += len(old)
        if not fits(old, Charset.ISO_2022_JP):
            yield old, _instead(old)


def _instead(old: str) -> str:
    new = _SAME_MEANING.get(old)
    if new is not None:
        return new
    if len(old) > 1 or _HALF_WIDTH_KANA.fullmatch(old):
        new = unicodedata.normalize("NFKC" if _HALF_WIDTH_KANA.match(old) else "NFC", old)
        return "".join(c if fits(c, Charset.ISO_2022_JP) else GAP for c in new)
    return GAP
