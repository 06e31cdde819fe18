"""The five kinds of notification (알림 종류) and which order event is which kind.

The one table of that mapping; it is ours, not the marketplace's, so it stays easy to change.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """알림 종류. Declared in the page's order."""

    ORDER = "order"  # 주문알림
    SHIPPING_REQUEST = "shipping_request"  # 배송요청건
    DELIVERED = "delivered"  # 배송완료
    CANCEL_REQUEST = "cancel_request"  # 취소요청
    CANCEL_DONE = "cancel_done"  # 취소완료


KIND_WORDS_KO = {
    Kind.ORDER: "주문알림",
    Kind.SHIPPING_REQUEST: "배송요청건",
    Kind.DELIVERED: "배송완료",
    Kind.CANCEL_REQUEST: "취소요청",
    Kind.CANCEL_DONE: "취소완료",
}
"""The words of the page itself, which people type on the command line as well."""

CANCEL_KINDS = frozenset({Kind.CANCEL_REQUEST, Kind.CANCEL_DONE})

STOPPED_BY_CANCEL = frozenset({Kind.ORDER, Kind.SHIPPING_REQUEST})
"""Mails that have an order booked or shipped: they must not go once it is cancelled."""

KINDS_BY_SHIPPING_STATUS: dict[int, tuple[Kind, ...]] = {
    1: (Kind.ORDER,),
    2: (Kind.ORDER, Kind.SHIPPING_REQUEST),
    3: (Kind.ORDER, Kind.SHIPPING_REQUEST),
    4: (),
    5: (Kind.DELIVERED,),
}
"""Shipping status digit → kinds. An ORDER event exists once, so only the first sight counts."""

KINDS_BY_CLAIM_STATUS: dict[int, tuple[Kind, ...]] = {
    1: (Kind.CANCEL_REQUEST,),
    2: (Kind.CANCEL_REQUEST,),
    3: (Kind.CANCEL_DONE,),
    14: (Kind.CANCEL_DONE,),
    15: (Kind.CANCEL_DONE,),
    16: (Kind.CANCEL_DONE,),
}

SHIPPING_STATUS_WORDS: dict[str, int] = {
    "入金待ち": 1,
    "配送待ち": 1,
    "配送要請": 2,
    "新規注文": 2,
    "배송요청": 2,
    "配送準備": 3,
    "配送中": 4,
    "配送完了": 5,
    "입금대기": 1,
    "배송대기": 1,
    "신규주문": 2,
    "배송준비": 3,
    "배송중": 4,
    "배송완료": 5,
    "Awaiting shipping": 1,
    "On request": 2,
    "Seller confirm": 3,
    "On delivery": 4,
    "Delivered": 5,
}
"""Status word of an order file → digit; the Korean ones but 배송요청 are unverified."""


def kinds_of(shipping_status: int | None, claim_status: int | None = None) -> tuple[Kind, ...]:
    """The kinds of event that an order seen in this state stands for; empty for none.

    A claim (a cancel) outranks the shipping status: the order will not be shipped.
    """
    if claim_status is not None:
        return KINDS_BY_CLAIM_STATUS.get(claim_status, ())
    if shipping_status is None:
        return ()
    return KINDS_BY_SHIPPING_STATUS.get(shipping_status, ())


def kind_from_word(word: str) -> Kind | None:
    """The kind named by its code (``order``) or its page word (주문알림); None if neither."""
    for kind, page_word in KIND_WORDS_KO.items():
        if word in (kind.value, page_word):
            return kind
    return None
