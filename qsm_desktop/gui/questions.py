"""Questions and results in a box: one at a time, and its title stands in full."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QMessageBox, QWidget

_TITLE_BAR_BUTTONS = 140
"""Pixels that the system's own buttons take of a title bar."""


def ask(
    parent: QWidget,
    name: str,
    title: str,
    text: str,
    *,
    yes: str,
    no: str,
    is_safe: bool = False,
) -> bool:
    """Whether the person says ``yes``; Esc says ``no``, and so does Enter unless it ``is_safe``.

    The buttons are named ``yesButton`` and ``noButton``, the box ``name``.
    """
    box = _box(parent, name, title, text, QMessageBox.Icon.Question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    agree.setObjectName("yesButton")
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    stay.setObjectName("noButton")
    box.setDefaultButton(agree if is_safe else stay)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed


def ask_to_discard(parent: QWidget) -> bool:
    """Whether what was typed and not saved may go."""
    translate = QCoreApplication.translate
    return ask(
        parent,
        "unsavedBox",
        translate("Questions", "저장하지 않은 변경"),
        translate("Questions", "입력한 내용을 아직 저장하지 않았습니다. 버릴까요?"),
        yes=translate("Questions", "버리기"),
        no=translate("Questions", "계속 고치기"),
    )


def tell_success(parent: QWidget, title: str, text: str) -> bool:
    """The page's own box with 확인; whether it is wanted the next time."""
    translate = QCoreApplication.translate
    box = _box(parent, "successBox", title, text, QMessageBox.Icon.Information)
    quiet = QCheckBox(translate("Questions", "다시 보지 않기"), box)
    quiet.setObjectName("quietCheck")
    box.setCheckBox(quiet)
    confirm = box.addButton(translate("Questions", "확인"), QMessageBox.ButtonRole.AcceptRole)
    confirm.setObjectName("okButton")
    box.exec()
    wanted = not quiet.isChecked()
    box.deleteLater()
    return wanted


def _box(parent: QWidget, name: str, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(text)
    label = box.findChild(QLabel, "qt_msgbox_label")
    if label is not None:
        label.setMinimumWidth(box.fontMetrics().horizontalAdvance(title) + _TITLE_BAR_BUTTONS)
    return box
