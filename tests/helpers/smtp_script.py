"""A mail server on loopback that misbehaves as it is told, and keeps every byte it got.

``Script`` says, for each stage, what to do instead of the right thing: bytes to answer with,
or one of the actions below. A list is used up from the front, one entry for each time the
stage comes (over all connections); after its end the server behaves well.
"""

from __future__ import annotations

import base64
import socket
import ssl
import struct
import threading
from dataclasses import dataclass, field
from typing import ClassVar

HOST = "127.0.0.1"


class Action:
    """Something other than an answer."""


class Close(Action):
    """Close the connection politely, without a word."""


class Reset(Action):
    """Break the connection off (RST)."""


class Silence(Action):
    """Say nothing until the other side goes."""


@dataclass
class Slowly(Action):
    """Answer one byte at a time, waiting so many seconds between them."""

    answer: bytes
    seconds: float


@dataclass
class Late(Action):
    """Answer after so many seconds."""

    answer: bytes
    seconds: float


CLOSE, RESET, SILENCE = Close(), Reset(), Silence()
Doing = bytes | Action


@dataclass
class Script:
    """Stage → what to do. Stages: greeting, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, body, dot,
    RSET, QUIT. ``body`` happens when the first bytes of the mail have come.

    ``always``: part of a command → how such a command is answered every time; the connection
    ends after a 421."""

    doing: dict[str, list[Doing]] = field(default_factory=dict)
    always: dict[str, bytes] = field(default_factory=dict)
    extensions: tuple[str, ...] = ("SIZE 1000000", "8BITMIME")
    tls_at_once: bool = False
    users: dict[str, str] = field(default_factory=dict)


class _Gone(Exception):
    pass


