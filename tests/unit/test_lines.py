"""A chart typed by several people: no text is ever replaced by somebody who had not read it."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from facilitator.session import lines
from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop


@pytest.fixture
def left(workshop: Workshop) -> Actor:
    """The laptop that records at table 1, while people talk."""
    workshop.start("discuss")
    return workshop.desk_at(1, "left", pen=True)


def write(workshop: Workshop, who: Actor, text: str, **more: Any) -> tuple[str, int]:
    """The line's id, and the number of its text."""
    answer = workshop.do("line.write", {"chart": "a.1", "section": "a.t1", "text": text, **more}, who)
    return answer.result["line"], answer.seq


def take_over(workshop: Workshop, device: str = "right") -> Actor:
    """Another laptop at table 1 that has taken the pen."""
    return workshop.desk_at(1, device, pen=True)


# --- two people on one line


def test_two_people_on_one_line_both_texts_are_kept_side_by_side(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We meet")
    right = take_over(workshop)
    write(workshop, right, "We meet monthly", line=line, base=base)
    beside, _ = write(workshop, left, "We meet often", line=line, base=base)
    assert workshop.lines(1) == ["We meet monthly", "We meet often"]
    row = workshop.row("line", beside)
    assert (row.beside, row.author, row.late) == (line, left.id, True)
    assert workshop.row("line", line).author == right.id


def test_the_marks_go_when_both_are_kept_or_one_is_removed(workshop: Workshop, left: Actor) -> None:
    line, _ = write(workshop, left, "One")
    first, _ = write(workshop, left, "Two", line=line, base=0)
    second, _ = write(workshop, left, "Three", line=line, base=0)
    workshop.do("line.keep", {"line": first}, left)
    assert (workshop.row("line", first).beside, workshop.row("line", second).beside) == ("", line)
    workshop.do("line.remove", {"line": line}, left)
    assert workshop.row("line", second).beside == ""


def test_who_has_read_the_text_writes_over_it(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We meet")
    right = take_over(workshop)
    _, base = write(workshop, right, "We meet monthly", line=line, base=base)
    workshop.claim(left, 1)
    assert write(workshop, left, "We meet weekly", line=line, base=base)[0] == line
    assert workshop.lines(1) == ["We meet weekly"]


@pytest.mark.parametrize("base", [0, 1])
def test_a_base_from_before_the_text_never_overwrites(workshop: Workshop, left: Actor, base: int) -> None:
    line, _ = write(workshop, left, "We meet")
    write(workshop, left, "Stale", line=line, base=base)
    assert workshop.lines(1) == ["We meet", "Stale"]


def test_a_move_or_a_posting_meanwhile_is_no_conflict(workshop: Workshop, left: Actor) -> None:
    write(workshop, left, "First")
    line, base = write(workshop, left, "Second")
    workshop.do("line.move", {"line": line, "section": "a.t1", "after": ""}, left)
    workshop.post(1, left)
    assert workshop.row("line", line).seq > base
    write(workshop, left, "Second, moved", line=line, base=base)
    assert workshop.lines(1) == ["Second, moved", "First"]


def test_the_same_text_twice_is_one_text(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We meet")
    right = take_over(workshop)
    write(workshop, right, "We meet monthly", line=line, base=base)
    assert write(workshop, left, "We meet monthly", line=line, base=base)[0] == line
    assert workshop.lines(1) == ["We meet monthly"]


def test_without_a_base_one_writes_over_ones_own_text_alone(workshop: Workshop, left: Actor) -> None:
    line, _ = write(workshop, left, "We meet")
    write(workshop, left, "We meet weekly", line=line)
    assert workshop.lines(1) == ["We meet weekly"]
    write(workshop, take_over(workshop), "We meet daily", line=line)
    assert workshop.lines(1) == ["We meet weekly", "We meet daily"]


# --- a slow recorder


def test_a_slow_recorder_does_not_conflict_with_herself(workshop: Workshop, left: Actor) -> None:
    before = ""
    for text in ("We", "We meet", "We meet monthly"):
        id = str(uuid.uuid4())
        more = {"base_of": before} if before else {}
        workshop.do("line.write", {"chart": "a.1", "section": "a.t1", "text": text, **more}, left, id=id)
        before = id
    assert workshop.lines(1) == ["We meet monthly"]


def test_a_slow_recorder_whose_line_was_changed_goes_on_beside_it(workshop: Workshop, left: Actor) -> None:
    ids = [str(uuid.uuid4()) for _ in range(3)]
    args = {"chart": "a.1", "section": "a.t1"}
    workshop.do("line.write", {**args, "text": "We"}, left, id=ids[0])
    right = take_over(workshop)
    write(workshop, right, "You", line=ids[0], base=workshop.desk.state.seq)
    workshop.do("line.write", {**args, "text": "We meet", "base_of": ids[0]}, left, id=ids[1])
    workshop.do("line.write", {**args, "text": "We meet monthly", "base_of": ids[1]}, left, id=ids[2])
    assert workshop.lines(1) == ["You", "We meet monthly"]


def test_only_an_own_command_counts_as_known(workshop: Workshop, left: Actor) -> None:
    line, _ = write(workshop, left, "We meet")
    ann = workshop.join("Ann", table=1)
    workshop.claim(ann, 1)
    write(workshop, ann, "You meet", base_of=line, line=line)
    assert workshop.lines(1) == ["We meet", "You meet"]


def test_a_base_of_nobody_ever_answered_makes_a_new_line(workshop: Workshop, left: Actor) -> None:
    write(workshop, left, "We meet", base_of=str(uuid.uuid4()))
    assert workshop.lines(1) == ["We meet"]


def test_the_former_recorders_last_words_arrive_marked_late(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We")
    stranger = workshop.desk_at(1, "stranger")
    take_over(workshop)
    write(workshop, left, "We meet", line=line, base=base)
    assert (workshop.lines(1), workshop.row("line", line).late) == (["We meet"], True)
    args = {"chart": "a.1", "section": "a.t1", "text": "Mine"}
    assert workshop.refused("line.write", args, stranger)[0] == "not_allowed"


# --- order


def test_lines_stand_where_they_were_put(workshop: Workshop, left: Actor) -> None:
    a, _ = write(workshop, left, "a")
    c, _ = write(workshop, left, "c")
    write(workshop, left, "b", after=a)
    write(workshop, left, "0", after="")
    write(workshop, left, "d", after=c)
    write(workshop, left, "e", after="gone")
    assert workshop.lines(1) == ["0", "a", "b", "c", "d", "e"]
    workshop.do("line.move", {"line": c, "section": "a.t1", "after": ""}, left)
    workshop.do("line.move", {"line": a, "section": "a.t2", "after": ""}, left)
    assert (workshop.lines(1), workshop.lines(1, "a.t2")) == (["c", "0", "b", "d", "e"], ["a"])


@pytest.mark.parametrize("top", [True, False])
def test_halving_may_go_on_for_ever(workshop: Workshop, left: Actor, top: bool) -> None:
    first, _ = write(workshop, left, "first")
    write(workshop, left, "last")
    texts = []
    for number in range(80):
        write(workshop, left, str(number), after="" if top else first)
        texts.insert(0, str(number))
    assert workshop.lines(1) == ([*texts, "first", "last"] if top else ["first", *texts, "last"])
    positions = [line.position for line in workshop.desk.state.all("line")]
    assert len(set(positions)) == len(positions)


def test_numbering_anew_is_no_conflict_for_a_writer(workshop: Workshop, left: Actor) -> None:
    first, base = write(workshop, left, "first")
    write(workshop, left, "last")
    for number in range(60):
        write(workshop, left, str(number), after=first)
    assert workshop.row("line", first).seq > base
    assert write(workshop, left, "First", line=first, base=base)[0] == first


# --- removing, undoing


def test_a_line_removed_while_it_was_written_comes_back_with_its_text(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We meet")
    workshop.do("line.remove", {"line": line}, left)
    assert workshop.lines(1) == []
    again, _ = write(workshop, left, "We meet monthly", line=line, base=base)
    assert again != line
    assert workshop.lines(1) == ["We meet monthly"]


def test_what_somebody_else_wrote_meanwhile_is_not_removed_unread(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We meet")
    right = take_over(workshop)
    write(workshop, left, "We meet monthly", line=line, base=base)
    for who in (right, left):
        workshop.claim(who, 1)
        assert workshop.refused("line.remove", {"line": line, "base": base}, who) == ("conflict", "line")
    workshop.claim(right, 1)
    workshop.do("line.remove", {"line": line, "base": workshop.row("line", line).seq}, right)
    assert workshop.lines(1) == []


def test_an_own_write_that_is_not_answered_yet_is_known_to_who_removes_it(workshop: Workshop, left: Actor) -> None:
    line, base = write(workshop, left, "We meet")
    mine = str(uuid.uuid4())
    args = {"chart": "a.1", "section": "a.t1", "text": "We meet monthly", "line": line, "base": base}
    workshop.do("line.write", args, left, id=mine)
    workshop.do("line.remove", {"line": line, "base_of": mine}, left)
    assert workshop.lines(1) == []


def test_undo_is_writing_the_old_text_again(workshop: Workshop, left: Actor) -> None:
    line, _ = write(workshop, left, "Good")
    _, base = write(workshop, left, "Bad", line=line)
    write(workshop, left, "Good", line=line, base=base)
    workshop.do("line.remove", {"line": line}, left)
    write(workshop, left, "Good", after="")
    assert workshop.lines(1) == ["Good"]


def test_notes_on_a_removed_line_move_to_the_chart(workshop: Workshop, left: Actor) -> None:
    line, _ = write(workshop, left, "We meet")
    workshop.post(1, left)
    workshop.start("walk")
    note = workshop.note(1, "Why?", workshop.join("Ann", table=2), line=line)
    workshop.do("line.remove", {"line": line}, left, at="a.discuss")
    assert workshop.row("note", note).line == ""


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"section": "a.t9"}, ("not_found", "section")),
        ({"chart": "a.9"}, ("not_found", "chart")),
        ({"text": " \x00 "}, ("bad_args", "text")),
        ({"text": "x" * 501}, ("too_long", "text")),
        ({"chart": "a.2"}, ("not_allowed", "")),
    ],
)
def test_what_a_line_cannot_be(
    workshop: Workshop, left: Actor, more: dict[str, str], expected: tuple[str, str]
) -> None:
    args = {"chart": "a.1", "section": "a.t1", "text": "We meet", **more}
    assert workshop.refused("line.write", args, left) == expected


def test_a_line_of_another_chart_is_not_on_this_one(workshop: Workshop, left: Actor) -> None:
    other = workshop.write(2, "Theirs", workshop.desk_at(2, pen=True))
    args = {"chart": "a.1", "section": "a.t1", "text": "Ours", "line": other, "base": 99}
    assert workshop.refused("line.write", args, left) == ("not_found", "line")


def test_a_section_has_room_for_so_many_lines(workshop: Workshop, left: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LINES_LIMIT", 2)
    line, _ = write(workshop, left, "1")
    write(workshop, left, "2")
    args = {"chart": "a.1", "section": "a.t1", "text": "3"}
    assert workshop.refused("line.write", args, left) == ("too_many", "chart")
    write(workshop, left, "one", line=line)
