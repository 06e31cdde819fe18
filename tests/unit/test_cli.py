"""The command line: its JSON keys and exit statuses are a contract, its refusals are sentences."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qsm_desktop import app
from qsm_desktop.cli.main import run as run_command
from qsm_desktop.cli.parser import build_parser
from qsm_desktop.mail.local_server import LocalServer
from qsm_desktop.services.locks import sender_lock, window_lock
from tests.helpers.nobody import as_somebody_else
from tests.helpers.order_files import file_bytes, order_row, write_orders
from tests.helpers.terminal import Terminal, set_account

MAIL_KEYS = {
    "id", "state", "held_kind", "held_reason", "setting_id", "event_key", "message_id", "to",
    "subject", "attempts", "next_attempt_at", "last_reply",
}  # fmt: skip


@pytest.fixture
def account(shop_terminal: Terminal, inbox: LocalServer) -> LocalServer:
    set_account(shop_terminal, inbox.port)
    return inbox


class TestContract:
    def test_templates(self, terminal: Terminal) -> None:
        rows = terminal.rows("templates", "--kind", "주문알림", "--group", "NextEngine Template")
        assert [row["number"] for row in rows] == [4, 51]
        assert terminal.rows("templates", "--kind", "order", "--group", "NextEngine") == rows
        assert "[Email] NextEngine Order - Unit" in terminal("templates")

    def test_settings(self, shop_terminal: Terminal) -> None:
        [row] = shop_terminal.rows("settings")
        assert (row["template"], row["to"], row["use"], row["wait"]) == (
            4, "orders@ne.example", "Y", "N",
        )  # fmt: skip
        shop_terminal("settings", "edit", "1", "--to", "new@ne.example", "--wait", "y")
        shop_terminal("settings", "edit", "1", "--template", "9001", "--auth-key", "s3cret")
        [row] = shop_terminal.rows("settings", "list")
        assert (row["template"], row["to"], row["wait"]) == (9001, "new@ne.example", "Y")
        assert "s3cret" not in shop_terminal("settings", "log")
        log = shop_terminal.rows("settings", "log")
        assert [entry["action"] for entry in log] == ["registered", "modified", "modified"]
        assert set(log[1]) == {"id", "setting_id", "action", "by", "at", "before", "after"}

    def test_stores_and_accounts(self, account: LocalServer, shop_terminal: Terminal) -> None:
        [store] = shop_terminal.rows("stores")
        assert store == {"id": 1, "name": "main", "seller_id": "jpcstest2", "default": True}
        [row] = shop_terminal.rows("accounts")
        assert (row["name"], row["port"], row["default"]) == ("main", account.port, True)
        stages = shop_terminal.rows("account", "test", "main")
        assert [stage["stage"] for stage in stages] == ["name", "connect", "greeting", "sender"]
        assert all(stage["ok"] for stage in stages)

    def test_import_outbox_send(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        path = write_orders(tmp_path / "o.csv", 5)
        [row] = shop_terminal.rows("orders", "import", path)
        assert row == {
            "file": str(path), "store": "main", "new": 5, "known": 0, "ignored": 0,
            "refused": 0, "queued": 5, "held": 0, "error": None,
        }  # fmt: skip
        [again] = shop_terminal.rows("orders", "import", path)
        assert (again["new"], again["known"], again["queued"]) == (0, 5, 0)
        mails = shop_terminal.rows("outbox")
        assert [mail["id"] for mail in mails] == [1, 2, 3, 4, 5]
        assert all(set(mail) == MAIL_KEYS for mail in mails)
        assert mails[0]["event_key"] == "1/order:1100000001/order"
        assert str(mails[0]["message_id"]).startswith("<")
        assert shop_terminal.rows("outbox", "--state", "sent") == []
        [sent] = shop_terminal.rows("send")
        assert sent == {"sent": 5, "left": 0}
        assert len(account.mails()) == 5
        assert len(shop_terminal.rows("outbox", "list", "--state", "sent")) == 5
        assert shop_terminal.rows("send") == [{"sent": 0, "left": 0}]

    def test_show_and_preview_give_the_exact_bytes(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 1))
        shown = shop_terminal("outbox", "show", "1", "--format", "eml").encode()
        preview = shop_terminal(
            "preview", "--setting", "1", "--order", "1100000001", "--format", "eml"
        ).encode()
        shop_terminal("send")
        [mail] = account.mails()
        assert mail.raw == shown
        own = (b"Date: ", b"Message-ID: ")
        strip = lambda raw: [x for x in raw.split(b"\r\n") if not x.startswith(own)]  # noqa: E731
        assert strip(preview) == strip(shown)
        fields = shop_terminal.rows("preview", "--setting", "1", "--format", "fields")
        assert {"name", "value", "read", "verdict", "doubt", "missing"} <= set(fields[0])
        assert {field["verdict"] for field in fields} == {"equal"}
        assert all(field["value"] == field["read"] for field in fields)
        assert "注文番号" in shop_terminal("preview", "--setting", "1")

    def test_held_mails_are_released_cancelled_resolved(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        shop_terminal("settings", "edit", "1", "--wait", "Y")
        [row] = shop_terminal.rows("orders", "import", write_orders(tmp_path / "o.csv", 3))
        assert (row["queued"], row["held"]) == (0, 3)
        [first, *_rest] = shop_terminal.rows("outbox")
        assert (first["held_kind"], first["state"]) == ("wait", "held")
        shop_terminal("outbox", "release", "1")
        shop_terminal("outbox", "cancel", "2")
        shop_terminal("outbox", "release", "3", "99", status=1)
        shop_terminal("outbox", "retry", "1", status=2)
        shop_terminal("send")
        states = [row["state"] for row in shop_terminal.rows("outbox")]
        assert states == ["sent", "cancelled", "sent"]
        shop_terminal("outbox", "resolve", "1", "--as", "arrived", status=2)

    def test_without_an_account_mails_are_held_until_there_is_one(
        self, shop_terminal: Terminal, tmp_path: Path, inbox: LocalServer
    ) -> None:
        shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 2))
        assert {row["held_kind"] for row in shop_terminal.rows("outbox")} == {"no_account"}
        assert {row["message_id"] for row in shop_terminal.rows("outbox")} == {None}
        set_account(shop_terminal, inbox.port)
        assert shop_terminal.rows("send") == [{"sent": 2, "left": 0}]

    def test_send_leaves_with_1_when_the_server_is_away(
        self, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        server = LocalServer()
        server.start()
        port = server.port
        server.stop()
        set_account(shop_terminal, port)
        shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 3))
        shop_terminal("send", status=1)
        assert "3통" in shop_terminal.err
        assert {row["state"] for row in shop_terminal.rows("outbox")} == {"queued"}

    def test_backup_and_restore(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 2))
        shop_terminal("backup", tmp_path / "b.db")
        shop_terminal("backup", tmp_path / "b.db", status=2)
        shop_terminal("send")
        shop_terminal("restore", tmp_path / "b.db")
        assert {row["held_kind"] for row in shop_terminal.rows("outbox")} == {"restored"}
        shop_terminal("send")
        assert len(account.mails()) == 2, "a restored queue does not go by itself"
        lock = window_lock(shop_terminal.database)
        assert lock.take()
        shop_terminal("restore", tmp_path / "b.db", status=2)
        lock.free()

    def test_a_setting_goes_back_to_every_store(self, shop_terminal: Terminal) -> None:
        shop_terminal("settings", "edit", "1", "--store", "main")
        assert shop_terminal.rows("settings")[0]["store"] == "main"
        shop_terminal("settings", "edit", "1", "--store", "")
        assert shop_terminal.rows("settings")[0]["store"] is None

    def test_every_option_and_argument_is_explained(self, qapp) -> None:
        def unexplained(parser: argparse.ArgumentParser) -> list[str]:
            parser.format_help()
            found = []
            for action in parser._actions:
                if isinstance(action, argparse._SubParsersAction):
                    found += [text for sub in action.choices.values() for text in unexplained(sub)]
                elif not action.help:
                    found.append(f"{parser.prog} {action.dest}")
            return found

        assert unexplained(build_parser()) == []

    @pytest.mark.parametrize("language", ["ko", "ja"])
    def test_help_has_none_of_argparse_s_own_words(
        self, terminal: Terminal, capfdbinary, monkeypatch, language: str
    ) -> None:
        monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
        with pytest.raises(SystemExit):
            run_command(["settings", "edit", "--help"])
        said = capfdbinary.readouterr().out.decode()
        assert not re.search("usage|options|arguments|show this", said)

    def test_help_says_what_each_command_is_for(self, terminal: Terminal, capfdbinary) -> None:
        for command in ([], ["outbox"], ["settings", "add"], ["send"]):
            with pytest.raises(SystemExit) as left:
                run_command([*command, "--help"])
            assert left.value.code == 0
            said = capfdbinary.readouterr().out.decode()
            assert "니다." in said
            assert "--db" in said

    def test_the_password_comes_from_standard_input(
        self, shop_terminal: Terminal, monkeypatch
    ) -> None:
        import keyring

        monkeypatch.setattr("sys.stdin", io.StringIO("s3cret word\n"))
        shop_terminal(
            "account", "set", "out", "--host", "smtp.shop.example", "--port", "465",
            "--security", "tls", "--from", "a@shop.example", "--user", "a", "--password-stdin",
        )  # fmt: skip
        assert "s3cret" not in shop_terminal.out + shop_terminal.err
        assert b"s3cret" not in shop_terminal.database.read_bytes()
        assert "s3cret word" in str(keyring.get_keyring()._load())  # type: ignore[attr-defined]


class TestRefusals:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["settings", "add", "--template", "4", "--to", "nowhere"],
            ["settings", "add", "--template", "4", "--to", ""],
            ["settings", "add", "--template", "4", "--to", "a@b.example\r\nBcc: c@d.example"],
            ["settings", "add", "--template", "5", "--to", "a@ne.example"],
            ["settings", "add", "--template", "4", "--to", "a@ne.example", "--subject", " "],
            ["settings", "add", "--template", "4", "--to", "a@ne.example", "--subject", "[$_X_$]"],
            ["settings", "add", "--template", "4", "--to", "a@ne.example", "--store", "other"],
            ["settings", "edit", "99", "--to", "a@ne.example"],
            ["store", "set", "", "--seller-id", "x"],
            ["store", "set", "second", "--seller-id", "jpcstest2"],
            ["preview", "--setting", "99"],
            ["preview", "--setting", "1", "--order", "123"],
            ["outbox", "show", "7"],
            ["outbox", "release", "7"],
            ["account", "test", "none"],
            [
                "account", "set", "x", "--host", "h", "--port", "99999", "--security", "tls",
                "--from", "a@b.example",
            ],
            [
                "account", "set", "x", "--host", "", "--port", "1", "--security", "tls",
                "--from", "a@b.example",
            ],
            [
                "account", "set", "x", "--host", "h", "--port", "1", "--security", "tls",
                "--from", "nowhere",
            ],
            ["restore", "/nowhere/b.db"],
        ],
        ids=lambda arguments: " ".join(arguments)[:40],
    )  # fmt: skip
    def test_bad_input_is_one_sentence_and_changes_nothing(
        self, shop_terminal: Terminal, arguments: list[str]
    ) -> None:
        before = (shop_terminal.rows("settings"), shop_terminal.rows("stores"))
        shop_terminal(*arguments, status=2)
        assert (shop_terminal.rows("settings"), shop_terminal.rows("stores")) == before

    @pytest.mark.parametrize(
        "arguments",
        [["frobnicate"], ["settings", "add"], ["outbox", "--state", "lost"], ["--db"],
         ["settings", "edit", "x"], ["preview", "--setting", "1", "--format", "pdf"],
         ["store"], ["orders"], ["account"], ["outbox", "two\nlines\u2028three"],
         ["outbox", "show", str(2**63)], ["outbox", "release", "1", str(-(2**63) - 1)],
         ["settings", "edit", "9" * 5000], ["preview", "--setting", str(2**70)]],
        ids=lambda arguments: repr(" ".join(arguments))[:40],
    )  # fmt: skip
    def test_wrong_use(self, terminal: Terminal, arguments: list[str]) -> None:
        terminal(*arguments, status=2)
        assert "--help" in terminal.err

    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("empty.csv", b""),
            ("page.csv", b"<!DOCTYPE html><p>log in"),
            ("binary.csv", b"PK\x03\x04\x00"),
            ("cut.csv", file_bytes([order_row(1), order_row(2)])[:-40]),
            ("other.csv", b"a,b\r\n1,2\r\n"),
            ("sheet.csv", file_bytes([order_row(1), order_row(2, 注文番号="1.23E+09")])),
        ],
    )
    def test_a_bad_file_is_refused_whole_and_the_next_is_taken(
        self, shop_terminal: Terminal, tmp_path: Path, name: str, data: bytes
    ) -> None:
        bad = tmp_path / name
        bad.write_bytes(data)
        good = write_orders(tmp_path / "good.csv", 2, first=50)
        rows = shop_terminal.rows("orders", "import", bad, good, status=1)
        assert [row["refused"] for row in rows] == [1, 0]
        assert name in str(rows[0]["error"])
        assert name in shop_terminal.err
        assert len(shop_terminal.rows("outbox")) == 2

    @pytest.mark.parametrize(
        "url",
        [
            "", "postgresql://u:secret@h:port/db", "postgresql//u:secret@h/db",
            "sqlite+pysqlite:////tmp/d.db", "sqlite:////tmp/d.db?x=1",
        ],
    )  # fmt: skip
    def test_an_address_that_is_refused_shows_no_password(
        self, terminal: Terminal, url: str
    ) -> None:
        terminal("--db", url, "settings", status=2)
        assert "secret" not in terminal.err
        assert not terminal.database.exists()
        terminal("settings", url or "postgresql://u:secret@h/d", status=2)
        assert "secret" not in terminal.err

    @pytest.mark.parametrize("line", ["", "\n", "\udcff\n"])
    def test_a_password_that_does_not_come_is_refused(
        self, shop_terminal: Terminal, monkeypatch, line: str
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(line))
        shop_terminal(
            "account", "set", "out", "--host", "smtp.shop.example", "--port", "465",
            "--security", "tls", "--from", "a@shop.example", "--user", "a", "--password-stdin",
            status=2,
        )  # fmt: skip
        assert shop_terminal.rows("accounts") == []

    def test_a_refusal_is_told_in_the_shop_s_language(
        self, shop_terminal: Terminal, monkeypatch
    ) -> None:
        monkeypatch.setenv("LC_ALL", "C")
        with closing(sqlite3.connect(shop_terminal.database)) as raw:
            raw.execute("INSERT INTO preferences (key, value) VALUES ('language', 'ko')")
            raw.commit()
        shop_terminal("settings", "edit", "99", "--to", "a@b.example", status=2)
        assert "설정이 없습니다" in shop_terminal.err

    def test_nothing_is_restored_beside_a_command(
        self, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        shop_terminal("backup", tmp_path / "b.db")
        services = app.build_services(app.sqlite_url(shop_terminal.database))
        try:
            shop_terminal("restore", tmp_path / "b.db", status=2)
            assert "다른 명령" in shop_terminal.err
            services.stores.put("second", "seller2")
        finally:
            services.close()
        assert len(shop_terminal.rows("stores")) == 2
        shop_terminal("restore", tmp_path / "b.db")
        assert len(shop_terminal.rows("stores")) == 1

    @pytest.mark.skipif(sys.platform == "win32", reason="folders have no write bit there")
    def test_a_folder_without_write_permission_is_named(self, terminal: Terminal) -> None:
        terminal("backup", terminal.database.with_name("b.db"))
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            Path(name).chmod(0o755)
            shutil.copy(terminal.database.with_name("b.db"), folder / "b.db")
            (folder / "empty.db").touch()
            folder.chmod(0o555)
            try:
                with as_somebody_else():
                    for target in ("new.db", "empty.db", "sub/new.db"):
                        terminal.database = folder / target
                        terminal("restore", folder / "b.db", status=2)
                        assert "권한" in terminal.err
                        terminal("settings", status=2)
                        assert "권한" in terminal.err
            finally:
                folder.chmod(0o755)

    def test_orders_without_a_store(self, terminal: Terminal, tmp_path: Path) -> None:
        terminal("orders", "import", write_orders(tmp_path / "o.csv", 1), status=2)
        assert "가게" in terminal.err

    def test_a_database_that_is_none(self, terminal: Terminal) -> None:
        terminal.database.write_text("hello " * 1000)
        terminal("settings", status=2)
        assert terminal.database.read_text().startswith("hello")

    def test_no_keyring_is_named(self, shop_terminal: Terminal, monkeypatch) -> None:
        import keyring
        from keyring.backends.fail import Keyring

        monkeypatch.setattr("sys.stdin", io.StringIO("x\n"))
        before = keyring.get_keyring()
        keyring.set_keyring(Keyring())
        try:
            shop_terminal(
                "account", "set", "x", "--host", "h.example", "--port", "465", "--security",
                "tls", "--from", "a@b.example", "--user", "u", "--password-stdin", status=2,
            )  # fmt: skip
        finally:
            keyring.set_keyring(before)
        assert "keyring" in shop_terminal.err
        assert shop_terminal.rows("accounts") == []

    @pytest.mark.allow_log
    def test_a_bug_is_logged_and_told_calmly(
        self, shop_terminal: Terminal, monkeypatch, tmp_path: Path
    ) -> None:
        from qsm_desktop.services.settings import SettingsService

        def stumble(*_arguments: object) -> None:
            raise RuntimeError("a bug with a secret")

        monkeypatch.setattr(SettingsService, "search", stumble)
        shop_terminal("settings", status=2)
        assert "secret" not in shop_terminal.err


class TestProcesses:
    """Real processes: the environment's time zone and locale, signals, pipes, two at once."""

    def start(self, database: Path, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "qsm_desktop", "--db", f"sqlite:///{database}", *arguments],
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def shell(
        self, database: Path, command: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """``qsm`` in a shell command stands for the program on this database."""
        words = f"'{sys.executable}' -m qsm_desktop --db 'sqlite:///{database}'"
        return subprocess.run(
            ["sh", "-c", f'qsm() {{ {words} "$@"; }}; {command}'],
            env=os.environ | {"LC_ALL": "ko_KR.UTF-8"} | environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    @pytest.mark.parametrize(
        ("command", "status"),
        [
            ("qsm stores >&-", 0),
            ("qsm stores --json >&-", 0),
            ("qsm --help >&-", 0),
            ("qsm stores <&- >&- 2>&-", 0),
            ("qsm frobnicate 2>&-", 2),
            ("qsm outbox show 7 2>&- >&-", 2),
            ("qsm outbox show 7 2>/dev/full", 2),
            ("qsm stores >/dev/full", 1),
            ("qsm stores --json >/dev/full", 1),
            (
                "qsm account set a --host h --port 465 --security tls --from a@b.example"
                " --user u --password-stdin <&-",
                2,
            ),
        ],
    )
    def test_closed_and_full_streams(self, tmp_path: Path, command: str, status: int) -> None:
        done = self.shell(tmp_path / "shop.db", command)
        assert done.returncode == status, done.stderr
        assert "Traceback" not in done.stderr
        assert "Exception" not in done.stderr
        assert len(done.stderr.splitlines()) <= 1

    @pytest.mark.parametrize("encoding", ["ascii", "cp949", "cp932", "latin-1"])
    def test_help_on_a_terminal_that_lacks_its_characters(
        self, tmp_path: Path, encoding: str
    ) -> None:
        done = self.shell(
            tmp_path / "d.db", "qsm settings --help >/dev/null", PYTHONIOENCODING=encoding
        )
        assert (done.returncode, done.stderr) == (0, "")

    def test_a_bug_is_told_in_the_system_s_language(self, tmp_path: Path) -> None:
        (tmp_path / "sitecustomize.py").write_text(
            "import qsm_desktop.app\n"
            "def stumble(*a, **k): raise RuntimeError('a bug')\n"
            "qsm_desktop.app.build_services = stumble\n"
        )
        done = self.shell(
            tmp_path / "d.db", "qsm settings", LC_ALL="C", PYTHONPATH=f"{tmp_path}:{os.getcwd()}"
        )
        assert done.returncode == 2
        assert done.stderr.isascii()
        assert len(done.stderr.splitlines()) == 1

    def test_a_log_that_cannot_be_written_is_no_matter(self, tmp_path: Path) -> None:
        (tmp_path / "data" / "qsm-desktop.log").mkdir(parents=True)
        done = self.shell(tmp_path / "d.db", "qsm stores", QSM_DATA_DIR=str(tmp_path / "data"))
        assert (done.returncode, done.stderr) == (0, "")
        damaged = tmp_path / "x.db"
        damaged.write_bytes(b"x" * 5000)
        done = self.shell(damaged, "qsm stores", QSM_DATA_DIR=str(tmp_path / "data"))
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1

    def test_reading_commands_work_beside_an_import(self, shop_terminal: Terminal, end) -> None:
        with closing(sqlite3.connect(shop_terminal.database)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            begun = time.monotonic()
            for command in (["outbox", "--json"], ["settings"], ["preview", "--setting", "1"]):
                reading = self.start(shop_terminal.database, *command)
                _out, err = end(reading)
                assert reading.returncode == 0, err
            assert time.monotonic() - begun < 20

    @pytest.fixture
    def end(self) -> Callable[[subprocess.Popen[bytes]], tuple[bytes, bytes]]:
        return lambda process: process.communicate(timeout=30)

    @pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Seoul"])
    def test_the_time_zone_and_a_plain_locale_change_nothing_that_is_sent(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path, zone: str, end
    ) -> None:
        path = write_orders(tmp_path / "o.csv", 2, encoding="cp932")
        plain = {"TZ": zone, "LC_ALL": "C", "LANG": "C"}
        imported = self.start(
            shop_terminal.database, "orders", "import", str(path), "--json", **plain
        )
        out, err = end(imported)
        assert imported.returncode == 0, err
        assert json.loads(out)[0]["new"] == 2
        sending = self.start(shop_terminal.database, "send", **plain)
        end(sending)
        assert sending.returncode == 0
        assert all(b"+0900" in mail.raw for mail in account.mails())
        from qsm_desktop.mail.encoding import decode

        assert "注文日時:2026/11/02 09:01:05" in decode(account.mails()[0].raw).body

    def test_two_senders_send_each_mail_once(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path, end
    ) -> None:
        shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 60))
        both = [self.start(shop_terminal.database, "send") for _ in range(2)]
        for process in both:
            end(process)
        assert [process.returncode for process in both] == [0, 0]
        assert len(account.mails()) == 60
        assert len({mail.raw for mail in account.mails()}) == 60

    def test_ctrl_c_ends_watching_cleanly(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path, end
    ) -> None:
        watching = self.start(shop_terminal.database, "send", "--watch")
        shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 3))
        deadline = time.monotonic() + 20
        while len(account.mails()) < 3 and time.monotonic() < deadline:
            time.sleep(0.05)
        watching.send_signal(signal.SIGINT)
        out, err = end(watching)
        assert (watching.returncode, out, err) == (0, b"", b"")
        assert len(account.mails()) == 3
        lock = sender_lock(shop_terminal.database)
        assert lock.take()
        lock.free()

    def test_a_closed_pipe_is_no_traceback(self, terminal: Terminal) -> None:
        process = self.start(terminal.database, "templates")
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
        process.stderr.close()
        process.wait(timeout=30)
        assert b"Traceback" not in said
        assert b"Exception" not in said

    def test_commands_work_while_the_window_is_open(
        self, account: LocalServer, shop_terminal: Terminal, tmp_path: Path
    ) -> None:
        lock = window_lock(shop_terminal.database)
        assert lock.take()
        try:
            shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 1))
            shop_terminal("send")
        finally:
            lock.free()
        assert len(account.mails()) == 1
