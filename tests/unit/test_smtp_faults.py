"""The fault catalogue's S rows: one attempt against a scripted server, and its outcome."""

# ruff: noqa: E501  # a table is read by its columns

from __future__ import annotations

import base64
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.outcomes import Cause, Outcome, OutcomeClass, Stage
from qsm_desktop.mail.smtp_connection import Envelope, SmtpTransport
from qsm_desktop.mail.smtp_session import Timeouts
from tests.helpers.certificates import Authority, make_authority
from tests.helpers.smtp_script import (
    CLOSE,
    RESET,
    SILENCE,
    Doing,
    Late,
    Script,
    ScriptedServer,
    Slowly,
)

QUICK = Timeouts(connect=2, command=0.4, body=0.4, final_reply=0.6, goodbye=0.2)
MESSAGE = b"Subject: x\r\n\r\nline one\r\n.starts with a dot\r\nlast\r\n"
RETRY, REJECTED = OutcomeClass.RETRY, OutcomeClass.REJECTED
ACCOUNT, UNKNOWN, ACCEPTED = OutcomeClass.ACCOUNT, OutcomeClass.UNKNOWN, OutcomeClass.ACCEPTED


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


@pytest.fixture(scope="module")
def authority() -> Authority:
    return make_authority()


def account(
    port: int, security: Security = Security.NONE, user: str = "", host: str = ""
) -> Account:
    return Account(
        id=1, name="a", host=host or "127.0.0.1", port=port, security=security,
        from_address="shop@shop.example", user=user, secret_key="k", is_default=True,
    )  # fmt: skip


def envelope(message: bytes = MESSAGE) -> Envelope:
    return Envelope("shop@shop.example", "orders@ne.example", message)


class Attempt:
    """Delivers one mail and notes whether the hand-over was marked."""

    def __init__(self, transport: SmtpTransport) -> None:
        self.transport = transport
        self.marked = 0

    def __call__(self, message: bytes = MESSAGE, stop: Callable[[], bool] | None = None) -> Outcome:
        def mark() -> bool:
            self.marked += 1
            return True

        return self.transport.deliver(envelope(message), mark, stop or (lambda: False))


def attempt_at(port: int, **options) -> Attempt:
    return Attempt(SmtpTransport(account(port), None, timeouts=QUICK, **options))


