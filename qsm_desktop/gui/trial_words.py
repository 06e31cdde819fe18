"""시험의 결과 in words, the gravest first; the editor and the command line say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qsm_desktop.gui.hold_sentences import finding_sentence, held_sentence

if TYPE_CHECKING:
    from qsm_desktop.services.trying import FieldChange, Trial

translate = QCoreApplication.translate


def trial_lines(trial: Trial) -> list[str]:
    """One line for each thing that saving would change."""
    return [
        trial_summary(trial),
        *(held_line(held_sentence(hold), mails) for hold, mails in trial.holds_come),
        *(freed_line(held_sentence(hold), mails) for hold, mails in trial.holds_go),
        *(found_line(finding_sentence(f), mails) for f, mails in trial.findings_come),
        *(mended_line(finding_sentence(f), mails) for f, mails in trial.findings_go),
        *(field_line(change) for change in trial.fields),
    ]


def trial_summary(trial: Trial) -> str:
    """How many mails change."""
    if not trial.total:
        return translate("TrialWords", "저장된 주문이 없어 시험할 메일이 없습니다.")
    if trial.mails < trial.total:
        text = translate(
            "TrialWords", "멈추었습니다. {total}통 가운데 {n}통까지: {changed}통이 달라집니다."
        )
    else:
        text = translate("TrialWords", "지난 주문의 메일 {n}통 가운데 {changed}통이 달라집니다.")
    return text.format(n=trial.mails, total=trial.total, changed=trial.changed)


def held_line(words: str, mails: int) -> str:
    """A hold that comes."""
    return translate("TrialWords", "새로 보류 {n}통: {words}").format(n=mails, words=words)


def freed_line(words: str, mails: int) -> str:
    """A hold that goes."""
    return translate("TrialWords", "보류가 풀림 {n}통: {words}").format(n=mails, words=words)


def found_line(words: str, mails: int) -> str:
    """A rule that is newly broken."""
    return translate("TrialWords", "새로 규칙에 어긋남 {n}통: {words}").format(n=mails, words=words)


def mended_line(words: str, mails: int) -> str:
    """A rule that is broken no more."""
    return translate("TrialWords", "규칙에 맞게 됨 {n}통: {words}").format(n=mails, words=words)


def field_line(change: FieldChange) -> str:
    """What becomes of a field that a program reads."""
    parts = []
    if change.lost:
        parts.append(translate("TrialWords", "없어짐 {n}통").format(n=change.lost))
    if change.gained:
        parts.append(translate("TrialWords", "새로 읽힘 {n}통").format(n=change.gained))
    if change.altered:
        parts.append(translate("TrialWords", "다르게 읽힘 {n}통").format(n=change.altered))
    return f"{change.name}: {', '.join(parts)}"
