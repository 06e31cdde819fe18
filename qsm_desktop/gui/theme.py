"""Colours and measures in one place, for light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

STEP = 4
"""Spacing goes in steps of so many pixels."""

ROW_HEIGHT = 28

TABLE_STYLE = """
QTableView::item { padding: 0 4px; }
QHeaderView::section {
    background: palette(button); color: palette(button-text); padding: 3px 7px;
    border: 0; border-right: 1px solid palette(mid); border-bottom: 1px solid palette(mid);
}
"""
"""Cells and headers with the same room at both sides, so that columns do not touch."""


class Tone(StrEnum):
    """What a state asks of a person."""

    DONE = "done"
    WAITS = "waits"
    NEEDS = "needs"
    UNKNOWN = "unknown"
    SENDING = "sending"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours that are not the palette's; each reads on the base at 4.5 : 1 at least."""

    accent: QColor
    on_accent: QColor
    muted: QColor
    error: QColor
    banner: QColor
    on_banner: QColor
    tones: dict[Tone, QColor]


def _tokens(
    accent: str, muted: str, error: str, banner: str, on_banner: str, *tones: str
) -> Tokens:
    return Tokens(
        accent=QColor(accent),
        on_accent=QColor("#ffffff"),
        muted=QColor(muted),
        error=QColor(error),
        banner=QColor(banner),
        on_banner=QColor(on_banner),
        tones=dict(zip(Tone, map(QColor, tones), strict=True)),
    )


LIGHT = _tokens(
    "#1f5fbf", "#5c6670", "#b3261e", "#fff1c2", "#4d3800",
    "#1a7036", "#8a5300", "#b3261e", "#6b3fa0", "#1f5fbf", "#5c6670",
)  # fmt: skip
DARK = _tokens(
    "#3b78d8", "#a3adb7", "#ff8a80", "#4a3c12", "#ffe7a3",
    "#6fd08c", "#f0b45b", "#ff8a80", "#c9a6f5", "#8ab4f8", "#a3adb7",
)  # fmt: skip


def tokens(widget: QWidget | None = None) -> Tokens:
    """The tokens that fit the palette in force."""
    palette = widget.palette() if widget is not None else QApplication.palette()
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply_theme(application: QApplication) -> None:
    """One style on every system, following the system's light or dark."""
    application.setStyle("Fusion")
    repaint_theme(application)


def repaint_theme(application: QApplication) -> None:
    """Set the accent anew, after light turned dark."""
    palette = application.palette()
    chosen = tokens()
    wanted = {
        QPalette.ColorRole.Highlight: chosen.accent,
        QPalette.ColorRole.HighlightedText: chosen.on_accent,
        QPalette.ColorRole.PlaceholderText: chosen.muted,
    }
    if all(palette.color(role) == colour for role, colour in wanted.items()):
        return
    for role, colour in wanted.items():
        palette.setColor(role, colour)
    application.setPalette(palette)


def make_primary(button: QPushButton, primary: bool = True) -> None:
    """The one button of a page that is the next step."""
    if not primary:
        button.setStyleSheet("")
        return
    chosen = tokens(button)
    button.setStyleSheet(
        "QPushButton:enabled {"
        f" background: {chosen.accent.name()}; color: {chosen.on_accent.name()};"
        " border: 1px solid transparent; border-radius: 3px; padding: 4px 14px; font-weight: 600; }"
        "QPushButton:enabled:focus { border: 2px solid palette(text); padding: 3px 13px; }"
    )


def colour_text(widget: QWidget, colour: QColor) -> None:
    """Give a label its colour and leave everything else to the palette."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    widget.setPalette(palette)
