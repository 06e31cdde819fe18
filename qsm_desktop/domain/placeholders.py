"""The placeholders of the templates and what fills them: one table, one place.

Names marked as the manual's come from the marketplace's own templates, the rest are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qsm_desktop.domain.orders import Order


class Source(StrEnum):
    """Where a value can come from."""

    CSV = "csv"
    API = "api"
    STORE = "store"
    SETTING = "setting"


class Scope(StrEnum):
    """Whether a value belongs to the cart (the same on each of its lines) or to one line."""

    CART = "cart"
    LINE = "line"


class Shape(StrEnum):
    """What a receiver's program expects of a value, where it is not empty."""

    TEXT = "text"  # anything, line breaks included
    LINE = "line"  # anything on one line
    DIGITS = "digits"
    CODE = "code"  # one line, no half-width parentheses: those are written around it


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One name that a template may carry as ``[$_NAME_$]``.

    ``field`` is the attribute of ``Order`` that fills it, None for what the store or the
    setting gives. ``may_be_empty`` is the usual case; a template's head can only widen it.
    """

    name: str
    field: str | None
    scope: Scope
    sources: frozenset[Source]
    may_be_empty: bool
    of_the_manual: bool
    example: str
    shape: Shape = Shape.LINE


_BOTH = frozenset({Source.CSV, Source.API})
_API = frozenset({Source.API})


def _cart(
    name: str,
    field: str,
    example: str,
    shape: Shape = Shape.LINE,
    *,
    sources: frozenset[Source] = _BOTH,
    empty: bool = True,
    manual: bool = False,
) -> Placeholder:
    return Placeholder(name, field, Scope.CART, sources, empty, manual, example, shape)


def _line(
    name: str,
    field: str,
    example: str,
    shape: Shape = Shape.LINE,
    *,
    sources: frozenset[Source] = _BOTH,
    empty: bool = True,
    manual: bool = False,
) -> Placeholder:
    return Placeholder(name, field, Scope.LINE, sources, empty, manual, example, shape)


_TABLE = (
    Placeholder("SELLER_ID", None, Scope.CART, frozenset({Source.STORE}), False, True, "jpcstest2"),
    Placeholder("AUTH_KEY", None, Scope.CART, frozenset({Source.SETTING}), True, False, "A1B2C3"),
    _line("ORDER_NO", "order_no", "9900000001", Shape.DIGITS, empty=False, manual=True),
    _cart("PACK_NO", "cart_no", "9900000101", Shape.DIGITS, empty=False, manual=True),
    _cart("ORDER_TIME", "ordered_at", "2026/11/23 09:12:34", empty=False, manual=True),
    _cart("DELIVERY_FEE", "delivery_fee", "0", manual=True),
    _cart("BUYER_NM", "buyer_name", "山田 花子", Shape.TEXT, empty=False, manual=True),
    _cart("BUYER_NM_JA", "buyer_kana", "ヤマダ ハナコ", Shape.TEXT, manual=True),
    _cart("BUYER_TEL_NO", "buyer_tel", "+81-90-0000-0001", manual=True),
    _cart("BUYER_EMAIL", "buyer_email", "hanako@shop.example", sources=_API, manual=True),
    _cart("PAYMENT_METHOD", "payment_method", "クレジットカード", sources=_API),
    _cart("PAYMENT_DATE", "paid_at", "2026/11/23 09:13:05"),
    _line("ITEM_NO", "item_no", "800000001", Shape.DIGITS),
    _line("ITEM_NM", "item_name", "長袖Tシャツ", Shape.TEXT, empty=False),
    _line("SELLER_ITEM_CODE", "seller_item_code", "TS-001", Shape.CODE),
    _line("OPTION", "option", "色:白 / サイズ:M", Shape.TEXT),
    _line("OPTION_CODE", "option_code", "TS-001-WM", Shape.CODE),
    _line("QTY", "quantity", "1", Shape.DIGITS, empty=False),
    _line("PRICE", "price", "1980"),
    _line("DISCOUNT", "discount", "0"),
    _line("TOTAL", "total", "1980"),
    _cart("RECEIVER_NM", "receiver_name", "山田 花子", Shape.TEXT),
    _cart("RECEIVER_NM_JA", "receiver_kana", "ヤマダ ハナコ", Shape.TEXT),
    _cart("RECEIVER_TEL_NO", "receiver_tel", "+81-90-0000-0001"),
    _cart("ZIP_CODE", "zip_code", "100-0001"),
    _cart("ADDRESS", "address", "東京都千代田区千代田1-1", Shape.TEXT),
    _cart("DELIVERY_MSG", "delivery_message", "玄関の前に置いてください", Shape.TEXT),
    _cart("HOPE_DATE", "hope_date", "2026/11/26"),
    _cart("DELIVERY_COMPANY", "delivery_company", "ヤマト宅急便"),
    _cart("TRACKING_NO", "tracking_no", "0000-0000-0001"),
    _line("CLAIM_REASON", "claim_reason", "お客様都合", Shape.TEXT, sources=_API),
    _line("CLAIM_DATE", "claim_date", "2026/11/24 10:00:00", sources=_API),
)

PLACEHOLDERS: Mapping[str, Placeholder] = {entry.name: entry for entry in _TABLE}


def values_of(order: Order, *, seller_id: str, auth_key: str) -> dict[str, str]:
    """Placeholder name → text for one order line, complete: every name of the table is there."""
    values = {
        entry.name: getattr(order, entry.field) for entry in _TABLE if entry.field is not None
    }
    values["SELLER_ID"] = seller_id
    values["AUTH_KEY"] = auth_key
    return values
