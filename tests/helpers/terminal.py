"""A terminal: runs the program's commands in this process and keeps what they said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qsm_desktop.cli.main import run as run_command


class Terminal:
    """Runs commands on one database and keeps what they said."""

    def __init__(self, database: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self.database = database
        self._capture = capture
        self.out = self.err = ""

    def __call__(self, *arguments: str | Path, status: int = 0) -> str:
        self._capture.readouterr()
        command = ["--db", f"sqlite:///{self.database}", *map(str, arguments)]
        found = run_command(command)
        out, err = self._capture.readouterr()
        self.out, self.err = out.decode("utf-8"), err.decode("utf-8")
        assert found == status, self.err or self.out
        assert "Traceback" not in self.err
        if status == 2:
            assert len(self.err.strip().splitlines()) == 1, "one plain sentence"
            assert self.err.strip().endswith(".")
        return self.out

    def rows(self, *arguments: str | Path, status: int = 0) -> list[dict[str, object]]:
        return json.loads(self(*arguments, "--json", status=status))


def set_account(terminal: Terminal, port: int) -> None:
    terminal(
        "account", "set", "main", "--host", "127.0.0.1", "--port", str(port),
        "--security", "none", "--from", "shop@shop.example",
    )  # fmt: skip
