"""What ``--help`` says of each command and option, in the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PROGRAM = "qsm-desktop"


def describe(prog: str) -> str:
    """The sentence of a command (``prog`` is argparse's: program and command words).

    Under it stands a line for each command that can follow.
    """
    told = _commands()
    own = told.get(prog.removeprefix(PROGRAM).strip(), "")
    below = {
        name: text
        for name, text in told.items()
        if f"{PROGRAM} {name}".rpartition(" ")[0] == prog and name
    }
    width = max((len(name) for name in below), default=0) + 2
    lines = [f"  {name:<{width}}{text}" for name, text in below.items()]
    return "\n".join([own, "", *lines] if lines else [own])


def describe_option(prog: str, dest: str) -> str | None:
    """What an option or argument of that command is, by argparse's ``dest``."""
    told = _options()
    command = prog.removeprefix(PROGRAM).strip()
    return told.get(f"{command} {dest}", told.get(dest))


def usage_word() -> str:
    """What stands before the grammar."""
    return QCoreApplication.translate("Help", "사용법")


def options_word() -> str:
    """The heading of the options."""
    return QCoreApplication.translate("Help", "옵션")


def arguments_word() -> str:
    """The heading of what is given without ``--``."""
    return QCoreApplication.translate("Help", "인수")


def _commands() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "": translate("Help", "연동회사가 읽는 주문 메일을 보냅니다. 명령이 없으면 창을 엽니다."),
        "demo": translate("Help", "견본 주문으로 이 컴퓨터 안에서 끝까지 해 봅니다."),
        "templates": translate("Help", "템플릿을 보여 줍니다."),
        "templates copy": translate("Help", "템플릿을 복사합니다. 복사한 것은 고칠 수 있습니다."),
        "templates show": translate("Help", "템플릿의 글을 보여 줍니다."),
        "templates edit": translate("Help", "복사한 템플릿을 새 판으로 저장합니다."),
        "templates versions": translate("Help", "복사한 템플릿의 판을 보여 줍니다."),
        "settings": translate("Help", "알림 설정을 보여 주고 등록하고 고칩니다."),
        "settings list": translate("Help", "설정을 보여 줍니다."),
        "settings add": translate("Help", "설정을 등록합니다."),
        "settings edit": translate("Help", "설정을 고칩니다."),
        "settings log": translate("Help", "누가 언제 무엇을 바꾸었는지 보여 줍니다."),
        "settings test": translate("Help", "설정의 메일을 시험 표시를 하여 보내 봅니다."),
        "rules": translate("Help", "연동회사의 규칙을 보여 주고 끄거나 켭니다."),
        "rules off": translate("Help", "규칙 하나를 이 가게에서는 끕니다."),
        "rules on": translate("Help", "규칙 하나를 다시 켭니다."),
        "store": translate("Help", "가게를 등록하거나 고칩니다."),
        "store set": translate("Help", "가게를 등록하거나 고칩니다."),
        "stores": translate("Help", "가게를 보여 줍니다."),
        "orders": translate("Help", "주문을 가져옵니다."),
        "orders import": translate("Help", "주문 파일을 가져와 메일을 대기열에 넣습니다."),
        "preview": translate("Help", "설정 하나의 메일을 보내지 않고 보여 줍니다."),
        "outbox": translate("Help", "발송함의 메일을 보여 주고 처리합니다."),
        "outbox list": translate("Help", "발송함의 메일을 보여 줍니다."),
        "outbox show": translate("Help", "메일 하나를 보낼 바이트 그대로 보여 줍니다."),
        "outbox release": translate("Help", "기다리는 메일의 보내기를 허용합니다."),
        "outbox renew": translate("Help", "나가지 않은 메일을 지금 설정과 주문으로 다시 만듭니다."),
        "outbox retry": translate("Help", "실패한 메일을 다시 시도합니다."),
        "outbox cancel": translate("Help", "메일을 보내지 않기로 합니다."),
        "outbox resolve": translate("Help", "결과를 모르는 메일을 어떻게 할지 정합니다."),
        "account": translate("Help", "메일 계정을 등록하고 검사합니다."),
        "account set": translate("Help", "메일 계정을 등록하거나 고칩니다."),
        "account test": translate("Help", "로그인까지 해 보고 막히는 단계를 말합니다."),
        "accounts": translate("Help", "메일 계정을 보여 줍니다."),
        "send": translate("Help", "보낼 때가 된 메일을 보냅니다."),
        "backup": translate("Help", "데이터베이스를 파일 하나로 복사합니다."),
        "restore": translate("Help", "백업을 되돌립니다. 기다리던 메일은 보류됩니다."),
    }  # fmt: skip


