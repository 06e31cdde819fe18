"""The commands that bring orders in, and the database out and back."""

from __future__ import annotations

import argparse

from qsm_desktop.cli import texts
from qsm_desktop.cli.output import Exit, complain, print_json, say
from qsm_desktop.cli.rows import import_row, refused_import_row
from qsm_desktop.cli.session import services_of
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.gui.language import speak
from qsm_desktop.gui.sentences import sentence

Options = argparse.Namespace


def orders_import(options: Options, url: str) -> int:
    """Take order files, each as a whole; a refused one does not stop the next."""
    rows: list[dict[str, object]] = []
    refused = 0
    with services_of(url) as services:
        store = services.stores.resolve(options.store)
        for path in options.files:
            try:
                summary = services.imports.run(path, store.id)
            except BadInput as error:
                refused += 1
                complain(sentence(error))
                rows.append(refused_import_row(str(path), store.name, sentence(error)))
                continue
            rows.append(import_row(str(path), summary))
            if not options.json:
                say(
                    texts.imported_sentence(
                        path.name, summary.new, summary.known, summary.queued, summary.held
                    )
                )
    if options.json:
        print_json(rows)
    return Exit.PARTLY if refused else Exit.DONE


def backup(options: Options, url: str) -> int:
    """A consistent copy, also while mails are being sent."""
    from qsm_desktop.storage.backup import backup as write_backup
    from qsm_desktop.storage.database import Database

    database = Database.open(url)
    try:
        write_backup(database, options.file.resolve())
    finally:
        database.close()
    speak(None)
    say(texts.backup_sentence(str(options.file)))
    return Exit.DONE


def restore(options: Options, url: str) -> int:
    """Put a backup in the database's place; refused while a window or sender is open."""
    from qsm_desktop.services.clock import utc_now
    from qsm_desktop.services.locks import sender_lock, window_lock
    from qsm_desktop.storage.backup import restore as put_back
    from qsm_desktop.storage.database import database_path

    path = database_path(url)
    path.parent.mkdir(parents=True, exist_ok=True)
    window, sender = window_lock(path), sender_lock(path)
    try:
        if not (window.take() and sender.take()):
            raise BadInput(Code.BACKUP_IN_USE, path=str(path))
        held = put_back(options.file.resolve(), path, at=utc_now())
    finally:
        window.free()
        sender.free()
    speak(None)
    say(texts.restored_sentence(held))
    return Exit.DONE
