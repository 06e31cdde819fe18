"""Run one command: parse, do, and turn every failure into one sentence and a status."""

from __future__ import annotations

import argparse
import logging
import re
from collections.abc import Callable, Sequence

from qsm_desktop import app
from qsm_desktop.cli.output import Exit, complain, complete_streams, drop_output, flush_output
from qsm_desktop.cli.parser import UsageError, build_parser
from qsm_desktop.domain.errors import Code, QsmError

logger = logging.getLogger(__name__)

Command = Callable[[argparse.Namespace, str], int]

_WINDOWS = ("window", "demo")
_PASSWORD = re.compile("//.*@", re.DOTALL)
_LONGEST_DETAIL = 300


def run(arguments: Sequence[str]) -> int:
    """The exit status of the command (``Exit``). Opens the window when none is named."""
    complete_streams()
    try:
        options = build_parser().parse_args(arguments)
        status = _do(options)
        flush_output()
    except UsageError as error:
        return _misused(error)
    except QsmError as error:
        return _failed(error)
    except BrokenPipeError:
        drop_output()
        return Exit.PARTLY
    except KeyboardInterrupt:
        return Exit.PARTLY
    except Exception:  # the last boundary: a bug is logged, and never shown as a traceback
        return _stumbled()
    return status


def _do(options: argparse.Namespace) -> int:
    app.set_up_logging()
    url = app.default_database_url() if options.db is None else options.db
    if options.command in _WINDOWS:
        return _open(options, url)
    _speak_language()
    from qsm_desktop.cli.commands import COMMANDS

    return COMMANDS[options.command, options.action](options, url)


def _open(options: argparse.Namespace, url: str) -> int:
    """The window, or practice mode. They make an application object of their own, and speak."""
    if options.command == "demo":
        from qsm_desktop.app_demo import run_demo

        return run_demo(options.out, options.db)
    from qsm_desktop.app_window import run_window

    return run_window(url)


def _misused(error: UsageError) -> int:
    _speak_language()
    from qsm_desktop.cli.texts import usage_sentence

    detail = _PASSWORD.sub("//***@", str(error))
    complain(usage_sentence(detail[:_LONGEST_DETAIL]))
    return Exit.WRONG_USE


def _failed(error: QsmError) -> int:
    _speak_unless_spoken()
    from qsm_desktop.gui.sentences import sentence

    complain(sentence(error))
    if error.code is Code.OUTPUT_LOST:
        drop_output()
        return Exit.PARTLY
    return Exit.WRONG_USE


def _stumbled() -> int:
    logged = app.set_up_logging()
    logger.exception("command failed")
    _speak_unless_spoken()
    from qsm_desktop.cli.texts import bug_sentence

    complain(bug_sentence(str(app.log_file()) if logged else None))
    return Exit.WRONG_USE


def _speak_language() -> None:
    """The system's language, until the database says which one was chosen."""
    from qsm_desktop.gui.language import speak

    speak(None)


def _speak_unless_spoken() -> None:
    """A command or a window has spoken by now, perhaps the shop's own language; else we do."""
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is None:
        _speak_language()