def _options() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "help": translate("Help", "이 도움말을 보여 주고 끝냅니다"),
        "version": translate("Help", "판 번호를 보여 주고 끝냅니다"),
        "db": translate("Help", "데이터베이스(없으면 QSM_DATABASE_URL, 그것도 없으면 데이터 폴더)"),
        "json": translate("Help", "표 대신 JSON으로 씁니다"),
        "out": translate("Help", "그림과 메일을 남길 폴더"),
        "kind": translate("Help", "알림 종류(주문알림, 배송요청건, …)"),
        "group": translate("Help", "템플릿 그룹"),
        "template": translate("Help", "템플릿 번호"),
        "number": translate("Help", "템플릿 번호"),
        "templates show version": translate("Help", "이 판의 글(없으면 지금 글)"),
        "diff": translate("Help", "복사한 원본과 다른 줄만 보여 줍니다"),
        "body": translate("Help", "새 본문이 든 UTF-8 파일"),
        "templates edit subject": translate("Help", "새 제목"),
        "templates edit name": translate("Help", "새 이름"),
        "from_version": translate("Help", "이 판의 글에서 시작합니다(되돌리기)"),
        "dry_run": translate("Help", "저장하지 않고 지난 주문의 메일이 어떻게 달라질지 봅니다"),
        "to": translate("Help", "보낼곳 주소"),
        "use": translate("Help", "사용 Y/N"),
        "wait": translate("Help", "대기 Y/N"),
        "store": translate("Help", "가게 이름"),
        "settings add store": translate("Help", "이 가게의 주문만(비우면 모든 가게)"),
        "settings edit store": translate("Help", "이 가게의 주문만(비우면 모든 가게)"),
        "settings edit id": translate("Help", "설정 번호"),
        "outbox show id": translate("Help", "메일 번호"),
        "store set name": translate("Help", "가게 이름"),
        "account set name": translate("Help", "계정 이름"),
        "account test name": translate("Help", "계정 이름"),
        "subject": translate("Help", "제목"),
        "settings test id": translate("Help", "설정 번호"),
        "company": translate("Help", "메일을 읽는 회사(비우면 템플릿의 그룹)"),
        "charset": translate("Help", "메일의 문자 집합"),
        "rules company": translate("Help", "이 회사의 규칙만"),
        "agree": translate(
            "Help", "바꿔 쓰기에 동의: wide_parentheses 괄호 · charset 없는 글자 · none 거두기"
        ),
        "rule": translate("Help", "규칙(회사/이름)"),
        "remedy": translate("Help", "규칙이 내놓은 해결을 설정에 적고 다시 만듭니다"),
        "auth_key": translate("Help", "인증키"),
        "seller_id": translate("Help", "J·QSM에 로그인하는 판매자 ID"),
        "default": translate("Help", "이것을 기본으로 합니다"),
        "files": translate("Help", "주문 파일(DeliveryManagement_detail…csv)"),
        "setting": translate("Help", "설정 번호"),
        "order": translate("Help", "주문번호(없으면 견본 주문)"),
        "format": translate("Help", "보여 줄 꼴"),
        "state": translate("Help", "이 상태인 메일만"),
        "ids": translate("Help", "메일 번호"),
        "reason": translate("Help", "그렇게 하는 까닭"),
        "verdict": translate("Help", "arrived 도착함 · again 다시 보냄 · drop 버림"),
        "host": translate("Help", "메일 서버"),
        "port": translate("Help", "포트"),
        "security": translate("Help", "연결 보호"),
        "from_address": translate("Help", "From 주소"),
        "user": translate("Help", "로그인 사용자"),
        "password_stdin": translate("Help", "비밀번호를 표준 입력의 첫 줄에서 읽습니다"),
        "watch": translate("Help", "끝내지 않고 새 메일을 기다리며 보냅니다(Ctrl-C로 끝)"),
        "file": translate("Help", "백업 파일"),
    }  # fmt: skip
