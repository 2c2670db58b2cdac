"""Moderation: what should not be seen is out of sight at once, nothing is lost, nobody is unmasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.live.views import may_watch
from facilitator.session.moderation import listed, plain
from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop

PUBLIC = ("wall", "screen", "chart:a.1", "table:1")


class Wall(Workshop):
    """Table 1's chart hangs, the walk is on, three people are at table 2."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.start("discuss")
        self.pen = self.desk_at(1, "laptop", pen=True)
        self.write(1, "We meet monthly", self.pen)
        self.post(1, self.pen)
        self.start("walk")
        self.ann, self.bob, self.cem = (self.join(name, 2) for name in ("Ann", "Bob", "Cem"))

    def seen(self, note: str) -> bool:
        """Whether anybody but the author and the facilitator sees it; all public views must agree."""
        found = {("note", note) in self.desk.state.view(name).rows for name in PUBLIC}
        assert len(found) == 1
        return found.pop()

    def by_facilitator(self, name: str, **args: Any) -> Any:
        return self.do(name, args, self.console).result


@pytest.fixture
def wall(tmp_path: Path) -> Iterator[Wall]:
    wall = Wall(tmp_path)
    yield wall
    wall.close()
    assert wall.problems() == []


def test_a_hidden_note_leaves_every_public_view_and_comes_back(wall: Wall) -> None:
    note = wall.note(1, "You are wrong", wall.ann)
    assert wall.seen(note)
    wall.by_facilitator("note.hide", note=note, reason="hurtful")
    assert not wall.seen(note)
    done = wall.row("moderation", note)
    assert (done.action, done.why, done.reason) == ("hidden", "facilitator", "hurtful")
    assert ("note", note) in wall.desk.state.view(f"me:{wall.ann.id}").rows, "its author sees what became of it"
    wall.by_facilitator("note.show", note=note)
    assert wall.seen(note)
    assert wall.row("moderation", note).action == "shown"


@pytest.mark.parametrize("anonymous", [False, True])
def test_a_paused_phone_writes_on_and_nobody_is_unmasked(wall: Wall, anonymous: bool) -> None:
    first = wall.note(1, "Nonsense", wall.ann, anonymous=anonymous)
    wall.by_facilitator("phone.block", note=first)
    assert not wall.seen(first)
    wall.wait(1)
    second = wall.note(1, "More of it", wall.ann, anonymous=anonymous)
    assert not wall.seen(second)
    assert wall.seen(wall.note(1, "A fair point", wall.bob, anonymous=True)), "the others write as before"
    block = wall.row("block", first)
    assert block.participant == ("" if anonymous else wall.ann.id)
    wall.by_facilitator("phone.unblock", note=first)
    assert wall.seen(first)
    assert wall.seen(second)
    assert wall.seen(wall.note(1, "Thank you", wall.ann, anonymous=anonymous))


def test_what_the_facilitator_hid_stays_hidden_when_the_phone_writes_again(wall: Wall) -> None:
    note = wall.note(1, "Nonsense", wall.ann)
    wall.by_facilitator("note.hide", note=note)
    wall.by_facilitator("phone.block", note=note)
    wall.by_facilitator("phone.unblock", note=note)
    assert not wall.seen(note)


def test_a_listed_word_holds_a_note_until_it_is_written_anew(wall: Wall) -> None:
    assert wall.by_facilitator("words.set", words=["idiot*", "idiot*", " ", "*"])["words"] == ["idiot*"]
    answer = wall.do("note.add", {"chart": "a.1", "kind": "comment", "text": "What Idiöts!"}, wall.ann).result
    assert answer["held"]
    note = answer["note"]
    assert not wall.seen(note)
    assert wall.row("moderation", note).reason == "idiot*"
    wall.do("note.edit", {"note": note, "text": "I see it differently"}, wall.ann)
    assert wall.seen(note)
    wall.do("note.edit", {"note": note, "text": "idiot"}, wall.ann)
    assert not wall.seen(note)
    wall.by_facilitator("note.show", note=note)
    assert wall.seen(note), "the facilitator has the last word"


