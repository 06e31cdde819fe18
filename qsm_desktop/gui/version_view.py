"""비교 and 판: the draft against the factory text and against every saved version."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal

from qsm_desktop.domain.templates import Template, TemplateDraft, TemplateVersion
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.difference_view import DifferenceView
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, select_key, set_up_table

if TYPE_CHECKING:
    from qsm_desktop.gui.forms.ui_template_editor import Ui_TemplateEditor
    from qsm_desktop.services.own_templates import Opened

translate = QCoreApplication.translate
_COPIED, _BACK = "copied:", "back:"


class VersionView(QObject):
    """Fills both tabs. ``show`` with what was opened, ``compare`` whenever the draft changed."""

    back_wanted = Signal(object)
    """TemplateVersion: its text is to be taken."""

    def __init__(self, background: Background, ui: Ui_TemplateEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._ui = ui
        self._draft: TemplateDraft | None = None
        self._model = TableModel[TemplateVersion](_columns(), lambda v: v.version, self)
        set_up_table(ui.versionsGrid, self._model)
        self._origin = DifferenceView(ui.compareText)
        self._version = DifferenceView(ui.versionText)
        ui.versionsGrid.selectionModel().selectionChanged.connect(self._version_chosen)
        ui.compareCombo.currentIndexChanged.connect(self._compare_origin)
        ui.backButton.clicked.connect(self._go_back)

    def show(self, opened: Opened) -> None:
        """The versions, newest first, and the texts to compare with."""
        self._model.set_rows(opened.versions[::-1])
        if opened.versions:
            select_key(self._ui.versionsGrid, self._model, opened.versions[-1].version)
        combo = self._ui.compareCombo
        with QSignalBlocker(combo):
            combo.clear()
            for words, template in _origins(opened):
                combo.addItem(words, template)
        self.compare(TemplateDraft.of(opened.current))

    def compare(self, draft: TemplateDraft) -> None:
        """Compare this draft from now on."""
        self._draft = draft
        self._compare_origin()
        self._version_chosen()

    def _compare_origin(self) -> None:
        other: Template | None = self._ui.compareCombo.currentData()
        if other is not None:
            self._ask(other, self._show_origin, "compare-origin")

    def _version_chosen(self) -> None:
        version = self._current()
        self._ui.backButton.setEnabled(False)
        if version is None:
            self._version.clear()
            return
        self._ask(version.template, self._show_version, "compare-version")

    def _ask(self, other: Template, show: Callable[[list[str]], None], key: str) -> None:
        """Compared behind the window: a text may have many lines."""
        draft = self._draft
        if draft is None:
            return

        def compared(_services: object) -> list[str]:
            from qsm_desktop.services.differences import difference, lines_of

            return difference(lines_of(other), lines_of(draft))

        self._background.query(compared, show, key=(key, id(self)))

    def _show_origin(self, lines: list[str]) -> None:
        self._origin.show(lines)
        same = translate("VersionView", "견줄 글과 같습니다.")
        differs = translate("VersionView", "- 는 견줄 글에만, + 는 지금 글에만 있는 줄입니다.")
        self._ui.compareSummary.setText(differs if lines else same)

    def _show_version(self, lines: list[str]) -> None:
        self._version.show(lines)
        self._ui.backButton.setEnabled(bool(lines) and self._current() is not None)

    def _current(self) -> TemplateVersion | None:
        rows = self._ui.versionsGrid.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()] if rows else None

    def _go_back(self) -> None:
        version = self._current()
        if version is not None:
            self.back_wanted.emit(version)


def _origins(opened: Opened) -> list[tuple[str, Template]]:
    """The factory text as it was copied, and as it is now where that differs."""
    origin, now = opened.origin, opened.origin_now
    changed = now is not None and now != origin
    then_words = translate("VersionView", "{number}번 원본(복사할 때)")
    plain_words = translate("VersionView", "{number}번 원본")
    words = (then_words if changed else plain_words).format(number=origin.number)
    found = [(words, origin)]
    if changed and now is not None:
        text = translate("VersionView", "{number}번 원본(지금)")
        found.append((text.format(number=now.number), now))
    return found


def note_words(note: str) -> str:
    """What a version came from."""
    if note.startswith(_COPIED):
        text = translate("VersionView", "{number}번에서 복사")
        return text.format(number=note.removeprefix(_COPIED))
    if note.startswith(_BACK):
        text = translate("VersionView", "{version}판으로 되돌림")
        return text.format(version=note.removeprefix(_BACK))
    return note


def _columns() -> list[Column[TemplateVersion]]:
    return [
        Column(translate("VersionView", "판"), lambda v: str(v.version), 48, RIGHT),
        Column(translate("VersionView", "언제"), lambda v: moment_text(v.at), 130),
        Column(translate("VersionView", "누가"), lambda v: v.by, 100),
        Column(translate("VersionView", "내력"), lambda v: note_words(v.note), 120),
        Column(translate("VersionView", "이름"), lambda v: v.template.name, 160, stretch=1),
    ]
