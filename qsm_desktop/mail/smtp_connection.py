"""Deliver mails over one connection of an account, with the final dot as a step of its own."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.outcomes import Cause, Outcome, OutcomeClass, Stage
from qsm_desktop.mail.smtp_replies import classify
from qsm_desktop.mail.smtp_session import (
    Refused,
    Session,
    Timeouts,
    closing_on_failure,
    connect,
    greet,
    log_in,
    start_tls,
    wire_faults,
)
from qsm_desktop.mail.smtp_wire import Reply, WireFault

_LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)
_ADDRESS = re.compile(r"[^\s<>\x00-\x1f\x7f]+@[^\s<>\x00-\x1f\x7f]+")
_LONGEST_LINE = 998
_FINAL_DOT = b".\r\n"


_LOST = {
    "timeout": Cause.NO_ANSWER,
    "stopped": Cause.NO_ANSWER,
    "garbage": Cause.BAD_ANSWER,
    "dropped": Cause.DROPPED,
}
"""Why the reply to the final dot is missing."""


def _never() -> bool:
    return False


def _later(stop: Callable[[], bool], seconds: float) -> Callable[[], bool]:
    """``stop``, but only so long after it was first noticed."""
    noticed: list[float] = []

    def stop_now() -> bool:
        if not noticed and stop():
            noticed.append(time.monotonic())
        return bool(noticed) and time.monotonic() - noticed[0] >= seconds

    return stop_now


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who to whom, and the mail's bytes: 7-bit, CRLF, no line over 998 octets, no NUL.

    Raises ValueError for anything else, and for an address that could end its command.
    """

    sender: str
    recipient: str
    message: bytes

    def __post_init__(self) -> None:
        for address in (self.sender, self.recipient):
            if not _ADDRESS.fullmatch(address):
                raise ValueError("an address of the envelope is none")
        lines = self.message.split(b"\r\n")
        if lines[-1] or any(
            len(line) > _LONGEST_LINE or b"\r" in line or b"\n" in line for line in lines
        ):
            raise ValueError("the mail's lines are not CRLF lines of at most 998 octets")
        if b"\0" in self.message or not self.message.isascii():
            raise ValueError("the mail is not 7-bit")


