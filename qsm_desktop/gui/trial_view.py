"""시험: what saving a template would change in the mails of the last orders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.templates import TemplateDraft
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.difference_view import DifferenceView
from qsm_desktop.gui.table_model import Column, TableModel, set_up_table
from qsm_desktop.gui.theme import Tone
from qsm_desktop.gui.trial_task import TrialTask
from qsm_desktop.gui.trial_words import (
    field_line,
    found_line,
    freed_line,
    held_line,
    mended_line,
    trial_summary,
)

if TYPE_CHECKING:
    from qsm_desktop.gui.forms.ui_template_editor import Ui_TemplateEditor
    from qsm_desktop.services.trying import Trial

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TrialLine:
    """One thing that changes."""

    number: int
    tone: Tone
    text: str


class TrialView(QObject):
    """Fills the tab of that name; one trial at a time."""

    wanted = Signal()
    """The button was clicked: ``run`` is to be called with the draft."""
    turned = Signal()
    """A trial began or ended."""
    failed = Signal(object)
    """QsmError: the draft cannot be tried."""

    def __init__(self, background: Background, ui: Ui_TemplateEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._ui = ui
        self._task: TrialTask | None = None
        self._then: Callable[[TemplateDraft, Trial], None] | None = None
        self._model = TableModel[TrialLine](_columns(), lambda line: line.number, self)
        set_up_table(ui.trialGrid, self._model)
        self._difference = DifferenceView(ui.trialText)
        ui.trialProgress.hide()
        ui.trialButton.clicked.connect(self._clicked)
        self.clear()

    @property
    def is_running(self) -> bool:
        """Whether a trial is under way."""
        return self._task is not None

    def clear(self) -> None:
        """Nothing was tried yet."""
        self._model.set_rows(())
        self._difference.clear()
        text = translate(
            "TrialView",
            "저장하기 전에 지난 주문의 메일을 예전 글과 새 글로 만들어 견줍니다. 보내지 않습니다.",
        )
        self._ui.trialSummary.setText(text)

    def run(
        self,
        number: int,
        draft: TemplateDraft,
        then: Callable[[TemplateDraft, Trial], None] | None = None,
    ) -> None:
        """Try the draft; ``then`` gets it with the result, unless it was stopped."""
        if self._task is not None:
            return
        self._then = then
        self._task = TrialTask(self._background, number, draft, self._progressed)
        self._ui.trialProgress.setRange(0, 0)
        self._show_busy(True)
        self._task.run(self._done, self._refused)

    def stop(self) -> None:
        """Stop what runs; what it found is still shown, ``then`` is forgotten."""
        self._then = None
        if self._task is not None:
            self._task.stop()

    def _clicked(self) -> None:
        if self._task is not None:
            self.stop()
        else:
            self.wanted.emit()

    def _progressed(self, done: int, total: int) -> None:
        self._ui.trialProgress.setRange(0, total)
        self._ui.trialProgress.setValue(done)

    def _done(self, trial: Trial) -> None:
        task, then = self._task, self._then
        self._end()
        self._show(trial)
        if then is not None and task is not None:
            then(task.draft, trial)

    def _refused(self, error: QsmError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = self._then = None
        self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        self._ui.trialProgress.setVisible(busy)
        stop, start = translate("TrialView", "멈춤(&T)"), translate("TrialView", "시험(&T)")
        self._ui.trialButton.setText(stop if busy else start)
        self.turned.emit()

    def _show(self, trial: Trial) -> None:
        self._ui.trialSummary.setText(trial_summary(trial))
        self._model.set_rows(_lines(trial))
        if trial.first is None:
            self._difference.clear()
            return
        title = translate("TrialView", "처음으로 달라지는 메일: 주문 {order_no}")
        heading = title.format(order_no=trial.first.order_no)
        self._difference.show([heading, "", *trial.first.lines])


def _lines(trial: Trial) -> list[TrialLine]:
    from qsm_desktop.gui.hold_sentences import finding_sentence, held_sentence

    told = [
        *((Tone.NEEDS, held_line(held_sentence(h), n)) for h, n in trial.holds_come),
        *((Tone.DONE, freed_line(held_sentence(h), n)) for h, n in trial.holds_go),
        *((Tone.WAITS, found_line(finding_sentence(f), n)) for f, n in trial.findings_come),
        *((Tone.DONE, mended_line(finding_sentence(f), n)) for f, n in trial.findings_go),
        *((Tone.NEEDS if c.lost else Tone.WAITS, field_line(c)) for c in trial.fields),
    ]
    return [TrialLine(number, tone, text) for number, (tone, text) in enumerate(told)]


def _columns() -> list[Column[TrialLine]]:
    title = translate("TrialView", "달라지는 것")
    return [Column(title, lambda line: line.text, 300, stretch=1, tone=lambda line: line.tone)]
