"""A setting (알림 설정): which template goes to which address, and whether it is in use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.templates import Template


@dataclass(frozen=True, slots=True)
class SettingDraft:
    """What the edit form holds.

    ``in_use`` is 사용 Y/N, ``wait`` is 대기 Y/N, ``store_id`` None means every store.
    ``subject`` is the template's unless the shop changed it (제목). ``rewrites`` are the
    agreements of ``domain.rewrites``, sorted; ``company`` empty means the template's group.
    """

    template_number: int
    to: str
    subject: str
    in_use: bool = True
    wait: bool = False
    auth_key: str = ""
    store_id: int | None = None
    charset: Charset = Charset.UTF_8
    rewrites: tuple[str, ...] = ()
    company: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A registered setting. It is never deleted; 사용 N switches it off.

    ``template`` is the text as it was when it was chosen: a newer catalogue changes nothing
    by itself. ``revision`` counts the changes from 1; ``company`` is whose rules apply, the
    template's group at first. Times are aware UTC.
    """

    id: int
    template: Template
    to: str
    subject: str
    in_use: bool
    wait: bool
    auth_key: str
    store_id: int | None
    company: str
    registered_by: str
    registered_at: datetime
    changed_at: datetime
    revision: int
    charset: Charset = Charset.UTF_8
    rewrites: tuple[str, ...] = ()

    @property
    def draft(self) -> SettingDraft:
        """What the form shows for this setting."""
        return SettingDraft(
            template_number=self.template.number,
            to=self.to,
            subject=self.subject,
            in_use=self.in_use,
            wait=self.wait,
            auth_key=self.auth_key,
            store_id=self.store_id,
            charset=self.charset,
            rewrites=self.rewrites,
            company="" if self.company == self.template.group else self.company,
        )


class ChangeAction(StrEnum):
    """What was done to a setting."""

    REGISTERED = "registered"  # 등록
    MODIFIED = "modified"  # 수정


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One entry of the history: who, when, before, after. ``before`` is None for 등록."""

    id: int
    setting_id: int
    action: ChangeAction
    by: str
    at: datetime
    before: SettingDraft | None
    after: SettingDraft


MASK = "••••"


def masked(auth_key: str) -> str:
    """The 인증키 as screens, history and exports show it: its presence, never its text."""
    return MASK if auth_key else ""


@dataclass(frozen=True, slots=True)
class RecipientUse:
    """An address that settings send to: in how many, when last changed, for which groups."""

    address: str
    uses: int
    last_used_at: datetime
    groups: tuple[str, ...]
