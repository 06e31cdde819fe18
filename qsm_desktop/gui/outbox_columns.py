"""The columns of the outbox, and the tone of each state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.mails import Mail, MailState
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.sentences import held_word, kind_word, state_word
from qsm_desktop.gui.table_model import RIGHT, Column
from qsm_desktop.gui.theme import Tone

TONES = {
    MailState.QUEUED: Tone.WAITS,
    MailState.HELD: Tone.WAITS,
    MailState.SENDING: Tone.SENDING,
    MailState.SENT: Tone.DONE,
    MailState.FAILED: Tone.NEEDS,
    MailState.UNKNOWN: Tone.UNKNOWN,
    MailState.CANCELLED: Tone.OFF,
}


def state_text(mail: Mail) -> str:
    """The state in words, and for a held mail the kind of hold."""
    word = state_word(mail.state)
    return f"{word} · {held_word(mail.hold.kind)}" if mail.hold else word


def mail_columns() -> list[Column[Mail]]:
    """The columns, their titles in the interface's language."""
    translate = QCoreApplication.translate
    return [
        Column(translate("OutboxGrid", "상태"), state_text, 130, tone=lambda m: TONES[m.state]),
        Column(translate("OutboxGrid", "알림 종류"), lambda m: kind_word(m.event.kind), 108),
        Column(translate("OutboxGrid", "주문·카트번호"), lambda m: m.event.number, 110),
        Column(translate("OutboxGrid", "보내는 곳"), lambda m: m.to, 150, stretch=1),
        Column(translate("OutboxGrid", "제목"), lambda m: m.subject, 150, stretch=1),
        Column(translate("OutboxGrid", "시도"), lambda m: str(m.attempts), 52, RIGHT),
        Column(translate("OutboxGrid", "다음 시도"), lambda m: moment_text(m.next_attempt_at), 124),
        Column(translate("OutboxGrid", "서버의 말"), lambda m: m.last_reply, 130),
        Column(translate("OutboxGrid", "시각"), lambda m: moment_text(m.changed_at), 124),
    ]
