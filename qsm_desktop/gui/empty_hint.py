"""What an empty list says: one sentence and one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QVBoxLayout, QWidget


class EmptyHint(QWidget):
    """Lies over a table without rows; its parts are named ``<name>Label`` and ``<name>Button``."""

    def __init__(
        self, view: QTableView, name: str, text: str, button: str, act: Callable[[], object]
    ) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._act = act
        label = QLabel(text, self)
        label.setObjectName(f"{name}Label")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        step = QPushButton(button, self)
        step.setObjectName(f"{name}Button")
        step.clicked.connect(self._do)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(label)
        layout.addWidget(step, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        view.viewport().installEventFilter(self)
        self.hide()

    def _do(self) -> None:
        self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the table."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._view.viewport().rect())
