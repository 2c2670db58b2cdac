"""The steps around the day: what it is for, leadership's preview, the plan, the close."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.live.views import may_watch
from facilitator.session import keys
from facilitator.session.roles import Actor
from tests.unit.workshop import CODE, CONSOLE_KEY, MINUTE, NOON, Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    opened = Workshop(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def leader(workshop: Workshop) -> Actor:
    """Somebody in leadership, with the preview's link."""
    workshop.do("preview.open", {}, workshop.console)
    return workshop.enter(keys.derive(CONSOLE_KEY, "preview"))


def session(workshop: Workshop):
    return workshop.row("session", CODE)


def test_the_purpose_and_outcomes_are_said_and_said_anew(workshop):
    workshop.do("session.describe", {"purpose": " To agree ", "outcomes": ["A list", " ", "A plan"]}, workshop.console)
    assert session(workshop).purpose == "To agree"
    assert session(workshop).outcomes == ["A list", "A plan"]
    workshop.do("session.describe", {"goals": ["Hear every table"]}, workshop.console)
    assert session(workshop).outcomes == ["A list", "A plan"]
    assert session(workshop).goals == ["Hear every table"]


def test_what_is_too_long_or_too_much_is_refused_with_its_field(workshop):
    refused = [
        workshop.refused("session.describe", args, workshop.console)
        for args in ({"title": " "}, {"purpose": "x" * 601}, {"outcomes": ["x" * 201]}, {"goals": ["a"] * 13})
    ]
    assert refused == [("bad_args", "title"), ("too_long", "purpose"), ("too_long", "outcomes"), ("too_many", "goals")]


def test_the_preview_reads_the_plan_and_nothing_of_the_room(workshop, leader):
    state = workshop.desk.state
    asked = ("preview", "room", "wall", "screen", "console", "table:1", "me:x", "chart:a.1")
    assert [view for view in asked if may_watch(state, leader, view)] == ["preview"]
    assert not may_watch(state, workshop.join(), "preview")
    assert not may_watch(state, workshop.screen, "preview")
    assert {kind for kind, _ in state.view("preview").rows} == {"session", "activity", "stage", "group", "topic"}


def test_leadership_remarks_and_approves_and_nobody_else_does(workshop, leader):
    said = workshop.do("preview.remark", {"text": "A break?", "name": "Dana", "on": "a.walk"}, leader).result["remark"]
    workshop.wait(1)
    approved = workshop.do("preview.approve", {"name": "Dana"}, leader).result["remark"]
    remark = workshop.row("remark", said)
    assert (remark.text, remark.name, remark.on, remark.approves, remark.at) == (
        "A break?",
        "Dana",
        "a.walk",
        False,
        NOON,
    )
    assert workshop.row("remark", approved).approves
    assert workshop.refused("preview.remark", {"text": "", "name": "Dana"}, leader) == ("bad_args", "text")
    assert workshop.refused("preview.remark", {"text": "So", "name": " "}, leader) == ("bad_args", "name")
    assert workshop.refused("preview.remark", {"text": "So", "name": "D", "on": "no"}, leader) == ("not_found", "on")
    for who in (workshop.console, workshop.join(), workshop.screen):
        assert workshop.refused("preview.approve", {"name": "Eve"}, who)[0] == "not_allowed"
    for name, args in (("park.add", {"text": "x"}), ("stage.start", {"stage": "a.walk"}), ("session.end", {})):
        assert workshop.refused(name, args, leader)[0] == "not_allowed"
    workshop.do("remark.settle", {"remark": said}, workshop.console)
    assert workshop.row("remark", said).settled


def test_opening_the_preview_twice_makes_one_key(workshop, leader):
    before = workshop.desk.state.seq
    workshop.do("preview.open", {}, workshop.console)
    assert workshop.desk.state.seq == before + 1 or workshop.desk.state.seq == before
    assert sum(key.role == "preview" for key in workshop.desk.state.all("key")) == 1


def test_the_plan_is_what_was_planned_when_the_first_stage_started(workshop):
    workshop.do("session.schedule", {"starts_at": NOON}, workshop.console)
    workshop.wait(7)  # it starts late
    workshop.start("present")
    assert session(workshop).due_at == NOON + 110 * MINUTE
    workshop.start("discuss")
    workshop.do("stage.extend", {"stage": "a.walk", "minutes": -5}, workshop.console)
    assert session(workshop).due_at == NOON + 110 * MINUTE  # making up time does not move the plan
    workshop.do("session.replan", {}, workshop.console)
    assert session(workshop).due_at == workshop.now + (10 + 85) * MINUTE


def test_a_start_on_another_day_counts_from_when_it_begins(workshop):
    workshop.do("session.schedule", {"starts_at": NOON}, workshop.console)
    workshop.wait(24 * 60)
    workshop.start("present")
    assert session(workshop).due_at == workshop.now + 110 * MINUTE


def test_the_close_says_what_was_reached_and_what_is_new(workshop):
    workshop.do("session.describe", {"outcomes": ["A list", "A plan", "A date"]}, workshop.console)
    assert workshop.refused("session.close", {"reached": [3]}, workshop.console) == ("not_found", "reached")
    workshop.do("session.close", {"reached": [2, 0], "renewed": ["purpose", "focus"]}, workshop.console)
    closed = session(workshop)
    assert (closed.state, closed.ended_at, closed.reached) == ("ended", NOON, [0, 2])
    assert closed.renewed == ["focus", "purpose"]
    workshop.wait(5)
    workshop.do("session.close", {"reached": [1]}, workshop.console)  # corrected afterwards
    assert (session(workshop).reached, session(workshop).ended_at) == ([1], NOON)
    workshop.do("session.reopen", {}, workshop.console)
    assert (session(workshop).state, session(workshop).ended_at) == ("open", 0)
    workshop.do("session.describe", {"outcomes": ["A plan", "A list"]}, workshop.console)
    assert session(workshop).reached == [0]  # the same sentence, wherever it stands
