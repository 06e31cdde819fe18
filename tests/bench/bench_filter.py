"""How long typing into the filter of 10,000 settings blocks the window."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from tests.bench.bench_start import ROWS, fill
from tests.bench.measuring import where

WORDS = 3 * ("user12", "order 77", "nextengine", "example 9", "nothing at all", "user9999")
GAP_MS = 40
"""Between two keys: a fast typist."""


def main() -> None:
    """Type, and measure the gaps of a timer that should tick without one."""
    from qsm_desktop.app import build_services
    from qsm_desktop.app_window import collect_garbage_later, make_application, make_session

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = fill(folder)
        application = make_application()
        memory = folder / "window.ini"
        memory.write_text("[General]\nlanguage=ko\n", encoding="utf-8")
        session = make_session(application, lambda: build_services(url), memory, practice=False)
        collect_garbage_later(session)
        session.show()
        _wait_until(lambda: _rows(session.window) == ROWS)
        blocks = _type(session.window.findChild(QLineEdit, "filterEdit"))
        session.background.stop()
        session.window.hide()
    blocks.sort()
    print(where())
    for share in (50, 90, 99):
        print(f"p{share}  {blocks[int(len(blocks) * share / 100)] * 1000:6.1f} ms")
    print(f"max  {blocks[-1] * 1000:6.1f} ms   ({len(blocks)} keys; goal p99 < 50 ms)")


def _rows(window: QWidget) -> int:
    grid = window.findChild(QTableView, "settingsGrid")
    return grid.model().rowCount() if grid is not None else 0


def _type(field: QLineEdit) -> list[float]:
    """The longest block after each key, in seconds."""
    blocks: list[float] = []
    longest, last = [0.0], [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        longest[0] = max(longest[0], now - last[0])
        last[0] = now

    def press(key: Callable[[], None]) -> None:
        longest[0], last[0] = 0.0, time.perf_counter()
        key()
        _rest(GAP_MS)
        blocks.append(longest[0])

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    for word in WORDS:
        for letter in word:
            press(partial(QTest.keyClicks, field, letter))
        for _ in word:
            press(field.backspace)
    timer.stop()
    return blocks


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until(condition) -> None:
    while not condition():
        _rest(5)


if __name__ == "__main__":
    main()
