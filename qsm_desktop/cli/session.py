"""The services of one command, and the language it speaks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qsm_desktop import app
from qsm_desktop.gui.language import speak

if TYPE_CHECKING:
    from qsm_desktop.services.bundle import Services


@contextmanager
def services_of(url: str) -> Iterator[Services]:
    """The services on this database, closed at the end; speaks the language chosen there."""
    services = app.build_services(url)
    try:
        speak(services.preferences.language)
        yield services
    finally:
        services.close()
