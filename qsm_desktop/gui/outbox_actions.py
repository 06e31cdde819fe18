"""What a person may do to the selected mails: each deed with the mails it fits and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from qsm_desktop.domain.mails import FREELY_RELEASED, Action, HeldKind, Mail, MailState, after
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_outbox_page import Ui_OutboxPage
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.questions import ask
from qsm_desktop.gui.reason_dialog import ask_reason
from qsm_desktop.gui.sentences import sentence

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import Done

MANY = 100
"""Taking out more mails than this is asked about once."""

Act = Callable[["Services", list[int], str], "Done"]


@dataclass(frozen=True)
class Deed:
    """A button, the mails it fits, what it does, and how that is told ({n} mails)."""

    button: QPushButton
    fits: Callable[[Mail], bool]
    act: Act
    done: str


class OutboxActions(QObject):
    """Shows the buttons that fit at least one selected mail, and does what they say."""

    acted = Signal()
    set_up_wanted = Signal()

    def __init__(self, ui: Ui_OutboxPage, background: Background, messages: MessageLine) -> None:
        super().__init__(messages)
        self._ui = ui
        self._background = background
        self._messages = messages
        self._mails: list[Mail] = []
        self._cancelling = Deed(
            ui.cancelButton,
            lambda mail: after(mail.state, Action.CANCEL) is not None,
            lambda s, ids, by: s.outbox.cancel(ids, by=by),
            self.tr("{n}통을 취소했습니다."),
        )
        self._reviving = Deed(
            ui.reviveButton,
            lambda mail: mail.state is MailState.CANCELLED,
            lambda s, ids, by: s.outbox.revive(ids, by=by),
            self.tr("{n}통의 취소를 되돌려 보류했습니다."),
        )
        self._deeds = [self._cancelling, self._reviving, *self._held_deeds(), *self._other_deeds()]
        ui.setUpButton.clicked.connect(self.set_up_wanted)
        ui.renewButton.clicked.connect(self._renew)
        ui.releaseWaitingButton.clicked.connect(self._release_waiting)
        for deed in self._deeds:
            deed.button.clicked.connect(partial(self._begin, deed))
        self.show([])

    def show(self, mails: list[Mail]) -> None:
        """These mails are selected."""
        self._mails = mails
        for deed in self._deeds:
            deed.button.setVisible(any(map(deed.fits, mails)))
        self._ui.setUpButton.setVisible(any(map(_wants_account, mails)))
        self._ui.renewButton.setVisible(any(map(_is_renewable, mails)))

    def _held_deeds(self) -> list[Deed]:
        ui = self._ui
        return [
            Deed(
                ui.releaseButton,
                _is_freely_released,
                lambda s, ids, by: s.outbox.release(ids, by=by),
                self.tr("{n}통의 보내기를 허용했습니다."),
            ),
            Deed(
                ui.asIsButton,
                _needs_reason,
                lambda s, ids, by: s.outbox.release(ids, by=by),
                self.tr("{n}통을 그대로 보내기로 했습니다."),
            ),
            Deed(
                ui.retryButton,
                lambda mail: mail.state is MailState.FAILED,
                lambda s, ids, by: s.outbox.retry(ids, by=by),
                self.tr("{n}통을 다시 시도합니다."),
            ),
        ]

    def _other_deeds(self) -> list[Deed]:
        ui = self._ui
        verdicts = (
            (ui.arrivedButton, "arrived", self.tr("{n}통을 도착한 것으로 적었습니다.")),
            (ui.againButton, "again", self.tr("{n}통을 같은 Message-ID로 다시 보냅니다.")),
            (ui.dropButton, "drop", self.tr("{n}통을 버렸습니다.")),
        )
        return [
            Deed(button, _is_unknown, partial(_resolve, verdict), done)
            for button, verdict, done in verdicts
        ]

    def _begin(self, deed: Deed) -> None:
        """Ask what has to be asked, then do it to the mails that it fits."""
        mails = self._mails
        ids = [mail.id for mail in mails if deed.fits(mail)]
        if deed is self._cancelling and len(ids) > MANY and not self._is_cancelling_many(len(ids)):
            return
        act = deed.act
        if deed.button is self._ui.asIsButton:
            reason = ask_reason(deed.button.window())
            if not reason:
                return
            act = partial(_send_as_is, reason)
        if ids:
            self._do(deed, act, ids, others=len(mails) - len(ids))

    def _do(self, deed: Deed, act: Act, ids: list[int], others: int = 0) -> None:
        self._background.mutate(
            lambda services: act(services, ids, services.preferences.person),
            partial(self._tell, deed, others),
        )

    def _is_cancelling_many(self, number: int) -> bool:
        return ask(
            self._messages.window(),
            "cancelManyBox",
            self.tr("메일 취소"),
            self.tr("메일 {n}통을 취소합니다. 취소한 메일은 나가지 않습니다.").format(n=number),
            yes=self.tr("{n}통 취소").format(n=number),
            no=self.tr("그대로 두기"),
        )

    def _renew(self) -> None:
        """Show what would change in the selected mails if they were made anew; then do it."""
        from qsm_desktop.gui.renew_popup import RenewPopup

        mails = [mail for mail in self._mails if _is_renewable(mail)]
        others = len(self._mails) - len(mails)
        renewed = self.tr("{n}통을 다시 만들었습니다.")

        def tell(outcome: Done) -> None:
            self._say(outcome, renewed, others, None)

        popup = RenewPopup(self._background, mails, tell, self._messages.window())
        popup.exec()
        popup.deleteLater()

    def _release_waiting(self) -> None:
        released = self.tr("{n}통의 보내기를 허용했습니다.")
        self._background.mutate(
            lambda services: services.outbox.release_waiting(by=services.preferences.person),
            partial(self._say, done=released, others=0, undo=None),
        )

    def _tell(self, deed: Deed, others: int, outcome: Done) -> None:
        undo = None
        if deed is self._cancelling and outcome.done:
            undo = partial(self._do, self._reviving, self._reviving.act, outcome.done)
        self._say(outcome, deed.done, others, undo)

    def _say(self, outcome: Done, done: str, others: int, undo: Callable[[], None] | None) -> None:
        """What was done, what was left alone, and what was refused and why."""
        said = []
        if outcome.done or not outcome.refused:
            said.append(done.format(n=len(outcome.done)))
        if others:
            left = self.tr("{n}통은 상태가 달라 그대로 두었습니다.")
            said.append(left.format(n=others))
        if outcome.refused:
            refused = self.tr("{n}통은 하지 못했습니다. {why}")
            why = sentence(outcome.refused[0][1])
            said.append(refused.format(n=len(outcome.refused), why=why))
            self._messages.warn(" ".join(said), undo)
        else:
            self._messages.say(" ".join(said), undo)
        self.acted.emit()


def _wants_account(mail: Mail) -> bool:
    return mail.state is MailState.HELD and mail.message_id is None


def _is_freely_released(mail: Mail) -> bool:
    freely = mail.hold is not None and mail.hold.kind in FREELY_RELEASED
    return mail.state is MailState.HELD and freely and not _wants_account(mail)


def _needs_reason(mail: Mail) -> bool:
    """Held by something that only a person who signs for it may pass over."""
    if mail.state is not MailState.HELD or mail.hold is None or _wants_account(mail):
        return False
    return mail.hold.kind not in FREELY_RELEASED and mail.hold.kind is not HeldKind.NO_ACCOUNT


def _is_renewable(mail: Mail) -> bool:
    """Certainly not gone: what is known now may take its place."""
    return mail.state in (MailState.HELD, MailState.QUEUED, MailState.FAILED)


def _is_unknown(mail: Mail) -> bool:
    return mail.state is MailState.UNKNOWN


def _resolve(verdict: str, services: Services, ids: list[int], by: str) -> Done:
    from qsm_desktop.services.outbox import Verdict

    return services.outbox.resolve(ids, Verdict(verdict), by=by)


def _send_as_is(reason: str, services: Services, ids: list[int], by: str) -> Done:
    return services.outbox.release(ids, by=by, reason=reason)
