"""Own templates: copied, saved in versions, tried, compared; settings and mails stay pinned."""

from __future__ import annotations

import sqlite3
import time
import tracemalloc
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import HeldKind, MailState
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.templates import FIRST_COPY_NUMBER, Template, TemplateDraft
from qsm_desktop.mail.language import parse
from qsm_desktop.mail.limits import LONGEST_TEXT
from qsm_desktop.services.differences import MOST_LINES, difference, lines_of
from tests.helpers.order_files import write_orders
from tests.helpers.shop import Shop

PHONE = "電話番号:[$_BUYER_TEL_NO_$]\n"


def draft_of(template: Template, **changes) -> TemplateDraft:
    return replace(TemplateDraft.of(template), **changes)


def without_phone(template: Template) -> TemplateDraft:
    assert PHONE in template.body
    return draft_of(template, body=template.body.replace(PHONE, "", 1))


def refused(shop: Shop, template: Template, **changes) -> BadInput:
    with pytest.raises(BadInput) as error:
        shop.services.own_templates.save(template.number, draft_of(template, **changes), by="x")
    return error.value


@pytest.fixture
def copied(shop: Shop) -> Template:
    return shop.services.own_templates.copy(4, by="kim")


class TestCopying:
    def test_a_copy_is_the_same_but_for_number_and_name(self, shop: Shop, copied: Template) -> None:
        factory = shop.services.catalogue.get(4)
        assert copied.number == FIRST_COPY_NUMBER
        assert copied.name == "[Email] NextEngine Order - Unit (복사)"
        assert replace(copied, number=4, name=factory.name) == factory

    def test_numbers_and_names_do_not_collide(self, shop: Shop, copied: Template) -> None:
        own = shop.services.own_templates
        second, third = own.copy(4, by="kim"), own.copy(copied.number, by="kim")
        assert [second.number, third.number] == [9501, 9502]
        assert len({copied.name, second.name, third.name}) == 3
        assert all(t.number < FIRST_COPY_NUMBER for t in shop.services.catalogue.all()[:-3])

    def test_a_copy_of_a_copy_goes_back_to_the_factory_text(
        self, shop: Shop, copied: Template
    ) -> None:
        own = shop.services.own_templates
        own.save(copied.number, draft_of(copied, body="x [$_ORDER_NO_$]"), by="kim")
        second = own.copy(copied.number, by="lee")
        opened = own.open(second.number)
        assert second.body == "x [$_ORDER_NO_$]"
        assert opened.origin == opened.origin_now == shop.services.catalogue.get(4)

    def test_a_changed_draft_is_the_second_version(self, shop: Shop) -> None:
        own = shop.services.own_templates
        draft = replace(own.draft_of_copy(4), subject="s")
        made = own.copy(4, by="kim", draft=draft)
        first, second = own.versions(made.number)
        assert (first.note, second.note, second.template) == ("copied:4", "", made)
        assert first.template.subject == shop.services.catalogue.get(4).subject

    def test_a_number_that_is_missing_is_refused(self, shop: Shop) -> None:
        with pytest.raises(BadInput) as error:
            shop.services.own_templates.copy(5, by="kim")
        assert error.value.code is Code.TEMPLATE_MISSING

    def test_a_refused_draft_leaves_no_copy(self, shop: Shop) -> None:
        own = shop.services.own_templates
        with pytest.raises(BadInput):
            own.copy(4, by="kim", draft=replace(own.draft_of_copy(4), body="[$_NOPE_$]"))
        assert shop.services.catalogue.all()[-1].number < FIRST_COPY_NUMBER

    def test_the_list_has_the_program_s_first(self, shop: Shop, copied: Template) -> None:
        book = shop.services.catalogue
        assert book.all()[-1] == copied
        assert book.find(Kind.ORDER, "NextEngine") == [book.get(4), book.get(51), copied]
        assert book.find(Kind.DELIVERED, "NextEngine") == []
        assert book.broken == ()
        assert (book.factory(4), book.factory(copied.number)) == (book.get(4), None)


