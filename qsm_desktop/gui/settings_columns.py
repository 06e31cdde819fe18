"""The ten columns of the settings grid (알림 설정 데이터), in the page's order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.settings import Setting
from qsm_desktop.domain.templates import group_title
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.sentences import kind_word
from qsm_desktop.gui.table_model import CENTRE, RIGHT, Column


def yes_no(value: bool) -> str:
    """Y or N, as the page writes it."""
    return "Y" if value else "N"


def setting_columns() -> list[Column[Setting]]:
    """The columns, their titles in the interface's language."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("SettingsGrid", "템플릿 번호"), lambda s: str(s.template.number), 88, RIGHT
        ),
        Column(translate("SettingsGrid", "카테고리"), lambda s: kind_word(s.template.kind), 100),
        Column(
            translate("SettingsGrid", "템플릿 그룹명"),
            lambda s: group_title(s.template.group),
            96,
            stretch=1,
        ),
        Column(translate("SettingsGrid", "템플릿 명"), lambda s: s.template.name, 96, stretch=2),
        Column(translate("SettingsGrid", "전송 형식"), lambda s: s.template.channel, 72),
        Column(translate("SettingsGrid", "보내는 곳"), lambda s: s.to, 120, stretch=2),
        Column(translate("SettingsGrid", "사용 Y/N"), lambda s: yes_no(s.in_use), 68, CENTRE),
        Column(translate("SettingsGrid", "대기 Y/N"), lambda s: yes_no(s.wait), 68, CENTRE),
        Column(translate("SettingsGrid", "등록자"), lambda s: s.registered_by, 80),
        Column(translate("SettingsGrid", "등록일시"), lambda s: moment_text(s.registered_at), 124),
    ]
