"""The window as a whole: one per database, keyboard, failures, drafts, sizes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from qsm_desktop import app_window
from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault
from qsm_desktop.gui.doorbell import Doorbell, ring
from qsm_desktop.gui.screen_fit import FRAME_HEIGHT, FRAME_WIDTH, fitted_to
from qsm_desktop.gui.table_model import TableModel
from qsm_desktop.services.locks import sender_lock
from qsm_desktop.storage.database import Database
from tests.helpers.order_files import write_orders
from tests.helpers.shop import Shop
from tests.helpers.window import Window

PAGES = ("settings", "orders", "outbox", "config")


def test_the_second_window_on_a_database_brings_the_first_to_the_front(
    tmp_path: Path, qtbot
) -> None:
    database = tmp_path / "shop.db"
    lock = app_window.take_window_lock(database)
    bell = Doorbell(database)
    try:
        with qtbot.waitSignal(bell.rung), pytest.raises(EnvironmentFault) as refused:
            app_window.take_window_lock(database)
        assert refused.value.code is Code.SECOND_WINDOW
    finally:
        bell.close()
        lock.free()
    assert not ring(database)
    app_window.take_window_lock(database).free()


@pytest.mark.parametrize(
    "address", ["sqlite+pysqlite:///{}", "sqlite:///{}?x=1", "sqlite:///{}/../link/shop.db"]
)
def test_another_spelling_of_the_address_opens_no_second_window(
    tmp_path: Path, address: str
) -> None:
    """It is refused, or it is the same file and so the same lock."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    database = folder / "shop.db"
    same = address.replace("{}/..", str(tmp_path)).format(database)
    lock = app_window.take_window_lock(database)
    try:
        path = app_window.file_of(same)
        if path is None:
            with pytest.raises(BadInput) as bad:
                Database.open(same)
            assert bad.value.code is Code.DATABASE_URL
        else:
            with pytest.raises(EnvironmentFault) as refused:
                app_window.take_window_lock(path)
            assert refused.value.code is Code.SECOND_WINDOW
    finally:
        lock.free()


class TestSignals:
    """The real program, unseen, told by the system to end."""

    @pytest.fixture
    def running(self, shop: Shop, database: Path) -> Iterator[subprocess.Popen[str]]:
        program = [sys.executable, "-m", "qsm_desktop", "--db", f"sqlite:///{database}"]
        window = subprocess.Popen(
            program,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        lock = sender_lock(database)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:  # the window sends as soon as its services are there
            if not lock.take():
                break
            lock.free()
            time.sleep(0.05)
        yield window
        window.kill()
        window.communicate()

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_a_signal_closes_the_window_as_its_button_does(
        self, running: subprocess.Popen[str], database: Path, tmp_path: Path, number: signal.Signals
    ) -> None:
        running.send_signal(number)
        out, err = running.communicate(timeout=5)
        assert (running.returncode, out, err) == (0, "", "")
        kept = (tmp_path / "data" / "window.ini").read_text()
        assert "geometry" in kept
        lock = sender_lock(database)
        assert lock.take()
        lock.free()

    def test_unsaved_changes_and_an_open_box_are_not_in_the_way(
        self, shop: Shop, database: Path
    ) -> None:
        """In a process of its own: Qt leaves every event loop, pytest's too."""
        program = f"""
import signal
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QMessageBox
from qsm_desktop import app_window

application = app_window.make_application()
session = app_window.make_session(
    application,
    lambda: app_window._services({f"sqlite:///{database}"!r}),
    Path({str(database.with_suffix(".ini"))!r}),
    practice=False,
)

def type_and_ask():
    session.window.findChild(QLineEdit, "toEdit").setText("half@typed.example")
    QTimer.singleShot(50, lambda: signal.raise_signal(signal.SIGTERM))
    QMessageBox(session.window).exec()
    print("box closed")

session.background.ready.connect(lambda: QTimer.singleShot(200, type_and_ask))
print(app_window.run_session(application, session, None))
"""
        done = subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "box closed\n0\n"), done.stderr

    def test_what_does_not_end_in_time_is_ended(self, tmp_path: Path) -> None:
        program = (
            "import signal, time; from PySide6.QtCore import QCoreApplication, QTimer;"
            "from qsm_desktop import app_signals; app_signals.PATIENCE_SECONDS = 0.3;"
            "application = QCoreApplication([]);"
            "QTimer.singleShot(50, lambda: signal.raise_signal(signal.SIGTERM));"
            "closing = app_signals.closing_on_signals(application.quit); closing.__enter__();"
            "application.exec(); time.sleep(60)"
        )
        done = subprocess.run([sys.executable, "-c", program], timeout=20, check=False)
        assert done.returncode == 1