class TestVersions:
    def test_each_save_is_a_version_and_the_old_ones_stay(
        self, shop: Shop, copied: Template
    ) -> None:
        own = shop.services.own_templates
        saved = own.save(copied.number, without_phone(copied), by="lee")
        assert (saved.version, saved.by, saved.note) == (2, "lee", "")
        assert own.version(copied.number, 1) == copied
        assert own.version(copied.number, 2) == saved.template
        assert shop.services.catalogue.get(copied.number) == saved.template

    def test_going_back_saves_the_old_text_as_the_newest(
        self, shop: Shop, copied: Template
    ) -> None:
        own = shop.services.own_templates
        own.save(copied.number, without_phone(copied), by="lee")
        back = own.save(copied.number, draft_of(copied), by="lee")
        assert (back.version, back.note, back.template) == (3, "back:1", copied)

    def test_without_a_difference_nothing_is_written(self, shop: Shop, copied: Template) -> None:
        own = shop.services.own_templates
        same = draft_of(copied, name=f"  {copied.name} ", body=copied.body.replace("\n", "\r\n"))
        assert own.save(copied.number, same, by="lee").version == 1

    def test_two_who_save_at_once_do_not_overwrite_each_other(
        self, shop: Shop, copied: Template
    ) -> None:
        own = shop.services.own_templates
        own.save(copied.number, without_phone(copied), by="a", expected_version=1)
        with pytest.raises(BadInput) as error:
            own.save(copied.number, draft_of(copied, subject="s"), by="b", expected_version=1)
        assert error.value.code is Code.TEMPLATE_CHANGED_ELSEWHERE

    @pytest.mark.parametrize("number", [4, 9777])
    def test_only_own_templates_can_be_saved(self, shop: Shop, number: int) -> None:
        own = shop.services.own_templates
        draft = TemplateDraft.of(shop.services.catalogue.get(4))
        for act in (lambda: own.save(number, draft, by="x"), lambda: own.versions(number)):
            with pytest.raises(BadInput) as error:
                act()
            assert error.value.code is Code.TEMPLATE_NOT_OWN

    def test_a_version_that_is_missing_is_named(self, shop: Shop, copied: Template) -> None:
        with pytest.raises(BadInput) as error:
            shop.services.own_templates.version(copied.number, 2)
        assert error.value.code is Code.TEMPLATE_VERSION_MISSING

    @pytest.mark.parametrize("table", ["own_templates", "own_template_versions"])
    def test_the_database_itself_keeps_them(
        self, shop: Shop, copied: Template, tmp_path: Path, table: str
    ) -> None:
        with closing(sqlite3.connect(tmp_path / "shop.db")) as raw:
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
            for change in (f"DELETE FROM {table}", f"UPDATE {table} SET by = 'x'"):
                with pytest.raises(sqlite3.IntegrityError, match="kept"):
                    raw.execute(change)


class TestRefusals:
    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"name": "  "}, Code.TEMPLATE_NAME_EMPTY),
            ({"name": "a\nb"}, Code.TEMPLATE_NAME_BAD),
            ({"name": "a" * 101}, Code.TEMPLATE_NAME_BAD),
            ({"name": "\ud800"}, Code.TEMPLATE_NAME_BAD),
            ({"subject": ""}, Code.SUBJECT_EMPTY),
            ({"subject": "a\nb"}, Code.TEMPLATE_BROKEN),
            ({"subject": "\udcff"}, Code.TEMPLATE_BROKEN),
            ({"subject": "[$_NOPE_$]"}, Code.PLACEHOLDER_UNKNOWN),
            ({"body": "a\0"}, Code.TEMPLATE_BROKEN),
            ({"body": "\udcff"}, Code.TEMPLATE_BROKEN),
        ],
    )
    def test_what_is_no_template_is_refused(
        self, shop: Shop, copied: Template, changes: dict[str, str], code: Code
    ) -> None:
        assert refused(shop, copied, **changes).code is code
        assert len(shop.services.own_templates.versions(copied.number)) == 1

    def test_the_refusal_names_part_line_and_reason(self, shop: Shop, copied: Template) -> None:
        error = refused(shop, copied, body="a\nb\n[% set x = 1 %]\n")
        assert error.params == {
            "file": "", "line": 3, "reason": "not_in_language", "part": "body",
        }  # fmt: skip
        error = refused(shop, copied, subject="[$_NOPE_$]")
        assert (error.params["part"], error.params["name"]) == ("subject", "NOPE")

    def test_a_placeholder_of_a_line_belongs_into_the_loop_of_a_cart(self, shop: Shop) -> None:
        cart = shop.services.own_templates.copy(9001, by="kim")
        error = refused(shop, cart, body="[$_ITEM_NM_$]")
        assert error.params["reason"] == "line_outside_loop"


def _if(test: str) -> str:
    return f"[% if {test} %]x[% endif %]"


