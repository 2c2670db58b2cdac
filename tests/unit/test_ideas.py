"""Lines from phones: alone and then released, anonymous, offered quietly, on the room's sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.session.roles import Actor
from facilitator.session.rows import CONSOLE, ROOM, me_view, table_view
from tests.unit.workshop import Workshop

AGENDA = """
title = "Talk"
groups = [{ name = "Group 1", tables = "odd" }, { name = "Group 2", tables = "even" }]
[[activities]]
key = "b"
title = "B"
[[activities.stages]]
kind = "discuss"
key = "alone"
title = "Alone"
settings = { unit = "person", scribe = "each", limit = 2 }
[[activities.stages]]
kind = "discuss"
key = "secret"
title = "Secret"
settings = { unit = "person", scribe = "each", anonymous = true, release = "by_hand" }
[[activities.stages]]
kind = "discuss"
key = "table"
title = "Table"
[[activities.stages]]
kind = "discuss"
key = "talk"
title = "Talk only"
settings = { scribe = "none" }
topics = [{ text = "How are you?" }]
[[activities.stages]]
kind = "discuss"
key = "group"
title = "Group"
settings = { unit = "group", scribe = "each" }
[[activities.stages]]
kind = "discuss"
key = "room"
title = "Room"
settings = { unit = "room" }
"""
ALONE, SECRET, TABLE, TALK, GROUP, ALL = (f"b.t{n}" for n in range(1, 7))


@pytest.fixture
def day(tmp_path: Path) -> Workshop:
    """A session of that agenda."""
    return Workshop(tmp_path, agenda=AGENDA)


def say(day: Workshop, topic: str, text: str, who: Actor, **more: object) -> str:
    return str(day.do("line.add", {"topic": topic, "text": text, **more}, who).result["line"])


def views(day: Workshop, line: str) -> set[str]:
    return set(day.row("line", line).views(day.desk.state))


def test_what_is_written_alone_is_its_authors_until_the_stage_ends(day: Workshop) -> None:
    ann = day.join("Ann", table=1)
    day.start("b.alone")
    line = say(day, ALONE, "Less email", ann)
    assert views(day, line) == {CONSOLE, me_view(ann.id)}
    day.start("b.secret")
    assert views(day, line) == {CONSOLE, table_view(1)}


def test_the_facilitator_may_show_it_earlier_or_keep_it_until_she_does(day: Workshop) -> None:
    ann = day.join("Ann", table=1)
    day.start("b.secret")
    line = say(day, SECRET, "The boss", ann)
    assert views(day, line) == {CONSOLE}
    day.start("b.table")
    assert day.row("line", line).held
    day.do("lines.release", {"stage": "b.secret"}, day.console)
    assert views(day, line) == {CONSOLE, table_view(1)}


def test_an_anonymous_line_names_nobody_and_is_still_its_authors(day: Workshop) -> None:
    ann, bob = day.join("Ann", table=1), day.join("Bob", table=1)
    day.start("b.secret")
    line = say(day, SECRET, "The boss", ann)
    row = day.row("line", line)
    assert (row.author, row.affiliation) == ("", "")
    actors = day.desk._file._db.execute("SELECT DISTINCT actor FROM changes WHERE id = ?", [line]).fetchall()
    assert actors == [(None,)]
    assert day.refused("line.edit", {"line": line, "text": "X"}, bob)[0] == "not_allowed"
    assert day.refused("line.edit", {"line": line, "text": "X"}, day.console)[0] == "not_allowed"
    day.do("line.edit", {"line": line, "text": "The minister"}, ann)
    day.do("line.withdraw", {"line": line}, ann)
    assert day.row("line", line) is None


def test_a_stage_may_limit_the_lines_of_each(day: Workshop) -> None:
    ann, bob = day.join("Ann", table=1), day.join("Bob", table=1)
    day.start("b.alone")
    for text in ("One", "Two"):
        say(day, ALONE, text, ann)
    assert day.refused("line.add", {"topic": ALONE, "text": "Three"}, ann) == ("too_many", "topic")
    say(day, ALONE, "Mine", bob)


def test_a_line_offered_quietly_waits_for_the_recorder(day: Workshop) -> None:
    ann, bob = day.join("Ann", table=1), day.join("Bob", table=1)
    day.claim(bob, 1)
    day.start("b.table")
    line = say(day, TABLE, "Nobody asks us", ann)
    row = day.row("line", line)
    assert (row.held, row.quiet, row.author) == (True, True, "")
    assert views(day, line) == {CONSOLE, table_view(1)}
    assert day.refused("line.accept", {"line": line}, ann)[0] == "not_allowed"
    day.do("line.accept", {"line": line}, bob)
    assert not day.row("line", line).held
    refused = say(day, TABLE, "Rubbish", ann)
    day.do("line.remove", {"line": refused}, bob)
    assert day.row("line", refused) is None


def test_a_quiet_line_stays_with_the_recorder_when_the_stage_ends(day: Workshop) -> None:
    ann = day.join("Ann", table=1)
    day.start("b.table")
    line = say(day, TABLE, "Nobody asks us", ann)
    day.start("b.talk")
    assert day.row("line", line).held


def test_where_people_only_talk_nothing_is_written(day: Workshop) -> None:
    ann = day.join("Ann", table=1)
    day.start("b.talk")
    assert day.refused("line.add", {"topic": TALK, "text": "Fine"}, ann) == ("wrong_stage", "topic")


def test_a_groups_sheet_and_the_rooms_are_made_when_first_written_on(day: Workshop) -> None:
    ann, visitor = day.join("Ann", table=2), day.join("Vi")
    day.start("b.group")
    assert day.row("line", say(day, GROUP, "Ours", ann)).chart == "b.g2"
    assert day.row("line", say(day, GROUP, "Mine", visitor)).chart == "b.room"
    day.start("b.room")
    line = say(day, ALL, "What the room said", day.console)
    assert ROOM in views(day, line)
    assert day.refused("line.add", {"topic": ALL, "text": "Me too"}, ann) == ("not_allowed", "topic")
    day.do("line.edit", {"line": line, "text": "What we said"}, day.console)
    assert day.problems() == []


def test_every_chart_is_posted_at_once_and_empty_ones_are_not(day: Workshop) -> None:
    ann = day.join("Ann", table=1)
    day.start("b.alone")
    say(day, ALONE, "Less email", ann)
    day.do("charts.post", {"activity": "b"}, day.console)
    assert not day.row("chart", "b.1").posted  # what is held is nobody's to post
    day.start("b.table")
    day.do("charts.post", {"activity": "b"}, day.console)
    assert [day.row("chart", f"b.{n}").posted for n in (1, 2)] == [True, False]


def test_who_is_here_is_counted_by_affiliation(day: Workshop) -> None:
    ann, bob = day.join("Ann"), day.join("Bob")
    for who, name in ((ann, "Ohio"), (bob, "ohio"), (bob, "Iowa")):
        day.do("participant.introduce", {"affiliation": name, "about": "Data"}, who)
    assert {row.name: row.people for row in day.desk.state.all("affiliation")} == {"Ohio": 1, "Iowa": 1}
    day.do("participant.introduce", {"affiliation": ""}, ann)
    assert [row.name for row in day.desk.state.all("affiliation")] == ["Iowa"]
    assert day.row("participant", ann.id).about == "Data"
