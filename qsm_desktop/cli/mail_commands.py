"""The commands about mails: preview, the outbox, send."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from qsm_desktop.cli import texts
from qsm_desktop.cli.output import Exit, complain, print_json, print_rows, put, say
from qsm_desktop.cli.rows import field_rows, mail_row
from qsm_desktop.cli.session import services_of
from qsm_desktop.domain.errors import Code, EnvironmentFault
from qsm_desktop.gui.hold_sentences import held_sentence
from qsm_desktop.gui.sentences import sentence, state_word

if TYPE_CHECKING:
    from qsm_desktop.domain.imports import StoredOrder
    from qsm_desktop.domain.mails import MailState
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import Done, MailDetail
    from qsm_desktop.services.preview import Preview

Options = argparse.Namespace

_WATCH_SECONDS = 1.0
"""How soon ``send --watch`` notices that nothing sends any more."""

_MAIL_COLUMNS = ("id", "state", "held_kind", "to", "subject", "attempts", "last_reply")


def preview(options: Options, url: str) -> int:
    """The mail that a setting makes of the sample order or a stored one."""
    with services_of(url) as services:
        setting = services.settings.get(options.setting)
        order: StoredOrder | None = None
        if options.order is not None:
            found = services.imports.find(options.order)
            if not found:
                complain(texts.order_missing_sentence(options.order))
                return Exit.WRONG_USE
            order = found[0]
        shown = services.preview.show(setting.draft, order, setting.id)
    _print_preview(shown, options)
    return Exit.DONE


def outbox_list(options: Options, url: str) -> int:
    """Every mail, or those in one state, in order of arrival."""
    with services_of(url) as services:
        states: set[MailState] | None = {options.state} if options.state else None
        rows = [mail_row(mail) for mail in services.outbox.find(states)]
    print_rows(rows, _MAIL_COLUMNS, as_json=options.json)
    return Exit.DONE


def outbox_show(options: Options, url: str) -> int:
    """One mail: readable, or its exact bytes."""
    with services_of(url) as services:
        detail = services.outbox.show(options.id)
    if options.format == "eml":
        put(detail.raw or b"")
        return Exit.DONE
    if options.json:
        print_json([mail_row(detail.mail)])
    else:
        _print_detail(detail)
    return Exit.DONE


def outbox_release(options: Options, url: str) -> int:
    """Let held mails go; what a check stopped needs ``--reason``."""
    return _act(
        options, url, lambda s, by: s.outbox.release(options.ids, by=by, reason=options.reason)
    )


def outbox_renew(options: Options, url: str) -> int:
    """Make mails anew that have not gone; with ``--remedy`` what their rule offers is done too."""

    def renew(services: Services, by: str) -> Done:
        remedy = ""
        if options.remedy:
            first = services.outbox.show(options.ids[0]).mail
            remedy = services.renewing.remedy_of(first.hold)
        return services.renewing.renew(options.ids, by=by, remedy=remedy)

    return _act(options, url, renew)


def outbox_retry(options: Options, url: str) -> int:
    """Try failed mails again."""
    return _act(options, url, lambda s, by: s.outbox.retry(options.ids, by=by))


def outbox_cancel(options: Options, url: str) -> int:
    """Take mails out."""
    return _act(options, url, lambda s, by: s.outbox.cancel(options.ids, by=by))


def outbox_resolve(options: Options, url: str) -> int:
    """Settle mails whose outcome is unknown."""
    from qsm_desktop.services.outbox import Verdict

    verdict = Verdict(options.verdict)
    return _act(
        options,
        url,
        lambda s, by: s.outbox.resolve(options.ids, verdict, by=by, reason=options.reason),
    )


def send(options: Options, url: str) -> int:
    """Deliver what is due; with ``--watch`` until a signal comes."""
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda _number, _frame: stopping.set())
    with services_of(url) as services:
        if options.watch:
            return _watch(services, stopping)
        drained = services.drain.run(stopping.is_set)
    if options.json:
        print_json([{"sent": len(drained.sent), "left": len(drained.left)}])
    else:
        say(texts.drained_sentence(len(drained.sent), len(drained.left)))
    if drained.left:
        complain(texts.left_behind_sentence(len(drained.left)))
        return Exit.PARTLY
    return Exit.DONE


def _watch(services: Services, stopping: threading.Event) -> int:
    services.sender.start()
    while not stopping.wait(_WATCH_SECONDS):
        if not services.sender.is_running:
            raise EnvironmentFault(Code.SENDER_FAILED)
    services.sender.stop()
    return Exit.DONE


def _act(options: Options, url: str, do: Callable[[Services, str], Done]) -> int:
    """Status 0 all done, 1 some refused, 2 none done."""
    with services_of(url) as services:
        outcome = do(services, services.preferences.person)
        rows = [mail_row(services.outbox.show(mail_id).mail) for mail_id in outcome.done]
    if options.json:
        print_json(rows)
    else:
        say(texts.acted_sentence(len(outcome.done), len(outcome.refused)))
    if not outcome.refused:
        return Exit.DONE
    complain(sentence(outcome.refused[0][1]))
    return Exit.PARTLY if outcome.done else Exit.WRONG_USE


def _print_preview(shown: Preview, options: Options) -> None:
    if options.format == "eml":
        put(shown.raw)
    elif options.format == "fields":
        columns = ("part", "name", "value", "read", "verdict", "doubt")
        print_rows(field_rows(shown), columns, as_json=options.json)
    elif options.json:
        print_json([_preview_row(shown)])
    else:
        words = texts.headings()
        say(f"{words['from']}: {shown.sender}")
        say(f"{words['to']}: {shown.to}")
        say(f"{words['subject']}: {shown.subject}")
        if shown.missing:
            say(f"{words['missing']}: {', '.join(shown.missing)}")
        say("")
        say(shown.body)


def _preview_row(shown: Preview) -> dict[str, object]:
    return {
        "subject": shown.subject,
        "from": shown.sender,
        "to": shown.to,
        "body": shown.body,
        "missing": list(shown.missing),
        "held_kind": shown.hold.kind.value if shown.hold else None,
        "held_reason": held_sentence(shown.hold) if shown.hold else None,
    }


def _print_detail(detail: MailDetail) -> None:
    words = texts.headings()
    mail = detail.mail
    say(f"{words['state']}: {state_word(mail.state)}")
    if mail.hold:
        say(held_sentence(mail.hold))
    say(f"{words['to']}: {mail.to}")
    say(f"{words['subject']}: {mail.subject}")
    say(f"Message-ID: {mail.message_id or ''}")
    if mail.last_reply:
        say(f"{words['reply']}: {mail.last_reply}")
    say("")
    say(detail.letter.body)