class ScriptedServer:
    """``connections`` holds the lines that each connection said; ``mails`` what was taken:
    the raw bytes after undoing the dots, whether or not the answer got out."""

    _GOOD: ClassVar[dict[str, bytes]] = {
        "greeting": b"220 test ESMTP\r\n",
        "MAIL": b"250 ok\r\n",
        "RCPT": b"250 ok\r\n",
        "DATA": b"354 go on\r\n",
        "dot": b"250 2.0.0 queued as 1\r\n",
        "RSET": b"250 ok\r\n",
        "QUIT": b"221 bye\r\n",
        "NOOP": b"250 ok\r\n",
    }

    def __init__(self, script: Script | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.script = script or Script()
        self.connections: list[list[str]] = []
        self.mails: list[bytes] = []
        self.tls = tls
        self.ending = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((HOST, 0))
        self._listener.settimeout(0.1)
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> ScriptedServer:
        self._spawn(self._accept)
        return self

    def __exit__(self, *_details: object) -> None:
        self.ending.set()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def says(self, stage: str, *doing: Doing) -> ScriptedServer:
        """Misbehave at a stage, the next times it comes."""
        self.script.doing[stage] = list(doing)
        return self

    def _spawn(self, target, *arguments) -> None:
        thread = threading.Thread(target=target, args=arguments, name="scripted-smtp")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.ending.is_set():
            try:
                connection, _peer = self._listener.accept()
            except TimeoutError:
                continue
            said: list[str] = []
            self.connections.append(said)
            self._spawn(self._serve, connection, said)

    def _serve(self, connection: socket.socket, said: list[str]) -> None:
        dialogue = _Dialogue(self, connection, said)
        try:
            if self.script.tls_at_once:
                dialogue.protect()
            dialogue.run()
        except (_Gone, OSError):
            pass
        finally:
            dialogue.connection.close()

    def take(self, stage: str) -> Doing:
        """What to do now at this stage."""
        waiting = self.script.doing.get(stage)
        if waiting:
            return waiting.pop(0)
        return self._GOOD.get(stage, b"502 what?\r\n")


class _Dialogue:
    def __init__(self, server: ScriptedServer, connection: socket.socket, said: list[str]) -> None:
        self._server = server
        self.connection = connection
        self._said = said
        self._rest = b""
        connection.settimeout(0.05)

    def protect(self) -> None:
        """From here on TLS."""
        assert self._server.tls is not None
        self.connection.settimeout(5)
        self.connection = self._server.tls.wrap_socket(self.connection, server_side=True)
        self.connection.settimeout(0.05)

    def run(self) -> None:
        self._do("greeting")
        while True:
            line = self._line()
            self._said.append(line.decode("latin-1").rstrip("\r\n"))
            verb = line.split(None, 1)[0].upper().decode("latin-1") if line.strip() else ""
            if self._answered_as_always(line):
                continue
            if verb == "EHLO":
                self._hello()
            elif verb == "STARTTLS":
                self._start_tls()
            elif verb == "AUTH":
                self._log_in(line)
            elif verb == "DATA":
                if self._do("DATA").startswith(b"354"):
                    self._body()
            else:
                self._do(verb)
                if verb == "QUIT":
                    raise _Gone

    def _answered_as_always(self, line: bytes) -> bool:
        for part, answer in self._server.script.always.items():
            if part.encode() in line:
                self._send(answer)
                if answer.startswith(b"421"):
                    raise _Gone
                return True
        return False

    def _hello(self) -> None:
        if self._server.script.doing.get("EHLO"):
            self._do("EHLO")
            return
        lines = ["test", *self._server.script.extensions]
        marks = ["-"] * (len(lines) - 1) + [" "]
        self._send("".join(f"250{m}{x}\r\n" for m, x in zip(marks, lines, strict=True)).encode())

    def _start_tls(self) -> None:
        if self._server.script.doing.get("STARTTLS"):
            self._do("STARTTLS")
            return
        self._send(b"220 go ahead\r\n")
        self._rest = b""
        self.protect()

    def _log_in(self, line: bytes) -> None:
        if self._server.script.doing.get("AUTH"):
            self._do("AUTH")
            return
        _zero, user, password = base64.b64decode(line.split()[2]).split(b"\0")
        right = self._server.script.users.get(user.decode()) == password.decode()
        self._send(b"235 welcome\r\n" if right else b"535 5.7.8 bad credentials\r\n")

    def _body(self) -> None:
        data = self._rest or self._more()
        if self._server.script.doing.get("body"):
            self._do("body")
        while b"\r\n.\r\n" not in data:
            data += self._more()
        mail, _, self._rest = data.partition(b"\r\n.\r\n")
        lines = (mail + b"\r\n").split(b"\r\n")
        self._server.mails.append(b"\r\n".join(x[1:] if x[:1] == b"." else x for x in lines))
        self._do("dot")

    def _do(self, stage: str) -> bytes:
        doing = self._server.take(stage)
        if isinstance(doing, bytes):
            self._send(doing)
            return doing
        if isinstance(doing, Close):
            raise _Gone
        if isinstance(doing, Reset):
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            raise _Gone
        if isinstance(doing, Late):
            self._wait(doing.seconds)
            self._send(doing.answer)
            return doing.answer
        if isinstance(doing, Slowly):
            for byte in doing.answer:
                self._wait(doing.seconds)
                self._send(bytes([byte]))
            return doing.answer
        while True:  # silence: read on until the other side goes
            self._more()

    def _wait(self, seconds: float) -> None:
        if self._server.ending.wait(seconds):
            raise _Gone

    def _send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def _line(self) -> bytes:
        while b"\n" not in self._rest:
            self._rest += self._more()
        line, newline, self._rest = self._rest.partition(b"\n")
        return line + newline

    def _more(self) -> bytes:
        while not self._server.ending.is_set():
            try:
                data = self.connection.recv(65536)
            except (TimeoutError, ssl.SSLWantReadError):
                continue
            if not data:
                raise _Gone
            return data
        raise _Gone
