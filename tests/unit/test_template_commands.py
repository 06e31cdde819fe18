"""``templates``: copied, shown, edited and gone back on the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.helpers.order_files import write_orders
from tests.helpers.terminal import Terminal, set_account

PHONE = "電話番号:[$_BUYER_TEL_NO_$]\n"
VERSION_KEYS = {"number", "version", "at", "by", "note", "name", "subject"}


def file_of(folder: Path, text: str | bytes) -> Path:
    path = folder / "body.txt"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def body_of(terminal: Terminal, number: int = 9500, *more: str) -> str:
    [row] = terminal.rows("templates", "show", str(number), *more)
    return str(row["body"])


def test_copy_show_edit_versions_and_back(terminal: Terminal, tmp_path: Path) -> None:
    [copied] = terminal.rows("templates", "copy", "4")
    assert (copied["number"], copied["name"]) == (9500, "[Email] NextEngine Order - Unit (복사)")
    shown = terminal("templates", "show", "9500")
    assert shown == terminal("templates", "show", "4") == body_of(terminal)
    changed = shown.replace(PHONE, "")
    [saved] = terminal.rows(
        "templates", "edit", "9500", "--body", file_of(tmp_path, changed), "--name", "ours",
    )  # fmt: skip
    assert (saved["version"], saved["name"]) == (2, "ours")
    assert terminal("templates", "show", "9500") == changed
    assert terminal("templates", "show", "9500", "--version", "1") == shown
    assert f"-{PHONE.strip()}" in terminal("templates", "show", "9500", "--diff").splitlines()
    assert f"-{PHONE.strip()}" in [
        row["line"] for row in terminal.rows("templates", "show", "9500", "--diff")
    ]
    [back] = terminal.rows("templates", "edit", "9500", "--from", "1")
    assert (back["version"], back["note"]) == (3, "back:1")
    rows = terminal.rows("templates", "versions", "9500")
    assert [row["version"] for row in rows] == [1, 2, 3]
    assert all(set(row) == VERSION_KEYS for row in rows)
    assert terminal("templates", "show", "9500") == shown


def test_own_templates_stand_in_the_list_and_can_be_set(shop_terminal: Terminal) -> None:
    shop_terminal("templates", "copy", "4")
    rows = shop_terminal.rows("templates", "--kind", "order", "--group", "NextEngine")
    assert [row["number"] for row in rows] == [4, 51, 9500]
    [setting] = shop_terminal.rows(
        "settings", "add", "--template", "9500", "--to", "own@ne.example"
    )
    assert setting["template"] == 9500


def test_a_dry_run_saves_nothing_and_counts(shop_terminal: Terminal, tmp_path: Path, inbox) -> None:
    set_account(shop_terminal, inbox.port)
    shop_terminal("templates", "copy", "4")
    shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 7))
    body = file_of(tmp_path, body_of(shop_terminal).replace(PHONE, ""))
    command = ("templates", "edit", "9500", "--body", body, "--dry-run")
    [row] = shop_terminal.rows(*command)
    assert row == {
        "mails": 7, "changed": 7, "holds_come": [], "holds_go": [], "findings_come": [],
        "findings_go": [],
        "fields": [{"name": "BUYER_TEL_NO", "gained": 0, "lost": 7, "altered": 0}],
    }  # fmt: skip
    assert "BUYER_TEL_NO: 없어짐 7통" in shop_terminal(*command)
    assert len(shop_terminal.rows("templates", "versions", "9500")) == 1


def test_settings_of_an_older_text_and_their_mails_are_told(
    shop_terminal: Terminal, tmp_path: Path, inbox
) -> None:
    set_account(shop_terminal, inbox.port)
    shop_terminal("templates", "copy", "4")
    shop_terminal("settings", "edit", "1", "--template", "9500", "--wait", "Y")
    shop_terminal("orders", "import", write_orders(tmp_path / "o.csv", 2))
    before = shop_terminal("outbox", "show", "1", "--format", "eml")
    body = file_of(tmp_path, body_of(shop_terminal).replace(PHONE, ""))
    shop_terminal("templates", "edit", "9500", "--body", body)
    assert "설정 1은(는) 예전 글 그대로입니다(기다리는 메일 2통)" in shop_terminal.err
    assert shop_terminal("outbox", "show", "1", "--format", "eml") == before
    shop_terminal("settings", "edit", "1")
    shop_terminal("outbox", "renew", "1", "2")
    assert "電話番号:+81-90" not in shop_terminal("outbox", "show", "3")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("a\n[$_NOPE_$]\n", "‘NOPE’"),
        ("a\nb\n[% set x = 1 %]", "본문 3줄"),
        (b"a\n\xff\xfe", "2행"),
        ("a" * 2_000_000, "너무 깁니다"),
    ],
)
def test_what_is_no_template_is_refused_with_its_line(
    terminal: Terminal, tmp_path: Path, body: str | bytes, says: str
) -> None:
    terminal("templates", "copy", "4")
    path = file_of(tmp_path, body)
    for more in ((), ("--dry-run",)):
        terminal("templates", "edit", "9500", "--body", path, *more, status=2)
        assert says in terminal.err
    assert len(terminal.rows("templates", "versions", "9500")) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("templates", "copy", "5"),
        ("templates", "show", "5"),
        ("templates", "show", "9500", "--version", "2"),
        ("templates", "edit", "4", "--subject", "x"),
        ("templates", "edit", "9500", "--subject", ""),
        ("templates", "edit", "9500", "--subject", "[$_NOPE_$]"),
        ("templates", "edit", "9500", "--name", " "),
        ("templates", "edit", "9500", "--from", "7"),
        ("templates", "edit", "9500", "--body", "/no/such/file"),
        ("templates", "edit", "9500", "--subject", "\udcff"),
        ("templates", "versions", "4"),
        ("templates", "edit"),
        ("templates", "copy", "x"),
    ],
)
def test_wrong_use_is_one_sentence(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    terminal("templates", "copy", "4")
    terminal(*arguments, status=2)


def test_exactly_the_body_is_written(terminal: Terminal, tmp_path: Path) -> None:
    terminal("templates", "copy", "4")
    body = "\xa0𠮷\u2028[$_ORDER_NO_$]\n\n  x\t"
    terminal("templates", "edit", "9500", "--body", file_of(tmp_path, body))
    assert io.StringIO(terminal("templates", "show", "9500"), newline="").read() == body
