"""One mail that the server will not have stops no other; only the account's faults do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from qsm_desktop.domain.accounts import AccountDraft, Security
from qsm_desktop.domain.mails import MailState
from qsm_desktop.domain.outcomes import Cause, OutcomeClass
from qsm_desktop.domain.retries import FIRST_DELAY
from tests.helpers.order_files import write_orders
from tests.helpers.post import Post, opened_post
from tests.helpers.shop import Shop

BAD, GOOD = "orders@ne.example", "cm@cross.example"
TSS04 = b"421 4.7.0 [TSS04] Messages temporarily deferred\r\n"


@pytest.fixture
def post(shop: Shop, tmp_path: Path) -> Iterator[Post]:
    with opened_post(shop, tmp_path) as opened:
        yield opened


def drain(post: Post) -> None:
    while post.attempt():
        pass


def probe(post: Post):
    """Wait for the next probe of the paused account, and make it."""
    pause = post.account().pause
    assert pause is not None
    post.now = max(post.now, pause.next_probe_at)
    return post.attempt()


def states_to(post: Post, recipient: str) -> Counter[MailState]:
    return Counter(mail.state for mail in post.mails() if mail.to == recipient)


def two_recipients(post: Post, folder: Path, count: int) -> None:
    """Orders for BAD, then as many for BAD and GOOD: the mails to BAD were queued first."""
    post.queue(folder, count)
    post.shop.setting(to=GOOD)
    post.shop.services.imports.run(_more_orders(folder, count), post.shop.store.id)
    post.later(seconds=5)


def _more_orders(folder: Path, count: int) -> Path:
    return write_orders(folder / "more.csv", count, first=100)


def test_the_old_from_of_one_mail_fails_that_mail_and_not_the_repaired_account(
    post: Post, tmp_path: Path
) -> None:
    old, *_others = post.queue(tmp_path, 3)
    post.server.script.always["MAIL FROM:<shop@shop.example>"] = b"550 5.7.60 not your address\r\n"
    drain(post)
    pause = post.account().pause
    assert pause is not None
    assert pause.cause is Cause.SENDER_REFUSED, "while it is the account's own, the account waits"
    assert states_to(post, old.to) == {MailState.QUEUED: 3}
    post.shop.account(post.server.port, from_address="new@shop.example")
    drain(post)
    assert post.account().pause is None
    assert states_to(post, old.to) == {MailState.FAILED: 3}
    assert {mail.last_reply for mail in post.mails()} == {"550 5.7.60 not your address"}


def test_mails_with_the_new_from_go_past_those_with_the_old_one(post: Post, tmp_path: Path) -> None:
    post.queue(tmp_path, 2)
    post.server.script.always["MAIL FROM:<shop@shop.example>"] = b"550 5.7.60 not your address\r\n"
    drain(post)
    post.shop.account(post.server.port, from_address="new@shop.example")
    post.shop.services.imports.run(_more_orders(tmp_path, 3), post.shop.store.id)
    post.later(seconds=5)
    drain(post)
    assert [mail.state for mail in post.mails()] == [MailState.FAILED] * 2 + [MailState.SENT] * 3
    assert post.account().pause is None


def test_a_recipient_always_answered_421_stops_nobody_else(post: Post, tmp_path: Path) -> None:
    two_recipients(post, tmp_path, 5)
    post.server.script.always[f"RCPT TO:<{BAD}>"] = TSS04
    drain(post)
    assert states_to(post, GOOD) == {MailState.SENT: 5}
    assert states_to(post, BAD) == {MailState.QUEUED: 10}
    assert post.account().pause is None
    for mail in post.mails():
        if mail.to == BAD:
            assert mail.attempts == 1
            assert mail.next_attempt_at is not None
            assert mail.next_attempt_at >= post.now + FIRST_DELAY - timedelta(seconds=1)
    connections = len(post.server.connections)
    assert post.attempt() is None
    assert len(post.server.connections) == connections


def test_one_mail_answered_421_is_tried_again_like_any_other(post: Post, tmp_path: Path) -> None:
    post.queue(tmp_path, 3)
    post.server.says("RCPT", TSS04)
    attempted = post.attempt()
    assert attempted is not None
    assert attempted.outcome.klass is OutcomeClass.RETRY
    drain(post)
    states = [mail.state for mail in post.mails()]
    assert states == [MailState.QUEUED, MailState.SENT, MailState.SENT]
    assert post.account().pause is None


def test_a_second_mail_that_gets_421_shows_the_account_s_quota(post: Post, tmp_path: Path) -> None:
    post.queue(tmp_path, 20)
    post.server.script.always["RCPT"] = TSS04
    drain(post)
    pause = post.account().pause
    assert pause is not None
    assert pause.cause is Cause.QUOTA
    assert sum(mail.attempts for mail in post.mails()) == 1, "only the first mail used up a try"
    for probes in (2, 3, 4):
        probe(post)
        pause = post.account().pause
        assert pause is not None
        assert pause.probes == probes, "the pause grows while nothing else gets through"
    del post.server.script.always["RCPT"]
    probe(post)
    post.later(hours=2)
    drain(post)
    assert states_to(post, BAD) == {MailState.SENT: 20}


def test_the_probe_of_a_paused_account_is_another_mail_in_turn(post: Post, tmp_path: Path) -> None:
    queued = post.queue(tmp_path, 4)
    refusal = b"550 5.7.60 not allowed to send\r\n"
    post.server.says("MAIL", *[refusal] * 3)
    tried = [post.attempt(), probe(post), probe(post)]
    assert [one.mail_id for one in tried if one] == [mail.id for mail in queued[:3]]
    assert [mail.attempts for mail in post.mails()] == [0] * 4
    drain(post)
    probe(post)
    drain(post)
    assert states_to(post, BAD) == {MailState.SENT: 4}


def test_an_outage_before_any_mail_was_named_keeps_the_order(post: Post, tmp_path: Path) -> None:
    queued = post.queue(tmp_path, 4)
    post.server.says("greeting", *[b"421 later\r\n"] * 3)
    tried = [post.attempt(), probe(post), probe(post)]
    assert {one.mail_id for one in tried if one} == {queued[0].id}
    probe(post)
    drain(post)
    arrived = [raw.decode().partition("Message-ID: ")[2][:60] for raw in post.server.mails]
    wanted = [mail.message_id for mail in queued]
    assert all(want in got for want, got in zip(wanted, arrived, strict=True))


def test_a_mail_refused_like_the_account_while_others_go_is_taken_for_the_culprit(
    post: Post, tmp_path: Path
) -> None:
    """Its connection breaks at MAIL each time: a poisoned envelope, or a firewall's idea of it."""
    post.queue(tmp_path, 3)
    post.server.says("MAIL", b"451 4.3.0 try later\r\n")
    bad = post.attempt()
    assert bad is not None
    probe(post)
    post.server.says("MAIL", b"250 ok\r\n", b"451 4.3.0 try later\r\n")
    drain(post)
    [left] = [mail for mail in post.mails() if mail.state is not MailState.SENT]
    assert (left.id, left.state, left.attempts) == (bad.mail_id, MailState.QUEUED, 1)
    assert post.account().pause is None, "the others showed that the account is sound"


def test_a_dead_old_account_leaves_the_new_one_alone(post: Post, tmp_path: Path) -> None:
    old = post.queue(tmp_path, 3)
    post.shop.account(9, name="main")
    drain(post)
    draft = AccountDraft("new", "127.0.0.1", post.server.port, Security.NONE, "new@shop.example")
    post.shop.services.accounts.put(draft, default=True)
    post.shop.services.imports.run(_more_orders(tmp_path, 3), post.shop.store.id)
    post.later(seconds=5)
    drain(post)
    states = {mail.id: mail.state for mail in post.mails()}
    assert {states.pop(mail.id) for mail in old} == {MailState.QUEUED}
    assert set(states.values()) == {MailState.SENT}
