"""Domain objects as rows: the JSON keys are a contract with whoever reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qsm_desktop.cli.output import moment, yes_no
from qsm_desktop.domain.settings import masked
from qsm_desktop.gui.hold_sentences import held_sentence
from qsm_desktop.gui.sentences import kind_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qsm_desktop.domain.accounts import Account
    from qsm_desktop.domain.mails import Hold, Mail
    from qsm_desktop.domain.settings import Setting, SettingChange, SettingDraft
    from qsm_desktop.domain.stores import Store
    from qsm_desktop.domain.templates import Template, TemplateVersion
    from qsm_desktop.services.importing import ImportSummary
    from qsm_desktop.services.preview import Preview
    from qsm_desktop.services.rules import RuleState
    from qsm_desktop.services.trying import Trial

Row = dict[str, object]


def template_row(template: Template) -> Row:
    """One template of the catalogue."""
    return {
        "number": template.number,
        "group": template.group,
        "kind": template.kind.value,
        "kind_word": kind_word(template.kind),
        "unit": template.unit.value,
        "name": template.name,
        "channel": template.channel,
        "subject": template.subject,
        "sender": template.sender,
    }


def template_text_row(template: Template) -> Row:
    """One template with its body, and what of it may be empty."""
    return {
        **template_row(template),
        "may_be_empty": sorted(template.may_be_empty),
        "body": template.body,
    }


def version_row(version: TemplateVersion) -> Row:
    """One version of an own template."""
    return {
        "number": version.template.number,
        "version": version.version,
        "at": moment(version.at),
        "by": version.by,
        "note": version.note,
        "name": version.template.name,
        "subject": version.template.subject,
    }


def trial_row(trial: Trial) -> Row:
    """What saving a template would change in the mails of the last orders."""
    return {
        "mails": trial.mails,
        "changed": trial.changed,
        "fields": [
            {"name": f.name, "gained": f.gained, "lost": f.lost, "altered": f.altered}
            for f in trial.fields
        ],
        "holds_come": [_counted_hold(hold, n) for hold, n in trial.holds_come],
        "holds_go": [_counted_hold(hold, n) for hold, n in trial.holds_go],
        "findings_come": [{"rule": f.key, "mails": n} for f, n in trial.findings_come],
        "findings_go": [{"rule": f.key, "mails": n} for f, n in trial.findings_go],
    }


def _counted_hold(hold: Hold, mails: int) -> Row:
    return {"held_kind": hold.kind.value, "held_reason": held_sentence(hold), "mails": mails}


def setting_row(setting: Setting, stores: Mapping[int, str]) -> Row:
    """One setting; the 인증키 is masked."""
    return {
        "id": setting.id,
        "template": setting.template.number,
        "kind": setting.template.kind.value,
        "group": setting.template.group,
        "name": setting.template.name,
        "channel": setting.template.channel,
        "to": setting.to,
        "use": yes_no(setting.in_use),
        "wait": yes_no(setting.wait),
        "subject": setting.subject,
        "auth_key": masked(setting.auth_key),
        "store": stores.get(setting.store_id) if setting.store_id else None,
        "company": setting.company,
        "charset": setting.charset.value,
        "agreed": list(setting.rewrites),
        "registered_by": setting.registered_by,
        "registered_at": moment(setting.registered_at),
        "revision": setting.revision,
    }


def field_rows(shown: Preview) -> list[Row]:
    """되읽기: what the order says and what a program reads in the finished mail, by field."""
    rows: list[Row] = [
        {
            "part": proof.part.value,
            "name": proof.name,
            "line": proof.line,
            "value": proof.expected,
            "read": proof.read,
            "verdict": proof.verdict.value,
            "doubt": proof.doubt.value,
            "start": proof.start,
            "end": proof.end,
            "may_be_empty": proof.name in shown.may_be_empty,
            "missing": proof.name in shown.missing,
        }
        for proof in shown.proofs
    ]
    nothing: Row = {"part": "body", "line": None, "value": "", "read": "", "verdict": "equal"}
    nothing |= {"doubt": "none", "start": 0, "end": 0, "missing": False}
    rows += [
        {**nothing, "name": name, "may_be_empty": name in shown.may_be_empty}
        for name in shown.absent
    ]
    return rows


def rule_row(state: RuleState, language: str) -> Row:
    """A receiver's rule, and whether this shop goes by it."""
    return {
        "rule": state.key,
        "severity": state.rule.severity.value,
        "basis": "fact" if state.rule.is_fact else "assumption",
        "source": state.rule.source,
        "since": state.rule.since.isoformat(),
        "off": state.off,
        "by": state.by,
        "at": moment(state.at),
        "says": state.rule.words(language),
    }


def change_row(change: SettingChange) -> Row:
    """One entry of the history: what was, and what became of it."""
    return {
        "id": change.id,
        "setting_id": change.setting_id,
        "action": change.action.value,
        "by": change.by,
        "at": moment(change.at),
        "before": _draft_row(change.before) if change.before else None,
        "after": _draft_row(change.after),
    }


def _draft_row(draft: SettingDraft) -> Row:
    return {
        "template": draft.template_number,
        "to": draft.to,
        "subject": draft.subject,
        "use": yes_no(draft.in_use),
        "wait": yes_no(draft.wait),
        "auth_key": masked(draft.auth_key),
        "store_id": draft.store_id,
        "company": draft.company,
        "charset": draft.charset.value,
        "agreed": list(draft.rewrites),
    }


def store_row(store: Store) -> Row:
    """One store."""
    return {
        "id": store.id,
        "name": store.name,
        "seller_id": store.seller_id,
        "default": store.is_default,
    }


def account_row(account: Account) -> Row:
    """One account; its password is in the keyring and never here."""
    return {
        "id": account.id,
        "name": account.name,
        "host": account.host,
        "port": account.port,
        "security": account.security.value,
        "from": account.from_address,
        "user": account.user,
        "default": account.is_default,
        "paused": account.pause.cause.value if account.pause else None,
    }


def mail_row(mail: Mail) -> Row:
    """One mail of the outbox (design: "Command line")."""
    return {
        "id": mail.id,
        "state": mail.state.value,
        "held_kind": mail.hold.kind.value if mail.hold else None,
        "held_reason": held_sentence(mail.hold) if mail.hold else None,
        "setting_id": mail.setting_id,
        "event_key": str(mail.event),
        "message_id": mail.message_id,
        "to": mail.to,
        "subject": mail.subject,
        "attempts": mail.attempts,
        "next_attempt_at": moment(mail.next_attempt_at),
        "last_reply": mail.last_reply,
    }


def import_row(file: str, summary: ImportSummary) -> Row:
    """What one file brought; ``refused`` counts files, so it is 0 here."""
    return {
        "file": file,
        "store": summary.store.name,
        "new": summary.new,
        "known": summary.known,
        "ignored": summary.ignored,
        "refused": 0,
        "queued": summary.queued,
        "held": summary.held,
        "error": None,
    }


def refused_import_row(file: str, store: str, error: str) -> Row:
    """A file that was refused as a whole."""
    return {
        "file": file,
        "store": store,
        "new": 0,
        "known": 0,
        "ignored": 0,
        "refused": 1,
        "queued": 0,
        "held": 0,
        "error": error,
    }
