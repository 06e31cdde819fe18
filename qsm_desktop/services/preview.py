"""미리보기: what a setting's mail looks like, made from the bytes that would be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.imports import StoredOrder
from qsm_desktop.domain.orders import Order
from qsm_desktop.domain.placeholders import PLACEHOLDERS, values_of
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.domain.templates import Template

if TYPE_CHECKING:
    from qsm_desktop.mail.catalogue import Catalogue
    from qsm_desktop.mail.rendering import Renderer
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.storage.database import Database, Transaction

SAMPLE_SELLER_ID = "jpcstest2"
STAND_IN = Account(
    id=0,
    name="",
    host="",
    port=0,
    security=Security.NONE,
    from_address="shop@example.jp",
    user="",
    secret_key="",
    is_default=False,
)
"""Shown as the sender while there is no account."""

_NO_ADDRESS = "orders@example.jp"


@dataclass(frozen=True, slots=True)
class PreviewField:
    """A placeholder of the mail and what fills it here."""

    name: str
    value: str
    may_be_empty: bool
    missing: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The mail as a receiver decodes it, and its raw bytes.

    ``template_sender`` is the template's 송신자; the mail itself comes ``sender``, from the
    shop's account. ``missing`` would hold the mail.
    """

    subject: str
    sender: str
    to: str
    body: str
    headers: tuple[tuple[str, str], ...]
    raw: bytes
    fields: tuple[PreviewField, ...]
    missing: tuple[str, ...]
    suspicious: tuple[str, ...]
    template_sender: str
    has_account: bool


class PreviewService:
    """Renders with the sample order or a stored one; nothing is kept."""

    def __init__(
        self, database: Database, catalogue: Catalogue, renderer: Renderer, clock: Clock
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._renderer = renderer
        self._clock = clock

    def show(
        self, draft: SettingDraft, order: StoredOrder | None = None, setting_id: int | None = None
    ) -> Preview:
        """The mail of this draft about this order; None is the sample.

        ``setting_id`` takes the text that the setting is pinned to, as long as the draft names
        the same template. Raises BadInput TEMPLATE_MISSING, TEMPLATE_BROKEN,
        PLACEHOLDER_UNKNOWN, SUBJECT_EMPTY.
        """
        from qsm_desktop.mail.encoding import decode, freeze
        from qsm_desktop.mail.rendering import check_subject

        check_subject(draft.subject)
        with self._database.read() as tx:
            template = self._template(tx, draft, setting_id)
            account = tx.accounts.default()
            seller_id, lines = _lines(tx, template, order)
        values = [values_of(line, seller_id=seller_id, auth_key=draft.auth_key) for line in lines]
        rendered = self._renderer.render(template, draft.subject, values)
        frozen = freeze(
            rendered.letter,
            account=account or STAND_IN,
            to=_shown_address(draft.to),
            at=self._clock(),
            token="preview",
        )
        mail = decode(frozen.raw)
        return Preview(
            subject=mail.subject,
            sender=mail.sender,
            to=mail.to,
            body=mail.body,
            headers=mail.headers,
            raw=frozen.raw,
            fields=_fields(template, draft.subject, values[0], rendered.missing),
            missing=rendered.missing,
            suspicious=rendered.suspicious,
            template_sender=template.sender,
            has_account=account is not None,
        )

    def orders(self, text: str = "", limit: int = 50) -> list[StoredOrder]:
        """Stored orders to choose from, newest first."""
        with self._database.read() as tx:
            return tx.orders.recent(limit, text)

    def _template(self, tx: Transaction, draft: SettingDraft, setting_id: int | None) -> Template:
        if setting_id is not None:
            pinned = tx.settings.get(setting_id).template
            if pinned.number == draft.template_number:
                return pinned
        return self._catalogue.get(draft.template_number)


def _lines(
    tx: Transaction, template: Template, order: StoredOrder | None
) -> tuple[str, list[Order]]:
    if order is None:
        from qsm_desktop.mail.sample import sample_orders

        store = tx.stores.default()
        seller_id = store.seller_id if store else SAMPLE_SELLER_ID
        return seller_id, sample_orders(template.unit)
    seller_id = tx.stores.get(order.store_id).seller_id
    if template.unit is Unit.ORDER:
        return seller_id, [order.order]
    cart_no = order.order.cart_no
    return seller_id, tx.orders.of_carts(order.store_id, [cart_no])[cart_no]


def _shown_address(to: str) -> str:
    """An address that is not finished yet must not stop the preview."""
    address = to.strip()
    plain = address.isascii() and address.isprintable() and " " not in address
    return address if address and plain else _NO_ADDRESS


def _fields(
    template: Template, subject: str, values: dict[str, str], missing: tuple[str, ...]
) -> tuple[PreviewField, ...]:
    from qsm_desktop.mail.rendering import fields_used

    used = fields_used(template, subject)
    return tuple(
        PreviewField(name, values[name], name in template.may_be_empty, name in missing)
        for name in PLACEHOLDERS
        if name in used
    )
