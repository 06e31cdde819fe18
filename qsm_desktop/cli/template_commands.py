"""The commands about templates: the list, and a shop's own copies."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qsm_desktop.cli import texts
from qsm_desktop.cli.output import Exit, complain, print_json, print_rows, put, say
from qsm_desktop.cli.rows import template_row, template_text_row, trial_row, version_row
from qsm_desktop.cli.session import services_of
from qsm_desktop.domain.errors import BadInput, Code, QsmError
from qsm_desktop.domain.templates import Template, TemplateDraft
from qsm_desktop.gui.template_problems import problem_sentence
from qsm_desktop.gui.trial_words import trial_lines

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services

Options = argparse.Namespace

_LIST_COLUMNS = ("number", "kind_word", "group", "name", "unit")
_VERSION_COLUMNS = ("version", "at", "by", "note", "name", "subject")
_MOST_OCTETS = 1 << 20
"""Of a body file; far above what the language takes, far below what could hurt."""


def templates(options: Options, url: str) -> int:
    """Every template, by kind and group; a group is named with or without ``Template``."""
    group = options.group.removesuffix(" Template") if options.group else None
    with services_of(url) as services:
        rows = [template_row(t) for t in services.catalogue.find(options.kind, group)]
    print_rows(rows, _LIST_COLUMNS, as_json=options.json)
    return Exit.DONE


def templates_copy(options: Options, url: str) -> int:
    """Copy a template; the copy can be changed."""
    with services_of(url) as services:
        copied = services.own_templates.copy(options.number, by=services.preferences.person)
    print_rows([template_row(copied)], _LIST_COLUMNS, as_json=options.json)
    return Exit.DONE


def templates_show(options: Options, url: str) -> int:
    """The text of a template, or of one version of an own one; ``--diff`` against its origin."""
    from qsm_desktop.services.differences import difference, lines_of

    with services_of(url) as services:
        opened = services.own_templates.open(options.number)
        shown = opened.current
        if options.version is not None:
            shown = services.own_templates.version(options.number, options.version)
    if options.diff:
        lines = difference(lines_of(opened.origin), lines_of(shown))
        if options.json:
            print_json([{"line": line} for line in lines])
        else:
            say("\n".join(lines))
    elif options.json:
        print_json([template_text_row(shown)])
    else:
        put(shown.body.encode())
    return Exit.DONE


def templates_versions(options: Options, url: str) -> int:
    """The versions of an own template, oldest first."""
    with services_of(url) as services:
        rows = [version_row(v) for v in services.own_templates.versions(options.number)]
    print_rows(rows, _VERSION_COLUMNS, as_json=options.json)
    return Exit.DONE


def templates_edit(options: Options, url: str) -> int:
    """Save an own template anew, or with ``--dry-run`` say what that would change."""
    with services_of(url) as services:
        own = services.own_templates
        base = own.versions(options.number)[-1].template
        if options.from_version is not None:
            base = own.version(options.number, options.from_version)
        draft = _edited(base, options)
        try:
            if options.dry_run:
                return _try(services, options, draft)
            saved = own.save(options.number, draft, by=services.preferences.person)
        except BadInput as error:
            return _refused(error)
        uses = own.uses(options.number)
    print_rows([version_row(saved)], _VERSION_COLUMNS, as_json=options.json)
    older = [use for use in uses if not use.is_newest]
    if older:
        waiting = sum(len(use.waiting) for use in older)
        complain(texts.older_uses_sentence([use.setting.id for use in older], waiting))
    return Exit.DONE


def _try(services: Services, options: Options, draft: TemplateDraft) -> int:
    trial = services.own_templates.tried(options.number, draft)
    if options.json:
        print_json([trial_row(trial)])
    else:
        say("\n".join(trial_lines(trial)))
    return Exit.DONE


def _edited(base: Template, options: Options) -> TemplateDraft:
    draft = TemplateDraft.of(base)
    if options.name is not None:
        draft = replace(draft, name=options.name)
    if options.subject is not None:
        draft = replace(draft, subject=options.subject)
    if options.body is not None:
        draft = replace(draft, body=_body(options.body))
    return draft


def _body(path: Path) -> str:
    """The file's text. Raises BadInput FILE_UNREADABLE, TEMPLATE_FILE_CHARSET."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_OCTETS)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise BadInput(Code.FILE_UNREADABLE, file=str(path), reason=reason) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data[: error.start].count(b"\n") + 1
        raise BadInput(Code.TEMPLATE_FILE_CHARSET, file=str(path), row=row) from error


def _refused(error: QsmError) -> int:
    complain(problem_sentence(error))
    return Exit.WRONG_USE
