"""Every code of the program as words, in the interface's language: one place for all.

Needs QtCore only: the command line speaks the same sentences. A code without its sentence is
a KeyError, and a test asks for every one.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import Action, HeldKind, MailState
from qsm_desktop.domain.outcomes import Cause, Stage
from qsm_desktop.gui.error_sentences import error_sentences

_LINE_BREAKING = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_LONGEST_QUOTED = 300
"""Characters of what was typed that a sentence repeats; a path fits."""


def sentence(error: QsmError) -> str:
    """What is wrong and what to do, on one line whatever was typed."""
    params = {name: _quoted(value) for name, value in error.params.items()}
    return error_sentences()[error.code].format(**params)


def _quoted(value: object) -> object:
    if isinstance(value, MailState):
        return state_word(value)
    if not isinstance(value, str):
        return value
    line = _LINE_BREAKING.sub(" ", value)
    return line if len(line) <= _LONGEST_QUOTED else f"{line[:_LONGEST_QUOTED]}…"


def cause_sentence(cause: Cause) -> str:
    """Why an attempt or a check failed."""
    return _causes()[cause]


def held_word(kind: HeldKind) -> str:
    """A kind of hold in a word or two."""
    return _held_words()[kind]


def state_word(state: MailState) -> str:
    """A mail's state."""
    return _states()[state]


def kind_word(kind: Kind) -> str:
    """알림 종류."""
    return _kinds()[kind]


def stage_word(stage: Stage) -> str:
    """A stage of the SMTP dialogue."""
    return _stages()[stage]


def action_word(action: Action) -> str:
    """What was done to a mail."""
    return _actions()[action]


translate = QCoreApplication.translate


def _causes() -> dict[Cause, str]:
    """Cause → sentence."""
    return {
        Cause.NONE: translate("Sentences", "문제없습니다."),
        Cause.NAME_NOT_FOUND: translate(
            "Sentences", "서버 이름을 찾을 수 없습니다. 이름과 인터넷 연결을 확인하십시오."
        ),
        Cause.REFUSED: translate(
            "Sentences", "서버가 연결을 받지 않습니다. 서버 이름과 포트를 확인하십시오."
        ),
        Cause.NO_ANSWER: translate(
            "Sentences", "서버가 대답하지 않습니다. 잠시 뒤 다시 시도합니다."
        ),
        Cause.DROPPED: translate("Sentences", "연결이 끊겼습니다."),
        Cause.BAD_ANSWER: translate(
            "Sentences", "메일 서버답지 않은 대답이 왔습니다. 서버 이름과 포트를 확인하십시오."
        ),
        Cause.GREETING_REFUSED: translate(
            "Sentences", "서버가 이 컴퓨터를 거절합니다. 메일 서비스에 문의하십시오."
        ),
        Cause.TLS_MISSING: translate(
            "Sentences",
            "서버가 보호된 연결(STARTTLS)을 하지 않습니다. 비밀번호를 지키려고 보내지 않습니다.",
        ),
        Cause.CERTIFICATE_EXPIRED: translate(
            "Sentences", "서버 인증서의 기한이 지났습니다. 메일 서비스에 알리십시오."
        ),
        Cause.CERTIFICATE_NAME: translate(
            "Sentences", "서버 인증서의 이름이 다릅니다. 서버 이름을 확인하십시오."
        ),
        Cause.CERTIFICATE_UNTRUSTED: translate(
            "Sentences", "서버 인증서를 믿을 수 없습니다. 서버 이름을 확인하십시오."
        ),
        Cause.TLS_FAILED: translate(
            "Sentences", "보호된 연결을 만들 수 없습니다. 보안 방식과 포트를 확인하십시오."
        ),
        Cause.PASSWORD_WRONG: translate(
            "Sentences",
            "사용자 이름이나 비밀번호가 맞지 않습니다. 앱 비밀번호가 필요한 서비스도 있습니다.",
        ),
        Cause.LOGIN_NEEDED: translate(
            "Sentences", "서버가 로그인을 바랍니다. 사용자 이름과 비밀번호를 넣으십시오."
        ),
        Cause.LOGIN_UNSUPPORTED: translate(
            "Sentences",
            "서버에 쓸 수 있는 로그인 방식이 없습니다. 보안 방식과 포트를 확인하십시오.",
        ),
        Cause.LOGIN_LATER: translate(
            "Sentences", "지금은 로그인할 수 없습니다. 잠시 뒤 다시 시도합니다."
        ),
        Cause.BASIC_AUTH_OFF: translate(
            "Sentences",
            "이 계정은 비밀번호 로그인이 꺼져 있습니다. 메일 서비스의 관리자에게 SMTP 인증을 켜 달라고 하십시오.",
        ),
        Cause.KEYRING: translate(
            "Sentences",
            "열쇠고리(keyring)에서 비밀번호를 읽을 수 없습니다. 계정의 비밀번호를 다시 넣으십시오.",
        ),
        Cause.SENDER_REFUSED: translate(
            "Sentences",
            "서버가 보내는 주소를 거절합니다. From 주소가 이 계정의 것인지 확인하십시오.",
        ),
        Cause.RECIPIENT_REFUSED: translate(
            "Sentences", "받는 주소를 서버가 거절했습니다. 보낼곳을 확인하십시오."
        ),
        Cause.GREYLISTED: translate(
            "Sentences", "받는 서버가 나중에 다시 보내라고 합니다. 저절로 다시 보냅니다."
        ),
        Cause.TOO_LARGE: translate("Sentences", "메일이 서버가 받는 크기보다 큽니다."),
        Cause.QUOTA: translate(
            "Sentences", "보낼 수 있는 통수를 넘었습니다. 한도가 풀리면 저절로 이어서 보냅니다."
        ),
        Cause.CONTENT_REFUSED: translate(
            "Sentences", "서버가 메일의 내용을 거절했습니다. 서버의 말을 확인하십시오."
        ),
        Cause.SERVER_LATER: translate(
            "Sentences", "서버가 지금은 받지 않습니다. 잠시 뒤 다시 시도합니다."
        ),
        Cause.STOPPED: translate("Sentences", "보내기를 멈추어 이 메일은 나가지 않았습니다."),
        Cause.LEASE_LOST: translate(
            "Sentences", "다른 프로그램이 이 메일을 맡아 여기서는 보내지 않았습니다."
        ),
        Cause.CRASHED: translate("Sentences", "이 메일을 보내다가 프로그램 오류가 났습니다."),
    }


