"""Cards are filled, tables speak in turn, the room listens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda.reader import StagePlan
from facilitator.session.rows import CONSOLE, ROOM, SCREEN
from facilitator.session.turns import families, put_in_order
from facilitator.stages import pick, share
from tests.unit.workshop import Workshop

SECOND = 1000


@pytest.fixture
def workshop(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = Workshop(tmp_path, tables=6)
    yield opened
    assert opened.problems() == []
    opened.close()


def fill(workshop: Workshop, table: int, challenge: str, *strategies: str) -> Any:
    """A table's recorder fills the card; returns the recorder."""
    desk = workshop.desk_at(table, pen=True)
    workshop.do("pick.challenge", {"table": table, "text": challenge}, desk)
    for strategy in strategies:
        workshop.do("strategy.write", {"table": table, "text": strategy, "why": "It is asked for"}, desk)
    workshop.do("card.ready", {"table": table}, desk)
    return desk


def turn(workshop: Workshop, table: int) -> Any:
    return workshop.row("turn", f"a.share.{table}")


def queue(workshop: Workshop) -> list[int]:
    turns = sorted(workshop.desk.state.all("turn"), key=lambda t: t.position)
    return [t.table for t in turns]


def call_up(workshop: Workshop, table: int, what: str = "start", **more: Any) -> None:
    workshop.do(f"turn.{what}", {"table": table, **more}, workshop.console)


def views(workshop: Workshop, kind: str, id: str) -> set[str]:
    return set(workshop.row(kind, id).views(workshop.desk.state))


# --- the card


def test_a_challenge_is_taken_from_a_line_of_the_own_chart(workshop):
    workshop.start("discuss")
    desk = workshop.desk_at(1, pen=True)
    line = workshop.write(1, "Staff leave, and what they knew about the partners leaves with them", desk)
    workshop.start("pick")
    workshop.do("pick.challenge", {"table": 1, "line": line}, desk)
    card = workshop.row("challenge", "a.1")
    assert (card.text[:11], card.line, card.stage) == ("Staff leave", line, "a.pick")
    # it may be said in other words and still be known to come from there
    workshop.do("pick.challenge", {"table": 1, "line": line, "text": "Staff turnover"}, desk)
    assert (workshop.row("challenge", "a.1").text, workshop.row("challenge", "a.1").line) == ("Staff turnover", line)
    other = workshop.desk_at(2, pen=True)
    assert workshop.refused("pick.challenge", {"table": 2, "line": line}, other) == ("not_found", "line")


def test_a_line_that_is_too_long_for_the_card_is_cut_at_a_word(workshop):
    workshop.start("discuss")
    desk = workshop.desk_at(1, pen=True)
    line = workshop.write(1, "word " * 90, desk)
    workshop.start("pick")
    workshop.do("pick.challenge", {"table": 1, "line": line}, desk)
    text = workshop.row("challenge", "a.1").text
    assert text.endswith("word…")
    assert len(text) <= 120


def test_a_card_has_limits_that_say_what_is_too_much(workshop):
    workshop.start("pick")
    desk = fill(workshop, 1, "x" * 120, "One", "Two", "Three")
    assert workshop.refused("pick.challenge", {"table": 1, "text": "x" * 121}, desk) == ("too_long", "text")
    assert workshop.refused("strategy.write", {"table": 1, "text": "Four"}, desk) == ("too_many", "strategy")
    first = next(iter(workshop.desk.state.all("strategy")))
    over = {"table": 1, "strategy": first.id, "text": "One", "why": "y" * 241}
    assert workshop.refused("strategy.write", over, desk) == ("too_long", "why")
    assert workshop.refused("strategy.write", {"table": 1, "text": "", "strategy": first.id}, desk) == (
        "bad_args",
        "text",
    )
    other = workshop.desk_at(2, pen=True)
    theirs = {"table": 2, "strategy": first.id, "text": "Mine now"}
    assert workshop.refused("strategy.write", theirs, other) == ("not_found", "strategy")
    workshop.do("strategy.remove", {"strategy": first.id}, desk)
    workshop.do("strategy.write", {"table": 1, "text": "", "why": "Because"}, desk)


def test_an_empty_card_is_not_ready_and_one_that_is_emptied_is_ready_no_more(workshop):
    workshop.start("pick")
    desk = workshop.desk_at(1, pen=True)
    assert workshop.refused("card.ready", {"table": 1}, desk) == ("bad_args", "ready")
    workshop.do("strategy.write", {"table": 1, "text": "Pairs"}, desk)
    assert workshop.refused("card.ready", {"table": 1}, desk) == ("bad_args", "ready")
    workshop.do("pick.challenge", {"table": 1, "text": "Turnover"}, desk)
    workshop.do("card.ready", {"table": 1}, desk)
    workshop.do("pick.challenge", {"table": 1, "text": "Turnover of staff"}, desk)
    assert workshop.row("challenge", "a.1").ready
    workshop.do("pick.challenge", {"table": 1, "text": ""}, desk)
    assert not workshop.row("challenge", "a.1").ready


