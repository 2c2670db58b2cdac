"""Looking back: every sentence can be followed to where it was said and to what became of it, by whoever may see it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from facilitator.session.roles import Actor
from facilitator.store import journal
from facilitator.trace.item import WANTED, trace
from facilitator.trace.past import Level
from facilitator.trace.replay import NEEDED, replay
from tests.unit.test_topics import AGENDA, OPEN
from tests.unit.workshop import NOON, Workshop


def look(workshop: Workshop, ref: str, level: Level = "all", at: int = 0) -> Any:
    """An item as this level finds it; None: not at all."""
    kind, _, id = ref.partition(":")
    return trace(journal.read(workshop.path, WANTED), kind, id, level, at)


def told(found: Any) -> list[str]:
    return [event["what"] for event in found["history"]]


def day(workshop: Workshop, level: Level = "all") -> Any:
    return replay(journal.read(workshop.path, NEEDED), level)


def texts_at(played: Any, at: int) -> set[str]:
    """The words on the wall at a moment, as a page works them out."""
    there: dict[tuple[str, int], str] = {}
    now = played["from"]
    for place, (gap, what, number, *more) in enumerate(played["changes"]):
        now = now + gap if place else played["began"]
        if now > at:
            break
        if what == "-":
            there.pop((number, more[0]))
        elif what in "ln":
            there[what, number] = more[3]
        elif what == "a":
            there[what, number] = more[1]
    return set(there.values())


def write_and_post(workshop: Workshop, *words: str) -> tuple[Actor, str]:
    """A recorder at table 1 writes one line, in as many goes as there are words, and posts the chart."""
    recorder = workshop.desk_at(1, pen=True)
    workshop.start("discuss")
    line = workshop.write(1, words[0], recorder)
    for more in words[1:]:
        workshop.wait(0.1)
        workshop.write(1, more, recorder, line=line)
    workshop.wait(5)
    workshop.post(1, recorder)
    workshop.wait(1)
    return recorder, line


def test_a_line_is_found_on_its_chart_with_every_step(workshop: Workshop) -> None:
    recorder, line = write_and_post(workshop, "Districts", "Districts are called", "Districts are called monthly")
    workshop.write(1, "Districts are called every month", recorder, line=line)
    found = look(workshop, f"line:{line}")
    assert found["at"] == workshop.now
    assert found["sheet"]["sections"][0]["lines"][0]["text"] == "Districts are called every month"
    assert told(found) == ["written", "posted", "changed"]
    written = found["history"][0]
    assert (written["at"], written["text"]) == (NOON, "Districts are called monthly")  # pauses are one writing
    assert written["by"] == {"role": "recorder", "table": 1}
    before = look(workshop, f"line:{line}", at=NOON)
    assert before["sheet"]["sections"][0]["lines"][0]["text"] == "Districts"


def test_nobody_looks_back_at_what_they_may_not_see(workshop: Workshop) -> None:
    recorder, line = write_and_post(workshop, "Who pays?")
    workshop.write(2, "Not on the wall", workshop.desk_at(2, pen=True))
    ann, bob = workshop.join("Ann", 2), workshop.join("Bob", 3)
    workshop.start("walk")
    kept = workshop.note(1, "How?", ann)
    hidden = workshop.note(1, "You are fools", bob, anonymous=True)
    workshop.do("note.hide", {"note": hidden, "reason": "rude"}, workshop.console)
    gone = workshop.note(1, "A slip", ann)
    workshop.do("note.remove", {"note": gone}, ann)
    for ref in (f"note:{hidden}", f"note:{gone}", "chart:a.2", "line:none", "parked:none"):
        assert look(workshop, ref, "public") is None, ref
    words = str([look(workshop, f"{ref}", "public") for ref in (f"note:{kept}", f"line:{line}", "chart:a.1")])
    assert "How?" in words
    assert not any(bad in words for bad in ("fools", "slip", "rude", "Ann", ann.id, bob.id, "Not on the wall"))
    assert told(look(workshop, f"note:{hidden}")) == ["written", "hidden"]
    assert look(workshop, f"note:{hidden}")["history"][1]["reason"] == "rude"
    assert told(look(workshop, f"note:{gone}")) == ["written", "removed"]
    assert recorder.id not in words


def test_an_anonymous_note_stays_without_a_name_for_everybody(workshop: Workshop) -> None:
    recorder, _ = write_and_post(workshop, "Who pays?")
    ann = workshop.join("Ann", 2)
    workshop.start("walk")
    note = workshop.note(1, "Nobody does", ann, anonymous=True)
    workshop.wait(2)
    workshop.do("note.edit", {"note": note, "text": "Nobody does yet"}, ann)
    workshop.do("note.answer", {"note": note, "text": "The state"}, recorder)
    found = look(workshop, f"note:{note}")
    assert [event["by"]["role"] for event in found["history"]] == ["anonymous", "anonymous", "recorder"]
    assert ann.id not in str(found)
    assert "Ann" not in str(found)


def test_what_somebody_corrected_is_not_brought_up_again_in_public(workshop: Workshop) -> None:
    write_and_post(workshop, "Who pays?")
    ann = workshop.join("Ann", 2)
    workshop.start("walk")
    note = workshop.note(1, "My boss Sam pays", ann)
    workshop.wait(2)
    workshop.do("note.edit", {"note": note, "text": "The office pays"}, ann)
    public, console = look(workshop, f"note:{note}", "public"), look(workshop, f"note:{note}")
    assert "Sam" not in str(public)
    assert "Sam" not in str(look(workshop, f"note:{note}", "public", NOON + 6 * 60_000 + 6_000))
    assert "Sam" not in str(day(workshop, "public"))
    assert told(public) == told(console) == ["written", "changed"]
    assert console["history"][0]["text"] == "My boss Sam pays"


def test_a_note_is_followed_to_its_theme_the_parking_lot_and_back(workshop: Workshop) -> None:
    write_and_post(workshop, "Who pays?")
    ann = workshop.join("Ann", 2)
    workshop.start("walk")
    note = workshop.note(1, "Money", ann, kind="question")
    bob = workshop.join("Bob", 3)
    workshop.do("note.metoo", {"note": note, "on": True}, bob)
    workshop.start("cluster")
    theme = workshop.do("theme.add", {"stage": "a.cluster", "title": "Funding"}, workshop.console).result["theme"]
    on = {"kind": "note", "id": note}
    workshop.do("item.place", {"stage": "a.cluster", "on": on, "theme": theme}, workshop.console)
    parked = workshop.do("note.park", {"note": note}, workshop.console).result["parked"]
    workshop.do("park.settle", {"parked": parked, "outcome": "follow_up", "text": "Sam asks"}, workshop.console)
    found = look(workshop, f"note:{note}")
    assert told(found) == ["written", "asked", "themed", "parked", "settled"]
    assert found["history"][2]["text"] == "Funding"
    assert bob.id not in str(found)
    assert look(workshop, f"theme:{theme}", at=workshop.now)["theme"]["items"] == []  # parked: it is off the board
    assert look(workshop, f"parked:{parked}")["parked"]["on"] == note
    assert look(workshop, f"note:{note}", "public") is None


def test_a_response_is_part_of_the_history_for_everybody_once_it_is_released(workshop: Workshop) -> None:
    _, line = write_and_post(workshop, "Who pays?")
    answer = {"kind": "line", "item": line, "outcome": "later", "reason": "The budget first", "owner": "Dana"}
    response = workshop.do("response.write", answer, workshop.console).result["response"]
    assert told(look(workshop, f"line:{line}"))[-1] == "responded"
    assert "budget" not in str(look(workshop, f"line:{line}", "public"))
    workshop.do("response.release", {"responses": [response]}, workshop.console)
    last = look(workshop, f"line:{line}", "public")["history"][-1]
    assert (last["what"], last["outcome"], last["reason"], last["owner"]) == (
        "released",
        "later",
        "The budget first",
        "Dana",
    )
    workshop.do("response.withdraw", {"response": response}, workshop.console)
    assert told(look(workshop, f"line:{line}", "public"))[-1] == "withdrawn"


def test_what_somebody_thought_alone_is_nobodys_until_they_share_it(tmp_path: Path) -> None:
    day = Workshop(tmp_path, agenda=AGENDA)
    day.start("b.reflect")
    ann = day.join("Ann", 1)
    reply = day.do("topic.reply", {"topic": OPEN, "text": "I was bored"}, ann).result["reply"]
    assert look(day, f"reply:{reply}") is None
    day.wait(2)
    day.do("topic.reply", {"topic": OPEN, "text": "I learned a lot", "share": "all"}, ann)
    for level in ("all", "public"):
        found = look(day, f"reply:{reply}", level)
        assert found["text"] == "I learned a lot"
        assert "bored" not in str(found)
        assert look(day, f"reply:{reply}", level, NOON)["there"] is False
    day.do("topic.reply", {"topic": OPEN, "text": ""}, ann)
    assert look(day, f"reply:{reply}") is None
    day.close()


def test_whoever_parked_something_is_not_named(workshop: Workshop) -> None:
    ann = workshop.join("Ann", 1)
    secret = workshop.do("park.add", {"text": "Ask for money"}, ann).result["parked"]
    assert look(workshop, f"parked:{secret}", "public") is None
    assert ann.id not in str(look(workshop, f"parked:{secret}"))


def test_a_card_is_shown_with_its_strategies(workshop: Workshop) -> None:
    recorder, _ = write_and_post(workshop, "Who pays?")
    workshop.start("pick")
    workshop.do("pick.challenge", {"table": 1, "text": "No money"}, recorder)
    strategy = workshop.do("strategy.write", {"table": 1, "text": "Ask", "why": "They give"}, recorder).result[
        "strategy"
    ]
    found = look(workshop, f"strategy:{strategy}")
    assert (found["text"], found["why"], found["card"]["text"]) == ("Ask", "They give", "No money")
    assert told(look(workshop, "challenge:a.1"))[0] == "written"


def test_the_wall_is_told_as_it_was_at_every_moment(workshop: Workshop) -> None:
    recorder, line = write_and_post(workshop, "Districts")
    ann = workshop.join("Ann", 2)
    workshop.start("walk")
    began = workshop.now
    note = workshop.note(1, "How?", ann, line=line)
    workshop.wait(1)
    workshop.do("note.answer", {"note": note, "text": "By phone"}, recorder)
    workshop.wait(1)
    workshop.do("chart.post", {"chart": "a.1"}, recorder)
    workshop.do("note.hide", {"note": note}, workshop.console)
    played = day(workshop)
    assert texts_at(played, NOON) == set()  # it was not on the wall yet
    assert texts_at(played, began - 1) == {"Districts"}
    assert texts_at(played, began) == {"Districts", "How?"}
    assert texts_at(played, began + 60_000) == {"Districts", "How?", "By phone"}
    assert texts_at(played, workshop.now) == {"Districts"}
    workshop.do("note.show", {"note": note}, workshop.console)
    assert texts_at(day(workshop), workshop.now) == {"Districts", "How?", "By phone"}
    workshop.do("note.hide", {"note": note}, workshop.console)
    assert [mark["title"] for mark in played["stages"]] == ["discuss", "walk"]
    assert texts_at(day(workshop, "public"), began + 60_000) == {"Districts"}


def test_a_photograph_hangs_where_its_chart_does(workshop: Workshop) -> None:
    workshop.start("discuss")
    args = {"photo": "p1", "chart": "a.1", "width": 800, "height": 600}
    assert workshop.desk.run("photo.add", args, workshop.console, internal=True).ok
    assert day(workshop)["photos"] == []
    assert look(workshop, "photo:p1", "public") is None
    workshop.wait(1)
    workshop.post(1)
    assert [entry[1:] for entry in day(workshop, "public")["changes"]] == [["c", 0], ["p", 0, 0, ""]]
    assert look(workshop, "chart:a.1", "public")["sheet"]["photos"] == ["p1"]
    assert told(look(workshop, "photo:p1", "public")) == ["photographed", "posted"]
    workshop.do("photo.remove", {"photo": "p1"}, workshop.console)
    assert look(workshop, "photo:p1", "public") is None
    assert day(workshop, "public")["photos"] == []


def test_the_projector_plays_only_what_may_be_on_it(workshop: Workshop) -> None:
    write_and_post(workshop, "Districts")
    ann = workshop.join("Ann", 2)
    workshop.start("walk")
    note = workshop.note(1, "How?", ann)
    assert texts_at(day(workshop, "screen"), workshop.now) == {
        "Districts",
        "",
    }  # that there is a note, not what it says
    workshop.do("release.give", {"items": [{"kind": "note", "id": note}]}, workshop.console)
    assert texts_at(day(workshop, "screen"), workshop.now) == {"Districts", "How?"}


def test_the_projector_is_told_to_play_and_to_stop(workshop: Workshop) -> None:
    workshop.wait(1)
    workshop.do("screen.replay", {"at": NOON, "speed": 60}, workshop.console)
    row = workshop.row("projection", "main")
    assert (row.shows, row.replay_at, row.replay_speed, row.replay_since) == ("replay", NOON, 60, workshop.now)
    workshop.do("session.end", {}, workshop.console)
    workshop.do("screen.replay", {"at": NOON + 5, "speed": 0}, workshop.console)
    workshop.do("screen.back", {}, workshop.console)
    assert workshop.row("projection", "main").shows == "stage"
    assert workshop.refused("screen.replay", {"at": NOON, "speed": 7}, workshop.console) == ("bad_args", "speed")
    assert workshop.refused("screen.replay", {"at": -1}, workshop.console) == ("bad_args", "at")
    assert workshop.refused("screen.replay", {"at": NOON}, workshop.screen)[0] == "not_allowed"


def test_a_journal_that_somebody_tampered_with_is_read_as_far_as_it_goes(workshop: Workshop, tmp_path: Path) -> None:
    _, line = write_and_post(workshop, "Districts")
    copy = tmp_path / "copy.db"
    workshop.copy(copy)
    file = sqlite3.connect(copy)
    file.execute("UPDATE changes SET row = '{\"id\": 7' WHERE kind = 'chart' AND name = 'chart.post'")
    file.execute("UPDATE changes SET row = '[]' WHERE kind = 'topic'")
    file.commit()
    file.close()
    found = trace(journal.read(copy, WANTED), "line", line, "all")
    assert found is not None
    assert found["text"] == "Districts"
    copy.write_bytes(b"no database at all" * 100)
    with pytest.raises(OSError):
        journal.read(copy, WANTED)
