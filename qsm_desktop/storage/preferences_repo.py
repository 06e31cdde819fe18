"""Preferences: one text for each key."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from qsm_desktop.storage.schema import preferences


class PreferencesRepo:
    """Key and value."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        """The value, or None."""
        query = select(preferences.c.value).where(preferences.c.key == key)
        return self._connection.execute(query).scalar()

    def put(self, key: str, value: str) -> None:
        """Keep the value."""
        change = update(preferences).where(preferences.c.key == key).values(value=value)
        if self._connection.execute(change).rowcount == 0:
            self._connection.execute(insert(preferences).values(key=key, value=value))
