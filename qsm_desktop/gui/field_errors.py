"""What is wrong with a field, told at the field without moving anything on the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from qsm_desktop.gui.theme import follow_theme, tokens

_GAP, _LEAST_WIDTH = 2, 340


class FieldError(QLabel):
    """A sentence floating at its field; it goes with the next change of the field or a click."""

    def __init__(self, name: str, field: QWidget) -> None:
        place = field.parentWidget()
        assert place is not None
        super().__init__(place)
        self.setObjectName(name)
        self._field = field
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMargin(4)
        self.setAutoFillBackground(True)
        follow_theme(self, self._paint)
        self.hide()
        place.installEventFilter(self)
        when_changed(field, self.clear_away)

    def tell(self, text: str, *, focus: bool) -> None:
        """Show the sentence and go to the field."""
        self.setText(text)
        self._field.setAccessibleDescription(text)
        if focus:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()
        self.show()
        self.raise_()

    def clear_away(self) -> None:
        """Nothing is wrong any more, or it is being mended."""
        if self.isHidden():
            return
        self.hide()
        self._field.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the field when the form changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Out of the way."""
        self.clear_away()
        event.accept()

    def _place(self) -> None:
        """Below the field, or above it where there is no room below."""
        place = self.parentWidget()
        assert place is not None
        field = self._field.geometry()
        width = min(max(field.width(), _LEAST_WIDTH), place.width())
        height = self.heightForWidth(width)
        left = max(min(field.left(), place.width() - width), 0)
        below = field.bottom() + _GAP
        fits = below + height <= place.height()
        top = below if fits else max(field.top() - _GAP - height, 0)
        self.setGeometry(QRect(left, top, width, height))

    def _paint(self) -> None:
        error = tokens().error.name()
        self.setStyleSheet(
            f"QLabel {{ color: {error}; background: palette(base); border: 1px solid {error}; }}"
        )


class FieldErrors:
    """The errors of one form; ``fields`` is key → the field it stands at.

    The labels are named by their keys, or all of them ``name``.
    """

    def __init__(self, fields: dict[str, QWidget], name: str = "") -> None:
        self._errors = {key: FieldError(name or key, field) for key, field in fields.items()}

    def tell(self, key: str, text: str, *, focus: bool = True) -> None:
        """Show one, and only it."""
        self.clear()
        self._errors[key].tell(text, focus=focus)

    def clear(self, *keys: str) -> None:
        """Take these away, or all of them."""
        for key in keys or self._errors:
            self._errors[key].clear_away()


def when_changed(field: QWidget, slot: Callable[[], None]) -> None:
    """Call ``slot`` with each change of what a person types or chooses here."""
    if isinstance(field, QLineEdit):
        field.textChanged.connect(slot)
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(slot)
    elif isinstance(field, QSpinBox):
        field.valueChanged.connect(slot)
    elif isinstance(field, QCheckBox):
        field.toggled.connect(slot)
