"""Paper is first-class: a photograph is the chart until it is typed up, and a paper note is a note."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facilitator.session.roles import Actor
from facilitator.session.rows import CONSOLE, SCREEN, WALL, table_view
from tests.unit.workshop import Workshop

IMAGE = {"width": 1200, "height": 900}


@pytest.fixture
def workshop(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Workshop(tmp_path)
    yield opened
    assert opened.problems() == []
    opened.close()


def photograph(workshop: Workshop, who: Actor, table: int, photo: str = "p1") -> Any:
    """What the server does when a picture has come in."""
    return workshop.desk.run("photo.add", {"photo": photo, "chart": f"a.{table}", **IMAGE}, who, internal=True)


def seen(workshop: Workshop, view: str) -> set[str]:
    return {id for kind, id in workshop.desk.state.view(view).rows if kind == "photo"}


def walk_with_charts(workshop: Workshop) -> None:
    """The charts of tables 1 and 2 hang, and people walk."""
    workshop.start("discuss")
    for table in (1, 2):
        workshop.write(table, "We meet", workshop.desk_at(table, "d", pen=True))
        workshop.post(table)
    workshop.start("walk")


def test_a_table_is_set_to_paper_and_back(workshop: Workshop) -> None:
    member = workshop.join("Ann", 1)
    workshop.do("table.paper", {"table": 1}, member)
    assert workshop.row("table", "1").paper
    workshop.do("table.paper", {"table": 1, "on": False}, workshop.console)
    assert not workshop.row("table", "1").paper
    assert workshop.refused("table.paper", {"table": 2}, member)[0] == "not_allowed"


def test_a_photograph_is_the_tables_until_the_chart_is_posted(workshop: Workshop) -> None:
    workshop.start("discuss")
    assert photograph(workshop, workshop.join("Ann", 1), 1).ok
    assert photograph(workshop, workshop.join("Bo", 2), 1, "p2").refusal.code == "not_allowed"
    assert seen(workshop, table_view(1)) == seen(workshop, CONSOLE) == {"p1"}
    assert seen(workshop, WALL) == seen(workshop, SCREEN) == set()
    workshop.do("charts.post", {"activity": "a"}, workshop.console)  # nobody has typed a line
    assert workshop.row("chart", "a.1").posted
    assert not workshop.row("chart", "a.2").posted
    assert seen(workshop, WALL) == seen(workshop, SCREEN) == seen(workshop, "chart:a.1") == {"p1"}
    workshop.do("undo", {}, workshop.console)
    assert seen(workshop, WALL) == set()


def test_photographs_stand_in_the_order_they_were_taken_and_one_taken_off_can_come_back(workshop: Workshop) -> None:
    ann = workshop.join("Ann", 1)
    for photo in ("p1", "p2"):
        photograph(workshop, ann, 1, photo)
    workshop.do("photo.remove", {"photo": "p1"}, ann)
    assert seen(workshop, table_view(1)) == {"p2"}
    assert seen(workshop, CONSOLE) == {"p1", "p2"}
    photograph(workshop, ann, 1, "p3")
    workshop.do("photo.back", {"photo": "p1"}, workshop.console)
    assert [workshop.row("photo", id).position for id in ("p1", "p2", "p3")] == [1, 2, 3]
    assert seen(workshop, table_view(1)) == {"p1", "p2", "p3"}


def test_a_chart_holds_twelve_photographs(workshop: Workshop) -> None:
    ann = workshop.join("Ann", 1)
    answers = [photograph(workshop, ann, 1, f"p{n}") for n in range(13)]
    assert [bool(answer.ok) for answer in answers] == [True] * 12 + [False]
    assert answers[-1].refusal.code == "too_many"


def test_what_a_photograph_shows_is_said_by_its_table_or_the_facilitator(workshop: Workshop) -> None:
    ann, desk = workshop.join("Ann", 1), workshop.desk_at(1, "d", pen=True)
    photograph(workshop, ann, 1)
    assert workshop.row("photo", "p1").caption == ""
    for who, words in ((ann, "A list"), (desk, "A list of six districts"), (workshop.console, "Six districts")):
        workshop.do("photo.describe", {"photo": "p1", "caption": words}, who)
        assert workshop.desk.state.view(table_view(1)).rows["photo", "p1"].caption == words
    args = {"photo": "p1", "caption": "Mine"}
    assert workshop.refused("photo.describe", args, workshop.join("Bo", 2))[0] == "not_allowed"
    assert workshop.refused("photo.describe", {**args, "photo": "p9"}, ann) == ("not_found", "photo")
    assert workshop.row("photo", "p1").caption == "Six districts"


def test_what_a_photograph_shows_is_one_short_text(workshop: Workshop) -> None:
    ann = workshop.join("Ann", 1)
    photograph(workshop, ann, 1)

    def said(caption: str) -> str:
        workshop.do("photo.describe", {"photo": "p1", "caption": caption}, ann)
        return str(workshop.row("photo", "p1").caption)

    assert said(" Left: a list\nRight:\u202e arrows\x07 ") == "Left: a list Right: arrows"
    assert said("👩‍🏫" * 300) == "👩‍🏫" * 300
    too_long = {"photo": "p1", "caption": "x" * 301}
    assert workshop.refused("photo.describe", too_long, ann) == ("too_long", "caption")
    assert said(" ") == ""


def test_what_a_photograph_shows_is_taken_back_and_stays_with_one_that_is_off_its_chart(workshop: Workshop) -> None:
    ann = workshop.join("Ann", 1)
    photograph(workshop, ann, 1)
    workshop.do("photo.describe", {"photo": "p1", "caption": "A list"}, ann)
    workshop.do("photo.describe", {"photo": "p1", "caption": "Six districts"}, workshop.console)
    workshop.do("undo", {}, workshop.console)
    assert workshop.row("photo", "p1").caption == "A list"
    workshop.do("photo.remove", {"photo": "p1"}, ann)
    workshop.do("photo.describe", {"photo": "p1", "caption": "Typed meanwhile"}, ann)
    assert seen(workshop, table_view(1)) == set()
    workshop.do("photo.back", {"photo": "p1"}, workshop.console)
    assert workshop.row("photo", "p1").caption == "Typed meanwhile"


def test_a_photograph_is_typed_up_after_its_stage_by_recorder_theme_desk_or_facilitator(workshop: Workshop) -> None:
    workshop.start("discuss")
    recorder, theme, other = workshop.desk_at(1, "d", pen=True), workshop.join("Thea", 3), workshop.join("Bo", 2)
    photograph(workshop, recorder, 1)
    workshop.do("theme_desk.name", {"participant": theme.id}, workshop.console)
    workshop.start("vote")
    line = {"chart": "a.1", "section": "a.t1"}
    workshop.do("line.type_up", {**line, "text": "One"}, recorder)
    workshop.do("line.type_up", {**line, "text": "Two"}, theme)
    workshop.do("line.type_up", {**line, "text": "Three"}, workshop.console)
    assert workshop.lines(1) == ["One", "Two", "Three"]
    assert workshop.refused("line.type_up", {**line, "text": "Four"}, other)[0] == "not_allowed"
    assert workshop.refused("chart.typed", {"chart": "a.1"}, other)[0] == "not_allowed"
    workshop.do("chart.typed", {"chart": "a.1"}, theme)
    assert workshop.row("chart", "a.1").typed
    photograph(workshop, recorder, 1, "p2")  # one more page: there is something to type again
    assert not workshop.row("chart", "a.1").typed


def test_without_a_photograph_lines_are_written_in_their_stage_alone(workshop: Workshop) -> None:
    args = {"chart": "a.1", "section": "a.t1", "text": "One"}
    assert workshop.refused("line.type_up", args, workshop.console) == ("not_found", "chart")


def test_a_note_sticks_to_a_place_on_the_photograph(workshop: Workshop) -> None:
    walk_with_charts(workshop)
    photograph(workshop, workshop.console, 1)
    ann = workshop.join("Ann", 2)
    note = workshop.row("note", workshop.note(1, "Here!", ann, photo="p1", spot=[0.12345, 1]))
    assert (note.photo, note.spot) == ("p1", [0.123, 1])
    plain = {"kind": "comment", "text": "No", "photo": "p1"}
    for spot in ([], [0.5], [1.2, 0.5], [-0.1, 0], [0.1, 0.2, 0.3]):
        assert workshop.refused("note.add", {"chart": "a.1", **plain, "spot": spot}, ann) == ("bad_args", "spot")
    elsewhere = {"chart": "a.2", **plain, "spot": [0.5, 0.5]}
    assert workshop.refused("note.add", elsewhere, workshop.join("Bo", 1)) == ("not_found", "photo")


def test_somebody_without_a_phone_leaves_a_note_through_the_desk(workshop: Workshop) -> None:
    walk_with_charts(workshop)
    desk = workshop.desk_at(2, "d")
    args = {"table": 2, "chart": "a.1", "kind": "question", "text": "Who pays?"}
    note = workshop.row("note", workshop.do("note.paper", {**args, "name": "Rosa"}, desk).result["note"])
    assert (note.said_by, note.by_table, note.author) == ("Rosa", 2, "")
    note = workshop.row("note", workshop.do("note.paper", args, desk).result["note"])
    assert (note.said_by, note.by_table) == ("", 2)
    assert workshop.refused("note.paper", {**args, "chart": "a.2"}, desk) == ("not_allowed", "chart")
    assert workshop.refused("note.paper", {**args, "table": 1}, desk)[0] == "not_allowed"


def test_a_listed_word_holds_a_paper_note_too(workshop: Workshop) -> None:
    walk_with_charts(workshop)
    workshop.do("words.set", {"words": ["nonsense"]}, workshop.console)
    args = {"table": 2, "chart": "a.1", "kind": "comment", "text": "What nonsense"}
    answer = workshop.do("note.paper", args, workshop.desk_at(2, "d"))
    assert answer.result["held"]
    assert ("note", answer.result["note"]) not in workshop.desk.state.view(WALL).rows


def test_a_photograph_sent_by_the_facilitator_is_taken_off_and_never_undone(workshop: Workshop) -> None:
    workshop.do("table.paper", {"table": 1}, workshop.console)
    assert photograph(workshop, workshop.console, 1).ok  # undone it would lose its image: photo.remove keeps it
    workshop.do("undo", {}, workshop.console)
    assert workshop.row("photo", "p1")
    assert not workshop.row("table", "1").paper
