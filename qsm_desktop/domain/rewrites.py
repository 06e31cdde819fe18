"""What a shop agrees to have written differently in the mails of a setting."""

from __future__ import annotations

from enum import StrEnum


class Rewrite(StrEnum):
    """One agreement. Without it a mail that needs it is held."""

    WIDE_PARENTHESES = "wide_parentheses"
    """( ) as （ ） in product and option: NextEngine reads half-width ones as a code."""

    CHARSET = "charset"
    """Characters that do not fit the charset, by the table of replacements."""
