"""What the outcome of an attempt does to the mail and to its account, in a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qsm_desktop.domain.errors import Code, EnvironmentFault
from qsm_desktop.domain.mails import HeldKind, MailState
from qsm_desktop.domain.outcomes import Cause, OutcomeClass
from qsm_desktop.domain.retries import FIRST_DELAY, GIVE_UP_AFTER, mail_delay
from qsm_desktop.mail.smtp_connection import SmtpTransport
from qsm_desktop.services.outbox import Verdict
from tests.helpers.post import Post, opened_post
from tests.helpers.shop import Shop
from tests.helpers.smtp_script import CLOSE, SILENCE, Doing, ScriptedServer


@pytest.fixture
def post(shop: Shop, tmp_path: Path) -> Iterator[Post]:
    with opened_post(shop, tmp_path) as opened:
        yield opened


def test_accepted_is_sent_with_the_server_s_words(post: Post, tmp_path: Path) -> None:
    post.queue(tmp_path)
    while post.attempt():
        pass
    assert [mail.state for mail in post.mails()] == [MailState.SENT] * 3
    assert {mail.last_reply for mail in post.mails()} == {"250 2.0.0 queued as 1"}
    frozen = [post.shop.services.outbox.show(mail.id).raw for mail in post.mails()]
    assert post.server.mails == frozen
    assert post.transports == 1


def test_s8_a_greylisted_mail_waits_five_minutes_and_the_others_go_on(
    post: Post, tmp_path: Path
) -> None:
    first, *_rest = post.queue(tmp_path)
    post.server.says("RCPT", b"450 4.2.0 greylisted\r\n")
    while post.attempt():
        pass
    mails = post.mails()
    assert [mail.state for mail in mails] == [MailState.QUEUED, MailState.SENT, MailState.SENT]
    assert mails[0].attempts == 1
    assert mails[0].next_attempt_at is not None
    assert mails[0].next_attempt_at - post.now >= FIRST_DELAY - timedelta(seconds=1)
    assert post.account().pause is None
    post.later(minutes=4)
    assert post.attempt() is None
    post.later(minutes=3)
    attempted = post.attempt()
    assert attempted is not None
    assert attempted.mail_id == first.id
    assert attempted.outcome.klass is OutcomeClass.ACCEPTED


def test_s8_an_unknown_recipient_fails_visibly_and_a_person_can_retry(
    post: Post, tmp_path: Path
) -> None:
    [mail] = post.queue(tmp_path, 1)
    post.server.says("RCPT", b"550 5.1.1 unknown user\r\n")
    post.attempt()
    [failed] = post.mails()
    assert failed.state is MailState.FAILED
    assert failed.last_reply == "550 5.1.1 unknown user"
    assert post.attempt() is None
    post.shop.services.outbox.retry([mail.id], by="tester")
    post.later(seconds=5)
    assert post.attempt() is not None
    assert [m.state for m in post.mails()] == [MailState.SENT]


@pytest.mark.parametrize("doing", [CLOSE, SILENCE, b"what?\r\n"], ids=["drop", "silence", "noise"])
def test_s12_an_unknown_outcome_is_never_tried_again_by_itself(
    post: Post, tmp_path: Path, doing: Doing
) -> None:
    [mail] = post.queue(tmp_path, 1)
    post.server.says("dot", doing)
    attempted = post.attempt()
    assert attempted is not None
    assert attempted.outcome.klass is OutcomeClass.UNKNOWN
    assert [m.state for m in post.mails()] == [MailState.UNKNOWN]
    post.later(days=30)
    assert post.attempt() is None
    assert len(post.server.mails) == 1
    before = post.shop.services.outbox.show(mail.id).raw
    done = post.shop.services.outbox.resolve([mail.id], Verdict.AGAIN, by="tester")
    assert done.done == [mail.id]
    post.now = datetime.now(UTC) + timedelta(days=31)
    assert post.attempt() is not None
    assert post.server.mails == [before, before], "the same Message-ID, the same bytes"


def test_s19_a_quota_pauses_the_account_keeps_the_order_and_uses_up_no_try(
    post: Post, tmp_path: Path
) -> None:
    queued = post.queue(tmp_path, 5)
    enough = b"421 4.7.0 enough for now\r\n"
    post.server.says("MAIL", b"250 ok\r\n", enough, enough)  # on the old connection, and a new one
    assert post.attempt() is not None
    assert post.attempt() is not None
    assert post.attempt() is None, "a paused account is left alone"
    pause = post.account().pause
    assert pause is not None
    assert (pause.cause, pause.probes) == (Cause.QUOTA, 1)
    assert [mail.attempts for mail in post.mails()[1:]] == [0] * 4
    post.later(minutes=1)
    while post.attempt():
        pass
    assert post.account().pause is None, "it resumes by itself"
    arrived = [raw.decode().partition("Message-ID: ")[2][:60] for raw in post.server.mails]
    wanted = [mail.message_id for mail in queued]
    assert all(want in got for want, got in zip(wanted, arrived, strict=True))


def test_s2_an_outage_costs_one_probe_and_not_a_try_of_every_mail(
    shop: Shop, tmp_path: Path
) -> None:
    with ScriptedServer() as server:
        port = server.port
    post = Post(shop, server, tmp_path)
    post.server.port = port
    post.queue(tmp_path, 20)
    delays = []
    for probe in range(1, 6):
        assert post.attempt() is not None
        assert post.attempt() is None
        pause = post.account().pause
        assert pause is not None
        assert (pause.cause, pause.probes) == (Cause.REFUSED, probe)
        delays.append((pause.next_probe_at - post.now).total_seconds())
        post.now = pause.next_probe_at
    assert delays == sorted(delays)
    assert [mail.attempts for mail in post.mails()] == [0] * 20
    assert {mail.state for mail in post.mails()} == {MailState.QUEUED}
    post.close()


def test_s6_a_keyring_that_fails_pauses_the_account_and_burns_nothing(
    post: Post, tmp_path: Path
) -> None:
    post.queue(tmp_path, 3)
    post.fault = EnvironmentFault(Code.KEYRING_LOCKED)
    attempted = post.attempt()
    assert attempted is not None
    assert (attempted.outcome.klass, attempted.outcome.cause) == (
        OutcomeClass.ACCOUNT,
        Cause.KEYRING,
    )
    assert post.attempt() is None
    assert {mail.state for mail in post.mails()} == {MailState.QUEUED}
    assert post.server.connections == []


def test_own_tries_end_after_five_days_of_them(post: Post, tmp_path: Path) -> None:
    post.queue(tmp_path, 1)
    post.server.says("RCPT", *[b"450 4.2.0 greylisted\r\n"] * 200)
    began, tries = post.now, 0
    while (mail := post.mails()[0]).state is MailState.QUEUED:
        assert mail.next_attempt_at is not None
        post.now = max(post.now, mail.next_attempt_at)
        assert post.attempt() is not None
        tries += 1
    assert mail.state is MailState.FAILED
    assert GIVE_UP_AFTER <= post.now - began + mail_delay(tries, 1) <= GIVE_UP_AFTER * 1.3
    assert 100 < tries < 150


def test_p4_a_mail_that_makes_the_sender_fail_is_set_aside_and_the_rest_goes_on(
    post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request
) -> None:
    request.node.add_marker(pytest.mark.allow_log)
    broken, *_rest = post.queue(tmp_path, 3)
    deliver = SmtpTransport.deliver

    def stumble(self, envelope, before_dot, stop):
        if broken.message_id.encode() in envelope.message:
            raise RuntimeError("a bug")
        return deliver(self, envelope, before_dot, stop)

    monkeypatch.setattr(SmtpTransport, "deliver", stumble)
    for _ in range(10):
        post.attempt()
        post.later(minutes=10)
    states = {mail.id: mail.state for mail in post.mails()}
    assert states.pop(broken.id) is MailState.HELD
    assert set(states.values()) == {MailState.SENT}
    [held] = post.shop.services.outbox.find({MailState.HELD})
    assert held.hold is not None
    assert (held.hold.kind, held.hold.note) == (HeldKind.CHECK, Cause.CRASHED)


def test_only_one_process_sends_and_the_next_settles_what_it_left(
    post: Post, tmp_path: Path
) -> None:
    post.queue(tmp_path, 2)
    other = post.new_turn()
    assert post.turn.begin()
    assert not other.begin()
    post.turn.end()
    assert other.begin()
    assert not post.turn.begin()
    other.end()


@pytest.mark.parametrize(
    ("handed_over", "state"), [(False, MailState.QUEUED), (True, MailState.UNKNOWN)]
)
def test_s16_a_claim_whose_owner_died_is_settled_at_the_next_start(
    post: Post, tmp_path: Path, handed_over: bool, state: MailState
) -> None:
    post.queue(tmp_path, 1)
    with post.database.write() as tx:
        claim = tx.outbox.claim_next(
            "dead", at=post.now, lease_until=post.now + timedelta(hours=1),
            account_ids=[post.account().id],
        )  # fmt: skip
        assert claim is not None
        if handed_over:
            assert tx.outbox.mark_handed_over(claim, at=post.now)
    assert post.turn.begin()
    assert [mail.state for mail in post.mails()] == [state]


def test_a_mail_switched_off_or_cancelled_is_not_sent(post: Post, tmp_path: Path) -> None:
    mails = post.queue(tmp_path, 3)
    outbox = post.shop.services.outbox
    outbox.cancel([mails[0].id], by="tester")
    [setting] = post.shop.services.settings.search()
    draft = setting.draft
    off = type(draft)(draft.template_number, draft.to, draft.subject, in_use=False)
    post.shop.services.settings.modify(
        setting.id, off, by="tester", expected_revision=setting.revision
    )
    assert post.attempt() is None
    states = [mail.state for mail in post.mails()]
    assert states == [MailState.CANCELLED, MailState.HELD, MailState.HELD]
    held = outbox.find({MailState.HELD})
    assert {mail.hold.kind for mail in held if mail.hold} == {HeldKind.SWITCHED_OFF}
    refused = outbox.release([held[0].id], by="tester").refused
    assert refused[0][1].code is Code.MAIL_SETTING_OFF


def test_c1_a_clock_that_jumps_back_sends_nothing_twice_and_starves_nothing(
    post: Post, tmp_path: Path
) -> None:
    post.queue(tmp_path, 3)
    assert post.attempt() is not None
    post.later(days=-1)
    while post.attempt():
        pass
    post.later(days=2)
    while post.attempt():
        pass
    assert len(post.server.mails) == 3
    assert len(set(post.server.mails)) == 3
