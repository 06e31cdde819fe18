"""되읽기: what is proved has one reading, and it is the order's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass, replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qsm_desktop.domain.charsets import Charset
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.mails import Letter
from qsm_desktop.domain.placeholders import PLACEHOLDERS, Shape, values_of
from qsm_desktop.domain.templates import Template
from qsm_desktop.mail.catalogue import Catalogue
from qsm_desktop.mail.language import parse
from qsm_desktop.mail.program import Field, ForLines, If, Literal, Program
from qsm_desktop.mail.readback import Doubt, Verdict, doubts_of
from qsm_desktop.mail.reader import Reader
from qsm_desktop.mail.rendering import Renderer
from qsm_desktop.mail.sample import sample_orders
from qsm_desktop.paths import resource_root

CATALOGUE = Catalogue(resource_root() / "templates")
NEXT_ENGINE = CATALOGUE.get(4)
EVERY = pytest.mark.parametrize("template", CATALOGUE.all(), ids=lambda t: str(t.number))


def sample(template: Template, **changes: str) -> list[dict[str, str]]:
    orders = sample_orders(template.unit)
    return [values_of(o, seller_id="jpcstest2", auth_key="") | changes for o in orders]


def proofs(template: Template, lines: list[dict[str, str]], charset: Charset = Charset.UTF_8):
    renderer = Renderer()
    rendered = renderer.render(template, template.subject, lines, charset)
    found = renderer.prove(template, template.subject, rendered, rendered.letter)
    proved = renderer.holds(template, template.subject, rendered, rendered.letter)
    assert proved == (not doubts_of(found))
    return found


def doubts(template: Template = NEXT_ENGINE, **changes: str) -> dict[str, Doubt]:
    return doubts_of(proofs(template, sample(template, **changes)))


def of_body(body: str, unit: Unit = Unit.ORDER) -> Template:
    return replace(NEXT_ENGINE, body=body, unit=unit)


class TestFactoryTemplates:
    @EVERY
    def test_the_sample_order_is_read_back_equal(self, template: Template) -> None:
        found = proofs(template, sample(template))
        assert found
        assert all(proof.verdict is Verdict.EQUAL for proof in found)
        assert all(proof.read == proof.expected for proof in found)

    @EVERY
    def test_empty_values_are_read_as_empty(self, template: Template) -> None:
        nothing = dict.fromkeys(template.may_be_empty, "")
        assert doubts_of(proofs(template, sample(template, **nothing))) == {}

    @EVERY
    def test_the_place_of_each_value_is_told(self, template: Template) -> None:
        lines = sample(template)
        letter = Renderer().render(template, template.subject, lines).letter
        for proof in proofs(template, lines):
            text = letter.subject if proof.part == "subject" else letter.body
            assert text[proof.start : proof.end] == proof.expected

    def test_each_line_of_a_cart_is_read(self) -> None:
        template = CATALOGUE.get(9001)
        lines = sample(template) * 20
        numbers = [p for p in proofs(template, lines) if p.name == "ORDER_NO"]
        assert [proof.line for proof in numbers] == list(range(40))


class TestDoubts:
    def test_a_value_with_the_next_label_is_ambiguous(self) -> None:
        found = doubts(BUYER_NM="山田\n氏名:(フリガナ):ヤマダ")
        assert found["BUYER_NM"] is Doubt.TWO_READINGS

    def test_a_value_with_a_label_that_was_read_before_is_ambiguous(self) -> None:
        assert doubts(DELIVERY_MSG="玄関に\n注文番号:1") == {"DELIVERY_MSG": Doubt.LABEL_INSIDE}

    def test_a_second_line_that_is_no_label_is_none(self) -> None:
        assert doubts(DELIVERY_MSG="玄関に\n置いてください") == {}

    def test_what_looks_like_a_code_is_read_as_one(self) -> None:
        found = doubts(ITEM_NM="長袖Tシャツ(キッズ用)", SELLER_ITEM_CODE="")
        assert found["ITEM_NM"] is Doubt.TWO_READINGS
        assert found["SELLER_ITEM_CODE"] is Doubt.TWO_READINGS

    def test_parentheses_before_a_code_are_the_name_s_own(self) -> None:
        assert doubts(ITEM_NM="長袖Tシャツ(キッズ用)", SELLER_ITEM_CODE="TS-1") == {}

    @pytest.mark.parametrize("amount", ["(+300円)", "(+1,300円)", "(-50円)"])
    def test_the_marketplace_s_own_amount_is_no_code(self, amount: str) -> None:
        assert doubts(OPTION=f"色:白{amount}", OPTION_CODE="") == {}

    def test_a_code_with_a_parenthesis_is_ambiguous(self) -> None:
        assert "SELLER_ITEM_CODE" in doubts(SELLER_ITEM_CODE="TS(1)")

    @pytest.mark.parametrize(
        ("name", "value"), [("QTY", "1個"), ("QTY", "１"), ("ZIP_CODE", "1\n2")]
    )
    def test_a_value_of_the_wrong_shape(self, name: str, value: str) -> None:
        assert doubts(**{name: value}) == {name: Doubt.SHAPE}

    def test_a_line_break_in_the_subject_is_a_change(self) -> None:
        template = replace(NEXT_ENGINE, subject="Qoo10の注文のお知らせです。([$_BUYER_NM_$])")
        assert doubts(template, BUYER_NM="山田\n花子") == {"BUYER_NM": Doubt.ALTERED}

    def test_fields_that_touch_are_ambiguous(self) -> None:
        template = of_body("氏名:[$_BUYER_NM_$][$_BUYER_NM_JA_$]\n終\n")
        assert set(doubts(template)) == {"BUYER_NM", "BUYER_NM_JA"}

    def test_two_fields_with_one_sign_between_that_stands_in_a_value_too(self) -> None:
        template = of_body("[$_ITEM_NM_$]/[$_OPTION_$]\n")
        assert doubts(template, ITEM_NM="a", OPTION="b") == {}
        assert doubts(template, ITEM_NM="a", OPTION="b/c")["ITEM_NM"] is Doubt.TWO_READINGS
        assert doubts(template, ITEM_NM="a/b", OPTION="c")["ITEM_NM"] is Doubt.TWO_READINGS

    def test_an_optional_part_without_a_beginning_of_its_own(self) -> None:
        template = of_body("商品:[$_ITEM_NM_$][% if OPTION %][$_OPTION_$][% endif %]\n終\n")
        assert "OPTION" in doubts(template, OPTION="白")

    def test_a_part_that_is_read_where_there_is_none_is_a_doubt(self) -> None:
        """Every value is read, but a reader expects more at the end of the text."""
        template = of_body("b:[$_ITEM_NM_$]\n[% if OPTION %][$_ITEM_NM_$]a[% endif %]")
        assert doubts(template, ITEM_NM="x", OPTION="") == {"ITEM_NM": Doubt.TWO_READINGS}

    def test_a_field_that_only_the_other_reader_finds_is_a_doubt(self) -> None:
        template = of_body("[% if OPTION %]a[$_OPTION_$][% endif %]b[$_ITEM_NM_$]")
        assert doubts(template, ITEM_NM="aaa", OPTION="") != {}

    def test_a_text_without_fields_that_cannot_be_read_is_the_template_s_doubt(self) -> None:
        template = of_body("[% if OPTION %]aa[% endif %]a[% if OPTION_CODE %]a[% endif %]")
        assert doubts(template, OPTION_CODE="") == {"template": Doubt.TWO_READINGS}

    def test_text_that_was_lost_on_the_way_is_not_found(self) -> None:
        renderer, lines = Renderer(), sample(NEXT_ENGINE)
        rendered = renderer.render(NEXT_ENGINE, NEXT_ENGINE.subject, lines)
        cut = Letter(rendered.letter.subject, rendered.letter.body[:300])
        found = renderer.prove(NEXT_ENGINE, NEXT_ENGINE.subject, rendered, cut)
        assert doubts_of(found)["ADDRESS"] is Doubt.NOT_FOUND
        assert not renderer.holds(NEXT_ENGINE, NEXT_ENGINE.subject, rendered, cut)

    def test_a_replaced_character_is_a_change_of_the_charset(self) -> None:
        lines = sample(NEXT_ENGINE, BUYER_NM="髙橋①")
        found = proofs(NEXT_ENGINE, lines, Charset.ISO_2022_JP)
        assert doubts_of(found) == {"BUYER_NM": Doubt.CHARSET}
        [proof] = [proof for proof in found if proof.name == "BUYER_NM"]
        assert (proof.expected, proof.read) == ("髙橋①", "高橋1")


def readings(program: Program, text: str, at: int = 0) -> Iterator[tuple[tuple, int]]:
    """Every way to read ``text`` as something the program can write: the slow, sure way."""
    if not program:
        yield (), at
        return
    node, rest = program[0], program[1:]
    match node:
        case Literal(literal):
            heads = [((), at + len(literal))] if text.startswith(literal, at) else []
        case Field(name):
            heads = [
                (((name, text[at:end]),), end)
                for end in range(at, len(text) + 1)
                if _can_be(name, text[at:end])
            ]
        case If(_name, then, otherwise):
            heads = [*readings(then, text, at), *readings(otherwise, text, at)]
        case ForLines(body):
            heads = list(_groups(body, text, at))
    for fields, end in heads:
        for others, last in readings(rest, text, end):
            yield (*fields, *others), last


def _groups(body: Program, text: str, at: int) -> Iterator[tuple[tuple, int]]:
    yield (), at
    for fields, end in readings(body, text, at):
        if end > at:
            for others, last in _groups(body, text, end):
                yield (*fields, *others), last


def _can_be(name: str, value: str) -> bool:
    match PLACEHOLDERS[name].shape:
        case Shape.DIGITS:
            return value == "" or (value.isascii() and value.isdigit())
        case Shape.CODE:
            return not set(value) & set("()\n") and value not in ("+3円",)
        case Shape.LINE:
            return "\n" not in value
        case _:
            return True


def leaves_something_unread(body: str, way: tuple) -> bool:
    """The readers' preference: what can be read as a code or as a label is one."""
    values = dict(way)
    code = re.search(r"\(([^()\n]+)\)$", values.get("ITEM_NM", ""))
    if "SELLER_ITEM_CODE" not in values and code is not None and code[1] != "+3円":
        return True
    labels = "|".join(
        label for label in ("b:", "c:", "■x") if re.search(rf"(^|%\]){label}", body, re.M)
    )
    return bool(labels) and any(re.search(rf"\n({labels})", v) for v in values.values())