def test_ready_cards_that_say_nearly_the_same_are_known_before_anybody_speaks(workshop):
    workshop.start("pick")
    fill(workshop, 1, "Staff turnover at the districts")
    fill(workshop, 3, "Turnover of staff at the districts")
    fill(workshop, 4, "No money to travel")
    assert [workshop.row("challenge", f"a.{n}").alike for n in (1, 3, 4)] == [[3], [1], []]
    assert views(workshop, "challenge", "a.1") == {"table:1", CONSOLE, SCREEN}


def test_a_card_typed_in_time_and_sent_late_is_kept_and_marked(workshop):
    workshop.start("pick")
    desk = workshop.desk_at(1, pen=True)
    workshop.start("share")
    args = {"table": 1, "text": "Turnover"}
    assert workshop.refused("pick.challenge", args, desk)[0] == "wrong_stage"
    workshop.do("pick.challenge", args, desk, at="a.pick")
    assert workshop.row("challenge", "a.1").late


# --- the queue


def test_every_table_has_a_turn_cards_first(workshop):
    workshop.start("pick")
    fill(workshop, 5, "Travel")
    fill(workshop, 2, "Turnover")
    workshop.start("share")
    assert queue(workshop) == [2, 5, 1, 3, 4, 6]


def test_a_table_that_was_taken_away_still_has_its_card_shown(workshop):
    workshop.start("pick")
    fill(workshop, 5, "Travel")
    workshop.do("table.remove", {"table": 5}, workshop.console)
    workshop.do("table.remove", {"table": 6}, workshop.console)
    workshop.start("share")
    assert queue(workshop) == [5, 1, 2, 3, 4]


def test_one_speaks_at_a_time_and_each_has_a_clock_of_its_own(workshop):
    workshop.start("share")
    call_up(workshop, 1)
    began = workshop.now
    assert turn(workshop, 1).ends_at == began + 60 * SECOND
    call_up(workshop, 1)  # a second tap changes nothing
    workshop.now += 50 * SECOND
    call_up(workshop, 1, "extend")
    assert turn(workshop, 1).ends_at == began + 80 * SECOND
    workshop.now += 50 * SECOND  # 20 s over: what is added counts from now
    call_up(workshop, 1, "extend", seconds=15)
    assert turn(workshop, 1).ends_at == workshop.now + 15 * SECOND
    call_up(workshop, 2)
    assert (turn(workshop, 1).state, turn(workshop, 1).spent) == ("done", 100 * SECOND)
    assert (turn(workshop, 2).state, turn(workshop, 2).started_at) == ("speaking", workshop.now)
    stage = workshop.row("stage", "a.share")
    assert stage.ends_at == stage.started_at + 10 * 60 * SECOND
    assert workshop.refused("turn.extend", {"table": 1}, workshop.console) == ("conflict", "table")


def test_skipped_tables_come_back_last_and_any_table_may_speak_again(workshop):
    workshop.start("share")
    call_up(workshop, 1, "skip")
    assert queue(workshop) == [2, 3, 4, 5, 6, 1]
    call_up(workshop, 2)
    workshop.now += 10 * SECOND
    call_up(workshop, 2, "skip")
    assert (turn(workshop, 2).state, turn(workshop, 2).spent) == ("skipped", 10 * SECOND)
    call_up(workshop, 2)
    workshop.now += 20 * SECOND
    call_up(workshop, 2, "end")
    assert (turn(workshop, 2).state, turn(workshop, 2).spent) == ("done", 30 * SECOND)
    call_up(workshop, 2)
    assert turn(workshop, 2).state == "speaking"


def test_starting_the_share_out_again_keeps_what_is_done(workshop):
    workshop.start("share")
    call_up(workshop, 1)
    workshop.do("stage.end", {"stage": "a.share"}, workshop.console)
    assert turn(workshop, 1).state == "done"
    workshop.do("table.add", {}, workshop.console)
    workshop.start("walk")
    workshop.start("share")
    assert turn(workshop, 1).state == "done"
    assert queue(workshop) == [1, 2, 3, 4, 5, 6, 7]


