"""The program shows itself: the same windows, driven by clicks and keys, a picture of each step.

The tour is a generator: each ``yield`` is a condition that must hold before it goes on. A timer
asks for it, so that the tour runs on inside modal windows too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)

from qsm_desktop.gui.main_window import MainWindow
from qsm_desktop.gui.window_session import WindowSession

W = TypeVar("W", bound=QWidget)
Condition = Callable[[], bool]

TICK_MS = 30
SETTLE_SECONDS = 0.35
PATIENCE_SECONDS = 60
SIZE = (1280, 800)
ADDRESS = "orders@nextengine.example"


class Tour(QObject):
    """``stuck_at`` names the step whose condition never came true."""

    finished = Signal()

    def __init__(self, session: WindowSession, out: Path, samples: Path) -> None:
        super().__init__()
        self._session = session
        self._out = out
        self._samples = sorted(samples.glob("*.csv"))
        self.stuck_at = ""
        self._step = ""
        self._pictures = 0
        self._steps = self._walk()
        self._condition: Condition = lambda: True
        self._deadline = time.monotonic() + PATIENCE_SECONDS
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin once the window is shown."""
        self._session.window.resize(*SIZE)
        self._timer.start()

    def _tick(self) -> None:
        if self._session.has_failed:
            self._end()
        elif self._condition():
            self._advance()
        elif time.monotonic() > self._deadline:
            self.stuck_at = self._step
            self._end()

    def _advance(self) -> None:
        self._timer.stop()  # a click may open a modal window, in which the timer must tick again
        QTimer.singleShot(0, self._timer.start)
        self._deadline = time.monotonic() + PATIENCE_SECONDS
        try:
            self._condition = next(self._steps)
        except StopIteration:
            self._end()

    def _end(self) -> None:
        self._timer.timeout.disconnect(self._tick)
        for window in QApplication.topLevelWidgets():
            if window.isModal():
                window.close()
        self.finished.emit()

    def _walk(self) -> Iterator[Condition]:
        yield lambda: self._session.background.is_ready
        grid = self._find(QTableView, "settingsGrid")
        yield lambda: grid.model().rowCount() > 0
        yield from self._picture("window")
        yield from self._choose_template()
        yield from self._register()
        yield from self._take_orders()
        yield from self._see_outbox()
        yield from self._see_inbox()

    def _choose_template(self) -> Iterator[Condition]:
        self._later_click("findTemplateButton")
        yield lambda: self._modal("TemplatePopup")
        group = self._find(QComboBox, "groupCombo")
        group.setCurrentIndex(group.findData("NextEngine"))
        self._click("searchButton")
        rows = self._find(QTableView, "templateList")
        yield lambda: _row_with(rows, "4") is not None
        number = _row_with(rows, "4")
        assert number is not None
        rows.selectRow(number)
        yield from self._picture("template-popup")
        self._click("confirmButton")
        yield lambda: not self._modal("TemplatePopup")

    def _register(self) -> Iterator[Condition]:
        address = self._find(QLineEdit, "toEdit")
        QTest.mouseClick(address, Qt.MouseButton.LeftButton)
        QTest.keyClicks(address, ADDRESS)
        yield lambda: ADDRESS in address.text()
        yield from self._picture("form-and-preview")
        self._later_click("registerButton")
        yield lambda: self._modal("successBox")
        yield from self._picture("registered")
        self._click("okButton")
        yield lambda: not self._modal("successBox")

    def _take_orders(self) -> Iterator[Condition]:
        for number, sample in enumerate(self._samples):
            self._window.offer_files([sample])
            yield self._import_is_offered
            if number == 0:
                yield from self._picture("orders-look")
            self._click("importButton")
            yield lambda: not self._find(QWidget, "lookPanel").isVisible()
        yield from self._picture("orders-taken")

    def _import_is_offered(self) -> bool:
        button = self._find(QAbstractButton, "importButton")
        return button.isVisible() and button.isEnabled()

    def _see_outbox(self) -> Iterator[Condition]:
        self._go_to("outbox")
        grid = self._find(QTableView, "mailGrid")
        yield lambda: grid.model().rowCount() > 0
        counts = self._background_counts()
        yield lambda: counts() == 0
        grid.selectRow(0)
        yield from self._picture("outbox")

    def _see_inbox(self) -> Iterator[Condition]:
        self._go_to("inbox")
        grid = self._find(QTableView, "inboxGrid")
        yield lambda: grid.model().rowCount() > 0
        yield from self._picture("inbox")

    def _background_counts(self) -> Callable[[], int]:
        """How many mails are still on their way, as the last answer said."""
        from qsm_desktop.domain.mails import MailState
        from qsm_desktop.services.outbox import OutboxCounts

        on_the_way = [1]

        def heard(counts: OutboxCounts) -> None:
            on_the_way[0] = counts.of(MailState.QUEUED) + counts.of(MailState.SENDING)

        def ask() -> int:
            self._session.background.query(
                lambda services: services.outbox.counts(), heard, key="tour"
            )
            return on_the_way[0]

        return ask

    @property
    def _window(self) -> MainWindow:
        return self._session.window

    def _picture(self, name: str) -> Iterator[Condition]:
        """Let the window settle, then keep what is seen."""
        self._step = name
        settled = time.monotonic() + SETTLE_SECONDS
        yield lambda: time.monotonic() > settled
        self._pictures += 1
        shown = QApplication.activeModalWidget() or self._window
        shown.grab().save(str(self._out / f"{self._pictures:02d}-{name}.png"))

    def _modal(self, name: str) -> bool:
        modal = QApplication.activeModalWidget()
        return modal is not None and modal.objectName() == name

    def _find(self, kind: type[W], name: str) -> W:
        place: QWidget = QApplication.activeModalWidget() or self._window
        visible = [found for found in place.findChildren(kind, name) if found.isVisible()]
        found = visible or place.findChildren(kind, name)
        assert found, f"{name} is not in {place.objectName()}"
        return found[0]

    def _click(self, name: str) -> None:
        QTest.mouseClick(self._find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def _later_click(self, name: str) -> None:
        """For what opens a modal window: the click returns when that is closed."""
        QTimer.singleShot(0, self, lambda: self._click(name))

    def _go_to(self, key: str) -> None:
        navigation = self._find(QListWidget, "navigation")
        for row in range(navigation.count()):
            item = navigation.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == key:
                place = navigation.visualItemRect(item).center()
                QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _row_with(view: QTableView, text: str) -> int | None:
    """The row whose first cell says this."""
    model = view.model()
    cells = (model.index(row, 0).data() for row in range(model.rowCount()))
    return next((row for row, cell in enumerate(cells) if cell == text), None)
