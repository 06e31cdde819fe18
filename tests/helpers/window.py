"""Drive the program's own window the way a person does: by clicks and keys on named widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)

from qsm_desktop import app
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.window_session import WindowSession
from qsm_desktop.services.bundle import Services

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 8000
LEFT = Qt.MouseButton.LeftButton


class Window:
    """The window on a database file; ``services`` are those behind it, for looking at results."""

    def __init__(self, qtbot, database: Path, *, language: str = "ko", practice: bool = False):
        self._qtbot = qtbot
        self._built: list[Services] = []
        self.url = app.sqlite_url(database)
        self.memory = QSettings(str(database.with_suffix(".ini")), QSettings.Format.IniFormat)
        self.memory.setValue("language", language)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.background = Background(self._build)
        self.session = WindowSession(application, self.background, self.memory, practice=practice)

    def _build(self) -> Services:
        services = app.build_services(self.url)
        services.sender.start()
        self._built.append(services)
        return services

    @property
    def services(self) -> Services:
        return self._built[0]

    @property
    def main(self) -> QWidget:
        return self.session.window

    def show(self, *, resized: bool = True) -> None:
        self.session.show()
        if resized:
            self.main.resize(1280, 800)
        self.wait(lambda: self.background.is_ready or self.session.has_failed)

    def close(self) -> None:
        self.background.stop()
        self.main.hide()
        self.main.deleteLater()
        self.session.deleteLater()
        self.background.deleteLater()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def find(self, kind: type[W], name: str) -> W:
        """The widget of that name in the window in front, a shown one if there are several."""
        place = QApplication.activeModalWidget() or self.main
        found = place.findChildren(kind, name)
        shown = [widget for widget in found if widget.isVisible()]
        assert found, f"no {kind.__name__} {name} in {place.objectName()}"
        return (shown or found)[0]

    def grid(self, name: str) -> QTableView:
        return self.find(QTableView, name)

    def text(self, name: str) -> str:
        widget = self.find(QWidget, name)
        assert isinstance(widget, QLabel | QLineEdit), name
        return widget.text() if widget.isVisible() else ""

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isVisible(), f"{name} is not to be seen"
        assert button.isEnabled(), f"{name} is switched off"
        QTest.mouseClick(button, LEFT)

    def write(self, name: str, text: str) -> None:
        """Put the cursor into a field, mark what is there and type."""
        field = self.find(QLineEdit, name)
        QTest.mouseClick(field, LEFT)
        field.selectAll()
        if not text:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        elif text.isascii():
            QTest.keyClicks(field, text)
        else:  # as an input method writes: there are no keys for these
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a combo by the keyboard."""
        combo = self.find(QComboBox, name)
        wanted = combo.findText(text)
        assert wanted >= 0, f"{name} has no {text}"
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(wanted):
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText() == text

    def cells(self, name: str) -> list[list[str]]:
        model = self.grid(name).model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def click_row(self, name: str, row: int, *, double: bool = False) -> None:
        grid = self.grid(name)
        place = grid.visualRect(grid.model().index(row, 1)).center()
        QTest.mouseClick(grid.viewport(), LEFT, pos=place)
        if double:
            QTest.mouseDClick(grid.viewport(), LEFT, pos=place)

    def is_focused(self, name: str) -> bool:
        """Whether keys go to this widget (as far as the window knows: there is no screen)."""
        focused = self.main.focusWidget()
        return focused is not None and focused.objectName() == name

    def go_to(self, key: str) -> None:
        """Click an entry of the navigation."""
        navigation = self.find(QListWidget, "navigation")
        for row in range(navigation.count()):
            item = navigation.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == key:
                place = navigation.visualItemRect(item).center()
                QTest.mouseClick(navigation.viewport(), LEFT, pos=place)
        self.wait(lambda: self.find(QWidget, f"{key}Page").isVisible())

    def in_modal(self, name: str, opening: Callable[[], None], steps: Callable[[], None]) -> None:
        """Do ``opening``, which returns when the modal window closes; ``steps`` happen in it."""
        inside = _Inside(name, steps)
        opening()
        inside.wait_until_over(self._qtbot)
        if inside.failure is not None:
            raise inside.failure
        assert inside.was_open, f"{name} did not open"

    def accept_box(self, opening: Callable[[], None], name: str, button: str) -> str:
        """Answer a message box; its text."""
        said: list[str] = []

        def answer() -> None:
            label = self.find(QLabel, "qt_msgbox_label")
            said.append(label.text())
            self.click(button)

        self.in_modal(name, opening, answer)
        return said[0]


class _Inside(QObject):
    """Waits for a modal window, acts in it once, and never leaves it open."""

    def __init__(self, name: str, steps: Callable[[], None]) -> None:
        super().__init__()
        self._name, self._steps = name, steps
        self.was_open = self._over = False
        self.failure: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(10)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)
        self._limit.start(PATIENCE_MS)

    def wait_until_over(self, qtbot) -> None:
        qtbot.waitUntil(lambda: self._over, timeout=PATIENCE_MS + 1000)

    def _look(self) -> None:
        modal = QApplication.activeModalWidget()
        if modal is None or modal.objectName() != self._name:
            return
        self._timer.stop()
        self.was_open = True
        try:
            self._steps()
        except BaseException as failure:  # handed to the test; a modal must not swallow it
            self.failure = failure
        if self.failure is not None and isinstance(modal, QDialog) and modal.isVisible():
            modal.reject()
        self._end()

    def _give_up(self) -> None:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            modal.reject()
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._limit.stop()
        self._over = True