def test_a_table_added_while_the_others_speak_can_be_called_up(workshop):
    workshop.start("share")
    workshop.do("table.add", {}, workshop.console)
    call_up(workshop, 7)
    assert turn(workshop, 7).state == "speaking"
    assert workshop.refused("turn.start", {"table": 99}, workshop.console) == ("not_found", "table")


def test_the_queue_is_put_in_order_by_hand_and_by_likeness(workshop):
    workshop.start("pick")
    for table, challenge in {
        1: "Staff turnover at the districts",
        2: "No money to travel",
        3: "Turnover of staff at the districts",
        4: "Nobody reads the reports",
        5: "Districts: staff turnover",
        6: "Data comes too late",
    }.items():
        fill(workshop, table, challenge)
    workshop.start("share")
    assert turn(workshop, 1).alike == [3, 5]
    workshop.do("turn.sort", {"by": "together"}, workshop.console)
    assert queue(workshop)[:3] == [1, 3, 5]
    workshop.do("turn.sort", {"by": "apart"}, workshop.console)
    places = sorted(queue(workshop).index(table) for table in (1, 3, 5))
    assert min(places[1] - places[0], places[2] - places[1]) >= 2
    call_up(workshop, 4)
    workshop.do("turn.sort", {"by": "table"}, workshop.console)
    assert queue(workshop) == [4, 1, 2, 3, 5, 6]
    workshop.do("turn.order", {"tables": [6, 4, 6]}, workshop.console)
    assert queue(workshop) == [6, 4, 1, 2, 3, 5]
    assert workshop.refused("turn.order", {"tables": [9]}, workshop.console) == ("not_found", "tables")


def test_the_order_by_lot_is_the_same_each_time_it_is_worked_out():
    tables = range(1, 31)
    assert put_in_order(tables, "random", {}, "seed") == put_in_order(tables, "random", {}, "seed")
    assert put_in_order(tables, "random", {}, "seed") != put_in_order(tables, "random", {}, "other")


@given(
    tables=st.sets(st.integers(1, 60), max_size=40),
    pairs=st.lists(st.tuples(st.integers(1, 60), st.integers(1, 60)), max_size=40),
    by=st.sampled_from(["table", "random", "together", "apart"]),
)
def test_no_order_loses_a_table(tables, pairs, by):
    alike: dict[int, list[int]] = {}
    for one, other in pairs:
        alike.setdefault(one, []).append(other)
        alike.setdefault(other, []).append(one)
    order = put_in_order(tables, by, alike, "seed")
    assert sorted(order) == sorted(tables)
    if by == "together":
        for family in families(sorted(tables), alike):
            places = [order.index(table) for table in family]
            assert max(places) - min(places) == len(family) - 1


def test_a_new_pace_holds_for_the_turns_to_come(workshop):
    workshop.start("share")
    call_up(workshop, 1)
    workshop.do("turn.pace", {"seconds": 45}, workshop.console)
    assert turn(workshop, 1).ends_at == workshop.now + 60 * SECOND
    call_up(workshop, 2)
    assert turn(workshop, 2).ends_at == workshop.now + 45 * SECOND
    assert workshop.refused("turn.pace", {"seconds": 0}, workshop.console) == ("bad_args", "seconds")


def test_fifteen_cards_are_heard_in_seventeen_minutes(tmp_path):
    workshop = Workshop(tmp_path, tables=15)
    workshop.start("pick")
    for table in range(1, 16):
        fill(workshop, table, f"Challenge number {table}", "Strategy")
    workshop.start("share")
    began = workshop.now
    for table in queue(workshop):
        call_up(workshop, table)
        assert ROOM in views(workshop, "challenge", f"a.{table}")
        workshop.now += 68 * SECOND  # a minute, and eight seconds to hand the microphone on
    call_up(workshop, table, "end")
    assert {turn(workshop, table).state for table in range(1, 16)} == {"done"}
    assert workshop.now - began <= 17 * 60 * SECOND
    workshop.close()


# --- the room


def test_a_card_is_the_rooms_from_its_turn_on(workshop):
    workshop.start("pick")
    fill(workshop, 1, "Turnover", "Pairs")
    workshop.start("share")
    strategy = next(iter(workshop.desk.state.all("strategy"))).id
    assert ROOM not in views(workshop, "challenge", "a.1") | views(workshop, "strategy", strategy)
    call_up(workshop, 1)
    assert ROOM in views(workshop, "challenge", "a.1") & views(workshop, "strategy", strategy)
    shown = workshop.desk.state.view(ROOM).rows
    assert {("challenge", "a.1"), ("strategy", strategy)} <= set(shown)


