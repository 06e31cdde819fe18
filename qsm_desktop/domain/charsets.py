"""The charsets that a mail can be written in (per setting)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Charset(StrEnum):
    """As it stands in ``Content-Type``. Everyone reads UTF-8; an old reader may want the other."""

    UTF_8 = "utf-8"
    ISO_2022_JP = "iso-2022-jp"


@dataclass(frozen=True, slots=True, order=True)
class Replacement:
    """A piece of a value that does not fit the charset, and what stands in its place.

    ``field`` is the placeholder, empty for the template's own text.
    ``lossy``: there is nothing that means the same, a 〓 shows the gap.
    """

    field: str
    old: str
    new: str
    lossy: bool
