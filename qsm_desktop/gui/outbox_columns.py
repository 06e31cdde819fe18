"""The columns of the outbox, and the tone of each state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import HeldKind, Mail, MailState
from qsm_desktop.gui.language import LONGEST_MOMENT, moment_text
from qsm_desktop.gui.sentences import held_word, kind_word, state_word
from qsm_desktop.gui.table_model import ICON_ROOM, RIGHT, Column, room_for
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


_OFTEN = (HeldKind.WAIT, HeldKind.CHECK, HeldKind.VALUE, HeldKind.NO_ACCOUNT)
"""The kinds of hold that the column of states has room for; the others are elided."""


YEAR = len("2028-")
"""The next attempt is soon: its year is not shown."""


def _number(mail: Mail) -> tuple[int, str]:
    """Orders as numbers: 99 before 100."""
    return len(mail.event.number), mail.event.number


def state_text(mail: Mail) -> str:
    """The state in words, and for a held mail the kind of hold."""
    word = state_word(mail.state)
    return f"{word} · {held_word(mail.hold.kind)}" if mail.hold else word


def mail_columns() -> list[Column[Mail]]:
    """The columns, their titles in the interface's language."""
    translate = QCoreApplication.translate
    moments, kinds = room_for(LONGEST_MOMENT), room_for(*map(kind_word, Kind))
    held = state_word(MailState.HELD)
    states = room_for(*(f"{held} · {held_word(kind)}" for kind in _OFTEN)) + ICON_ROOM
    return [
        Column(
            translate("OutboxGrid", "상태"),
            state_text,
            states + ICON_ROOM,
            tone=lambda m: TONES[m.state],
        ),
        Column(translate("OutboxGrid", "알림 종류"), lambda m: kind_word(m.event.kind), kinds),
        Column(
            translate("OutboxGrid", "주문·카트번호"), lambda m: m.event.number, 96, sort=_number
        ),
        Column(translate("OutboxGrid", "보내는 곳"), lambda m: m.to, 96, stretch=3),
        Column(translate("OutboxGrid", "제목"), lambda m: m.subject, 80, stretch=3),
        Column(
            translate("OutboxGrid", "시도"),
            lambda m: str(m.attempts),
            40,
            RIGHT,
            sort=lambda m: m.attempts,
        ),
        Column(
            translate("OutboxGrid", "다음 시도"),
            lambda m: moment_text(m.next_attempt_at)[YEAR:],
            room_for(LONGEST_MOMENT[YEAR:]),
            sort=lambda m: m.next_attempt_at,
        ),
        Column(translate("OutboxGrid", "서버의 말"), lambda m: m.last_reply, 72, stretch=2),
        Column(
            translate("OutboxGrid", "시각"),
            lambda m: moment_text(m.changed_at),
            moments,
            sort=lambda m: m.changed_at,
        ),
    ]
