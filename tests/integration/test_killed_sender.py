"""A sender that is killed: each mail arrives once, or is named unknown."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qsm_desktop import app
from qsm_desktop.domain.mails import MailState
from qsm_desktop.mail.encoding import decode
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.order_files import order_row, write_orders
from tests.helpers.shop import open_shop

pytestmark = pytest.mark.integration

SEED = int(os.environ.get("QSM_KILL_SEED", "20261124"))
KILLS = 3
COLUMNS = {
    "商品名": "商品名:{}(",
    "数量": "数量:{}\n",
    "購入者名": "氏名:{}\n",
    "住所": "住所:{}\n",
    "注文日": "注文日時:{}\n",
    "購入者電話番号": "電話番号:{}\n",
    "配送要請事項": "配送要請事項:{}\n",
}


def test_two_thousand_orders_survive_three_kills(tmp_path: Path, inbox: LocalServer) -> None:
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    _fill(tmp_path, inbox.port)
    url = app.sqlite_url(tmp_path / "shop.db")
    for kill in range(1, KILLS + 1):
        _send_until(url, inbox, arrived=kill * 400 + chance.randrange(200))
    subprocess.run([*_send(url)], check=True, timeout=300)
    shop = open_shop(tmp_path)
    try:
        unknown = shop.services.outbox.find({MailState.UNKNOWN})
        sent = shop.services.outbox.find({MailState.SENT})
    finally:
        shop.services.close()
    assert len(unknown) <= KILLS
    assert len(sent) + len(unknown) == 2000
    arrived = [_number(mail.raw) for mail in inbox.mails()]
    assert len(arrived) == len(set(arrived)), "a mail arrived twice"
    named = {mail.event.number for mail in unknown}
    assert {str(n) for n in range(1_100_000_001, 1_100_002_001)} - set(arrived) <= named
    for mail in inbox.mails():
        _check_values(decode(mail.raw).body)


def _fill(folder: Path, port: int) -> None:
    shop = open_shop(folder)
    shop.account(port)
    shop.setting()
    utf8 = write_orders(folder / "utf8.csv", 1000)
    cp932 = write_orders(folder / "cp932.csv", 1000, first=1001, encoding="cp932")
    for path in (utf8, cp932, utf8, cp932):
        shop.services.imports.run(path, shop.store.id)
    shop.services.close()


def _send(url: str) -> list[str]:
    return [sys.executable, "-m", "qsm_desktop", "send", "--db", url]


def _send_until(url: str, inbox: LocalServer, *, arrived: int) -> None:
    """Start a real sender and kill it, without a warning, when so many have arrived."""
    process = subprocess.Popen(_send(url), stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while len(inbox.mails()) < arrived and process.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    assert process.poll() is None, "the sender ended before it was killed"
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


def _number(raw: bytes) -> str:
    found = re.search(r"注文番号:(\d+)", decode(raw).subject)
    assert found is not None
    return found[1]


def _check_values(body: str) -> None:
    found = re.search(r"^注文番号:(\d+)$", body, re.MULTILINE)
    assert found is not None
    row = order_row(int(found[1]) - 1_100_000_000)
    for column, label in COLUMNS.items():
        assert label.format(row[column]) in body, (column, row[column])
