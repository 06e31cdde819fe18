"""The grammar of the command line: which commands there are and what they take."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from qsm_desktop import __version__
from qsm_desktop.cli.output import flush_output, say
from qsm_desktop.domain.accounts import Security
from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.kinds import Kind, kind_from_word
from qsm_desktop.domain.mails import MailState
from qsm_desktop.domain.rewrites import Rewrite


class UsageError(Exception):
    """The command line was not understood; ``argparse``'s words say what."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Begins with our word for ``usage``."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        from qsm_desktop.cli.help_texts import usage_word

        super().add_usage(usage, actions, groups, prefix or f"{usage_word()}: ")


class _Parser(argparse.ArgumentParser):
    """Says its errors to us, and fetches its help only when somebody asks for it."""

    def format_help(self) -> str:
        from qsm_desktop.cli import help_texts
        from qsm_desktop.gui.language import speak

        speak(None)
        self.formatter_class = _Formatter
        self.description = help_texts.describe(self.prog)
        self._positionals.title = help_texts.arguments_word()
        self._optionals.title = help_texts.options_word()
        for action in self._actions:
            action.help = help_texts.describe_option(self.prog, action.dest)
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)

    def _print_message(self, message: str, file: object = None) -> None:
        """Help and version, as safely as everything else that is said."""
        say(message.rstrip("\n"))
        flush_output()


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar; ``command`` and ``action`` of the result name the command."""
    parser = _Parser(prog="qsm-desktop", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"qsm-desktop {__version__}")
    _add_db(parser)
    commands = parser.add_subparsers(dest="command", parser_class=_Parser, metavar="COMMAND")
    parser.set_defaults(command="window", action=None, json=False, db=None)
    _demo(commands)
    _templates(commands)
    _settings(commands)
    _rules(commands)
    _stores(commands)
    _orders(commands)
    _preview(commands)
    _outbox(commands)
    _accounts(commands)
    _send(commands)
    _backup(commands)
    return parser


_Commands = argparse._SubParsersAction  # argparse gives the type no public name


def _add_db(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--db", metavar="URL", default=argparse.SUPPRESS)


def _command(
    commands: _Commands[_Parser], name: str, *, json: bool = True
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, allow_abbrev=False)
    _add_db(parser)
    if json:
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    return parser


def _actions(parser: argparse.ArgumentParser, *, required: bool = False) -> _Commands[_Parser]:
    """The words that follow a command; ``required`` where it means nothing alone."""
    actions: _Commands[_Parser] = parser.add_subparsers(
        dest="action", parser_class=_Parser, metavar="COMMAND", required=required
    )
    return actions


def _demo(commands: _Commands[_Parser]) -> None:
    _command(commands, "demo", json=False).add_argument("--out", type=Path, metavar="DIR")


def _templates(commands: _Commands[_Parser]) -> None:
    parser = _command(commands, "templates")
    parser.add_argument("--kind", type=_kind)
    parser.add_argument("--group")
    actions = _actions(parser)
    for name in ("copy", "show", "edit", "versions"):
        action = _command(actions, name)
        action.add_argument("number", type=_number, metavar="N")
        if name == "show":
            action.add_argument("--version", type=_number, metavar="V")
            action.add_argument("--diff", action="store_true")
        if name == "edit":
            action.add_argument("--body", type=Path, metavar="FILE")
            action.add_argument("--subject")
            action.add_argument("--name")
            action.add_argument("--from", dest="from_version", type=_number, metavar="V")
            action.add_argument("--dry-run", action="store_true")


def _settings(commands: _Commands[_Parser]) -> None:
    actions = _actions(_command(commands, "settings"))
    _command(actions, "list")
    _command(actions, "log")
    add = _command(actions, "add")
    add.add_argument("--template", type=_number, required=True, metavar="N")
    add.add_argument("--to", required=True, metavar="ADDR")
    _setting_options(add)
    edit = _command(actions, "edit")
    edit.add_argument("id", type=_number)
    edit.add_argument("--template", type=_number, metavar="N")
    edit.add_argument("--to", metavar="ADDR")
    _setting_options(edit)
    test = _command(actions, "test")
    test.add_argument("id", type=_number)
    test.add_argument("--to", required=True, metavar="ADDR")


def _rules(commands: _Commands[_Parser]) -> None:
    parser = _command(commands, "rules")
    parser.add_argument("--company", metavar="C")
    actions = _actions(parser)
    for name in ("off", "on"):
        _command(actions, name).add_argument("rule", metavar="COMPANY/RULE")


def _setting_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--use", type=_yes_no, metavar="Y|N")
    parser.add_argument("--wait", type=_yes_no, metavar="Y|N")
    parser.add_argument("--store", metavar="S")
    parser.add_argument("--subject")
    parser.add_argument("--auth-key")
    parser.add_argument("--company", metavar="C")
    parser.add_argument("--charset", type=Charset, choices=list(Charset))
    agreements = [*(rewrite.value for rewrite in Rewrite), "none"]
    parser.add_argument("--agree", choices=agreements, action="append")


def _stores(commands: _Commands[_Parser]) -> None:
    put = _command(_actions(_command(commands, "store"), required=True), "set")
    put.add_argument("name")
    put.add_argument("--seller-id", required=True)
    put.add_argument("--default", action="store_true")
    _command(commands, "stores")


def _orders(commands: _Commands[_Parser]) -> None:
    actions = _actions(_command(commands, "orders"), required=True)
    load = _command(actions, "import")
    load.add_argument("--store", metavar="S")
    load.add_argument("files", nargs="+", type=Path, metavar="FILE")


def _preview(commands: _Commands[_Parser]) -> None:
    parser = _command(commands, "preview")
    parser.add_argument("--setting", type=_number, required=True, metavar="ID")
    parser.add_argument("--order", metavar="NO")
    parser.add_argument("--format", choices=("text", "eml", "fields"), default="text")


def _outbox(commands: _Commands[_Parser]) -> None:
    parser = _command(commands, "outbox")
    parser.add_argument("--state", type=MailState, choices=list(MailState))
    actions = _actions(parser)
    listing = _command(actions, "list")
    listing.add_argument(
        "--state", type=MailState, choices=list(MailState), default=argparse.SUPPRESS
    )
    show = _command(actions, "show")
    show.add_argument("id", type=_number)
    show.add_argument("--format", choices=("text", "eml"), default="text")
    renew = _command(actions, "renew")
    renew.add_argument("ids", type=_number, nargs="+", metavar="ID")
    renew.add_argument("--remedy", action="store_true")
    for name in ("release", "retry", "cancel", "resolve"):
        action = _command(actions, name)
        action.add_argument("ids", type=_number, nargs="+", metavar="ID")
        if name in ("release", "resolve"):
            action.add_argument("--reason", default="")
        if name == "resolve":
            action.add_argument(
                "--as", dest="verdict", choices=("arrived", "again", "drop"), required=True
            )


def _accounts(commands: _Commands[_Parser]) -> None:
    actions = _actions(_command(commands, "account"), required=True)
    put = _command(actions, "set")
    put.add_argument("name")
    put.add_argument("--host", required=True)
    put.add_argument("--port", type=_number, required=True)
    put.add_argument("--security", type=Security, choices=list(Security), required=True)
    put.add_argument("--from", dest="from_address", required=True, metavar="ADDR")
    put.add_argument("--user", default="")
    put.add_argument("--password-stdin", action="store_true")
    put.add_argument("--default", action="store_true")
    _command(actions, "test").add_argument("name")
    _command(commands, "accounts")


def _send(commands: _Commands[_Parser]) -> None:
    _command(commands, "send").add_argument("--watch", action="store_true")


def _backup(commands: _Commands[_Parser]) -> None:
    for name in ("backup", "restore"):
        _command(commands, name, json=False).add_argument("file", type=Path)


def _number(word: str) -> int:
    number = int(word)
    if not -(2**63) <= number < 2**63:  # the database has no larger ones
        raise argparse.ArgumentTypeError(word)
    return number


def _kind(word: str) -> Kind:
    kind = kind_from_word(word)
    if kind is None:
        raise argparse.ArgumentTypeError(word)
    return kind


def _yes_no(word: str) -> bool:
    if word.upper() not in ("Y", "N"):
        raise argparse.ArgumentTypeError(word)
    return word.upper() == "Y"
