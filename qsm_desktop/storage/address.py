"""The address of a database: one reading of it for everybody who locks or opens the file.

Free of SQLAlchemy, because the window takes its lock before that is imported.
"""

from __future__ import annotations

import re
from pathlib import Path

from qsm_desktop.domain.errors import BadInput, Code

_SQLITE = "sqlite:///"
_SCHEME = re.compile(r"[\w+.-]*(:/*|//)")


def database_path(url: str) -> Path:
    """The file of a ``sqlite:///…`` URL, links resolved: one file has one name.

    Another driver, a query or a host could name the same file in a way that no lock knows.
    Raises BadInput DATABASE_URL.
    """
    name = url.removeprefix(_SQLITE)
    if name == url or not name or name == ":memory:" or "?" in name:
        raise BadInput(Code.DATABASE_URL, url=masked(url))
    try:
        return Path(name).resolve()
    except (OSError, RuntimeError, ValueError) as error:  # links in a ring, NUL
        raise BadInput(Code.DATABASE_URL, url=masked(url)) from error


def masked(url: str) -> str:
    """The address without what may be a password: all before its last ``@``, and its query."""
    address, query, _ = url.partition("?")
    before, at, rest = address.rpartition("@")
    scheme = _SCHEME.match(before)
    shown = f"{scheme[0] if scheme else ''}***@{rest}" if at else address
    return f"{shown}?***" if query else shown
