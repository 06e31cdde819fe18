"""The main window: pages at the left, and a line that says whether everything goes out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidgetItem, QMainWindow

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_main_window import Ui_MainWindow
from qsm_desktop.gui.icons import icon
from qsm_desktop.gui.keys import press_focused_button
from qsm_desktop.gui.page import Page
from qsm_desktop.gui.page_entries import page_entries
from qsm_desktop.gui.screen_fit import fit_to_screen
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.status_line import StatusLine
from qsm_desktop.gui.theme import follow_theme, repaint_theme, tokens

_GEOMETRY, _PAGE = "mainWindow/geometry", "mainWindow/page"


class MainWindow(QMainWindow):
    """Shown before the services exist; everything it shows comes through ``background``."""

    shown_page = Signal(str)
    painted = Signal()
    """Once, after the first paint: what it did not need may be imported now."""
    language_chosen = Signal(str)
    closed = Signal()

    def __init__(self, background: Background, memory: QSettings, *, practice: bool) -> None:
        super().__init__()
        self._background = background
        self._memory = memory
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._entries = page_entries(practice)
        self._pages: dict[str, Page] = {}
        self._was_painted = False
        self.show_banner(practice)
        follow_theme(self._ui.practiceBanner, self._paint_banner)
        self._fill_navigation()
        self._status = StatusLine(background, self._ui.statusBar)
        self._status.needs_changed.connect(self._show_badge)
        self.setAcceptDrops(True)
        geometry = memory.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        fit_to_screen(self)
        self._connect()
        self.go_to(str(memory.value(_PAGE, "settings")))
        if background.is_ready:
            self._status.ask()

    def page(self, key: str) -> Page:
        """The page of that key, built when it is first asked for."""
        if key not in self._pages:
            entry = next(entry for entry in self._entries if entry.key == key)
            page = entry.make(self._background, self._memory)
            page.setObjectName(f"{key}Page")
            self._pages[key] = page
            self._ui.pages.addWidget(page)
            page.language_chosen.connect(self.language_chosen)
            page.page_wanted.connect(self.go_to)
        return self._pages[key]

    def go_to(self, key: str) -> None:
        """Show a page; an unknown key is the first one."""
        numbers = [n for n, entry in enumerate(self._entries) if entry.key == key]
        self._ui.navigation.setCurrentRow(numbers[0] if numbers else 0)

    def show_failure(self, error: QsmError | None) -> None:
        """The services could not be built: one sentence instead of the pages."""
        text = sentence(error) if error else self._bug_sentence()
        label = QLabel(text, self)
        label.setObjectName("failureLabel")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setMargin(48)
        self._ui.pages.addWidget(label)
        self._ui.pages.setCurrentWidget(label)
        self._ui.navigation.setEnabled(False)
        self._status.say_not_sending()

    def refresh_page(self) -> None:
        """Let the shown page read anew what it shows."""
        page = self._ui.pages.currentWidget()
        if isinstance(page, Page):
            page.activate()

    def may_close(self) -> bool:
        """Whether no page has unsaved changes, or the user lets them go."""
        return all(page.may_leave() for page in self._pages.values())

    def remember(self) -> None:
        """Keep sizes and the page."""
        for page in self._pages.values():
            page.remember()
        self._memory.setValue(_GEOMETRY, self.saveGeometry())
        self._memory.setValue(_PAGE, self._entries[self._ui.navigation.currentRow()].key)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for unsaved changes, remember sizes; the session ends with the window."""
        if not self.may_close():
            event.ignore()
            return
        self.remember()
        event.accept()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        """The frame is seen: now let the services be built, and meanwhile the page."""
        self.painted.emit()
        self._row_changed(self._ui.navigation.currentRow())

    def changeEvent(self, event: QEvent) -> None:
        """The system went light or dark."""
        if event.type() == QEvent.Type.PaletteChange:
            application = QApplication.instance()
            if isinstance(application, QApplication):
                repaint_theme(application)
            self._paint_navigation()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Order files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the orders page and what the files would bring."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.offer_files(paths)
            event.acceptProposedAction()

    def offer_files(self, paths: list[Path]) -> None:
        """Look at order files on the orders page."""
        from qsm_desktop.gui.orders_page import OrdersPage

        self.go_to("orders")
        page = self.page("orders")
        if isinstance(page, OrdersPage):
            page.offer_files(paths)

    def show_banner(self, practice: bool) -> None:
        """The 연습 banner above every page."""
        self._ui.practiceBanner.setVisible(practice)

    def _paint_banner(self) -> None:
        chosen = tokens()
        self._ui.practiceBanner.setStyleSheet(
            f"QLabel {{ background: {chosen.banner.name()}; color: {chosen.on_banner.name()};"
            " padding: 6px 12px; font-weight: 600; }"
        )

    def _fill_navigation(self) -> None:
        navigation = self._ui.navigation
        navigation.setIconSize(QSize(20, 20))
        for entry in self._entries:
            item = QListWidgetItem(entry.title, navigation)
            item.setSizeHint(QSize(140, 40))
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
        self._paint_navigation()

    def _paint_navigation(self) -> None:
        colour = self.palette().windowText().color().name()
        for number, entry in enumerate(self._entries):
            item = self._ui.navigation.item(number)
            if item is not None:
                item.setIcon(icon(entry.icon, colour))

    def _connect(self) -> None:
        self._ui.navigation.currentRowChanged.connect(self._row_changed)
        background = self._background
        background.ready.connect(self._status.ask)
        background.changed.connect(self._changed)
        background.failed_to_start.connect(self.show_failure)
        background.fault.connect(self._fault)

    def _row_changed(self, number: int) -> None:
        if not self._was_painted:
            return
        entry = self._entries[number]
        page = self.page(entry.key)
        self._ui.pages.setCurrentWidget(page)
        page.activate()
        self.shown_page.emit(entry.key)

    def _changed(self, topic: str) -> None:
        for page in self._pages.values():
            page.on_changed(topic)
        self._status.ask()

    def _fault(self, error: QsmError | None) -> None:
        page = self._ui.pages.currentWidget()
        if not isinstance(page, Page) or page.messages is None:
            return
        page.messages.warn(sentence(error) if error else self._bug_sentence())

    def _bug_sentence(self) -> str:
        return self.tr("프로그램 오류가 생겼습니다. 자세한 내용은 기록 파일에 있습니다.")

    def _show_badge(self, number: int, states: str) -> None:
        """How many mails of the outbox wait for a person; the tooltip says in which states."""
        for row, entry in enumerate(self._entries):
            if entry.key == "outbox":
                item = self._ui.navigation.item(row)
                item.setText(f"{entry.title}  {number}" if number else entry.title)
                item.setToolTip(states if number else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the button that has the focus, on every page."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)
