"""The panel of the orders page: the file that is looked at, and how those before it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QListWidgetItem

from qsm_desktop.gui.file_queue import FileQueue
from qsm_desktop.gui.icons import tone_icon
from qsm_desktop.gui.theme import colour_text, make_primary, tokens

if TYPE_CHECKING:
    from qsm_desktop.gui.forms.ui_orders_page import Ui_OrdersPage

translate = QCoreApplication.translate
_MOST_LINES = 4


class LookPanel(QObject):
    """Fills the panel of the orders form."""

    def __init__(self, ui: Ui_OrdersPage, files: FileQueue) -> None:
        super().__init__(ui.lookPanel)
        self._ui = ui
        self._files = files
        self._title = ""
        make_primary(ui.importButton)
        colour_text(ui.errorLabel, tokens().error)

    def show(self, title: str, text: str) -> None:
        """A file that is looked at: nothing can be imported yet."""
        ui = self._ui
        self._title = title
        ui.lookText.setText(text)
        ui.lookText.setVisible(bool(text))
        ui.errorLabel.hide()
        ui.progressBar.hide()
        ui.importButton.setEnabled(False)
        ui.importButton.show()
        self.count_anew()
        self._show_results()
        ui.lookPanel.show()

    def offer(self, title: str, text: str) -> None:
        """What the file would bring; it may be imported."""
        self.show(title, text)
        self._ui.importButton.setEnabled(True)
        self._ui.importButton.setFocus()

    def refuse(self, title: str, text: str) -> None:
        """Why the file cannot be imported."""
        self.show(title, "")
        self._ui.errorLabel.setText(text)
        self._ui.errorLabel.show()

    def end(self) -> None:
        """No file is left: how it all went."""
        last = self._files.results[-1]
        if self._files.total == 1:
            self.refuse(last.name, last.text)
        else:
            done = translate("OrdersPage", "파일 {n}개를 다 보았습니다.")
            self.show(done.format(n=self._files.total), "")
        self._ui.importButton.setVisible(self._files.total == 1)

    def hide(self) -> None:
        """Nothing to show."""
        self._ui.lookPanel.hide()

    def begin(self) -> None:
        """An import runs."""
        self._ui.importButton.setEnabled(False)
        self._ui.progressBar.setRange(0, 0)
        self._ui.progressBar.show()

    def progress(self, done: int, total: int) -> None:
        """So many of the mails are made."""
        self._ui.progressBar.setRange(0, total)
        self._ui.progressBar.setValue(done)

    def count_anew(self) -> None:
        """More files may have come: the place in the queue and what the button does."""
        if self._files.current is None:
            word = translate("OrdersPage", "닫기(&C)")
        elif self._files.has_more:
            word = translate("OrdersPage", "이 파일 건너뛰기(&C)")
        else:
            word = translate("OrdersPage", "취소(&C)")
        self._ui.cancelButton.setText(word)
        self._ui.lookTitle.setText(f"{self._files.place}{self._title}")

    def _show_results(self) -> None:
        shown = self._ui.resultList
        shown.clear()
        for result in self._files.results:
            QListWidgetItem(tone_icon(result.tone), f"{result.name} — {result.text}", shown)
        lines = min(len(self._files.results), _MOST_LINES)
        shown.setFixedHeight(lines * (shown.fontMetrics().height() + 8) + 8)
        shown.setVisible(self._files.total > 1 and bool(self._files.results))
