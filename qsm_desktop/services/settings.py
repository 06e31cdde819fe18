"""알림 설정: register, modify, search, and what was changed by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import HeldKind, Hold
from qsm_desktop.domain.settings import RecipientUse, Setting, SettingChange, SettingDraft
from qsm_desktop.services.addresses import checked_address
from qsm_desktop.services.changes import Changes, Topic

if TYPE_CHECKING:
    from qsm_desktop.mail.receivers import Receivers
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.services.template_book import TemplateBook
    from qsm_desktop.storage.database import Database


class SettingsService:
    """The settings grid and its form. There is no way to delete: 사용 N switches off."""

    def __init__(
        self,
        database: Database,
        catalogue: TemplateBook,
        receivers: Receivers,
        changes: Changes,
        clock: Clock,
    ) -> None:
        self._database = database
        self._receivers = receivers
        self._catalogue = catalogue
        self._changes = changes
        self._clock = clock

    def search(self, text: str = "") -> Sequence[Setting]:
        """The settings in whose row every word of ``text`` stands, in order of registration."""
        with self._database.read() as tx:
            return tx.settings.search(text)

    def get(self, setting_id: int) -> Setting:
        """One setting. Raises BadInput SETTING_MISSING."""
        with self._database.read() as tx:
            return tx.settings.get(setting_id)

    def history(self, setting_id: int | None = None) -> list[SettingChange]:
        """Every change, newest first; of one setting or of all."""
        with self._database.read() as tx:
            return tx.settings.history(setting_id)

    def recipients(self) -> list[RecipientUse]:
        """The addresses that settings have used so far, most used first."""
        with self._database.read() as tx:
            return tx.settings.recipients()

    def register(self, draft: SettingDraft, *, by: str) -> Setting:
        """등록: a new row, whatever others there are with the same template.

        Raises BadInput TEMPLATE_*, ADDRESS_*, SUBJECT_EMPTY, PLACEHOLDER_UNKNOWN, COMPANY_MISSING.
        """
        checked = self._checked(draft)
        template = self._catalogue.get(checked.template_number)
        with self._database.write() as tx:
            tx.templates.pin(template)
            setting = tx.settings.add(checked, template, by=by, at=self._clock())
        self._changes.publish(Topic.SETTINGS)
        return setting

    def modify(
        self,
        setting_id: int,
        draft: SettingDraft,
        *,
        by: str,
        expected_revision: int | None = None,
    ) -> Setting:
        """수정: change a row; without a difference nothing is written.

        A setting of an own template takes its newest version. Waiting mails keep their bytes;
        사용 N holds them at once. ``expected_revision`` is what the form was filled from. Raises
        BadInput as ``register``, SETTING_MISSING, SETTING_CHANGED_ELSEWHERE.
        """
        checked = self._checked(draft)
        with self._database.write() as tx:
            before = tx.settings.get(setting_id)
            checked, template = self._catalogue.for_change(before, checked)
            if checked == before.draft and template == before.template:
                return before
            tx.templates.pin(template)
            setting = tx.settings.change(
                setting_id,
                checked,
                template,
                by=by,
                at=self._clock(),
                expected_revision=expected_revision,
            )
            if before.in_use and not setting.in_use:
                tx.outbox.hold_queued(
                    setting_id=setting_id,
                    hold=Hold(HeldKind.SWITCHED_OFF),
                    at=self._clock(),
                    by=by,
                )
        self._changes.publish(Topic.SETTINGS)
        if before.in_use and not setting.in_use:
            self._changes.publish(Topic.OUTBOX)
        return setting

    def _checked(self, draft: SettingDraft) -> SettingDraft:
        if not draft.template_number:
            raise BadInput(Code.TEMPLATE_NOT_CHOSEN)
        if not draft.subject.strip():
            raise BadInput(Code.SUBJECT_EMPTY)
        if draft.company and self._receivers.get(draft.company) is None:
            raise BadInput(Code.COMPANY_MISSING, company=draft.company)
        from qsm_desktop.mail.rendering import check_subject

        check_subject(draft.subject)
        return replace(draft, to=checked_address(draft.to))