def _held_words() -> dict[HeldKind, str]:
    """Kind of hold → word."""
    return {
        HeldKind.WAIT: translate("Sentences", "대기 Y"),
        HeldKind.CHECK: translate("Sentences", "검사"),
        HeldKind.VALUE: translate("Sentences", "빈 값"),
        HeldKind.NO_ACCOUNT: translate("Sentences", "계정 없음"),
        HeldKind.LATE_LINE: translate("Sentences", "늦은 상품"),
        HeldKind.SWITCHED_OFF: translate("Sentences", "사용 N"),
        HeldKind.CANCELLED_ORDER: translate("Sentences", "취소된 주문"),
        HeldKind.RESTORED: translate("Sentences", "백업에서"),
    }


def _states() -> dict[MailState, str]:
    """State → word."""
    return {
        MailState.QUEUED: translate("Sentences", "보냄 대기"),
        MailState.HELD: translate("Sentences", "보류"),
        MailState.SENDING: translate("Sentences", "보내는 중"),
        MailState.SENT: translate("Sentences", "보냄"),
        MailState.FAILED: translate("Sentences", "실패"),
        MailState.UNKNOWN: translate("Sentences", "확인 필요"),
        MailState.CANCELLED: translate("Sentences", "취소됨"),
    }


def _kinds() -> dict[Kind, str]:
    """Kind → word of the page."""
    return {
        Kind.ORDER: translate("Sentences", "주문알림"),
        Kind.SHIPPING_REQUEST: translate("Sentences", "배송요청건"),
        Kind.DELIVERED: translate("Sentences", "배송완료"),
        Kind.CANCEL_REQUEST: translate("Sentences", "취소요청"),
        Kind.CANCEL_DONE: translate("Sentences", "취소완료"),
    }


def _stages() -> dict[Stage, str]:
    """Stage → word."""
    return {
        Stage.NAME: translate("Sentences", "이름 찾기"),
        Stage.CONNECT: translate("Sentences", "연결"),
        Stage.GREETING: translate("Sentences", "인사"),
        Stage.TLS: translate("Sentences", "보호(TLS)"),
        Stage.LOGIN: translate("Sentences", "로그인"),
        Stage.SENDER: translate("Sentences", "보내는 주소"),
        Stage.RECIPIENT: translate("Sentences", "받는 주소"),
        Stage.DATA: translate("Sentences", "내용 준비"),
        Stage.BODY: translate("Sentences", "내용"),
        Stage.AFTER_DOT: translate("Sentences", "서버의 확답"),
    }


def _actions() -> dict[Action, str]:
    """Action → word."""
    return {
        Action.RELEASE: translate("Sentences", "보내기 허용"),
        Action.SEND_AS_IS: translate("Sentences", "그대로 보내기"),
        Action.CLAIM: translate("Sentences", "보내기 시작"),
        Action.ACCEPT: translate("Sentences", "서버가 받음"),
        Action.PUT_BACK: translate("Sentences", "다시 대기열로"),
        Action.REJECT: translate("Sentences", "실패로 끝남"),
        Action.LOSE_TRACK: translate("Sentences", "결과를 모름"),
        Action.HOLD: translate("Sentences", "보류"),
        Action.RETRY: translate("Sentences", "다시 시도"),
        Action.CANCEL: translate("Sentences", "취소"),
        Action.REVIVE: translate("Sentences", "취소를 되돌려 보류"),
        Action.ARRIVED: translate("Sentences", "도착 확인됨"),
        Action.AGAIN: translate("Sentences", "다시 보내기"),
        Action.DROP: translate("Sentences", "버리기"),
    }
