"""설정, 가게: whose orders the files bring."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qsm_desktop.domain.errors import Code, QsmError
from qsm_desktop.domain.stores import Store
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_config_page import Ui_ConfigPage
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.table_model import CENTRE, Column, TableModel, set_up_table, show_rows
from qsm_desktop.gui.theme import colour_text, tokens


class StoreSection(QObject):
    """A row fills the fields; saving under a new name makes a new store."""

    def __init__(self, ui: Ui_ConfigPage, background: Background, messages: MessageLine) -> None:
        super().__init__(messages)
        self._ui = ui
        self._background = background
        self._messages = messages
        self._model = TableModel[Store](self._columns(), lambda store: store.id, self)
        set_up_table(ui.storeGrid, self._model)
        colour_text(ui.storeError, tokens(ui.storeError).error)
        ui.storeSaveButton.clicked.connect(self._save)
        ui.storeGrid.selectionModel().selectionChanged.connect(self._fill)

    def read(self) -> None:
        """List the stores."""
        self._background.query(
            lambda services: services.stores.all(), self._show, key="config-stores"
        )

    def _columns(self) -> list[Column[Store]]:
        yes = self.tr("기본")
        return [
            Column(self.tr("이름"), lambda s: s.name, 200),
            Column(self.tr("판매자 ID"), lambda s: s.seller_id, 200, stretch=1),
            Column(self.tr("기본 가게"), lambda s: yes if s.is_default else "", 100, CENTRE),
        ]

    def _show(self, stores: list[Store]) -> None:
        show_rows(self._ui.storeGrid, self._model, stores)

    def _fill(self) -> None:
        rows = self._ui.storeGrid.selectionModel().selectedRows()
        if not rows:
            return
        store = self._model.rows[rows[0].row()]
        self._ui.storeNameEdit.setText(store.name)
        self._ui.sellerEdit.setText(store.seller_id)
        self._ui.storeDefaultCheck.setChecked(store.is_default)
        self._ui.storeError.hide()

    def _save(self) -> None:
        name, seller_id = self._ui.storeNameEdit.text(), self._ui.sellerEdit.text()
        default = self._ui.storeDefaultCheck.isChecked()
        self._background.mutate(
            lambda services: services.stores.put(name, seller_id, default=default),
            self._saved,
            self._refused,
        )

    def _saved(self, store: Store) -> None:
        self._ui.storeError.hide()
        self._messages.say(self.tr("가게 {name}을(를) 저장했습니다.").format(name=store.name))

    def _refused(self, error: QsmError) -> None:
        self._ui.storeError.setText(sentence(error))
        self._ui.storeError.show()
        name_is_wrong = error.code is Code.STORE_NAME_EMPTY
        field = self._ui.storeNameEdit if name_is_wrong else self._ui.sellerEdit
        field.setFocus()
