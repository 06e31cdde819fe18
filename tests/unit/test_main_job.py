"""The main job through the services: an order file in, the right mail out, once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import HeldKind, MailState
from qsm_desktop.domain.orders import Order, OrderBatch, Sighting
from qsm_desktop.mail.encoding import decode
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.order_files import file_bytes, order_row, write_orders
from tests.helpers.shop import Shop


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp932"])
def test_each_order_arrives_once_with_the_values_of_the_file(
    shop: Shop, inbox: LocalServer, tmp_path: Path, encoding: str
) -> None:
    shop.account(inbox.port)
    shop.setting()
    path = write_orders(tmp_path / "orders.csv", 30, encoding=encoding)
    first = shop.services.imports.run(path, shop.store.id)
    again = shop.services.imports.run(path, shop.store.id)
    assert (first.new, first.known, first.queued) == (30, 0, 30)
    assert (again.new, again.known, again.queued) == (0, 30, 0)
    drained = shop.services.drain.run()
    assert len(drained.sent) == 30
    assert shop.services.drain.run().sent == ()
    bodies = [decode(mail.raw).body for mail in inbox.mails()]
    assert len(bodies) == 30
    for number, body in enumerate(bodies, start=1):
        row = order_row(number)
        for column in ("注文番号", "商品名", "住所", "購入者名", "購入者電話番号", "配送要請事項"):
            assert row[column] in body
        assert f"郵便番号:{row['郵便番号'][1:]}\n" in body
        assert f"商品名:{row['商品名']}({row['販売者商品コード']})\n" in body


def test_the_bytes_that_arrive_are_the_bytes_of_the_outbox(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting()
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 3), shop.store.id)
    frozen = [shop.services.outbox.show(mail.id).raw for mail in shop.services.outbox.find()]
    shop.services.drain.run()
    assert [mail.raw for mail in inbox.mails()] == frozen


def test_looking_keeps_nothing_and_says_what_running_does(shop: Shop, tmp_path: Path) -> None:
    shop.setting()
    shop.setting(9001, to="cm@cross.example", wait=True)
    path = write_orders(tmp_path / "o.csv", 10)
    seen = shop.services.imports.look(path, shop.store.id)
    assert shop.services.outbox.find() == []
    assert shop.services.imports.log() == []
    done = shop.services.imports.run(path, shop.store.id)
    assert (seen.new, seen.queued, seen.held) == (done.new, done.queued, done.held)
    kinds = [share.held_kinds for share in done.shares]
    assert kinds == [{HeldKind.NO_ACCOUNT: 10}, {HeldKind.WAIT: 6}]


def test_mails_wait_for_an_account_and_get_their_bytes_from_it(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.setting()
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 2), shop.store.id)
    assert [mail.message_id for mail in shop.services.outbox.find()] == [None, None]
    shop.account(inbox.port)
    assert {mail.state for mail in shop.services.outbox.find()} == {MailState.QUEUED}
    shop.services.drain.run()
    assert len(inbox.mails()) == 2


def test_an_empty_value_that_may_not_be_holds_the_mail(shop: Shop, tmp_path: Path) -> None:
    shop.setting()
    rows = [order_row(1, 商品名="", 購入者名=" "), order_row(2)]
    path = tmp_path / "o.csv"
    path.write_bytes(file_bytes(rows))
    shop.services.imports.run(path, shop.store.id)
    held = shop.services.outbox.find()[0].hold
    assert held is not None
    assert held.kind is HeldKind.VALUE
    assert held.fields == ("BUYER_NM", "ITEM_NM")


def test_a_value_that_imitates_a_label_holds_the_mail(shop: Shop, tmp_path: Path) -> None:
    shop.setting()
    path = tmp_path / "o.csv"
    path.write_bytes(file_bytes([order_row(1, 配送要請事項="よろしく\n数量:99")]))
    shop.services.imports.run(path, shop.store.id)
    held = shop.services.outbox.find()[0].hold
    assert held is not None
    assert (held.kind, held.fields) == (HeldKind.CHECK, ("DELIVERY_MSG",))


def cart_file(folder: Path, *numbers: int, **more: str) -> Path:
    path = folder / "o.csv"
    path.write_bytes(file_bytes([order_row(n, カート番号="555", **more) for n in numbers]))
    return path


def test_a_cart_is_one_mail_and_a_late_line_is_held(shop: Shop, tmp_path: Path) -> None:
    shop.setting(9001, to="cm@cross.example")
    shop.services.imports.run(cart_file(tmp_path, 1, 2), shop.store.id)
    shop.services.imports.run(cart_file(tmp_path, 1, 2, 3), shop.store.id)
    first, late = shop.services.outbox.find()
    assert shop.services.outbox.show(first.id).order_nos == ("1100000001", "1100000002")
    assert first.state is MailState.HELD
    assert late.hold is not None
    assert (late.hold.kind, late.revision) == (HeldKind.LATE_LINE, 2)
    assert "1100000003" in shop.services.outbox.show(late.id).letter.body


def test_of_several_late_lines_the_last_mail_has_them_all(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    """So nobody can let a cart go more than twice, and making it anew leaves one mail."""
    shop.account(inbox.port)
    shop.setting(9001, to="cm@cross.example")
    for lines in ((1,), (1, 2), (1, 2, 3)):
        shop.services.imports.run(cart_file(tmp_path, *lines), shop.store.id)
    first, second, third = shop.services.outbox.find()
    assert [m.state for m in (first, second, third)] == [
        MailState.QUEUED,
        MailState.CANCELLED,
        MailState.HELD,
    ]
    refused = shop.services.outbox.revive([second.id], by="tester").refused
    assert [error.code for _id, error in refused] == [Code.MAIL_WRONG_STATE]
    shop.services.renewing.renew([third.id], by="tester")
    shop.services.drain.run()
    [arrived] = inbox.mails()
    assert decode(arrived.raw).body.count("注文番号:11") == 3


def test_a_line_that_comes_after_its_cart_s_mail_has_gone_is_held(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(9001, to="cm@cross.example")
    shop.services.imports.run(cart_file(tmp_path, 1, 2), shop.store.id)
    shop.services.drain.run()
    shop.services.imports.run(cart_file(tmp_path, 1, 2, 3), shop.store.id)
    first, late = shop.services.outbox.find()
    assert (first.state, late.hold and late.hold.kind) == (MailState.SENT, HeldKind.LATE_LINE)


def test_a_cart_s_mail_leaves_out_lines_in_another_state(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    """One line is unpaid, one was cancelled: a shipping request must not ask for either."""
    shop.account(inbox.port)
    shop.setting(9002, to="cm@cross.example")
    take = shop.services.imports.take
    lines = [
        Order(f"110000000{n}", "555", "2026/11/01", buyer_name="b", item_name="i", quantity="1")
        for n in (1, 2, 3)
    ]
    take(OrderBatch("api", (Sighting(lines[0], 1), Sighting(lines[1], 1))), shop.store.id)
    take(OrderBatch("api", (Sighting(lines[1], claim_status=3),)), shop.store.id)
    take(OrderBatch("api", (Sighting(lines[2], 2),)), shop.store.id)
    [mail] = shop.services.outbox.find()
    assert shop.services.outbox.show(mail.id).order_nos == ("1100000003",)


def test_an_order_that_was_cancelled_before_it_was_seen_is_held(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting()
    cancelled = Order("1100000001", "1000000000")
    shop.services.imports.take(
        OrderBatch("api", (Sighting(cancelled, claim_status=3),)), shop.store.id
    )
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 2), shop.store.id)
    first, second = shop.services.outbox.find()
    assert first.hold is not None
    assert (first.hold.kind, second.state) == (HeldKind.CANCELLED_ORDER, MailState.QUEUED)


def test_a_setting_that_changed_its_unit_does_not_mail_a_line_again(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    setting = shop.setting(9010, to="a@basic.example")
    shop.services.imports.run(cart_file(tmp_path, 1), shop.store.id)
    shop.services.drain.run()
    whole = replace(setting.draft, template_number=9011)
    shop.services.settings.modify(setting.id, whole, by="tester")
    shop.services.imports.run(cart_file(tmp_path, 1, 2), shop.store.id)
    _first, late = shop.services.outbox.find()
    assert late.hold is not None
    assert late.hold.kind is HeldKind.LATE_LINE


def test_what_one_source_lacks_another_brought_before(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    """A claim carries only numbers and a reason; the mail about it has the stored order's item."""
    shop.account(inbox.port)
    shop.setting(17, to="cancel@basic.example")
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 1), shop.store.id)
    claim = Order("1100000001", "1000000000", claim_reason="都合")
    batch = OrderBatch("api", (Sighting(claim, claim_status=3),))
    shop.services.imports.take(batch, shop.store.id)
    [mail] = shop.services.outbox.find()
    assert mail.state is MailState.QUEUED
    assert "商品名:" in shop.services.outbox.show(mail.id).letter.body


