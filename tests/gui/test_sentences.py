"""Every code, cause, hold and state speaks, in each of the three languages."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from xml.etree import ElementTree

import pytest

from qsm_desktop.domain.errors import BadInput, Code, EnvironmentFault
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import Action, HeldKind, Hold, MailState
from qsm_desktop.domain.outcomes import Cause, Stage
from qsm_desktop.gui import sentences
from qsm_desktop.gui.error_sentences import error_sentences
from qsm_desktop.gui.hold_sentences import held_sentence
from qsm_desktop.gui.language import LANGUAGES, speak
from qsm_desktop.gui.outbox_columns import TONES
from qsm_desktop.paths import resource_root

HANGUL = re.compile("[가-힣]")


@pytest.fixture(params=list(LANGUAGES))
def language(request, qapp) -> str:
    speak(request.param)
    return request.param


def everything() -> dict[str, str]:
    """Name of the word → the word in the language spoken now."""
    said = {f"code {code}": text for code, text in error_sentences().items()}
    for words, values in (
        (sentences.cause_sentence, Cause),
        (sentences.held_word, HeldKind),
        (sentences.state_word, MailState),
        (sentences.kind_word, Kind),
        (sentences.stage_word, Stage),
        (sentences.action_word, Action),
    ):
        said |= {f"{words.__name__} {value}": words(value) for value in values}
    said |= {f"hold {kind}": held_sentence(Hold(kind, ("ORDER_NO",))) for kind in HeldKind}
    return said


def test_every_code_has_its_words(language: str) -> None:
    assert set(error_sentences()) == set(Code)
    for name, text in everything().items():
        assert text.strip(), name
        if language != "ko":
            assert not HANGUL.search(text), (name, text)


CONTEXTS_OF_COMMANDS = ("Cli", "Help")


def catalogue(language: str) -> dict[tuple[str, str], str]:
    """(context, source) → translation."""
    tree = ElementTree.parse(resource_root() / "i18n" / f"qsm_{language}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_the_window_speaks_english_without_hangul_and_underlines_letters_of_its_words() -> None:
    for (context, source), text in catalogue("en").items():
        if context in CONTEXTS_OF_COMMANDS:
            continue
        assert not HANGUL.search(text), (context, text)
        assert "(&" not in text, (context, text)
        assert ("&" in text) == ("&" in source), (context, text)


def test_held_is_one_word_everywhere() -> None:
    """보류 and 保留; 대기 and 待機 are the setting's Y/N (보냄 대기 is the queue)."""
    for (context, source), japanese in catalogue("ja").items():
        if context in CONTEXTS_OF_COMMANDS:
            continue
        waits = re.sub("대기열|보냄 대기|‘?대기’?( Y|N)?", "", source)
        assert "대기" not in waits, (context, source)
        if "보류" in source:
            assert "保留" in japanese, (context, japanese)
        if "待機" in japanese:
            assert "대기" in source, (context, japanese)


def test_an_error_sentence_ends_and_is_one_line(language: str) -> None:
    for code, text in error_sentences().items():
        assert text.endswith((".", "。")), code
        assert "\n" not in text


def test_the_parameters_are_the_same_in_every_language(qapp) -> None:
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for code in LANGUAGES:
        speak(code)
        for name, text in error_sentences().items():
            fields = {field for _, field, _, _ in string.Formatter().parse(text) if field}
            found[name].add(frozenset(fields))
    assert all(len(variants) == 1 for variants in found.values())


def test_a_sentence_carries_its_parameters(qapp) -> None:
    speak("ko")
    refused = BadInput(Code.ADDRESS_INVALID, address="nowhere")
    assert "‘nowhere’" in sentences.sentence(refused)
    full = EnvironmentFault(Code.DISK_FULL, path="/data/qsm.db")
    assert "/data/qsm.db" in sentences.sentence(full)
    wrong = BadInput(Code.MAIL_WRONG_STATE, id=3, state=MailState.SENT)
    assert "보냄" in sentences.sentence(wrong)


def test_every_state_has_its_tone() -> None:
    assert set(TONES) == set(MailState)