def test_taps_count_once_a_person_and_can_be_taken_back(workshop):
    ann, bo = workshop.join("Ann", 1), workshop.join("Bo", 2)
    workshop.start("share")
    tap = {"table": 1, "kind": "us_too"}
    assert workshop.refused("tap.give", tap, bo) == ("wrong_stage", "table")
    call_up(workshop, 1)
    assert workshop.refused("tap.give", tap, ann) == ("not_allowed", "table")
    for _ in range(2):
        workshop.do("tap.give", tap, bo)
    workshop.do("tap.give", {"table": 1, "kind": "could_use"}, bo)
    assert (turn(workshop, 1).us_too, turn(workshop, 1).could_use) == (1, 1)
    assert views(workshop, "tap", f"a.share.1.{bo.id}.us_too") == {f"me:{bo.id}"}
    for _ in range(2):
        workshop.do("tap.take", tap, bo)
    assert (turn(workshop, 1).us_too, turn(workshop, 1).could_use) == (0, 1)


def test_who_taps_may_say_that_they_can_be_introduced(workshop):
    bo = workshop.join("Bo", 2)
    workshop.start("share")
    call_up(workshop, 1)
    for introduce in (False, True, False, True):
        workshop.do("tap.give", {"table": 1, "kind": "could_use", "introduce": introduce}, bo)
        assert workshop.row("tap", f"a.share.1.{bo.id}.could_use").introduce == introduce
    assert turn(workshop, 1).could_use == 1
    workshop.do("tap.take", {"table": 1, "kind": "could_use"}, bo)
    workshop.do("tap.give", {"table": 1, "kind": "could_use"}, bo)
    assert not workshop.row("tap", f"a.share.1.{bo.id}.could_use").introduce


def test_each_person_leaves_a_table_one_question(workshop):
    bo = workshop.join("Bo", 2)
    workshop.start("share")
    call_up(workshop, 1)
    ask = {"table": 1, "text": "Who pays for it?"}
    note = workshop.row("note", workshop.do("turn.ask", ask, bo).result["note"])
    assert (note.chart, note.kind, note.author) == ("a.1", "question", bo.id)
    assert workshop.refused("turn.ask", ask, bo) == ("conflict", "table")
    assert workshop.refused("turn.ask", {**ask, "anonymous": True}, bo) == ("conflict", "table")
    call_up(workshop, 3)
    workshop.do("turn.ask", {**ask, "table": 3}, bo)
    assert turn(workshop, 1).questions == turn(workshop, 3).questions == 1


def test_nobody_can_tell_who_asked_without_a_name(workshop):
    bo = workshop.join("Bo", 2)
    workshop.start("share")
    call_up(workshop, 1)
    ask = {"table": 1, "text": "Who pays?", "anonymous": True}
    workshop.do("turn.ask", ask, bo, id="11111111-1111-4111-8111-111111111111")
    assert workshop.refused("turn.ask", ask, bo) == ("conflict", "table")
    kept = [*workshop.desk.state.all("tap"), *workshop.desk.state.all("note")]
    assert bo.id.encode() not in msgspec.json.encode(kept)


def test_a_question_typed_in_time_arrives_late(workshop):
    bo = workshop.join("Bo", 2)
    workshop.start("share")
    call_up(workshop, 1)
    workshop.start("reflect")
    ask = {"table": 1, "text": "Who pays?"}
    assert workshop.refused("turn.ask", ask, bo) == ("wrong_stage", "")
    note = workshop.do("turn.ask", ask, bo, at="a.share").result["note"]
    assert workshop.row("note", note).late
    assert workshop.refused("tap.give", {"table": 1, "kind": "us_too"}, bo, at="a.share") == ("wrong_stage", "")


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        (pick, {"strategies_max": -1}),
        (share, {"which": "some"}),
        (share, {"which": "first 0"}),
        (share, {"seconds_each": 1}),
        (share, {"add_on_seconds": 4000}),
    ],
)
def test_an_agenda_that_cannot_be_run_is_said_to_be_so(kind, settings):
    assert kind.problems(StagePlan(kind=kind.KIND, title="", settings=settings))
    assert kind.problems(StagePlan(kind=kind.KIND, title="")) == []


def test_a_chart_that_is_shared_is_on_the_wall(workshop):
    stage = workshop.row("stage", "a.share")
    shown = msgspec.structs.replace(stage, settings={"show": "chart"})
    workshop.desk.state.apply(
        workshop.desk.state.plan({("stage", "a.share"): shown}, stage.seq), workshop.desk.state.seq
    )
    workshop.start("share")
    call_up(workshop, 1)
    assert workshop.row("chart", "a.1").posted
    assert not workshop.row("chart", "a.2").posted
