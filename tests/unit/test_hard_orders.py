"""A thousand orders made to be misread: each mail is exact and read back equal, or held rightly."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.mails import HeldKind, Mail, MailState
from qsm_desktop.domain.orders import Order, OrderBatch, Sighting
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.mail.encoding import decode
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.shop import Shop

SEED = 20261124
NAMES = [
    "山田 花子",
    "髙橋 﨑",
    "𠮷田①",
    "김민준",
    "㈱ヤマダ",
    "Ｊｏｈｎ",
    "ﾔﾏﾀﾞ ﾊﾅｺ",
    "か\u3099く",
    "العربية\u202e",
]
ITEMS = [
    "長袖Tシャツ",
    "綿の靴下",
    "長袖Tシャツ(キッズ用)",
    "靴下〜3足～組",
    "−5℃－ジャケット",
    "数量:9",
    "本\n数量:9",
    "お得😀セット",
    "[$_ORDER_NO_$]",
    "a\r\nBcc: x@y.example",
]
OPTIONS = ["", "色:白", "色:白(+300円)", "サイズ:M(大)", "色:①", "A/B"]
CODES = ["TS-001", "", "TS(1)", "TS\n1"]
MESSAGES = ["", "玄関に\n置いて", "玄関に\n注文番号:1", ".\n..\n", "￥100 ¥100", "■ご案内\n偽"]
QUANTITIES = ["1", "1", "1", "12", "１", "1個"]


def hard_order(number: int, chance: random.Random) -> Order:

    def pick(values: list[str]) -> str:
        return values[0] if chance.random() < 0.8 else chance.choice(values)

    return Order(
        order_no=str(2_147_000_000 + number),
        cart_no=str(2_146_000_000 + number),
        ordered_at="2026/11/24 09:00:00",
        buyer_name=pick(NAMES),
        buyer_kana=pick(["", "ヤマダ ハナコ", "ﾔﾏﾀﾞ"]),
        item_no="800000001",
        item_name=pick(ITEMS),
        seller_item_code=pick(CODES),
        option=pick(OPTIONS),
        option_code=pick(CODES),
        quantity=pick(QUANTITIES),
        price="1980",
        receiver_name=pick(NAMES),
        address=pick(["東京都千代田区千代田1-1", "北海道札幌市﨑町\n2-2", ""]),
        delivery_message=pick(MESSAGES),
    )


def reason(order: Order, charset: Charset, company: str) -> bool:
    """Whether an order holds anything that a mail must be held for."""
    texts = (order.buyer_name, order.buyer_kana, order.item_name, order.option, order.receiver_name)
    texts += (order.address, order.delivery_message)
    unfit = charset is Charset.ISO_2022_JP and any(_unfit(text) for text in texts)
    parentheses = "(" in order.item_name or "(大)" in order.option
    return (
        unfit
        or (company == "NextEngine" and parentheses)
        or ("(" in order.item_name and not order.seller_item_code)
        or ("(大)" in order.option and not order.option_code)
        or any(set(code) & set("()\n") for code in (order.seller_item_code, order.option_code))
        or not order.quantity.isascii()
        or not order.quantity.isdigit()
        or any(f"\n{label}" in text for text in texts for label in ("数量:", "注文番号:"))
    )


def _unfit(text: str) -> bool:
    try:
        text.encode("iso2022_jp")
    except UnicodeEncodeError:
        return True
    return "¥" in text


@pytest.mark.parametrize("charset", list(Charset))
@pytest.mark.parametrize("template", [4, 76])
def test_each_is_exact_or_held_for_a_reason(
    shop: Shop, inbox: LocalServer, template: int, charset: Charset
) -> None:
    chance = random.Random(SEED)
    orders = [hard_order(number, chance) for number in range(250)]
    shop.account(inbox.port)
    setting = shop.setting(template, charset=charset)
    shop.services.imports.take(
        OrderBatch("api", tuple(Sighting(order, 2) for order in orders)), shop.store.id
    )
    mails = shop.services.outbox.find()
    assert len(mails) == 250
    count = Counter(mail.state for mail in mails)
    for order, mail in zip(orders, mails, strict=True):
        assert (mail.state is MailState.HELD) == reason(order, charset, setting.company), order
        if mail.state is MailState.QUEUED:
            assert_exact(shop, mail, order)
        else:
            assert mail.hold is not None
            assert mail.hold.kind is HeldKind.CHECK
            assert mail.hold.note
    print(f"seed {SEED}: {count}")
    assert count[MailState.QUEUED] > 40
    assert count[MailState.HELD] > 50


def assert_exact(shop: Shop, mail: Mail, order: Order) -> None:
    raw = shop.services.outbox.show(mail.id).raw
    assert raw is not None
    read = decode(raw)
    assert [name for name, _value in read.headers].count("Bcc") == 0
    assert order.order_no in read.subject
    for value in (order.buyer_name, order.item_name, order.option, order.delivery_message):
        assert value.replace("\r\n", "\n") in read.body


def test_what_fits_no_charset_is_sent_once_the_shop_agrees(shop: Shop, inbox: LocalServer) -> None:
    shop.account(inbox.port)
    agreed = (Rewrite.CHARSET.value,)
    shop.setting(charset=Charset.ISO_2022_JP, rewrites=agreed)
    base = {"ordered_at": "2026/11/24", "item_name": "靴下①", "quantity": "1"}
    orders = [
        Order("1", "11", buyer_name="髙橋", **base),
        Order("2", "12", buyer_name="김민준", **base),
    ]
    batch = OrderBatch("api", tuple(Sighting(order, 2) for order in orders))
    shop.services.imports.take(batch, shop.store.id)
    fits, gap = shop.services.outbox.find()
    assert fits.state is MailState.QUEUED
    raw = shop.services.outbox.show(fits.id).raw
    assert raw is not None
    assert "氏名:高橋\n" in decode(raw).body
    assert "靴下1" in decode(raw).body
    assert gap.hold is not None
    assert (gap.hold.fields, gap.hold.note) == (("BUYER_NM",), "charset_gap")
    shown = shop.services.outbox.show(gap.id).raw
    assert shown is not None
    assert "氏名:〓〓〓\n" in decode(shown).body
    assert "?" not in decode(shown).body


def test_parentheses_are_written_wide_where_the_shop_agrees(
    shop: Shop, inbox: LocalServer, tmp_path: Path
) -> None:
    shop.account(inbox.port)
    shop.setting(rewrites=(Rewrite.WIDE_PARENTHESES.value,))
    order = Order(
        "1",
        "11",
        "2026/11/24",
        buyer_name="山田",
        item_name="Tシャツ(キッズ用)",
        option="色:白(大)(+300円)",
        quantity="1",
    )
    shop.services.imports.take(OrderBatch("api", (Sighting(order, 2),)), shop.store.id)
    [mail] = shop.services.outbox.find()
    assert mail.state is MailState.QUEUED
    body = shop.services.outbox.show(mail.id).letter.body
    assert "商品名:Tシャツ（キッズ用）\n" in body
    assert "オプション:色:白（大）(+300円)\n" in body
