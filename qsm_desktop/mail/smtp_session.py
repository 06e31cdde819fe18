"""From a name to a logged-in session, stage by stage."""

from __future__ import annotations

import base64
import hmac
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from qsm_desktop.domain.accounts import Account, Security
from qsm_desktop.domain.outcomes import Cause, Outcome, OutcomeClass, Stage
from qsm_desktop.mail.smtp_replies import classify
from qsm_desktop.mail.smtp_secrets import without_secrets
from qsm_desktop.mail.smtp_wire import Reply, Wire, WireFault, dial

_CERTIFICATE_CAUSES = {
    10: Cause.CERTIFICATE_EXPIRED,
    62: Cause.CERTIFICATE_NAME,
    64: Cause.CERTIFICATE_NAME,
}
"""OpenSSL's verify codes; every other one means that nobody we trust vouches for it."""

_WIRE_CAUSES = {
    "dropped": Cause.DROPPED,
    "timeout": Cause.NO_ANSWER,
    "garbage": Cause.BAD_ANSWER,
    "stopped": Cause.STOPPED,
}


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds that each step may take.

    ``final_reply`` is RFC 5321's ten minutes; once the program is asked to stop, it is waited
    for only ``after_stop`` longer, so that its loss can still be written down in five.
    """

    connect: float = 30.0
    command: float = 120.0
    body: float = 300.0
    final_reply: float = 600.0
    goodbye: float = 2.0
    after_stop: float = 4.0


class Refused(Exception):
    """An attempt ended before the final dot; ``outcome`` says how."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__(str(outcome))


@dataclass(slots=True)
class Session:
    """A connection that is ready for mails; ``extensions`` are EHLO's keywords, upper case."""

    wire: Wire
    extensions: dict[str, str] = field(default_factory=dict)
    tls: str = ""


def trust_of_system() -> ssl.SSLContext:
    """Certificates that the system trusts, names checked, TLS 1.2 at least."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def resolve(account: Account) -> None:
    """Stage *name*. Raises Refused."""
    try:
        socket.getaddrinfo(account.host, account.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise refused(Stage.NAME, Cause.NAME_NOT_FOUND, str(error)) from error


def connect(
    account: Account, timeouts: Timeouts, trust: ssl.SSLContext | None, stop: Callable[[], bool]
) -> Session:
    """Stage *connect*, and TLS from the first byte where the account says so. Raises Refused."""
    try:
        connection = dial(account.host, account.port, timeouts.connect, stop)
    except socket.gaierror as error:
        raise refused(Stage.NAME, Cause.NAME_NOT_FOUND, str(error)) from error
    except WireFault as fault:
        raise refused(Stage.CONNECT, _WIRE_CAUSES[fault.kind]) from fault
    except TimeoutError as error:
        raise refused(Stage.CONNECT, Cause.NO_ANSWER) from error
    except (OSError, UnicodeError) as error:
        raise refused(Stage.CONNECT, Cause.REFUSED, str(error)) from error
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    session = Session(Wire(connection))
    if account.security is Security.TLS:
        with closing_on_failure(session):
            _protect(session, account, timeouts, trust, stop)
    return session


def greet(session: Session, timeouts: Timeouts, stop: Callable[[], bool]) -> None:
    """Stage *greeting*: the banner and EHLO. Raises Refused."""
    with wire_faults(Stage.GREETING):
        _expect(Stage.GREETING, session.wire.reply(timeouts.command, stop), 220)
        _say_hello(session, timeouts, stop)


def start_tls(
    session: Session,
    account: Account,
    timeouts: Timeouts,
    trust: ssl.SSLContext | None,
    stop: Callable[[], bool],
) -> None:
    """Stage *tls* of a STARTTLS account; there is no way back to plain text. Raises Refused."""
    if "STARTTLS" not in session.extensions:
        raise refused_account(Stage.TLS, Cause.TLS_MISSING)
    with wire_faults(Stage.TLS):
        _expect(Stage.TLS, session.wire.command("STARTTLS", timeouts.command, stop), 220)
        if session.wire.has_unread:
            # Somebody wrote into the plain connection what we would take for protected words.
            raise refused_account(Stage.TLS, Cause.TLS_FAILED)
    _protect(session, account, timeouts, trust, stop)
    with wire_faults(Stage.TLS):
        _say_hello(session, timeouts, stop)


def log_in(
    session: Session,
    account: Account,
    password: str,
    timeouts: Timeouts,
    stop: Callable[[], bool],
) -> None:
    """Stage *login*: CRAM-MD5, PLAIN or LOGIN, whichever the server has first. Raises Refused.

    A password never goes over a plain connection to another machine.
    """
    plain = not isinstance(session.wire.socket, ssl.SSLSocket)
    if plain and not _is_loopback(session.wire.socket):
        raise refused_account(Stage.LOGIN, Cause.TLS_MISSING)
    offered = session.extensions.get("AUTH", "").upper().split()
    with wire_faults(Stage.LOGIN):
        for name, exchange in _MECHANISMS:
            if name in offered:
                reply = exchange(session.wire, account.user, password, timeouts.command, stop)
                _expect_login(reply, account.user, password)
                return
    raise refused_account(Stage.LOGIN, Cause.LOGIN_UNSUPPORTED)


def refused(stage: Stage, cause: Cause, words: str = "") -> Refused:
    """A failure of the network: certainly not accepted, and not the mail's fault."""
    return Refused(Outcome(OutcomeClass.RETRY, stage, cause, None, words, counts=False))