PIECES = ["a", "b:", "c:", "\n", "(", ")", "/", "1", "(+3円)", "■x\n"]
VALUES = st.lists(st.sampled_from(PIECES), max_size=4).map("".join)
BODIES = (
    "b:[$_ITEM_NM_$]\nc:[$_ADDRESS_$]\n",
    "b:[$_ITEM_NM_$][% if SELLER_ITEM_CODE %]([$_SELLER_ITEM_CODE_$])[% endif %]/c:[$_QTY_$]\n",
    "[$_ITEM_NM_$]/[$_OPTION_$]/[$_ADDRESS_$]",
    "b:[$_ITEM_NM_$]\n[% if OPTION %]c:[$_OPTION_$]\n[% endif %]■x\n[$_ADDRESS_$]",
    "[% if OPTION %]b:[$_OPTION_$]\n[% else %]a\n[% endif %]c:[$_ADDRESS_$]\n",
)


@settings(max_examples=1000)
@given(st.sampled_from(BODIES), VALUES, VALUES, VALUES, st.sampled_from(["", "1", "a"]))
@example(BODIES[1], "(a)", "", "", "")
@example(BODIES[0], "a\nc:", "b:", "", "")
def test_what_is_proved_can_be_read_in_one_way_only(
    body: str, item: str, option: str, address: str, code: str
) -> None:
    template = of_body(body)
    lines = sample(
        template, ITEM_NM=item, OPTION=option, ADDRESS=address, SELLER_ITEM_CODE=code, QTY="1"
    )
    renderer = Renderer()
    rendered = renderer.render(template, template.subject, lines)
    if not renderer.holds(template, template.subject, rendered, rendered.letter):
        return
    program, _tree = parse(body, Unit.ORDER)
    text = rendered.letter.body
    ways = {fields for fields, end in readings(program, text) if end == len(text)}
    ways = {way for way in ways if not leaves_something_unread(body, way)}
    wanted = tuple((field.name, field.value) for field in rendered.body_fields)
    assert ways == {wanted}


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_read_without_a_fault(subject: str, body: str) -> None:
    renderer = Renderer()
    rendered = renderer.render(NEXT_ENGINE, NEXT_ENGINE.subject, sample(NEXT_ENGINE))
    found = renderer.prove(NEXT_ENGINE, NEXT_ENGINE.subject, rendered, Letter(subject, body))
    assert doubts_of(found)