def test_two_readers_hold_a_note_and_the_facilitators_word_stands(wall: Wall) -> None:
    note = wall.note(1, "You are wrong", wall.ann)
    for _ in range(2):
        wall.do("note.report", {"note": note}, wall.bob)
    assert wall.seen(note), "one reader counts once"
    assert wall.refused("note.report", {"note": note}, wall.ann) == ("not_allowed", "note")
    wall.do("note.report", {"note": note}, wall.cem)
    assert not wall.seen(note)
    assert wall.row("moderation", note).why == "reports"
    wall.by_facilitator("note.show", note=note)
    wall.do("note.report", {"note": note}, wall.pen)
    assert wall.seen(note)


def test_only_the_own_device_watches_an_anonymous_note(wall: Wall) -> None:
    note = wall.note(1, "Between us", wall.ann, anonymous=True)
    wall.by_facilitator("note.hold", note=note)
    view = f"note:{note}"
    assert ("note", note) in wall.desk.state.view(view).rows
    assert may_watch(wall.desk.state, wall.ann, view)
    for other in (wall.bob, wall.pen, wall.screen):
        assert not may_watch(wall.desk.state, other, view)
    assert may_watch(wall.desk.state, wall.bob, "note:gone")


def test_a_nervous_double_tap_is_one_note(wall: Wall) -> None:
    first = wall.note(1, "We found the same", wall.ann)
    assert wall.note(1, "We found the same", wall.ann) == first
    assert wall.note(1, "We found the same", wall.bob) != first
    assert wall.note(1, "We found the same", wall.ann, kind="question") != first
    wall.wait(0.5)
    assert wall.note(1, "We found the same", wall.ann) != first, "half a minute later it is meant"


def test_an_answer_leaves_with_its_note(wall: Wall) -> None:
    note = wall.note(1, "How?", wall.ann, kind="question")
    wall.do("note.answer", {"note": note, "text": "By phone"}, wall.pen)
    wall.by_facilitator("note.hold", note=note)
    assert ("answer", note) not in wall.desk.state.view("wall").rows
    wall.by_facilitator("note.show", note=note)
    assert ("answer", note) in wall.desk.state.view("wall").rows


def test_a_line_can_be_hidden_and_shown(wall: Wall) -> None:
    line = next(row for row in wall.desk.state.all("line"))
    wall.by_facilitator("line.hide", line=line.id)
    assert ("line", line.id) not in wall.desk.state.view("wall").rows
    wall.by_facilitator("line.show", line=line.id)
    assert ("line", line.id) in wall.desk.state.view("wall").rows


def test_a_word_list_has_bounds(wall: Wall) -> None:
    many = [f"word{n}" for n in range(501)]
    assert wall.refused("words.set", {"words": many}, wall.console) == ("too_many", "words")
    assert wall.refused("words.set", {"words": ["x" * 100]}, wall.console) == ("too_long", "words")


@pytest.mark.parametrize(
    ("words", "written", "found"),
    [
        (["ass"], "Our class assesses", ""),
        (["ass"], "You ASS!", "ass"),
        (["ass*"], "It assesses", "ass*"),
        (["shut up"], "Oh, shut  up.", "shut up"),
        (["naïve"], "so naive", "naïve"),
        (["ass"], "You 𝓐𝓢𝓢!", "ass"),
        (["שקר"], "זה שקר", "שקר"),
        (["c++"], "we use c++ here", "c++"),
        (["*"], "anything", ""),
    ],
)
def test_whole_words_whatever_their_case_and_accents(words: list[str], written: str, found: str) -> None:
    assert listed(words, written) == found


@given(st.text(max_size=80), st.text(max_size=20))
def test_no_text_and_no_word_breaks_the_list(written: str, word: str) -> None:
    assert listed([word], written) in ("", word)
    assert plain(plain(written)) == plain(written)


def test_the_actor_of_a_line_from_a_paused_phone_is_held_too(wall: Wall) -> None:
    note = wall.note(1, "Nonsense", wall.ann)
    wall.by_facilitator("phone.block", note=note)
    wall.start("discuss")
    quiet: Actor = wall.ann
    line = wall.do("line.add", {"topic": "a.t1", "text": "Another thing"}, quiet).result["line"]
    assert wall.row("line", line).hidden
    assert ("line", line) not in wall.desk.state.view("table:2").rows
    wall.by_facilitator("line.show", line=line)
    assert ("line", line) in wall.desk.state.view("table:2").rows
