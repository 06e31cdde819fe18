"""Colours and measures in one place, for light and dark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

STEP = 4
"""Spacing goes in steps of so many pixels."""

ROW_HEIGHT = 28


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
    "#3570d0", "#a3adb7", "#ff8a80", "#4a3c12", "#ffe7a3",
    "#6fd08c", "#f0b45b", "#ff8a80", "#c9a6f5", "#8ab4f8", "#a3adb7",
)  # fmt: skip


def tokens(_widget: QWidget | None = None) -> Tokens:
    """The tokens that fit the application's palette in force."""
    palette = QApplication.palette()
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def table_style() -> str:
    """Cells and headers with the same room at both sides, so that columns do not touch."""
    palette, role = QApplication.palette(), QPalette.ColorRole
    line = palette.color(role.Mid).name()
    return (
        "QTableView::item { padding: 0 4px; } QHeaderView::section {"
        f" background: {palette.color(role.Button).name()};"
        f" color: {palette.color(role.ButtonText).name()}; padding: 3px 7px; border: 0;"
        f" border-right: 1px solid {line}; border-bottom: 1px solid {line}; }}"
    )


def apply_theme(application: QApplication) -> None:
    """One style on every system, following the system's light or dark."""
    application.setStyle("Fusion")
    _set_accent(application)


def repaint_theme(application: QApplication) -> None:
    """Set the accent anew and let every follower paint, after light turned dark."""
    _set_accent(application)
    _BELL.rung.emit()


def _set_accent(application: QApplication) -> None:
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


class _Bell(QObject):
    """Rings when light turned dark: a widget with a style sheet gets no such event itself."""

    rung = Signal()


_BELL = _Bell()


class _Follower(QObject):
    """Paints a widget anew when light turns dark."""

    def __init__(self, widget: QWidget, paint: Callable[[], None]) -> None:
        super().__init__(widget)
        self._paint = paint
        _BELL.rung.connect(self._turn)
        paint()

    def _turn(self) -> None:
        self._paint()


def follow_theme(widget: QWidget, paint: Callable[[], None]) -> None:
    """Call ``paint`` now and whenever light turned dark; it asks ``tokens()``.

    Of several calls for one widget the last counts.
    """
    for earlier in widget.findChildren(
        _Follower, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        earlier.setParent(None)
        earlier.deleteLater()
    _Follower(widget, paint)


def make_primary(button: QPushButton, primary: bool = True) -> None:
    """The one button of a page that is the next step."""
    follow_theme(button, lambda: button.setStyleSheet(_primary_style() if primary else ""))


def _primary_style() -> str:
    """As large while it is switched off as when it is on: it is laid out only once."""
    chosen = tokens()
    return (
        "QPushButton { border: 1px solid palette(mid); border-radius: 3px; padding: 4px 14px;"
        " font-weight: 600; }"
        "QPushButton:enabled {"
        f" background: {chosen.accent.name()}; color: {chosen.on_accent.name()};"
        " border: 1px solid transparent; }"
        "QPushButton:enabled:focus { border: 2px solid palette(text); padding: 3px 13px; }"
    )


def colour_text(widget: QWidget, colour: QColor) -> None:
    """Give a label one of the tokens' colours and leave everything else to the palette."""
    is_error = colour in (LIGHT.error, DARK.error)

    def paint() -> None:
        chosen = tokens()
        palette = widget.palette()
        wanted = chosen.error if is_error else chosen.muted
        palette.setColor(QPalette.ColorRole.WindowText, wanted)
        widget.setPalette(palette)

    follow_theme(widget, paint)


def make_read_only(*fields: QLineEdit) -> None:
    """Boxes that only show: on the window's ground, so that nobody tries to type."""
    for field in fields:
        follow_theme(field, lambda field=field: _flatten(field))  # type: ignore[misc]  # mypy has no type for a lambda's default


def _flatten(field: QLineEdit) -> None:
    palette = QApplication.palette(field)
    palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
    field.setPalette(palette)
