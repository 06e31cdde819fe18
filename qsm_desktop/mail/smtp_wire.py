"""Bytes on an SMTP connection: lines out, replies in, each wait bounded.

``smtplib`` reads replies without an overall deadline, so that a server which sends a byte a
minute holds it for ever, and it writes a mail and its final dot in one go. Both matter here,
so this is our own reading and writing; EHLO, TLS and login follow ``smtplib``'s ways.
"""

from __future__ import annotations

import contextlib
import os
import re
import selectors
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LONGEST_LINE = 4096
MOST_LINES = 200
_SLICE_SECONDS = 0.25
_REPLY_LINE = re.compile(rb"(\d{3})([ -]?)(.*)", re.DOTALL)


class WireFault(Exception):
    """The connection failed; ``kind`` is ``dropped``, ``timeout``, ``garbage`` or ``stopped``."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(kind)


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's reply: three digits and its words, lines joined by LF."""

    code: int
    text: str


def dial(host: str, port: int, seconds: float, stop: Callable[[], bool]) -> socket.socket:
    """Connect to the first address of the host that answers within the time.

    Raises socket.gaierror, OSError; WireFault ``stopped``, ``timeout``.
    """
    failed: Exception = OSError(f"no address: {host}")
    for family, kind, protocol, _name, address in socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM
    ):
        connection = socket.socket(family, kind, protocol)
        try:
            _connect(connection, address, time.monotonic() + seconds, stop)
        except (OSError, WireFault) as error:
            connection.close()
            if isinstance(error, WireFault) and error.kind == "stopped":
                raise
            failed = error
        else:
            return connection
    raise failed


def _connect(
    connection: socket.socket, address: Any, deadline: float, stop: Callable[[], bool]
) -> None:
    """Wait in short slices, as ``socket.create_connection`` cannot."""
    connection.settimeout(0)
    with contextlib.suppress(BlockingIOError):
        connection.connect(address)
        return
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        while not selector.select(_slice_before(deadline, stop)):
            pass
    code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))


class Wire:
    """One connected socket. Every call raises WireFault and nothing else for its failures."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._buffer = b""

    @property
    def socket(self) -> socket.socket:
        """The connected socket."""
        return self._socket

    @property
    def has_unread(self) -> bool:
        """Whether the server said more than it was asked."""
        return bool(self._buffer)

    def expect_silence(self) -> None:
        """Raise WireFault if the server has said something unasked, or has gone."""
        if not self._buffer:
            self._socket.settimeout(0)
            try:
                self._take()
            except (BlockingIOError, ssl.SSLWantReadError):
                return
            except OSError as error:
                raise WireFault("dropped") from error
        raise WireFault("garbage")

    def start_tls(
        self, context: ssl.SSLContext, host: str, seconds: float, stop: Callable[[], bool]
    ) -> None:
        """Protect the connection. Raises ssl.SSLError, OSError; what was buffered is a fault."""
        if self._buffer:
            raise WireFault("garbage")
        deadline = time.monotonic() + seconds
        protected = context.wrap_socket(
            self._socket, server_hostname=host, do_handshake_on_connect=False
        )
        self._socket = protected
        while True:
            protected.settimeout(_slice_before(deadline, stop))
            try:
                protected.do_handshake()
            except (TimeoutError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                continue
            return

    def command(self, line: str, seconds: float, stop: Callable[[], bool]) -> Reply:
        """Send one line and read its reply."""
        self.send(line.encode("ascii") + b"\r\n", seconds, stop)
        return self.reply(seconds, stop)

    def send(self, data: bytes, seconds: float, stop: Callable[[], bool]) -> None:
        """Write all of it within the time, in short slices, so that a stop is noticed."""
        deadline = time.monotonic() + seconds
        rest = memoryview(data)
        while rest:
            self._socket.settimeout(_slice_before(deadline, stop))
            try:
                rest = rest[self._socket.send(rest) :]
            except (TimeoutError, ssl.SSLWantWriteError):
                continue
            except OSError as error:
                raise WireFault("dropped") from error

    def reply(self, seconds: float, stop: Callable[[], bool]) -> Reply:
        """Read one whole reply before the deadline, however slowly it trickles in."""
        deadline = time.monotonic() + seconds
        lines: list[str] = []
        while len(lines) < MOST_LINES:
            found = _REPLY_LINE.fullmatch(self._line(deadline, stop))
            if found is None or found[1] < b"200" or found[1] > b"599":
                raise WireFault("garbage")
            lines.append(found[3].decode("utf-8", "replace"))
            if found[2] != b"-":
                return Reply(int(found[1]), "\n".join(lines))
        raise WireFault("garbage")

    def close(self) -> None:
        """Close, whatever state it is in."""
        with contextlib.suppress(OSError):
            self._socket.close()

    def _line(self, deadline: float, stop: Callable[[], bool]) -> bytes:
        while b"\n" not in self._buffer:
            if len(self._buffer) > LONGEST_LINE:
                raise WireFault("garbage")
            self._receive(deadline, stop)
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.rstrip(b"\r")

    def _receive(self, deadline: float, stop: Callable[[], bool]) -> None:
        """Wait in short slices, so that a stop is noticed."""
        while True:
            self._socket.settimeout(_slice_before(deadline, stop))
            try:
                self._take()
            except (TimeoutError, ssl.SSLWantReadError):
                continue
            except OSError as error:
                raise WireFault("dropped") from error
            return

    def _take(self) -> None:
        data = self._socket.recv(4096)
        if not data:
            raise WireFault("dropped")
        self._buffer += data


def _slice_before(deadline: float, stop: Callable[[], bool]) -> float:
    """How long the next wait may be."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise WireFault("timeout")
    if stop():
        raise WireFault("stopped")
    return min(left, _SLICE_SECONDS)
