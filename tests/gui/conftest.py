"""Windows for tests: unseen, on a real file, and gone when the test ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from qsm_desktop.gui.language import speak
from tests.helpers.shop import Shop, open_shop
from tests.helpers.window import Window


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """A test leaves no window on the screen, and the application as it found it."""
    font, style_sheet = qapp.font(), qapp.styleSheet()
    yield
    left = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
    qapp.setFont(font)
    qapp.setStyleSheet(style_sheet)
    qapp.setPalette(QPalette())
    speak("ko")
    assert not left, f"windows left open: {left}"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "shop.db"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop whose first run is over, beside the window."""
    opened = open_shop(tmp_path)
    opened.services.begin("ko", "main", "jpcstest2")
    yield opened
    opened.services.close()


@pytest.fixture
def open_window(qtbot, database: Path) -> Iterator[Callable[..., Window]]:
    """Opens windows on the shop's database."""
    opened: list[Window] = []

    def open_one(*, resized: bool = True, **options) -> Window:
        window = Window(qtbot, database, **options)
        opened.append(window)
        window.show(resized=resized)
        return window

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def window(shop: Shop, open_window: Callable[..., Window]) -> Window:
    """The window of a shop that has done its first run."""
    return open_window()
