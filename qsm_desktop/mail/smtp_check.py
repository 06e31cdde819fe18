"""Try an account stage by stage (검사), and say where it fails."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.outcomes import Cause, Outcome, Stage
from qsm_desktop.mail.smtp_replies import classify
from qsm_desktop.mail.smtp_session import (
    Refused,
    Session,
    Timeouts,
    connect,
    greet,
    log_in,
    resolve,
    start_tls,
    wire_faults,
)
from qsm_desktop.mail.smtp_wire import WireFault


@dataclass(frozen=True, slots=True)
class CheckStep:
    """One stage: passed, or failed with its cause and the server's words."""

    stage: Stage
    ok: bool
    cause: Cause = Cause.NONE
    reply: str = ""
    detail: str = ""


def check_account(
    account: Account,
    password: str | None,
    *,
    timeouts: Timeouts | None = None,
    trust: ssl.SSLContext | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[CheckStep]:
    """The stages one after the other, up to the first that fails; nothing is sent."""
    check = _Check(account, password, timeouts or Timeouts(command=20, connect=15), trust, stop)
    try:
        for stage, run in check.stages():
            if stop():
                return
            yield CheckStep(stage, ok=True, detail=run())
    except Refused as end:
        yield _failed(end.outcome)
    finally:
        check.close()


def _failed(outcome: Outcome) -> CheckStep:
    return CheckStep(outcome.stage, ok=False, cause=outcome.cause, reply=outcome.last_reply)


class _Check:
    def __init__(
        self,
        account: Account,
        password: str | None,
        timeouts: Timeouts,
        trust: ssl.SSLContext | None,
        stop: Callable[[], bool],
    ) -> None:
        self._account = account
        self._password = password
        self._timeouts = timeouts
        self._trust = trust
        self._stop = stop
        self._opened: Session | None = None

    def stages(self) -> Iterator[tuple[Stage, Callable[[], str]]]:
        """The stages that this account has, each with what runs it and returns a detail."""
        yield Stage.NAME, self._name
        yield Stage.CONNECT, self._connect
        if self._account.security is Security.TLS:
            yield Stage.TLS, lambda: self._session.tls
        yield Stage.GREETING, self._greet
        if self._account.security is Security.STARTTLS:
            yield Stage.TLS, self._start_tls
        if self._account.user:
            yield Stage.LOGIN, self._login
        yield Stage.SENDER, self._sender

    def close(self) -> None:
        """Say goodbye, if there was a hello."""
        if self._opened is None:
            return
        try:
            self._opened.wire.command("QUIT", self._timeouts.goodbye, lambda: False)
        except WireFault:
            pass
        finally:
            self._opened.wire.close()

    @property
    def _session(self) -> Session:
        assert self._opened is not None
        return self._opened

    def _name(self) -> str:
        resolve(self._account)
        return self._account.host

    def _connect(self) -> str:
        self._opened = connect(self._account, self._timeouts, self._trust, self._stop)
        return f"{self._account.host}:{self._account.port}"

    def _greet(self) -> str:
        greet(self._session, self._timeouts, self._stop)
        return ""

    def _start_tls(self) -> str:
        start_tls(self._session, self._account, self._timeouts, self._trust, self._stop)
        return self._session.tls

    def _login(self) -> str:
        log_in(self._session, self._account, self._password or "", self._timeouts, self._stop)
        return self._account.user

    def _sender(self) -> str:
        line = f"MAIL FROM:<{self._account.from_address}>"
        with wire_faults(Stage.SENDER):
            reply = self._session.wire.command(line, self._timeouts.command, self._stop)
        if reply.code != 250:
            raise Refused(classify(Stage.SENDER, reply.code, reply.text))
        return self._account.from_address
