"""The composition root: builds everything once and passes it in."""

from __future__ import annotations

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.paths import data_dir, resource_root

if TYPE_CHECKING:
    from qsm_desktop.domain.accounts import Account
    from qsm_desktop.mail.smtp_connection import SmtpTransport
    from qsm_desktop.services.accounts import AccountsService
    from qsm_desktop.services.bundle import Inbox, Services
    from qsm_desktop.storage.database import Database

DATABASE_VARIABLE = "QSM_DATABASE_URL"


def log_file() -> Path:
    """Where the program writes what went wrong; never a password or an order's contents."""
    return data_dir() / "qsm-desktop.log"


def set_up_logging() -> bool:
    """Log to ``log_file``, kept small; without a place to write, log nowhere and say so.

    The file is opened at once: found out at the first message, Python would print a traceback.
    """
    logging.raiseExceptions = False
    root = logging.getLogger("qsm_desktop")
    root.setLevel(logging.INFO)
    root.propagate = False
    if any(isinstance(handler, RotatingFileHandler) for handler in root.handlers):
        return True
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(), maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    return True


def default_database_url() -> str:
    """``QSM_DATABASE_URL``, else the SQLite file in the user's data folder."""
    return os.environ.get(DATABASE_VARIABLE) or sqlite_url(data_dir() / "qsm.db")


def sqlite_url(path: Path) -> str:
    """The database URL of a SQLite file."""
    return f"sqlite:///{path.resolve().as_posix()}"


def build_services(url: str, *, inbox: Inbox | None = None) -> Services:
    """Open the database and build every service on it.

    Imports SQLAlchemy, Jinja2 and keyring, so the window calls it after its first paint, in
    a worker thread. Raises BadInput DATABASE_URL and EnvironmentFault DATABASE_*.
    """
    from qsm_desktop.mail.catalogue import Catalogue
    from qsm_desktop.mail.receivers import Receivers
    from qsm_desktop.services.accounts import AccountsService
    from qsm_desktop.services.backups import BackupService
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.changes import Changes
    from qsm_desktop.services.clock import utc_now
    from qsm_desktop.services.drain import Drain
    from qsm_desktop.services.importing import ImportService
    from qsm_desktop.services.locks import sender_lock
    from qsm_desktop.services.outbox import OutboxService
    from qsm_desktop.services.own_templates import OwnTemplatesService
    from qsm_desktop.services.preferences import Preferences
    from qsm_desktop.services.preview import PreviewService
    from qsm_desktop.services.proving import Prover
    from qsm_desktop.services.queueing import Queueing
    from qsm_desktop.services.renewing import RenewService
    from qsm_desktop.services.rules import RulesService
    from qsm_desktop.services.secrets import Secrets
    from qsm_desktop.services.sender import Sender
    from qsm_desktop.services.sending_turn import SendingTurn
    from qsm_desktop.services.settings import SettingsService
    from qsm_desktop.services.stores import StoresService
    from qsm_desktop.services.template_book import TemplateBook
    from qsm_desktop.services.test_mail import TestMailService
    from qsm_desktop.storage.database import Database

    database = Database.open(url)
    if inbox is not None:
        _claim(database)
    changes = Changes()
    preferences = Preferences(database)
    practice = preferences.is_practice
    catalogue = TemplateBook(Catalogue(resource_root() / "templates"), database)
    receivers = Receivers(resource_root() / "receivers")
    prover = Prover(receivers)
    queueing = Queueing(prover)
    rules = RulesService(database, receivers, changes, utc_now)
    accounts = AccountsService(database, Secrets(), changes, utc_now, practice=practice)
    preview = PreviewService(database, catalogue, prover, rules, utc_now)

    def connect(account: Account) -> SmtpTransport:
        return _connect(account, accounts)

    turn = SendingTurn(database, connect, utc_now, sender_lock(database.path))
    sender = Sender(turn, database, changes, utc_now)

    def close() -> None:
        sender.stop()
        database.close()

    return Services(
        catalogue=catalogue,
        own_templates=OwnTemplatesService(database, catalogue, prover, changes, utc_now),
        changes=changes,
        preferences=preferences,
        stores=StoresService(database, changes),
        settings=SettingsService(database, catalogue, receivers, changes, utc_now),
        accounts=accounts,
        imports=ImportService(database, queueing, changes, utc_now, practice=practice),
        rules=rules,
        preview=preview,
        renewing=RenewService(database, queueing, receivers, changes, utc_now, sender.wake),
        outbox=OutboxService(database, changes, utc_now, sender.wake),
        test_mail=TestMailService(database, preview, connect, utc_now),
        sender=sender,
        drain=Drain(turn, database, utc_now),
        backups=BackupService(database),
        database_path=database.path,
        inbox=inbox,
        close=close,
    )


def _connect(account: Account, accounts: AccountsService) -> SmtpTransport:
    from qsm_desktop.domain.errors import Code, EnvironmentFault
    from qsm_desktop.mail.smtp_connection import SmtpTransport

    password = accounts.password_of(account)
    if account.user and password is None:
        raise EnvironmentFault(Code.KEYRING_FAILED, reason="no_password")
    return SmtpTransport(account, password)


def _claim(database: Database) -> None:
    from qsm_desktop.services.practice import claim_for_practice

    try:
        claim_for_practice(database)
    except BaseException:
        database.close()
        raise