class SmtpTransport:
    """Connects when first needed, and again when the server has gone; one thread only."""

    def __init__(
        self,
        account: Account,
        password: str | None,
        *,
        timeouts: Timeouts | None = None,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self._account = account
        self._password = password
        self._timeouts = timeouts or Timeouts()
        self._trust = trust
        self._session: Session | None = None

    def deliver(
        self,
        envelope: Envelope,
        before_dot: Callable[[], bool],
        stop: Callable[[], bool] = _never,
    ) -> Outcome:
        """One attempt at one mail.

        ``before_dot`` is called when everything but the final dot is written: it commits the
        hand-over mark, and False aborts. Once the dot may be on the wire, only the server's
        reply decides; without one the outcome is UNKNOWN. Never raises for what the network
        or the server does; what ``before_dot`` raises passes through, the mail not sent.
        """
        try:
            self._write_all_but_dot(envelope, stop)
            self._expect_silence()
            handed_over = before_dot()
            if handed_over:  # the commit took its time
                self._expect_silence()
        except Refused as end:
            self._after_refusal(end.outcome)
            return end.outcome
        except BaseException:
            self._drop()
            raise
        if not handed_over:
            self._drop()
            cause = Cause.STOPPED if stop() else Cause.LEASE_LOST
            return Outcome(OutcomeClass.RETRY, Stage.BODY, cause, counts=False)
        return self._write_dot(stop)

    def close(self) -> None:
        """Say QUIT, wait two seconds at most, and close; never raises."""
        session, self._session = self._session, None
        if session is None:
            return
        try:
            session.wire.command("QUIT", self._timeouts.goodbye, _never)
        except WireFault:
            pass
        finally:
            session.wire.close()

    def _write_all_but_dot(self, envelope: Envelope, stop: Callable[[], bool]) -> None:
        reused = self._session is not None
        try:
            self._begin(envelope, stop)
        except Refused as end:
            gone = end.outcome.cause is Cause.DROPPED or end.outcome.reply_code == 421
            if not (reused and gone):
                raise
            # The server closed a connection that it found used up; nothing of the body was said.
            self._drop()
            self._begin(envelope, stop)
        session = self._ready(stop)
        with wire_faults(Stage.BODY):
            body = _LEADING_DOT.sub(b"..", envelope.message)
            session.wire.send(body, self._timeouts.body, stop)

    def _expect_silence(self) -> None:
        """A reply that is there already would be taken for the answer to the final dot."""
        session = self._session
        assert session is not None
        with wire_faults(Stage.BODY):
            session.wire.expect_silence()

    def _begin(self, envelope: Envelope, stop: Callable[[], bool]) -> None:
        """MAIL, RCPT and DATA."""
        session = self._ready(stop)
        size = self._checked_size(session, envelope)
        self._say(session, Stage.SENDER, f"MAIL FROM:<{envelope.sender}>{size}", (250,), stop)
        self._say(session, Stage.RECIPIENT, f"RCPT TO:<{envelope.recipient}>", (250, 251), stop)
        self._say(session, Stage.DATA, "DATA", (354,), stop)

    def _say(
        self,
        session: Session,
        stage: Stage,
        line: str,
        good: tuple[int, ...],
        stop: Callable[[], bool],
    ) -> Reply:
        with wire_faults(stage):
            reply = session.wire.command(line, self._timeouts.command, stop)
        if reply.code not in good:
            raise Refused(classify(stage, reply.code, reply.text))
        return reply

    def _write_dot(self, stop: Callable[[], bool]) -> Outcome:
        session = self._session
        assert session is not None
        stop = _later(stop, self._timeouts.after_stop)
        try:
            session.wire.send(_FINAL_DOT, self._timeouts.command, stop)
            reply = session.wire.reply(self._timeouts.final_reply, stop)
        except WireFault as fault:
            self._drop()
            return Outcome(OutcomeClass.UNKNOWN, Stage.AFTER_DOT, _LOST[fault.kind])
        if 200 <= reply.code < 300:
            return Outcome(
                OutcomeClass.ACCEPTED, Stage.AFTER_DOT, Cause.NONE, reply.code, reply.text
            )
        if reply.code < 400:
            self._drop()
            return Outcome(
                OutcomeClass.UNKNOWN, Stage.AFTER_DOT, Cause.BAD_ANSWER, reply.code, reply.text
            )
        outcome = classify(Stage.AFTER_DOT, reply.code, reply.text)
        self._after_refusal(outcome)
        return outcome

    def _ready(self, stop: Callable[[], bool]) -> Session:
        """The open session, or a new one through every stage."""
        if self._session is not None:
            return self._session
        session = connect(self._account, self._timeouts, self._trust, stop)
        with closing_on_failure(session):
            greet(session, self._timeouts, stop)
            if self._account.security is Security.STARTTLS:
                start_tls(session, self._account, self._timeouts, self._trust, stop)
            if self._account.user:
                log_in(session, self._account, self._password or "", self._timeouts, stop)
        self._session = session
        return session

    def _checked_size(self, session: Session, envelope: Envelope) -> str:
        if "SIZE" not in session.extensions:
            return ""
        limit = session.extensions["SIZE"]
        size = len(envelope.message)
        if limit.isdigit() and 0 < int(limit) < size:
            raise Refused(Outcome(OutcomeClass.REJECTED, Stage.SENDER, Cause.TOO_LARGE))
        return f" SIZE={size}"

    def _after_refusal(self, outcome: Outcome) -> None:
        """Keep the connection where the server is still listening for the next mail."""
        session = self._session
        if session is None:
            return
        if outcome.stage is Stage.AFTER_DOT and outcome.reply_code != 421:
            return
        clean = outcome.stage in (Stage.SENDER, Stage.RECIPIENT, Stage.DATA)
        if clean and outcome.reply_code not in (None, 421) and self._reset(session):
            return
        if clean and outcome.cause is Cause.TOO_LARGE and outcome.reply_code is None:
            return
        self._drop()

    def _reset(self, session: Session) -> bool:
        try:
            return session.wire.command("RSET", self._timeouts.command, _never).code == 250
        except WireFault:
            return False

    def _drop(self) -> None:
        """Close without a word: anything said now could be taken as part of the mail."""
        session, self._session = self._session, None
        if session is not None:
            session.wire.close()
