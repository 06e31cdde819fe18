"""Values as a shop agreed to have them written (``domain.rewrites``)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from qsm_desktop.domain.rewrites import Rewrite

AMOUNT_IN_OPTION = re.compile(r"\([-+][0-9,]{1,12}円\)")
"""``(+300円)``: the marketplace itself appends it to options, and receivers know it."""

_WIDE = str.maketrans("()", "（）")
_FIELDS = ("ITEM_NM", "OPTION")


def rewritten(values: Mapping[str, str], agreed: Collection[str]) -> Mapping[str, str]:
    """The values with every agreed rewriting done but the charset's, which is the encoder's."""
    if Rewrite.WIDE_PARENTHESES not in agreed:
        return values
    return {**values, **{name: _widened(values[name]) for name in _FIELDS}}


def _widened(text: str) -> str:
    """( ) as （ ）, but for the amounts that the marketplace writes."""
    pieces, at = [], 0
    for amount in AMOUNT_IN_OPTION.finditer(text):
        pieces += [text[at : amount.start()].translate(_WIDE), amount[0]]
        at = amount.end()
    return "".join(pieces) + text[at:].translate(_WIDE)
