"""The first run: language, store, and the promise that J·QSM's own 사용 is N."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.helpers.window import Window


@pytest.fixture
def new_window(qtbot, tmp_path: Path) -> Iterator[Window]:
    window = Window(qtbot, tmp_path / "shop.db")
    yield window
    window.close()


def test_a_new_user_names_language_and_store_and_reads_the_warning(new_window: Window) -> None:
    def steps() -> None:
        warning = new_window.find(QLabel, "warningLabel").text()
        assert "J·QSM" in warning
        assert "두 번" in warning
        new_window.write("nameEdit", "본점")
        assert not new_window.find(QAbstractButton, "startButton").isEnabled()
        new_window.click("understoodCheck")
        new_window.click("startButton")
        new_window.wait(lambda: "판매자 ID가 비어 있습니다" in new_window.text("errorLabel"))
        new_window.choose("languageCombo", "English")
        new_window.wait(lambda: "each order twice" in new_window.text("warningLabel"))
        new_window.write("sellerEdit", "jpcstest2")
        new_window.click("startButton")

    new_window.in_modal("FirstRun", new_window.show, steps)
    new_window.wait(lambda: bool(new_window.services.stores.all()))
    [store] = new_window.services.stores.all()
    assert (store.name, store.seller_id, store.is_default) == ("본점", "jpcstest2", True)
    new_window.wait(
        lambda: new_window.find(QAbstractButton, "registerButton").text() == "R&egister"
    )
    assert new_window.services.preferences.first_run_done


def test_later_keeps_nothing_and_asks_again(new_window: Window) -> None:
    new_window.in_modal("FirstRun", new_window.show, lambda: new_window.click("laterButton"))
    assert new_window.services.stores.all() == []
    assert not new_window.services.preferences.first_run_done