@pytest.mark.parametrize(
    ("stage", "doing", "klass", "cause", "at"),
    [
        pytest.param("greeting", b"421 later\r\n", RETRY, Cause.SERVER_LATER, Stage.GREETING, id="S3-421"),
        pytest.param("greeting", b"554 go away\r\n", ACCOUNT, Cause.GREETING_REFUSED, Stage.GREETING, id="S3-554"),
        pytest.param("greeting", SILENCE, RETRY, Cause.NO_ANSWER, Stage.GREETING, id="S3-silence"),
        pytest.param("greeting", b"HTTP/1.1 400 Bad Request\r\n\r\n", RETRY, Cause.BAD_ANSWER, Stage.GREETING, id="S4-garbage"),
        pytest.param("greeting", b"220 " + b"x" * 70_000, RETRY, Cause.BAD_ANSWER, Stage.GREETING, id="S4-long-line"),
        pytest.param("greeting", b"\xff\xfe\x00\r\n", RETRY, Cause.BAD_ANSWER, Stage.GREETING, id="S4-binary"),
        pytest.param("EHLO", CLOSE, RETRY, Cause.DROPPED, Stage.GREETING, id="S4-closed-after-banner"),
        pytest.param("MAIL", b"451 4.3.0 busy\r\n", RETRY, Cause.SERVER_LATER, Stage.SENDER, id="S7-4xx"),
        pytest.param("MAIL", b"550 5.1.8 sender rejected\r\n", ACCOUNT, Cause.SENDER_REFUSED, Stage.SENDER, id="S7-refused"),
        pytest.param("MAIL", b"552 5.3.4 too big\r\n", REJECTED, Cause.TOO_LARGE, Stage.SENDER, id="S7-too-large"),
        pytest.param("MAIL", b"530 5.7.0 authenticate first\r\n", ACCOUNT, Cause.LOGIN_NEEDED, Stage.SENDER, id="S6-530"),
        pytest.param("RCPT", b"450 4.2.0 greylisted\r\n", RETRY, Cause.GREYLISTED, Stage.RECIPIENT, id="S8-450"),
        pytest.param("RCPT", b"550 5.1.1 unknown user\r\n", REJECTED, Cause.RECIPIENT_REFUSED, Stage.RECIPIENT, id="S8-550"),
        pytest.param("DATA", b"451 not now\r\n", RETRY, Cause.SERVER_LATER, Stage.DATA, id="S10-451"),
        pytest.param("DATA", b"554 no\r\n", REJECTED, Cause.CONTENT_REFUSED, Stage.DATA, id="S10-554"),
        pytest.param("dot", b"451 later\r\n", RETRY, Cause.SERVER_LATER, Stage.AFTER_DOT, id="S14-451"),
        pytest.param("dot", b"452 4.3.1 full\r\n", RETRY, Cause.SERVER_LATER, Stage.AFTER_DOT, id="S14-452"),
        pytest.param("dot", b"554 5.7.1 spam\r\n", REJECTED, Cause.CONTENT_REFUSED, Stage.AFTER_DOT, id="S15-554"),
        pytest.param("dot", CLOSE, UNKNOWN, Cause.DROPPED, Stage.AFTER_DOT, id="S12-drop"),
        pytest.param("dot", RESET, UNKNOWN, Cause.DROPPED, Stage.AFTER_DOT, id="S12-reset"),
        pytest.param("dot", SILENCE, UNKNOWN, Cause.NO_ANSWER, Stage.AFTER_DOT, id="S13-silence"),
        pytest.param("dot", b"what?\r\n", UNKNOWN, Cause.BAD_ANSWER, Stage.AFTER_DOT, id="garbage-after-the-dot"),
        pytest.param("dot", b"354 more?\r\n", UNKNOWN, Cause.BAD_ANSWER, Stage.AFTER_DOT, id="354-after-the-dot"),
        pytest.param("dot", Late(b"250 at last\r\n", 0.3), ACCEPTED, Cause.NONE, Stage.AFTER_DOT, id="S13-late"),
        pytest.param("dot", Slowly(b"250 ok\r\n", 0.2), UNKNOWN, Cause.NO_ANSWER, Stage.AFTER_DOT, id="P5-after-the-dot"),
        pytest.param("RCPT", Slowly(b"250 ok, slowly\r\n", 0.1), RETRY, Cause.NO_ANSWER, Stage.RECIPIENT, id="P5-before-the-dot"),
        pytest.param("RCPT", b"550 5.4.5 daily limit\r\n", ACCOUNT, Cause.QUOTA, Stage.RECIPIENT, id="S19-550"),
        pytest.param("RCPT", b"452 4.5.3 too many\r\n", ACCOUNT, Cause.QUOTA, Stage.RECIPIENT, id="S19-452"),
        pytest.param("MAIL", b"421 4.7.0 too many mails\r\n", ACCOUNT, Cause.QUOTA, Stage.SENDER, id="S19-421"),
        pytest.param("RCPT", b"421 4.7.0 [TSS04] deferred\r\n", RETRY, Cause.GREYLISTED, Stage.RECIPIENT, id="421-of-one-recipient"),
        pytest.param("DATA", b"354 go\r\n250 stray\r\n", RETRY, Cause.BAD_ANSWER, Stage.BODY, id="stray-reply-before-the-dot"),
        pytest.param("DATA", b"354 go\r\n250 str", RETRY, Cause.BAD_ANSWER, Stage.BODY, id="half-a-stray-reply"),
        pytest.param("QUIT", SILENCE, ACCEPTED, Cause.NONE, Stage.AFTER_DOT, id="S17-quit-hangs"),
    ],
)  # fmt: skip
def test_one_attempt(
    server: ScriptedServer, stage: str, doing: Doing, klass: OutcomeClass, cause: Cause, at: Stage
) -> None:
    server.says(stage, doing)
    attempt = attempt_at(server.port)
    outcome = attempt()
    attempt.transport.close()
    assert (outcome.klass, outcome.cause, outcome.stage) == (klass, cause, at)
    after_dot = at is Stage.AFTER_DOT
    assert attempt.marked == int(after_dot), "the hand-over mark stands exactly before the dot"
    assert len(server.mails) == int(after_dot)
    if isinstance(doing, bytes) and doing[:3].isdigit() and cause is not Cause.BAD_ANSWER:
        assert outcome.reply_code == int(doing[:3])
        assert outcome.reply == doing[4:].decode().strip()


