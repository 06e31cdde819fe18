"""Colours in the text of a template, and in the lines of a comparison."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.gui.theme import Tokens, Tone, tokens

_PLACEHOLDER = re.compile(r"\[\$_([A-Z][A-Z0-9_]*)_\$\]")
_BLOCK = re.compile(r"\[%.*?%\]")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_COMMENT_START, _COMMENT_END = "[#", "#]"
_NO_COMMENT, _IN_COMMENT = 0, 1


class TemplateHighlighter(QSyntaxHighlighter):
    """Placeholders and blocks stand out; a name that there is not is marked as an error."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.take(tokens())

    def take(self, colours: Tokens) -> None:
        """Use these colours from now on."""
        self._known = _format(colours.tones[Tone.SENDING], bold=True)
        self._block = _format(colours.tones[Tone.UNKNOWN], bold=True)
        self._comment = _format(colours.muted)
        self._comment.setFontItalic(True)
        self._unknown = _format(colours.error)
        self._unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for found in _PLACEHOLDER.finditer(text):
            fitting = self._known if found[1] in PLACEHOLDERS else self._unknown
            self._paint(text, found.start(), found.end(), fitting)
        for found in _BLOCK.finditer(text):
            self._paint(text, found.start(), found.end(), self._block)
            for name in _NAME.finditer(text, found.start(), found.end()):
                if name[0] not in PLACEHOLDERS:
                    self._paint(text, name.start(), name.end(), self._unknown)
        self._colour_comments(text)

    def _colour_comments(self, text: str) -> None:
        """Comments may go over several lines: the state says whether one is open."""
        inside = self.previousBlockState() == _IN_COMMENT
        start = 0 if inside else text.find(_COMMENT_START)
        while start >= 0:
            end = text.find(_COMMENT_END, start)
            inside = end < 0
            stop = len(text) if inside else end + len(_COMMENT_END)
            self._paint(text, start, stop, self._comment)
            start = -1 if inside else text.find(_COMMENT_START, stop)
        self.setCurrentBlockState(_IN_COMMENT if inside else _NO_COMMENT)

    def _paint(self, text: str, start: int, end: int, fitting: QTextCharFormat) -> None:
        """Qt counts UTF-16 units, we count characters."""
        begin = units(text[:start])
        self.setFormat(begin, units(text[start:end]), fitting)


class DifferenceHighlighter(QSyntaxHighlighter):
    """Lines with ``+`` and ``-`` in front of them."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.take(tokens())

    def take(self, colours: Tokens) -> None:
        """Use these colours from now on."""
        self._formats = {
            "+": _format(colours.tones[Tone.DONE]),
            "-": _format(colours.tones[Tone.NEEDS]),
            "@": _format(colours.muted),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line by its sign."""
        fitting = self._formats.get(text[:1])
        if fitting is not None:
            self.setFormat(0, units(text), fitting)


def units(text: str) -> int:
    """How many UTF-16 units a text has: Qt's positions."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(colour: QColor, *, bold: bool = False) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setForeground(colour)
    if bold:
        found.setFontWeight(QFont.Weight.DemiBold)
    return found
