"""Words are cleaned of what cannot be shown, and counted as people count."""

from __future__ import annotations

import os
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.session.refusals import Refusal
from facilitator.session.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, clean, count
from tests.unit.workshop import Workshop

FAMILY = "👩🏽‍❤️‍💋‍👨🏿"
FLAG = "🏴󠁧󠁢󠁥󠁮󠁧󠁿"


def cleaned(text: str, *, lines: bool = False, required: bool = True, limit: int = 20) -> str:
    return clean(text, limit=limit, field="text", lines=lines, required=required)


def refusal_of(text: str, *, limit: int = 20) -> tuple[str, str, str]:
    with pytest.raises(Refusal) as refused:
        cleaned(text, limit=limit)
    return refused.value.code, refused.value.message, refused.value.field


def test_the_limits_are_those_of_the_handbook() -> None:
    assert (LINE_LIMIT, NOTE_LIMIT, NAME_LIMIT) == (500, 600, 60)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  We meet monthly ", "We meet monthly"),
        ("a\tb", "a b"),
        ("a\x00b\x07c\x1bd\x7f\x85", "abcd"),
        ("a\u202eb\u2066c\ufeff", "abc"),  # would turn the neighbours' text around
        ("e\u0301", "é"),  # one way to write a letter
        ("1\n2\r\n3\r4\u20285\u20296", "1 2 3 4 5 6"),
        ("نص عربي", "نص عربي"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian needs its joiners
        (f"{FAMILY}{FLAG}", f"{FAMILY}{FLAG}"),
    ],
)
def test_what_is_kept_of_a_line(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


def test_notes_keep_their_line_breaks() -> None:
    assert cleaned("one\r\ntwo\rthree\u2028four", lines=True) == "one\ntwo\nthree\nfour"


def test_a_tower_of_marks_is_cut_to_eight() -> None:
    tower = cleaned("x" + "\u0333" * 500)
    assert tower == "x" + "\u0333" * 8


@pytest.mark.parametrize("nothing", ["", "   ", "\n\n", "\x00\x07", "\u200b\u200d", "\u202e \u00a0"])
def test_what_shows_nothing_is_empty(nothing: str) -> None:
    assert refusal_of(nothing) == ("bad_args", "refusal-empty", "text")
    assert cleaned(nothing, required=False) == ""


@pytest.mark.parametrize("text", ["\ud800", "a\udfff"])
def test_half_a_character_is_no_text(text: str) -> None:
    assert refusal_of(text) == ("bad_args", "refusal-not-text", "text")


@pytest.mark.parametrize("letter", ["a", "é", "e\u0301", "क्षि", "👍🏽", FAMILY, FLAG, "한"])
def test_letters_are_counted_as_people_count_them(letter: str) -> None:
    assert count(unicodedata.normalize("NFC", letter * 7)) == 7
    assert cleaned(letter * 20)
    assert refusal_of(letter * 21) == ("too_long", "refusal-too-long", "text")


def test_too_long_says_how_long_and_how_long_it_may_be() -> None:
    with pytest.raises(Refusal) as refused:
        cleaned("🙂" * 25)
    assert refused.value.params == {"limit": 20, "count": 25}
    assert not refused.value.again


def test_white_space_around_does_not_count() -> None:
    assert cleaned("  " + "x" * 20 + "\n") == "x" * 20


@settings(max_examples=300, deadline=None, derandomize=bool(os.environ.get("CI")), database=None)
@given(st.text(max_size=60), st.booleans())
def test_clean_text_stays_as_it_is_and_fits_a_utf8_file(typed: str, lines: bool) -> None:
    kept = clean(typed, limit=100, field="text", lines=lines, required=False)
    assert clean(kept, limit=100, field="text", lines=lines, required=False) == kept
    assert kept.encode().decode() == kept
    assert "\0" not in kept
    assert lines or len(kept.splitlines()) <= 1


@pytest.mark.parametrize(
    ("name", "field", "limit", "args"),
    [
        ("line.write", "text", 500, {"chart": "a.1", "section": "a.t1"}),
        ("note.add", "text", 600, {"chart": "a.2", "kind": "comment"}),
        ("park.add", "text", 600, {}),
        ("participant.introduce", "name", 60, {}),
        ("participant.introduce", "affiliation", 60, {}),
        ("reporter.set", "name", 60, {"table": 1}),
    ],
)
def test_every_field_has_its_limit(workshop: Workshop, name: str, field: str, limit: int, args: dict[str, str]) -> None:
    ann = workshop.join("Ann", table=1)
    workshop.claim(ann, 1)
    workshop.start("discuss")
    workshop.post(2)
    workshop.start("walk")
    at = "a.discuss" if name == "line.write" else ""
    assert workshop.refused(name, {**args, field: "🙂" * (limit + 1)}, ann, at=at) == ("too_long", field)
    assert workshop.refused(name, {**args, field: "\ud800"}, ann, at=at)[0] == "bad_args"
    workshop.do(name, {**args, field: "🙂" * limit}, ann, at=at)
