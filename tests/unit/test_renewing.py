"""다시 만들기: mails that have not gone, made anew; what has gone stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qsm_desktop.domain.errors import Code
from qsm_desktop.domain.mails import HeldKind, MailState
from qsm_desktop.domain.orders import Order, OrderBatch, Sighting
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.order_files import write_orders
from tests.helpers.shop import Shop

ORDER = Order(
    "1100000001",
    "1000000001",
    "2026/11/24",
    buyer_name="山田",
    item_name="Tシャツ(キッズ用)",
    quantity="1",
)


def take(
    shop: Shop, order: Order = ORDER, status: int | None = 2, claim: int | None = None
) -> None:
    batch = OrderBatch("api", (Sighting(order, status, claim),))
    shop.services.imports.take(batch, shop.store.id)


@pytest.fixture(autouse=True)
def account(shop: Shop, inbox: LocalServer) -> None:
    shop.account(inbox.port)


def test_a_rule_s_remedy_is_agreed_to_and_the_mail_goes(shop: Shop, inbox: LocalServer) -> None:
    setting = shop.setting()
    take(shop)
    [held] = shop.services.outbox.find()
    renewing = shop.services.renewing
    assert held.hold is not None
    assert held.hold.note == "rule:NextEngine/parentheses"
    remedy = renewing.remedy_of(held.hold)
    [seen] = renewing.look([held.id], remedy=remedy)
    assert seen.after is not None
    assert ("(キッズ用)" in seen.before.body, "（キッズ用）" in seen.after.body) == (True, True)
    assert seen.hold is None
    assert shop.services.outbox.find() == [held]
    assert renewing.renew([held.id], by="tester", remedy=remedy).done == [held.id]
    assert shop.services.settings.get(setting.id).rewrites == ("wide_parentheses",)
    old, new = shop.services.outbox.find()
    assert (old.state, new.state, new.revision) == (MailState.CANCELLED, MailState.QUEUED, 2)
    shop.services.drain.run()
    assert len(inbox.mails()) == 1


def test_a_completed_order_ends_a_missing_value(shop: Shop) -> None:
    shop.setting()
    take(shop, replace(ORDER, item_name="靴下", buyer_name=""))
    [held] = shop.services.outbox.find()
    assert held.hold is not None
    assert held.hold.kind is HeldKind.VALUE
    take(shop, replace(ORDER, item_name="靴下"), status=4)
    shop.services.renewing.renew([held.id], by="tester")
    assert [mail.state for mail in shop.services.outbox.find()] == [
        MailState.CANCELLED,
        MailState.QUEUED,
    ]


def test_a_corrected_address_is_taken(shop: Shop, inbox: LocalServer, tmp_path: Path) -> None:
    setting = shop.setting(to="old@ne.example", wait=True)
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 3), shop.store.id)
    draft = replace(setting.draft, to="new@ne.example", wait=False)
    shop.services.settings.modify(setting.id, draft, by="tester")
    ids = [mail.id for mail in shop.services.outbox.find({MailState.HELD})]
    assert len(shop.services.renewing.renew(ids, by="tester").done) == 3
    shop.services.drain.run()
    assert {mail.recipients for mail in inbox.mails()} == {("new@ne.example",)}
    assert len(inbox.mails()) == 3


def test_a_cancelled_order_stays_held(shop: Shop) -> None:
    shop.setting(wait=True)
    order = replace(ORDER, item_name="靴下")
    take(shop, order)
    take(shop, order, status=None, claim=3)
    [held] = shop.services.outbox.find()
    shop.services.renewing.renew([held.id], by="tester")
    new = shop.services.outbox.find()[-1]
    assert new.hold is not None
    assert new.hold.kind is HeldKind.CANCELLED_ORDER


def test_what_has_gone_is_not_made_anew(shop: Shop, inbox: LocalServer, tmp_path: Path) -> None:
    shop.setting()
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
    shop.services.drain.run()
    [sent] = shop.services.outbox.find()
    outcome = shop.services.renewing.renew([sent.id], by="tester")
    assert [refusal.code for _id, refusal in outcome.refused] == [Code.MAIL_WRONG_STATE]
    [seen] = shop.services.renewing.look([sent.id])
    assert seen.refusal is not None
    assert shop.services.outbox.find() == [sent]


def test_a_switched_off_setting_s_mails_stay(shop: Shop, tmp_path: Path) -> None:
    setting = shop.setting()
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
    off = replace(setting.draft, in_use=False)
    shop.services.settings.modify(setting.id, off, by="tester")
    [held] = shop.services.outbox.find()
    shop.services.renewing.renew([held.id], by="tester")
    new = shop.services.outbox.find()[-1]
    assert new.hold is not None
    assert new.hold.kind is HeldKind.SWITCHED_OFF
