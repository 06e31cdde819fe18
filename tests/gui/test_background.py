"""Work behind the window: order, threads, failures, the newest answer, the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from qsm_desktop import app
from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault, QsmError
from qsm_desktop.gui.background import PATIENCE_SECONDS, Background
from qsm_desktop.services.bundle import Services
from qsm_desktop.services.changes import Topic


@pytest.fixture
def background(tmp_path: Path, qapp) -> Iterator[Background]:
    made = Background(lambda: app.build_services(app.sqlite_url(tmp_path / "b.db")))
    yield made
    made.stop()
    made.deleteLater()


def test_what_was_asked_before_the_start_is_answered_after_it(background, qtbot) -> None:
    answers: list[int] = []
    background.query(lambda services: len(services.stores.all()), answers.append)
    background.mutate(lambda services: len(services.accounts.all()), answers.append)
    background.start()
    qtbot.waitUntil(lambda: answers == [0, 0])
    assert background.is_ready


def test_jobs_run_outside_and_answers_inside_the_window_s_thread(background, qtbot) -> None:
    threads: dict[str, int] = {}
    background.start()
    for lane in ("query", "mutate"):

        def job(_services: Services, lane: str = lane) -> str:
            threads[f"{lane} job"] = threading.get_ident()
            return lane

        def done(lane: str) -> None:
            threads[f"{lane} answer"] = threading.get_ident()

        getattr(background, lane)(job, done)
    qtbot.waitUntil(lambda: len(threads) == 4)
    here = threading.get_ident()
    assert threads["query answer"] == threads["mutate answer"] == here
    assert len({threads["query job"], threads["mutate job"], here}) == 3


def test_of_several_questions_with_one_key_only_the_newest_answers(background, qtbot) -> None:
    hold, answers = threading.Event(), []
    background.start()
    background.query(lambda _s: hold.wait(5), lambda _ok: None)
    for number in range(20):
        background.query(lambda _s, n=number: n, answers.append, key="k")
    hold.set()
    qtbot.waitUntil(lambda: bool(answers))
    background.query(lambda _s: "end", answers.append)
    qtbot.waitUntil(lambda: answers[-1] == "end")
    assert answers == [19, "end"]


def test_a_refusal_reaches_its_own_handler_or_everybody_s(background, qtbot) -> None:
    own: list[QsmError] = []
    all_s: list[QsmError] = []
    background.fault.connect(all_s.append)

    def refuse(_services: Services) -> None:
        raise BadInput(Code.SETTING_MISSING, id=7)

    background.start()
    background.mutate(refuse, lambda _n: None, own.append)
    background.mutate(refuse, lambda _n: None)
    qtbot.waitUntil(lambda: bool(own and all_s))
    assert own[0].code is all_s[0].code is Code.SETTING_MISSING


@pytest.mark.allow_log
def test_a_bug_in_a_job_is_told_calmly_and_the_lane_goes_on(background, qtbot) -> None:
    told: list[object] = []
    background.fault.connect(told.append)
    background.start()
    background.query(lambda _s: 1 // 0, lambda _n: None)
    background.query(lambda _s: "after", told.append)
    qtbot.waitUntil(lambda: told == [None, "after"])


def test_services_that_cannot_be_built_are_told_and_drop_the_questions(qtbot) -> None:
    def factory() -> Services:
        raise EnvironmentFault(Code.DATABASE_LOCKED, path="x")

    background = Background(factory)
    told: list[QsmError] = []
    answered: list[object] = []
    background.failed_to_start.connect(told.append)
    background.query(lambda _s: 1, answered.append)
    background.start()
    qtbot.waitUntil(lambda: bool(told))
    background.stop()
    assert told[0].code is Code.DATABASE_LOCKED
    assert not answered
    assert not background.is_ready


def test_stopping_without_a_start_leaves_no_thread() -> None:
    background = Background(lambda: pytest.fail("was built"))
    background.query(lambda _s: 1, lambda _n: None)
    background.stop()


def test_an_answer_for_a_window_that_is_gone_is_dropped(background, qtbot) -> None:
    class Receiver(QObject):
        def take(self, _answer: object) -> None:
            pytest.fail("a dead window was called")

    receiver = Receiver()
    hold, after = threading.Event(), []
    background.start()
    background.query(lambda _s: hold.wait(5), receiver.take)
    receiver.deleteLater()
    qtbot.wait(0)
    hold.set()
    background.query(lambda _s: "end", after.append)
    qtbot.waitUntil(lambda: after == ["end"])


def test_a_burst_of_changes_is_told_once(background, qtbot) -> None:
    heard: list[str] = []
    background.changed.connect(heard.append)
    background.start()

    def burst(services: Services) -> None:
        for _ in range(100):
            services.changes.publish(Topic.OUTBOX)
            services.changes.publish(Topic.ORDERS)

    background.mutate(burst, lambda _n: None)
    qtbot.waitUntil(lambda: len(heard) >= 2)
    assert sorted(heard) == ["orders", "outbox"]


def test_progress_of_a_job_arrives_in_the_window_s_thread(background, qtbot) -> None:
    seen: list[int] = []
    background.start()

    def job(_services: Services) -> None:
        call: Callable[[], None] = lambda: seen.append(threading.get_ident())  # noqa: E731
        background.call_in_window(call)

    background.mutate(job, lambda _n: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]


def test_a_check_that_waits_for_its_server_blocks_no_save(background, qtbot) -> None:
    hold, answers = threading.Event(), []
    background.start()
    background.check(lambda _s: hold.wait(20), answers.append)
    background.mutate(lambda _s: "saved", answers.append)
    qtbot.waitUntil(lambda: answers == ["saved"])
    hold.set()
    qtbot.waitUntil(lambda: answers == ["saved", True])


def test_the_end_tells_jobs_to_stop(background, qtbot) -> None:
    began, seen = threading.Event(), []

    def long_job(_services: Services) -> None:
        began.set()
        while not background.is_stopping():
            time.sleep(0.01)
        seen.append("stopped")

    background.start()
    background.mutate(long_job, lambda _n: pytest.fail("answered after the end"))
    qtbot.waitUntil(began.is_set)
    background.stop()
    assert seen == ["stopped"]


def test_the_end_does_not_wait_for_a_job_that_cannot_be_stopped(background, qtbot) -> None:
    began, hold = threading.Event(), threading.Event()

    def stubborn(_services: Services) -> None:
        began.set()
        hold.wait(60)

    background.start()
    background.query(stubborn, lambda _n: pytest.fail("answered after the end"))
    qtbot.waitUntil(began.is_set)
    at = time.monotonic()
    background.stop()
    took = time.monotonic() - at
    hold.set()
    assert took < PATIENCE_SECONDS + 2
    qtbot.waitUntil(lambda: "qsm-query" not in {t.name for t in threading.enumerate()})


def test_progress_for_a_window_that_is_gone_is_dropped(background, qtbot) -> None:
    class Receiver(QObject):
        def take(self, _done: int, _total: int) -> None:
            pytest.fail("a dead window was called")

    receiver, after = Receiver(), []
    background.start()
    delete(receiver)
    background.call_in_window(partial(receiver.take, 1, 2))
    background.query(lambda _s: "end", after.append)
    qtbot.waitUntil(lambda: after == ["end"])
