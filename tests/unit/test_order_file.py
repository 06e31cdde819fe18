"""Order files: read whole and exactly, or refused whole with the place and the reason."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.orders import OrderBatch
from qsm_desktop.sources.order_file import read_order_file
from tests.helpers.order_files import (
    JAPANESE,
    file_bytes,
    korean_file_bytes,
    order_row,
)

ROWS = [order_row(n) for n in range(1, 9)]
FREE_TEXT = ("商品名", "オプション情報", "住所", "購入者名", "配送要請事項", "販売者商品コード")
FIELDS = (
    "item_name",
    "option",
    "address",
    "buyer_name",
    "delivery_message",
    "seller_item_code",
)


def read(folder: Path, data: bytes, name: str = "orders.csv") -> OrderBatch:
    path = folder / name
    path.write_bytes(data)
    return read_order_file(path)


def refusal(folder: Path, data: bytes) -> BadInput:
    with pytest.raises(BadInput) as refused:
        read(folder, data)
    assert refused.value.params["file"] == "orders.csv"
    return refused.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_every_shape_of_the_same_file_reads_the_same(
    tmp_path: Path, encoding: str, newline: str
) -> None:
    batch = read(tmp_path, file_bytes(ROWS, encoding=encoding, newline=newline))
    plain = read(tmp_path, file_bytes(ROWS, encoding="utf-8"))
    assert [s.order for s in batch.sightings] == [s.order for s in plain.sightings]
    assert len(batch.sightings) == len(ROWS)


def test_columns_are_found_by_name_in_any_order_and_number(tmp_path: Path) -> None:
    plain = read(tmp_path, file_bytes(ROWS))
    shuffled = list(JAPANESE)
    random.Random(7).shuffle(shuffled)
    forty_five = [*JAPANESE, "ギフト注文"]
    fewer = [name for name in JAPANESE if name not in ("素材", "外部広告")]
    for names in (shuffled, forty_five, fewer):
        batch = read(tmp_path, file_bytes(ROWS, header=names, names=names))
        assert [s.order for s in batch.sightings] == [s.order for s in plain.sightings]
    spaced = [f" {name} " for name in JAPANESE]
    assert read(tmp_path, file_bytes(ROWS, header=spaced)).sightings == plain.sightings


def test_the_korean_interface_writes_46_columns(tmp_path: Path) -> None:
    korean = read(tmp_path, korean_file_bytes(ROWS))
    japanese = read(tmp_path, file_bytes(ROWS))
    assert [s.order for s in korean.sightings] == [s.order for s in japanese.sightings]


def test_values_are_as_the_file_has_them(tmp_path: Path) -> None:
    row = order_row(
        3, 郵便番号="'012-0034", 購入者電話番号="--", 購入者携帯電話番号="090-1", 割引額="-0"
    )
    [sighting] = read(tmp_path, file_bytes([row])).sightings
    order = sighting.order
    assert order.zip_code == "012-0034", "without the apostrophe that spreadsheets need"
    assert order.buyer_tel == "090-1", "a dash is no number"
    assert order.delivery_fee == "0", "無料"
    assert order.option_code == row["オプションコード"]
    assert sighting.row == 2
    assert sighting.shipping_status == 2


text = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\0\r"), max_size=40
)
cp932 = text.map(lambda value: value.encode("cp932", "ignore").decode("cp932"))


@given(values=st.lists(st.tuples(*[text] * 6), min_size=1, max_size=4))
def test_whatever_a_cell_holds_it_arrives_unchanged(tmp_path_factory, values) -> None:
    _round_trip(tmp_path_factory.mktemp("utf8"), values, "utf-8-sig")


@given(values=st.lists(st.tuples(*[cp932] * 6), min_size=1, max_size=4))
def test_in_cp932_too(tmp_path_factory, values) -> None:
    _round_trip(tmp_path_factory.mktemp("cp932"), values, "cp932")


def _round_trip(folder: Path, values: list[tuple[str, ...]], encoding: str) -> None:
    rows = [
        order_row(n, **dict(zip(FREE_TEXT, cells, strict=True)), 受取人名="受取人")
        for n, cells in enumerate(values, start=1)
    ]
    batch = read(folder, file_bytes(rows, encoding=encoding))
    found = [tuple(getattr(s.order, field) for field in FIELDS) for s in batch.sightings]
    assert found == values


def test_a_file_cut_at_any_byte_is_refused_or_loses_no_more_than_whole_last_rows(
    tmp_path: Path,
) -> None:
    data = file_bytes(ROWS[:3], encoding="utf-8")
    whole = [s.order for s in read(tmp_path, data).sightings]
    for cut in range(len(data)):
        try:
            found = [s.order for s in read(tmp_path, data[:cut]).sightings]
        except BadInput:
            continue
        assert found == whole[: len(found)], f"cut at byte {cut} a value was shortened"


@pytest.mark.parametrize("encoding", ["utf-8", "cp932"])
def test_a_cut_inside_a_quoted_cell_names_the_row(tmp_path: Path, encoding: str) -> None:
    data = file_bytes(ROWS[:3], encoding=encoding)
    error = refusal(tmp_path, data[: data.rindex("カ".encode(encoding))])
    assert error.code in (Code.FILE_CUT_OFF, Code.FILE_ROW_WIDTH)
    assert error.params["row"] == 4


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.FILE_EMPTY),
        (b"\xef\xbb\xbf \r\n", Code.FILE_EMPTY),
        (b"<!DOCTYPE html><html>login</html>", Code.FILE_HTML),
        (b"\r\n  <HTML><body>", Code.FILE_HTML),
        (b"PK\x03\x04 a spreadsheet", Code.FILE_BINARY),
        (b"\xd0\xcf\x11\xe0 an old one", Code.FILE_BINARY),
        ("注文番号".encode("utf-16"), Code.FILE_BINARY),
        (b"name,city\r\nx,y\r\n", Code.FILE_NOT_ORDERS),
        (b"just words", Code.FILE_NOT_ORDERS),
    ],
)
def test_what_is_no_order_file_is_named(tmp_path: Path, data: bytes, code: Code) -> None:
    assert refusal(tmp_path, data).code is code


def test_a_missing_file_and_a_folder_are_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(BadInput) as refused:
            read_order_file(path)
        assert refused.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize(
    ("changes", "code", "value"),
    [
        ({"注文番号": "1.23E+09"}, Code.FILE_ORDER_NO_SPREADSHEET, "1.23E+09"),
        ({"注文番号": "1100000002.0"}, Code.FILE_ORDER_NO_SPREADSHEET, "1100000002.0"),
        ({"カート番号": "1,1E+9"}, Code.FILE_ORDER_NO_SPREADSHEET, "1,1E+9"),
        ({"注文番号": "12-34"}, Code.FILE_ORDER_NO_BAD, "12-34"),
        ({"注文番号": "１２３"}, Code.FILE_ORDER_NO_BAD, "１２３"),
        ({"注文番号": ""}, Code.FILE_VALUE_MISSING, None),
        ({"配送状態": "謎の状態"}, Code.FILE_STATUS_UNKNOWN, "謎の状態"),
        ({"配送状態": " "}, Code.FILE_VALUE_MISSING, None),
    ],
)
def test_a_bad_cell_is_named_by_row_and_column(
    tmp_path: Path, changes: dict[str, str], code: Code, value: str | None
) -> None:
    rows = [ROWS[0], order_row(2, 配送要請事項="two\nlines"), order_row(3, **changes), ROWS[3]]
    error = refusal(tmp_path, file_bytes(rows))
    [column] = changes
    assert (error.code, error.params["row"], error.params["column"]) == (code, 4, column)
    assert error.params.get("value") == value


def test_a_required_column_that_is_missing_or_there_twice_is_named(tmp_path: Path) -> None:
    without = [name for name in JAPANESE if name != "注文番号"]
    error = refusal(tmp_path, file_bytes(ROWS, header=without, names=without))
    assert (error.code, error.params["column"]) == (Code.FILE_COLUMN_MISSING, "注文番号")
    twice = [*JAPANESE, "注文番号"]
    error = refusal(tmp_path, file_bytes(ROWS, header=twice, names=twice))
    assert (error.code, error.params["column"]) == (Code.FILE_COLUMN_TWICE, "注文番号")


def test_a_row_of_another_width_is_refused_unless_only_empty_cells_are_too_many(
    tmp_path: Path,
) -> None:
    lines = file_bytes(ROWS[:3], encoding="utf-8").split(b"\r\n")
    longer = [lines[0], lines[1] + b',"",""', *lines[2:]]
    assert len(read(tmp_path, b"\r\n".join(longer)).sightings) == 3
    wrong = [lines[0], lines[1] + b',"more"', *lines[2:]]
    error = refusal(tmp_path, b"\r\n".join(wrong))
    assert (error.code, error.params["row"]) == (Code.FILE_ROW_WIDTH, 2)
    assert (error.params["expected"], error.params["found"]) == (44, 45)


def test_a_nul_refuses_the_whole_file(tmp_path: Path) -> None:
    data = file_bytes(ROWS[:3]).replace("マグカップ".encode(), b"\0", 1)
    assert refusal(tmp_path, data).code is Code.FILE_NUL


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932"])
def test_bytes_of_no_charset_name_their_row(tmp_path: Path, encoding: str) -> None:
    lines = file_bytes(ROWS[:3], encoding=encoding).split(b"\r\n")
    lines[2] = lines[2][:-1] + b'\x81 "'
    error = refusal(tmp_path, b"\r\n".join(lines))
    assert error.code is Code.FILE_CHARSET
    assert error.params["row"] == 3


def test_the_same_row_twice_is_one_order_and_two_different_ones_are_a_mistake(
    tmp_path: Path,
) -> None:
    assert len(read(tmp_path, file_bytes([ROWS[0], ROWS[0]])).sightings) == 1
    error = refusal(tmp_path, file_bytes([ROWS[0], ROWS[0] | {"数量": "9"}]))
    assert (error.code, error.params["row"]) == (Code.FILE_ORDER_TWICE, 3)


def test_empty_lines_and_a_file_without_rows_are_no_orders(tmp_path: Path) -> None:
    assert read(tmp_path, file_bytes([])).sightings == ()
    data = file_bytes(ROWS[:2]) + b"\r\n\r\n"
    assert len(read(tmp_path, data).sightings) == 2


def test_the_sample_files_are_read(tmp_path: Path) -> None:
    from qsm_desktop.paths import resource_root

    samples = sorted((resource_root() / "samples").glob("*.csv"))
    assert [len(read_order_file(path).sightings) for path in samples] == [6, 4]
