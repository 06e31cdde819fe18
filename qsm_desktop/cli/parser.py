"""The grammar of the command line: which commands there are and what they take."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from qsm_desktop import __version__
from qsm_desktop.domain.accounts import Security
from qsm_desktop.domain.kinds import Kind, kind_from_word
from qsm_desktop.domain.mails import MailState


class UsageError(Exception):
    """The command line was not understood; ``argparse``'s words say what."""


class _Parser(argparse.ArgumentParser):
    """Says its errors to us, and fetches its help only when somebody asks for it."""

    def format_help(self) -> str:
        from qsm_desktop.cli.help_texts import describe, describe_option
        from qsm_desktop.gui.language import speak

        speak(None)
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        self.description = describe(self.prog)
        for action in self._actions:
            action.help = describe_option(action.dest)
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


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


def _actions(parser: argparse.ArgumentParser) -> _Commands[_Parser]:
    actions: _Commands[_Parser] = parser.add_subparsers(
        dest="action", parser_class=_Parser, metavar="COMMAND"
    )
    return actions


def _demo(commands: _Commands[_Parser]) -> None:
    _command(commands, "demo", json=False).add_argument("--out", type=Path, metavar="DIR")


def _templates(commands: _Commands[_Parser]) -> None:
    parser = _command(commands, "templates")
    parser.add_argument("--kind", type=_kind)
    parser.add_argument("--group")


def _settings(commands: _Commands[_Parser]) -> None:
    actions = _actions(_command(commands, "settings"))
    _command(actions, "list")
    _command(actions, "log")
    add = _command(actions, "add")
    add.add_argument("--template", type=int, required=True, metavar="N")
    add.add_argument("--to", required=True, metavar="ADDR")
    _setting_options(add)
    edit = _command(actions, "edit")
    edit.add_argument("id", type=int)
    edit.add_argument("--template", type=int, metavar="N")
    edit.add_argument("--to", metavar="ADDR")
    _setting_options(edit)


def _setting_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--use", type=_yes_no, metavar="Y|N")
    parser.add_argument("--wait", type=_yes_no, metavar="Y|N")
    parser.add_argument("--store", metavar="S")
    parser.add_argument("--subject")
    parser.add_argument("--auth-key")


def _stores(commands: _Commands[_Parser]) -> None:
    put = _command(_actions(_command(commands, "store")), "set")
    put.add_argument("name")
    put.add_argument("--seller-id", required=True)
    put.add_argument("--default", action="store_true")
    _command(commands, "stores")


def _orders(commands: _Commands[_Parser]) -> None:
    actions = _actions(_command(commands, "orders"))
    load = _command(actions, "import")
    load.add_argument("--store", metavar="S")
    load.add_argument("files", nargs="+", type=Path, metavar="FILE")


def _preview(commands: _Commands[_Parser]) -> None:
    parser = _command(commands, "preview")
    parser.add_argument("--setting", type=int, required=True, metavar="ID")
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
    show.add_argument("id", type=int)
    show.add_argument("--format", choices=("text", "eml"), default="text")
    for name in ("release", "retry", "cancel", "resolve"):
        action = _command(actions, name)
        action.add_argument("ids", type=int, nargs="+", metavar="ID")
        if name in ("release", "resolve"):
            action.add_argument("--reason", default="")
        if name == "resolve":
            action.add_argument(
                "--as", dest="verdict", choices=("arrived", "again", "drop"), required=True
            )


def _accounts(commands: _Commands[_Parser]) -> None:
    actions = _actions(_command(commands, "account"))
    put = _command(actions, "set")
    put.add_argument("name")
    put.add_argument("--host", required=True)
    put.add_argument("--port", type=int, required=True)
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


def _kind(word: str) -> Kind:
    kind = kind_from_word(word)
    if kind is None:
        raise argparse.ArgumentTypeError(word)
    return kind


def _yes_no(word: str) -> bool:
    if word.upper() not in ("Y", "N"):
        raise argparse.ArgumentTypeError(word)
    return word.upper() == "Y"
