"""What several unit tests start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capfdbinary, monkeypatch: pytest.MonkeyPatch, qapp) -> Terminal:
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    return Terminal(tmp_path / "shop.db", capfdbinary)
