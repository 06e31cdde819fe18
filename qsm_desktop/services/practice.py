"""연습: a database of its own with a sample store, settings and a mail server on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qsm_desktop.domain.accounts import AccountDraft, Security
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.settings import SettingDraft

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.storage.database import Database

ACCOUNT = "practice"
STORE = "sample"
SELLER_ID = "qsm-sample"
SAMPLE_SETTINGS = (
    (76, "ship@nextengine.example", True, False),
    (9001, "orders@crossmall.example", True, False),
    (9010, "backup@sample-shop.example", True, True),
    (17, "cancel@sample-shop.example", False, False),
)
"""Template number, 보낼곳, 사용, 대기. The user registers template 4 himself."""


def claim_for_practice(database: Database) -> None:
    """Mark a new database as practice for good.

    Raises BadInput DATABASE_NOT_PRACTICE if it holds anything real.
    """
    with database.write() as tx:
        if tx.preferences.get("practice") == "yes":
            return
        if tx.stores.all() or tx.settings.all() or tx.accounts.all():
            raise BadInput(Code.DATABASE_NOT_PRACTICE, path=str(database.path))
        tx.preferences.put("practice", "yes")


def prepare(services: Services, host: str, port: int) -> None:
    """Fill a new practice database and point its account at the built-in server."""
    if not services.stores.all():
        services.stores.put(STORE, SELLER_ID, default=True)
    if not services.settings.search(""):
        for number, to, in_use, wait in SAMPLE_SETTINGS:
            template = services.catalogue.get(number)
            draft = SettingDraft(number, to, template.subject, in_use=in_use, wait=wait)
            services.settings.register(draft, by=services.preferences.person)
    services.accounts.put(
        AccountDraft(ACCOUNT, host, port, Security.NONE, "shop@sample-shop.example"),
        default=True,
    )
    services.preferences.finish_first_run()
