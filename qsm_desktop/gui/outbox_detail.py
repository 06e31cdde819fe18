"""The lower half of the outbox: one mail, its text, its bytes and its ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.outcomes import Cause, Stage
from qsm_desktop.gui.hold_sentences import held_sentence
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.outbox_columns import state_text
from qsm_desktop.gui.sentences import action_word, cause_sentence, stage_word

if TYPE_CHECKING:
    from qsm_desktop.domain.mails import Attempt, LogEntry
    from qsm_desktop.gui.forms.ui_outbox_page import Ui_OutboxPage
    from qsm_desktop.services.outbox import MailDetail


class OutboxDetail:
    """Fills the detail part of the outbox form."""

    def __init__(self, ui: Ui_OutboxPage) -> None:
        self._ui = ui

    def clear(self, title: str) -> None:
        """No single mail is selected."""
        self._ui.detailTitle.setText(title)
        self._ui.detailReason.setText("")
        for editor in (self._ui.bodyText, self._ui.rawText, self._ui.historyText):
            editor.setPlainText("")

    def show(self, detail: MailDetail) -> None:
        """Show a mail with everything that is known of it."""
        mail = detail.mail
        orders = ", ".join(detail.order_nos[:8])
        self._ui.detailTitle.setText(
            f"{state_text(mail)}   {mail.to}   {orders}   {mail.message_id or ''}"
        )
        self._ui.detailReason.setText(_reason(detail))
        self._ui.bodyText.setPlainText(f"{detail.letter.subject}\n\n{detail.letter.body}")
        raw = detail.raw.decode("ascii").replace("\r\n", "\n") if detail.raw else ""
        self._ui.rawText.setPlainText(raw)
        self._ui.historyText.setPlainText("\n".join(_history(detail)))


def _reason(detail: MailDetail) -> str:
    """Why it is where it is, and what comes next."""
    mail = detail.mail
    if mail.hold is not None:
        return held_sentence(mail.hold)
    if mail.state.value == "unknown":
        return QCoreApplication.translate(
            "OutboxDetail",
            "서버에 다 넘겼지만 확답을 받지 못했습니다. 받는 쪽에서 이 주문을 찾아보고, 있으면 ‘도착 확인됨’을, 없으면 ‘다시 보내기’를 누르십시오.",  # noqa: E501  # one literal, or it is not extracted
        )
    if mail.last_cause and mail.last_cause != Cause.NONE:
        return f"{cause_sentence(Cause(mail.last_cause))} {mail.last_reply}".strip()
    return ""


def _history(detail: MailDetail) -> list[str]:
    entries = [(attempt.at, _attempt_line(attempt)) for attempt in detail.attempts]
    entries += [(entry.at, _log_line(entry)) for entry in detail.log]
    created = QCoreApplication.translate("OutboxDetail", "만듦")
    lines = [f"{moment_text(detail.mail.created_at)}  {created}"]
    return lines + [line for _at, line in sorted(entries, key=lambda entry: entry[0])]


def _attempt_line(attempt: Attempt) -> str:
    words = QCoreApplication.translate("OutboxDetail", "{n}번째 시도, {stage}: {what}")
    said = attempt.reply or cause_sentence(Cause(attempt.cause))
    line = words.format(n=attempt.number, stage=stage_word(Stage(attempt.stage)), what=said)
    return f"{moment_text(attempt.at)}  {line}"


def _log_line(entry: LogEntry) -> str:
    note = f"  “{entry.note}”" if entry.note else ""
    return f"{moment_text(entry.at)}  {entry.by}: {action_word(entry.action)}{note}"
