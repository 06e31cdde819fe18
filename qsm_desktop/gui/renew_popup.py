"""다시 만들기: what would change in mails that have not gone, seen before it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from qsm_desktop.domain.mails import Hold, Mail
from qsm_desktop.domain.rewrites import Rewrite
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.difference_view import DifferenceView
from qsm_desktop.gui.forms.ui_renew_popup import Ui_RenewPopup
from qsm_desktop.gui.hold_sentences import held_sentence
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.table_model import Column, TableModel, select_key, set_up_table
from qsm_desktop.gui.theme import Tone, make_primary
from qsm_desktop.services.differences import difference, letter_lines

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import Done
    from qsm_desktop.services.renewing import Renewal

translate = QCoreApplication.translate
MOST_SEEN = 500
"""Mails whose change is shown; the others are made anew with them all the same."""


class RenewPopup(QDialog):
    """``done`` is told what became of each mail once the button was pressed."""

    def __init__(
        self,
        background: Background,
        mails: Sequence[Mail],
        done: Callable[[Done], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._ids = [mail.id for mail in mails]
        self._done = done
        self._remedy = ""
        self._ui = Ui_RenewPopup()
        self._ui.setupUi(self)
        self._difference = DifferenceView(self._ui.differenceText)
        make_primary(self._ui.renewButton)
        self._model = TableModel["Renewal"](_columns(), lambda renewal: renewal.mail.id, self)
        set_up_table(self._ui.renewGrid, self._model)
        self._ui.remedyCheck.hide()
        self._connect()
        self._offer_remedy([mail.hold for mail in mails])

    def _connect(self) -> None:
        ui = self._ui
        ui.renewGrid.selectionModel().selectionChanged.connect(self._show_difference)
        ui.remedyCheck.toggled.connect(self._look)
        ui.renewButton.clicked.connect(self._renew)
        ui.closeButton.clicked.connect(self.reject)

    def _offer_remedy(self, holds: list[Hold | None]) -> None:
        """What most of the mails need, offered and ticked; nothing is agreed to by itself."""

        def ask(services: Services) -> str:
            found = Counter(services.renewing.remedy_of(hold) for hold in holds)
            found.pop("", None)
            return found.most_common(1)[0][0] if found else ""

        self._background.query(ask, self._remedy_found, key="renew-remedy")

    def _remedy_found(self, remedy: str) -> None:
        self._remedy = remedy
        check = self._ui.remedyCheck
        check.setVisible(bool(remedy))
        check.setText(remedy_words(remedy))
        if remedy and not check.isChecked():
            check.setChecked(True)  # which looks again
        else:
            self._look()

    def _chosen(self) -> str:
        return self._remedy if self._ui.remedyCheck.isChecked() else ""

    def _look(self) -> None:
        self._ui.renewButton.setEnabled(False)
        ids, remedy = self._ids[:MOST_SEEN], self._chosen()
        self._background.query(
            lambda services: services.renewing.look(ids, remedy=remedy), self._show, key="renew"
        )

    def _show(self, renewals: list[Renewal]) -> None:
        self._model.set_rows(renewals)
        if renewals:
            select_key(self._ui.renewGrid, self._model, renewals[0].mail.id)
        able = [renewal for renewal in renewals if renewal.refusal is None]
        go = sum(1 for renewal in able if renewal.hold is None)
        text = self.tr("{n}통 가운데 {go}통이 곧바로 보낼 수 있게 됩니다.")
        self._ui.countLabel.setText(text.format(n=len(self._ids), go=go))
        self._ui.renewButton.setEnabled(bool(able))
        self._show_difference()

    def _show_difference(self) -> None:
        rows = self._ui.renewGrid.selectionModel().selectedRows()
        if not rows:
            self._difference.clear()
            return
        renewal = self._model.rows[rows[0].row()]
        if renewal.after is None:
            self._difference.show([_outcome(renewal)])
            return
        lines = difference(letter_lines(renewal.before), letter_lines(renewal.after))
        same = self.tr("글은 그대로입니다. 받는 주소와 보내는 사람만 새로 적습니다.")
        self._difference.show(lines or [same])

    def _renew(self) -> None:
        self._ui.renewButton.setEnabled(False)
        ids, remedy = self._ids, self._chosen()

        def renew(services: Services) -> Done:
            return services.renewing.renew(ids, by=services.preferences.person, remedy=remedy)

        self._background.mutate(renew, self._renewed)

    def _renewed(self, outcome: Done) -> None:
        self.accept()
        self._done(outcome)


def remedy_words(remedy: str) -> str:
    """What a remedy does, as a box to tick."""
    if not remedy:
        return ""
    return {
        Rewrite.WIDE_PARENTHESES.value: translate(
            "RenewPopup", "이 설정은 이제부터 상품·옵션의 ( )를 （ ）로 씀"
        ),
        Rewrite.CHARSET.value: translate(
            "RenewPopup", "이 설정은 이제부터 문자 집합에 없는 글자를 바꿔 씀"
        ),
    }.get(remedy, translate("RenewPopup", "이 설정의 제목을 템플릿의 제목으로 되돌림"))


def _outcome(renewal: Renewal) -> str:
    if renewal.refusal is not None:
        return sentence(renewal.refusal)
    if renewal.hold is not None:
        return held_sentence(renewal.hold)
    return translate("RenewPopup", "보낼 수 있음")


def _tone(renewal: Renewal) -> Tone:
    if renewal.refusal is not None:
        return Tone.OFF
    return Tone.DONE if renewal.hold is None else Tone.WAITS


def _columns() -> list[Column[Renewal]]:
    return [
        Column(translate("RenewPopup", "주문·카트번호"), lambda r: r.mail.event.number, 116),
        Column(translate("RenewPopup", "보내는 곳"), lambda r: r.mail.to, 180),
        Column(translate("RenewPopup", "다시 만들면"), _outcome, 200, stretch=1, tone=_tone),
    ]
