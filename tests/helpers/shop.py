"""A whole shop on a real SQLite file: services, a store, and a mail server to send to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qsm_desktop import app
from qsm_desktop.domain.accounts import AccountDraft, Security
from qsm_desktop.domain.settings import Setting, SettingDraft
from qsm_desktop.domain.stores import Store
from qsm_desktop.services.bundle import Services


@dataclass
class Shop:
    """``services`` are the program's own, built by its composition root."""

    services: Services
    store: Store

    def setting(self, number: int = 4, to: str = "orders@ne.example", **changes) -> Setting:
        """Register a setting as the form would."""
        template = self.services.catalogue.get(number)
        draft = SettingDraft(number, to, template.subject, **changes)
        return self.services.settings.register(draft, by="tester")

    def account(self, port: int, **changes):
        """An account that sends to a plain server on this machine."""
        values = {
            "name": "main",
            "host": "127.0.0.1",
            "port": port,
            "security": Security.NONE,
            "from_address": "shop@shop.example",
        }
        return self.services.accounts.put(AccountDraft(**(values | changes)))


def open_shop(folder: Path, name: str = "shop.db") -> Shop:
    """A new shop in this folder; close it with ``shop.services.close()``."""
    services = app.build_services(app.sqlite_url(folder / name))
    return Shop(services, services.stores.put("main", "jpcstest2"))