def test_an_import_that_is_overtaken_is_made_anew(shop: Shop, tmp_path: Path) -> None:
    """A setting that is switched off while the mails are made gets none."""
    setting = shop.setting()
    path = write_orders(tmp_path / "o.csv", 3)

    def overtake(done: int, total: int) -> None:
        if shop.services.settings.get(setting.id).in_use:
            off = replace(setting.draft, in_use=False)
            shop.services.settings.modify(setting.id, off, by="tester")

    summary = shop.services.imports.run(path, shop.store.id, progress=overtake)
    assert (summary.new, summary.queued + summary.held) == (3, 0)
    assert shop.services.outbox.find() == []


def test_other_kinds_come_through_the_same_door(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting()
    shop.setting(17, to="cancel@basic.example")
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 2), shop.store.id)
    order = Order("1100000001", "1000000000", item_name="x", quantity="1", claim_reason="都合")
    batch = OrderBatch("api", (Sighting(order, claim_status=3),))
    summary = shop.services.imports.take(batch, shop.store.id)
    assert (summary.new, summary.queued) == (1, 1)
    states = {
        mail.event.number + mail.event.kind: (mail.state, mail.hold and mail.hold.kind)
        for mail in shop.services.outbox.find()
    }
    assert states["1100000001order"] == (MailState.HELD, HeldKind.CANCELLED_ORDER)
    assert states["1100000002order"] == (MailState.QUEUED, None)
    assert states["1100000001cancel_done"] == (MailState.QUEUED, None)