def refused_account(stage: Stage, cause: Cause, words: str = "") -> Refused:
    """A failure of the account or its server."""
    return Refused(Outcome(OutcomeClass.ACCOUNT, stage, cause, None, words, counts=False))


@contextmanager
def wire_faults(stage: Stage) -> Iterator[None]:
    """Turn WireFault into Refused."""
    try:
        yield
    except WireFault as fault:
        raise refused(stage, _WIRE_CAUSES[fault.kind]) from fault


@contextmanager
def closing_on_failure(session: Session) -> Iterator[None]:
    """Close the connection if what is done with it fails."""
    try:
        yield
    except BaseException:
        session.wire.close()
        raise


def _protect(
    session: Session,
    account: Account,
    timeouts: Timeouts,
    trust: ssl.SSLContext | None,
    stop: Callable[[], bool],
) -> None:
    try:
        session.wire.start_tls(trust or trust_of_system(), account.host, timeouts.connect, stop)
    except ssl.SSLCertVerificationError as error:
        cause = _CERTIFICATE_CAUSES.get(error.verify_code, Cause.CERTIFICATE_UNTRUSTED)
        raise refused_account(Stage.TLS, cause, error.verify_message) from error
    except ssl.SSLError as error:
        raise refused_account(Stage.TLS, Cause.TLS_FAILED, error.reason or "") from error
    except WireFault as fault:
        raise refused(Stage.TLS, _WIRE_CAUSES[fault.kind]) from fault
    except OSError as error:
        raise refused(Stage.TLS, Cause.DROPPED) from error
    protected = session.wire.socket
    session.tls = (protected.version() or "") if isinstance(protected, ssl.SSLSocket) else ""


def _say_hello(session: Session, timeouts: Timeouts, stop: Callable[[], bool]) -> None:
    """EHLO with our address: the machine's own name can take seconds to look up."""
    host = session.wire.socket.getsockname()[0]
    name = f"[IPv6:{host}]" if ":" in host else f"[{host}]"
    reply = session.wire.command(f"EHLO {name}", timeouts.command, stop)
    _expect(Stage.GREETING, reply, 250)
    session.extensions = {}
    for line in reply.text.split("\n")[1:]:
        keyword, _, parameters = line.strip().partition(" ")
        session.extensions[keyword.upper()] = parameters


def _expect(stage: Stage, reply: Reply, code: int) -> None:
    if reply.code != code:
        raise Refused(classify(stage, reply.code, reply.text))


def _expect_login(reply: Reply, user: str, password: str) -> None:
    """The words are kept and shown: what they mean is read first, then the password hidden."""
    if reply.code != 235:
        outcome = classify(Stage.LOGIN, reply.code, reply.text)
        raise Refused(replace(outcome, reply=without_secrets(reply.text, user, password)))


def _is_loopback(connection: socket.socket) -> bool:
    host = str(connection.getpeername()[0])
    return host == "::1" or host.startswith("127.")


_Exchange = Callable[[Wire, str, str, float, Callable[[], bool]], Reply]


def _cram_md5(
    wire: Wire, user: str, password: str, seconds: float, stop: Callable[[], bool]
) -> Reply:
    asked = wire.command("AUTH CRAM-MD5", seconds, stop)
    if asked.code != 334:
        return asked
    digest = hmac.new(password.encode(), _decoded(asked.text), "md5").hexdigest()
    return wire.command(_encoded(f"{user} {digest}"), seconds, stop)


def _plain(wire: Wire, user: str, password: str, seconds: float, stop: Callable[[], bool]) -> Reply:
    return wire.command(
        f"AUTH PLAIN {_encoded(f'{chr(0)}{user}{chr(0)}{password}')}", seconds, stop
    )


def _login(wire: Wire, user: str, password: str, seconds: float, stop: Callable[[], bool]) -> Reply:
    asked = wire.command("AUTH LOGIN", seconds, stop)
    for word in (user, password):
        if asked.code != 334:
            return asked
        asked = wire.command(_encoded(word), seconds, stop)
    return asked


_MECHANISMS: tuple[tuple[str, _Exchange], ...] = (
    ("CRAM-MD5", _cram_md5),
    ("PLAIN", _plain),
    ("LOGIN", _login),
)


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise WireFault("garbage") from error
