"""시험 메일: asks for an address, sends behind the window, tells how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.outcomes import Outcome, OutcomeClass
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.sentences import cause_sentence, sentence

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services


class TestMailTask(QObject):
    """``told`` gets a sentence and whether all is well."""

    __test__ = False  # the name is ours, not pytest's

    told = Signal(str, bool)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._place = parent
        self._address = ""

    def ask_and_send(self, draft: SettingDraft, setting_id: int | None) -> None:
        """Ask where to, and send; nothing happens if the person thinks better of it."""
        dialog = QInputDialog(self._place)
        dialog.setObjectName("testMailDialog")
        dialog.setWindowTitle(self.tr("시험 메일"))
        dialog.setLabelText(
            self.tr(
                "이 메일을 시험으로 받을 주소입니다. 주문으로 읽히지 않도록 표시하여 지금 보냅니다."
            )
        )
        dialog.setTextValue(self._address)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        address = dialog.textValue().strip()
        dialog.deleteLater()
        if agreed:
            self._address = address
            self._send(draft, setting_id, address)

    def _send(self, draft: SettingDraft, setting_id: int | None, address: str) -> None:
        self.told.emit(self.tr("시험 메일을 보내는 중…"), True)
        stopping = self._background.is_stopping

        def send(services: Services) -> Outcome:
            return services.test_mail.send(draft, address, setting_id=setting_id, stop=stopping)

        self._background.check(send, self._ended(address), self._refused)

    def _ended(self, address: str) -> Callable[[Outcome], None]:
        def tell(outcome: Outcome) -> None:
            if outcome.klass is OutcomeClass.ACCEPTED:
                text = self.tr("시험 메일을 {to}에 보냈습니다. {reply}")
                self.told.emit(text.format(to=address, reply=outcome.last_reply), True)
                return
            why = f"{cause_sentence(outcome.cause)} {outcome.last_reply}".strip()
            self.told.emit(self.tr("시험 메일이 나가지 않았습니다. {why}").format(why=why), False)

        return tell

    def _refused(self, error: QsmError) -> None:
        why = sentence(error)
        self.told.emit(self.tr("시험 메일이 나가지 않았습니다. {why}").format(why=why), False)
