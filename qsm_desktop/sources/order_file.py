"""Read ``DeliveryManagement_detail_*.csv`` as the back office writes it, whole or not at all.

44, 45 or 46 columns in any order, Japanese, Korean or English headers, matched by name. Rows
are counted as a spreadsheet shows them: one for each record, the header is row 1, a line break
inside quotes does not count.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.kinds import SHIPPING_STATUS_WORDS
from qsm_desktop.domain.orders import Order, OrderBatch, Sighting
from qsm_desktop.sources.order_columns import column_rules
from qsm_desktop.sources.order_text import read_text

_NUMBER = re.compile(r"[0-9]{1,12}")
_SPREADSHEET = re.compile(r"[0-9.,]+E\+?[0-9]+|[0-9]+\.[0-9]+", re.IGNORECASE)
_ORDER_FIELDS = frozenset(entry.name for entry in fields(Order))
_FEWEST_KNOWN = 3
"""Known header names that make a file an order file at all."""

csv.field_size_limit(1024 * 1024)


def read_order_file(path: Path) -> OrderBatch:
    """All orders of the file.

    Raises BadInput FILE_* with ``file`` and, where there is one place to look at, ``row`` and
    ``column``. A file with a header and no rows is a batch without orders.
    """
    return _Reader(path.name, read_text(path)).batch()


class _Reader:
    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        self._rules = column_rules()
        self._headers: dict[str, str] = {}
        """Field → its header as this file writes it."""

    def batch(self) -> OrderBatch:
        records = self._records()
        header = next(records, [])
        columns = self._columns(header)
        seen: dict[str, Sighting] = {}
        for row, record in enumerate(records, start=2):
            if not any(cell.strip() for cell in record):
                continue
            self._check_width(row, record, len(header))
            values = {field: record[index] for field, index in columns.items()}
            sighting = self._sighting(row, values)
            self._keep(seen, sighting)
        return OrderBatch(self._name, tuple(seen.values()))

    def _records(self) -> Iterator[list[str]]:
        """The records; a quote that is never closed is a file that was cut off."""
        reader = csv.reader(io.StringIO(self._text, newline=""), strict=True)
        row = 0
        try:
            for record in reader:
                row += 1
                yield record
        except csv.Error as error:
            raise BadInput(Code.FILE_CUT_OFF, file=self._name, row=row + 1) from error

    def _columns(self, header: list[str]) -> dict[str, int]:
        columns: dict[str, int] = {}
        for index, title in enumerate(header):
            field = self._rules.fields.get(title.strip().casefold())
            if field is None:
                continue
            if field in columns:
                raise BadInput(Code.FILE_COLUMN_TWICE, file=self._name, column=title.strip())
            columns[field] = index
            self._headers[field] = title.strip()
        if len(columns) < _FEWEST_KNOWN:
            raise BadInput(Code.FILE_NOT_ORDERS, file=self._name)
        for field, title in self._required(header).items():
            if field not in columns:
                raise BadInput(Code.FILE_COLUMN_MISSING, file=self._name, column=title)
        return columns

    def _required(self, header: list[str]) -> dict[str, str]:
        """The columns that must be there; more of them where one may have been renamed."""
        titles = {title.strip().casefold() for title in header} - {""}
        if titles <= self._rules.fields.keys() | self._rules.others:
            return self._rules.required
        japanese = self._headers.get("order_no") == self._rules.required["order_no"]
        return self._rules.required | self._rules.required_if_renamed[japanese]

    def _check_width(self, row: int, record: list[str], width: int) -> None:
        """A short last row is a file that was cut off; any other is simply wrong."""
        extra = record[width:]
        if len(record) >= width and not any(cell.strip() for cell in extra):
            return
        is_last = len(record) < width and not self._text.endswith(("\n", "\r"))
        if is_last:
            raise BadInput(Code.FILE_CUT_OFF, file=self._name, row=row)
        raise BadInput(
            Code.FILE_ROW_WIDTH, file=self._name, row=row, expected=width, found=len(record)
        )

    def _sighting(self, row: int, values: dict[str, str]) -> Sighting:
        order_no = self._number(row, "order_no", values)
        cart_no = self._number(row, "cart_no", values)
        status = self._status(row, values["status"])
        known = {field: text for field, text in values.items() if field in _ORDER_FIELDS}
        known |= {"order_no": order_no, "cart_no": cart_no}
        known["buyer_tel"] = self._phone(values, "buyer_tel", "buyer_mobile")
        known["receiver_tel"] = self._phone(values, "receiver_tel", "receiver_mobile")
        known["zip_code"] = values.get("zip_code", "").removeprefix("'")
        known["delivery_fee"] = self._fee(values.get("fee_payment", ""))
        return Sighting(Order(**known), shipping_status=status, row=row)

    def _number(self, row: int, field: str, values: dict[str, str]) -> str:
        """An order or cart number: digits, as they were before any spreadsheet saw them."""
        text = values[field].strip()
        if _NUMBER.fullmatch(text):
            return text
        place = {"file": self._name, "row": row, "column": self._headers[field]}
        if not text:
            raise BadInput(Code.FILE_VALUE_MISSING, **place)
        by_spreadsheet = _SPREADSHEET.fullmatch(text) is not None
        code = Code.FILE_ORDER_NO_SPREADSHEET if by_spreadsheet else Code.FILE_ORDER_NO_BAD
        raise BadInput(code, **place, value=text[:40])

    def _status(self, row: int, text: str) -> int:
        word = text.strip()
        place = {"file": self._name, "row": row, "column": self._headers["status"]}
        if not word:
            raise BadInput(Code.FILE_VALUE_MISSING, **place)
        status = SHIPPING_STATUS_WORDS.get(word)
        if status is None:
            raise BadInput(Code.FILE_STATUS_UNKNOWN, **place, value=word[:40])
        return status

    def _phone(self, values: dict[str, str], *columns: str) -> str:
        for column in columns:
            number = values.get(column, "")
            if number.strip() and number.strip() not in self._rules.no_phone:
                return number
        return ""

    def _fee(self, words: str) -> str:
        return "0" if words.strip() in self._rules.free_delivery else ""

    def _keep(self, seen: dict[str, Sighting], sighting: Sighting) -> None:
        """The same row twice is one order; two different rows with one number are a mistake."""
        number = sighting.order.order_no
        before = seen.setdefault(number, sighting)
        same = before.order == sighting.order
        if before is not sighting and not (
            same and before.shipping_status == sighting.shipping_status
        ):
            column = self._headers["order_no"]
            place = {"file": self._name, "row": sighting.row, "column": column}
            raise BadInput(Code.FILE_ORDER_TWICE, **place, value=number)
