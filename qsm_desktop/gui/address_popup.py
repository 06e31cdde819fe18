"""보낼곳 찾기: choose among the addresses that settings have used."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from qsm_desktop.domain.settings import RecipientUse
from qsm_desktop.domain.templates import group_title
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_address_popup import Ui_AddressPopup
from qsm_desktop.gui.keys import press_focused_button
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.screen_fit import fit_to_screen
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, set_up_table
from qsm_desktop.gui.theme import make_primary


class AddressPopup(QDialog):
    """Confirm or a double-click takes the row; typing narrows the list."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_AddressPopup()
        self._ui.setupUi(self)
        self._all: list[RecipientUse] = []
        self._model = TableModel[RecipientUse](self._columns(), lambda use: use.address, self)
        set_up_table(self._ui.addressList, self._model)
        make_primary(self._ui.confirmButton)
        fit_to_screen(self)
        self._ui.emptyLabel.hide()
        self._ui.filterEdit.textChanged.connect(self._narrow)
        self._ui.confirmButton.clicked.connect(self._confirm)
        self._ui.closeButton.clicked.connect(self.reject)
        self._ui.addressList.doubleClicked.connect(self._confirm)
        self._ui.addressList.activated.connect(self._confirm)
        self._ui.addressList.selectionModel().selectionChanged.connect(self._row_changed)
        background.query(lambda services: services.settings.recipients(), self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the button that has the focus."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    @property
    def chosen(self) -> str | None:
        """The address in the selected row."""
        rows = self._ui.addressList.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()].address if rows else None

    def _columns(self) -> list[Column[RecipientUse]]:
        return [
            Column(self.tr("주소"), lambda use: use.address, 180, stretch=1),
            Column(
                self.tr("템플릿 그룹"),
                lambda use: ", ".join(group_title(group) for group in use.groups),
                150,
            ),
            Column(self.tr("설정 수"), lambda use: str(use.uses), 70, RIGHT),
            Column(self.tr("마지막 변경"), lambda use: moment_text(use.last_used_at), 124),
        ]

    def _show(self, uses: list[RecipientUse]) -> None:
        self._all = uses
        self._ui.emptyLabel.setVisible(not uses)
        self._ui.addressList.setVisible(bool(uses))
        self._narrow()

    def _narrow(self) -> None:
        words = self._ui.filterEdit.text().casefold().split()
        shown = [
            use
            for use in self._all
            if all(word in f"{use.address} {' '.join(use.groups)}".casefold() for word in words)
        ]
        self._model.set_rows(shown)
        self._row_changed()

    def _row_changed(self) -> None:
        self._ui.confirmButton.setEnabled(self.chosen is not None)

    def _confirm(self) -> None:
        if self.chosen is not None:
            self.accept()
