"""The one-folder build starts, finds its resources and runs the demo."""

from __future__ import annotations

import json
from pathlib import Path

from tests.packaging.conftest import run


def test_the_bundle_runs_the_demo(bundle: Path, tmp_path: Path) -> None:
    out = tmp_path / "proof"
    done = run([str(bundle), "demo", "--out", str(out)], tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(list(out.glob("*.eml"))) == 28
    assert len(list(out.glob("*.png"))) == 8


def test_the_bundle_knows_its_templates_and_languages(bundle: Path, tmp_path: Path) -> None:
    listed = run([str(bundle), "templates", "--json"], tmp_path)
    assert {1, 4, 17, 51, 76} <= {row["number"] for row in json.loads(listed.stdout)}
    refused = run([str(bundle), "frobnicate"], tmp_path, LC_ALL="ja_JP.UTF-8", LANGUAGE="ja")
    assert refused.returncode == 2
    assert "コマンドが正しくありません" in refused.stderr


def test_the_bundle_migrates_and_keeps_a_database(bundle: Path, tmp_path: Path) -> None:
    database = ["--db", f"sqlite:///{tmp_path / 'shop.db'}"]
    made = run([str(bundle), *database, "store", "set", "main", "--seller-id", "me"], tmp_path)
    assert made.returncode == 0, made.stderr
    stores = run([str(bundle), *database, "stores", "--json"], tmp_path)
    assert [row["name"] for row in json.loads(stores.stdout)] == ["main"]


def test_the_bundle_carries_nothing_of_the_tests_or_of_unused_qt(bundle: Path) -> None:
    names = {path.name for path in bundle.parent.rglob("*")}
    assert not {name for name in names if "Quick" in name or "Qml" in name or "pytest" in name}