def test_accepted_and_the_bytes_are_the_bytes(server: ScriptedServer) -> None:
    attempt = attempt_at(server.port)
    outcome = attempt()
    attempt.transport.close()
    assert (outcome.klass, outcome.reply_code) == (ACCEPTED, 250)
    assert outcome.last_reply == "250 2.0.0 queued as 1"
    assert server.mails == [MESSAGE]
    assert server.connections == [
        [
            server.connections[0][0],
            f"MAIL FROM:<shop@shop.example> SIZE={len(MESSAGE)}",
            "RCPT TO:<orders@ne.example>",
            "DATA",
            "QUIT",
        ]
    ]


@pytest.mark.parametrize(
    "message",
    [
        b".\r\n..\r\n...x\r\n",
        b"a\r\n.\r\nb\r\n",
        b"x" * 998 + b"\r\n",
        b"\r\n\r\n",
    ],
    ids=["dots", "a-lonely-dot", "longest-line", "empty-lines"],
)
def test_s20_odd_but_lawful_bodies_arrive_unchanged(server: ScriptedServer, message: bytes) -> None:
    attempt = attempt_at(server.port)
    assert attempt(message).klass is ACCEPTED
    attempt.transport.close()
    assert server.mails == [message]


@pytest.mark.parametrize(
    "message",
    [b"a\rb\r\n", b"a\nb\r\n", b"no end", b"x" * 999 + b"\r\n", b"a\0b\r\n", "é\r\n".encode()],
    ids=["bare-cr", "bare-lf", "no-end", "long-line", "nul", "8-bit"],
)
def test_s20_unlawful_bodies_never_get_near_a_server(message: bytes) -> None:
    with pytest.raises(ValueError, match="the mail"):
        envelope(message)


def test_s1_a_name_that_does_not_resolve() -> None:
    transport = SmtpTransport(account(25, host="mail.invalid"), None, timeouts=QUICK)
    outcome = Attempt(transport)()
    assert (outcome.klass, outcome.cause) == (RETRY, Cause.NAME_NOT_FOUND)
    assert not outcome.counts


def test_s2_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    outcome = attempt_at(port)()
    assert (outcome.klass, outcome.cause, outcome.counts) == (RETRY, Cause.REFUSED, False)


def test_s7_a_mail_over_the_announced_size_is_not_even_begun(server: ScriptedServer) -> None:
    server.script.extensions = ("SIZE 20",)
    attempt = attempt_at(server.port)
    outcome = attempt()
    attempt.transport.close()
    assert (outcome.klass, outcome.cause) == (REJECTED, Cause.TOO_LARGE)
    assert not any(line.startswith("MAIL") for line in server.connections[0])


def test_s11_a_drop_inside_the_body(server: ScriptedServer) -> None:
    """A body too large for the kernel's buffers, so that the drop is noticed before the dot."""
    server.script.extensions = ()
    server.says("body", RESET)
    attempt = attempt_at(server.port)
    outcome = attempt((b"x" * 900 + b"\r\n") * 20_000)
    assert (outcome.klass, outcome.stage) == (RETRY, Stage.BODY)
    assert attempt.marked == 0
    assert server.mails == []


def test_s18_a_dead_reused_connection_is_replaced_without_a_word(server: ScriptedServer) -> None:
    attempt = attempt_at(server.port)
    assert attempt().klass is ACCEPTED
    server.says("MAIL", CLOSE)
    assert attempt().klass is ACCEPTED
    attempt.transport.close()
    assert len(server.connections) == 2
    assert len(server.mails) == 2


def test_s18_a_server_that_closes_after_each_mail(server: ScriptedServer) -> None:
    server.says("MAIL", b"250 ok\r\n", b"421 enough\r\n", b"250 ok\r\n", b"421 enough\r\n")
    attempt = attempt_at(server.port)
    assert [attempt().klass for _ in range(3)] == [ACCEPTED] * 3
    attempt.transport.close()
    assert len(server.connections) == 3


def test_after_a_refused_recipient_the_next_mail_uses_the_same_connection(
    server: ScriptedServer,
) -> None:
    server.says("RCPT", b"550 5.1.1 unknown\r\n")
    attempt = attempt_at(server.port)
    assert [attempt().klass, attempt().klass] == [REJECTED, ACCEPTED]
    attempt.transport.close()
    assert len(server.connections) == 1
    assert "RSET" in server.connections[0]


