"""A shop's outbox, a mail server that misbehaves, and a sender whose clock can be turned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qsm_desktop.domain.errors import EnvironmentFault
from qsm_desktop.domain.mails import Mail
from qsm_desktop.mail.smtp_connection import SmtpTransport
from qsm_desktop.mail.smtp_session import Timeouts
from qsm_desktop.services.delivery import Attempted
from qsm_desktop.services.locks import sender_lock
from qsm_desktop.services.sending_turn import SendingTurn
from qsm_desktop.storage.database import Database
from tests.helpers.order_files import write_orders
from tests.helpers.shop import Shop
from tests.helpers.smtp_script import ScriptedServer

QUICK = Timeouts(connect=2, command=0.4, body=0.4, final_reply=0.4, goodbye=0.2)


class Post:
    """``while_sending`` is called between the claim of a mail and the connection for it."""

    def __init__(self, shop: Shop, server: ScriptedServer, folder: Path) -> None:
        self.shop, self.server = shop, server
        self.now = datetime.now(UTC)
        self.transports = 0
        self.fault: EnvironmentFault | None = None
        self.password: str | None = None
        self.while_sending: Callable[[], object] = lambda: None
        self.database = Database.open(f"sqlite:///{folder / 'shop.db'}")
        self.turn = self.new_turn()

    def new_turn(self) -> SendingTurn:
        return SendingTurn(
            self.database, self._connect, lambda: self.now, sender_lock(self.database.path)
        )

    def _connect(self, account) -> SmtpTransport:
        self.while_sending()
        if self.fault is not None:
            raise self.fault
        self.transports += 1
        return SmtpTransport(account, self.password, timeouts=QUICK)

    def queue(self, folder: Path, count: int = 3) -> list[Mail]:
        self.shop.account(self.server.port)
        self.shop.setting()
        self.shop.services.imports.run(
            write_orders(folder / "orders.csv", count), self.shop.store.id
        )
        self.now = datetime.now(UTC) + timedelta(seconds=1)
        return self.mails()

    def mails(self) -> list[Mail]:
        return self.shop.services.outbox.find()

    def attempt(self) -> Attempted | None:
        assert self.turn.begin()
        return self.turn.attempt(lambda: False)

    def later(self, **time: float) -> None:
        self.now += timedelta(**time)

    def account(self):
        [account] = self.shop.services.accounts.all()
        return account

    def close(self) -> None:
        self.turn.end()
        self.database.close()


@contextmanager
def opened_post(shop: Shop, folder: Path) -> Iterator[Post]:
    """A ``Post`` with a server that listens; closed at the end."""
    with ScriptedServer() as server:
        opened = Post(shop, server, folder)
        yield opened
        opened.close()
