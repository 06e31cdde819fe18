"""The sentences of ``domain.errors``: what is wrong, what it means, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.errors import Code

translate = QCoreApplication.translate


def error_sentences() -> dict[Code, str]:
    """Code → sentence; ``{name}`` is a parameter of the error."""
    return {
        Code.ADDRESS_EMPTY: translate(
            "Sentences", "보낼곳 주소가 비어 있습니다. 메일을 받을 주소를 입력하십시오."
        ),
        Code.ADDRESS_INVALID: translate(
            "Sentences",
            "‘{address}’은(는) 메일 주소가 아닙니다. name@company.example 꼴로 입력하십시오.",
        ),
        Code.SUBJECT_EMPTY: translate(
            "Sentences",
            "제목이 비어 있습니다. 받는 업체가 제목으로 메일을 알아보므로 템플릿의 제목을 그대로 두는 것이 안전합니다.",
        ),
        Code.TEMPLATE_MISSING: translate(
            "Sentences", "{number}번 템플릿이 없습니다. 목록에 있는 번호를 고르십시오."
        ),
        Code.TEMPLATE_NOT_CHOSEN: translate(
            "Sentences", "템플릿을 고르지 않았습니다. ‘찾기’로 템플릿을 고르십시오."
        ),
        Code.SETTING_MISSING: translate(
            "Sentences", "{id}번 설정이 없습니다. 목록에 있는 번호를 쓰십시오."
        ),
        Code.SETTING_CHANGED_ELSEWHERE: translate(
            "Sentences",
            "그 사이 다른 곳에서 이 설정을 고쳤습니다. ‘검색’으로 다시 읽은 뒤 고치십시오.",
        ),
        Code.COMPANY_MISSING: translate(
            "Sentences", "{company}이라는 회사가 없습니다. 회사 목록에서 고르십시오."
        ),
        Code.RULE_MISSING: translate("Sentences", "{rule}이라는 규칙이 없습니다."),
        Code.TEMPLATE_BROKEN: translate(
            "Sentences",
            "템플릿을 쓸 수 없습니다({file} {line}줄, {reason}). 이 템플릿으로는 메일을 만들지 않습니다.",
        ),
        Code.PLACEHOLDER_UNKNOWN: translate(
            "Sentences",
            "‘{name}’이라는 자리표는 없습니다({line}줄). 철자를 확인하십시오.",
        ),
        Code.TEMPLATE_NAME_EMPTY: translate(
            "Sentences", "템플릿 이름이 비어 있습니다. 목록에서 알아볼 이름을 입력하십시오."
        ),
        Code.TEMPLATE_NAME_BAD: translate(
            "Sentences", "템플릿 이름은 한 줄, {most}자까지입니다. 짧게 줄이십시오."
        ),
        Code.TEMPLATE_NOT_OWN: translate(
            "Sentences",
            "{number}번은 가게의 템플릿이 아니어서 고칠 수 없습니다. 먼저 복사하십시오.",
        ),
        Code.TEMPLATE_VERSION_MISSING: translate(
            "Sentences", "{number}번 템플릿에는 {version}판이 없습니다. 판 목록을 보십시오."
        ),
        Code.TEMPLATE_FILE_CHARSET: translate(
            "Sentences", "{file} {row}행이 UTF-8이 아닙니다. UTF-8로 저장한 뒤 다시 하십시오."
        ),
        Code.TEMPLATE_CHANGED_ELSEWHERE: translate(
            "Sentences",
            "그 사이 다른 곳에서 {number}번 템플릿을 고쳤습니다. 닫았다가 다시 열어 고치십시오.",
        ),
        Code.STORE_MISSING: translate(
            "Sentences", "‘{name}’ 가게가 없습니다. 설정에서 가게를 먼저 등록하십시오."
        ),
        Code.STORE_NOT_CHOSEN: translate(
            "Sentences", "어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오."
        ),
        Code.STORE_NAME_EMPTY: translate(
            "Sentences", "가게 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오."
        ),
        Code.SELLER_ID_EMPTY: translate(
            "Sentences",
            "판매자 ID가 비어 있습니다. J·QSM에 로그인하는 판매자 ID를 입력하십시오.",
        ),
        Code.SELLER_ID_TAKEN: translate(
            "Sentences",
            "판매자 ID ‘{seller_id}’은(는) ‘{store}’ 가게가 쓰고 있습니다. 그 가게를 고치거나 다른 ID를 입력하십시오.",
        ),
        Code.FILE_UNREADABLE: translate(
            "Sentences",
            "{file}을(를) 읽을 수 없습니다({reason}). 파일이 있는지, 다른 프로그램이 열고 있지 않은지 보십시오.",
        ),
        Code.FILE_EMPTY: translate(
            "Sentences", "{file}은(는) 빈 파일입니다. J·QSM에서 다시 내려받으십시오."
        ),
        Code.FILE_HTML: translate(
            "Sentences",
            "{file}은(는) 주문 파일이 아니라 웹 페이지입니다. J·QSM에 다시 로그인해 내려받으십시오.",
        ),
        Code.FILE_BINARY: translate(
            "Sentences",
            "{file}은(는) CSV가 아닙니다. 엑셀로 바꾸지 않은 원래 CSV 파일을 쓰십시오.",
        ),
        Code.FILE_CHARSET: translate(
            "Sentences",
            "{file} {row}행의 글자를 읽을 수 없습니다. UTF-8이나 Shift_JIS로 내려받은 원래 파일을 쓰십시오.",
        ),
        Code.FILE_NUL: translate(
            "Sentences",
            "{file} {row}행에 쓸 수 없는 글자(NUL)가 있습니다. 파일이 깨졌을 수 있으니 다시 내려받으십시오.",
        ),
        Code.FILE_NOT_ORDERS: translate(
            "Sentences",
            "{file}은(는) 주문 파일이 아닙니다. DeliveryManagement_detail로 시작하는 파일을 쓰십시오.",
        ),
        Code.FILE_COLUMN_MISSING: translate(
            "Sentences",
            "{file}에 ‘{column}’ 열이 없습니다. 상세(detail) 주문 파일을 그대로 쓰십시오.",
        ),
        Code.FILE_COLUMN_TWICE: translate(
            "Sentences",
            "{file}에 ‘{column}’ 열이 두 번 있습니다. 원래 파일을 다시 내려받으십시오.",
        ),
        Code.FILE_CUT_OFF: translate(
            "Sentences",
            "{file}이(가) {row}행에서 끊겼습니다. 아무것도 가져오지 않았으니 다시 내려받으십시오.",
        ),
        Code.FILE_ROW_WIDTH: translate(
            "Sentences",
            "{file} {row}행의 칸이 {found}개입니다({expected}개여야 합니다). 원래 파일을 다시 내려받으십시오.",
        ),
        Code.FILE_ORDER_NO_SPREADSHEET: translate(
            "Sentences",
            "{file} {row}행 ‘{column}’의 ‘{value}’은(는) 표 계산 프로그램이 바꾼 번호입니다. 엑셀로 저장하지 않은 원래 파일을 쓰십시오.",
        ),
        Code.FILE_ORDER_NO_BAD: translate(
            "Sentences",
            "{file} {row}행 ‘{column}’의 ‘{value}’은(는) 번호가 아닙니다. 원래 파일을 다시 내려받으십시오.",
        ),
        Code.FILE_STATUS_UNKNOWN: translate(
            "Sentences",
            "{file} {row}행 ‘{column}’의 ‘{value}’은(는) 모르는 상태입니다. 아무것도 가져오지 않았습니다.",
        ),
        Code.FILE_VALUE_MISSING: translate(
            "Sentences",
            "{file} {row}행의 ‘{column}’이(가) 비어 있습니다. 원래 파일을 다시 내려받으십시오.",
        ),
        Code.FILE_ORDER_TWICE: translate(
            "Sentences",
            "{file} {row}행 ‘{column}’의 {value}이(가) 다른 내용으로 두 번 있습니다. 원래 파일을 다시 내려받으십시오.",
        ),
        Code.FILE_OTHER_STORE: translate(
            "Sentences",
            "{file} {row}행의 주문 {value}은(는) ‘{store}’ 가게의 것으로 알고 있습니다. 가게를 바꾸어 가져오십시오.",
        ),
        Code.FILE_NOT_PRACTICE: translate(
            "Sentences",
            "{file}은(는) 실제 주문 파일입니다. 연습에서는 견본 주문만 쓸 수 있습니다.",
        ),
        Code.FILE_PRACTICE: translate(
            "Sentences",
            "{file}은(는) 연습용 견본 주문입니다. 실제 업체로 보내지 않도록 가져오지 않았습니다.",
        ),
        Code.MAIL_MISSING: translate(
            "Sentences", "{id}번 메일이 없습니다. 발송함에 있는 번호를 쓰십시오."
        ),
        Code.MAIL_WRONG_STATE: translate(
            "Sentences", "{id}번 메일은 지금 상태({state})에서 그렇게 할 수 없습니다."
        ),
        Code.MAIL_NEEDS_REASON: translate(
            "Sentences",
            "{id}번 메일은 검사에서 멈추었습니다. 그대로 보내려면 까닭을 적으십시오.",
        ),
        Code.MAIL_NO_ACCOUNT: translate(
            "Sentences",
            "{id}번 메일은 보낼 계정이 없습니다. 설정에서 메일 계정을 먼저 만드십시오.",
        ),
        Code.MAIL_SETTING_OFF: translate(
            "Sentences", "{id}번 메일의 설정은 사용 N입니다. 먼저 사용을 Y로 바꾸십시오."
        ),
        Code.ACCOUNT_NONE: translate(
            "Sentences", "메일 계정이 없습니다. 설정에서 계정을 먼저 만드십시오."
        ),
        Code.ACCOUNT_MISSING: translate(
            "Sentences", "‘{name}’ 메일 계정이 없습니다. 설정에서 먼저 만드십시오."
        ),
        Code.ACCOUNT_NAME_EMPTY: translate(
            "Sentences", "계정 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오."
        ),
        Code.ACCOUNT_HOST_EMPTY: translate(
            "Sentences",
            "메일 서버가 비어 있습니다. smtp로 시작하는 서버 이름을 입력하십시오.",
        ),
        Code.ACCOUNT_PORT: translate(
            "Sentences",
            "포트 {port}은(는) 쓸 수 없습니다. 보통 465(TLS)나 587(STARTTLS)입니다.",
        ),
        Code.ACCOUNT_PASSWORD_PLAIN: translate(
            "Sentences",
            "보호되지 않은 연결로는 비밀번호를 보내지 않습니다. TLS나 STARTTLS를 고르십시오.",
        ),
        Code.ACCOUNT_PASSWORD_NOT_GIVEN: translate(
            "Sentences",
            "표준 입력에서 비밀번호를 읽지 못했습니다. 첫 줄에 비밀번호를 넣으십시오. 바뀐 것은 없습니다.",
        ),
        Code.ACCOUNT_PRACTICE: translate(
            "Sentences",
            "연습에서는 {host}을(를) 쓸 수 없습니다. 연습 메일은 이 컴퓨터(127.0.0.1)의 서버로만 보냅니다.",
        ),
        Code.KEYRING_NONE: translate(
            "Sentences",
            "비밀번호를 넣을 열쇠고리(keyring)가 없습니다. GNOME Keyring이나 KWallet을 설치한 뒤 다시 하십시오.",
        ),
        Code.KEYRING_LOCKED: translate(
            "Sentences", "열쇠고리(keyring)가 잠겨 있습니다. 잠금을 푼 뒤 다시 하십시오."
        ),
        Code.KEYRING_FAILED: translate(
            "Sentences",
            "열쇠고리(keyring)에서 비밀번호를 읽거나 쓸 수 없습니다({reason}). 계정의 비밀번호를 다시 넣으십시오.",
        ),
        Code.DATABASE_URL: translate(
            "Sentences",
            "데이터베이스 주소 ‘{url}’을(를) 쓸 수 없습니다. sqlite:////폴더/파일.db 꼴로 쓰십시오.",
        ),
        Code.DATABASE_READ_ONLY: translate(
            "Sentences",
            "{path}에 쓸 수 없습니다(읽기 전용). 파일과 폴더의 권한을 확인하십시오. 바뀐 것은 없습니다.",
        ),
        Code.DATABASE_NEWER: translate(
            "Sentences",
            "{path}은(는) 더 새로운 프로그램의 것입니다. 프로그램을 새 판으로 올리십시오. 바뀐 것은 없습니다.",
        ),
        Code.DATABASE_DAMAGED: translate(
            "Sentences",
            "{path}이(가) 손상되었습니다. 백업을 되돌리십시오. 바뀐 것은 없습니다.",
        ),
        Code.DATABASE_FOREIGN: translate(
            "Sentences",
            "{path}은(는) 이 프로그램의 데이터베이스가 아닙니다. 다른 파일을 고르십시오. 바뀐 것은 없습니다.",
        ),
        Code.DATABASE_LOCKED: translate(
            "Sentences", "{path}을(를) 다른 프로그램이 잡고 있습니다. 잠시 뒤 다시 하십시오."
        ),
        Code.DATABASE_CANNOT_OPEN: translate(
            "Sentences",
            "{path}을(를) 열 수 없습니다({reason}). 폴더가 있는지 확인하십시오.",
        ),
        Code.DISK_FULL: translate(
            "Sentences",
            "디스크에 자리가 없어 {path}에 쓰지 못했습니다. 자리를 비운 뒤 다시 하십시오. 반쯤 된 것은 없습니다.",
        ),
        Code.DISK_WRITE: translate(
            "Sentences", "{path}에 쓰지 못했습니다({reason}). 폴더와 권한을 확인하십시오."
        ),
        Code.SECOND_WINDOW: translate(
            "Sentences", "이 데이터베이스의 창이 이미 열려 있습니다. 열려 있는 창을 쓰십시오."
        ),
        Code.SENDER_FAILED: translate(
            "Sentences",
            "보내기에서 프로그램 오류가 났습니다. 잠시 뒤 저절로 다시 시도합니다. 되풀이되면 프로그램을 다시 여십시오.",
        ),
        Code.NO_SCREEN: translate(
            "Sentences",
            "창을 열 화면이 없습니다. 화면이 있는 곳에서 열거나 명령을 쓰십시오(--help).",
        ),
        Code.DATABASE_NOT_PRACTICE: translate(
            "Sentences",
            "{path}은(는) 연습용 데이터베이스가 아닙니다. 연습에는 새 파일을 쓰십시오. 바뀐 것은 없습니다.",
        ),
        Code.BACKUP_EXISTS: translate(
            "Sentences", "{path}이(가) 이미 있습니다. 다른 이름을 쓰십시오."
        ),
        Code.BACKUP_IN_USE: translate(
            "Sentences",
            "{path}을(를) 창이나 다른 명령이 쓰고 있습니다. 창을 닫고 명령이 끝난 뒤 되돌리십시오.",
        ),
        Code.BACKUP_NOT_ONE: translate(
            "Sentences", "{path}은(는) 이 프로그램의 백업이 아닙니다. 다른 파일을 고르십시오."
        ),
        Code.OUTPUT_LOST: translate(
            "Sentences",
            "표준 출력에 쓰지 못했습니다({reason}). 어디까지 되었는지는 발송함과 목록에서 보십시오.",
        ),
    }
