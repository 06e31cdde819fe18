"""Run one command: parse, do, and turn every failure into one sentence and a status."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence

from qsm_desktop import app
from qsm_desktop.cli.output import Exit, complain
from qsm_desktop.cli.parser import UsageError, build_parser
from qsm_desktop.domain.errors import QsmError

logger = logging.getLogger(__name__)

Command = Callable[[argparse.Namespace, str], int]


def run(arguments: Sequence[str]) -> int:
    """The exit status of the command (``Exit``). Opens the window when none is named."""
    try:
        options = build_parser().parse_args(arguments)
    except UsageError as error:
        _speak_language(None)
        from qsm_desktop.cli.texts import usage_sentence

        complain(usage_sentence(str(error)))
        return Exit.WRONG_USE
    app.set_up_logging()
    url = options.db or app.default_database_url()
    try:
        return _command(options)(options, url)
    except QsmError as error:
        return _failed(error)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.PARTLY
    except KeyboardInterrupt:
        return Exit.PARTLY
    except Exception:  # the last boundary: a bug is logged, and never shown as a traceback
        logger.exception("command failed")
        from qsm_desktop.cli.texts import bug_sentence

        complain(bug_sentence(str(app.log_file())))
        return Exit.WRONG_USE


def _failed(error: QsmError) -> int:
    _speak_language(None)
    from qsm_desktop.gui.sentences import sentence

    complain(sentence(error))
    return Exit.WRONG_USE


def _command(options: argparse.Namespace) -> Command:
    if options.command in ("window", "demo"):
        return _open
    from qsm_desktop.cli.commands import COMMANDS

    return COMMANDS[options.command, options.action]


def _open(options: argparse.Namespace, url: str) -> int:
    """The window, or practice mode."""
    if options.command == "demo":
        from qsm_desktop.app_demo import run_demo

        return run_demo(options.out, options.db)
    from qsm_desktop.app_window import run_window

    return run_window(url)


def _speak_language(language: str | None) -> None:
    from qsm_desktop.gui.language import speak

    speak(language)
