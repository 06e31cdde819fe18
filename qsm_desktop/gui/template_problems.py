"""What is wrong with a template, in words, and where: the editor and the command line say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.errors import Code, QsmError
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.mail.limits import DEEPEST_NESTING, LONGEST_TEXT, MOST_BLOCKS

translate = QCoreApplication.translate


def problem_sentence(error: QsmError) -> str:
    """Why a template is refused: part, line and reason where there are any."""
    if error.code is not Code.TEMPLATE_BROKEN or error.params.get("file"):
        return sentence(error)
    words = reasons().get(str(error.params["reason"]))
    if words is None:
        return sentence(error)
    if error.params.get("part") == "subject":
        return translate("TemplateProblems", "제목: {words}").format(words=words)
    text = translate("TemplateProblems", "본문 {line}줄: {words}")
    return text.format(line=error.params["line"], words=words)


def problem_line(error: QsmError) -> int | None:
    """The line of the body that is at fault; None if it is not the body."""
    line = error.params.get("line")
    return int(str(line)) if error.params.get("part") == "body" and line is not None else None


def reasons() -> dict[str, str]:
    """Reason of TEMPLATE_BROKEN → words."""
    return {
        "syntax": translate(
            "TemplateProblems", "[% … %]가 맞지 않습니다. if와 endif, for와 endfor를 짝지으십시오."
        ),
        "nesting": translate(
            "TemplateProblems", "[% … %]가 너무 깊이 겹칩니다({most}겹까지)."
        ).format(most=DEEPEST_NESTING),
        "too_long": translate("TemplateProblems", "글이 너무 깁니다({most}자까지).").format(
            most=LONGEST_TEXT
        ),
        "too_many_blocks": translate(
            "TemplateProblems", "[% … %]가 너무 많습니다({most}개까지)."
        ).format(most=MOST_BLOCKS),
        "nul": translate("TemplateProblems", "쓸 수 없는 글자(NUL)가 있습니다."),
        "not_a_character": translate("TemplateProblems", "글자가 아닌 것(반쪽 문자)이 있습니다."),
        "control_character": translate(
            "TemplateProblems", "줄바꿈이나 제어 문자가 있습니다. 한 줄로 쓰십시오."
        ),
        "stray_delimiter": translate(
            "TemplateProblems", "자리표가 끝나지 않았습니다. [$_이름_$] 꼴로 쓰십시오."
        ),
        "not_in_language": translate(
            "TemplateProblems",
            "쓸 수 없는 말입니다. 자리표, ‘if 자리표’, ‘for line in lines’만 쓸 수 있습니다.",
        ),
        "loop": translate(
            "TemplateProblems",
            "‘for line in lines’는 장바구니(Group) 템플릿에서 한 겹으로만 쓸 수 있습니다.",
        ),
        "line_outside_loop": translate(
            "TemplateProblems",
            "상품마다 다른 자리표입니다. ‘for line in lines’ 안에서만 쓸 수 있습니다.",
        ),
    }
