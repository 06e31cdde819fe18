"""Practice mode drives the whole job in the real windows and leaves its proof."""

from __future__ import annotations

import os
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

STEPS = [
    "window",
    "template-popup",
    "form-and-preview",
    "registered",
    "orders-look",
    "orders-taken",
    "outbox",
    "inbox",
]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a user starts it on a machine without a screen."""
    without_screen = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "qsm_desktop", *arguments],
        env=without_screen | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "TZ": "UTC"},
        {"LC_ALL": "ja_JP.UTF-8", "TZ": "America/New_York"},
        {"LC_ALL": "ko_KR.UTF-8", "QT_SCALE_FACTOR": "2"},
    ],
    ids=["C-UTC", "ja-NewYork", "ko-200%"],
)
def test_the_whole_job_unseen(tmp_path: Path, environment: dict[str, str]) -> None:
    out = tmp_path / "proof"
    done = run("demo", "--out", str(out), **environment)
    assert (done.returncode, done.stdout.strip()) == (0, str(out)), done.stderr
    assert "Traceback" not in done.stderr
    pictures = sorted(out.glob("*.png"))
    assert [path.stem[3:] for path in pictures] == STEPS
    for path in pictures:
        assert len(colours(QImage(str(path)))) > 10, f"{path.name} is empty"
    mails = [
        message_from_bytes(path.read_bytes(), policy=policy.default)
        for path in sorted(out.glob("*.eml"))
    ]
    assert len(mails) == 28
    assert len({mail["Message-ID"] for mail in mails}) == 28
    registered = [mail for mail in mails if mail["To"] == "orders@nextengine.example"]
    assert len(registered) == 10
    assert all(mail["Subject"].startswith("Qoo10の注文のお知らせです。") for mail in registered)


def colours(picture: QImage) -> set[int]:
    """Colours on a coarse raster of the picture."""
    across, down = range(0, picture.width(), 7), range(0, picture.height(), 7)
    return {picture.pixel(x, y) for x in across for y in down}


def test_a_second_demo_takes_the_place_of_the_first(tmp_path: Path) -> None:
    own = tmp_path / "keep.txt"
    own.write_text("mine")
    for _ in range(2):
        assert run("demo", "--out", str(tmp_path), LC_ALL="C").returncode == 0
    assert len(list(tmp_path.glob("*.eml"))) == 28
    assert own.read_text() == "mine"


def test_a_real_database_is_not_practised_on(tmp_path: Path) -> None:
    real = f"sqlite:///{tmp_path / 'real.db'}"
    korean = {"LC_ALL": "ko_KR.UTF-8"}
    made = run("--db", real, "store", "set", "main", "--seller-id", "real", **korean)
    assert made.returncode == 0, made.stderr
    before = (tmp_path / "real.db").read_bytes()
    refused = run("demo", "--out", str(tmp_path / "out"), "--db", real, **korean)
    assert refused.returncode == 2
    assert "연습용 데이터베이스가 아닙니다" in refused.stderr
    assert (tmp_path / "real.db").read_bytes() == before


def test_without_a_screen_the_window_is_refused_in_one_sentence(tmp_path: Path) -> None:
    refused = run("--db", f"sqlite:///{tmp_path / 'x.db'}", LC_ALL="ko_KR.UTF-8")
    assert refused.returncode == 2
    assert refused.stderr.strip().endswith("(--help).")
    assert "Traceback" not in refused.stderr
