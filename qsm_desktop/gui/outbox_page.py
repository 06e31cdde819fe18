"""발송함: what waits, what went, and what needs a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QInputDialog, QPushButton

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.mails import FREELY_RELEASED, Mail, MailState
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.forms.ui_outbox_page import Ui_OutboxPage
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.outbox_columns import mail_columns
from qsm_desktop.gui.outbox_detail import OutboxDetail
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.sentences import cause_sentence, sentence, state_word
from qsm_desktop.gui.table_model import TableModel, selected_keys, set_up_table, show_rows
from qsm_desktop.gui.theme import make_primary

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import Done, OutboxCounts

MOST_SHOWN = 5000
"""The newest so many mails are listed; the filters reach the others."""

Act = Callable[["Services", list[int], str], "Done"]


class OutboxPage(Page):
    """The buttons are those that fit the selected mails; every action works on many."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_OutboxPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        make_primary(self._ui.releaseButton)
        self.messages = MessageLine(self._ui.messageHolder)
        self._model = TableModel[Mail](mail_columns(), lambda mail: mail.id, self)
        set_up_table(self._ui.mailGrid, self._model)
        use_mail_font(self._ui.bodyText, self._ui.rawText)
        self._detail = OutboxDetail(self._ui)
        self._paused: Account | None = None
        self._fill_states()
        self._connect()
        self._show_actions([])

    def activate(self) -> None:
        """Read mails, counts and accounts."""
        state, text = self._ui.stateCombo.currentData(), self._ui.filterEdit.text()
        states = {MailState(state)} if state else None
        query = self.background.query
        query(
            lambda services: services.outbox.find(states, text, MOST_SHOWN),
            self._show,
            key="outbox",
        )
        query(lambda services: services.outbox.counts(), self._show_counts, key="outbox-counts")
        query(lambda services: services.accounts.all(), self._show_pause, key="outbox-accounts")

    def on_changed(self, topic: str) -> None:
        """A mail moved, or an account paused."""
        if topic in ("outbox", "accounts", "sender") and self.isVisible():
            self.activate()

    def _fill_states(self) -> None:
        self._ui.stateCombo.addItem(self.tr("모든 상태"), "")
        for state in MailState:
            self._ui.stateCombo.addItem(state_word(state), state.value)

    def _connect(self) -> None:
        ui = self._ui
        ui.stateCombo.currentIndexChanged.connect(self.activate)
        ui.filterEdit.textChanged.connect(self.activate)
        ui.mailGrid.selectionModel().selectionChanged.connect(self._selection_changed)
        ui.releaseWaitingButton.clicked.connect(self._release_waiting)
        ui.tryNowButton.clicked.connect(self._try_now)
        ui.asIsButton.clicked.connect(self._send_as_is)
        ui.cancelButton.clicked.connect(self._cancel)
        for button, act in self._simple_actions():
            button.clicked.connect(lambda _checked=False, act=act: self._act(act))

    def _simple_actions(self) -> list[tuple[QPushButton, Act]]:
        ui = self._ui
        return [
            (ui.releaseButton, lambda s, ids, by: s.outbox.release(ids, by=by)),
            (ui.retryButton, lambda s, ids, by: s.outbox.retry(ids, by=by)),
            (ui.arrivedButton, lambda s, ids, by: _resolve(s, ids, by, "arrived")),
            (ui.againButton, lambda s, ids, by: _resolve(s, ids, by, "again")),
            (ui.dropButton, lambda s, ids, by: _resolve(s, ids, by, "drop")),
        ]

    def _show(self, mails: list[Mail]) -> None:
        show_rows(self._ui.mailGrid, self._model, mails[::-1])
        page = self._ui.gridPage if mails else self._ui.emptyPage
        self._ui.gridStack.setCurrentWidget(page)
        filtered = bool(self._ui.filterEdit.text() or self._ui.stateCombo.currentData())
        nothing = self.tr("고른 상태와 글자에 맞는 메일이 없습니다.")
        none_yet = self.tr("아직 메일이 없습니다. 주문 파일을 가져오면 여기에 나타납니다.")
        self._ui.emptyLabel.setText(nothing if filtered else none_yet)
        self._selection_changed()

    def _show_counts(self, counts: OutboxCounts) -> None:
        for index in range(1, self._ui.stateCombo.count()):
            state = MailState(self._ui.stateCombo.itemData(index))
            self._ui.stateCombo.setItemText(index, f"{state_word(state)} {counts.of(state)}")

    def _show_pause(self, accounts: list[Account]) -> None:
        self._paused = next((account for account in accounts if account.pause), None)
        self._ui.pauseBanner.setVisible(self._paused is not None)
        if self._paused is None or self._paused.pause is None:
            return
        pause = self._paused.pause
        text = self.tr("계정 {name}이(가) 멈추었습니다. 메일은 모두 대기열에 있습니다. {why}")
        shown = text.format(name=self._paused.name, why=cause_sentence(pause.cause))
        self._ui.pauseLabel.setText(f"{shown} {pause.reply}".strip())

    def _selected(self) -> list[Mail]:
        keys = set(selected_keys(self._ui.mailGrid, self._model))
        return [mail for mail in self._model.rows if mail.id in keys]

    def _selection_changed(self) -> None:
        mails = self._selected()
        self._show_actions(mails)
        if len(mails) != 1:
            many = self.tr("{n}통을 골랐습니다.").format(n=len(mails)) if mails else ""
            self._detail.clear(many)
            return
        mail = mails[0]
        self.background.query(
            lambda services: services.outbox.show(mail.id),
            self._detail.show,
            key="outbox-detail",
        )

    def _show_actions(self, mails: list[Mail]) -> None:
        states = {mail.state for mail in mails}
        kinds = {mail.hold.kind for mail in mails if mail.hold}
        held = states == {MailState.HELD}
        ui = self._ui
        ui.releaseButton.setVisible(held and bool(kinds & FREELY_RELEASED))
        ui.asIsButton.setVisible(held and not kinds <= FREELY_RELEASED)
        ui.retryButton.setVisible(states == {MailState.FAILED})
        cancellable = {MailState.HELD, MailState.QUEUED, MailState.FAILED}
        ui.cancelButton.setVisible(bool(states) and states <= cancellable)
        for button in (ui.arrivedButton, ui.againButton, ui.dropButton):
            button.setVisible(states == {MailState.UNKNOWN})

    def _act(self, act: Act) -> None:
        ids = [mail.id for mail in self._selected()]
        if ids:
            self.background.mutate(
                lambda services: act(services, ids, services.preferences.person), self._acted
            )

    def _cancel(self) -> None:
        """Take the mails out, with a way back: they are then held."""
        ids = [mail.id for mail in self._selected()]
        self.background.mutate(
            lambda services: services.outbox.cancel(ids, by=services.preferences.person),
            lambda outcome: self._acted(outcome, lambda: self._revive(outcome.done)),
        )

    def _revive(self, ids: list[int]) -> None:
        self.background.mutate(
            lambda services: services.outbox.revive(ids, by=services.preferences.person),
            self._acted,
        )

    def _send_as_is(self) -> None:
        """A decision that a person signs with a reason."""
        dialog = QInputDialog(self)
        dialog.setObjectName("asIsDialog")
        dialog.setWindowTitle(self.tr("그대로 보내기"))
        dialog.setLabelText(self.tr("검사에서 멈춘 메일입니다. 그대로 보내는 까닭을 적으십시오."))
        agreed = dialog.exec() == QInputDialog.DialogCode.Accepted
        reason = dialog.textValue().strip()
        dialog.deleteLater()
        if agreed and reason:
            self._act(lambda s, ids, by: s.outbox.release(ids, by=by, reason=reason))

    def _release_waiting(self) -> None:
        self.background.mutate(
            lambda services: services.outbox.release_waiting(by=services.preferences.person),
            self._acted,
        )

    def _acted(self, outcome: Done, undo: Callable[[], None] | None = None) -> None:
        assert self.messages is not None
        if outcome.refused:
            text = self.tr("{n}통은 하지 못했습니다. {why}")
            why = sentence(outcome.refused[0][1])
            self.messages.warn(text.format(n=len(outcome.refused), why=why))
        else:
            done = self.tr("{n}통을 처리했습니다.").format(n=len(outcome.done))
            self.messages.say(done, undo)
        self.activate()

    def _try_now(self) -> None:
        if self._paused is None:
            return
        name = self._paused.name

        def resume(services: Services) -> None:
            services.accounts.try_now(name)
            services.sender.wake()

        self.background.mutate(resume, lambda _nothing: self.activate())


def _resolve(services: Services, ids: list[int], by: str, verdict: str) -> Done:
    from qsm_desktop.services.outbox import Verdict

    return services.outbox.resolve(ids, Verdict(verdict), by=by)
