"""From the bytes of an order file to its text, or the plain reason why there is none."""

from __future__ import annotations

from pathlib import Path

from qsm_desktop.domain.errors import BadInput, Code

LARGEST = 512 * 1024 * 1024
"""Octets; a file of 100,000 orders has about 60 million."""

_BOM = b"\xef\xbb\xbf"
_BINARY_STARTS = (
    b"PK\x03\x04",  # .xlsx, .zip
    b"\xd0\xcf\x11\xe0",  # .xls
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"\xff\xfe",  # UTF-16
    b"\xfe\xff",
)


def read_text(path: Path) -> str:
    """The whole text: UTF-8 with or without BOM, else cp932.

    Strict UTF-8 is tried first: Japanese text in cp932 is hardly ever valid UTF-8, the other
    way round it often is. Raises BadInput FILE_UNREADABLE, FILE_EMPTY, FILE_BINARY, FILE_NUL,
    FILE_HTML, FILE_CHARSET.
    """
    data = _bytes(path)
    name = path.name
    if not data.removeprefix(_BOM).strip():
        raise BadInput(Code.FILE_EMPTY, file=name)
    if data.startswith(_BINARY_STARTS):
        raise BadInput(Code.FILE_BINARY, file=name)
    if b"\0" in data:
        row = data[: data.index(b"\0")].count(b"\n") + 1
        raise BadInput(Code.FILE_NUL, file=name, row=row)
    text = _decoded(data, name)
    start = text.lstrip()[:200].lower()
    if start.startswith(("<!doctype", "<html", "<?xml", "<head", "<body", "<script")):
        raise BadInput(Code.FILE_HTML, file=name)
    return text


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(Code.FILE_UNREADABLE, file=path.name, reason="too_large")
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BadInput(Code.FILE_UNREADABLE, file=path.name, reason=reason) from error


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as utf8_error:
        if data.startswith(_BOM):
            raise _charset_error(data, utf8_error.start, name) from utf8_error
    try:
        return data.decode("cp932")
    except UnicodeDecodeError as error:
        raise _charset_error(data, error.start, name) from error


def _charset_error(data: bytes, position: int, name: str) -> BadInput:
    if sum(byte < 9 for byte in data[:1000]) > 0:
        return BadInput(Code.FILE_BINARY, file=name)
    return BadInput(Code.FILE_CHARSET, file=name, row=data[:position].count(b"\n") + 1)
