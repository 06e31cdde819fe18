"""시험 메일: the mail of a setting, marked so that no receiver can book it.

Its subject is not the one that receivers look for, a header says what it is, and its values
are the sample order's, whose number the marketplace never gives. It is no event and stands in
no outbox: it is tried once, now.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.outcomes import Outcome
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.services.addresses import checked_address

if TYPE_CHECKING:
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.services.delivery import Connect
    from qsm_desktop.services.preview import PreviewService
    from qsm_desktop.storage.database import Database

MARK = "【テスト】QSM Desktop"
HEADER = "X-QSM-Desktop-Test: yes"
_NOTICE = "これはテストメールです。注文ではありません。取り込まないでください。"


class TestMailService:
    """Sends through the default account, beside the outbox."""

    __test__ = False  # the name is ours, not pytest's

    def __init__(
        self, database: Database, preview: PreviewService, connect: Connect, clock: Clock
    ) -> None:
        self._database = database
        self._preview = preview
        self._connect = connect
        self._clock = clock

    def send(
        self,
        draft: SettingDraft,
        to: str,
        *,
        setting_id: int | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Outcome:
        """Try once, and say how it ended.

        Raises BadInput ADDRESS_*, TEMPLATE_*, SUBJECT_EMPTY, ACCOUNT_NONE; EnvironmentFault
        KEYRING_*.
        """
        from qsm_desktop.mail.encoding import freeze
        from qsm_desktop.mail.smtp_connection import Envelope

        address = checked_address(to)
        with self._database.read() as tx:
            account = tx.accounts.default()
        if account is None:
            raise BadInput(Code.ACCOUNT_NONE)
        shown = self._preview.show(draft, setting_id=setting_id)
        frozen = freeze(
            marked(shown.subject, shown.body),
            account=account,
            to=address,
            at=self._clock(),
            token=f"test-{uuid.uuid4().hex}",
            charset=shown.charset,
            extra=(HEADER,),
        )
        transport = self._connect(account)
        try:
            envelope = Envelope(frozen.envelope_from, address, frozen.raw)
            return transport.deliver(envelope, lambda: not stop(), stop)
        finally:
            transport.close()


def marked(subject: str, body: str) -> Letter:
    """The letter with its marks; the subject that a receiver would key on is in the text only."""
    return Letter(MARK, f"{_NOTICE}\n\n件名(本番): {subject}\n\n{body}\n{_NOTICE}\n")
