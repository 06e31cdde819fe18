"""The ten columns of the settings grid (알림 설정 데이터), in the page's order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.settings import Setting
from qsm_desktop.gui.language import LONGEST_MOMENT, moment_text
from qsm_desktop.gui.sentences import kind_word
from qsm_desktop.gui.table_model import CENTRE, RIGHT, Column, room_for


def yes_no(value: bool) -> str:
    """Y or N, as the page writes it."""
    return "Y" if value else "N"


def setting_columns() -> list[Column[Setting]]:
    """The columns, their titles in the interface's language."""
    translate = QCoreApplication.translate
    kinds, groups = room_for(*map(kind_word, Kind)), room_for("WisewareTotal")
    return [
        Column(
            translate("SettingsGrid", "번호"),
            lambda s: str(s.template.number),
            48,
            RIGHT,
            sort=lambda s: s.template.number,
        ),
        Column(translate("SettingsGrid", "카테고리"), lambda s: kind_word(s.template.kind), kinds),
        Column(
            translate("SettingsGrid", "템플릿 그룹명"),
            lambda s: s.template.group,
            groups,
        ),
        Column(translate("SettingsGrid", "템플릿 명"), lambda s: s.template.name, 96, stretch=2),
        Column(translate("SettingsGrid", "형식"), lambda s: s.template.channel, 52),
        Column(translate("SettingsGrid", "보내는 곳"), lambda s: s.to, 110, stretch=2),
        Column(translate("SettingsGrid", "사용"), lambda s: yes_no(s.in_use), 40, CENTRE),
        Column(translate("SettingsGrid", "대기"), lambda s: yes_no(s.wait), 40, CENTRE),
        Column(translate("SettingsGrid", "등록자"), lambda s: s.registered_by, 64),
        Column(
            translate("SettingsGrid", "등록일시"),
            lambda s: moment_text(s.registered_at),
            room_for(LONGEST_MOMENT),
            sort=lambda s: s.registered_at,
        ),
    ]
