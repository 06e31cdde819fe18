"""What several unit tests start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capfdbinary, monkeypatch: pytest.MonkeyPatch, qapp) -> Terminal:
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    return Terminal(tmp_path / "shop.db", capfdbinary)


@pytest.fixture
def shop_terminal(terminal: Terminal) -> Terminal:
    """With a store, and a setting of template 4."""
    terminal("store", "set", "main", "--seller-id", "jpcstest2", "--default")
    terminal("settings", "add", "--template", "4", "--to", "orders@ne.example")
    return terminal
