"""Undo after others went on: what they built on an action stays whole, and nothing is left half."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import msgspec
import pytest

from facilitator.session.history import is_final
from tests.unit.test_history import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()
    assert stage.problems() == []


def action(stage: Stage, name: str) -> str:
    """The last action of that name."""
    found = [a for a in stage.desk.state.all("action") if a.name == name and not a.undoes]
    return str(max(found, key=lambda a: a.seq).id)


def test_lines_on_a_table_added_by_mistake_keep_their_chart_and_their_desk(stage: Stage) -> None:
    number = stage.does("table.add")["table"]
    desk = stage.desk_at(number, "laptop", pen=True)
    line = stage.write(number, "We are here after all", desk)
    stage.do("pen.release", {"table": number}, desk)
    assert stage.undo()["kept"] >= 1
    assert stage.row("chart", stage.row("line", line).chart) is not None
    assert stage.desk_at(number, "laptop") is not None


def test_a_topic_that_was_answered_since_stays(stage: Stage) -> None:
    topic = stage.does("topic.add", stage="a.discuss", text="And the money?")["topic"]
    stage.write(1, "There is none", stage.pen, section=topic)
    assert stage.undo()["kept"] == 1
    assert stage.row("topic", topic) is not None


def test_a_theme_that_others_have_filled_stays(stage: Stage) -> None:
    stage.post(1)
    stage.start("cluster")
    theme = stage.does("theme.add", stage="a.cluster", title="Money")["theme"]
    first = action(stage, "theme.add")
    stage.does("item.place", stage="a.cluster", on={"kind": "line", "id": stage.line}, theme=theme)
    assert stage.undo(action=first)["kept"] >= 1
    assert stage.row("theme", theme).items == 1
    stage.undo(action=action(stage, "item.place"))
    assert stage.row("theme", theme).items == 0


def test_seats_are_counted_and_pens_held_by_who_sits_there(stage: Stage) -> None:
    people = [stage.join(f"Person {n}", 1 + n % 3) for n in range(6)]
    for person in people[:3]:
        stage.claim(person, stage.row("participant", person.id).table)
    stage.does("seats.assign", how="random", whom="all")
    for person in people[::2]:
        stage.sit(person, 4)
    late = stage.join("Late", 1)
    stage.undo()
    at = Counter(p.table for p in stage.desk.state.all("participant"))
    assert stage.row("participant", late.id).table == 1
    for table in stage.desk.state.all("table"):
        assert table.seated == at[table.number]
        holder = stage.row("participant", table.pen)
        assert holder is None or holder.table == table.number


def test_only_one_stage_is_on_whichever_start_is_taken_back(stage: Stage) -> None:
    stage.start("walk")
    first = action(stage, "stage.start")
    stage.start("vote")
    assert stage.refused("undo", {"action": first}, stage.console) == ("conflict", "action")
    assert [s.id for s in stage.desk.state.all("stage") if s.state == "running"] == ["a.vote"]
    stage.undo()
    stage.undo(action=first)
    assert [s.id for s in stage.desk.state.all("stage") if s.state == "running"] == ["a.discuss"]


def test_a_stage_paused_since_is_not_half_taken_back(stage: Stage) -> None:
    stage.start("walk")
    first = action(stage, "stage.start")
    stage.does("stage.pause", stage="a.walk")
    assert stage.refused("undo", {"action": first}, stage.console) == ("conflict", "action")


def test_one_table_speaks_whichever_turn_is_taken_back(stage: Stage) -> None:
    stage.start("share")
    stage.does("turn.start", table=1)
    stage.does("turn.end", table=1)
    ended = action(stage, "turn.end")
    stage.does("turn.start", table=2)
    assert stage.refused("undo", {"action": ended}, stage.console) == ("conflict", "action")
    assert [t.table for t in stage.desk.state.all("turn") if t.state == "speaking"] == [2]


def test_votes_given_while_a_vote_was_open_again_are_counted(stage: Stage) -> None:
    ann, bo = stage.join("Ann", 1), stage.join("Bo", 2)
    stage.start("vote")
    for text in ("Meet", "Write"):
        option = stage.does("option.add", stage="a.vote", text=text)["option"]
    stage.do("dot.place", {"on": {"kind": "option", "id": option}}, ann)
    stage.does("ballot.close", stage="a.vote")
    stage.does("ballot.reopen", stage="a.vote")
    stage.do("dot.place", {"on": {"kind": "option", "id": option}}, bo)
    stage.undo()
    assert not stage.row("ballot", "a.vote").open
    assert stage.row("tally", option).total == 2


def test_the_agenda_keeps_an_order_without_two_in_one_place(stage: Stage) -> None:
    stage.does("stage.move", stage="a.present", after="a.walk")
    moved = action(stage, "stage.move")
    stage.does("stage.add", activity="a", kind="present", title="A break", after="a.post")
    stage.undo(action=moved)
    places = sorted(s.position for s in stage.desk.state.all("stage"))
    assert places == list(range(1, len(places) + 1))


def test_who_sat_down_during_a_walk_still_has_a_way(stage: Stage) -> None:
    for table in (1, 2, 3):
        stage.join(f"at {table}", table)
        stage.post(table)
    stage.start("walk")
    stage.does("walk.bell", stage="a.walk", stop=1)
    late = stage.join("Late", 4)
    stage.undo()
    on_the_way = {member for route in stage.desk.state.all("route") for member in route.members}
    assert late.id in on_the_way or 4 in {r.table for r in stage.desk.state.all("route")}


def test_a_walk_begun_too_soon_is_gone_though_somebody_sat_down(stage: Stage) -> None:
    for table in (1, 2, 3):
        stage.join(f"at {table}", table)
        stage.post(table)
    stage.start("walk")
    late = stage.join("Late", 3)
    assert stage.undo()["kept"] == 0
    assert not list(stage.desk.state.all("route"))
    assert stage.row("session", "ABCDEF").stage == "a.discuss"
    assert stage.row("participant", late.id).table == 3


def test_keys_of_the_console_and_erased_people_do_not_come_back() -> None:
    assert is_final([("key", "hash", {"role": "facilitator"}, None)])
    assert is_final([("key", "hash", None, {"role": "facilitator"})])
    assert is_final([("participant", "ann", {"name": "Ann"}, None)])
    assert not is_final([("key", "hash", None, {"role": "table"}), ("table", "5", None, {})])


def test_what_is_final_is_refused_and_undo_passes_it_over(stage: Stage) -> None:
    stage.does("table.rename", table=1, name="Window")
    stage.does("table.rename", table=1, name="Door")
    last = action(stage, "table.rename")
    with mock.patch.dict(stage.desk.state._rows["action"]):
        stage.desk.state._rows["action"][last] = msgspec.structs.replace(stage.row("action", last), final=True)
        assert stage.refused("undo", {"action": last}, stage.console) == ("conflict", "action")
        assert stage.undo()["action"] != last


def test_a_share_out_that_overruns_is_read_in_silence_and_can_go_on(stage: Stage) -> None:
    stage.start("share")
    assert stage.refused("turn.enough", {}, stage.console) == ("wrong_stage", "")
    stage.does("turn.start", table=1)
    stage.does("turn.end", table=1)
    stage.does("turn.start", table=2)
    before = stage.everything()
    stage.does("turn.enough")
    assert stage.row("stage", "a.share").settings["which"] == "first 2"
    assert not [t for t in stage.desk.state.all("turn") if t.state == "speaking"]
    stage.undo()
    assert stage.everything() == before, "table 2 has the microphone again"
