"""What a fuzzer found worth keeping, and some hundred inputs more, through the same targets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.helpers import fuzz_reader, fuzz_templates

CORPUS = Path(__file__).resolve().parents[1] / "data" / "fuzz"
TARGETS = {"reader": fuzz_reader.one_input, "templates": fuzz_templates.one_input}
LARGEST = 60_000
"""Octets of all inputs together: a corpus is for replaying, not for keeping."""

octets = st.integers(0, 255)
words = st.lists(st.integers(0, len(fuzz_templates.PIECES) - 1), max_size=30).map(bytes)
texts = st.text(max_size=40).map(str.encode)


@pytest.mark.parametrize("name", TARGETS)
def test_the_corpus_is_taken(name: str) -> None:
    inputs = sorted((CORPUS / name).iterdir())
    assert inputs
    for path in inputs:
        _take(TARGETS[name], path)


def _take(one_input: Callable[[bytes], None], path: Path) -> None:
    try:
        one_input(path.read_bytes())
    except Exception as error:
        error.add_note(f"the input is {path.name}")
        raise


def test_the_corpus_is_small() -> None:
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < LARGEST


@settings(max_examples=300)
@given(st.sampled_from([b"s", b"f", b"F", b"c", b"o"]), words)
def test_any_template_of_words_is_taken_or_refused(kind: bytes, text: bytes) -> None:
    fuzz_templates.one_input(kind + b"\0" + text)


@settings(max_examples=200)
@given(st.sampled_from([b"s", b"f", b"F", b"c", b"o"]), texts)
@example(b"f", b'subject = "a"\n---\n[$_ITEM_NM_$]')
def test_any_template_is_taken_or_refused(kind: bytes, text: bytes) -> None:
    fuzz_templates.one_input(kind + b"\x80" + text)


@settings(max_examples=300)
@given(octets, octets, st.lists(words, max_size=9))
def test_any_mail_of_words_is_read(choice: int, charset: int, pieces: list[bytes]) -> None:
    fuzz_reader.one_input(bytes([choice, charset, 0]) + b"\xff".join(pieces))


@settings(max_examples=200)
@given(octets, octets, st.lists(texts, max_size=9))
def test_any_mail_is_read(choice: int, charset: int, pieces: list[bytes]) -> None:
    fuzz_reader.one_input(bytes([choice, charset, 128]) + b"\xff".join(pieces))
