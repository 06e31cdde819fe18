"""All services of one database, built once by the composition root and passed on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from qsm_desktop.domain.stores import Store
    from qsm_desktop.mail.local_server import ReceivedMail
    from qsm_desktop.services.accounts import AccountsService
    from qsm_desktop.services.backups import BackupService
    from qsm_desktop.services.changes import Changes
    from qsm_desktop.services.drain import Drain
    from qsm_desktop.services.importing import ImportService
    from qsm_desktop.services.outbox import OutboxService
    from qsm_desktop.services.own_templates import OwnTemplatesService
    from qsm_desktop.services.preferences import Preferences
    from qsm_desktop.services.preview import PreviewService
    from qsm_desktop.services.renewing import RenewService
    from qsm_desktop.services.rules import RulesService
    from qsm_desktop.services.sender import Sender
    from qsm_desktop.services.settings import SettingsService
    from qsm_desktop.services.stores import StoresService
    from qsm_desktop.services.template_book import TemplateBook
    from qsm_desktop.services.test_mail import TestMailService


class Inbox(Protocol):
    """What arrived at the built-in mail server of practice mode (연습)."""

    @property
    def folder(self) -> Path | None:
        """Where each mail is also written as an .eml file."""

    def mails(self) -> list[ReceivedMail]:
        """Every mail, in order of arrival."""


@dataclass(frozen=True, slots=True)
class Services:
    """``inbox`` is set in practice mode only; ``close`` ends threads and connections."""

    catalogue: TemplateBook
    own_templates: OwnTemplatesService
    changes: Changes
    preferences: Preferences
    stores: StoresService
    settings: SettingsService
    accounts: AccountsService
    imports: ImportService
    rules: RulesService
    preview: PreviewService
    renewing: RenewService
    outbox: OutboxService
    test_mail: TestMailService
    sender: Sender
    drain: Drain
    backups: BackupService
    database_path: Path
    inbox: Inbox | None
    close: Callable[[], None]

    def begin(self, language: str, store: str, seller_id: str) -> Store:
        """Keep what the first run asks for. Raises BadInput STORE_*, SELLER_ID_*."""
        kept = self.stores.put(store, seller_id, default=True)
        self.preferences.choose_language(language)
        self.preferences.finish_first_run()
        return kept

    @property
    def practice(self) -> bool:
        """Whether this is practice mode: sample orders only, mails stay on this machine."""
        return self.inbox is not None
