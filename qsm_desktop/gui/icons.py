"""Our icons: one family of line drawings, coloured by the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qsm_desktop.gui.theme import LIGHT, Tone, tokens
from qsm_desktop.paths import resource_root

_SIZES = (16, 32, 48)


def tone_icon(tone: Tone) -> QIcon:
    """The icon of a state, in its colour."""
    return icon(tone.value, tokens().tones[tone].name())


@lru_cache(maxsize=128)
def icon(name: str, colour: str) -> QIcon:
    """The drawing ``resources/icons/<name>.svg`` in this colour (``#rrggbb``).

    On a selected row it is drawn in the colour of the selected text.
    """
    source = (resource_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawn = QIcon()
    for mode, paint in (
        (QIcon.Mode.Normal, QColor(colour)),
        (QIcon.Mode.Selected, LIGHT.on_accent),
    ):
        shape = source.replace("currentColor", paint.name())
        renderer = QSvgRenderer(QByteArray(shape.encode()))
        for size in _SIZES:
            drawn.addPixmap(_drawing(renderer, size), mode)
    return drawn


def _drawing(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
