"""알림관리: the settings grid, the edit form below it and the preview beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QItemSelection, QModelIndex, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from qsm_desktop.domain.settings import RecipientUse, Setting
from qsm_desktop.domain.stores import Store
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_settings_page import Ui_SettingsPage
from qsm_desktop.gui.messages import MessageLine, embed
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.preview_pane import PreviewPane
from qsm_desktop.gui.questions import ask_to_discard, tell_success
from qsm_desktop.gui.setting_saver import SettingSaver
from qsm_desktop.gui.settings_columns import setting_columns
from qsm_desktop.gui.settings_form import SettingsForm
from qsm_desktop.gui.table_memory import TableMemory
from qsm_desktop.gui.table_model import (
    TableModel,
    select_key,
    selected_keys,
    set_up_table,
    show_rows,
)
from qsm_desktop.gui.theme import colour_text, tokens

_VERTICAL, _HORIZONTAL = "settingsPage/vertical", "settingsPage/horizontal"
_NO_BOX = "settingsPage/noSuccessBox"


class SettingsPage(Page):
    """A click fills the form, a double-click goes to 보낼곳; nothing is ever deleted."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_SettingsPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        self.messages = MessageLine(self._ui.messageHolder)
        self._model = TableModel[Setting](setting_columns(), lambda s: s.id, self)
        fit = set_up_table(self._ui.settingsGrid, self._model, is_sortable=True)
        self._table = TableMemory(self._ui.settingsGrid, fit, memory, "settings")
        self._form = SettingsForm(self._ui.formHolder)
        embed(self._ui.formHolder, self._form)
        self._saver = SettingSaver(background, self._form)
        self._preview = PreviewPane(background, self._ui.previewHolder)
        embed(self._ui.previewHolder, self._preview)
        colour_text(self._ui.countLabel, tokens(self).muted)
        self._restore_sizes()
        self._connect()
        self._reloading = False

    def activate(self) -> None:
        """Read settings, stores, addresses and orders."""
        self.search()
        self._read_choices()

    def on_changed(self, topic: str) -> None:
        """Somebody changed a setting, a store, or orders came."""
        if topic == "settings":
            self.search()
            self._read_choices()
        elif topic in ("stores", "orders"):
            self._read_choices()

    def search(self) -> None:
        """검색, and each change of the filter: the rows in which every word stands."""
        text = self._ui.filterEdit.text()
        self.background.query(
            lambda services: services.settings.search(text), self._show, key="settings"
        )

    def remember(self) -> None:
        """Keep the splitters and the table."""
        self._table.save()
        self.memory.setValue(_VERTICAL, self._ui.verticalSplitter.saveState())
        self.memory.setValue(_HORIZONTAL, self._ui.horizontalSplitter.saveState())

    def may_leave(self) -> bool:
        """Ask before unsaved changes are lost; True: go on."""
        return not self._form.has_unsaved_changes or ask_to_discard(self)

    def _connect(self) -> None:
        ui, form = self._ui, self._form
        ui.searchButton.clicked.connect(self.activate)
        ui.filterEdit.textChanged.connect(self.search)
        ui.emptyButton.clicked.connect(self._find_template)
        ui.settingsGrid.selectionModel().selectionChanged.connect(self._row_selected)
        ui.settingsGrid.doubleClicked.connect(self._row_double_clicked)
        form.find_template.connect(self._find_template)
        form.find_address.connect(self._find_address)
        form.clear_wanted.connect(self._clear)
        form.register_wanted.connect(self._saver.register)
        form.modify_wanted.connect(self._saver.modify)
        self._saver.saved.connect(self._saved)
        self._saver.refused_late.connect(self.warn)
        form.draft_changed.connect(self._draft_changed)
        form.options.rules_wanted.connect(self._show_rules)
        self._preview.findings_changed.connect(form.options.show_findings)
        self._preview.told.connect(self._tell)
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_F5), self.activate),
            (QKeySequence(QKeySequence.StandardKey.Find), ui.filterEdit.setFocus),
            (QKeySequence(QKeySequence.StandardKey.Save), self._saver.save),
        ):
            shortcut = QShortcut(keys, self)  # of the whole window while this page is shown
            shortcut.activated.connect(slot)

    def _read_choices(self) -> None:
        query = self.background.query
        query(lambda services: services.stores.all(), self._offer_stores, key="form-stores")
        options = self._form.options
        query(lambda services: services.rules.companies(), options.offer_companies, key="companies")
        query(lambda services: services.settings.recipients(), self._offer, key="form-addresses")
        self._preview.reload_orders()

    def _offer_stores(self, stores: list[Store]) -> None:
        self._form.offer_stores(stores)

    def _offer(self, uses: list[RecipientUse]) -> None:
        self._form.offer_addresses([use.address for use in uses])

    def _show(self, settings: Sequence[Setting]) -> None:
        filtered = bool(self._ui.filterEdit.text().strip())
        self._reloading = True
        show_rows(self._ui.settingsGrid, self._model, settings)
        self._select_loaded()
        self._reloading = False
        self._ui.countLabel.setText(self.tr("{n}건").format(n=len(settings)))
        empty = not settings
        page = self._ui.emptyPage if empty else self._ui.gridPage
        self._ui.gridStack.setCurrentWidget(page)
        self._ui.emptyButton.setVisible(not filtered)
        if empty:
            nothing_found = self.tr("찾는 글자가 든 설정이 없습니다. 거르기를 지워 보십시오.")
            none_yet = self.tr("아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하십시오.")
            self._ui.emptyLabel.setText(nothing_found if filtered else none_yet)
        self._refresh_loaded(settings)

    def _select_loaded(self) -> None:
        """The loaded row is the selected one, also after it was filtered away and back."""
        loaded = self._form.loaded
        if loaded is None or selected_keys(self._ui.settingsGrid, self._model) == [loaded.id]:
            return
        if self._model.row_of(loaded.id) is not None:
            select_key(self._ui.settingsGrid, self._model, loaded.id)

    def _refresh_loaded(self, settings: Sequence[Setting]) -> None:
        """A form without changes follows its row."""
        loaded = self._form.loaded
        if loaded is None or self._form.has_unsaved_changes:
            return
        current = next((s for s in settings if s.id == loaded.id), None)
        if current is not None and current != loaded:
            self._form.load(current)

    def _row_selected(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        if not indexes or self._reloading:
            return
        setting = self._model.rows[indexes[0].row()]
        loaded = self._form.loaded
        if loaded is not None and loaded.id == setting.id:
            return
        if self._may_replace():
            self._form.load(setting)
        elif loaded is not None:
            select_key(self._ui.settingsGrid, self._model, loaded.id)
        else:
            self._ui.settingsGrid.clearSelection()

    def _may_replace(self) -> bool:
        """Whether the form may take something else; what is being saved is not lost."""
        return self._saver.covers_form or self.may_leave()

    def _row_double_clicked(self, index: QModelIndex) -> None:
        setting = self._model.rows[index.row()]
        if self._form.loaded is not None and self._form.loaded.id == setting.id:
            self._form.focus_address()

    def _find_template(self) -> None:
        from qsm_desktop.gui.template_popup import TemplatePopup

        popup = TemplatePopup(self.background, self.memory, self)
        if popup.exec() == QDialog.DialogCode.Accepted and popup.chosen is not None:
            self._form.take_template(popup.chosen)
            self._form.focus_address()
        popup.deleteLater()

    def _find_address(self) -> None:
        from qsm_desktop.gui.address_popup import AddressPopup

        popup = AddressPopup(self.background, self)
        if popup.exec() == QDialog.DialogCode.Accepted and popup.chosen is not None:
            self._form.take_address(popup.chosen)
        popup.deleteLater()

    def _clear(self) -> None:
        if self._may_replace():
            self._form.clear()
            self._ui.settingsGrid.clearSelection()

    def _saved(self, setting: Setting, words: str) -> None:
        self.search()
        if not self.memory.value(_NO_BOX, False, type=bool):
            wanted = tell_success(self, self.tr("알림관리"), words)
            self.memory.setValue(_NO_BOX, not wanted)
            return
        assert self.messages is not None
        self.messages.say(f"{words} · {setting.template.number} · {setting.to}")

    def _tell(self, text: str, is_well: bool) -> None:
        assert self.messages is not None
        if is_well:
            self.messages.say(text)
        else:
            self.messages.warn(text)

    def _show_rules(self, company: str) -> None:
        from qsm_desktop.gui.rules_popup import RulesPopup

        popup = RulesPopup(self.background, company, self)
        popup.exec()
        popup.deleteLater()
        self._draft_changed()

    def _draft_changed(self) -> None:
        draft, loaded = self._form.draft, self._form.loaded
        wanted = draft if draft.template_number else None
        self._preview.show_draft(wanted, loaded.id if loaded else None)

    def _restore_sizes(self) -> None:
        self._ui.verticalSplitter.setSizes([300, 400])
        self._ui.horizontalSplitter.setSizes([620, 480])
        for splitter, key in (
            (self._ui.verticalSplitter, _VERTICAL),
            (self._ui.horizontalSplitter, _HORIZONTAL),
        ):
            state = self.memory.value(key)
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
