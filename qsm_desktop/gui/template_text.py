"""The body of a template: an editor that completes placeholders as they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QPlainTextEdit, QTextEdit, QWidget

from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.template_highlighter import TemplateHighlighter
from qsm_desktop.gui.theme import follow_theme, tokens

_BEGUN = re.compile(r"\[\$_?([A-Za-z0-9_]*)$")
_ENDING = re.compile(r"_?\$\]")
_CONTROL = Qt.KeyboardModifier.ControlModifier
_COMPLETERS_KEYS = (
    Qt.Key.Key_Enter,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)


class TemplateText(QPlainTextEdit):
    """``[$`` offers the placeholders; Ctrl+Space offers them anywhere."""

    def __init__(self, parent: QWidget, meaning: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setObjectName("bodyEdit")
        self.setAccessibleName(self.tr("템플릿 본문"))
        self.setTabChangesFocus(True)
        use_mail_font(self)
        self._highlighter = TemplateHighlighter(self.document())
        follow_theme(self, lambda: self._highlighter.take(tokens()))
        self._completer = QCompleter(_Names(self, meaning), self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup.setObjectName("placeholderCompletions")
        self._completer.activated.connect(self._take)

    @property
    def text(self) -> str:
        """The text with LF line ends. ``toPlainText`` would turn unbreakable blanks into blanks."""
        return self.document().toRawText().replace("\u2029", "\n")

    def insert_placeholder(self, name: str) -> None:
        """Write ``[$_NAME_$]`` at the cursor, in place of one that is begun there."""
        cursor = self.textCursor()
        before, after = self._around()
        begun, ending = _BEGUN.search(before), _ENDING.match(after)
        if begun is not None and not cursor.hasSelection():
            back = QTextCursor.MoveOperation.PreviousCharacter
            cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor, len(begun[0]))
        cursor.insertText(f"[$_{name}_$]")
        if begun is not None and ending is not None:
            onward = QTextCursor.MoveOperation.NextCharacter
            cursor.movePosition(onward, QTextCursor.MoveMode.KeepAnchor, len(ending[0]))
            cursor.removeSelectedText()
        self.setTextCursor(cursor)

    def mark_line(self, line: int | None) -> None:
        """Show that a line (from 1) is at fault; None: none is."""
        block = self.document().findBlockByNumber(line - 1) if line else None
        if block is None or not block.isValid():
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(tokens(self).banner)
        mark.format.setForeground(tokens(self).on_banner)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the list of completions what is its own; offer them after what is typed."""
        if self._popup.isVisible() and event.key() in _COMPLETERS_KEYS:
            event.ignore()
            return
        wanted = event.key() == Qt.Key.Key_Space and event.modifiers() == _CONTROL
        if not wanted:
            super().keyPressEvent(event)
        if wanted or event.text():
            self._offer(always=wanted)

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None
        return popup

    def _around(self) -> tuple[str, str]:
        """The line up to the cursor and from there on. Qt counts UTF-16 units."""
        cursor = self.textCursor()
        octets = cursor.block().text().encode("utf-16-le", "surrogatepass")
        place = cursor.positionInBlock() * 2
        before = octets[:place].decode("utf-16-le", "surrogatepass")
        return before, octets[place:].decode("utf-16-le", "surrogatepass")

    def _offer(self, *, always: bool) -> None:
        begun = _BEGUN.search(self._around()[0])
        popup = self._popup
        if begun is None and not always:
            popup.hide()
            return
        prefix = begun[1] if begun else ""
        if prefix != self._completer.completionPrefix():
            self._completer.setCompletionPrefix(prefix)
        if not self._completer.completionCount():
            popup.hide()
            return
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width())
        self._completer.complete(place)

    def _take(self, chosen: str) -> None:
        self.insert_placeholder(chosen)


class _Names(QStringListModel):
    """The names; shown with what each means."""

    def __init__(self, parent: QWidget, meaning: Callable[[str], str]) -> None:
        super().__init__(list(PLACEHOLDERS), parent)
        self._meaning = meaning

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The name to complete with, and beside it its meaning to look at."""
        found = super().data(index, Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{found}  {self._meaning(found)}"
        return super().data(index, role)
