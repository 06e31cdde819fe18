"""The commands that list or change settings, stores and accounts, and the table of all."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qsm_desktop.cli import mail_commands, rule_commands, template_commands, transfer_commands
from qsm_desktop.cli.output import Exit, print_rows
from qsm_desktop.cli.rows import account_row, change_row, setting_row, store_row
from qsm_desktop.cli.session import services_of
from qsm_desktop.domain.accounts import AccountDraft
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.gui.sentences import cause_sentence, stage_word

if TYPE_CHECKING:
    from qsm_desktop.domain.settings import Setting
    from qsm_desktop.services.bundle import Services

Options = argparse.Namespace
Command = Callable[[Options, str], int]

_SETTING_COLUMNS = ("id", "template", "kind", "group", "name", "to", "use", "wait", "store")
_ACCOUNT_COLUMNS = ("name", "host", "port", "security", "from", "user", "default", "paused")


def settings_list(options: Options, url: str) -> int:
    """Every setting, in order of registration."""
    with services_of(url) as services:
        _print_settings(services, services.settings.search(), options)
    return Exit.DONE


def settings_add(options: Options, url: str) -> int:
    """등록."""
    with services_of(url) as services:
        template = services.catalogue.get(options.template)
        draft = SettingDraft(template.number, options.to, template.subject)
        draft = _with_options(services, draft, options)
        setting = services.settings.register(draft, by=services.preferences.person)
        _print_settings(services, [setting], options)
    return Exit.DONE


def settings_edit(options: Options, url: str) -> int:
    """수정: what is not named stays. Another template brings its own subject."""
    with services_of(url) as services:
        draft = services.settings.get(options.id).draft
        if options.template is not None and options.template != draft.template_number:
            template = services.catalogue.get(options.template)
            draft = replace(draft, template_number=template.number, subject=template.subject)
        if options.to is not None:
            draft = replace(draft, to=options.to)
        draft = _with_options(services, draft, options)
        setting = services.settings.modify(options.id, draft, by=services.preferences.person)
        _print_settings(services, [setting], options)
    return Exit.DONE


def settings_log(options: Options, url: str) -> int:
    """Every change of every setting, in order."""
    with services_of(url) as services:
        rows = [change_row(change) for change in reversed(services.settings.history())]
    columns = ("id", "setting_id", "action", "by", "at", "before", "after")
    print_rows(rows, columns, as_json=options.json)
    return Exit.DONE


def store_set(options: Options, url: str) -> int:
    """Set a store up or change its seller id."""
    with services_of(url) as services:
        store = services.stores.put(options.name, options.seller_id, default=options.default)
    print_rows([store_row(store)], ("name", "seller_id", "default"), as_json=options.json)
    return Exit.DONE


def stores(options: Options, url: str) -> int:
    """Every store."""
    with services_of(url) as services:
        rows = [store_row(store) for store in services.stores.all()]
    print_rows(rows, ("name", "seller_id", "default"), as_json=options.json)
    return Exit.DONE


def account_set(options: Options, url: str) -> int:
    """Set a mail account up; its password comes on standard input and goes to the keyring."""
    password = _password_given() if options.password_stdin else None
    draft = AccountDraft(
        name=options.name,
        host=options.host,
        port=options.port,
        security=options.security,
        from_address=options.from_address,
        user=options.user,
    )
    with services_of(url) as services:
        account = services.accounts.put(draft, password=password, default=options.default)
    print_rows([account_row(account)], _ACCOUNT_COLUMNS, as_json=options.json)
    return Exit.DONE


def account_test(options: Options, url: str) -> int:
    """Try the account stage by stage; status 1 where a stage fails."""
    rows: list[dict[str, object]] = []
    with services_of(url) as services:
        for step in services.accounts.test(options.name):
            said = step.reply or step.detail
            rows.append(
                {
                    "stage": step.stage.value,
                    "ok": step.ok,
                    "cause": step.cause.value,
                    "what": stage_word(step.stage),
                    "said": said if step.ok else f"{cause_sentence(step.cause)} {said}".strip(),
                }
            )
    print_rows(rows, ("what", "ok", "said"), as_json=options.json)
    return Exit.DONE if rows and all(row["ok"] for row in rows) else Exit.PARTLY


def accounts(options: Options, url: str) -> int:
    """Every account, without its password."""
    with services_of(url) as services:
        rows = [account_row(account) for account in services.accounts.all()]
    print_rows(rows, _ACCOUNT_COLUMNS, as_json=options.json)
    return Exit.DONE


def _with_options(services: Services, draft: SettingDraft, options: Options) -> SettingDraft:
    """The draft with those of the shared options that were given; no store means every store."""
    if options.use is not None:
        draft = replace(draft, in_use=options.use)
    if options.wait is not None:
        draft = replace(draft, wait=options.wait)
    if options.subject is not None:
        draft = replace(draft, subject=options.subject)
    if options.auth_key is not None:
        draft = replace(draft, auth_key=options.auth_key)
    if options.company is not None:
        draft = replace(draft, company=options.company)
    if options.charset is not None:
        draft = replace(draft, charset=options.charset)
    if options.agree is not None:
        kept = () if "none" in options.agree else draft.rewrites
        agreed = {*kept, *options.agree} - {"none"}
        draft = replace(draft, rewrites=tuple(sorted(agreed)))
    if options.store is not None:
        store = services.stores.resolve(options.store).id if options.store else None
        draft = replace(draft, store_id=store)
    return draft


def _password_given() -> str:
    """The first line of standard input, as it is. Raises BadInput ACCOUNT_PASSWORD_NOT_GIVEN."""
    try:
        password = sys.stdin.readline().rstrip("\r\n")
        password.encode()
    except (UnicodeError, OSError) as error:
        raise BadInput(Code.ACCOUNT_PASSWORD_NOT_GIVEN) from error
    if not password:
        raise BadInput(Code.ACCOUNT_PASSWORD_NOT_GIVEN)
    return password


def _print_settings(services: Services, settings: Sequence[Setting], options: Options) -> None:
    names = {store.id: store.name for store in services.stores.all()}
    rows = [setting_row(setting, names) for setting in settings]
    print_rows(rows, _SETTING_COLUMNS, as_json=options.json)


COMMANDS: dict[tuple[str, str | None], Command] = {
    ("templates", None): template_commands.templates,
    ("templates", "copy"): template_commands.templates_copy,
    ("templates", "show"): template_commands.templates_show,
    ("templates", "edit"): template_commands.templates_edit,
    ("templates", "versions"): template_commands.templates_versions,
    ("settings", None): settings_list,
    ("settings", "list"): settings_list,
    ("settings", "add"): settings_add,
    ("settings", "edit"): settings_edit,
    ("settings", "log"): settings_log,
    ("settings", "test"): rule_commands.settings_test,
    ("rules", None): rule_commands.rules,
    ("rules", "off"): rule_commands.rules_off,
    ("rules", "on"): rule_commands.rules_on,
    ("store", "set"): store_set,
    ("stores", None): stores,
    ("account", "set"): account_set,
    ("account", "test"): account_test,
    ("accounts", None): accounts,
    ("orders", "import"): transfer_commands.orders_import,
    ("backup", None): transfer_commands.backup,
    ("restore", None): transfer_commands.restore,
    ("preview", None): mail_commands.preview,
    ("outbox", None): mail_commands.outbox_list,
    ("outbox", "list"): mail_commands.outbox_list,
    ("outbox", "show"): mail_commands.outbox_show,
    ("outbox", "release"): mail_commands.outbox_release,
    ("outbox", "renew"): mail_commands.outbox_renew,
    ("outbox", "retry"): mail_commands.outbox_retry,
    ("outbox", "cancel"): mail_commands.outbox_cancel,
    ("outbox", "resolve"): mail_commands.outbox_resolve,
    ("send", None): mail_commands.send,
}
