"""연동회사 규칙: what a company demands, since when that is known, and a switch for each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from qsm_desktop.domain.findings import Severity
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_rules_popup import Ui_RulesPopup
from qsm_desktop.gui.language import current_language, moment_text
from qsm_desktop.gui.table_model import Column, TableModel, select_key, set_up_table, show_rows
from qsm_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.rules import RuleState

translate = QCoreApplication.translate
_TONES = {Severity.HOLD: Tone.NEEDS, Severity.WARN: Tone.WAITS, Severity.INFO: Tone.DONE}


class RulesPopup(QDialog):
    """The rules of one company, or of all where ``company`` is empty."""

    def __init__(self, background: Background, company: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._company = company
        self._ui = Ui_RulesPopup()
        self._ui.setupUi(self)
        self._model = TableModel["RuleState"](_columns(), lambda state: state.key, self)
        set_up_table(self._ui.rulesGrid, self._model)
        self._ui.rulesGrid.selectionModel().selectionChanged.connect(self._selected)
        self._ui.switchButton.clicked.connect(self._switch)
        self._ui.closeButton.clicked.connect(self.reject)
        self._read()

    def _read(self) -> None:
        self._background.query(
            lambda services: (services.rules.all(), services.rules.broken), self._show, key="rules"
        )

    def _show(self, found: tuple[list[RuleState], dict[str, str]]) -> None:
        states, broken = found
        mine = [s for s in states if self._company in ("", s.receiver.company)]
        show_rows(self._ui.rulesGrid, self._model, mine)
        self._ui.aboutLabel.setText(self._about(mine, broken))
        if mine and not self._ui.rulesGrid.selectionModel().hasSelection():
            select_key(self._ui.rulesGrid, self._model, mine[0].key)
        self._selected()

    def _about(self, states: list[RuleState], broken: dict[str, str]) -> str:
        lines = []
        if states:
            receiver = states[0].receiver
            text = self.tr("{company}: {dated} 기준, 출처 {source}")
            name = receiver.names[current_language()]
            lines.append(text.format(company=name, dated=receiver.dated, source=receiver.source))
        else:
            lines.append(self.tr("이 회사에 대해 알려진 규칙이 없습니다."))
        for name in broken:
            text = self.tr("규칙 파일 {name}을 읽을 수 없어 그 회사의 규칙은 검사하지 않습니다.")
            lines.append(text.format(name=name))
        return "\n".join(lines)

    def _current(self) -> RuleState | None:
        rows = self._ui.rulesGrid.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()] if rows else None

    def _selected(self) -> None:
        state = self._current()
        self._ui.switchButton.setEnabled(state is not None)
        if state is None:
            self._ui.ruleText.setText("")
            return
        basis = self.tr("확인된 사실") if state.rule.is_fact else self.tr("확인되지 않음")
        words = state.rule.words(current_language())
        self._ui.ruleText.setText(f"{words}\n{basis} · {state.rule.source} · {state.rule.since}")
        off = self.tr("규칙 켜기(&O)") if state.off else self.tr("규칙 끄기(&O)")
        self._ui.switchButton.setText(off)

    def _switch(self) -> None:
        state = self._current()
        if state is None:
            return
        key, off = state.key, not state.off

        def switch(services: Services) -> None:
            services.rules.switch(key, off=off, by=services.preferences.person)

        self._background.mutate(switch, lambda _done: self._read())


def _columns() -> list[Column[RuleState]]:
    return [
        Column(
            translate("RulesPopup", "무게"),
            lambda state: severity_word(state.rule.severity),
            90,
            tone=lambda state: _TONES[state.rule.severity],
        ),
        Column(
            translate("RulesPopup", "규칙"),
            lambda state: state.rule.words(current_language()),
            260,
            stretch=1,
        ),
        Column(
            translate("RulesPopup", "상태"),
            lambda state: _on_off(state.off),
            70,
        ),
        Column(translate("RulesPopup", "누가"), lambda state: state.by or "", 90),
        Column(translate("RulesPopup", "언제"), lambda state: moment_text(state.at), 124),
    ]


def _on_off(off: bool) -> str:
    return translate("RulesPopup", "꺼짐") if off else translate("RulesPopup", "켜짐")


def severity_word(severity: Severity) -> str:
    """알림, 주의 or 보류."""
    return {
        Severity.INFO: translate("RulesPopup", "알림"),
        Severity.WARN: translate("RulesPopup", "주의"),
        Severity.HOLD: translate("RulesPopup", "보류"),
    }[severity]
