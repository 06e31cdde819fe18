"""Rules, agreements, test mails and mails made anew, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.order_files import file_bytes, order_row
from tests.helpers.terminal import Terminal, set_account


@pytest.fixture
def held(shop_terminal: Terminal, inbox: LocalServer, tmp_path: Path) -> Terminal:
    """One mail, held by NextEngine's rule about parentheses."""
    set_account(shop_terminal, inbox.port)
    path = tmp_path / "o.csv"
    path.write_bytes(file_bytes([order_row(1, 商品名="Tシャツ(キッズ用)")]))
    shop_terminal("orders", "import", path)
    return shop_terminal


def test_rules_are_listed_switched_off_and_on(shop_terminal: Terminal) -> None:
    rows = shop_terminal.rows("rules", "--company", "NextEngine")
    assert {"rule", "severity", "basis", "source", "since", "off", "by", "at", "says"} == set(
        rows[0]
    )
    [row] = shop_terminal.rows("rules", "off", "NextEngine/parentheses")
    assert row["off"] is True
    assert row["by"]
    [row] = shop_terminal.rows("rules", "on", "NextEngine/parentheses")
    assert row["off"] is False
    shop_terminal("rules", "off", "NextEngine/nothing", status=2)


def test_options_of_a_setting(shop_terminal: Terminal) -> None:
    shop_terminal(
        "settings", "edit", "1", "--charset", "iso-2022-jp", "--agree", "charset",
        "--company", "らくらく在庫",
    )  # fmt: skip
    [row] = shop_terminal.rows("settings")
    assert (row["charset"], row["agreed"], row["company"]) == (
        "iso-2022-jp", ["charset"], "らくらく在庫",
    )  # fmt: skip
    raw = shop_terminal("preview", "--setting", "1", "--format", "eml")
    assert "charset=iso-2022-jp" in raw
    shop_terminal("settings", "edit", "1", "--company", "Nobody", status=2)
    shop_terminal("settings", "edit", "1", "--charset", "latin-1", status=2)
    shop_terminal("settings", "edit", "1", "--company", "")
    assert shop_terminal.rows("settings")[0]["company"] == "NextEngine"


def test_a_held_mail_is_made_anew_with_its_remedy(held: Terminal, inbox: LocalServer) -> None:
    [mail] = held.rows("outbox", "--state", "held")
    assert "NextEngine" in str(mail["held_reason"])
    held("outbox", "renew", str(mail["id"]), "--remedy")
    assert [row["state"] for row in held.rows("outbox")] == ["cancelled", "queued"]
    held("send")
    [arrived] = inbox.mails()
    held("outbox", "renew", "2", status=2)
    assert arrived.recipients == ("orders@ne.example",)


def test_a_test_mail(held: Terminal, inbox: LocalServer) -> None:
    [row] = held.rows("settings", "test", "1", "--to", "me@shop.example")
    assert row["sent"] is True
    [arrived] = inbox.mails()
    assert b"X-QSM-Desktop-Test: yes" in arrived.raw
    held("settings", "test", "1", "--to", "nobody", status=2)


def test_a_test_mail_without_an_account(shop_terminal: Terminal) -> None:
    shop_terminal("settings", "test", "1", "--to", "me@shop.example", status=2)
