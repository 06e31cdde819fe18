"""What an empty list says: one sentence and one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QVBoxLayout, QWidget


class EmptyHint(QWidget):
    """Lies over a table without rows; its parts are named ``<name>Label`` and ``<name>Button``."""

    def __init__(self, view: QTableView, name: str) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._act: Callable[[], object] = lambda: None
        self._label = QLabel(self)
        self._label.setObjectName(f"{name}Label")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setObjectName(f"{name}Button")
        self._button.clicked.connect(self._do)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._label)
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        view.viewport().installEventFilter(self)
        self.hide()

    def say(self, text: str, button: str, act: Callable[[], object]) -> None:
        """Show the sentence and the next step."""
        self._label.setText(text)
        self._button.setText(button)
        self._act = act
        self._fit()
        self.show()

    def _do(self) -> None:
        self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the table."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._view.viewport().rect())
