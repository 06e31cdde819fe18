"""Passwords, in the operating system's keyring and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qsm_desktop.domain.errors import Code, EnvironmentFault

SERVICE = "qsm-desktop"


@contextmanager
def _keyring_faults() -> Iterator[None]:
    from keyring import errors

    try:
        yield
    except errors.NoKeyringError as error:
        raise EnvironmentFault(Code.KEYRING_NONE) from error
    except errors.KeyringLocked as error:
        raise EnvironmentFault(Code.KEYRING_LOCKED) from error
    except (errors.KeyringError, OSError) as error:
        raise EnvironmentFault(Code.KEYRING_FAILED, reason=type(error).__name__) from error


class Secrets:
    """The keyring that ``keyring`` selects, its environment variable included."""

    def get(self, key: str) -> str | None:
        """The password kept under ``key``, or None. Raises EnvironmentFault KEYRING_*."""
        import keyring

        with _keyring_faults():
            return keyring.get_password(SERVICE, key)

    def put(self, key: str, password: str) -> None:
        """Keep the password, as it is, under ``key``. Raises EnvironmentFault KEYRING_*."""
        import keyring

        with _keyring_faults():
            keyring.set_password(SERVICE, key, password)