HOSTILE = {
    "expression": _if("1 + 1"),
    "filter": "[$_ORDER_NO_$ | upper]",
    "filters": _if("QTY" + "|upper" * 10_000),
    "attribute": _if("''.__class__.__mro__"),
    "attributes": _if("QTY" + ".a" * 20_000),
    "items": _if("QTY" + "[0]" * 20_000),
    "calls": _if("QTY" + "()" * 25_000),
    "digits": _if("9" * 60_000),
    "power": _if("9**" * 10_000 + "9"),
    "sum": _if("QTY+" * 15_000 + "QTY"),
    "parentheses": _if("(" * 30_000 + "QTY" + ")" * 30_000),
    "not": _if("not " * 15_000 + "QTY"),
    "nested": "[% if QTY %]" * 1000 + "[% endif %]" * 1000,
    "nested a little": "[% if QTY %]" * 20 + "[% endif %]" * 20,
    "for": "[% for x in range(10**9) %]x[% endfor %]",
    "set": "[% set x = 'x' * 200000000 %]",
    "macro": "[% macro a() %][% endmacro %]",
    "include": "[% include '/etc/passwd' %]",
    "megabytes": "a" * 20_000_000,
    "open": "[#" * 30_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("part", ["subject", "body"])
def test_a_hostile_template_is_refused_in_bounded_time_and_memory(
    shop: Shop, copied: Template, name: str, part: str
) -> None:
    draft = draft_of(copied, **{part: HOSTILE[name]})
    tracemalloc.start()
    begun = time.perf_counter()
    with pytest.raises(BadInput) as error:
        shop.services.own_templates.check(copied, draft)
    seconds, peak = time.perf_counter() - begun, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert error.value.code in (Code.TEMPLATE_BROKEN, Code.PLACEHOLDER_UNKNOWN)
    assert error.value.params["line"] == 1
    assert seconds < 15, "tracing makes it ten times slower than it is"
    assert peak < 200_000_000


def test_the_longest_template_is_taken_and_tried(shop: Shop, copied: Template, tmp_path) -> None:
    shop.services.imports.run(write_orders(tmp_path / "o.csv", 5), shop.store.id)
    line = "[% if QTY %]数量:[$_QTY_$][% endif %]\n"
    body = line * 95 + "a" * (LONGEST_TEXT - 95 * len(line))
    begun = time.perf_counter()
    trial = shop.services.own_templates.tried(copied.number, draft_of(copied, body=body))
    assert (trial.mails, trial.changed) == (5, 5)
    assert time.perf_counter() - begun < 20


class TestPinning:
    def test_a_setting_keeps_its_text_until_it_is_modified(
        self, shop: Shop, copied: Template
    ) -> None:
        services = shop.services
        setting = shop.setting(copied.number)
        saved = services.own_templates.save(
            copied.number, draft_of(copied, subject="new [$_ORDER_NO_$]"), by="lee"
        )
        assert services.settings.get(setting.id).template == copied
        [use] = services.own_templates.uses(copied.number)
        assert (use.version, use.is_newest, use.waiting) == (1, False, ())
        changed = services.settings.modify(setting.id, setting.draft, by="lee")
        assert (changed.template, changed.subject) == (saved.template, "new [$_ORDER_NO_$]")
        assert services.settings.modify(setting.id, changed.draft, by="lee") == changed
        [use] = services.own_templates.uses(copied.number)
        assert (use.version, use.is_newest) == (2, True)

    def test_a_subject_of_the_shop_s_own_is_kept(self, shop: Shop, copied: Template) -> None:
        setting = shop.setting(copied.number)
        own = shop.services.settings.modify(
            setting.id, replace(setting.draft, subject="mine"), by="kim"
        )
        draft = draft_of(copied, subject="new")
        shop.services.own_templates.save(copied.number, draft, by="lee")
        assert shop.services.settings.modify(own.id, own.draft, by="lee").subject == "mine"

    def test_a_factory_text_stays_pinned(self, shop: Shop) -> None:
        setting = shop.setting(4)
        other = replace(setting.draft, to="b@ne.example")
        assert shop.services.settings.modify(setting.id, other, by="x").template == setting.template

    def test_the_preview_shows_what_is_sent_and_then_what_would_be(
        self, shop: Shop, copied: Template
    ) -> None:
        setting = shop.setting(copied.number)
        draft = draft_of(copied, subject="new", body="new [$_ORDER_NO_$]\n")
        shop.services.own_templates.save(copied.number, draft, by="lee")
        show = shop.services.preview.show
        assert "販売者ID" in show(setting.draft, setting_id=setting.id).body
        edited = show(replace(setting.draft, to="b@ne.example"), setting_id=setting.id)
        assert (edited.subject, edited.body) == ("new", "new 9900000001\n")

    def test_waiting_mails_keep_their_bytes_and_may_be_made_anew(
        self, shop: Shop, copied: Template, tmp_path: Path
    ) -> None:
        services = shop.services
        shop.account(2525)
        setting = shop.setting(copied.number, wait=True)
        services.imports.run(write_orders(tmp_path / "o.csv", 2), shop.store.id)
        before = [services.outbox.show(mail.id).raw for mail in services.outbox.find()]
        services.own_templates.save(copied.number, without_phone(copied), by="lee")
        services.settings.modify(setting.id, setting.draft, by="lee")
        assert [services.outbox.show(mail.id).raw for mail in services.outbox.find()] == before
        [use] = services.own_templates.uses(copied.number)
        assert use.waiting == (1, 2)
        first, _second = services.renewing.look(use.waiting)
        assert first.after is not None
        assert "電話番号:+81-90" in first.before.body
        assert "電話番号:+81-90" not in first.after.body
        assert services.renewing.renew(use.waiting, by="lee").done == [1, 2]
        states = [mail.state for mail in services.outbox.find()]
        assert states == [MailState.CANCELLED] * 2 + [MailState.HELD] * 2
        assert services.own_templates.uses(copied.number)[0].waiting == (3, 4)


class TestTrying:
    @pytest.fixture(autouse=True)
    def orders(self, shop: Shop, tmp_path: Path) -> None:
        shop.services.imports.run(write_orders(tmp_path / "o.csv", 30), shop.store.id)

    def test_a_field_that_goes_is_counted(self, shop: Shop, copied: Template) -> None:
        seen: list[tuple[int, int]] = []
        trial = shop.services.own_templates.tried(
            copied.number, without_phone(copied), progress=lambda n, m: seen.append((n, m))
        )
        assert (trial.mails, trial.total, trial.changed) == (30, 30, 30)
        [field] = trial.fields
        assert (field.name, field.lost, field.gained, field.altered) == ("BUYER_TEL_NO", 30, 0, 0)
        assert (trial.holds_come, trial.holds_go, trial.findings_come) == ((), (), ())
        assert trial.first is not None
        assert [x for x in trial.first.lines if x[0] in "+-"] == ["-電話番号:+81-90-0000-0030"]
        assert seen[0] == (1, 30)
        assert seen[-1] == (30, 30)

    def test_the_same_text_changes_nothing(self, shop: Shop, copied: Template) -> None:
        trial = shop.services.own_templates.tried(copied.number, draft_of(copied), orders=10)
        assert (trial.mails, trial.changed, trial.fields, trial.first) == (10, 0, (), None)

    def test_a_hold_that_comes_and_goes(self, shop: Shop, copied: Template) -> None:
        own = shop.services.own_templates
        strict = draft_of(copied, may_be_empty=copied.may_be_empty - {"BUYER_EMAIL"})
        trial = own.tried(copied.number, strict)
        [(hold, mails)] = trial.holds_come
        assert (hold.kind, hold.fields, mails) == (HeldKind.VALUE, ("BUYER_EMAIL",), 30)
        assert trial.changed == 0, "the text is the same: only its fate is another"
        own.save(copied.number, strict, by="x")
        trial = own.tried(copied.number, draft_of(copied))
        assert [mails for _hold, mails in trial.holds_go] == [30]

    def test_a_mail_that_cannot_be_read_back_is_told(self, shop: Shop, copied: Template) -> None:
        body = "[$_ITEM_NM_$][$_OPTION_$]\n"
        trial = shop.services.own_templates.tried(copied.number, draft_of(copied, body=body))
        assert sum(mails for _hold, mails in trial.holds_come) == 30
        assert {hold.kind for hold, _mails in trial.holds_come} == {HeldKind.CHECK}

    def test_a_finding_that_comes(self, shop: Shop, copied: Template) -> None:
        trial = shop.services.own_templates.tried(
            copied.number, draft_of(copied, subject="Fw: [$_ORDER_NO_$]")
        )
        assert trial.findings_come
        assert all(mails == 30 for _finding, mails in trial.findings_come)

    def test_it_is_made_as_the_settings_make_it(self, shop: Shop, copied: Template) -> None:
        shop.setting(copied.number, to="a@ne.example")
        shop.setting(copied.number, to="b@ne.example")
        shop.setting(copied.number, to="c@ne.example", company="らくらく在庫")
        trial = shop.services.own_templates.tried(copied.number, without_phone(copied), orders=10)
        assert trial.mails == 20, "once for each way of using it"

    def test_a_cart_is_one_mail(self, shop: Shop) -> None:
        cart = shop.services.own_templates.copy(9001, by="kim")
        trial = shop.services.own_templates.tried(cart.number, draft_of(cart, subject="x"))
        assert (trial.mails, trial.changed) == (16, 16)

    def test_a_factory_template_is_tried_before_it_is_copied(self, shop: Shop) -> None:
        own = shop.services.own_templates
        trial = own.tried(4, without_phone(own.copy(4, by="x")))
        assert (trial.mails, trial.changed) == (30, 30)

    def test_it_stops_and_says_how_far_it_came(self, shop: Shop, copied: Template) -> None:
        calls = iter([False] * 5 + [True])
        trial = shop.services.own_templates.tried(
            copied.number, without_phone(copied), stop=lambda: next(calls)
        )
        assert (trial.mails, trial.total) == (5, 30)

    def test_nothing_is_kept(self, shop: Shop, copied: Template) -> None:
        shop.services.own_templates.tried(copied.number, without_phone(copied))
        assert shop.services.outbox.find() == []
        assert len(shop.services.own_templates.versions(copied.number)) == 1

    def test_the_shares_of_placeholders(self, shop: Shop) -> None:
        helps = {h.placeholder.name: h for h in shop.services.own_templates.placeholders()}
        assert list(helps) == list(PLACEHOLDERS)
        assert (helps["ORDER_NO"].filled, helps["ORDER_NO"].orders) == (30, 30)
        assert helps["BUYER_EMAIL"].filled == 0
        assert helps["DELIVERY_MSG"].filled == 4
        assert helps["SELLER_ID"].filled is helps["AUTH_KEY"].filled is None


def test_without_orders_there_is_nothing_to_try(shop: Shop, copied: Template) -> None:
    trial = shop.services.own_templates.tried(copied.number, without_phone(copied))
    assert (trial.mails, trial.total) == (0, 0)


class TestDifferences:
    def test_lines_with_their_signs(self, copied: Template) -> None:
        old, new = lines_of(copied), lines_of(without_phone(copied))
        assert [x for x in difference(old, new) if x[0] in "+-"] == [f"-{PHONE.strip()}"]
        assert difference(old, old) == []

    def test_texts_of_many_lines_are_not_compared_line_by_line(self) -> None:
        old = [str(n % 150) for n in range(MOST_LINES * 10)]
        begun = time.perf_counter()
        lines = difference(old, [*old, "x"])
        assert len(lines) == 2 * len(old) + 1
        assert time.perf_counter() - begun < 1


NAMES = sorted(name for name, entry in PLACEHOLDERS.items() if entry.field is not None)
PIECES = st.one_of(
    st.sampled_from([f"[$_{name}_$]" for name in NAMES]),
    st.sampled_from(
        ["[% if QTY %]a[% endif %]", "[# 메모 #]", "\n", "\r\n", "\u2028", "\xa0", "\t"]
    ),
    st.text(st.characters(exclude_characters="[]$%#_\0", exclude_categories=("Cs",)), max_size=12),
)


@given(pieces=st.lists(PIECES, max_size=20))
def test_editing_round_trips(pieces: list[str]) -> None:
    """What is saved is what is read again, and saving that once more changes nothing."""
    import tempfile

    from tests.helpers.shop import open_shop

    body = "".join(pieces)
    with tempfile.TemporaryDirectory() as name:
        shop = open_shop(Path(name))
        try:
            _round_trip(shop, body)
        finally:
            shop.services.close()


def _round_trip(shop: Shop, body: str) -> None:
    own = shop.services.own_templates
    copied = own.copy(4, by="kim")
    try:
        kept = own.check(copied, draft_of(copied, body=body))
    except BadInput as error:
        assert error.params["reason"] == "not_a_character"  # noqa: PT017  # all else is taken
        return
    parse(kept.body, Unit.ORDER)
    saved = own.save(copied.number, draft_of(copied, body=body), by="kim")
    again = shop.services.catalogue.get(copied.number)
    assert (
        again.body
        == kept.body
        == body.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    )
    assert own.save(copied.number, TemplateDraft.of(again), by="kim") == saved
