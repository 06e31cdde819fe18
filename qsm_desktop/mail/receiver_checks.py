"""A setting or a mail held against its receiver's rules.

Checks by name, and what their ``options`` hold:

    characters        fields, forbidden (characters), let_amounts_through: ``(+300円)`` may stand
    subject_contains  text
    subject_starts    not: beginnings in lower case that the subject must not have
    template          groups, units, kinds: each, where given, must have the template's
    companion         all / any: kinds of which the company has settings in use
    charset           allowed
    note              nothing: told with every setting of the company
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Protocol

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.findings import Finding
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.readback import Expected
from qsm_desktop.mail.receivers import Receiver, Rule
from qsm_desktop.mail.rewriting import AMOUNT_IN_OPTION


class Checked(Protocol):
    """What the rules look at."""

    @property
    def template(self) -> Template: ...
    @property
    def subject(self) -> str: ...
    @property
    def charset(self) -> Charset: ...


@dataclass(frozen=True, slots=True)
class _Found:
    fields: tuple[str, ...] = ()
    detail: str = ""


def check_setting(
    receiver: Receiver, setting: Checked, kinds_in_use: Collection[Kind], off: Collection[str]
) -> list[Finding]:
    """What the company's rules say about the setting itself.

    ``kinds_in_use`` are the kinds of the company's settings that send for the same store, this
    one's included; ``off`` are the keys of rules that the shop switched off.
    """
    found = []
    for rule in _rules(receiver, setting, off):
        check = _SETTING_CHECKS.get(rule.check)
        result = check(rule, setting, kinds_in_use) if check else None
        if result is not None:
            found.append(_finding(receiver, rule, result))
    return found


def check_mail(
    receiver: Receiver,
    setting: Checked,
    subject: str,
    fields: Collection[Expected],
    off: Collection[str],
) -> list[Finding]:
    """What they say about one mail: its subject as written, the values it carries."""
    found = []
    for rule in _rules(receiver, setting, off):
        result = _mail_result(rule, setting, subject, fields)
        if result is not None:
            found.append(_finding(receiver, rule, result))
    return found


def _rules(receiver: Receiver, setting: Checked, off: Collection[str]) -> Iterator[Rule]:
    for rule in receiver.rules:
        if setting.template.kind in rule.kinds and f"{receiver.company}/{rule.id}" not in off:
            yield rule


def _finding(receiver: Receiver, rule: Rule, found: _Found) -> Finding:
    return Finding(
        receiver.company, rule.id, rule.severity, found.fields, found.detail, rule.remedy
    )


def _mail_result(
    rule: Rule, setting: Checked, subject: str, fields: Collection[Expected]
) -> _Found | None:
    match rule.check:
        case "characters":
            return _characters(rule, fields)
        case "subject_contains":
            return None if rule.options["text"] in subject else _Found(detail=subject)
        case "subject_starts":
            return _beginning(rule, subject)
        case "template":
            return _template(rule, setting, ())
        case _:
            return None


def _characters(rule: Rule, fields: Collection[Expected]) -> _Found | None:
    forbidden = frozenset(rule.options["forbidden"])
    names = rule.options["fields"]
    hit: dict[str, str] = {}
    for field in fields:
        if field.name not in names or forbidden.isdisjoint(field.written):
            continue
        text = field.written
        if rule.options.get("let_amounts_through"):
            text = AMOUNT_IN_OPTION.sub("", text)
        if not forbidden.isdisjoint(text):
            hit.setdefault(field.name, field.written)
    return _Found(tuple(hit), next(iter(hit.values()))) if hit else None


def _beginning(rule: Rule, subject: str) -> _Found | None:
    starts = tuple(rule.options["not"])
    return _Found(detail=subject) if subject.strip().lower().startswith(starts) else None


def _template(rule: Rule, setting: Checked, _kinds: Collection[Kind]) -> _Found | None:
    template, options = setting.template, rule.options
    fits = (
        template.group in options.get("groups", (template.group,))
        and template.unit.value in options.get("units", (template.unit.value,))
        and template.kind.value in options.get("kinds", (template.kind.value,))
    )
    return None if fits else _Found(detail=template.name)


def _companion(rule: Rule, _setting: Checked, kinds: Collection[Kind]) -> _Found | None:
    have = {kind.value for kind in kinds}
    wanted, one_of = rule.options.get("all", ()), rule.options.get("any", ())
    missing = [kind for kind in wanted if kind not in have]
    if one_of and have.isdisjoint(one_of):
        missing += one_of
    return _Found(detail=", ".join(missing)) if missing else None


def _charset(rule: Rule, setting: Checked, _kinds: Collection[Kind]) -> _Found | None:
    fits = setting.charset.value in rule.options["allowed"]
    return None if fits else _Found(detail=setting.charset.value)


def _subject(rule: Rule, setting: Checked, _kinds: Collection[Kind]) -> _Found | None:
    return None if rule.options["text"] in setting.subject else _Found(detail=setting.subject)


_SettingCheck = Callable[[Rule, Checked, Collection[Kind]], "_Found | None"]
_SETTING_CHECKS: dict[str, _SettingCheck] = {
    "subject_contains": _subject,
    "subject_starts": lambda rule, setting, _kinds: _beginning(rule, setting.subject),
    "template": _template,
    "companion": _companion,
    "charset": _charset,
    "note": lambda _rule, _setting, _kinds: _Found(),
}