@pytest.mark.parametrize(
    "piece", ["(", "1", "\n", "氏名:", "\n注文番号:1", "(1)\n", "\nオプション:"]
)
@pytest.mark.parametrize("number", [4, 9001])
def test_a_long_hostile_text_ends(number: int, piece: str) -> None:
    """A reader that went back, or looked far ahead at each step, would take hours."""
    template = CATALOGUE.get(number)
    program, _tree = parse(template.body, template.unit)
    start = Renderer().render(template, template.subject, sample(template)).letter.body[:200]
    text = start + piece * (1_000_000 // len(piece))
    for backwards in (False, True):
        reader = Reader(program, backwards=backwards)
        assert not reader.read(text).complete
        assert not reader.read(text + start).complete


def optional_parts(count: int) -> str:
    """Parts that are alike at first, and may all be missing."""
    parts = (f"[% if OPTION %]{'あ' * 70}{n}[% endif %]" for n in range(count))
    return f"b:[$_ITEM_NM_$]\n{''.join(parts)}end\n"


def patterns_of(steps: object) -> Iterator[re.Pattern[str]]:
    """Every pattern of a reader."""
    if isinstance(steps, re.Pattern):
        yield steps
    elif isinstance(steps, tuple):
        for step in steps:
            yield from patterns_of(step)
    elif is_dataclass(steps):
        for entry in dataclass_fields(steps):
            yield from patterns_of(getattr(steps, entry.name))


@pytest.mark.parametrize("backwards", [False, True])
def test_many_optional_parts_are_compiled_soon(backwards: bool) -> None:
    """Each looking at the beginnings of all that follow, they took 20 seconds and 200 MB."""

    def characters(count: int) -> int:
        program, _tree = parse(optional_parts(count), Unit.ORDER)
        reader = Reader(program, backwards=backwards)
        return sum(len(pattern.pattern) for pattern in patterns_of(reader._steps))

    few, many = characters(9), characters(99)
    assert many < 2_000_000
    assert many < 200 * few


@pytest.mark.parametrize("count", [1, 10, 99])
def test_many_optional_parts_are_read_back(count: int) -> None:
    template = of_body(optional_parts(count))
    assert doubts(template, OPTION="") == {}
    assert doubts(template, OPTION="x") == {}


def test_a_choice_in_a_long_loop_does_not_look_ahead_anew_each_time() -> None:
    """A reader that searched a thousand characters at each of them would take minutes."""
    many = "".join(f"[% if OPTION %]aba{n}[% endif %]" for n in range(90))
    part = f"[% if QTY %]a[$_ITEM_NM_$]{many}q[% else %]a[% endif %]"
    program, _tree = parse(f"[% for line in lines %]{part}[$_QTY_$]b[% endfor %]", Unit.CART)
    read = Reader(program).read("ab" * 300_000)
    assert read.complete
    assert {reading.name for reading in read.fields} == {"QTY"}


def test_a_loop_of_empty_values_does_not_fill_the_memory() -> None:
    """Forty million values otherwise, in eight gigabytes."""
    program, _tree = parse(
        f"[% for line in lines %]{'[$_ITEM_NM_$]' * 200}a[% endfor %]", Unit.CART
    )
    read = Reader(program).read("a" * 200_000)
    assert not read.complete
    assert len(read.fields) < 501_000
