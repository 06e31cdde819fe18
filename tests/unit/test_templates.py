"""The catalogue is exact, templates are checked, and hostile values stay values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qsm_desktop.domain.errors import BadInput, Code
from qsm_desktop.domain.events import Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.placeholders import PLACEHOLDERS
from qsm_desktop.domain.templates import GROUPS, Template
from qsm_desktop.mail.catalogue import Catalogue
from qsm_desktop.mail.rendering import Renderer, Values, check_subject
from qsm_desktop.mail.template_file import read_template
from qsm_desktop.paths import resource_root

CATALOGUE = Catalogue(resource_root() / "templates")
KNOWN = {
    1: ("StockGear", Kind.ORDER, "[Email] StockGear Order - Unit"),
    4: ("NextEngine", Kind.ORDER, "[Email] NextEngine Order - Unit"),
    17: ("Basic", Kind.CANCEL_DONE, "Basic Claim Complete (Mail)"),
    51: ("NextEngine", Kind.ORDER, None),
    76: ("NextEngine", Kind.SHIPPING_REQUEST, None),
}
ORDER_SUBJECT = "Qoo10の注文のお知らせです。"
MANUAL_BODY = """\
いつもQoo10をご利用いただきまして誠にありがとうございます。
お客様から下記の注文が入りましたのでお知らせいたします。
販売者ID:[$_SELLER_ID_$]
カート番号:[$_PACK_NO_$]
注文日時:[$_ORDER_TIME_$]
■注文者の情報
氏名:[$_BUYER_NM_$]
氏名:(フリガナ):[$_BUYER_NM_JA_$]
電話番号:[$_BUYER_TEL_NO_$]
Eメールアドレス:[$_BUYER_EMAIL_$]
■支払方法
"""


def values(**changes: str) -> Values:
    """Every placeholder with a value of its own."""
    return {name: f"<{name}>" for name in PLACEHOLDERS} | changes


def made_of(body: str, *, unit: Unit = Unit.ORDER, may_be_empty: frozenset[str] = frozenset()):
    """A template with this body."""
    return replace(CATALOGUE.get(4), body=body, unit=unit, may_be_empty=may_be_empty)


def body_of(template: Template, *lines: Values) -> str:
    return Renderer().render(template, "s", lines or [values()]).letter.body


class TestCatalogue:
    def test_nothing_is_broken(self) -> None:
        assert CATALOGUE.broken == ()

    @pytest.mark.parametrize("number", sorted(KNOWN))
    def test_the_manual_s_templates(self, number: int) -> None:
        group, kind, name = KNOWN[number]
        template = CATALOGUE.get(number)
        assert (template.group, template.kind, template.channel) == (group, kind, "EMAIL")
        assert name is None or template.name == name

    def test_the_manual_s_lists(self) -> None:
        numbers = [template.number for template in CATALOGUE.find(None, "NextEngine")]
        assert numbers == [4, 51, 76]
        assert [t.number for t in CATALOGUE.find(Kind.ORDER, "StockGear")] == [1]

    def test_the_manual_s_subject_sender_and_body(self) -> None:
        template = CATALOGUE.get(4)
        assert template.subject == f"{ORDER_SUBJECT}(注文番号:[$_ORDER_NO_$])"
        assert template.sender == "Qoo10 <qoo10info@qoo10.jp>"
        assert template.body.startswith(MANUAL_BODY)

    def test_every_group_has_at_least_the_order_mail_and_basic_has_all_kinds(self) -> None:
        for group in GROUPS:
            assert CATALOGUE.find(Kind.ORDER, group), group
        for kind in Kind:
            assert CATALOGUE.find(kind, "Basic"), kind

    def test_ours_are_numbered_from_9000(self) -> None:
        assert {t.number for t in CATALOGUE.all() if t.number < 9000} == set(KNOWN)

    def test_every_order_mail_carries_the_words_that_receivers_look_for(self) -> None:
        for template in CATALOGUE.find(Kind.ORDER):
            assert template.subject.startswith(ORDER_SUBJECT), template.name

    def test_every_template_renders_every_placeholder_it_names(self) -> None:
        for template in CATALOGUE.all():
            rendered = Renderer().render(template, template.subject, [values()])
            assert not rendered.missing
            assert "[$_" not in rendered.letter.body + rendered.letter.subject
            assert "[%" not in rendered.letter.body

    def test_codes_stand_in_half_width_parentheses_behind_the_name(self) -> None:
        body = body_of(CATALOGUE.get(4), values(ITEM_NM="シャツ", SELLER_ITEM_CODE="TS-1"))
        assert "シャツ(TS-1)" in body
        without = body_of(CATALOGUE.get(4), values(ITEM_NM="シャツ", SELLER_ITEM_CODE=""))
        assert "シャツ\n" in without

    def test_a_number_that_is_missing_is_refused(self) -> None:
        with pytest.raises(BadInput) as refused:
            CATALOGUE.get(5)
        assert refused.value.code is Code.TEMPLATE_MISSING


class TestTemplateFiles:
    HEAD = (
        'number = 9999\ngroup = "Basic"\nkind = "order"\nunit = "order"\nname = "x"\n'
        'channel = "EMAIL"\nsubject = "s"\nsender = "a <a@b.example>"\nmay_be_empty = []\n'
    )

    def load(self, folder: Path, text: str) -> Catalogue:
        (folder / "9999-x.txt").write_text(text, encoding="utf-8")
        return Catalogue(folder)

    @pytest.mark.parametrize(
        "body",
        [
            "[$_NO_SUCH_THING_$]",
            "[% for x in range(9) %][% endfor %]",
            "[% set x = 1 %]",
            "[% include 'x' %]",
            "[$_ORDER_NO_$ | upper]",
            "[% if ORDER_NO %]",
            "[$_ORDER_NO",
        ],
    )
    def test_a_body_that_is_more_than_the_language_is_left_out_and_named(
        self, tmp_path: Path, body: str
    ) -> None:
        catalogue = self.load(tmp_path, f"{self.HEAD}---\n{body}\n")
        assert catalogue.all() == []
        [error] = catalogue.broken
        assert error.code in (Code.TEMPLATE_BROKEN, Code.PLACEHOLDER_UNKNOWN)

    @pytest.mark.parametrize("missing", ["number", "group", "kind", "subject", "sender", "unit"])
    def test_a_head_without_a_field_is_left_out(self, tmp_path: Path, missing: str) -> None:
        head = "".join(
            line for line in self.HEAD.splitlines(keepends=True) if not line.startswith(missing)
        )
        catalogue = self.load(tmp_path, f"{head}---\nbody\n")
        assert [error.code for error in catalogue.broken] == [Code.TEMPLATE_BROKEN]

    @pytest.mark.parametrize(
        ("old", "new", "line", "reason"),
        [
            ("number = 9999", "number = inf", 1, "head"),
            ("number = 9999", "number = 10000000000", 1, "head"),
            ("may_be_empty = []", f"may_be_empty = {'[' * 5000}", 1, "head"),
            ("may_be_empty = []", f"may_be_empty = []\n{'a.' * 5000}b = 1", 1, "too_long"),
            ('subject = "s"', 'subject = "s\\nBcc: all@x.example"', 7, "control_character"),
            ('subject = "s"', 'subject = " "', 7, "head"),
            ('subject = "s"', 'subject = "[$"', 7, "stray_delimiter"),
        ],
    )
    def test_a_hostile_head_is_left_out_and_its_line_named(
        self, tmp_path: Path, old: str, new: str, line: int, reason: str
    ) -> None:
        catalogue = self.load(tmp_path, f"{self.HEAD.replace(old, new)}---\nbody\n")
        [error] = catalogue.broken
        assert error.params == {"file": "9999-x.txt", "line": line, "reason": reason}

    def test_a_file_without_an_end_is_not_read_to_it(self) -> None:
        with pytest.raises(BadInput) as refused:
            read_template(Path("/dev/zero"))
        assert refused.value.params["reason"] == "too_long"

    def test_a_number_that_python_does_not_convert_is_a_fault_of_the_template(
        self, tmp_path: Path
    ) -> None:
        catalogue = self.load(tmp_path, f"{self.HEAD}---\n[% if {'1' * 5000} %]a[% endif %]\n")
        [error] = catalogue.broken
        assert error.params["reason"] == "syntax"


class TestHostileValues:
    @given(value=st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0")))
    def test_a_value_is_written_as_it_is(self, value: str) -> None:
        template = made_of("a:[$_BUYER_NM_$]|b", may_be_empty=frozenset({"BUYER_NM"}))
        written = body_of(template, values(BUYER_NM=value))
        kept = value.replace("\r\n", "\n").replace("\r", "\n") if value.strip() else ""
        assert written == f"a:{kept}|b"

    @pytest.mark.parametrize(
        "value",
        ["{{ 7*7 }}", "[$_ORDER_NO_$]", "[% if x %]", "[# note #]", "<b>&amp;</b>", "${x}", "\\1"],
    )
    def test_nothing_in_a_value_is_evaluated(self, value: str) -> None:
        assert body_of(made_of("[$_ITEM_NM_$]"), values(ITEM_NM=value)) == value

    def test_a_subject_is_one_line_whatever_stands_in_it(self) -> None:
        letter = (
            Renderer()
            .render(
                made_of("x"),
                "s:[$_BUYER_NM_$]",
                [values(BUYER_NM="a\r\nBcc: all@x.example\n\u2028b")],
            )
            .letter
        )
        assert letter.subject == "s:a Bcc: all@x.example b"

    def test_an_empty_value_that_may_not_be_is_named(self) -> None:
        template = CATALOGUE.get(4)
        lines = [values(ORDER_NO="", ITEM_NM="  ")]
        rendered = Renderer().render(template, template.subject, lines)
        assert set(rendered.missing) == {"ORDER_NO", "ITEM_NM"}

    def test_a_nul_is_refused(self) -> None:
        with pytest.raises(ValueError, match="NUL"):
            body_of(made_of("[$_ITEM_NM_$]"), values(ITEM_NM="a\0b"))


class TestUnits:
    def test_a_group_template_writes_each_line_of_the_cart(self) -> None:
        template = CATALOGUE.get(9001)
        lines = [values(ORDER_NO=str(n), ITEM_NM=f"item {n}") for n in (11, 22, 33)]
        body = body_of(template, *lines)
        assert [n for n in ("item 11", "item 22", "item 33") if n in body] == [
            "item 11",
            "item 22",
            "item 33",
        ]
        assert body.index("item 11") < body.index("item 22") < body.index("item 33")


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        ("", Code.SUBJECT_EMPTY),
        ("  ", Code.SUBJECT_EMPTY),
        ("[$_NOPE_$]", Code.PLACEHOLDER_UNKNOWN),
        ("a\nb", Code.TEMPLATE_BROKEN),
        ("[% for line in lines %]x[% endfor %]", Code.TEMPLATE_BROKEN),
    ],
)
def test_a_subject_that_cannot_be_rendered_is_refused(subject: str, code: Code) -> None:
    with pytest.raises(BadInput) as refused:
        check_subject(subject)
    assert refused.value.code is code


def test_a_subject_of_words_and_placeholders_is_fine() -> None:
    check_subject("Qoo10の注文のお知らせです。 [$_ORDER_NO_$] [$_BUYER_NM_$]")
