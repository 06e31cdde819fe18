"""One mail made and proved: rendered, encoded, decoded again, read back, held to the rules.

The one door through which a letter gets its bytes: the outbox and the preview both come here,
so that what is shown is what is sent.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.findings import Finding, Severity
from qsm_desktop.domain.mails import FrozenMail, HeldKind, Hold, Letter
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.domain.templates import Template

if TYPE_CHECKING:
    from qsm_desktop.mail.readback import FieldProof
    from qsm_desktop.mail.receivers import Receivers
    from qsm_desktop.mail.rendering import Rendered, Renderer

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
"""The sender while there is no account: the bytes are made and proved, and not kept."""


class Recipe(Protocol):
    """What a mail is made by: a registered setting, or what a form holds."""

    @property
    def template(self) -> Template: ...
    @property
    def subject(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def company(self) -> str: ...
    @property
    def charset(self) -> Charset: ...
    @property
    def rewrites(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Proved:
    """A mail, its bytes, what its receiver's rules say, and why it would be held (or None)."""

    frozen: FrozenMail
    rendered: Rendered
    findings: tuple[Finding, ...]
    hold: Hold | None

    @property
    def letter(self) -> Letter:
        """Subject and text as they stand in the bytes."""
        return self.rendered.letter


class Prover:
    """Makes mails. Keeps compiled templates; no clock, no database."""

    def __init__(self, receivers: Receivers) -> None:
        self._receivers = receivers

    @cached_property
    def _renderer(self) -> Renderer:
        """Made with the first mail: a window shows its settings without it."""
        from qsm_desktop.mail.rendering import Renderer

        return Renderer()

    def make(
        self,
        recipe: Recipe,
        values: Sequence[Mapping[str, str]],
        *,
        account: Account | None,
        at: datetime,
        token: str,
        rules_off: Collection[str] = (),
    ) -> Proved:
        """The mail about these order lines. ``rules_off``: keys of rules not to judge by.

        Raises BadInput TEMPLATE_BROKEN, PLACEHOLDER_UNKNOWN, ADDRESS_INVALID.
        """
        from qsm_desktop.mail.encoding import freeze, letter_of
        from qsm_desktop.mail.rewriting import rewritten

        lines = [rewritten(line, recipe.rewrites) for line in values]
        template, subject = recipe.template, recipe.subject
        rendered = self._renderer.render(template, subject, lines, recipe.charset)
        frozen = freeze(
            rendered.letter,
            account=account or STAND_IN,
            to=recipe.to,
            at=at,
            token=token,
            charset=recipe.charset,
        )
        found = letter_of(frozen.raw)
        proofs: Sequence[FieldProof] = ()
        if not self._renderer.holds(template, subject, rendered, found):
            proofs = self._renderer.prove(template, subject, rendered, found)
        findings = tuple(self._judged(recipe, rendered, rules_off))
        return Proved(frozen, rendered, findings, _hold(recipe, rendered, proofs, findings))

    def proofs(self, recipe: Recipe, proved: Proved) -> list[FieldProof]:
        """되읽기 of a mail that was made by this recipe, field by field."""
        from qsm_desktop.mail.encoding import letter_of

        found = letter_of(proved.frozen.raw)
        return self._renderer.prove(recipe.template, recipe.subject, proved.rendered, found)

    def _judged(
        self, recipe: Recipe, rendered: Rendered, rules_off: Collection[str]
    ) -> list[Finding]:
        from qsm_desktop.mail.receiver_checks import check_mail

        receiver = self._receivers.get(recipe.company)
        if receiver is None:
            return []
        fields = rendered.subject_fields + rendered.body_fields
        return check_mail(receiver, recipe, rendered.letter.subject, fields, rules_off)


def _hold(
    recipe: Recipe,
    rendered: Rendered,
    proofs: Sequence[FieldProof],
    findings: Sequence[Finding],
) -> Hold | None:
    """The gravest thing that speaks against the mail itself; of two, what one click mends."""
    if rendered.missing:
        return Hold(HeldKind.VALUE, rendered.missing)
    mendable = [finding for finding in findings if finding.remedy]
    return (
        _charset_hold(recipe, rendered)
        or _rule_hold(mendable)
        or _proof_hold(proofs)
        or _rule_hold(findings)
    )


def _charset_hold(recipe: Recipe, rendered: Rendered) -> Hold | None:
    """What does not fit: held where a gap would stand, and until the shop agrees."""
    lossy = [change.field or "template" for change in rendered.replaced if change.lossy]
    gaps = tuple(dict.fromkeys(lossy))
    if gaps:
        return Hold(HeldKind.CHECK, gaps, note="charset_gap")
    if rendered.replaced and Rewrite.CHARSET not in recipe.rewrites:
        fields = tuple(dict.fromkeys(change.field or "template" for change in rendered.replaced))
        return Hold(HeldKind.CHECK, fields, note="charset")
    return None


def _proof_hold(proofs: Sequence[FieldProof]) -> Hold | None:
    from qsm_desktop.mail.readback import Doubt, doubts_of

    doubts = doubts_of(proofs)
    named = [name for name, doubt in doubts.items() if doubt is not Doubt.CHARSET]
    if not named:
        return None
    first = doubts[named[0]]
    return Hold(HeldKind.CHECK, tuple(named), note=f"read_back:{first.value}")


def _rule_hold(findings: Sequence[Finding]) -> Hold | None:
    for finding in findings:
        if finding.severity is Severity.HOLD:
            return Hold(HeldKind.CHECK, finding.fields, note=f"rule:{finding.key}")
    return None
