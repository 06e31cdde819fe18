"""미리보기: what a setting's mail looks like, made from the bytes that would be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qsm_desktop.domain.charsets import Charset, Replacement
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.findings import Finding
from qsm_desktop.domain.imports import StoredOrder
from qsm_desktop.domain.mails import Hold
from qsm_desktop.domain.orders import Order
from qsm_desktop.domain.placeholders import PLACEHOLDERS, values_of
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.domain.templates import Template

if TYPE_CHECKING:
    from qsm_desktop.mail.readback import FieldProof
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.services.proving import Proved, Prover
    from qsm_desktop.services.rules import RulesService
    from qsm_desktop.services.template_book import TemplateBook
    from qsm_desktop.storage.database import Database, Transaction

SAMPLE_SELLER_ID = "jpcstest2"
_NO_ADDRESS = "orders@example.jp"


@dataclass(frozen=True, slots=True)
class DraftRecipe:
    """What a form holds, as a mail is made by it (``proving.Recipe``)."""

    template: Template
    subject: str
    to: str
    company: str
    charset: Charset
    rewrites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """The mail as a receiver decodes it, its raw bytes, and what was read in them.

    ``template_sender`` is the template's 송신자; the mail itself comes ``sender``, from the
    shop's account. ``hold`` is why it would be held whatever the setting says (대기 Y apart).
    ``absent`` are placeholders of the template that this mail does not show.
    """

    subject: str
    sender: str
    to: str
    body: str
    headers: tuple[tuple[str, str], ...]
    raw: bytes
    charset: Charset
    proofs: tuple[FieldProof, ...]
    absent: tuple[str, ...]
    findings: tuple[Finding, ...]
    replaced: tuple[Replacement, ...]
    missing: tuple[str, ...]
    may_be_empty: frozenset[str]
    hold: Hold | None
    template_sender: str
    has_account: bool


class PreviewService:
    """Renders with the sample order or a stored one; nothing is kept."""

    def __init__(
        self,
        database: Database,
        catalogue: TemplateBook,
        prover: Prover,
        rules: RulesService,
        clock: Clock,
    ) -> None:
        self._database = database
        self._rules = rules
        self._catalogue = catalogue
        self._prover = prover
        self._clock = clock

    def show(
        self, draft: SettingDraft, order: StoredOrder | None = None, setting_id: int | None = None
    ) -> Preview:
        """The mail of this draft about this order; None is the sample.

        With ``setting_id`` it is made of what that setting would be after 수정 with this draft;
        without a difference, of what it is. Raises BadInput TEMPLATE_MISSING, TEMPLATE_BROKEN,
        PLACEHOLDER_UNKNOWN, SUBJECT_EMPTY.
        """
        from qsm_desktop.mail.rendering import check_subject

        check_subject(draft.subject)
        with self._database.read() as tx:
            draft, template = self._taken(tx, draft, setting_id)
            account = tx.accounts.default()
            seller_id, lines = _lines(tx, template, order)
            rules_off = tx.rules.off()
            about_setting = self._rules.findings_in(tx, draft, template, setting_id)
        values = [values_of(line, seller_id=seller_id, auth_key=draft.auth_key) for line in lines]
        recipe = _recipe(draft, template)
        proved = self._prover.make(
            recipe,
            values,
            account=account,
            at=self._clock(),
            token="preview",
            rules_off=rules_off,
        )
        findings = tuple({f.key: f for f in (*about_setting, *proved.findings)}.values())
        proofs = tuple(self._prover.proofs(recipe, proved))
        return _shown(recipe, proved, proofs, findings, has_account=account is not None)

    def orders(self, text: str = "", limit: int = 50) -> list[StoredOrder]:
        """Stored orders to choose from, newest first."""
        with self._database.read() as tx:
            return tx.orders.recent(limit, text)

    def _taken(
        self, tx: Transaction, draft: SettingDraft, setting_id: int | None
    ) -> tuple[SettingDraft, Template]:
        if setting_id is None:
            return draft, self._catalogue.get(draft.template_number)
        setting = tx.settings.get(setting_id)
        if draft == setting.draft:
            return draft, setting.template
        return self._catalogue.for_change(setting, draft)


def _recipe(draft: SettingDraft, template: Template) -> DraftRecipe:
    return DraftRecipe(
        template=template,
        subject=draft.subject,
        to=_shown_address(draft.to),
        company=draft.company or template.group,
        charset=draft.charset,
        rewrites=draft.rewrites,
    )


def _shown(
    recipe: DraftRecipe,
    proved: Proved,
    proofs: tuple[FieldProof, ...],
    findings: tuple[Finding, ...],
    *,
    has_account: bool,
) -> Preview:
    from qsm_desktop.mail.encoding import decode

    mail = decode(proved.frozen.raw)
    return Preview(
        subject=mail.subject,
        sender=mail.sender,
        to=mail.to,
        body=mail.body,
        headers=mail.headers,
        raw=proved.frozen.raw,
        charset=recipe.charset,
        proofs=proofs,
        absent=_absent(recipe, proofs),
        findings=findings,
        replaced=proved.rendered.replaced,
        missing=proved.rendered.missing,
        may_be_empty=recipe.template.may_be_empty,
        hold=proved.hold,
        template_sender=recipe.template.sender,
        has_account=has_account,
    )


def _absent(recipe: DraftRecipe, proofs: tuple[FieldProof, ...]) -> tuple[str, ...]:
    from qsm_desktop.mail.rendering import fields_used

    shown = {proof.name for proof in proofs}
    used = fields_used(recipe.template, recipe.subject)
    return tuple(name for name in PLACEHOLDERS if name in used - shown)


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
