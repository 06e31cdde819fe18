"""Faces by the language of the content: a Japanese body in a Japanese face, in any window."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QPlainTextEdit

# NanumGothic comes last: at our size its full stop looks like a comma, and addresses need both
_KOREAN = (
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "NanumBarunGothic",
    "NanumGothic",
)
_JAPANESE = ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "IPAPGothic", "IPAGothic")
_FIXED = ("MS Gothic", "Osaka-Mono", "Noto Sans Mono CJK JP", "IPAGothic", "NanumGothicCoding")


def set_interface_font(application: QApplication, language: str) -> None:
    """The system's face first, then faces whose shapes are right for the language."""
    first, second = (_JAPANESE, _KOREAN) if language == "ja" else (_KOREAN, _JAPANESE)
    font = application.font()
    latin = [family for family in font.families() if family]
    font.setFamilies([*_present(first)[:1], *latin, *_present(second)])
    application.setFont(font)


def mail_font() -> QFont:
    """A fixed-width face for mails, Japanese shapes first."""
    font = QFont()
    font.setFamilies([*_present(_FIXED), *_present(_JAPANESE), *_present(_KOREAN)])
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def use_mail_font(*editors: QPlainTextEdit) -> None:
    """Show mails in these editors."""
    for editor in editors:
        font = mail_font()
        font.setPointSizeF(editor.font().pointSizeF())
        editor.setFont(font)


def _present(families: tuple[str, ...]) -> list[str]:
    # hasFamily, not families(): a Japanese system lists its faces by their Japanese names only
    return [family for family in families if QFontDatabase.hasFamily(family)]
