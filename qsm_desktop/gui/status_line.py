"""The line at the bottom that always answers: is everything going out?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QStatusBar

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.mails import MailState
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.sentences import cause_sentence, sentence

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

    needs_changed = Signal(int)
    """How many mails wait for a person."""

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

    def _label(self, bar: QStatusBar, name: str, stretch: int = 0) -> QLabel:
        label = QLabel("", bar)
        label.setObjectName(name)
        label.setContentsMargins(8, 0, 8, 0)
        if stretch:
            bar.addWidget(label, stretch)
        else:
            bar.addPermanentWidget(label)
        return label

    def _show(self, status: _Status) -> None:
        counts = status.counts
        needs = counts.of(MailState.UNKNOWN) + counts.of(MailState.FAILED)
        text = self.tr("보내는 중 {sending} · 보냄 대기 {queued} · 대기 {held} · 확인 필요 {needs}")
        shown = text.format(
            sending=counts.of(MailState.SENDING),
            queued=counts.of(MailState.QUEUED),
            held=counts.of(MailState.HELD),
            needs=needs,
        )
        if status.sender.fault is not None:
            shown = f"{shown} — {sentence(status.sender.fault)}"
        self._sending.setText(shown)
        self._account.setText(self._account_text(status.account))
        last = self.tr("마지막 주문 {at}").format(at=status.last_order)
        self._last_order.setText(last if status.last_order else "")
        self.needs_changed.emit(counts.of(MailState.HELD) + needs)

    def _account_text(self, account: Account | None) -> str:
        if account is None:
            return self.tr("메일 계정 없음 — 설정에서 만드십시오")
        if account.pause is not None:
            text = self.tr("계정 {name} 멈춤: {why}")
            return text.format(name=account.name, why=cause_sentence(account.pause.cause))
        return self.tr("계정 {address} 정상").format(address=account.from_address)


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
