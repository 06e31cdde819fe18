"""Our icons: one family of line drawings, coloured by the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qsm_desktop.gui.theme import Tone, tokens
from qsm_desktop.paths import resource_root

_SIZES = (16, 32, 48)


def tone_icon(tone: Tone) -> QIcon:
    """The icon of a state, in its colour."""
    return icon(tone.value, tokens().tones[tone].name())


@lru_cache(maxsize=128)
def icon(name: str, colour: str) -> QIcon:
    """The drawing ``resources/icons/<name>.svg`` in this colour (``#rrggbb``)."""
    source = (resource_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    shape = source.replace("currentColor", QColor(colour).name())
    renderer = QSvgRenderer(QByteArray(shape.encode()))
    drawn = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn
