"""템플릿 고치기: a shop's own template; one of the program's becomes a copy when it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.templates import (
    FIRST_COPY_NUMBER,
    TemplateDraft,
    TemplateVersion,
    group_title,
)
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.editor_questions import may_save
from qsm_desktop.gui.forms.ui_template_editor import Ui_TemplateEditor
from qsm_desktop.gui.messages import MessageLine, embed
from qsm_desktop.gui.placeholder_panel import PlaceholderPanel
from qsm_desktop.gui.placeholder_words import meaning_of
from qsm_desktop.gui.questions import ask_to_discard
from qsm_desktop.gui.sentences import kind_word, sentence
from qsm_desktop.gui.template_problems import problem_line, problem_sentence
from qsm_desktop.gui.template_text import TemplateText
from qsm_desktop.gui.theme import colour_text, make_primary, tokens
from qsm_desktop.gui.trial_view import TrialView
from qsm_desktop.gui.uses_view import UsesView
from qsm_desktop.gui.version_view import VersionView

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.own_templates import Opened, PlaceholderHelp, TemplateUse
    from qsm_desktop.services.trying import Trial

    _Kept = tuple[TemplateDraft, Opened, list[TemplateUse]]

PAUSE_MS = 150
"""How long typing must pause before the text is checked."""

_TAKES_CURSOR = (QEvent.Type.FocusIn, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class TemplateEditor(QDialog):
    """Opens on a number; ``number`` is the copy's once there is one."""

    def __init__(self, background: Background, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self.number = number
        self._opened: Opened | None = None
        self._clean: TemplateDraft | None = None
        self._problem: QsmError | None = None
        self._ui = Ui_TemplateEditor()
        self._ui.setupUi(self)
        self._messages = MessageLine(self._ui.messageHolder)
        self._body = TemplateText(self._ui.bodyHolder, meaning_of)
        embed(self._ui.bodyHolder, self._body)
        self._placeholders = PlaceholderPanel(self._ui, self)
        self._trial = TrialView(background, self._ui, self)
        self._versions = VersionView(background, self._ui, self)
        self._uses = UsesView(background, self._ui, self)
        self._target: QLineEdit | TemplateText = self._body
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._set_up()
        self._connect()
        self._open()

    @property
    def draft(self) -> TemplateDraft:
        """What the fields say."""
        return TemplateDraft(
            self._ui.nameEdit.text(),
            self._ui.subjectEdit.text(),
            self._body.text,
            self._placeholders.may_be_empty,
        )

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether the fields differ from what they were filled with."""
        return self._clean is not None and self.draft != self._clean

    def reject(self) -> None:
        """닫기, Esc and the title bar: unsaved changes are asked about."""
        if self.has_unsaved_changes and not ask_to_discard(self):
            return
        self._timer.stop()
        self._trial.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As ``reject``; what is asked may keep the window."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the cursor was last, a placeholder is inserted."""
        if event.type() in _TAKES_CURSOR:
            self._target = self._body if watched is self._body else self._ui.subjectEdit
        return super().eventFilter(watched, event)

    @property
    def _is_copy(self) -> bool:
        return self.number >= FIRST_COPY_NUMBER

    def _set_up(self) -> None:
        ui = self._ui
        ui.editSplitter.setSizes([760, 400])
        for splitter in (ui.versionsSplitter, ui.trialSplitter, ui.usesSplitter):
            splitter.setSizes([160, 320])
        make_primary(ui.saveButton)
        colour_text(ui.problemLabel, tokens(self).error)
        for label in (ui.aboutLabel, ui.savedLabel, ui.placeLabel):
            colour_text(label, tokens(self).muted)
        for field in (ui.nameEdit, ui.subjectEdit, self._body):
            field.setEnabled(False)

    def _connect(self) -> None:
        ui = self._ui
        ui.saveButton.clicked.connect(self._save)
        ui.closeButton.clicked.connect(self.reject)
        for edit in (ui.nameEdit, ui.subjectEdit, self._body):
            edit.textChanged.connect(self._changed)
        self._body.cursorPositionChanged.connect(self._show_place)
        for watched in (ui.subjectEdit, self._body):
            watched.installEventFilter(self)
        self._timer.timeout.connect(self._check)
        self._placeholders.changed.connect(self._changed)
        self._placeholders.chosen.connect(self._insert)
        self._trial.wanted.connect(self._try)
        self._trial.turned.connect(self._show_saved)
        self._trial.failed.connect(self._trial_refused)
        self._versions.back_wanted.connect(self._go_back)
        self._uses.said.connect(self._messages.say)
        self._uses.failed.connect(self._warn)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.activated.connect(self._save)

    def _open(self) -> None:
        number = self.number
        is_copy = self._is_copy

        def read(services: Services) -> tuple[Opened, TemplateDraft]:
            own = services.own_templates
            opened = own.open(number)
            draft = TemplateDraft.of(opened.current) if is_copy else own.draft_of_copy(number)
            return opened, draft

        self._background.query(read, self._show, self._warn)
        self._background.query(
            lambda services: services.own_templates.placeholders(), self._show_placeholders
        )

    def _show_placeholders(self, helps: list[PlaceholderHelp]) -> None:
        self._placeholders.show(helps)

    def _show(self, found: tuple[Opened, TemplateDraft]) -> None:
        opened, draft = found
        for field in (self._ui.nameEdit, self._ui.subjectEdit, self._body):
            field.setEnabled(True)
        self._fill(draft)
        self._clean = self.draft
        self._take(opened)
        self._uses.read(self.number)

    def _take(self, opened: Opened) -> None:
        """What there is about the template; the fields stay."""
        self._opened = opened
        self._ui.aboutLabel.setText(self._about(opened))
        self._versions.show(opened)
        self._changed()

    def _fill(self, draft: TemplateDraft) -> None:
        self._ui.nameEdit.setText(draft.name)
        self._ui.nameEdit.setCursorPosition(0)
        self._ui.subjectEdit.setText(draft.subject)
        self._ui.subjectEdit.setCursorPosition(0)
        self._body.setPlainText(draft.body)
        self._placeholders.fill(draft.may_be_empty)

    def _about(self, opened: Opened) -> str:
        template = opened.current
        cart, line = self.tr("장바구니마다 한 통"), self.tr("상품마다 한 통")
        unit = cart if template.unit is Unit.CART else line
        origin, versions = opened.origin.number, opened.versions
        if versions:
            text = self.tr("번호 {own}, {number}번의 복사본, {version}판")
            whose = text.format(own=self.number, number=origin, version=versions[-1].version)
        else:
            whose = self.tr("{number}번의 복사본(아직 저장하지 않음)").format(number=origin)
        return " · ".join((kind_word(template.kind), group_title(template.group), unit, whose))

    def _changed(self) -> None:
        self._timer.start()
        self._show_saved()

    def _show_saved(self) -> None:
        """The button, and whether there is something to save."""
        changed = self.has_unsaved_changes
        ready = self._opened is not None and self._problem is None and not self._trial.is_running
        self._ui.saveButton.setEnabled(ready and (changed or not self._is_copy))
        text = self.tr("저장하지 않은 변경이 있습니다.") if changed else ""
        self._ui.savedLabel.setText(text)

    def _show_place(self) -> None:
        cursor = self._body.textCursor()
        text = self.tr("{line}줄 {column}칸")
        place = text.format(line=cursor.blockNumber() + 1, column=cursor.positionInBlock() + 1)
        self._ui.placeLabel.setText(place)

    def _check(self) -> None:
        """Ask what is wrong with the text as it is now."""
        opened, draft = self._opened, self.draft
        if opened is None:
            return
        self._background.query(
            lambda services: services.own_templates.check(opened.current, draft),
            self._checked,
            self._refused,
            key=("template-check", id(self)),
        )

    def _checked(self, _draft: TemplateDraft) -> None:
        self._show_problem(None)
        self._versions.compare(self.draft)

    def _refused(self, error: QsmError) -> None:
        self._show_problem(error)

    def _trial_refused(self, error: QsmError) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.editTab)
        self._show_problem(error)

    def _show_problem(self, error: QsmError | None) -> None:
        self._problem = error
        text = problem_sentence(error) if error else ""
        self._ui.problemLabel.setText(text)
        self._body.mark_line(problem_line(error) if error else None)
        self._body.setAccessibleDescription(text)
        self._show_saved()

    def _insert(self, name: str) -> None:
        """At the cursor of the subject or the body, wherever it was last."""
        if isinstance(self._target, TemplateText):
            self._ui.tabs.setCurrentWidget(self._ui.editTab)
            self._target.insert_placeholder(name)
        else:
            self._target.insert(f"[$_{name}_$]")
        self._target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self, version: TemplateVersion) -> None:
        """Take an earlier text into the fields; 저장 makes it the newest."""
        if self.has_unsaved_changes and not ask_to_discard(self):
            return
        self._fill(TemplateDraft.of(version.template))
        self._messages.say(
            self.tr("{n}판의 글입니다. 저장하면 가장 새로운 판이 됩니다.").format(n=version.version)
        )
        self._changed()

    def _try(self) -> None:
        self._trial.run(self.number, self.draft)

    def _save(self) -> None:
        """저장: first the dry run, then the question."""
        if not self._ui.saveButton.isEnabled():
            return
        self._ui.tabs.setCurrentWidget(self._ui.trialTab)
        self._trial.run(self.number, self.draft, self._tried)

    def _tried(self, draft: TemplateDraft, trial: Trial) -> None:
        if draft != self.draft:
            self._messages.warn(self.tr("시험하는 동안 글이 바뀌었습니다. 다시 저장하십시오."))
        elif may_save(self, trial):
            self._keep(draft)

    def _keep(self, draft: TemplateDraft) -> None:
        opened, number, is_copy = self._opened, self.number, self._is_copy
        assert opened is not None
        version = opened.versions[-1].version if opened.versions else None

        def keep(services: Services) -> _Kept:
            own, person = services.own_templates, services.preferences.person
            kept = number
            if is_copy:
                own.save(number, draft, by=person, expected_version=version)
            else:
                kept = own.copy(number, by=person, draft=draft).number
            return draft, own.open(kept), own.uses(kept)

        self._ui.saveButton.setEnabled(False)
        self._background.mutate(keep, self._kept, self._warn)

    def _kept(self, found: _Kept) -> None:
        """Show what was saved; what was typed meanwhile stays and is still to be saved."""
        draft, opened, uses = found
        self.number = opened.current.number
        saved = TemplateDraft.of(opened.current)
        if self.draft == draft:
            self._fill(saved)
        self._clean = saved
        self._take(opened)
        self._uses.read(self.number)
        older = any(not use.is_newest for use in uses)
        self._ui.tabs.setCurrentWidget(self._ui.usesTab if older else self._ui.editTab)
        text = self.tr("저장했습니다: 번호 {number}, {version}판")
        version = opened.versions[-1].version
        self._messages.say(text.format(number=self.number, version=version))

    def _warn(self, error: QsmError) -> None:
        self._messages.warn(sentence(error))
        self._show_saved()
