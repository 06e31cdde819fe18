"""받은 메일: what arrived at the built-in server of practice mode."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QUrl
from PySide6.QtGui import QDesktopServices

from qsm_desktop.gui.background import Background
from qsm_desktop.gui.fonts import use_mail_font
from qsm_desktop.gui.forms.ui_inbox_page import Ui_InboxPage
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, set_up_table, show_rows
from qsm_desktop.gui.theme import colour_text, tokens

if TYPE_CHECKING:
    from qsm_desktop.mail.local_server import ReceivedMail
    from qsm_desktop.services.bundle import Services

_SPLITTER = "inboxPage/splitter"


@dataclass(frozen=True)
class _Arrived:
    """A mail as the receiver decodes it."""

    mail: ReceivedMail
    subject: str
    body: str


@dataclass(frozen=True)
class _Arrivals:
    mails: list[_Arrived]
    folder: Path | None


class InboxPage(Page):
    """The newest mail stands first."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_InboxPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        colour_text(self._ui.countLabel, tokens(self).muted)
        colour_text(self._ui.noteLabel, tokens(self).muted)
        use_mail_font(self._ui.bodyText, self._ui.rawText)
        self._model = TableModel[_Arrived](self._columns(), lambda a: a.mail.number, self)
        set_up_table(self._ui.inboxGrid, self._model)
        self._ui.inboxGrid.selectionModel().selectionChanged.connect(self._show_mail)
        self._ui.folderButton.clicked.connect(self._open_folder)
        self._folder: Path | None = None
        self._ui.splitter.setSizes([300, 400])
        state = memory.value(_SPLITTER)
        if isinstance(state, QByteArray):
            self._ui.splitter.restoreState(state)

    def activate(self) -> None:
        """Read what arrived."""
        self.background.query(_read_inbox, self._show, key="inbox")

    def on_changed(self, topic: str) -> None:
        """A mail arrived."""
        if topic == "inbox":
            self.activate()

    def remember(self) -> None:
        """Keep the splitter."""
        self.memory.setValue(_SPLITTER, self._ui.splitter.saveState())

    def _columns(self) -> list[Column[_Arrived]]:
        return [
            Column(self.tr("번호"), lambda a: str(a.mail.number), 56, RIGHT),
            Column(self.tr("시각"), lambda a: moment_text(a.mail.at), 124),
            Column(self.tr("받는 곳"), lambda a: ", ".join(a.mail.recipients), 200),
            Column(self.tr("제목"), lambda a: a.subject, 200, stretch=1),
            Column(self.tr("크기"), lambda a: f"{len(a.mail.raw) / 1024:.1f} KB", 80, RIGHT),
        ]

    def _show(self, arrivals: _Arrivals) -> None:
        self._folder = arrivals.folder
        self._ui.folderButton.setVisible(arrivals.folder is not None)
        show_rows(self._ui.inboxGrid, self._model, arrivals.mails[::-1])
        count = self.tr("{n}통").format(n=len(arrivals.mails))
        self._ui.countLabel.setText(count)
        if arrivals.mails and not self._ui.inboxGrid.selectionModel().hasSelection():
            self._ui.inboxGrid.selectRow(0)

    def _show_mail(self) -> None:
        rows = self._ui.inboxGrid.selectionModel().selectedRows()
        if not rows:
            return
        arrived = self._model.rows[rows[0].row()]
        self._ui.bodyText.setPlainText(f"{arrived.subject}\n\n{arrived.body}")
        raw = arrived.mail.raw.decode("ascii", "backslashreplace")
        self._ui.rawText.setPlainText(raw.replace("\r\n", "\n"))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _read_inbox(services: Services) -> _Arrivals:
    from qsm_desktop.mail.encoding import decode

    if services.inbox is None:
        return _Arrivals([], None)
    arrived = []
    for mail in services.inbox.mails():
        decoded = decode(mail.raw)
        arrived.append(_Arrived(mail, decoded.subject, decoded.body))
    return _Arrivals(arrived, services.inbox.folder)
