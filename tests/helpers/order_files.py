"""Order files as the back office writes them, made to measure."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

JAPANESE = (
    "配送状態",
    "注文番号",
    "カート番号",
    "配送会社",
    "送り状番号",
    "発送日",
    "注文日",
    "入金日",
    "お届け希望日",
    "発送予定日",
    "配送完了日",
    "配送方法",
    "商品番号",
    "商品名",
    "数量",
    "オプション情報",
    "オプションコード",
    "おまけ",
    "受取人名",
    "受取人名(フリガナ)",
    "受取人電話番号",
    "受取人携帯電話番号",
    "住所",
    "郵便番号",
    "国家",
    "送料の決済",
    "決済サイト",
    "通貨",
    "購入者決済金額",
    "販売価格",
    "割引額",
    "注文金額の合計",
    "供給原価の合計",
    "購入者名",
    "購入者名(フリガナ)",
    "配送要請事項",
    "購入者電話番号",
    "購入者携帯電話番号",
    "販売者商品コード",
    "JANコード",
    "規格番号",
    "プレゼント贈り主",
    "外部広告",
    "素材",
)
"""The 44 columns, in the back office's order (domain facts 5.1)."""

KOREAN = (
    "배송상태",
    "주문번호",
    "장바구니번호",
    "택배사",
    "송장번호",
    "발송일",
    "주문일",
    "입금일",
    "희망배송일",
    "발송예정일",
    "배송완료일",
    "배송방법",
    "상품번호",
    "상품명",
    "수량",
    "옵션정보",
    "옵션코드",
    "사은품",
    "수취인명",
    "수취인명(음성)",
    "수취인 전화번호",
    "수취인 핸드폰번호",
    "주소",
    "우편번호",
    "국가",
    "배송비 결제",
    "결제사이트",
    "통화",
    "구매자결제금액",
    "판매가격",
    "할인액 ",
    "총 주문액",
    "총 공급원가",
    "구매자명",
    "구매자명(음성)",
    "배송요청사항",
    "구매자 전화번호",
    "구매자 핸드폰번호",
    "판매자 상품코드",
    "JAN코드",
    "규격번호",
    "선물 보내는 사람",
    "외부광고",
    "소재",
    "선물주문",
    "수화물 보관함 서비스",
)
"""The 46 columns of the Korean interface; 할인액 has its trailing blank."""

NAMES = ("山田 花子", "佐藤 太郎", "鈴木 ｶﾅ", "김서연", "高橋 一郎")
ITEMS = ("長袖Tシャツ 綿100%", "スニーカー～春モデル～", "保湿クリーム 50ml×2", "マグカップ, 大")


def order_row(number: int, *, korean: bool = False, **changes: str) -> dict[str, str]:
    """A plausible row by Japanese column name; ``number`` makes it unlike the others."""
    name = NAMES[number % len(NAMES)]
    if not korean and name == "김서연":
        name = "田中 次郎"
    row = dict.fromkeys(JAPANESE, "") | {
        "配送状態": "配送要請",
        "注文番号": str(1_100_000_000 + number),
        "カート番号": str(1_000_000_000 + number // 2),
        "注文日": f"2026/11/{1 + number % 28:02d} 09:{number % 60:02d}:05",
        "入金日": f"2026/11/{1 + number % 28:02d} 09:{number % 60:02d}:59",
        "商品番号": str(800_000_000 + number),
        "商品名": f"{ITEMS[number % len(ITEMS)]} #{number}",
        "数量": str(1 + number % 3),
        "オプション情報": f"色:白{number} / サイズ:M",
        "オプションコード": f"OP-{number}",
        "受取人名": name,
        "受取人電話番号": f"+81-3-0000-{number % 10000:04d}",
        "受取人携帯電話番号": "-",
        "住所": f"東京都千代田区千代田{number}-1",
        "郵便番号": f"'{number % 1000:03d}-{number % 10000:04d}",
        "送料の決済": "無料",
        "通貨": "JPY",
        "販売価格": str(1000 + number),
        "割引額": "0",
        "注文金額の合計": str(1000 + number),
        "購入者名": name,
        "購入者名(フリガナ)": "ヤマダ ハナコ",
        "配送要請事項": "玄関前に\n置いてください" if number % 7 == 0 else "",
        "購入者電話番号": f"+81-90-0000-{number % 10000:04d}",
        "販売者商品コード": f"SKU-{number}",
    }
    return row | changes


def file_bytes(
    rows: Sequence[Mapping[str, str]],
    *,
    header: Sequence[str] = JAPANESE,
    names: Sequence[str] = JAPANESE,
    encoding: str = "utf-8-sig",
    newline: str = "\r\n",
) -> bytes:
    """The file; ``header`` is what is written for the Japanese columns ``names``."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator=newline)
    writer.writerow(header)
    for row in rows:
        writer.writerow([row.get(name, "") for name in names])
    return text.getvalue().encode(encoding)


def korean_file_bytes(rows: Sequence[Mapping[str, str]], *, encoding: str = "utf-8") -> bytes:
    """The same rows under the Korean interface's 46 headers."""
    names = [*JAPANESE, "ギフト注文", "手荷物預かりサービス"]
    said = [dict(row) | {"配送状態": "배송요청"} for row in rows]
    return file_bytes(said, header=KOREAN, names=names, encoding=encoding)


def write_orders(path: Path, count: int, *, first: int = 1, encoding: str = "utf-8-sig") -> Path:
    """A file of ``count`` orders."""
    path.write_bytes(
        file_bytes([order_row(n) for n in range(first, first + count)], encoding=encoding)
    )
    return path