def test_a_newer_database_is_told_in_the_window_and_left_alone(
    qtbot, shop: Shop, open_window: Callable[..., Window], database: Path
) -> None:
    import sqlite3

    shop.services.close()
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    connection.close()
    window = open_window()
    qtbot.waitUntil(lambda: window.session.has_failed)
    window.wait(lambda: "더 새로운 프로그램" in window.text("failureLabel"))
    assert not window.find(QWidget, "navigation").isEnabled()
    assert "보내지 않습니다" in window.text("sendingStatus")


def test_the_status_line_says_whether_everything_goes_out(shop: Shop, window: Window) -> None:
    none = "보내는 중 0 · 보냄 대기 0 · 보류 0 · 실패 0 · 확인 필요 0"
    window.wait(lambda: window.text("sendingStatus") == none)
    assert "메일 계정 없음" in window.text("accountStatus")
    window.services.accounts.put(_account())
    window.wait(lambda: "shop@shop.example 정상" in window.text("accountStatus"))


def _account():
    from qsm_desktop.domain.accounts import AccountDraft, Security

    return AccountDraft("main", "127.0.0.1", 2525, Security.NONE, "shop@shop.example")


def test_closing_asks_for_unsaved_changes(window: Window) -> None:
    window.write("toEdit", "half@typed.example")
    window.accept_box(window.main.close, "unsavedBox", "noButton")
    assert window.main.isVisible()
    window.accept_box(window.main.close, "unsavedBox", "yesButton")
    assert not window.main.isVisible()


def test_sizes_and_the_page_are_remembered(
    window: Window, open_window: Callable[..., Window]
) -> None:
    window.go_to("outbox")
    window.main.resize(1180, 760)
    window.main.close()
    again = open_window()
    again.wait(lambda: again.find(QWidget, "outboxPage").isVisible())


def test_widths_and_order_of_the_grid_are_remembered(
    shop: Shop, window: Window, open_window: Callable[..., Window]
) -> None:
    shop.setting(76, to="a@ne.example")
    shop.setting(4, to="b@ne.example")
    shop.setting(51, to="c@ne.example")
    window.click("searchButton")
    window.wait(lambda: len(window.cells("settingsGrid")) == 3)
    header = window.grid("settingsGrid").horizontalHeader()
    header.resizeSection(5, 222)
    place = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.wait(lambda: [row[0] for row in window.cells("settingsGrid")] == ["4", "51", "76"])
    window.main.close()
    again = open_window()
    again.wait(lambda: [row[0] for row in again.cells("settingsGrid")] == ["4", "51", "76"])
    assert again.grid("settingsGrid").horizontalHeader().sectionSize(5) == 222


def test_enter_clicks_the_button_that_has_the_focus(shop: Shop, window: Window) -> None:
    shop.setting(4)
    button = window.find(QAbstractButton, "searchButton")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    find = window.find(QAbstractButton, "findTemplateButton")
    find.setFocus()

    def steps() -> None:
        window.wait(lambda: bool(window.cells("templateList")))
        grid = window.grid("templateList")
        grid.setFocus()
        QTest.keyClick(grid, Qt.Key.Key_Down)
        assert [index.row() for index in grid.selectionModel().selectedRows()] == [0]
        confirm = window.find(QAbstractButton, "confirmButton")
        confirm.setFocus()
        QTest.keyClick(confirm, Qt.Key.Key_Enter)

    window.in_modal("TemplatePopup", lambda: QTest.keyClick(find, Qt.Key.Key_Return), steps)
    assert window.text("nameBox") != ""


