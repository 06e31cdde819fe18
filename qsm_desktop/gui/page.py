"""What every page of the main window is."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.sentences import sentence


class Page(QWidget):
    """A page holds its generated form and asks ``background`` for everything else."""

    language_chosen = Signal(str)
    """Another language: the window is to be built anew."""
    page_wanted = Signal(str)
    """The key of the page where the next step is."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__()
        self.background = background
        self.memory = memory
        self.messages: MessageLine | None = None

    def activate(self) -> None:
        """The page is shown: read what it shows."""

    def on_changed(self, topic: str) -> None:
        """Something was changed (``Topic``); called for pages that exist."""

    def may_leave(self) -> bool:
        """Ask before unsaved changes are lost; True: go on."""
        return True

    def remember(self) -> None:
        """Keep sizes in ``memory``; the window is closing."""

    def warn(self, error: QsmError) -> None:
        """Say in the message line why something could not be done."""
        if self.messages is not None:
            self.messages.warn(sentence(error))


def make_title(label: QLabel) -> None:
    """The page's heading."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.25)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
