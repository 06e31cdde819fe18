"""A database of each earlier version is brought up to date, and nothing in it changes its sense."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qsm_desktop import app
from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.mails import HeldKind, MailState
from qsm_desktop.mail.local_server import LocalServer
from qsm_desktop.storage.upgrading import HEAD, KNOWN_VERSIONS

OLD = Path(__file__).resolve().parents[1] / "data" / "old_databases"


def old_database(folder: Path, version: str) -> Path:
    path = folder / "shop.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / f"{version}.sql").read_text(encoding="utf-8"))
    return path


def test_every_earlier_version_has_a_database() -> None:
    assert {path.stem for path in OLD.glob("*.sql")} == KNOWN_VERSIONS - {HEAD}


@pytest.mark.parametrize("version", sorted(KNOWN_VERSIONS - {HEAD}))
def test_settings_mails_and_history_stay_what_they_were(
    tmp_path: Path, inbox: LocalServer, version: str
) -> None:
    path = old_database(tmp_path, version)
    with closing(sqlite3.connect(path)) as connection:
        raw = connection.execute("SELECT raw FROM mails ORDER BY id").fetchall()
    services = app.build_services(app.sqlite_url(path))
    first, second = services.settings.search()
    assert (first.to, first.revision, first.charset) == ("new@ne.example", 2, Charset.UTF_8)
    assert (first.rewrites, second.company) == ((), "CrossMall")
    assert [change.after.charset for change in services.settings.history()] == [Charset.UTF_8] * 3
    mails = services.outbox.find()
    assert [services.outbox.show(mail.id).raw for mail in mails] == [row[0] for row in raw]
    assert {mail.state for mail in mails} == {MailState.QUEUED, MailState.HELD}
    assert {mail.hold.kind for mail in mails if mail.hold} == {HeldKind.WAIT}
    services.close()
    copy = tmp_path / f"shop.db.before-{HEAD}.bak"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (
            version,
        )
