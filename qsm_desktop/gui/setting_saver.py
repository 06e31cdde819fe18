"""등록 and 수정: one save at a time, and a late answer leaves alone what is edited meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.settings import Setting, SettingDraft
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.questions import ask
from qsm_desktop.gui.settings_form import SettingsForm


@dataclass(frozen=True)
class _Sent:
    """What the form held when its button was pressed."""

    loaded: Setting | None
    draft: SettingDraft


class SettingSaver(QObject):
    """Saves the form; while a save runs its buttons are off and a second one is not begun."""

    saved = Signal(Setting, str)
    """The setting as it was kept, and 등록 성공 or 수정 성공."""
    refused_late = Signal(object)
    """QsmError of a save whose form holds something else by now."""

    def __init__(self, background: Background, form: SettingsForm) -> None:
        super().__init__(form)
        self._background = background
        self._form = form
        self._sent: _Sent | None = None
        background.fault.connect(self._fault)

    @property
    def covers_form(self) -> bool:
        """Whether what the form holds is being saved right now."""
        return self._sent is not None and self._is_untouched(self._sent)

    def save(self) -> None:
        """수정 where a setting is loaded, else 등록."""
        if self._form.loaded is None:
            self.register()
        else:
            self.modify()

    def register(self) -> None:
        """A new row; asks first if a setting in use sends just the same."""
        if self._sent is not None:
            return
        draft = self._begin().draft
        self._background.query(
            lambda services: _twin(services.settings.search(), draft),
            self._register_unless_twin,
            self._refused,
        )

    def modify(self) -> None:
        """Change the loaded row."""
        loaded = self._form.loaded
        if self._sent is not None or loaded is None:
            return
        draft = self._begin().draft
        self._background.mutate(
            lambda services: services.settings.modify(
                loaded.id,
                draft,
                by=services.preferences.person,
                expected_revision=loaded.revision,
            ),
            self._modified,
            self._refused,
        )

    def _register_unless_twin(self, twin: Setting | None) -> None:
        sent = self._sent
        if sent is None:
            return
        if twin is not None and not self._is_twin_wanted(twin):
            self._end()
            return
        self._background.mutate(
            lambda services: services.settings.register(sent.draft, by=services.preferences.person),
            self._registered,
            self._refused,
        )

    def _is_twin_wanted(self, twin: Setting) -> bool:
        text = self.tr(
            "같은 템플릿({number})을 같은 보낼곳({to})으로 보내는 설정이 이미 있습니다. 또 등록하면 같은 주문의 메일이 두 번 나갑니다. 그래도 등록할까요?"  # noqa: E501  # one literal, or it is not extracted
        )
        return ask(
            self._form,
            "twinBox",
            self.tr("같은 설정이 있습니다"),
            text.format(number=twin.template.number, to=twin.to),
            yes=self.tr("또 등록"),
            no=self.tr("등록하지 않기"),
        )

    def _registered(self, setting: Setting) -> None:
        self._settle(setting, self.tr("등록 성공"), is_new=True)

    def _modified(self, setting: Setting) -> None:
        self._settle(setting, self.tr("수정 성공"), is_new=False)

    def _settle(self, setting: Setting, words: str, *, is_new: bool) -> None:
        sent = self._end()
        if sent is None:
            return
        if self._is_untouched(sent):
            self._form.load(setting)
        elif not is_new and self._holds(sent):
            self._form.rebase(setting)
        self.saved.emit(setting, words)

    def _refused(self, error: QsmError) -> None:
        sent = self._end()
        if sent is None or self._is_untouched(sent):
            self._form.show_error(error)
        else:
            self.refused_late.emit(error)

    def _fault(self, error: QsmError | None) -> None:
        """A bug ends a save without an answer: the buttons must not stay off."""
        if error is None:
            self._end()

    def _begin(self) -> _Sent:
        self._sent = _Sent(self._form.loaded, self._form.draft)
        self._form.set_saving(True)
        return self._sent

    def _end(self) -> _Sent | None:
        sent, self._sent = self._sent, None
        self._form.set_saving(False)
        return sent

    def _holds(self, sent: _Sent) -> bool:
        held, was = self._form.loaded, sent.loaded
        return (held.id if held else None) == (was.id if was else None)

    def _is_untouched(self, sent: _Sent) -> bool:
        return self._holds(sent) and self._form.draft == sent.draft


def _twin(settings: Sequence[Setting], draft: SettingDraft) -> Setting | None:
    """A setting in use that would send the same mail to the same place."""
    if not draft.in_use:
        return None
    wanted = _identity(draft)
    return next((s for s in settings if s.in_use and _identity(s.draft) == wanted), None)


def _identity(draft: SettingDraft) -> tuple[int, str, int | None, str]:
    return (draft.template_number, draft.to.strip().casefold(), draft.store_id, draft.subject)
