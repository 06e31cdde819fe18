"""The lines in which two texts differ, with their signs, in colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit

from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.template_highlighter import DifferenceHighlighter
from qsm_desktop.gui.theme import follow_theme, tokens


class DifferenceView:
    """Fills a read-only editor with what ``services.differences`` found."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        use_mail_font(editor)
        self._highlighter = DifferenceHighlighter(editor.document())
        follow_theme(editor, lambda: self._highlighter.take(tokens()))

    def clear(self) -> None:
        """Nothing to compare."""
        self._editor.setPlainText("")

    def show(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self._editor.setPlainText("\n".join(lines))