def test_a_stop_before_the_dot_leaves_the_mail_unsent(server: ScriptedServer) -> None:
    transport = attempt_at(server.port).transport
    outcome = transport.deliver(envelope(), lambda: False, lambda: True)
    transport.close()
    assert (outcome.klass, outcome.cause, outcome.counts) == (RETRY, Cause.STOPPED, False)
    assert server.mails == []


def test_a_lost_lease_leaves_the_mail_unsent(server: ScriptedServer) -> None:
    transport = attempt_at(server.port).transport
    outcome = transport.deliver(envelope(), lambda: False)
    transport.close()
    assert (outcome.klass, outcome.cause) == (RETRY, Cause.LEASE_LOST)
    assert server.mails == []


def test_a_failure_of_the_mark_passes_through_and_nothing_is_sent(server: ScriptedServer) -> None:
    def full_disk() -> bool:
        raise OSError("disk full")

    transport = attempt_at(server.port).transport
    with pytest.raises(OSError, match="disk full"):
        transport.deliver(envelope(), full_disk)
    assert server.mails == []


def test_a_reply_while_the_mark_is_committed_is_not_the_answer_to_the_dot(
    server: ScriptedServer,
) -> None:
    server.says("body", b"250 stray\r\n")
    transport = attempt_at(server.port).transport

    def slow_commit() -> bool:
        time.sleep(0.2)
        return True

    outcome = transport.deliver(envelope(), slow_commit)
    assert (outcome.klass, outcome.cause, outcome.stage) == (RETRY, Cause.BAD_ANSWER, Stage.BODY)
    assert server.mails == []


def test_a_stop_while_the_final_reply_is_awaited_ends_in_unknown_soon(
    server: ScriptedServer,
) -> None:
    server.says("dot", SILENCE)
    patient = Timeouts(connect=2, command=2, body=2, final_reply=60, goodbye=0.2, after_stop=0.4)
    transport = SmtpTransport(account(server.port), None, timeouts=patient)
    began = time.monotonic()
    outcome = Attempt(transport)(stop=lambda: bool(server.mails))
    assert (outcome.klass, outcome.stage) == (UNKNOWN, Stage.AFTER_DOT)
    assert 0.4 <= time.monotonic() - began < 3


def test_a_reply_soon_after_a_stop_still_counts(server: ScriptedServer) -> None:
    server.says("dot", Late(b"250 just in time\r\n", 0.3))
    attempt = attempt_at(server.port)
    assert attempt(stop=lambda: bool(server.mails)).klass is ACCEPTED
    attempt.transport.close()


def test_p3_a_stop_is_noticed_while_the_body_cannot_be_written(server: ScriptedServer) -> None:
    server.script.extensions = ()
    server.says("body", Late(b"", 30))
    stopping = threading.Event()
    patient = Timeouts(connect=2, command=2, body=60, final_reply=60, goodbye=0.2)
    transport = SmtpTransport(account(server.port), None, timeouts=patient)
    timer = threading.Timer(0.3, stopping.set)
    timer.start()
    began = time.monotonic()
    outcome = Attempt(transport)((b"x" * 900 + b"\r\n") * 60_000, stopping.is_set)
    timer.join()
    assert (outcome.klass, outcome.cause) == (RETRY, Cause.STOPPED)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("security", [Security.NONE, Security.TLS], ids=["connect", "tls"])
