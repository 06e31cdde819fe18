"""The built-in mail server of practice mode (연습): keeps what it gets, sends nothing on."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"
_UNSAFE = re.compile(r"[^A-Za-z0-9@._-]+")


@dataclass(frozen=True, slots=True)
class ReceivedMail:
    """A mail that arrived: envelope, exact bytes, time (aware UTC)."""

    number: int
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    at: datetime


class LocalServer:
    """An SMTP server on loopback, on a port that the system chooses.

    With ``folder`` each mail is also written there as ``0001-<recipient>.eml``.
    """

    def __init__(self, folder: Path | None = None, *, port: int = 0) -> None:
        """``folder`` keeps each mail as a file too; port 0 takes any that is free."""
        self.folder = folder
        self._wanted_port = port
        self._mails: list[ReceivedMail] = []
        self._listeners: list[Callable[[ReceivedMail], None]] = []
        self._lock = threading.Lock()
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="qsm-local-server", daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on, once started."""
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def start(self) -> None:
        """Listen."""
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
        self._thread.start()
        self._started.wait()

    def stop(self) -> None:
        """Stop listening and end the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def mails(self) -> list[ReceivedMail]:
        """Every mail, in order of arrival."""
        with self._lock:
            return list(self._mails)

    def on_arrival(self, listener: Callable[[ReceivedMail], None]) -> None:
        """Call ``listener`` for each mail from now on, in the server's thread."""
        self._listeners.append(listener)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        listening = self._loop.create_server(self._protocol, HOST, self._wanted_port)
        self._server = self._loop.run_until_complete(listening)
        self._started.set()
        self._loop.run_forever()
        self._loop.run_until_complete(self._wind_up())
        self._loop.close()

    async def _wind_up(self) -> None:
        assert self._server is not None
        self._server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _protocol(self) -> SMTP:
        return SMTP(_Handler(self._keep), hostname="localhost", ident="QSM", loop=self._loop)

    def _keep(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        with self._lock:
            number = len(self._mails) + 1
            mail = ReceivedMail(number, sender, recipients, raw, datetime.now(UTC))
            if self.folder is not None:
                name = _UNSAFE.sub("_", recipients[0])[:60]
                (self.folder / f"{number:04d}-{name}.eml").write_bytes(raw)
            self._mails.append(mail)
        for listener in self._listeners:
            listener(mail)


class _Handler:
    """aiosmtpd's hook: called for each mail."""

    def __init__(self, keep: Callable[[str, tuple[str, ...], bytes], None]) -> None:
        self._keep = keep

    async def handle_DATA(  # the name is aiosmtpd's
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content: Any = envelope.original_content
        self._keep(envelope.mail_from or "", tuple(envelope.rcpt_tos), bytes(content or b""))
        return "250 2.0.0 kept"
