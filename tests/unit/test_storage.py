"""The database file: made, refused, kept, claimed from many threads; real SQLite throughout."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault
from qsm_desktop.domain.events import EventKey, Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import TRANSITIONS, Action, MailState
from qsm_desktop.domain.stores import Store
from qsm_desktop.storage import backup as backups
from qsm_desktop.storage.address import database_path
from qsm_desktop.storage.database import Database
from qsm_desktop.storage.schema import metadata
from qsm_desktop.storage.use_lock import UseLock
from tests.helpers.nobody import as_somebody_else
from tests.helpers.order_files import write_orders
from tests.helpers.shop import Shop, open_shop

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


def url(path: Path) -> str:
    return f"sqlite:///{path}"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(url(tmp_path / "d.db"))
    yield opened
    opened.close()


def refused(path: Path) -> Code:
    with pytest.raises((BadInput, EnvironmentFault)) as error:
        Database.open(url(path)).close()
    return error.value.code


class TestOpening:
    def test_the_migrations_make_what_the_program_s_tables_say(self, database: Database) -> None:
        engine = create_engine(url(database.path))
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, metadata) == []
        engine.dispose()

    def test_it_is_durable(self, database: Database) -> None:
        with database.read() as tx:
            run = tx.preferences._connection.exec_driver_sql
            assert run("PRAGMA synchronous").scalar() == 2
            assert run("PRAGMA journal_mode").scalar() == "wal"
            assert run("PRAGMA foreign_keys").scalar() == 1

    def test_opening_again_changes_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "d.db"
        Database.open(url(path)).close()
        with closing(sqlite3.connect(path)) as raw:
            before = raw.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
        Database.open(url(path)).close()
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before

    def test_a_newer_file_is_refused_and_untouched(self, tmp_path: Path) -> None:
        path = tmp_path / "d.db"
        Database.open(url(path)).close()
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("UPDATE alembic_version SET version_num = '9999'")
            raw.commit()
        before = path.read_bytes()
        assert refused(path) is Code.DATABASE_NEWER
        assert path.read_bytes() == before

    def test_another_program_s_database_is_refused_and_untouched(self, tmp_path: Path) -> None:
        path = tmp_path / "d.db"
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("CREATE TABLE theirs (x)")
        before = path.read_bytes()
        assert refused(path) is Code.DATABASE_FOREIGN
        assert path.read_bytes() == before

    def test_a_file_that_is_no_database_is_refused_and_untouched(self, tmp_path: Path) -> None:
        path = tmp_path / "d.db"
        path.write_bytes(b"a letter to the bank\n" * 100)
        before = path.read_bytes()
        assert refused(path) in (Code.DATABASE_DAMAGED, Code.DATABASE_FOREIGN)
        assert path.read_bytes() == before

    def test_a_damaged_page_is_named_as_damage(self, tmp_path: Path) -> None:
        shop = open_shop(tmp_path)
        shop.setting()
        shop.services.close()
        path = tmp_path / "shop.db"
        data = bytearray(path.read_bytes())
        data[4096:] = b"\xee" * (len(data) - 4096)
        path.write_bytes(data)
        assert refused(path) is Code.DATABASE_DAMAGED

    @pytest.mark.parametrize(
        "bad",
        [
            "postgresql://h/d", "postgresql://u:p@h:port/d", "sqlite://", "sqlite:///",
            "sqlite:///:memory:", "nonsense", "", "file.db", "sqlite+pysqlite:////tmp/d.db",
            "sqlite:////tmp/d.db?x=1", "sqlite://h/d.db", "sqlite:////tmp/\0.db",
        ],
    )  # fmt: skip
    def test_an_address_that_is_no_sqlite_file_is_refused(self, bad: str) -> None:
        with pytest.raises(BadInput) as error:
            Database.open(bad)
        assert error.value.code is Code.DATABASE_URL

    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            ("postgresql://u:secret@h:port/d", "postgresql://***@h:port/d"),
            ("postgresql//u:secret@h/d", "postgresql//***@h/d"),
            ("postgresql://u:se cret/@@h/d", "postgresql://***@h/d"),
            ("postgresql://h/d?password=secret", "postgresql://h/d?***"),
            ("u:secret@h/d", "u:***@h/d"),
            ("sqlite:////tmp/d.db?mode=ro", "sqlite:////tmp/d.db?***"),
            ("nonsense", "nonsense"),
        ],
    )
    def test_a_refused_address_never_shows_a_password(self, given: str, shown: str) -> None:
        with pytest.raises(BadInput) as error:
            database_path(given)
        assert error.value.params == {"url": shown}

    def test_a_file_has_one_name(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "real")
        expected = (tmp_path / "real" / "d.db").resolve()
        assert database_path(url(tmp_path / "link" / "d.db")) == expected
        assert database_path(url(tmp_path / "x" / ".." / "real" / "d.db")) == expected

    def test_a_folder_in_the_file_s_place_cannot_be_opened(self, tmp_path: Path) -> None:
        assert refused(tmp_path) is Code.DATABASE_CANNOT_OPEN

    def test_a_file_where_a_folder_should_be(self, tmp_path: Path) -> None:
        (tmp_path / "f").write_text("x")
        assert refused(tmp_path / "f" / "d.db") is Code.DATABASE_CANNOT_OPEN

    def test_a_read_only_file_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            path = folder / "d.db"
            Database.open(url(path)).close()
            path.chmod(0o444)
            folder.chmod(0o555)
            before = path.read_bytes()
            try:
                with as_somebody_else():
                    assert refused(path) is Code.DATABASE_READ_ONLY
                assert path.read_bytes() == before
            finally:
                folder.chmod(0o755)

    def test_an_empty_file_in_a_folder_without_write_permission_is_read_only(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "d.db").touch()
            folder.chmod(0o555)
            try:
                with as_somebody_else():
                    assert refused(folder / "d.db") is Code.DATABASE_READ_ONLY
                    with pytest.raises(EnvironmentFault) as error:
                        backups.restore(Path(__file__), folder / "new.db", at=NOW)
                    assert error.value.code is Code.DATABASE_READ_ONLY
            finally:
                folder.chmod(0o755)

    def test_opening_does_not_wait_for_a_writer(self, tmp_path: Path) -> None:
        path = tmp_path / "d.db"
        Database.open(url(path)).close()
        with closing(sqlite3.connect(path)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            begun = time.monotonic()
            reader = Database.open(url(path))
            with reader.read() as tx:
                assert tx.stores.all() == []
            reader.close()
            assert time.monotonic() - begun < 5

    def test_two_processes_make_it_once(self, tmp_path: Path) -> None:
        path, failures = tmp_path / "d.db", []

        def open_it() -> None:
            try:
                Database.open(url(path)).close()
            except Exception as error:  # collected for the assertion
                failures.append(error)

        threads = [threading.Thread(target=open_it) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []


class TestKeeping:
    @pytest.mark.parametrize(
        "table", ["settings", "setting_changes", "mails", "mail_log", "attempts", "events"]
    )
    def test_the_database_itself_refuses_to_delete(
        self, shop: Shop, tmp_path: Path, table: str
    ) -> None:
        shop.account(2525)
        shop.setting()
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 2), shop.store.id)
        shop.services.outbox.cancel([1], by="tester")
        shop.services.drain.run()
        with closing(sqlite3.connect(tmp_path / "shop.db")) as raw:
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            with pytest.raises(sqlite3.IntegrityError, match="kept"):
                raw.execute(f"DELETE FROM {table}")

    def test_the_bytes_of_a_queued_mail_cannot_be_changed(self, shop: Shop, tmp_path: Path) -> None:
        shop.account(2525)
        shop.setting()
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
        with closing(sqlite3.connect(tmp_path / "shop.db")) as raw:
            for change in ("raw = x'00'", "message_id = 'x'", "recipient = 'a@b.example'"):
                with pytest.raises(sqlite3.IntegrityError, match="kept"):
                    raw.execute(f"UPDATE mails SET {change}")

    def test_history_has_who_when_before_and_after(self, shop: Shop) -> None:
        setting = shop.setting(4, to="a@ne.example")
        draft = type(setting.draft)(4, "b@ne.example", setting.subject)
        shop.services.settings.modify(setting.id, draft, by="kim", expected_revision=1)
        newest, first = shop.services.settings.history(setting.id)
        assert (newest.by, newest.before.to, newest.after.to) == (
            "kim", "a@ne.example", "b@ne.example",
        )  # fmt: skip
        assert first.before is None
        assert newest.at >= first.at

    def test_a_transaction_is_kept_whole_or_dropped_whole(self, database: Database) -> None:
        def half_done() -> None:
            with database.write() as tx:
                tx.preferences.put("a", "1")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            half_done()
        with database.read() as tx:
            assert tx.preferences.get("a") is None

    def test_a_full_disk_is_named_and_leaves_nothing_half_done(
        self, shop: Shop, tmp_path: Path
    ) -> None:
        shop.setting()
        database = Database.open(url(tmp_path / "shop.db"))
        path = write_orders(tmp_path / "o.csv", 500)
        services = shop.services
        with database.read() as tx:
            pages = tx.preferences._connection.exec_driver_sql("PRAGMA page_count").scalar()
        database.close()
        engine = services.imports._database._engine

        from sqlalchemy import event

        def limit(connection, _record) -> None:
            connection.execute(f"PRAGMA max_page_count = {pages + 8}")

        engine.dispose()
        event.listen(engine, "connect", limit)
        with pytest.raises(EnvironmentFault) as full:
            services.imports.run(path, shop.store.id)
        assert full.value.code is Code.DISK_FULL
        assert services.outbox.find() == []
        assert services.imports.log() == []

    def test_a_locked_database_is_named(self, tmp_path: Path, monkeypatch) -> None:
        monkeypatch.setattr("qsm_desktop.storage.database.BUSY_SECONDS", 0.1)
        path = tmp_path / "d.db"
        database = Database.open(url(path))
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            with pytest.raises(EnvironmentFault) as locked, database.write() as tx:
                tx.preferences.put("a", "1")
            assert locked.value.code is Code.DATABASE_LOCKED
            with database.read() as tx:
                assert tx.stores.all() == [], "reading does not wait for a writer"
        database.close()


class TestEventsAndClaims:
    def test_many_threads_import_one_file_and_each_order_is_queued_once(
        self, shop: Shop, tmp_path: Path
    ) -> None:
        shop.setting()
        path = write_orders(tmp_path / "o.csv", 40)
        others = [open_shop_again(tmp_path) for _ in range(4)]
        found: list[int] = []

        def run(other) -> None:
            found.append(other.imports.run(path, shop.store.id).new)

        threads = [threading.Thread(target=run, args=(other,)) for other in others]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for other in others:
            other.close()
        assert sum(found) == 40
        assert len(shop.services.outbox.find()) == 40

    def test_no_mail_is_claimed_twice(self, shop: Shop, tmp_path: Path) -> None:
        account = shop.account(2525)
        shop.setting()
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 60), shop.store.id)
        at = datetime.now(UTC) + timedelta(seconds=2)
        claimed: list[int] = []
        lock = threading.Lock()

        def claim(owner: str) -> None:
            database = Database.open(url(tmp_path / "shop.db"))
            while True:
                with database.write() as tx:
                    one = tx.outbox.claim_next(
                        owner, at=at, lease_until=at + timedelta(minutes=1),
                        account_ids=[account.id],
                    )  # fmt: skip
                if one is None:
                    break
                with lock:
                    claimed.append(one.mail_id)
            database.close()

        threads = [threading.Thread(target=claim, args=(f"o{n}",)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(claimed) == 60
        assert len(set(claimed)) == 60

    def test_a_lost_claim_changes_nothing(self, shop: Shop, tmp_path: Path) -> None:
        account = shop.account(2525)
        shop.setting()
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
        database = Database.open(url(tmp_path / "shop.db"))
        at = datetime.now(UTC) + timedelta(seconds=2)
        later = at + timedelta(hours=1)

        def claim(owner: str, when: datetime):
            with database.write() as tx:
                return tx.outbox.claim_next(
                    owner, at=when, lease_until=when + timedelta(minutes=1),
                    account_ids=[account.id],
                )  # fmt: skip

        first = claim("one", at)
        assert first is not None
        with database.write() as tx:
            assert not tx.outbox.mark_handed_over(first, at=later), "its lease is over"
            tx.outbox.settle_orphans(at=later, owners_alive=())
        second = claim("two", later)
        assert second is not None
        assert second.attempt > first.attempt
        with database.write() as tx:
            assert not tx.outbox.mark_handed_over(first, at=at)
            assert tx.outbox.mark_handed_over(second, at=later)
        database.close()

    @pytest.mark.parametrize("state", list(MailState))
    @pytest.mark.parametrize("action", list(Action))
    def test_only_the_steps_of_the_table_happen(
        self, shop: Shop, tmp_path: Path, state: MailState, action: Action
    ) -> None:
        shop.account(2525)
        shop.setting()
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
        database = Database.open(url(tmp_path / "shop.db"))
        with closing(sqlite3.connect(tmp_path / "shop.db")) as raw:
            raw.execute("UPDATE mails SET state = ?", (state.value,))
            raw.commit()
        wanted = TRANSITIONS.get((state, action))
        if wanted is None:
            with pytest.raises(BadInput) as error, database.write() as tx:
                tx.outbox.step(1, action, at=NOW, by="x")
            assert error.value.code is Code.MAIL_WRONG_STATE
            wanted = state
        else:
            with database.write() as tx:
                assert tx.outbox.step(1, action, at=NOW, by="x").state is wanted
        with database.read() as tx:
            assert tx.outbox.get(1).state is wanted
            log = [entry for entry in tx.outbox.log(1) if entry.by == "x"]
            assert len(log) == int((state, action) in TRANSITIONS)
        database.close()


def open_shop_again(folder: Path):
    from qsm_desktop import app

    return app.build_services(app.sqlite_url(folder / "shop.db"))


class TestBackup:
    def test_a_backup_is_whole_while_others_write(self, shop: Shop, tmp_path: Path) -> None:
        database = Database.open(url(tmp_path / "shop.db"))
        ending = threading.Event()

        def write() -> None:
            number = 0
            while not ending.is_set():
                number += 1
                with database.write() as tx:
                    tx.preferences.put("n", str(number))

        writer = threading.Thread(target=write)
        writer.start()
        try:
            backups.backup(database, tmp_path / "b.db")
        finally:
            ending.set()
            writer.join()
            database.close()
        with closing(sqlite3.connect(tmp_path / "b.db")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with pytest.raises(BadInput) as exists:
            backups.backup(database, tmp_path / "b.db")
        assert exists.value.code is Code.BACKUP_EXISTS

    def test_d5_a_restored_queue_comes_back_held(self, shop: Shop, tmp_path: Path) -> None:
        shop.account(2525)
        shop.setting()
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 3), shop.store.id)
        database = Database.open(url(tmp_path / "shop.db"))
        backups.backup(database, tmp_path / "b.db")
        database.close()
        shop.services.close()
        assert backups.restore(tmp_path / "b.db", tmp_path / "shop.db", at=NOW) == 3
        services = open_shop_again(tmp_path)
        held = services.outbox.find({MailState.HELD})
        assert [mail.hold.kind.value for mail in held if mail.hold] == ["restored"] * 3
        assert list(tmp_path.glob("shop.db.before-restore-*.bak"))
        services.close()

    def test_nothing_is_restored_while_anybody_has_the_database_open(
        self, shop: Shop, tmp_path: Path
    ) -> None:
        target = tmp_path / "shop.db"
        shop.services.backups.write(tmp_path / "b.db")
        shop.setting()
        with pytest.raises(BadInput) as error:
            backups.restore(tmp_path / "b.db", target, at=NOW)
        assert error.value.code is Code.BACKUP_IN_USE
        shop.setting(51)
        shop.services.close()
        services = open_shop_again(tmp_path)
        assert len(services.settings.search()) == 2, "what was written beside it is kept"
        services.close()
        backups.restore(tmp_path / "b.db", target, at=NOW)

    def test_another_program_s_open_file_is_not_pulled_away(
        self, shop: Shop, tmp_path: Path
    ) -> None:
        """It knows nothing of our lock, but SQLite's own is respected."""
        shop.services.backups.write(tmp_path / "b.db")
        shop.services.close()
        with closing(sqlite3.connect(tmp_path / "shop.db")) as theirs:
            theirs.execute("INSERT INTO preferences (key, value) VALUES ('theirs', '1')")
            theirs.commit()
            with pytest.raises(BadInput) as error:
                backups.restore(tmp_path / "b.db", tmp_path / "shop.db", at=NOW)
            assert error.value.code is Code.BACKUP_IN_USE
        with closing(sqlite3.connect(tmp_path / "shop.db")) as raw:
            kept = raw.execute("SELECT value FROM preferences WHERE key = 'theirs'").fetchall()
        assert kept == [("1",)]

    def test_a_killed_process_is_no_longer_in_the_way(self, shop: Shop, tmp_path: Path) -> None:
        shop.services.backups.write(tmp_path / "b.db")
        shop.services.close()
        target = tmp_path / "shop.db"
        program = (
            "import sys, time; from qsm_desktop.storage.database import Database;"
            f"database = Database.open({url(target)!r}); print('open', flush=True); time.sleep(60)"
        )
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == b"open\n"
            with pytest.raises(BadInput):
                backups.restore(tmp_path / "b.db", target, at=NOW)
            other.send_signal(signal.SIGKILL)
            other.wait()
            backups.restore(tmp_path / "b.db", target, at=NOW)

    def test_who_opens_during_a_restore_waits_for_its_end(
        self, tmp_path: Path, database: Database
    ) -> None:
        database.close()
        lock = UseLock.alone(database.path)
        assert lock is not None
        opened: list[Database] = []
        opener = threading.Thread(target=lambda: opened.append(Database.open(url(database.path))))
        opener.start()
        opener.join(0.3)
        assert opener.is_alive()
        lock.free()
        opener.join()
        opened[0].close()

    def test_a_damaged_database_is_replaced_and_its_bytes_are_kept(
        self, shop: Shop, tmp_path: Path
    ) -> None:
        shop.services.backups.write(tmp_path / "b.db")
        shop.services.close()
        target = tmp_path / "shop.db"
        target.write_bytes(b"no database any more" * 99)
        target.with_name("shop.db-wal").write_bytes(b"its log")
        backups.restore(tmp_path / "b.db", target, at=NOW)
        [kept] = tmp_path.glob("shop.db.before-restore-*.bak")
        assert kept.read_bytes() == b"no database any more" * 99
        assert kept.with_name(kept.name + "-wal").read_bytes() == b"its log"
        open_shop_again(tmp_path).close()

    def test_a_backup_can_be_read_where_nothing_can_be_written(
        self, shop: Shop, tmp_path: Path
    ) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            shop.services.backups.write(folder / "b.db")
            folder.chmod(0o555)
            try:
                with as_somebody_else(), closing(sqlite3.connect(folder / "b.db")) as raw:
                    assert raw.execute("SELECT name FROM stores").fetchall() == [("main",)]
            finally:
                folder.chmod(0o755)

    @pytest.mark.parametrize("content", [b"", b"no database", None])
    def test_what_is_no_backup_leaves_the_old_one(
        self, shop: Shop, tmp_path: Path, content: bytes | None
    ) -> None:
        shop.setting()
        shop.services.close()
        source = tmp_path / "b.db"
        if content is not None:
            source.write_bytes(content)
        with pytest.raises(BadInput) as error:
            backups.restore(source, tmp_path / "shop.db", at=NOW)
        assert error.value.code is Code.BACKUP_NOT_ONE
        services = open_shop_again(tmp_path)
        assert len(services.settings.search()) == 1
        services.close()
        assert not list(tmp_path.glob("*.restoring*"))


def test_an_event_is_one_per_store_unit_and_kind(shop: Shop) -> None:
    second: Store = shop.services.stores.put("second", "seller2")
    keys = {
        EventKey(store, Unit.ORDER, "1", kind)
        for store in (shop.store.id, second.id)
        for kind in (Kind.ORDER, Kind.CANCEL_DONE)
    }
    assert len({str(key) for key in keys}) == 4
    assert {EventKey.parse(str(key)) for key in keys} == keys
