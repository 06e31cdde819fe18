"""An order that is cancelled is not booked: whichever way its mail would go out, it is held."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from qsm_desktop.domain.errors import Code
from qsm_desktop.domain.mails import Action, HeldKind, Hold, Mail, MailState
from qsm_desktop.domain.orders import Order, OrderBatch, Sighting
from qsm_desktop.mail.local_server import LocalServer
from qsm_desktop.services.outbox import OutboxService, Verdict
from tests.helpers.order_files import write_orders
from tests.helpers.post import Post, opened_post
from tests.helpers.shop import Shop

NUMBER = "1100000001"
HELD_FOR_IT = (MailState.HELD, HeldKind.CANCELLED_ORDER)


@pytest.fixture
def post(shop: Shop, tmp_path: Path) -> Iterator[Post]:
    with opened_post(shop, tmp_path) as opened:
        yield opened


def cancel_order(shop: Shop) -> None:
    """The marketplace says that the order is cancelled."""
    order = Order(NUMBER, "1000000000", item_name="x", quantity="1", claim_reason="都合")
    shop.services.imports.take(OrderBatch("api", (Sighting(order, claim_status=3),)), shop.store.id)


def first(shop: Shop) -> Mail:
    return shop.services.outbox.find()[0]


def standing(shop: Shop) -> tuple[MailState, HeldKind | None]:
    mail = first(shop)
    return mail.state, mail.hold.kind if mail.hold else None


def outbox(shop: Shop) -> OutboxService:
    return shop.services.outbox


@pytest.fixture
def queued(shop: Shop, tmp_path: Path) -> Shop:
    shop.account(9)
    shop.setting()
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
    return shop


def test_a_mail_that_was_being_sent_is_held_when_it_comes_back(post: Post, tmp_path: Path) -> None:
    post.queue(tmp_path, 1)
    post.server.says("RCPT", b"450 4.2.0 greylisted\r\n")
    post.while_sending = lambda: cancel_order(post.shop)
    post.attempt()
    assert standing(post.shop) == HELD_FOR_IT
    post.later(hours=2)
    assert post.attempt() is None
    assert post.server.mails == []


def test_a_mail_whose_sender_died_is_held_when_its_order_is_cancelled_meanwhile(
    post: Post, tmp_path: Path
) -> None:
    post.queue(tmp_path, 1)
    with post.database.write() as tx:
        tx.outbox.claim_next(
            "dead", at=post.now, lease_until=post.now + timedelta(hours=1),
            account_ids=[post.account().id],
        )  # fmt: skip
    cancel_order(post.shop)
    assert post.turn.begin()
    assert standing(post.shop) == HELD_FOR_IT


def test_what_a_person_let_go_knowing_of_the_cancel_is_not_held_at_every_try(
    post: Post, tmp_path: Path
) -> None:
    [mail] = post.queue(tmp_path, 1)
    cancel_order(post.shop)
    outbox(post.shop).release([mail.id], by="tester", reason="the cancel was taken back")
    post.server.says("RCPT", b"450 4.2.0 greylisted\r\n")
    post.later(seconds=5)
    post.attempt()
    assert standing(post.shop) == (MailState.QUEUED, None)
    post.later(hours=2)
    post.attempt()
    assert standing(post.shop) == (MailState.SENT, None)


def test_a_failed_mail_is_held_instead_of_tried_again(post: Post, tmp_path: Path) -> None:
    [mail] = post.queue(tmp_path, 1)
    post.server.says("RCPT", b"550 5.1.1 unknown user\r\n")
    post.attempt()
    cancel_order(post.shop)
    assert outbox(post.shop).retry([mail.id], by="tester").done == [mail.id]
    assert standing(post.shop) == HELD_FOR_IT


def test_an_unknown_mail_that_a_person_sends_again_is_held_first(
    post: Post, tmp_path: Path
) -> None:
    [mail] = post.queue(tmp_path, 1)
    post.server.says("dot", b"what?\r\n")
    post.attempt()
    cancel_order(post.shop)
    outbox(post.shop).resolve([mail.id], Verdict.AGAIN, by="tester")
    assert standing(post.shop) == HELD_FOR_IT
    outbox(post.shop).release([mail.id], by="tester", reason="it was not cancelled after all")
    assert standing(post.shop) == (MailState.QUEUED, None)


def test_a_mail_that_was_taken_out_comes_back_as_held_for_the_cancel(queued: Shop) -> None:
    mail = first(queued)
    outbox(queued).cancel([mail.id], by="tester")
    cancel_order(queued)
    outbox(queued).revive([mail.id], by="tester")
    assert standing(queued) == HELD_FOR_IT
    [(_id, refusal)] = outbox(queued).release([mail.id], by="tester").refused
    assert refusal.code is Code.MAIL_NEEDS_REASON


@pytest.mark.parametrize("kind", sorted(set(HeldKind) - {HeldKind.CANCELLED_ORDER}))
def test_the_cancel_outranks_every_other_hold(queued: Shop, post: Post, kind: HeldKind) -> None:
    with post.database.write() as tx:
        tx.outbox.hold_queued(hold=Hold(kind), at=post.now, by="tester", store_id=queued.store.id)
    assert standing(queued) == (MailState.HELD, kind)
    cancel_order(queued)
    assert standing(queued) == HELD_FOR_IT


def test_a_mail_held_for_something_light_after_the_cancel_needs_a_reason(
    queued: Shop, post: Post
) -> None:
    mail = first(queued)
    cancel_order(queued)
    with post.database.write() as tx:
        hold = Hold(HeldKind.WAIT)
        tx.outbox.step(mail.id, Action.HOLD, at=post.now, by="tester", hold=hold)
    [(_id, refusal)] = outbox(queued).release([mail.id], by="tester").refused
    assert refusal.code is Code.MAIL_NEEDS_REASON
    assert outbox(queued).release([mail.id], by="tester", reason="known").done == [mail.id]


def test_mails_about_the_cancel_itself_go(shop: Shop, inbox: LocalServer, tmp_path: Path) -> None:
    shop.account(inbox.port)
    shop.setting(17, to="cancel@basic.example")
    cancel_order(shop)
    mail = first(shop)
    outbox(shop).cancel([mail.id], by="tester")
    outbox(shop).revive([mail.id], by="tester")
    assert standing(shop) == (MailState.HELD, HeldKind.WAIT)
    assert outbox(shop).release([mail.id], by="tester").done == [mail.id]
    assert len(shop.services.drain.run().sent) == 1


def test_whether_an_order_was_cancelled_is_asked_for_one_store(queued: Shop, post: Post) -> None:
    other = queued.services.stores.put("other", "seller-two")
    with post.database.read() as tx:
        assert not tx.outbox.has_cancelled_order(queued.store.id, [NUMBER])
    cancel_order(queued)
    with post.database.read() as tx:
        assert tx.outbox.has_cancelled_order(queued.store.id, ["1", NUMBER])
        assert not tx.outbox.has_cancelled_order(queued.store.id, ["1"])
        assert not tx.outbox.has_cancelled_order(other.id, [NUMBER])
