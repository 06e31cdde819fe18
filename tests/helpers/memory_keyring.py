"""A keyring that lives in memory, so that no test touches the real one.

Under ``QSM_TEST_KEYRING_FILE`` it keeps its secrets in that file, for programs that the tests
start.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class MemoryKeyring(KeyringBackend):
    """Service and user name → password."""

    priority = 1  # type: ignore[assignment]  # keyring reads a plain number
    _secrets: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._load().get(f"{service}\0{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        secrets = self._load()
        secrets[f"{service}\0{username}"] = password
        if path := self._path():
            path.write_text(json.dumps(secrets))

    def delete_password(self, service: str, username: str) -> None:
        self._load().pop(f"{service}\0{username}", None)

    @classmethod
    def forget(cls) -> None:
        """Begin anew."""
        cls._secrets = {}

    def _path(self) -> Path | None:
        name = os.environ.get("QSM_TEST_KEYRING_FILE")
        return Path(name) if name else None

    def _load(self) -> dict[str, str]:
        path = self._path()
        if path is None:
            return self._secrets
        return json.loads(path.read_text()) if path.exists() else {}
