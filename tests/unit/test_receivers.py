"""What the companies demand: their files, and each check."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.findings import Severity
from qsm_desktop.domain.mails import MailState
from qsm_desktop.domain.orders import Order, OrderBatch, Sighting
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.domain.templates import GROUPS
from qsm_desktop.mail.local_server import LocalServer
from qsm_desktop.mail.receivers import LANGUAGES, Receivers, receivers
from tests.helpers.shop import Shop

RULE = """
[[rule]]
id = "r"
check = "note"
severity = "info"
basis = "assumption"
source = "s"
since = 2026-11-24
message.ko = "가"
message.ja = "あ"
message.en = "a"
"""
FILE = """company = "X"
name = { ko = "X", ja = "X", en = "X" }
groups = []
dated = 2026-11-24
source = "s"
"""


class TestFiles:
    def test_the_program_s_own_are_whole(self) -> None:
        assert receivers().broken == {}
        for receiver in receivers().all():
            assert set(receiver.names) == set(LANGUAGES)
            for rule in receiver.rules:
                assert set(rule.messages) == set(LANGUAGES)
                assert all(rule.messages.values())
                assert rule.source

    def test_every_template_group_and_the_known_companies_have_one(self) -> None:
        companies = {receiver.company for receiver in receivers().all()}
        assert companies >= set(GROUPS) | {"らくらく在庫", "まとまるEC店長", "速販"}

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "not toml [",
            FILE.replace("company", "firm"),
            FILE + RULE.replace('"info"', '"hold"'),
            FILE + RULE.replace('"note"', '"magic"'),
            FILE + RULE.replace('message.ja = "あ"\n', ""),
            FILE + RULE + RULE,
            FILE + RULE + 'options = { fields = ["NO_SUCH"] }\n',
            FILE.replace("2026-11-24", '"yesterday"'),
        ],
    )
    def test_a_broken_file_is_named_and_the_others_stay(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
        (tmp_path / "good.toml").write_text(FILE.replace('"X"', '"Y"', 1) + RULE, encoding="utf-8")
        found = Receivers(tmp_path)
        assert list(found.broken) == ["bad.toml"]
        assert [receiver.company for receiver in found.all()] == ["Y"]


def findings(shop: Shop, number: int, **changes) -> dict[str, Severity]:
    template = shop.services.catalogue.get(number)
    draft = replace(SettingDraft(number, "a@b.example", template.subject), **changes)
    found = shop.services.rules.findings(draft, template)
    return {finding.key: finding.severity for finding in found}


class TestSettings:
    def test_a_group_template_for_nextengine(self, shop: Shop) -> None:
        found = findings(shop, 9011, company="NextEngine")
        assert found["NextEngine/unit"] is Severity.HOLD

    def test_a_changed_subject(self, shop: Shop) -> None:
        assert "NextEngine/subject" in findings(shop, 4, subject="注文 [$_ORDER_NO_$]")
        assert "NextEngine/subject" not in findings(shop, 4)
        assert "らくらく在庫/subject" in findings(
            shop, 9010, company="らくらく在庫", subject="注文 [$_ORDER_NO_$]"
        )

    def test_a_forwarded_subject(self, shop: Shop) -> None:
        assert "Basic/forwarded" in findings(shop, 9010, subject="FW: x [$_ORDER_NO_$]")

    def test_another_template_for_cross_mall(self, shop: Shop) -> None:
        assert findings(shop, 9011, company="CrossMall")["CrossMall/template"] is Severity.HOLD
        assert "CrossMall/template" not in findings(shop, 9001)

    def test_cross_mall_wants_both_kinds(self, shop: Shop) -> None:
        assert "CrossMall/two_kinds" in findings(shop, 9001)
        shop.setting(9002, to="cm@cross.example")
        assert "CrossMall/two_kinds" not in findings(shop, 9001)

    def test_a_missing_cancel_setting(self, shop: Shop) -> None:
        key = "まとまるEC店長/cancel"
        assert findings(shop, 9010, company="まとまるEC店長")[key] is Severity.WARN
        shop.setting(17, to="c@ec.example", company="まとまるEC店長")
        assert key not in findings(shop, 9010, company="まとまるEC店長")

    def test_a_charset_that_changes_kana(self, shop: Shop) -> None:
        assert "CrossMall/kana" in findings(shop, 9001, charset=Charset.ISO_2022_JP)


class TestMails:
    ORDER = Order("1", "11", "2026/11/24", buyer_name="b", item_name="長袖(キッズ)", quantity="1")

    def take(self, shop: Shop, order: Order = ORDER) -> None:
        batch = OrderBatch("api", (Sighting(order, 2),))
        shop.services.imports.take(batch, shop.store.id)

    def test_a_rule_holds_its_company_s_mails_only(self, shop: Shop, inbox: LocalServer) -> None:
        shop.account(inbox.port)
        shop.setting(4)
        shop.setting(4, to="other@softel.example", company="Softel")
        self.take(shop, replace(self.ORDER, seller_item_code="TS-1"))
        first, second = shop.services.outbox.find()
        assert first.hold is not None
        assert first.hold.note == "rule:NextEngine/parentheses"
        assert second.state is MailState.QUEUED

    def test_a_rule_that_is_switched_off_holds_nothing(
        self, shop: Shop, inbox: LocalServer
    ) -> None:
        shop.account(inbox.port)
        shop.setting(4)
        shop.services.rules.switch("NextEngine/parentheses", off=True, by="boss")
        self.take(shop, replace(self.ORDER, seller_item_code="TS-1"))
        [mail] = shop.services.outbox.find()
        assert mail.state is MailState.QUEUED
        [state] = [s for s in shop.services.rules.all() if s.key == "NextEngine/parentheses"]
        assert (state.off, state.by, state.at is not None) == (True, "boss", True)

    def test_the_marketplace_s_amount_is_let_through(self, shop: Shop, inbox: LocalServer) -> None:
        shop.account(inbox.port)
        shop.setting(4)
        self.take(shop, replace(self.ORDER, item_name="靴下", option="色:白(+300円)"))
        [mail] = shop.services.outbox.find()
        assert mail.state is MailState.QUEUED

    def test_a_rule_that_is_none_cannot_be_switched(self, shop: Shop) -> None:
        with pytest.raises(BadInput) as refused:
            shop.services.rules.switch("NextEngine/none", off=True, by="boss")
        assert refused.value.code is Code.RULE_MISSING
