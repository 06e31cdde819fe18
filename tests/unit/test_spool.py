"""Mails that wait come out as they were put in, from memory and from the file."""

from __future__ import annotations

import pytest

from qsm_desktop.domain.events import EventKey, Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import FrozenMail, Letter, NewMail
from qsm_desktop.services import spool
from qsm_desktop.services.spool import Spool


def mail(number: int) -> NewMail:
    return NewMail(
        event=EventKey(1, Unit.ORDER, str(number), Kind.ORDER),
        setting_id=1,
        setting_revision=1,
        to="a@b.example",
        letter=Letter("s", "本文"),
        frozen=FrozenMail(1, "shop@shop.example", f"<{number}@shop.example>", b"x" * 100),
        hold=None,
        order_nos=(str(number),),
    )


@pytest.mark.parametrize("room", [0, 500, 10_000])
def test_batches_come_out_in_their_order(monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    monkeypatch.setattr(spool, "IN_MEMORY", room)
    put = [[mail(10 * batch + number) for number in range(3)] for batch in range(5)]
    with Spool() as waiting:
        for batch in put:
            waiting.put(batch)
        assert list(waiting.batches()) == put


def test_few_mails_need_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    with Spool() as waiting:
        waiting.put([mail(1)])
        assert list(waiting.batches()) == [[mail(1)]]
