"""템플릿 선택: choose a template by kind and group."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.templates import FIRST_COPY_NUMBER, GROUPS, Template, group_title
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.forms.ui_template_popup import Ui_TemplatePopup
from qsm_desktop.gui.keys import press_focused_button
from qsm_desktop.gui.screen_fit import fit_to_screen
from qsm_desktop.gui.sentences import kind_word
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, select_key, set_up_table
from qsm_desktop.gui.theme import make_primary

ALL = "ALL"
_KIND_KEY, _GROUP_KEY = "templatePopup/kind", "templatePopup/group"


class TemplatePopup(QDialog):
    """The combos change nothing until 검색; Confirm or a double-click takes the row."""

    def __init__(self, background: Background, memory: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._memory = memory
        self._ui = Ui_TemplatePopup()
        self._ui.setupUi(self)
        self._model = TableModel[Template](self._columns(), lambda t: t.number, self)
        set_up_table(self._ui.templateList, self._model)
        use_mail_font(self._ui.bodyPreview)
        make_primary(self._ui.confirmButton)
        fit_to_screen(self)
        self._fill_combos()
        self._connect()
        self.search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the button that has the focus."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    @property
    def chosen(self) -> Template | None:
        """The template in the selected row."""
        rows = self._ui.templateList.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()] if rows else None

    def search(self) -> None:
        """검색: list what the combos say."""
        kind_value, group = self._ui.kindCombo.currentData(), self._ui.groupCombo.currentData()
        kind = Kind(kind_value) if kind_value else None
        self._memory.setValue(_KIND_KEY, kind_value or "")
        self._memory.setValue(_GROUP_KEY, group or "")
        self._background.query(
            lambda services: services.catalogue.find(kind, group or None), self._show
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter searches in the combos and confirms in the list."""
        if event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self._ui.templateList:
                    self._confirm()
                else:
                    self.search()
                return True
        return super().eventFilter(watched, event)

    def _columns(self) -> list[Column[Template]]:
        return [
            Column(self.tr("템플릿 번호"), lambda t: str(t.number), 90, RIGHT),
            Column(self.tr("템플릿 그룹명"), lambda t: group_title(t.group), 160),
            Column(self.tr("템플릿 명"), lambda t: t.name, 260, stretch=1),
            Column(self.tr("알림 종류"), lambda t: kind_word(t.kind), 100),
            Column(self.tr("전송 방법"), lambda t: t.channel, 80),
        ]

    def _fill_combos(self) -> None:
        self._ui.kindCombo.addItem(ALL, "")
        for kind in Kind:
            self._ui.kindCombo.addItem(kind_word(kind), kind.value)
        self._ui.groupCombo.addItem(ALL, "")
        for group in GROUPS:
            self._ui.groupCombo.addItem(group_title(group), group)
        for combo, key in ((self._ui.kindCombo, _KIND_KEY), (self._ui.groupCombo, _GROUP_KEY)):
            combo.setCurrentIndex(max(combo.findData(self._memory.value(key, "")), 0))

    def _connect(self) -> None:
        self._ui.searchButton.clicked.connect(self.search)
        self._ui.confirmButton.clicked.connect(self._confirm)
        self._ui.closeButton.clicked.connect(self.reject)
        self._ui.editButton.clicked.connect(self._edit)
        self._ui.templateList.doubleClicked.connect(self._confirm)
        self._ui.templateList.selectionModel().selectionChanged.connect(self._row_changed)
        for watched in (self._ui.kindCombo, self._ui.groupCombo, self._ui.templateList):
            watched.installEventFilter(self)

    def _show(self, templates: list[Template]) -> None:
        self._model.set_rows(templates)
        self._ui.templateList.clearSelection()
        self._ui.countLabel.setText(self.tr("{n}건").format(n=len(templates)))
        self._row_changed()

    def _row_changed(self) -> None:
        template = self.chosen
        self._ui.confirmButton.setEnabled(template is not None)
        self._ui.editButton.setEnabled(template is not None)
        own = template is not None and template.number >= FIRST_COPY_NUMBER
        edit, copy = self.tr("고치기(&C)…"), self.tr("복사해서 고치기(&C)…")
        self._ui.editButton.setText(edit if own else copy)
        self._ui.bodyPreview.setPlainText(
            f"{template.subject}\n\n{template.body}" if template else ""
        )

    def _edit(self) -> None:
        """복사해서 고치기: the editor, and what it saved selected after it."""
        from qsm_desktop.gui.template_editor import TemplateEditor

        template = self.chosen
        if template is None:
            return
        editor = TemplateEditor(self._background, template.number, self)
        editor.exec()
        number = editor.number
        editor.deleteLater()
        self.search()
        self._background.query(lambda _services: number, self._select)

    def _select(self, number: int) -> None:
        select_key(self._ui.templateList, self._model, number)

    def _confirm(self) -> None:
        if self.chosen is not None:
            self.accept()
