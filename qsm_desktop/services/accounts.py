"""Mail accounts: kept, checked stage by stage, paused and resumed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from qsm_desktop.domain.accounts import Account, AccountDraft, Security
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.mails import Action, HeldKind, Hold
from qsm_desktop.services.addresses import checked_address
from qsm_desktop.services.changes import Changes, Topic

if TYPE_CHECKING:
    from qsm_desktop.mail.smtp_check import CheckStep
    from qsm_desktop.services.clock import Clock
    from qsm_desktop.services.secrets import Secrets
    from qsm_desktop.storage.database import Database, Transaction

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class AccountsService:
    """The accounts a shop sends through; passwords go to the keyring and nowhere else."""

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        changes: Changes,
        clock: Clock,
        *,
        practice: bool = False,
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._changes = changes
        self._clock = clock
        self._practice = practice

    def all(self) -> list[Account]:
        """Every account, in the order they were set up."""
        with self._database.read() as tx:
            return tx.accounts.all()

    def get(self, name: str) -> Account:
        """The account of that name. Raises BadInput ACCOUNT_MISSING."""
        with self._database.read() as tx:
            account = tx.accounts.by_name(name)
        if account is None:
            raise BadInput(Code.ACCOUNT_MISSING, name=name)
        return account

    def put(
        self, draft: AccountDraft, *, password: str | None = None, default: bool = False
    ) -> Account:
        """Set an account up or change it; ``password`` None leaves the kept one as it is.

        Ends a pause, and gives the mails that were held for want of an account their From,
        Date, Message-ID and bytes. Raises BadInput ACCOUNT_*, ADDRESS_*, EnvironmentFault
        KEYRING_*; then nothing was changed.
        """
        checked = self._checked(draft, password)
        with self._database.read() as tx:
            known = tx.accounts.by_name(checked.name)
        secret_key = known.secret_key if known else uuid.uuid4().hex
        if password is not None:
            self._secrets.put(secret_key, password)
        with self._database.write() as tx:
            account = tx.accounts.put(checked, default=default, secret_key=secret_key)
            tx.accounts.resume(account.id)
            if account.is_default:
                self._freeze_waiting(tx, account)
        self._changes.publish(Topic.ACCOUNTS)
        self._changes.publish(Topic.OUTBOX)
        return account

    def password_of(self, account: Account) -> str | None:
        """The kept password; None where the account has no login. Raises KEYRING_*."""
        return self._secrets.get(account.secret_key) if account.user else None

    def test(self, name: str, stop: Callable[[], bool] = lambda: False) -> Iterator[CheckStep]:
        """Try a kept account stage by stage; a check that passes ends a pause.

        Raises BadInput ACCOUNT_MISSING, EnvironmentFault KEYRING_*.
        """
        account = self.get(name)
        yield from self._check(account, self.password_of(account), stop)

    def try_out(
        self,
        draft: AccountDraft,
        *,
        password: str | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Iterator[CheckStep]:
        """Try what was entered, stage by stage, and keep nothing of it.

        ``password`` None takes the kept one of that account. Raises BadInput ACCOUNT_*,
        ADDRESS_*, EnvironmentFault KEYRING_*.
        """
        checked = self._checked(draft, password)
        with self._database.read() as tx:
            known = tx.accounts.by_name(checked.name)
        account = account_of(checked, known)
        if password is None and known is not None:
            password = self.password_of(account)
        yield from self._check(account, password, stop)

    def try_now(self, name: str) -> None:
        """End the account's pause: the next due mail is its probe. Raises ACCOUNT_MISSING."""
        self._resume(self.get(name))

    def _check(
        self, account: Account, password: str | None, stop: Callable[[], bool]
    ) -> Iterator[CheckStep]:
        from qsm_desktop.mail.smtp_check import check_account

        passed = False
        for step in check_account(account, password, stop=stop):
            passed = step.ok
            yield step
        if passed and not stop() and account.pause is not None:
            self._resume(account)

    def _resume(self, account: Account) -> None:
        with self._database.write() as tx:
            tx.accounts.resume(account.id)
        self._changes.publish(Topic.ACCOUNTS)

    def _freeze_waiting(self, tx: Transaction, account: Account) -> None:
        from qsm_desktop.mail.encoding import freeze

        now = self._clock()
        for mail in tx.outbox.without_bytes():
            frozen = freeze(
                mail.letter,
                account=account,
                to=mail.to,
                at=now,
                token=uuid.uuid4().hex,
                charset=mail.charset,
            )
            tx.outbox.freeze(mail.id, frozen, at=now)
            if mail.hold is None or mail.hold.kind is not HeldKind.NO_ACCOUNT:
                continue
            if tx.settings.get(mail.setting_id).in_use:
                tx.outbox.step(
                    mail.id, Action.RELEASE, at=now, by=account.name, next_attempt_at=now
                )
            else:
                off = Hold(HeldKind.SWITCHED_OFF)
                tx.outbox.step(mail.id, Action.HOLD, at=now, by=account.name, hold=off)

    def _checked(self, draft: AccountDraft, password: str | None) -> AccountDraft:
        name, host = draft.name.strip(), draft.host.strip()
        if not name:
            raise BadInput(Code.ACCOUNT_NAME_EMPTY)
        if not host:
            raise BadInput(Code.ACCOUNT_HOST_EMPTY)
        if not 1 <= draft.port <= 65535:
            raise BadInput(Code.ACCOUNT_PORT, port=draft.port)
        if self._practice and host not in _LOOPBACK:
            raise BadInput(Code.ACCOUNT_PRACTICE, host=host)
        login = bool(draft.user.strip() or password)
        if draft.security is Security.NONE and login and host not in _LOOPBACK:
            raise BadInput(Code.ACCOUNT_PASSWORD_PLAIN)
        return replace(
            draft,
            name=name,
            host=host,
            user=draft.user.strip(),
            from_address=checked_address(draft.from_address),
        )


def account_of(draft: AccountDraft, known: Account | None) -> Account:
    """The account that saving ``draft`` would make; its pause only if nothing was changed."""
    made = Account(
        id=known.id if known else 0,
        name=draft.name,
        host=draft.host,
        port=draft.port,
        security=draft.security,
        from_address=draft.from_address,
        user=draft.user,
        secret_key=known.secret_key if known else "",
        is_default=known.is_default if known else False,
        pause=known.pause if known else None,
    )
    return made if made == known else replace(made, pause=None)
