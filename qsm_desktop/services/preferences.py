"""What the shop chose once: language, who registers, whether the first run is over."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qsm_desktop.storage.database import Database

LANGUAGES = ("ko", "ja", "en")


class Preferences:
    """Kept in the database, so that they move with a backup."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def language(self) -> str | None:
        """``ko``, ``ja`` or ``en``; None until one was chosen."""
        chosen = self._get("language")
        return chosen if chosen in LANGUAGES else None

    def choose_language(self, language: str) -> None:
        """Keep the language; anything but ``LANGUAGES`` is a bug."""
        if language not in LANGUAGES:
            raise ValueError(language)
        self._put("language", language)

    @property
    def person(self) -> str:
        """등록자: the chosen name, else the operating system's user."""
        return self._get("person") or operating_system_user()

    def choose_person(self, name: str) -> None:
        """Keep the name that changes are signed with; empty goes back to the system's user."""
        self._put("person", name.strip())

    @property
    def first_run_done(self) -> bool:
        """Whether the first-run questions were answered."""
        return self._get("first_run_done") == "yes"

    def finish_first_run(self) -> None:
        """Don't ask again."""
        self._put("first_run_done", "yes")

    @property
    def is_practice(self) -> bool:
        """Whether this is a practice database (연습), marked so when it was made."""
        return self._get("practice") == "yes"

    def _get(self, key: str) -> str | None:
        with self._database.read() as tx:
            return tx.preferences.get(key)

    def _put(self, key: str, value: str) -> None:
        with self._database.write() as tx:
            tx.preferences.put(key, value)


def operating_system_user() -> str:
    """The user who is logged in, or ``user`` where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "user"
