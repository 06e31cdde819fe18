"""What the template editor asks before a new text is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qsm_desktop.gui.questions import ask
from qsm_desktop.gui.trial_words import trial_lines

if TYPE_CHECKING:
    from qsm_desktop.services.trying import Trial

translate = QCoreApplication.translate

MOST_LINES = 12
"""Of the trial that the question repeats; the tab behind it has all."""


def may_save(parent: QWidget, trial: Trial) -> bool:
    """Whether the new text is kept, now that it is known what it changes."""
    lines = trial_lines(trial)
    if len(lines) > MOST_LINES:
        more = translate("EditorQuestions", "… 그 밖에 {n}가지")
        lines = [*lines[:MOST_LINES], more.format(n=len(lines) - MOST_LINES)]
    lines += ["", translate("EditorQuestions", "기다리는 메일은 그대로입니다. 저장할까요?")]
    return ask(
        parent,
        "saveBox",
        translate("EditorQuestions", "템플릿 저장"),
        "\n".join(lines),
        yes=translate("EditorQuestions", "저장"),
        no=translate("EditorQuestions", "계속 고치기"),
        is_safe=not (trial.holds_come or trial.findings_come),
    )
