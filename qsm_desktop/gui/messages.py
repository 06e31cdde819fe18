"""The quiet line at the top of a page: what happened, with an undo where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from qsm_desktop.gui.icons import tone_icon
from qsm_desktop.gui.theme import Tone, follow_theme

SHOWN_MS = 12_000
_MARGIN, _OVERLAP = 3, 6
"""The line lies over the spacing above and below it, so that less is kept empty."""


def embed(holder: QWidget, widget: QWidget) -> None:
    """Put a widget into the empty holder that a form keeps for it."""
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(widget)


class MessageLine(QFrame):
    """Shows one message at a time; a failure stays until the next message or a click.

    Its line is reserved on the page, so that nothing moves under the mouse; a longer message
    lies over what is below for as long as it is shown.
    """

    def __init__(self, holder: QWidget) -> None:
        place = holder.parentWidget()
        assert place is not None
        super().__init__(place)
        self._holder = holder
        self._tone = Tone.DONE
        self._action: Callable[[], None] | None = None
        self._build()
        holder.setFixedHeight(self._undo.sizeHint().height() + 2 * (_MARGIN - _OVERLAP))
        holder.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._undo.clicked.connect(self._do_undo)
        follow_theme(self._icon, self._paint_icon)
        self.hide()

    def _build(self) -> None:
        self.setObjectName("messageLine")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("messageText")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._undo = QPushButton(self.tr("되돌리기"), self)
        self._undo.setObjectName("messageUndo")
        self._close = QPushButton(self.tr("닫기"), self)
        self._close.setObjectName("messageClose")
        self._close.setFlat(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, _MARGIN, 8, _MARGIN)
        for widget in (self._icon, self._text, self._undo, self._close):
            layout.addWidget(widget)

    @property
    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Something went well."""
        self._show(text, Tone.DONE, undo)
        self._timer.start(SHOWN_MS)

    def warn(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Something needs a person."""
        self._timer.stop()
        self._show(text, Tone.NEEDS, undo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the reserved line."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, text: str, tone: Tone, undo: Callable[[], None] | None) -> None:
        self._tone = tone
        self._paint_icon()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._action = undo
        self._undo.setVisible(undo is not None)
        self.show()
        self._place()

    def _place(self) -> None:
        line = self._holder.geometry().adjusted(0, -_OVERLAP, 0, _OVERLAP)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        line.setHeight(max(line.height(), layout.heightForWidth(line.width())))
        self.setGeometry(line)
        self.raise_()

    def _paint_icon(self) -> None:
        self._icon.setPixmap(tone_icon(self._tone).pixmap(16, 16))

    def _do_undo(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()
