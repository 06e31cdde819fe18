"""A mail account: the server a shop sends through, and the address it sends from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qsm_desktop.domain.outcomes import Cause


class Security(StrEnum):
    """How the connection is protected. ``NONE`` never carries a password off this machine."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """What a person enters. ``user`` empty: the server asks for no login."""

    name: str
    host: str
    port: int
    security: Security
    from_address: str
    user: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """Why an account does not send now and when it is tried again (aware UTC)."""

    cause: Cause
    reply: str
    since: datetime
    next_probe_at: datetime
    probes: int


@dataclass(frozen=True, slots=True)
class Account:
    """A stored account. ``secret_key`` is the name of its password in the keyring."""

    id: int
    name: str
    host: str
    port: int
    security: Security
    from_address: str
    user: str
    secret_key: str
    is_default: bool
    pause: Pause | None = None

    @property
    def domain(self) -> str:
        """The domain of ``from_address``, lower case: the right side of every Message-ID."""
        return self.from_address.rpartition("@")[2].lower()