def test_a_file_of_another_store_is_refused_whole(shop: Shop, tmp_path: Path) -> None:
    other = shop.services.stores.put("other", "seller-two")
    shop.services.imports.run(write_orders(tmp_path / "a.csv", 1), shop.store.id)
    path = write_orders(tmp_path / "b.csv", 3)
    with pytest.raises(BadInput) as refused:
        shop.services.imports.run(path, other.id)
    assert refused.value.code is Code.FILE_OTHER_STORE
    assert refused.value.params["row"] == 2
    assert len(shop.services.imports.log()) == 1


def test_switching_off_holds_what_waits_and_makes_no_more(shop: Shop, tmp_path: Path) -> None:
    shop.account(9)
    setting = shop.setting()
    shop.services.imports.run(write_orders(tmp_path / "a.csv", 2), shop.store.id)
    draft = setting.draft
    off = type(draft)(draft.template_number, draft.to, draft.subject, in_use=False)
    shop.services.settings.modify(setting.id, off, by="tester")
    held = shop.services.outbox.find()
    assert {mail.hold.kind for mail in held if mail.hold} == {HeldKind.SWITCHED_OFF}
    refused = shop.services.outbox.release([held[0].id], by="tester").refused
    assert refused[0][1].code is Code.MAIL_SETTING_OFF
    summary = shop.services.imports.run(write_orders(tmp_path / "b.csv", 1, first=9), shop.store.id)
    assert (summary.new, summary.queued, summary.held) == (1, 0, 0)
