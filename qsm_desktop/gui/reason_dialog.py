"""그대로 보내기: a decision that a person signs with a reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qsm_desktop.gui.theme import make_primary

translate = QCoreApplication.translate


def ask_reason(parent: QWidget) -> str:
    """The reason, or nothing where the person thought better of it."""
    dialog = _ReasonDialog(parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    reason = dialog.reason if agreed else ""
    dialog.deleteLater()
    return reason


class _ReasonDialog(QDialog):
    """보내기 is off while no reason is written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("asIsDialog")
        self.setWindowTitle(translate("ReasonDialog", "그대로 보내기"))
        text = translate(
            "ReasonDialog", "검사에서 보류한 메일입니다. 그대로 보내는 까닭을 적으십시오."
        )
        label = QLabel(text, self)
        self._edit = QLineEdit(self)
        self._edit.setObjectName("reasonEdit")
        self._edit.setAccessibleName(translate("ReasonDialog", "까닭"))
        label.setBuddy(self._edit)
        self._send = QPushButton(translate("ReasonDialog", "그대로 보내기"), self)
        self._send.setObjectName("okButton")
        self._send.setDefault(True)
        self._send.setEnabled(False)
        make_primary(self._send)
        close = QPushButton(translate("ReasonDialog", "보내지 않기"), self)
        close.setObjectName("noButton")
        self._lay_out(label, close)
        self._edit.textChanged.connect(self._changed)
        self._send.clicked.connect(self.accept)
        close.clicked.connect(self.reject)

    @property
    def reason(self) -> str:
        """What was written."""
        return self._edit.text().strip()

    def _lay_out(self, label: QLabel, close: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._send)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._edit)
        layout.addLayout(buttons)

    def _changed(self) -> None:
        self._send.setEnabled(bool(self.reason))
