"""A sentence is followed to where it was said; the day is played again, on a page and on the projector."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from facilitator.store import journal
from facilitator.trace.past import Level, Past, Sight, in_public, past_of
from facilitator.trace.replay import NEEDED, replay
from tests.browser.room import Room
from tests.browser.test_walk import AGENDA, ready_to_walk
from tests.browser.voice import Voice
from tests.live.house import key_of
from tests.report.day import day_in


def hanging(then: Past, sight: Sight) -> list[str]:
    """What may be read of what was on the wall, straight from the rows."""
    seen = [
        sight.of(row, then) for kind in ("line", "note", "answer") for row in then.all(kind) if in_public(row, then)
    ]
    return sorted(row.text for row in seen if row is not None)


@pytest.mark.parametrize("level", ["public", "all"])
def test_the_page_works_out_the_wall_as_the_journal_has_it(core: Page, tmp_path: Path, level: Level) -> None:
    changes = journal.read(day_in(tmp_path), NEEDED)
    sight, times = Sight(level, past_of(changes)), sorted({change.time for change in changes[200:]})
    asked = [*times[::30], *reversed(times[::90]), times[-1]]  # forwards, and back
    script = """async ([day, asked]) => {
      const { openDay, playedTo, sheetsOf } = await import("facilitator/components/wall-player.js");
      const player = openDay(day);
      const notes = (list) => list.flatMap((note) => [note.text, ...(note.answer ? [note.answer.text] : [])]);
      const lines = (section) => section.lines.flatMap((line) => [line.text, ...notes(line.notes)]);
      const words = (sheet) => [...sheet.sections.flatMap(lines), ...notes(sheet.notes)];
      const walls = asked.map((at) => sheetsOf(player.at(at), day).flatMap(words));
      const quiet = [[10, 100], [120, 125]];
      return [walls, playedTo(0, 50, quiet), playedTo(0, 5, quiet), playedTo(50, 5, quiet)];
    }"""
    walls, *played = core.evaluate(script, [replay(changes, level), asked])
    for at, wall in zip(asked, walls, strict=True):
        assert sorted(wall) == hanging(past_of(changes, at), sight), at
    assert len(walls[-1]) > 100
    assert played == [145, 5, 105]  # silences are left out, wherever one begins


def a_day(room: Room) -> tuple[Voice, dict[str, str]]:
    """Three tables have written and posted; a question is answered, one note is hidden. The ids of what was said."""
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    ann, bob = (
        Voice(room.server, room.code, room.server.join(room.code, table=table, affiliation=state)["token"])
        for table, state in ((2, "Ohio"), (3, ""))
    )
    question = ann.do("note.add", chart="a.1", kind="question", text="Who calls when districts are away?")["note"]
    for kind, text in (("comment", "We do this by mail"), ("experience", "Six districts answered in a week")):
        bob.do("note.add", chart="a.2", kind=kind, text=text)
    rude = bob.do("note.add", chart="a.1", kind="comment", text="Nonsense", anonymous=True)["note"]
    facilitator.do("note.hide", note=rude, reason="rude")
    facilitator.do("note.answer", note=question, text="The regional office, by turns")
    for voice in (ann, bob):
        voice.leave()
    return facilitator, {"question": question, "rude": rude}


def day_of(room: Room) -> Any:
    """What the console is told of the day."""
    request = urllib.request.Request(f"{room.server.url}/s/{room.code}/replay.json")
    request.add_header("Authorization", f"Bearer {key_of(room.made['links']['console'])}")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read())


def at(room: Room, page: Page, ref: str) -> None:
    page.goto(f"{room.server.url}/s/{room.code}/at/{ref}")


@pytest.mark.timeout(180)
def test_a_sentence_is_followed_and_the_day_played_again(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=3)
    facilitator, said = a_day(room)
    console, screen = room.console(), room.screen()
    expect(console.locator("#agenda")).to_contain_text("Gallery walk")  # by now the key is kept

    # the question, on its chart, with what became of it
    at(room, console, f"note:{said['question']}")
    expect(console.locator("h1")).to_contain_text("Who calls when districts are away?")
    expect(console.locator(".then-marked")).to_contain_text("This is it")
    expect(console.locator(".trace-history")).to_contain_text("The regional office, by turns")
    room.look_at(console, "trace-1-note")
    console.locator(".trace-history a").last.click()
    expect(console.locator(".then-marked .answer")).to_contain_text("The regional office")
    at(room, console, f"note:{said['rude']}")
    expect(console.locator(".trace-history")).to_contain_text("Reason: rude")
    expect(console.locator(".trace-state")).to_contain_text("It is hidden")
    room.look_at(console, "trace-2-hidden")
    console.set_viewport_size({"width": 320, "height": 640})
    at(room, console, "chart:a.1")
    expect(console.locator(".trace-then")).to_contain_text("Table 1 calls the districts every month")
    room.look_at(console, "trace-3-chart-320")
    console.set_viewport_size({"width": 1280, "height": 800})

    # nobody else may look before the report is published, and is told so
    stranger = room.open("stranger", f"{room.server.url}/s/{room.code}/at/note:{said['question']}")
    expect(stranger.locator("#door")).to_contain_text("This is not public")
    room.look_at(stranger, "trace-4-door")
    room.complaints.clear()  # the browser's own word about the refused request

    # once it is, they follow the sentence to its answer, and nothing to what was hidden
    facilitator.do("report.state", state="published")
    at(room, stranger, f"note:{said['question']}")
    expect(stranger.locator(".trace-history")).to_contain_text("The regional office, by turns")
    expect(stranger.locator(".trace-then")).not_to_contain_text("Nonsense")
    at(room, stranger, f"note:{said['rude']}")
    expect(stranger.locator("#door")).to_contain_text("There is nothing here")
    room.complaints.clear()

    # the day: at its end everything hangs; the slider goes back by keyboard to where nothing was noted yet
    day = day_of(room)
    console.goto(f"{room.server.url}/s/{room.code}/replay?t={day['until']}")
    wall = console.locator("#replay-wall")
    expect(wall.locator(".replay-chart")).to_have_count(3)
    expect(wall).to_contain_text("Six districts answered in a week")
    expect(wall).not_to_contain_text("Nonsense")
    room.look_at(console, "trace-5-replay")
    slider = console.get_by_role("slider", name="Moment of the day")
    slider.focus()
    slider.press("PageDown")
    expect(wall.locator(".note")).to_have_count(0)
    expect(console.locator(".replay-stage")).to_have_text("Gallery walk")
    slider.press("Home")
    expect(wall.locator(".replay-chart")).to_have_count(0)
    console.get_by_role("button", name="Play", exact=True).click()
    expect(wall).to_contain_text("Six districts answered in a week")
    expect(console.get_by_role("button", name="Play", exact=True)).to_be_visible()  # the day has come to its end
    console.set_viewport_size({"width": 320, "height": 640})
    room.look_at(console, "trace-6-replay-320")

    # on the projector only what was let on; and back
    console.goto(f"{room.server.url}/s/{room.code}/replay?t={day['from']}")
    console.get_by_role("button", name="Play on the screen").click()
    expect(screen.locator(".screen-replay-sheet")).to_have_count(3)
    expect(screen.locator(".screen-replay")).to_contain_text("The end of the day")
    expect(screen.locator(".square")).to_have_count(3)  # that there are notes, but nothing of what they say
    expect(screen.locator("#page")).not_to_contain_text("Six districts")
    room.look_at(screen, "trace-7-screen")
    console.get_by_role("button", name="Screen back to the stage").click()
    expect(screen.locator(".screen-replay")).to_be_hidden()
    facilitator.leave()
