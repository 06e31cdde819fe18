"""The commands that bring orders in, and the database out and back."""

from __future__ import annotations

import argparse

from qsm_desktop.cli import texts
from qsm_desktop.cli.output import Exit, complain, print_json, say
from qsm_desktop.cli.rows import import_row, refused_import_row
from qsm_desktop.cli.session import services_of
from qsm_desktop.domain.errors import BadInput
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
    with services_of(url) as services:
        services.backups.write(options.file)
        say(texts.backup_sentence(str(options.file)))
    return Exit.DONE


def restore(options: Options, url: str) -> int:
    """Put a backup in the database's place; refused while anybody uses the database."""
    from qsm_desktop.services.backups import restore_backup
    from qsm_desktop.services.clock import utc_now

    held = restore_backup(options.file, url, utc_now)
    say(texts.restored_sentence(held))
    return Exit.DONE