def test_a_window_remembered_from_a_large_screen_fits_this_one(
    shop: Shop, open_window: Callable[..., Window], database: Path
) -> None:
    large = QWidget()
    large.setGeometry(2500, 1400, 3000, 2000)
    memory = QSettings(str(database.with_suffix(".ini")), QSettings.Format.IniFormat)
    memory.setValue("mainWindow/geometry", large.saveGeometry())
    memory.sync()
    window = open_window(resized=False)
    screen = window.main.screen().availableGeometry()
    assert screen.contains(window.main.geometry())


@pytest.mark.parametrize("screen", [(1366, 728), (960, 500), (683, 360)])
def test_windows_are_made_to_fit_the_screen(screen: tuple[int, int]) -> None:
    available = QRect(0, 0, *screen)
    for wanted in (QRect(0, 0, 1280, 800), QRect(5000, 3000, 860, 560), QRect(-900, -50, 300, 200)):
        fitted = fitted_to(wanted, available)
        assert available.contains(fitted)
        assert fitted.width() == min(wanted.width(), screen[0] - FRAME_WIDTH)


def test_the_window_can_be_made_as_small_as_the_smallest_screen(window: Window) -> None:
    for page in PAGES:
        window.go_to(page)
    least = window.main.minimumSizeHint()
    assert least.width() <= 683 - FRAME_WIDTH
    assert least.height() <= 360 - FRAME_HEIGHT


@pytest.mark.parametrize("language", ["ko", "ja", "en"])
@pytest.mark.parametrize("size", [(1100, 700), (1920, 1080)])
def test_nothing_is_cut_off(
    shop: Shop,
    open_window: Callable[..., Window],
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    shop.services.preferences.choose_language(language)
    shop.setting(51)
    shop.setting(76)
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 30), shop.store.id)
    window = open_window(language=language)
    window.main.resize(*size)
    window.wait(lambda: len(window.cells("settingsGrid")) == 2)
    window.click_row("settingsGrid", 0)
    window.wait(lambda: "Unit (Option)" in window.text("nameBox"))
    for page in PAGES:
        window.go_to(page)
        if page == "outbox":
            window.wait(lambda: bool(window.cells("mailGrid")))
        try:
            window.wait(lambda: not cut_off(window))
        finally:
            assert not cut_off(window), page
    assert window.main.width() == size[0]


def test_the_orders_page_is_not_scrolled_where_there_is_room(
    shop: Shop, window: Window, tmp_path: Path
) -> None:
    for number in (4, 51, 76, 1):
        shop.setting(number)
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 30), shop.store.id)
    window.main.resize(1100, 700)
    page = window.main.page("orders")
    page.offer_files([tmp_path / "missing.csv", write_orders(tmp_path / "p.csv", 3, first=90)])
    window.go_to("orders")
    window.wait(lambda: "2/2" in window.text("lookTitle") and "p.csv" in window.text("lookTitle"))
    window.wait(lambda: bool(window.text("lookText")))
    QApplication.processEvents()
    scroll = window.find(QScrollArea, "pageScroll")
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()


def test_a_message_moves_nothing_on_the_page(window: Window) -> None:
    for page, below in (("settings", "settingsGrid"), ("outbox", "splitter"), ("config", "scroll")):
        window.go_to(page)
        QApplication.processEvents()
        before = window.find(QWidget, below).mapTo(window.main, QPoint(0, 0))
        window.main.page(page).messages.warn("나쁜 소식 " * 40)
        QApplication.processEvents()
        assert window.text("messageText")
        assert window.find(QWidget, below).mapTo(window.main, QPoint(0, 0)) == before


