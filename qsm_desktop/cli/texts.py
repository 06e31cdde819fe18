"""The command line's own sentences; those of errors and states are ``gui.sentences``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def usage_sentence(detail: str) -> str:
    """The command was not understood; ``detail`` is what argparse says of it."""
    text = QCoreApplication.translate(
        "Cli", "명령을 이해하지 못했습니다({detail}). 'qsm-desktop --help'를 보십시오."
    )
    return text.format(detail=detail)


def bug_sentence(log: str | None) -> str:
    """The program itself failed; the details are in the log, if there could be one."""
    if log is None:
        return QCoreApplication.translate(
            "Cli", "프로그램 오류가 생겨 명령을 끝내지 못했습니다. 기록 파일도 쓸 수 없었습니다."
        )
    text = QCoreApplication.translate(
        "Cli", "프로그램 오류가 생겨 명령을 끝내지 못했습니다. 자세한 내용은 {log}에 있습니다."
    )
    return text.format(log=log)


def imported_sentence(file: str, new: int, known: int, queued: int, held: int) -> str:
    """What one order file brought."""
    text = QCoreApplication.translate(
        "Cli",
        "{file}: 새 주문 {new}건, 아는 주문 {known}건, 보낼 메일 {queued}통, 보류 {held}통",
    )
    return text.format(file=file, new=new, known=known, queued=queued, held=held)


def drained_sentence(sent: int, left: int) -> str:
    """What ``send`` came to."""
    text = QCoreApplication.translate("Cli", "보낸 메일 {sent}통, 남은 메일 {left}통")
    return text.format(sent=sent, left=left)


def left_behind_sentence(left: int) -> str:
    """Why ``send`` ends with status 1."""
    text = QCoreApplication.translate(
        "Cli",
        "보낼 때가 된 메일 {left}통이 남았습니다. 'qsm-desktop outbox'에서 까닭을 볼 수 있습니다.",
    )
    return text.format(left=left)


def acted_sentence(done: int, refused: int) -> str:
    """What a bulk action on the outbox came to."""
    text = QCoreApplication.translate("Cli", "처리한 메일 {done}통, 처리하지 못한 메일 {refused}통")
    return text.format(done=done, refused=refused)


def backup_sentence(file: str) -> str:
    """A backup was written."""
    return QCoreApplication.translate("Cli", "백업을 {file}에 썼습니다.").format(file=file)


def restored_sentence(held: int) -> str:
    """A backup was restored; its queue is held."""
    text = QCoreApplication.translate(
        "Cli",
        "백업을 되돌렸습니다. 기다리던 메일 {held}통은 이미 보냈을 수 있어 보류했습니다.",
    )
    return text.format(held=held)


def order_missing_sentence(order_no: str) -> str:
    """``preview --order`` named an order that is not known."""
    text = QCoreApplication.translate(
        "Cli", "주문번호 {order_no}를 알지 못합니다. 먼저 주문 파일을 가져오십시오."
    )
    return text.format(order_no=order_no)


def older_uses_sentence(settings: list[int], waiting: int) -> str:
    """A template was saved that settings use in an older version."""
    text = QCoreApplication.translate(
        "Cli",
        "설정 {settings}은(는) 예전 글 그대로입니다(기다리는 메일 {waiting}통). ‘settings edit’로 새 글을, 그다음 ‘outbox renew’로 새 메일을 만듭니다.",
    )
    return text.format(settings=", ".join(map(str, settings)), waiting=waiting)


def headings() -> dict[str, str]:
    """Headings of the readable form of a mail."""
    return {
        "from": QCoreApplication.translate("Cli", "보내는 사람"),
        "to": QCoreApplication.translate("Cli", "받는 곳"),
        "subject": QCoreApplication.translate("Cli", "제목"),
        "missing": QCoreApplication.translate("Cli", "빈 값"),
        "state": QCoreApplication.translate("Cli", "상태"),
        "reply": QCoreApplication.translate("Cli", "서버의 말"),
    }
