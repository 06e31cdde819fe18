"""What the template editor asks before something is lost or kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from qsm_desktop.gui.trial_words import trial_lines

if TYPE_CHECKING:
    from qsm_desktop.services.trying import Trial

translate = QCoreApplication.translate

MOST_LINES = 12
"""Of the trial that the question repeats; the tab behind it has all."""


def may_discard(parent: QWidget) -> bool:
    """Whether unsaved changes may go."""
    return _ask(
        parent,
        "unsavedBox",
        translate("EditorQuestions", "저장하지 않은 변경"),
        translate("EditorQuestions", "고친 글을 아직 저장하지 않았습니다. 버릴까요?"),
        ("discardButton", translate("EditorQuestions", "버리기")),
        ("stayButton", translate("EditorQuestions", "계속 고치기")),
        is_safe=False,
    )


def may_save(parent: QWidget, trial: Trial) -> bool:
    """Whether the new text is kept, now that it is known what it changes."""
    lines = trial_lines(trial)
    if len(lines) > MOST_LINES:
        more = translate("EditorQuestions", "… 그 밖에 {n}가지")
        lines = [*lines[:MOST_LINES], more.format(n=len(lines) - MOST_LINES)]
    lines += ["", translate("EditorQuestions", "기다리는 메일은 그대로입니다. 저장할까요?")]
    return _ask(
        parent,
        "saveBox",
        translate("EditorQuestions", "템플릿 저장"),
        "\n".join(lines),
        ("keepButton", translate("EditorQuestions", "저장")),
        ("stayButton", translate("EditorQuestions", "계속 고치기")),
        is_safe=not (trial.holds_come or trial.findings_come),
    )


def _ask(
    parent: QWidget,
    name: str,
    title: str,
    text: str,
    yes: tuple[str, str],
    no: tuple[str, str],
    *,
    is_safe: bool,
) -> bool:
    """Enter says yes only where nothing can go wrong by it."""
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(text)
    agree = box.addButton(yes[1], QMessageBox.ButtonRole.AcceptRole)
    agree.setObjectName(yes[0])
    stay = box.addButton(no[1], QMessageBox.ButtonRole.RejectRole)
    stay.setObjectName(no[0])
    box.setDefaultButton(agree if is_safe else stay)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed
