"""발송함: what waits, what went, and what needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from qsm_desktop.domain.accounts import Account
from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.mails import HeldKind, Mail, MailState
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.forms.ui_outbox_page import Ui_OutboxPage
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.outbox_actions import OutboxActions
from qsm_desktop.gui.outbox_columns import mail_columns
from qsm_desktop.gui.outbox_detail import OutboxDetail
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.sentences import cause_sentence, sentence, state_word
from qsm_desktop.gui.table_memory import TableMemory
from qsm_desktop.gui.table_model import TableModel, selected_keys, set_up_table, show_rows
from qsm_desktop.gui.theme import colour_text, make_primary, tokens

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import OutboxCounts

MOST_SHOWN = 5000
"""The newest so many mails are listed at first, and so many more each time."""


@dataclass(frozen=True)
class _Stopped:
    """What may keep mails from going out."""

    accounts: list[Account]
    fault: QsmError | None


class OutboxPage(Page):
    """Lists the newest mails, shows the selected one, and offers what fits the selected ones."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_OutboxPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        make_primary(self._ui.releaseButton)
        colour_text(self._ui.countLabel, tokens().muted)
        messages = self.messages = MessageLine(self._ui.messageHolder)
        self._actions = OutboxActions(self._ui, background, messages)
        self._model = TableModel[Mail](mail_columns(), lambda mail: mail.id, self)
        fit = set_up_table(self._ui.mailGrid, self._model, is_sortable=True)
        self._table = TableMemory(self._ui.mailGrid, fit, memory, "outbox")
        use_mail_font(self._ui.bodyText, self._ui.rawText)
        self._detail = OutboxDetail(self._ui)
        self._paused: Account | None = None
        self._counts: OutboxCounts | None = None
        self._limit = MOST_SHOWN
        self._has_more = False
        self._fill_states()
        self._connect()

    def activate(self) -> None:
        """Read mails, counts and accounts."""
        state, text = self._ui.stateCombo.currentData(), self._ui.filterEdit.text()
        states, limit = {MailState(state)} if state else None, self._limit + 1
        query = self.background.query
        query(
            lambda services: services.outbox.find(states, text, limit),
            self._show,
            key="outbox",
        )
        query(lambda services: services.outbox.counts(), self._show_counts, key="outbox-counts")
        query(_read_stopped, self._show_pause, key="outbox-accounts")

    def on_changed(self, topic: str) -> None:
        """A mail moved, or an account paused."""
        if topic in ("outbox", "accounts", "sender") and self.isVisible():
            self.activate()

    def remember(self) -> None:
        """Keep the table."""
        self._table.save()

    def _fill_states(self) -> None:
        self._ui.stateCombo.addItem(self.tr("모든 상태"), "")
        for state in MailState:
            self._ui.stateCombo.addItem(state_word(state), state.value)

    def _connect(self) -> None:
        ui = self._ui
        ui.stateCombo.currentIndexChanged.connect(self.activate)
        ui.filterEdit.textChanged.connect(self.activate)
        ui.mailGrid.selectionModel().selectionChanged.connect(self._selection_changed)
        ui.tryNowButton.clicked.connect(self._try_now)
        ui.moreButton.clicked.connect(self._show_more)
        ui.emptyButton.clicked.connect(self._leave_empty)
        self._actions.acted.connect(self.activate)
        self._actions.set_up_wanted.connect(lambda: self.page_wanted.emit("config"))

    def _show_more(self) -> None:
        self._limit += MOST_SHOWN
        self.activate()

    def _show(self, mails: list[Mail]) -> None:
        self._has_more = len(mails) > self._limit
        show_rows(self._ui.mailGrid, self._model, mails[::-1][: self._limit])
        page = self._ui.gridPage if mails else self._ui.emptyPage
        self._ui.gridStack.setCurrentWidget(page)
        nothing = self.tr("고른 상태와 글자에 맞는 메일이 없습니다.")
        none_yet = self.tr("아직 메일이 없습니다. 주문 파일을 가져오면 여기에 나타납니다.")
        self._ui.emptyLabel.setText(nothing if self._is_filtered else none_yet)
        clear, orders = self.tr("거르기 지우기"), self.tr("주문으로 가기")
        self._ui.emptyButton.setText(clear if self._is_filtered else orders)
        self._show_title()
        self._selection_changed()

    def _show_title(self) -> None:
        """How many mails there are, and how many of them are listed."""
        shown = len(self._model.rows)
        state = self._ui.stateCombo.currentData()
        if not self._has_more:
            text = self.tr("{n}통").format(n=f"{shown:,}")
        elif self._ui.filterEdit.text() or self._counts is None:
            text = self.tr("찾은 것 중 새것 {n}통").format(n=f"{shown:,}")
        else:
            counts = self._counts
            total = counts.of(MailState(state)) if state else sum(counts.states.values())
            text = self.tr("{total}통 중 {n}통").format(total=f"{total:,}", n=f"{shown:,}")
        self._ui.countLabel.setText(text)
        self._ui.moreButton.setVisible(self._has_more)

    @property
    def _is_filtered(self) -> bool:
        return bool(self._ui.filterEdit.text() or self._ui.stateCombo.currentData())

    def _leave_empty(self) -> None:
        """The button of the empty list."""
        if not self._is_filtered:
            self.page_wanted.emit("orders")
            return
        self._ui.filterEdit.clear()
        self._ui.stateCombo.setCurrentIndex(0)

    def _show_counts(self, counts: OutboxCounts) -> None:
        self._counts = counts
        for index in range(1, self._ui.stateCombo.count()):
            state = MailState(self._ui.stateCombo.itemData(index))
            self._ui.stateCombo.setItemText(index, f"{state_word(state)} {counts.of(state)}")
        self._ui.releaseWaitingButton.setEnabled(counts.held.get(HeldKind.WAIT, 0) > 0)
        self._show_title()

    def _show_pause(self, why: _Stopped) -> None:
        """Why nothing goes out: the sender cannot, or an account waits."""
        self._paused = next((account for account in why.accounts if account.pause), None)
        self._ui.tryNowButton.setVisible(self._paused is not None)
        self._ui.pauseBanner.setVisible(self._paused is not None or why.fault is not None)
        if why.fault is not None:
            self._ui.pauseLabel.setText(sentence(why.fault))
        elif self._paused is not None and self._paused.pause is not None:
            pause = self._paused.pause
            text = self.tr("계정 {name}이(가) 멈추었습니다. 메일은 모두 대기열에 있습니다. {why}")
            shown = text.format(name=self._paused.name, why=cause_sentence(pause.cause))
            self._ui.pauseLabel.setText(f"{shown} {pause.reply}".strip())

    def _selected(self) -> list[Mail]:
        keys = set(selected_keys(self._ui.mailGrid, self._model))
        return [mail for mail in self._model.rows if mail.id in keys]

    def _selection_changed(self) -> None:
        mails = self._selected()
        self._actions.show(mails)
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

    def _try_now(self) -> None:
        if self._paused is None:
            return
        name = self._paused.name

        def resume(services: Services) -> None:
            services.accounts.try_now(name)
            services.sender.wake()

        self.background.mutate(resume, lambda _nothing: self.activate())


def _read_stopped(services: Services) -> _Stopped:
    return _Stopped(services.accounts.all(), services.sender.state.fault)