def test_p3_a_stop_is_noticed_while_a_server_does_not_even_answer(security: Security) -> None:
    """Its queue of connections is full, or it accepts and says nothing."""
    stopping = threading.Event()
    patient = Timeouts(connect=60, command=60)
    with contextlib.ExitStack() as opened:
        listener = opened.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = listener.getsockname()[1]
        for _ in range(4 if security is Security.NONE else 0):
            waiting = opened.enter_context(socket.socket())
            waiting.settimeout(0)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(("127.0.0.1", port))
        transport = SmtpTransport(account(port, security), None, timeouts=patient)
        timer = threading.Timer(0.3, stopping.set)
        timer.start()
        began = time.monotonic()
        outcome = Attempt(transport)(stop=stopping.is_set)
        timer.join()
    assert (outcome.klass, outcome.cause) == (RETRY, Cause.STOPPED)
    assert outcome.stage is (Stage.TLS if security is Security.TLS else Stage.CONNECT)
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("stage", "reply", "klass", "cause"),
    [
        ("RCPT", "550 5.1.1 unknown user at relay [195.4.5.6]", REJECTED, Cause.RECIPIENT_REFUSED),
        ("RCPT", "550 unknown user (ticket 5.7.30)", REJECTED, Cause.RECIPIENT_REFUSED),
        ("RCPT", "550 5.4.51 no route", REJECTED, Cause.RECIPIENT_REFUSED),
        ("RCPT", "450 4.2.0 greylisted by 10.4.7.28", RETRY, Cause.GREYLISTED),
        ("RCPT", "450 4.7.1 greylisted, this is not a rate limit", RETRY, Cause.GREYLISTED),
        ("RCPT", "452 4.2.2 mailbox over its rate limit", RETRY, Cause.GREYLISTED),
        ("RCPT", "450 4.7.0 Rate limit exceeded", ACCOUNT, Cause.QUOTA),
        ("RCPT", "450 not accepted: sending rate limit reached", ACCOUNT, Cause.QUOTA),
        ("RCPT", "550-5.4.5 Daily limit\r\n550 5.4.5 exceeded", ACCOUNT, Cause.QUOTA),
        ("MAIL", "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded", ACCOUNT, Cause.QUOTA),
        ("MAIL", "421 4.4.2 Message submission rate for this client has exceeded", ACCOUNT, Cause.QUOTA),
    ],
)  # fmt: skip
def test_what_a_reply_means_is_read_from_its_code_and_not_from_any_digits(
    server: ScriptedServer, stage: str, reply: str, klass: OutcomeClass, cause: Cause
) -> None:
    server.says(stage, reply.encode() + b"\r\n")
    attempt = attempt_at(server.port)
    outcome = attempt()
    attempt.transport.close()
    assert (outcome.klass, outcome.cause) == (klass, cause)


ECHOED = base64.b64encode(b"\0shop\0s3cret w0rd").decode()


@pytest.mark.parametrize(
    ("mechanism", "answers"),
    [
        ("PLAIN", [f"535 5.7.8 bad command AUTH PLAIN {ECHOED}"]),
        ("PLAIN", [f"500 line too long: AUTH PLAIN {ECHOED[:18]}..."]),
        ("PLAIN", [f"500 unknown: auth plain {ECHOED.upper()}"]),
        ("PLAIN", ["535 shop/s3cret w0rd is wrong"]),
        ("LOGIN", ["334 VXNlcg==", "334 UGFzcw==", "535 czNjcmV0IHcwcmQ= is wrong"]),
    ],
    ids=["whole", "cut", "upper-case", "plain-words", "login"],
)
def test_a_server_that_repeats_the_login_gives_no_password_away(
    server: ScriptedServer, mechanism: str, answers: list[str]
) -> None:
    server.script.extensions = (f"AUTH {mechanism}",)
    first, *others = [answer.encode() + b"\r\n" for answer in answers]
    server.says("AUTH", first)
    server.script.doing |= {"C2HVCA==": others[:1], "CZNJCMV0IHCWCMQ=": others[1:]}
    transport = SmtpTransport(account(server.port, user="shop"), "s3cret w0rd", timeouts=QUICK)
    outcome = Attempt(transport)()
    assert outcome.klass is ACCOUNT
    shown = outcome.reply.lower()
    for secret in ("s3cret", "w0rd", ECHOED[8:14].lower(), ECHOED[-8:].lower(), "czNjcm".lower()):
        assert secret not in shown
    if "wrong" not in answers[0]:
        assert "***" in shown, "the rest of the words stays"


def test_a_reply_of_several_lines_is_kept_whole(server: ScriptedServer) -> None:
    server.says("RCPT", b"550-5.1.1 no such\r\n550 5.1.1 user here\r\n")
    attempt = attempt_at(server.port)
    outcome = attempt()
    attempt.transport.close()
    assert outcome.reply == "5.1.1 no such\n5.1.1 user here"