def cut_off(window: Window) -> list[str]:
    """The words that have less room than they need, and the views that must be scrolled aside."""
    labels = [
        label.text()
        for label in window.main.findChildren(QLabel)
        if label.isVisible()
        and not label.wordWrap()
        and label.text()
        and label.objectName() != "modeLabel"  # an address in it is elided, with a tooltip
        and label.width() < label.sizeHint().width() - 1
    ]
    buttons = [
        button.text()
        for button in window.main.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and button.width() < button.minimumSizeHint().width()
    ]
    boxes = [
        box.text()
        for box in window.main.findChildren(QLineEdit)
        if box.isVisible() and box.isReadOnly() and box.width() < needed(box, box.text()) + 8
    ]
    scrolled = [
        f"{area.objectName()} is scrolled aside"
        for area in window.main.findChildren(QAbstractScrollArea)
        if area.isVisible()
        and not isinstance(area, QPlainTextEdit)
        and area.horizontalScrollBar().isVisible()
    ]
    return labels + buttons + boxes + scrolled + cut_in_tables(window)


def needed(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def cut_in_tables(window: Window) -> list[str]:
    """Headers, and the cells of columns whose contents are known (the others are elided)."""
    found = []
    for view in window.main.findChildren(QTableView):
        header, model = view.horizontalHeader(), view.model()
        if not view.isVisible() or not isinstance(model, TableModel):
            continue
        for section, column in enumerate(model.columns):
            room = header.sectionSize(section)
            if room < header.sectionSizeHint(section):
                found.append(column.title)
            if not column.stretch and view.objectName() in ("settingsGrid", "mailGrid"):
                texts = {str(model.index(n, section).data()) for n in range(model.rowCount())}
                icon = 20 if column.tone else 0
                found += [text for text in texts if room < needed(view, text) + icon + 8]
    return found


def test_every_field_has_a_name_for_screen_readers(shop: Shop, window: Window) -> None:
    for page in PAGES:
        window.go_to(page)
    kinds = (QLineEdit, QComboBox, QTableView, QPlainTextEdit)
    for widget in (w for kind in kinds for w in window.main.findChildren(kind)):
        inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        if widget.objectName().startswith("qt_") or inner:
            continue
        labelled = any(label.buddy() is widget for label in window.main.findChildren(QLabel))
        assert widget.accessibleName() or labelled, widget.objectName()
    for button in window.main.findChildren(QAbstractButton):
        hidden_part = button.objectName().startswith("qt_") or not button.objectName()
        assert hidden_part or button.text() or button.accessibleName(), button.objectName()


def test_the_keyboard_alone_registers(shop: Shop, window: Window) -> None:
    """Alt keys and Tab: 찾기, choose, Confirm, address, 등록."""

    def steps() -> None:
        window.wait(lambda: bool(window.cells("templateList")))
        grid = window.grid("templateList")
        grid.setFocus()
        QTest.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(grid, Qt.Key.Key_Down)
        window.wait(lambda: window.find(QAbstractButton, "confirmButton").isEnabled())
        QTest.keyClick(grid, Qt.Key.Key_Return)

    button = window.find(QAbstractButton, "findTemplateButton")
    button.setFocus()
    window.in_modal("TemplatePopup", lambda: QTest.keyClick(button, Qt.Key.Key_Space), steps)
    assert window.is_focused("toEdit")
    QTest.keyClicks(window.main.focusWidget(), "orders@ne.example")
    for _ in range(30):
        if window.is_focused("registerButton"):
            break
        QTest.keyClick(window.main.focusWidget(), Qt.Key.Key_Tab)
    assert window.is_focused("registerButton")
    registering = window.main.focusWidget()
    window.accept_box(
        lambda: QTest.keyClick(registering, Qt.Key.Key_Space), "successBox", "okButton"
    )
    assert [s.to for s in window.services.settings.search()] == ["orders@ne.example"]


def test_f5_and_ctrl_s_work_from_the_form(shop: Shop, window: Window) -> None:
    shop.setting(4)
    field = window.find(QLineEdit, "toEdit")
    QTest.keyClick(field, Qt.Key.Key_F5)
    window.wait(lambda: len(window.cells("settingsGrid")) == 1)
    window.click_row("settingsGrid", 0)
    window.write("toEdit", "other@ne.example")
    window.accept_box(
        lambda: QTest.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        "successBox",
        "okButton",
    )
    assert window.services.settings.search()[0].to == "other@ne.example"
