"""Colours: readable in both themes, and following the system while the window is open."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from qsm_desktop.gui.theme import DARK, LIGHT, Tokens
from tests.helpers.shop import Shop
from tests.helpers.window import Window

ENOUGH = 4.5
GROUNDS = {"light": ("#ffffff", "#f7f7f7", "#efefef"), "dark": ("#242424", "#2b2b2b", "#323232")}
"""What the style paints behind texts: cells, every other row, the window."""
THEMES = {"light": LIGHT, "dark": DARK}


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", list(THEMES))
def test_every_token_is_readable_on_its_ground(theme: str) -> None:
    tokens = THEMES[theme]
    assert {field.name for field in fields(Tokens)} == {
        "accent", "on_accent", "muted", "error", "banner", "on_banner", "tones",
    }  # fmt: skip
    texts = {"muted": tokens.muted, "error": tokens.error} | dict(tokens.tones)
    for ground in GROUNDS[theme]:
        for name, colour in texts.items():
            assert contrast(colour, QColor(ground)) >= ENOUGH, (name, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= ENOUGH
    assert contrast(tokens.on_banner, tokens.banner) >= ENOUGH


def dark_palette() -> QPalette:
    palette = QPalette(QColor("#323232"), QColor("#323232"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#242424"))
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor("#2b2b2b"))
    return palette


def colour_of(window: Window, name: str) -> str:
    return window.find(QLabel, name).palette().windowText().color().name()


def middle(widget: QWidget) -> QColor:
    """A colour of the widget's ground: of its lower left corner, where nothing is written."""
    picture = widget.grab().toImage()
    return picture.pixelColor(3, picture.height() - 4)


def test_light_turns_dark_while_the_window_is_open(
    shop: Shop, window: Window, qapp: QApplication
) -> None:
    shop.setting(4)
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    window.click("registerButton")
    window.wait(lambda: bool(window.text("templateError")))
    header = window.grid("settingsGrid").horizontalHeader()
    assert middle(header).lightness() > 128
    for palette, tokens in ((dark_palette(), DARK), (QPalette(), LIGHT)):
        qapp.setPalette(palette)
        QApplication.processEvents()
        is_dark = tokens is DARK
        assert (middle(header).lightness() < 128) is is_dark
        assert (middle(window.grid("settingsGrid").viewport()).lightness() < 128) is is_dark
        assert colour_of(window, "countLabel") == tokens.muted.name()
        assert colour_of(window, "modeLabel") == tokens.muted.name()
        assert tokens.error.name() in window.find(QLabel, "templateError").styleSheet()
        button = window.find(QPushButton, "registerButton")
        assert middle(button).name() == tokens.accent.name()
        assert qapp.palette().highlight().color() == tokens.accent
        box = window.find(QWidget, "nameBox").palette()
        assert box.base().color() == qapp.palette().window().color()
