"""What each placeholder means and what fills it, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.placeholders import Placeholder, Source

translate = QCoreApplication.translate


def meaning_of(name: str) -> str:
    """What stands in a mail in this placeholder's place."""
    return meanings()[name]


def source_word(placeholder: Placeholder) -> str:
    """What fills it: the order file, the API, both, the store or the setting."""
    if placeholder.sources == {Source.CSV, Source.API}:
        return translate("Placeholders", "CSV · API")
    words = {
        Source.CSV: translate("Placeholders", "CSV만"),
        Source.API: translate("Placeholders", "API만"),
        Source.STORE: translate("Placeholders", "가게"),
        Source.SETTING: translate("Placeholders", "설정"),
    }
    return " · ".join(words[source] for source in Source if source in placeholder.sources)


def meanings() -> dict[str, str]:
    """Placeholder → meaning."""
    return {
        "SELLER_ID": translate("Placeholders", "J·QSM에 로그인하는 판매자 ID"),
        "AUTH_KEY": translate("Placeholders", "설정에 적은 인증키"),
        "ORDER_NO": translate("Placeholders", "주문번호: 상품 한 줄마다 하나"),
        "PACK_NO": translate("Placeholders", "장바구니번호: 함께 산 상품이 같은 번호"),
        "ORDER_TIME": translate("Placeholders", "주문한 때"),
        "DELIVERY_FEE": translate("Placeholders", "배송비, 무료면 0"),
        "BUYER_NM": translate("Placeholders", "구매자 이름"),
        "BUYER_NM_JA": translate("Placeholders", "구매자 이름의 가나"),
        "BUYER_TEL_NO": translate("Placeholders", "구매자 전화번호, 없으면 휴대전화"),
        "BUYER_EMAIL": translate("Placeholders", "구매자 메일 주소"),
        "PAYMENT_METHOD": translate("Placeholders", "결제 방법"),
        "PAYMENT_DATE": translate("Placeholders", "입금된 때"),
        "ITEM_NO": translate("Placeholders", "마켓의 상품번호"),
        "ITEM_NM": translate("Placeholders", "상품 이름"),
        "SELLER_ITEM_CODE": translate("Placeholders", "판매자 상품코드"),
        "OPTION": translate("Placeholders", "고른 옵션의 이름과 값"),
        "OPTION_CODE": translate("Placeholders", "고른 옵션의 코드"),
        "QTY": translate("Placeholders", "수량"),
        "PRICE": translate("Placeholders", "상품 하나의 판매가격"),
        "DISCOUNT": translate("Placeholders", "할인액"),
        "TOTAL": translate("Placeholders", "이 줄의 주문 금액 합계"),
        "RECEIVER_NM": translate("Placeholders", "받는 사람 이름"),
        "RECEIVER_NM_JA": translate("Placeholders", "받는 사람 이름의 가나"),
        "RECEIVER_TEL_NO": translate("Placeholders", "받는 사람 전화번호, 없으면 휴대전화"),
        "ZIP_CODE": translate("Placeholders", "우편번호"),
        "ADDRESS": translate("Placeholders", "배송지 주소"),
        "DELIVERY_MSG": translate("Placeholders", "배송 요청사항, 여러 줄일 수 있음"),
        "HOPE_DATE": translate("Placeholders", "받고 싶은 날"),
        "DELIVERY_COMPANY": translate("Placeholders", "택배사"),
        "TRACKING_NO": translate("Placeholders", "송장번호"),
        "CLAIM_REASON": translate("Placeholders", "취소한 까닭"),
        "CLAIM_DATE": translate("Placeholders", "취소를 요청한 때"),
    }
