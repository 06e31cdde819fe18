"""What must not end, spin or fool the sender: stops, locked databases, full disks, bugs."""

from __future__ import annotations

import base64
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qsm_desktop import app
from qsm_desktop.cli import mail_commands
from qsm_desktop.domain.errors import Code, EnvironmentFault
from qsm_desktop.domain.mails import MailState
from qsm_desktop.domain.outcomes import Cause
from qsm_desktop.mail.smtp_connection import SmtpTransport
from qsm_desktop.mail.smtp_session import Timeouts
from qsm_desktop.services import sending_turn
from qsm_desktop.services.changes import Changes
from qsm_desktop.services.clock import utc_now
from qsm_desktop.services.drain import Drain
from qsm_desktop.services.locks import sender_lock
from qsm_desktop.services.sender import Phase, Sender
from qsm_desktop.services.sending_turn import SendingTurn
from qsm_desktop.storage import database as databases
from tests.helpers.post import Post, opened_post
from tests.helpers.shop import Shop
from tests.helpers.smtp_script import SILENCE, Late

PATIENT = Timeouts(connect=2, command=2, body=2, final_reply=60, goodbye=0.2, after_stop=0.5)


@pytest.fixture
def post(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    """Its database gives up after a moment, as ours does after half a minute."""
    monkeypatch.setattr(databases, "BUSY_SECONDS", 0.2)
    with opened_post(shop, tmp_path) as opened:
        yield opened


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def sender_of(post: Post, clock: Callable[[], datetime] = utc_now) -> Sender:
    return Sender(turn_of(post, clock), post.database, Changes(), clock)


def turn_of(post: Post, clock: Callable[[], datetime] = utc_now) -> SendingTurn:
    def connect(account) -> SmtpTransport:
        return SmtpTransport(account, None, timeouts=PATIENT)

    return SendingTurn(post.database, connect, clock, sender_lock(post.database.path))


class TestStopping:
    def test_p3_a_drain_ends_soon_after_a_stop_with_the_mail_unknown(
        self, post: Post, tmp_path: Path
    ) -> None:
        post.queue(tmp_path, 2)
        post.server.says("dot", SILENCE)
        drain = Drain(turn_of(post), post.database, utc_now)
        began = time.monotonic()
        drained = drain.run(stop=lambda: bool(post.server.mails))
        assert time.monotonic() - began < 5
        assert drained.sent == ()
        assert [mail.state for mail in post.mails()] == [MailState.UNKNOWN, MailState.QUEUED]

    def test_p3_the_sender_ends_within_its_time_and_the_mail_is_unknown(
        self, post: Post, tmp_path: Path
    ) -> None:
        post.queue(tmp_path, 1)
        post.server.says("dot", SILENCE)
        sender = sender_of(post)
        sender.start()
        until(lambda: bool(post.server.mails))
        assert sender.stop()
        assert [mail.state for mail in post.mails()] == [MailState.UNKNOWN]
        assert sender.stop(), "asked again, it has ended"

    def test_asked_twice_to_stop_it_waits_once(self, post: Post, tmp_path: Path) -> None:
        post.queue(tmp_path, 1)
        post.server.says("dot", Late(b"250 ok\r\n", 2))
        turn = SendingTurn(
            post.database,
            lambda account: SmtpTransport(account, None, timeouts=Timeouts(after_stop=30)),
            utc_now,
            sender_lock(post.database.path),
        )
        sender = Sender(turn, post.database, Changes(), utc_now)
        sender.start()
        until(lambda: bool(post.server.mails))
        began = time.monotonic()
        assert not sender.stop(0.5)
        assert not sender.stop(0.5)
        assert time.monotonic() - began < 0.9
        until(lambda: not sender.is_running)
        assert [mail.state for mail in post.mails()] == [MailState.SENT]

    def test_p3_sigterm_ends_the_command_within_seconds(self, post: Post, tmp_path: Path) -> None:
        post.queue(tmp_path, 1)
        post.server.says("dot", SILENCE)
        command = [
            sys.executable, "-m", "qsm_desktop", "send",
            "--db", app.sqlite_url(post.database.path),
        ]  # fmt: skip
        process = subprocess.Popen(
            command, env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until(lambda: bool(post.server.mails), 30)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 1
        assert time.monotonic() - began < 6.5
        assert [mail.state for mail in post.mails()] == [MailState.UNKNOWN]


class TestDatabaseFails:
    def lock(self, post: Post) -> sqlite3.Connection:
        other = sqlite3.connect(post.database.path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        return other

    def lock_after_the_dot(self, post: Post) -> Callable[[], object]:
        """Lock it between the hand-over mark and the server's 250; the result lets go."""
        locks: list[sqlite3.Connection] = []

        def watch() -> None:
            until(lambda: bool(post.server.mails))
            locks.append(self.lock(post))

        thread = threading.Thread(target=watch)
        post.server.says("dot", Late(b"250 2.0.0 taken\r\n", 0.3))
        thread.start()

        def let_go() -> None:
            thread.join()
            locks.pop().close()

        return let_go

    @pytest.mark.allow_log
    def test_d1_an_outcome_that_was_not_recorded_is_recorded_before_the_end(
        self, post: Post, tmp_path: Path
    ) -> None:
        post.queue(tmp_path, 1)
        let_go = self.lock_after_the_dot(post)
        timer = threading.Timer(2.5, let_go)
        timer.start()
        with pytest.raises(EnvironmentFault) as fault:
            Drain(turn_of(post), post.database, utc_now).run()
        timer.join()
        assert fault.value.code is Code.DATABASE_LOCKED
        [mail] = post.mails()
        assert (mail.state, mail.last_reply) == (MailState.SENT, "250 2.0.0 taken")

    @pytest.mark.allow_log
    def test_d1_the_end_gives_up_at_last_and_the_next_start_still_knows(
        self, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sending_turn, "LAST_PATIENCE", timedelta(seconds=0.1))
        post.queue(tmp_path, 1)
        let_go = self.lock_after_the_dot(post)
        turn = turn_of(post)
        with pytest.raises(EnvironmentFault):
            Drain(turn, post.database, utc_now).run()
        let_go()
        assert [mail.state for mail in post.mails()] == [MailState.SENDING]
        assert turn.begin()
        turn.end()
        assert [mail.state for mail in post.mails()] == [MailState.SENT]

    @pytest.mark.allow_log
    def test_d2_a_hand_over_that_cannot_be_committed_is_a_fault_and_not_a_busy_loop(
        self, post: Post, tmp_path: Path
    ) -> None:
        post.queue(tmp_path, 3)
        post.server.says("DATA", Late(b"354 go on\r\n", 0.3))
        locks: list[sqlite3.Connection] = []

        def lock_in_mid_dialogue() -> None:
            until(lambda: any("DATA" in lines for lines in post.server.connections))
            locks.append(self.lock(post))
            time.sleep(1)
            locks.pop().close()

        thread = threading.Thread(target=lock_in_mid_dialogue)
        sender = sender_of(post)
        thread.start()
        sender.start()
        until(lambda: sender.state.phase is Phase.FAULT)
        assert sender.state.fault is not None
        assert sender.state.fault.code is Code.DATABASE_LOCKED
        thread.join()
        time.sleep(0.3)
        assert len(post.server.connections) == 1, "it waits before it tries again"
        assert post.server.mails == []
        sender.wake()
        until(lambda: len(post.server.mails) == 3)
        assert sender.stop()
        assert [mail.state for mail in post.mails()] == [MailState.SENT] * 3
        assert [mail.attempts for mail in post.mails()] == [1] * 3

    @pytest.mark.allow_log
    def test_d2_when_only_the_mark_failed_the_mail_is_back_and_the_fault_is_told(
        self, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The database is locked for longer than the mark waits and shorter than two waits."""
        monkeypatch.setattr(databases, "BUSY_SECONDS", 0.8)
        patient = databases.Database.open(app.sqlite_url(post.database.path))
        post.queue(tmp_path, 1)
        locks: list[sqlite3.Connection] = []
        timer = threading.Timer(1.2, lambda: locks[0].close())

        def lock_before_the_mark() -> bool:
            if not locks and any("DATA" in lines for lines in post.server.connections):
                locks.append(self.lock(post))
                timer.start()
            return False

        post.database, mine = patient, post.database
        turn = turn_of(post)
        assert turn.begin()
        with pytest.raises(EnvironmentFault) as fault:
            turn.attempt(lock_before_the_mark)
        timer.join()
        assert fault.value.code is Code.DATABASE_LOCKED
        [mail] = post.mails()
        assert (mail.state, mail.attempts) == (MailState.QUEUED, 0)
        assert turn.attempt(lambda: False) is not None
        assert [mail.state for mail in post.mails()] == [MailState.SENT]
        turn.end()
        patient.close()
        post.database = mine


class TestSurvival:
    @pytest.mark.allow_log
    def test_a_lock_file_that_cannot_be_opened_is_a_fault_that_passes(
        self, post: Post, tmp_path: Path
    ) -> None:
        post.queue(tmp_path, 1)
        in_the_way = sender_lock(post.database.path)._path
        in_the_way.unlink(missing_ok=True)
        in_the_way.mkdir()
        with pytest.raises(EnvironmentFault) as fault:
            sender_lock(post.database.path).take()
        assert fault.value.code is Code.DISK_WRITE
        assert str(in_the_way) in str(fault.value)
        sender = sender_of(post)
        sender.start()
        until(lambda: sender.state.phase is Phase.FAULT)
        in_the_way.rmdir()
        sender.wake()
        until(lambda: len(post.server.mails) == 1)
        assert sender.stop()

    @pytest.mark.allow_log
    def test_a_bug_in_a_round_is_told_and_the_next_round_comes(
        self, post: Post, tmp_path: Path
    ) -> None:
        post.queue(tmp_path, 1)
        with post.database.write() as tx:
            tx.outbox.claim_next(
                "dead", at=post.now, lease_until=post.now, account_ids=[post.account().id]
            )
        broken = threading.Event()
        broken.set()

        def clock() -> datetime:
            if broken.is_set():
                raise ZeroDivisionError
            return datetime.now(UTC)

        sender = sender_of(post, clock)
        sender.start()
        until(lambda: sender.state.phase is Phase.FAULT)
        assert sender.is_running
        assert sender.state.fault is not None
        assert sender.state.fault.code is Code.SENDER_FAILED
        broken.clear()
        sender.wake()
        until(lambda: len(post.server.mails) == 1)
        assert sender.stop()
        assert sender.state.phase is Phase.STOPPED

    @pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
    def test_watching_ends_when_the_sender_s_thread_is_dead(self, post: Post) -> None:
        def clock() -> datetime:
            raise SystemExit

        services = replace(post.shop.services, sender=sender_of(post, clock))
        with pytest.raises(EnvironmentFault) as fault:
            mail_commands._watch(services, threading.Event())
        assert fault.value.code is Code.SENDER_FAILED


def test_s6_no_file_of_the_database_holds_a_password_that_the_server_repeated(
    post: Post, tmp_path: Path
) -> None:
    password = "s3cret-w0rd"
    echo = base64.b64encode(f"\0shop\0{password}".encode())
    post.server.script.extensions = ("AUTH PLAIN",)
    post.server.says("AUTH", b"535 5.7.8 unrecognised: AUTH PLAIN " + echo + b"\r\n")
    post.queue(tmp_path, 1)
    post.shop.account(post.server.port, user="shop")
    post.password = password
    assert post.attempt() is not None
    pause = post.account().pause
    assert pause is not None
    assert pause.cause is Cause.PASSWORD_WRONG
    assert "unrecognised" in pause.reply
    assert "unrecognised" in post.mails()[0].last_reply
    files = [path for path in tmp_path.rglob("shop.db*") if path.is_file()]
    kept = b"".join(path.read_bytes() for path in files)
    assert b"unrecognised" in kept
    for secret in (password.encode(), echo, echo[8:20], base64.b64encode(password.encode())):
        assert secret not in kept
