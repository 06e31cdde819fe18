"""A user who may not write everywhere."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
_DAC_OVERRIDE = 1 << 1
"""Linux's right to write where the permissions say no, one of those that make root root."""


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Rights(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Root may write read-only files, so lay that right down for a while.

    This thread stays root otherwise: the program may lie where only root can read. Others stay
    who they are.
    """
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        yield
        return
    before = _rights()
    _take(before, before[0].effective & ~_DAC_OVERRIDE)
    try:
        yield
    finally:
        _take(before, before[0].effective)


def _rights() -> ctypes.Array[_Rights]:
    found = (_Rights * 2)()
    _call("capget", found)
    return found


def _take(rights: ctypes.Array[_Rights], effective: int) -> None:
    wanted = (_Rights * 2)(*rights)
    wanted[0] = _Rights(effective, rights[0].permitted, rights[0].inheritable)
    _call("capset", wanted)


def _call(name: str, rights: ctypes.Array[_Rights]) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    header = _Header(_VERSION_3, 0)
    if getattr(libc, name)(ctypes.byref(header), rights) != 0:
        raise OSError(ctypes.get_errno(), name)
