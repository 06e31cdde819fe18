"""An order as the program knows it, whichever source it came from."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from qsm_desktop.domain.kinds import Kind, kinds_of


@dataclass(frozen=True, slots=True)
class Order:
    """One line item (注文番号) of a cart (カート番号).

    Every value is text exactly as its source wrote it, so that a mail carries what the back
    office said to the byte; ``""`` means the source had nothing there. Numbers and dates
    are text as well: nothing here calculates with them.
    """

    order_no: str
    cart_no: str
    ordered_at: str = ""
    paid_at: str = ""
    payment_method: str = ""
    delivery_fee: str = ""
    buyer_name: str = ""
    buyer_kana: str = ""
    buyer_tel: str = ""
    buyer_email: str = ""
    item_no: str = ""
    item_name: str = ""
    seller_item_code: str = ""
    option: str = ""
    option_code: str = ""
    quantity: str = ""
    price: str = ""
    discount: str = ""
    total: str = ""
    receiver_name: str = ""
    receiver_kana: str = ""
    receiver_tel: str = ""
    zip_code: str = ""
    address: str = ""
    delivery_message: str = ""
    hope_date: str = ""
    delivery_company: str = ""
    tracking_no: str = ""
    claim_reason: str = ""
    claim_date: str = ""


def merged(known: Order, seen: Order) -> Order:
    """What was known, with every value that is there now.

    A value once known is not overwritten by nothing: what one source lacks, another may have
    brought.
    """
    return Order(**asdict(known) | {name: value for name, value in asdict(seen).items() if value})


@dataclass(frozen=True, slots=True)
class Sighting:
    """An order together with the state in which a source showed it.

    ``row`` is where (the 1-based line of its record in a file), None for other sources.
    """

    order: Order
    shipping_status: int | None = None
    claim_status: int | None = None
    row: int | None = None

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of event this sighting stands for."""
        return kinds_of(self.shipping_status, self.claim_status)


@dataclass(frozen=True, slots=True)
class OrderBatch:
    """What one reading of a source gave: complete, or it was refused as a whole.

    ``source`` names it for people (a file name); ``ignored`` counts rows in a state that
    stands for no event.
    """

    source: str
    sightings: tuple[Sighting, ...] = field(default=())

    @property
    def ignored(self) -> int:
        """Sightings that stand for no kind of event."""
        return sum(1 for sighting in self.sightings if not sighting.kinds)


def is_practice(order: Order) -> bool:
    """Whether this is an order of practice mode (연습): ten digits that begin with 99.

    Real order numbers are near 2^31 and far below; so neither kind is taken for the other.
    """
    return len(order.order_no) == 10 and order.order_no.startswith("99")
