"""쓰는 설정: which settings use a template, in which version, and how many of their mails wait.

A saved text changes nothing by itself. A person gives it to the settings, sees what the waiting
mails would become, and then may have them made anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.templates import FIRST_COPY_NUMBER
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.difference_view import DifferenceView
from qsm_desktop.gui.hold_sentences import held_sentence
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, set_up_table
from qsm_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from qsm_desktop.gui.forms.ui_template_editor import Ui_TemplateEditor
    from qsm_desktop.services.bundle import Services
    from qsm_desktop.services.outbox import Done
    from qsm_desktop.services.own_templates import TemplateUse
    from qsm_desktop.services.renewing import Renewal

translate = QCoreApplication.translate

MOST_LOOKED_AT = 50
"""Waiting mails whose differences are shown; all of them are made anew."""


class UsesView(QObject):
    """Fills the tab of that name."""

    said = Signal(str)
    """What was done."""
    failed = Signal(object)
    """QsmError: it could not be done."""

    def __init__(self, background: Background, ui: Ui_TemplateEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._ui = ui
        self._number = 0
        self._looked_at: tuple[int, ...] = ()
        self._model = TableModel["TemplateUse"](_columns(), lambda use: use.setting.id, self)
        set_up_table(ui.usesGrid, self._model)
        self._difference = DifferenceView(ui.usesText)
        ui.adoptButton.clicked.connect(self._adopt)
        ui.lookButton.clicked.connect(self._look)
        ui.renewButton.clicked.connect(self._renew)
        self.show([])

    def read(self, number: int) -> None:
        """Read who uses this template; nobody does while it is not saved."""
        self._number = number
        if number < FIRST_COPY_NUMBER:
            self.show([])
            return
        self._background.query(
            lambda services: services.own_templates.uses(number),
            self.show,
            key=("template-uses", id(self)),
        )

    @property
    def older(self) -> list[TemplateUse]:
        """The settings that have an earlier text."""
        return [use for use in self._model.rows if not use.is_newest]

    def show(self, uses: list[TemplateUse]) -> None:
        """These settings use it."""
        self._model.set_rows(uses)
        older = self.older
        waiting = sum(len(use.waiting) for use in uses)
        self._looked_at = ()
        self._difference.clear()
        self._ui.adoptButton.setEnabled(bool(older))
        self._ui.lookButton.setEnabled(bool(waiting) and not older)
        self._ui.renewButton.setEnabled(False)
        self._ui.usesLabel.setText(_summary(len(uses), len(older), waiting))

    def _adopt(self) -> None:
        older = self.older
        self._ui.adoptButton.setEnabled(False)

        def adopt(services: Services) -> int:
            person = services.preferences.person
            for use in older:
                setting = use.setting
                services.settings.modify(
                    setting.id, setting.draft, by=person, expected_revision=setting.revision
                )
            return len(older)

        self._background.mutate(adopt, self._adopted, self._refused)

    def _adopted(self, number: int) -> None:
        text = translate("UsesView", "설정 {n}개가 이제 새 글을 씁니다.")
        self.said.emit(text.format(n=number))
        self.read(self._number)

    def _look(self) -> None:
        waiting = tuple(mail_id for use in self._model.rows for mail_id in use.waiting)
        self._ui.lookButton.setEnabled(False)

        def look(services: Services) -> tuple[tuple[int, ...], list[str]]:
            found = services.renewing.look(waiting[:MOST_LOOKED_AT])
            return waiting, [line for renewal in found for line in _renewal_lines(renewal)]

        self._background.query(look, self._looked, self._refused, key=("look", id(self)))

    def _looked(self, found: tuple[tuple[int, ...], list[str]]) -> None:
        self._looked_at, lines = found
        if len(self._looked_at) > MOST_LOOKED_AT:
            text = translate("UsesView", "처음 {n}통만 보입니다. 다시 만드는 것은 {all}통입니다.")
            lines = [text.format(n=MOST_LOOKED_AT, all=len(self._looked_at)), "", *lines]
        self._difference.show(lines)
        self._ui.lookButton.setEnabled(True)
        self._ui.renewButton.setEnabled(bool(self._looked_at))

    def _renew(self) -> None:
        ids = self._looked_at
        self._ui.renewButton.setEnabled(False)
        self._background.mutate(
            lambda services: services.renewing.renew(ids, by=services.preferences.person),
            self._renewed,
            self._refused,
        )

    def _renewed(self, outcome: Done) -> None:
        text = translate("UsesView", "{n}통을 다시 만들었습니다. 만들지 못한 메일 {refused}통.")
        self.said.emit(text.format(n=len(outcome.done), refused=len(outcome.refused)))
        self.read(self._number)

    def _refused(self, error: QsmError) -> None:
        self.failed.emit(error)
        self.read(self._number)


def _summary(uses: int, older: int, waiting: int) -> str:
    if not uses:
        return translate("UsesView", "이 템플릿을 쓰는 설정이 없습니다.")
    if older:
        text = translate(
            "UsesView",
            "설정 {n}개 가운데 {older}개는 예전 글 그대로이고, 메일 {waiting}통이 기다립니다.",
        )
        return text.format(n=uses, older=older, waiting=waiting)
    text = translate("UsesView", "설정 {n}개가 지금 글을 씁니다. 메일 {waiting}통이 기다립니다.")
    return text.format(n=uses, waiting=waiting)


def _renewal_lines(renewal: Renewal) -> list[str]:
    """What a waiting mail would become."""
    from qsm_desktop.services.differences import difference, letter_lines

    mail = renewal.mail
    head = f"@ {mail.id} · {mail.to} · {mail.subject}"
    if renewal.refusal is not None or renewal.after is None:
        return [head, sentence(renewal.refusal) if renewal.refusal else "", ""]
    held = [held_sentence(renewal.hold)] if renewal.hold else []
    lines = difference(letter_lines(renewal.before), letter_lines(renewal.after))
    same = translate("UsesView", "달라지지 않습니다.")
    return [head, *held, *(lines or [same]), ""]


def _columns() -> list[Column[TemplateUse]]:
    return [
        Column(translate("UsesView", "설정"), lambda use: str(use.setting.id), 60, RIGHT),
        Column(translate("UsesView", "보낼곳"), lambda use: use.setting.to, 200, stretch=1),
        Column(
            translate("UsesView", "판"),
            _version_word,
            110,
            tone=lambda use: Tone.DONE if use.is_newest else Tone.WAITS,
        ),
        Column(
            translate("UsesView", "기다리는 메일"), lambda use: str(len(use.waiting)), 110, RIGHT
        ),
    ]


def _version_word(use: TemplateUse) -> str:
    """Which version a setting has; a text of before the copy has none."""
    if not use.version:
        return "–"
    return translate("UsesView", "{version}판").format(version=use.version)
