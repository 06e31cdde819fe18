"""Guards for every test: nothing is left running, nothing leaves this machine."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

pytest_plugins = ["pytester"]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "allow_log: this test expects warnings in the log")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """In CI a skipped test is a failed one: nothing is left out without a word."""
    report = yield
    if report.skipped and os.environ.get("CI") == "true" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The user's data folder and keyring stay out of reach."""
    monkeypatch.setenv("QSM_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("QSM_DATABASE_URL", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.helpers.memory_keyring.MemoryKeyring")
    monkeypatch.setenv("QSM_TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    yield
    if "tests.helpers.memory_keyring" in sys.modules:
        sys.modules["tests.helpers.memory_keyring"].MemoryKeyring.forget()


@pytest.fixture(autouse=True)
def _only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections and look-ups to anything but this machine are refused."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_local(str(address[0])):
            raise AssertionError(f"a test wanted to connect to {address[0]}")
        return connect(self, address)

    def guarded_look_up(host, *arguments, **options):
        if host and str(host).endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if host and not _is_local(str(host)):
            raise AssertionError(f"a test wanted to look up {host}")
        return look_up(host, *arguments, **options)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


def _is_local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """What a test starts, it ends."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 3
    while left := [t for t in threading.enumerate() if t not in before and t.is_alive()]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {[thread.name for thread in left]}")
        left[0].join(0.05)


class _Catcher(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the program's log that the test does not expect fails it."""
    catcher = _Catcher()
    logger = logging.getLogger("qsm_desktop")
    logger.addHandler(catcher)
    yield
    logger.removeHandler(catcher)
    if catcher.records and request.node.get_closest_marker("allow_log") is None:
        pytest.fail(f"unexpected in the log: {[r.getMessage() for r in catcher.records]}")


@pytest.fixture
def shop(tmp_path: Path):
    """A shop with one store, on a real SQLite file."""
    from tests.helpers.shop import open_shop

    opened = open_shop(tmp_path)
    yield opened
    opened.services.close()


@pytest.fixture
def inbox():
    """A recording SMTP server on loopback."""
    from qsm_desktop.mail.local_server import LocalServer

    server = LocalServer()
    server.start()
    yield server
    server.stop()
