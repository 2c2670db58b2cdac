"""Editing the agenda: order, copies, clocks, and that nothing recorded is ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from facilitator.agenda.reader import parse, read_agenda
from facilitator.agenda.writer import agenda_of, to_toml
from facilitator.live.desk import SERVER
from facilitator.session import agenda_order
from facilitator.session.rows import Activity, Stage
from facilitator.session.state import Draft, State
from tests.unit.workshop import KINDS, MINUTE, Workshop


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Workshop]:
    opened = Workshop(tmp_path)
    yield opened
    assert opened.problems() == []
    opened.close()


def edit(room: Workshop, name: str, /, **args: Any) -> dict[str, Any]:
    """The facilitator edits the agenda."""
    return dict(room.do(name, args, room.console).result)


def refused(room: Workshop, name: str, /, **args: Any) -> tuple[str, str]:
    return room.refused(name, args, room.console)


def order_of(room: Workshop, activity: str = "a") -> list[str]:
    """The stages of an activity that are on the agenda, by their keys."""
    stages = [s for s in room.desk.state.all("stage") if s.activity == activity and not s.removed]
    return [stage.id.partition(".")[2] for stage in sorted(stages, key=lambda s: s.position)]


def questions(room: Workshop, stage: str = "a.discuss") -> list[str]:
    topics = [t for t in room.desk.state.all("topic") if t.stage == stage and not t.removed]
    return [topic.text for topic in sorted(topics, key=lambda t: t.position)]


def test_a_new_activity_comes_last_and_has_a_chart_for_each_table(room):
    room.do("table.remove", {"table": 4}, room.console)
    made = edit(room, "activity.add", title="Übergänge & Strategies!")["activity"]
    assert made == "ubergange_strategies"
    assert room.row("activity", made).position == 2
    assert [room.row("chart", f"{made}.{table}").table for table in (1, 2, 3, 4)] == [1, 2, 3, 4]
    assert edit(room, "activity.add", title="Übergänge & Strategies", after="")["activity"] == f"{made}2"
    assert room.row("activity", f"{made}2").position == 1
    assert edit(room, "activity.add", title="日本語")["activity"] == "activity"


def test_a_new_stage_comes_where_it_is_wanted_and_the_whole_agenda_is_numbered(room):
    strategies = edit(room, "activity.add", title="Strategies", after="")["activity"]
    stage = edit(room, "stage.add", activity=strategies, kind="discuss", title="Talk", minutes=5)["stage"]
    assert stage == "strategies.discuss"
    assert edit(room, "stage.add", activity=strategies, kind="discuss", title="Again")["stage"] == "strategies.discuss2"
    edit(room, "stage.add", activity=strategies, kind="present", title="Hello", after="")
    assert order_of(room, strategies) == ["present", "discuss", "discuss2"]
    assert room.row("stage", "a.present").position == 4
    assert room.row("stage", stage).settings["unit"] == "table"
    assert refused(room, "stage.add", activity=strategies, kind="dance", title="No") == ("not_found", "kind")
    assert refused(room, "stage.add", activity="b", kind="post", title="No") == ("not_found", "activity")
    assert refused(room, "stage.add", activity="a", kind="post", title=" ") == ("bad_args", "title")
    assert refused(room, "stage.add", activity="a", kind="post", title="No", after="b.x") == ("not_found", "after")


def test_stages_move_within_and_between_activities_until_they_have_begun(room):
    edit(room, "stage.move", stage="a.walk", after="")
    assert order_of(room)[:3] == ["walk", "present", "discuss"]
    edit(room, "stage.move", stage="a.walk", after="a.discuss")
    assert order_of(room)[:4] == ["present", "discuss", "walk", "post"]
    other = edit(room, "activity.add", title="Other")["activity"]
    edit(room, "stage.move", stage="a.discuss", activity=other)
    assert order_of(room, other) == ["discuss"]
    assert {t.activity for t in room.desk.state.all("topic")} == {other}
    edit(room, "stage.move", stage="a.discuss", activity="a", after="a.present")
    room.start("discuss")
    assert refused(room, "stage.move", stage="a.discuss", activity=other) == ("wrong_stage", "activity")
    edit(room, "stage.move", stage="a.discuss", after="")
    assert order_of(room)[0] == "discuss"


def test_activities_move_with_their_stages(room):
    edit(room, "activity.add", title="Other")
    edit(room, "stage.add", activity="other", kind="post", title="Post")
    edit(room, "activity.move", activity="other")
    assert room.row("stage", "other.post").position == 1
    assert room.row("stage", "a.present").position == 2
    edit(room, "activity.move", activity="other", after="a")
    assert room.row("stage", "other.post").position == len(KINDS) + 1


def test_the_clock_of_a_running_stage_moves_with_its_plan(room):
    room.start("discuss")
    edit(room, "stage.edit", stage="a.discuss", minutes=15)
    assert room.row("stage", "a.discuss").ends_at == room.now + 15 * MINUTE
    room.wait(5)
    room.do("stage.pause", {"stage": "a.discuss"}, room.console)
    edit(room, "stage.edit", stage="a.discuss", minutes=12)
    assert room.row("stage", "a.discuss").left == 7 * MINUTE
    room.do("stage.resume", {"stage": "a.discuss"}, room.console)
    edit(room, "stage.edit", stage="a.discuss", minutes=0)
    assert (room.row("stage", "a.discuss").ends_at, room.row("stage", "a.discuss").minutes) == (0, 0)
    edit(room, "stage.edit", stage="a.discuss", minutes=8)
    assert room.row("stage", "a.discuss").ends_at == room.row("stage", "a.discuss").started_at + 8 * MINUTE
    assert refused(room, "stage.edit", stage="a.discuss", minutes=-1) == ("bad_args", "minutes")
    assert refused(room, "stage.edit", stage="a.discuss", minutes=1e9) == ("bad_args", "minutes")


def test_words_notes_and_settings_change_and_what_is_left_out_stays(room):
    edit(room, "stage.edit", stage="a.discuss", instructions="Talk.\nWrite.", notes="Smile", settings={"quiet": False})
    stage = room.row("stage", "a.discuss")
    assert (stage.title, stage.instructions, stage.minutes) == ("discuss", "Talk.\nWrite.", 10)
    assert (stage.settings["quiet"], stage.settings["unit"]) == (False, "table")
    assert room.row("script", "a.discuss").text == "Smile"
    assert set(room.row("script", "a.discuss").views(room.desk.state)) == {"console"}
    assert refused(room, "stage.edit", stage="a.discuss", settings={"unit": "crowd"}) == ("bad_args", "settings")
    assert refused(room, "stage.edit", stage="a.discuss", settings={"dance": True}) == ("bad_args", "settings")
    assert refused(room, "stage.edit", stage="a.discuss", title="x" * 121) == ("too_long", "title")


def test_a_copy_has_the_plan_and_nothing_that_was_recorded(room):
    edit(room, "stage.edit", stage="a.discuss", notes="Smile")
    room.start("discuss")
    room.write(1, "Monthly calls", room.desk_at(1, pen=True))
    edit(room, "topic.remove", topic="a.t2")
    made = edit(room, "stage.copy", stage="a.discuss")["stage"]
    assert order_of(room)[1:3] == ["discuss", "discuss2"]
    copy = room.row("stage", made)
    assert (copy.state, copy.started_at, copy.minutes, copy.title) == ("waiting", 0, 10, "discuss")
    assert questions(room, made) == ["Which groups?", "Which content?", "Which ways?"]
    assert room.row("script", made).text == "Smile"
    assert room.lines(1) == ["Monthly calls"]


def test_a_copied_activity_refers_to_its_own_stages(room):
    edit(room, "stage.edit", stage="a.discuss", settings={"carry_in": "a.discuss"})
    edit(room, "stage.remove", stage="a.walk")
    made = edit(room, "activity.copy", activity="a")["activity"]
    assert made == "discuss_activity" or room.row("activity", made).title == "Transitions discussion"
    assert order_of(room, made) == [kind for kind in KINDS if kind != "walk"]
    assert room.row("stage", f"{made}.discuss").settings["carry_in"] == f"{made}.discuss"
    assert room.row("stage", "a.discuss").settings["carry_in"] == "a.discuss"
    assert room.row("chart", f"{made}.4").posted is False


def test_what_is_taken_off_keeps_all_that_was_recorded_and_comes_back_in_its_place(room):
    pen = room.desk_at(1, pen=True)
    room.start("discuss")
    line = room.write(1, "Monthly calls", pen)
    assert refused(room, "stage.remove", stage="a.discuss") == ("wrong_stage", "stage")
    assert refused(room, "activity.remove", activity="a") == ("wrong_stage", "activity")
    room.start("post")
    before = order_of(room)
    edit(room, "stage.remove", stage="a.discuss")
    edit(room, "stage.remove", stage="a.discuss")
    assert "discuss" not in order_of(room)
    assert room.row("line", line).text == "Monthly calls"
    assert room.refused("stage.start", {"stage": "a.discuss"}, room.console)[0] == "not_found"
    edit(room, "stage.move", stage="a.walk", after="a.present")
    edit(room, "stage.move", stage="a.walk", after="a.post")
    edit(room, "stage.restore", stage="a.discuss")
    assert order_of(room) == before
    room.start("discuss")
    assert room.lines(1) == ["Monthly calls"]


def test_an_activity_taken_off_takes_its_stages_with_it_and_brings_them_back(room):
    edit(room, "activity.add", title="Other")
    edit(room, "stage.add", activity="other", kind="post", title="Post")
    edit(room, "activity.remove", activity="other")
    assert room.row("stage", "other.post").removed
    edit(room, "stage.restore", stage="other.post")
    assert not room.row("activity", "other").removed
    edit(room, "activity.remove", activity="other")
    edit(room, "activity.restore", activity="other")
    assert order_of(room, "other") == ["post"]


def test_questions_are_added_reordered_and_taken_off_with_their_lines_kept(room):
    room.start("discuss")
    room.write(1, "Monthly calls", room.desk_at(1, pen=True))
    made = edit(room, "topic.add", stage="a.discuss", text="Who was missing?", group="g2", after="")["topic"]
    assert made == "a.t5"
    assert questions(room)[0] == "Who was missing?"
    edit(room, "topic.move", topic=made, after="a.t1")
    assert questions(room)[:2] == ["Which groups?", "Who was missing?"]
    edit(room, "topic.remove", topic="a.t1")
    assert questions(room)[0] == "Who was missing?"
    assert room.lines(1, "a.t1") == ["Monthly calls"]
    edit(room, "topic.restore", topic="a.t1")
    assert questions(room)[0] == "Which groups?"
    edit(room, "topic.edit", topic="a.t1", text="Which groups matter?")
    assert questions(room)[0] == "Which groups matter?"
    assert refused(room, "topic.edit", topic="a.t1", group="g9") == ("not_found", "group")
    assert refused(room, "topic.add", stage="a.discuss", text="Which?", form="choice", options=["One", " "]) == (
        "bad_args",
        "options",
    )
    assert refused(room, "topic.add", stage="a.discuss", text="Far?", form="scale", steps=1) == ("bad_args", "steps")


def test_an_answered_question_may_be_reworded_but_not_turned_into_another(room):
    topic = edit(room, "topic.add", stage="a.discuss", text="When?", form="choice", options=["Mornings", "Evenins"])[
        "topic"
    ]
    room.start("discuss")
    person = room.join("Ann", 1)
    room.do("topic.reply", {"topic": topic, "values": [1]}, person)
    edit(room, "topic.edit", topic=topic, text="When to meet?", options=["Mornings", "Evenings", "Never"])
    assert room.row("topic", topic).options == ["Mornings", "Evenings", "Never"]
    assert refused(room, "topic.edit", topic=topic, options=["Mornings", "Never"]) == ("wrong_stage", "topic")
    assert refused(room, "topic.edit", topic=topic, form="open") == ("wrong_stage", "topic")


def test_a_grid_makes_its_cells_and_keeps_the_lines_of_those_it_had(room):
    stage = edit(room, "stage.add", activity="a", kind="discuss", title="Processes", after="a.present")["stage"]
    assert questions(room, stage) == ["Processes"]
    grid = {"layout": "grid", "rows": ["Identify", "Develop"], "columns": ["Worked", "Hard"]}
    edit(room, "stage.edit", stage=stage, settings=grid)
    assert questions(room, stage) == [
        "Identify · Worked", "Identify · Hard", "Develop · Worked", "Develop · Hard",
    ]  # fmt: skip
    first = next(t.id for t in room.desk.state.all("topic") if t.text == "Identify · Hard")
    edit(room, "stage.edit", stage=stage, settings={"rows": ["Identify", "Pilot"]})
    assert [t.text for t in room.desk.state.all("topic") if t.stage == stage and t.made and t.removed] == [
        "Processes", "Develop · Worked", "Develop · Hard",
    ]  # fmt: skip
    edit(room, "stage.edit", stage=stage, settings={"rows": ["Develop", "Identify"]})
    assert room.row("topic", first).removed is False
    assert len(questions(room, stage)) == 4


def test_a_sheet_without_questions_has_one_section_until_it_gets_one(room):
    stage = edit(room, "stage.add", activity="a", kind="discuss", title="Ideas")["stage"]
    edit(room, "stage.edit", stage=stage, title="Bold ideas")
    assert questions(room, stage) == ["Bold ideas"]
    topic = edit(room, "topic.add", stage=stage, text="What would you do?")["topic"]
    assert questions(room, stage) == ["What would you do?"]
    edit(room, "topic.remove", topic=topic)
    assert questions(room, stage) == ["Bold ideas"]


def test_groups_are_made_named_dealt_tables_and_dissolved(room):
    made = edit(room, "group.add", name="Group 3")["group"]
    assert made == "g3"
    edit(room, "group.deal")
    assert [room.row("table", str(n)).group for n in (1, 2, 3, 4)] == ["g1", "g2", "g3", "g1"]
    edit(room, "group.rename", group=made, name="Third")
    assert refused(room, "group.rename", group="g1", name="Third") == ("conflict", "name")
    topic = edit(room, "topic.add", stage="a.discuss", text="Only for us?", group=made)["topic"]
    edit(room, "group.remove", group=made)
    assert room.row("topic", topic).removed
    assert room.row("group", made) is None
    assert room.row("table", "3").group == "g1"
    edit(room, "group.remove", group="g2")
    assert refused(room, "group.remove", group="g1") == ("bad_args", "group")


def insert(room: Workshop, name: str, **more: Any) -> list[str]:
    """The house puts a method in."""
    plan = read_agenda(name)
    args = {"activities": msgspec.to_builtins(plan.activities), "groups": [g.name for g in plan.groups], **more}
    answer = room.desk.run("session.insert", args, SERVER, internal=True)
    assert answer.refusal is None
    return list(answer.result["activities"])


def test_a_method_is_put_in_twice_under_names_of_its_own_with_its_charts_and_groups(room):
    assert insert(room, "transitions") == ["transitions"]
    assert insert(room, "transitions", after="") == ["transitions2"]
    assert [a.id for a in sorted(room.desk.state.all("activity"), key=lambda a: a.position)] == [
        "transitions2", "a", "transitions",
    ]  # fmt: skip
    assert order_of(room, "transitions2") == ["present", "discuss", "post", "walk", "reflect"]
    assert room.row("stage", "transitions2.present").position == 1
    assert [room.row("topic", f"transitions2.t{n}").group for n in (1, 2, 3, 4)] == ["", "", "g1", "g2"]
    assert room.row("chart", "transitions2.4") is not None
    room.do("stage.start", {"stage": "transitions2.discuss"}, room.console)


def test_what_was_edited_is_in_the_file_that_is_written(room):
    for kind in KINDS:
        edit(room, "stage.remove", stage=f"a.{kind}")
    edit(room, "activity.remove", activity="a")
    insert(room, "transitions")
    other = edit(room, "activity.add", title="Our own", after="")["activity"]
    edit(room, "stage.move", stage="transitions.discuss", activity=other)
    edit(room, "stage.copy", stage="transitions.discuss")
    edit(room, "stage.add", activity="transitions", kind="discuss", title="Again", minutes=7.5)
    edit(
        room,
        "stage.edit",
        stage="transitions.walk",
        title="Walk",
        notes="Ring the bell.",
        settings={"kinds": ["question"]},
    )
    edit(room, "topic.add", stage="transitions.discuss", text="How far?", form="scale", low="not", high="all")
    edit(room, "group.rename", group="g2", name='Right "half"')
    edit(room, "session.schedule", starts_at=room.now)
    agenda = agenda_of(room.desk.state)
    again = parse(to_toml(agenda), "written")
    assert msgspec.to_builtins(again) == msgspec.to_builtins(agenda)
    assert [activity.key for activity in again.activities] == [other, "transitions"]
    assert [stage.key or stage.kind for stage in again.activities[0].stages] == ["discuss", "discuss2"]
    assert again.activities[0].stages[0].topics[-1].high == "all"
    assert again.activities[0].stages[0].topics[-2].group == 'Right "half"'
    assert again.activities[1].stages[2].notes == "Ring the bell."


@settings(max_examples=60, deadline=None)
@given(some.lists(some.tuples(some.integers(0, 5), some.integers(0, 6), some.integers(0, 1)), max_size=12))
def test_however_stages_are_moved_all_are_there_once_and_numbered_through(moves):
    state = State()
    rows = [Activity(id=key, title=key, position=at) for at, key in enumerate("ab", 1)]
    stages = [Stage(id=f"x.{n}", activity="ab"[n // 3], kind="post", title="", position=n + 1) for n in range(6)]
    state.load([*rows, *stages], [], 1)
    draft = Draft(state, 2)
    for which, after, to in moves:
        stage = draft.change(draft.get("stage", f"x.{which}"), activity="ab"[to])
        siblings = agenda_order.stages_of(draft, "ab"[to])
        places = ["", *(s.id for s in siblings if s.id != stage.id)]
        agenda_order.number_stages(draft, agenda_order.placed(siblings, stage, places[after % len(places)]))
    ordered = [s for key in "ab" for s in agenda_order.stages_of(draft, key)]
    assert [s.position for s in ordered] == list(range(1, 7))
    assert {s.id for s in ordered} == {f"x.{n}" for n in range(6)}
