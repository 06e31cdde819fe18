"""시험 메일: it arrives, and nobody can take it for an order."""

from __future__ import annotations

import socket
from email import message_from_bytes, policy

import pytest

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.outcomes import OutcomeClass
from qsm_desktop.mail.encoding import decode
from qsm_desktop.mail.local_server import LocalServer
from tests.helpers.shop import Shop


def test_it_arrives_marked_and_leaves_nothing_in_the_outbox(shop: Shop, inbox: LocalServer) -> None:
    shop.account(inbox.port)
    setting = shop.setting()
    outcome = shop.services.test_mail.send(setting.draft, "me@shop.example")
    assert outcome.klass is OutcomeClass.ACCEPTED
    [mail] = inbox.mails()
    assert mail.recipients == ("me@shop.example",)
    parsed = message_from_bytes(mail.raw, policy=policy.default)
    assert parsed["X-QSM-Desktop-Test"] == "yes"
    read = decode(mail.raw)
    assert "Qoo10の注文のお知らせです" not in read.subject
    assert read.subject.startswith("【テスト】")
    assert "9900000001" in read.body
    assert shop.services.outbox.find() == []


def test_a_server_that_is_not_there_is_told(shop: Shop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    shop.account(port)
    outcome = shop.services.test_mail.send(shop.setting().draft, "me@shop.example")
    assert outcome.klass is OutcomeClass.RETRY


def test_without_an_account_or_an_address_it_is_refused(shop: Shop) -> None:
    draft = shop.setting().draft
    for to, code in (("me@shop.example", Code.ACCOUNT_NONE), ("nowhere", Code.ADDRESS_INVALID)):
        with pytest.raises(BadInput) as refused:
            shop.services.test_mail.send(draft, to)
        assert refused.value.code is code
