"""설정, 가게: whose orders the files bring."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qsm_desktop.domain.errors import Code, QsmError
from qsm_desktop.domain.stores import Store
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.field_errors import FieldErrors
from qsm_desktop.gui.forms.ui_config_page import Ui_ConfigPage
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.questions import ask_to_discard
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.table_model import CENTRE, Column, TableModel, set_up_table, show_rows


class StoreSection(QObject):
    """A row fills the fields; saving under a new name makes a new store."""

    def __init__(self, ui: Ui_ConfigPage, background: Background, messages: MessageLine) -> None:
        super().__init__(messages)
        self._ui = ui
        self._background = background
        self._messages = messages
        self._model = TableModel[Store](self._columns(), lambda store: store.id, self)
        set_up_table(ui.storeGrid, self._model)
        self._errors = FieldErrors(
            {"name": ui.storeNameEdit, "seller": ui.sellerEdit}, name="storeError"
        )
        self._clean = self._fields
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

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something was typed that no store has yet."""
        return self._fields != self._clean

    @property
    def _fields(self) -> tuple[str, str, bool]:
        ui = self._ui
        return ui.storeNameEdit.text(), ui.sellerEdit.text(), ui.storeDefaultCheck.isChecked()

    def _fill(self) -> None:
        rows = self._ui.storeGrid.selectionModel().selectedRows()
        if not rows:
            return
        if self.has_unsaved_changes and not ask_to_discard(self._ui.storeGrid.window()):
            self._ui.storeGrid.clearSelection()
            return
        self._load(self._model.rows[rows[0].row()])

    def _load(self, store: Store) -> None:
        """Fill the fields; the default store is another one only when that is chosen."""
        self._ui.storeNameEdit.setText(store.name)
        self._ui.sellerEdit.setText(store.seller_id)
        self._ui.storeDefaultCheck.setChecked(store.is_default)
        self._ui.storeDefaultCheck.setEnabled(not store.is_default)
        self._errors.clear()
        self._clean = self._fields

    def _save(self) -> None:
        name, seller_id = self._ui.storeNameEdit.text(), self._ui.sellerEdit.text()
        default = self._ui.storeDefaultCheck.isChecked()
        self._background.mutate(
            lambda services: services.stores.put(name, seller_id, default=default),
            self._saved,
            self._refused,
        )

    def _saved(self, store: Store) -> None:
        self._load(store)
        self._messages.say(self.tr("가게 {name}을(를) 저장했습니다.").format(name=store.name))

    def _refused(self, error: QsmError) -> None:
        key = "name" if error.code is Code.STORE_NAME_EMPTY else "seller"
        self._errors.tell(key, sentence(error))
