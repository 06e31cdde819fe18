"""How much a template may say; apart from the language, so that it can be told without Jinja2."""

from __future__ import annotations

LONGEST_TEXT = 64 * 1024
"""Characters in a template; the longest of the catalogue has about 1,500."""

MOST_BLOCKS = 200
DEEPEST_NESTING = 8