@pytest.mark.parametrize(
    "address",
    ["a@b.example>\r\nRCPT TO:<c@d.example", "a@b.example ORCPT=x", "a b@c.example", "", "nowhere"],
)
def test_addresses_cannot_smuggle_commands(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        Envelope("shop@shop.example", address, MESSAGE)
    with pytest.raises(ValueError, match="address"):
        Envelope(address, "orders@ne.example", MESSAGE)


@pytest.mark.parametrize(
    ("made_for", "days", "trusted", "cause"),
    [
        ("127.0.0.1", -1, True, Cause.CERTIFICATE_EXPIRED),
        ("other.example", 1, True, Cause.CERTIFICATE_NAME),
        ("127.0.0.1", 1, False, Cause.CERTIFICATE_UNTRUSTED),
    ],
    ids=["S5-expired", "S5-wrong-name", "S5-unknown-issuer"],
)
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_s5_a_certificate_that_does_not_hold(
    tmp_path: Path, authority: Authority, made_for: str, days: int, trusted: bool,
    cause: Cause, security: Security,
) -> None:  # fmt: skip
    context = authority.server(tmp_path, name=made_for, days=days)
    script = Script(tls_at_once=security is Security.TLS, extensions=("STARTTLS", "AUTH PLAIN"))
    with ScriptedServer(script, context) as server:
        trust = (authority if trusted else make_authority()).trust
        transport = SmtpTransport(
            account(server.port, security, "shop"), "s3cret", timeouts=QUICK, trust=trust
        )
        outcome = Attempt(transport)()
    assert (outcome.klass, outcome.cause) == (ACCOUNT, cause)
    assert "s3cret" not in str(server.connections)


def test_s5_starttls_that_was_stripped_is_never_replaced_by_plain_text(
    server: ScriptedServer,
) -> None:
    server.script.extensions = ("AUTH PLAIN LOGIN",)
    transport = SmtpTransport(
        account(server.port, Security.STARTTLS, "shop"), "s3cret", timeouts=QUICK
    )
    outcome = Attempt(transport)()
    assert (outcome.klass, outcome.cause) == (ACCOUNT, Cause.TLS_MISSING)
    assert [line.split()[0] for line in server.connections[0]] == ["EHLO"]


def test_words_that_came_before_tls_do_not_count_after_it(
    tmp_path: Path, authority: Authority
) -> None:
    """A line slipped in behind the 220 must not be read as the answer to the next command."""
    script = Script(extensions=("STARTTLS",))
    script.doing["STARTTLS"] = [b"220 go ahead\r\n250 injected\r\n"]
    with ScriptedServer(script, authority.server(tmp_path)) as server:
        transport = SmtpTransport(
            account(server.port, Security.STARTTLS), None, timeouts=QUICK, trust=authority.trust
        )
        outcome = Attempt(transport)()
    assert outcome.klass in (RETRY, ACCOUNT)
    assert server.mails == []


@pytest.mark.parametrize(
    ("answer", "klass", "cause"),
    [
        (b"535 5.7.8 bad\r\n", ACCOUNT, Cause.PASSWORD_WRONG),
        (b"534 5.7.9 app password\r\n", ACCOUNT, Cause.PASSWORD_WRONG),
        (b"535 5.7.139 SmtpClientAuthentication is disabled\r\n", ACCOUNT, Cause.BASIC_AUTH_OFF),
        (b"454 4.7.0 later\r\n", RETRY, Cause.LOGIN_LATER),
    ],
    ids=["S6-535", "S6-534", "S6-basic-auth-off", "S6-454"],
)
def test_s6_login_refused(
    tmp_path: Path, authority: Authority, answer: bytes, klass: OutcomeClass, cause: Cause
) -> None:
    script = Script(tls_at_once=True, extensions=("AUTH PLAIN LOGIN",))
    script.doing["AUTH"] = [answer]
    with ScriptedServer(script, authority.server(tmp_path)) as server:
        transport = SmtpTransport(
            account(server.port, Security.TLS, "shop"), "x", timeouts=QUICK, trust=authority.trust
        )
        outcome = Attempt(transport)()
    assert (outcome.klass, outcome.cause, outcome.counts) == (klass, cause, False)
    assert server.mails == []


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_protected_login_and_delivery(
    tmp_path: Path, authority: Authority, security: Security
) -> None:
    script = Script(
        tls_at_once=security is Security.TLS,
        extensions=("STARTTLS", "AUTH PLAIN", "SIZE 100000"),
        users={"shop": "pass word ü"},
    )
    with ScriptedServer(script, authority.server(tmp_path)) as server:
        transport = SmtpTransport(
            account(server.port, security, "shop"), "pass word ü", timeouts=QUICK,
            trust=authority.trust,
        )  # fmt: skip
        outcome = Attempt(transport)()
        transport.close()
    assert outcome.klass is ACCEPTED
    assert server.mails == [MESSAGE]
