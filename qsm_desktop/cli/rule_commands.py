"""The commands about receivers: their rules, and a test mail."""

from __future__ import annotations

import argparse

from qsm_desktop.cli.output import Exit, complain, print_rows
from qsm_desktop.cli.rows import rule_row
from qsm_desktop.cli.session import services_of
from qsm_desktop.domain.outcomes import OutcomeClass
from qsm_desktop.gui.language import current_language
from qsm_desktop.gui.sentences import cause_sentence

Options = argparse.Namespace

_COLUMNS = ("rule", "severity", "off", "says")


def rules(options: Options, url: str) -> int:
    """Every rule of the receivers, or of one company; a broken rule file is named on stderr."""
    with services_of(url) as services:
        states = services.rules.all()
        for name, reason in services.rules.broken.items():
            complain(f"{name}: {reason}")
    rows = [
        rule_row(state, current_language())
        for state in states
        if options.company in (None, state.receiver.company)
    ]
    print_rows(rows, _COLUMNS, as_json=options.json)
    return Exit.DONE


def rules_off(options: Options, url: str) -> int:
    """Switch a rule off for this shop."""
    return _switch(options, url, off=True)


def rules_on(options: Options, url: str) -> int:
    """Switch it on again."""
    return _switch(options, url, off=False)


def _switch(options: Options, url: str, *, off: bool) -> int:
    with services_of(url) as services:
        services.rules.switch(options.rule, off=off, by=services.preferences.person)
        states = [state for state in services.rules.all() if state.key == options.rule]
    rows = [rule_row(state, current_language()) for state in states]
    print_rows(rows, _COLUMNS, as_json=options.json)
    return Exit.DONE


def settings_test(options: Options, url: str) -> int:
    """Send the setting's mail, marked as a test, to any address; status 1 if it did not go."""
    with services_of(url) as services:
        setting = services.settings.get(options.id)
        outcome = services.test_mail.send(setting.draft, options.to, setting_id=setting.id)
    sent = outcome.klass is OutcomeClass.ACCEPTED
    row: dict[str, object] = {"sent": sent, "reply": outcome.last_reply}
    print_rows([row], ("sent", "reply"), as_json=options.json)
    if not sent:
        complain(f"{cause_sentence(outcome.cause)} {outcome.last_reply}".strip())
    return Exit.DONE if sent else Exit.PARTLY
