"""Mail accounts and why they pause."""

from __future__ import annotations

from sqlalchemy import Connection, Row, func, insert, select, update

from qsm_desktop.domain.accounts import Account, AccountDraft, Pause, Security
from qsm_desktop.domain.outcomes import Cause
from qsm_desktop.storage.schema import accounts

_NO_PAUSE = {
    "pause_cause": None,
    "pause_reply": None,
    "pause_since": None,
    "pause_next_probe_at": None,
    "pause_probes": None,
}


class AccountsRepo:
    """The first account becomes the default one; there is at most one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, draft: AccountDraft, *, default: bool, secret_key: str) -> Account:
        """Make or change the account of that name; ``secret_key`` is used for a new one only."""
        known = self.by_name(draft.name)
        count = self._connection.execute(select(func.count()).select_from(accounts)).scalar()
        is_default = default or count == 0 or (known is not None and known.is_default)
        if is_default:
            self._connection.execute(update(accounts).values(is_default=False))
        values = {
            "host": draft.host,
            "port": draft.port,
            "security": draft.security.value,
            "from_address": draft.from_address,
            "user": draft.user,
            "is_default": is_default,
        }
        if known is None:
            new = insert(accounts).values(name=draft.name, secret_key=secret_key, **values)
            self._connection.execute(new)
        else:
            change = update(accounts).where(accounts.c.id == known.id).values(values)
            self._connection.execute(change)
        stored = self.by_name(draft.name)
        assert stored is not None
        return stored

    def all(self) -> list[Account]:
        """Every account, in the order they were set up."""
        rows = self._connection.execute(select(accounts).order_by(accounts.c.id))
        return [_account(row) for row in rows]

    def by_name(self, name: str) -> Account | None:
        """The account of that name."""
        row = self._connection.execute(select(accounts).where(accounts.c.name == name)).first()
        return _account(row) if row else None

    def get(self, account_id: int) -> Account:
        """The account of that id; an unknown id is a bug (KeyError)."""
        row = self._connection.execute(select(accounts).where(accounts.c.id == account_id)).first()
        if row is None:
            raise KeyError(account_id)
        return _account(row)

    def default(self) -> Account | None:
        """The account that mails go out through."""
        row = self._connection.execute(select(accounts).where(accounts.c.is_default)).first()
        return _account(row) if row else None

    def pause(self, account_id: int, pause: Pause) -> None:
        """Stop sending through it until ``next_probe_at``."""
        values = {
            "pause_cause": pause.cause.value,
            "pause_reply": pause.reply,
            "pause_since": pause.since,
            "pause_next_probe_at": pause.next_probe_at,
            "pause_probes": pause.probes,
        }
        self._connection.execute(update(accounts).where(accounts.c.id == account_id).values(values))

    def resume(self, account_id: int) -> None:
        """End the pause."""
        self._connection.execute(
            update(accounts).where(accounts.c.id == account_id).values(_NO_PAUSE)
        )


def _account(row: Row[tuple[object, ...]]) -> Account:
    pause = None
    if row.pause_cause is not None:
        pause = Pause(
            cause=Cause(row.pause_cause),
            reply=row.pause_reply,
            since=row.pause_since,
            next_probe_at=row.pause_next_probe_at,
            probes=row.pause_probes,
        )
    return Account(
        id=row.id,
        name=row.name,
        host=row.host,
        port=row.port,
        security=Security(row.security),
        from_address=row.from_address,
        user=row.user,
        secret_key=row.secret_key,
        is_default=bool(row.is_default),
        pause=pause,
    )
