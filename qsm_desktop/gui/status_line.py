"""The line at the bottom that always answers: is everything going out?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStatusBar

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.mails import MailState
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.eliding_label import ElidingLabel
from qsm_desktop.gui.sentences import cause_sentence, sentence, state_word

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import OutboxCounts
    from qsm_desktop.services.sender import SenderState


@dataclass(frozen=True)
class _Status:
    """What the line is made of."""

    counts: OutboxCounts
    account: Account | None
    sender: SenderState
    last_order: str


class StatusLine(QObject):
    """Counts of the outbox, the account, the last order; ``ask`` reads them anew."""

    needs_changed = Signal(int, str)
    """How many mails wait for a person, and in which states."""

    def __init__(self, background: Background, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._background = background
        self._sending = self._label(bar, "sendingStatus", stretch=1)
        self._account = self._label(bar, "accountStatus")
        self._last_order = self._label(bar, "lastOrderStatus")
        self._sending.setText(self.tr("여는 중…"))

    def ask(self) -> None:
        """Read what the line says."""
        self._background.query(_read_status, self._show, key="status")

    def say_not_sending(self) -> None:
        """The database did not open."""
        self._sending.setText(self.tr("보내지 않습니다: 데이터베이스를 열지 못했습니다."))

    def _label(self, bar: QStatusBar, name: str, stretch: int = 0) -> ElidingLabel:
        label = ElidingLabel(bar)
        label.setObjectName(name)
        label.setContentsMargins(8, 0, 8, 0)
        if stretch:
            bar.addWidget(label, stretch)
        else:
            bar.addPermanentWidget(label)
        return label

    def _show(self, status: _Status) -> None:
        counts = status.counts
        shown = _counted(counts, _MOVING + _NEEDING)
        if status.sender.fault is None:
            self._sending.setText(shown)
        else:
            self._sending.setText(self.tr("보내기 멈춤 · {counts}").format(counts=shown))
            self._sending.setToolTip(sentence(status.sender.fault))
        self._show_account(status.account)
        last = self.tr("마지막 주문 {at}").format(at=status.last_order)
        self._last_order.setText(last if status.last_order else "")
        number = sum(map(counts.of, _NEEDING))
        self.needs_changed.emit(number, _counted(counts, _NEEDING))

    def _show_account(self, account: Account | None) -> None:
        if account is None:
            self._account.setText(self.tr("메일 계정 없음 — 설정에서 만드십시오"))
        elif account.pause is not None:
            self._account.setText(self.tr("계정 {name} 멈춤").format(name=account.name))
            self._account.setToolTip(cause_sentence(account.pause.cause))
        else:
            text = self.tr("계정 {address} 정상")
            self._account.setText(text.format(address=account.from_address))


_MOVING = (MailState.SENDING, MailState.QUEUED)
_NEEDING = (MailState.HELD, MailState.FAILED, MailState.UNKNOWN)
"""The states in which a mail waits for a person."""


def _counted(counts: OutboxCounts, states: tuple[MailState, ...]) -> str:
    """The states in the outbox's own words, each with its number."""
    return " · ".join(f"{state_word(state)} {counts.of(state)}" for state in states)


def _read_status(services: Services) -> _Status:
    from qsm_desktop.gui.language import moment_text

    accounts = services.accounts.all()
    log = services.imports.log(limit=1)
    return _Status(
        counts=services.outbox.counts(),
        account=next((account for account in accounts if account.is_default), None),
        sender=services.sender.state,
        last_order=moment_text(log[0].at) if log else "",
    )
