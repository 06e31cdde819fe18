"""Why a mail is held and what lets it go, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.findings import Finding
from qsm_desktop.domain.mails import HeldKind, Hold
from qsm_desktop.domain.outcomes import Cause
from qsm_desktop.gui.language import current_language
from qsm_desktop.gui.sentences import cause_sentence

translate = QCoreApplication.translate

READ_BACK, RULE = "read_back:", "rule:"


def held_sentence(hold: Hold) -> str:
    """Why a mail is held and what lets it go."""
    words = {"template": translate("Sentences", "템플릿의 글")}
    fields = ", ".join(words.get(name, name) for name in hold.fields)
    if hold.note == Cause.CRASHED:
        return cause_sentence(Cause.CRASHED)
    if hold.kind is HeldKind.CHECK:
        return _check_sentence(hold.note, fields)
    return _holds()[hold.kind].format(fields=fields)


def finding_sentence(finding: Finding) -> str:
    """What a receiver's rule says about a setting or a mail."""
    return _rule_sentence(finding.key, ", ".join(finding.fields))


def _check_sentence(note: str, fields: str) -> str:
    if note.startswith(RULE):
        return _rule_sentence(note.removeprefix(RULE), fields)
    found = _checks().get(note)
    if found is None and note.startswith(READ_BACK):
        found = translate("Sentences", "메일에 실린 값이 주문의 값과 다릅니다({fields}).")
    return (found or _holds()[HeldKind.CHECK]).format(fields=fields)


def _rule_sentence(key: str, fields: str) -> str:
    """The rule's own words, from its company's file."""
    from qsm_desktop.mail.receivers import receivers

    company, _, rule_id = key.partition("/")
    rule = receivers().rule(company, rule_id)
    if rule is None:
        return _holds()[HeldKind.CHECK].format(fields=fields or key)
    shown = f"{company}: {rule.words(current_language())}"
    return f"{shown} ({fields})" if fields else shown


def _checks() -> dict[str, str]:
    """Note of a CHECK hold → sentence."""
    return {
        "charset": translate(
            "Sentences",
            "메일의 문자 집합에 없는 글자가 있어 바꿔 써야 합니다({fields}). 설정에서 바꿔 쓰기에 동의하거나 UTF-8로 보내십시오.",
        ),
        "charset_gap": translate(
            "Sentences",
            "메일의 문자 집합에 없고 바꿔 쓸 글자도 없는 글자가 있습니다({fields}). UTF-8로 보내거나 받는 쪽에 직접 입력하십시오.",
        ),
        f"{READ_BACK}two_readings": translate(
            "Sentences",
            "되읽으면 다른 값으로 읽힐 수 있습니다({fields}). 값 안에 괄호나 다른 칸의 이름이 있는지 확인하십시오.",
        ),
        f"{READ_BACK}label_inside": translate(
            "Sentences",
            "값 안의 줄이 다른 칸의 이름으로 시작하여 받는 쪽이 잘못 읽을 수 있습니다({fields}).",
        ),
        f"{READ_BACK}shape": translate(
            "Sentences",
            "숫자여야 할 값이 숫자가 아니거나 한 줄이어야 할 값이 여러 줄입니다({fields}).",
        ),
    }


def _holds() -> dict[HeldKind, str]:
    """Kind of hold → sentence."""
    return {
        HeldKind.WAIT: translate(
            "Sentences", "대기 Y라서 보류했습니다. 확인한 뒤 ‘보내기 허용’을 누르십시오."
        ),
        HeldKind.CHECK: translate(
            "Sentences",
            "검사에서 보류했습니다({fields}). 받는 쪽이 잘못 읽을 수 있으니 내용을 확인하십시오.",
        ),
        HeldKind.VALUE: translate(
            "Sentences", "비어서는 안 되는 값이 비어 있습니다({fields}). 주문 내용을 확인하십시오."
        ),
        HeldKind.NO_ACCOUNT: translate(
            "Sentences", "보낼 메일 계정이 없습니다. 설정에서 계정을 만들면 저절로 나갑니다."
        ),
        HeldKind.LATE_LINE: translate(
            "Sentences",
            "이 카트의 메일을 만든 뒤에 들어온 상품이 있습니다. 먼저 나간 메일과 견주어 보십시오.",
        ),
        HeldKind.SWITCHED_OFF: translate(
            "Sentences",
            "설정이 사용 N이 되어 보류했습니다. 사용 Y로 바꾼 뒤 허용할 수 있습니다.",
        ),
        HeldKind.CANCELLED_ORDER: translate(
            "Sentences", "주문이 취소되어 보류했습니다. 보내지 않으려면 취소하십시오."
        ),
        HeldKind.RESTORED: translate(
            "Sentences",
            "백업에서 되돌린 메일입니다. 이미 보냈을 수 있으니 받는 쪽에서 확인하십시오.",
        ),
    }
