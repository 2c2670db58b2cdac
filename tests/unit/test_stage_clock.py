"""The clock of a stage: it counts down, past zero, stops, goes on, and never closes anything by itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.workshop import MINUTE, Workshop


def stage(workshop: Workshop, kind: str = "discuss") -> Any:
    return workshop.row("stage", f"a.{kind}")


def left(workshop: Workshop) -> float:
    """The minutes on the clock."""
    row = stage(workshop)
    return (row.left if row.state == "paused" else row.ends_at - workshop.now) / MINUTE


def say(workshop: Workshop, verb: str, kind: str = "discuss", **more: Any) -> None:
    workshop.do(f"stage.{verb}", {"stage": f"a.{kind}", **more}, workshop.console)


def test_a_started_stage_counts_down_and_then_up_and_stays_open(workshop: Workshop) -> None:
    say(workshop, "start")
    assert left(workshop) == 10
    workshop.wait(25)
    assert (left(workshop), stage(workshop).state) == (-15, "running")
    workshop.write(1, "Still welcome", workshop.desk_at(1, pen=True))


def test_starting_a_stage_ends_the_one_before(workshop: Workshop) -> None:
    say(workshop, "start")
    workshop.wait(3)
    say(workshop, "start", "post")
    before = stage(workshop)
    assert (before.state, before.ended_at, before.ends_at) == ("ended", workshop.now, 0)
    assert workshop.row("session", "ABCDEF").stage == "a.post"


def test_starting_what_runs_or_is_paused_changes_nothing(workshop: Workshop) -> None:
    say(workshop, "start")
    workshop.wait(3)
    say(workshop, "start")
    assert left(workshop) == 7
    say(workshop, "pause")
    say(workshop, "start")
    assert (stage(workshop).state, left(workshop)) == ("paused", 7)


def test_a_pause_keeps_what_was_left_however_long_it_is(workshop: Workshop) -> None:
    say(workshop, "start")
    workshop.wait(4)
    say(workshop, "pause")
    workshop.wait(60)
    assert left(workshop) == 6
    say(workshop, "pause")
    say(workshop, "resume")
    assert (stage(workshop).state, left(workshop)) == ("running", 6)
    workshop.wait(1)
    say(workshop, "resume")
    assert left(workshop) == 5


def test_a_pause_over_time_keeps_how_far_over(workshop: Workshop) -> None:
    say(workshop, "start")
    workshop.wait(12)
    say(workshop, "pause")
    workshop.wait(5)
    say(workshop, "resume")
    assert left(workshop) == -2


@pytest.mark.parametrize("paused", [False, True])
def test_minutes_are_given_and_taken_on_the_clock(workshop: Workshop, paused: bool) -> None:
    say(workshop, "start")
    if paused:
        say(workshop, "pause")
    say(workshop, "extend", minutes=5)
    assert left(workshop) == 15
    say(workshop, "extend", minutes=-17.5)
    assert left(workshop) == -2.5
    assert stage(workshop).minutes == 10


@pytest.mark.parametrize("ended", [False, True])
def test_a_stage_that_does_not_run_gets_its_minutes_when_it_starts(workshop: Workshop, ended: bool) -> None:
    if ended:
        say(workshop, "start")
        say(workshop, "end")
    say(workshop, "extend", minutes=2.5)
    assert stage(workshop).state == ("ended" if ended else "waiting")
    say(workshop, "start")
    assert left(workshop) == 12.5
    say(workshop, "end")
    say(workshop, "extend", minutes=-100)
    assert stage(workshop).minutes == 0


def test_a_stage_without_a_clock_gets_one_only_by_minutes_given(workshop: Workshop) -> None:
    say(workshop, "extend", minutes=-10)
    say(workshop, "start")
    assert (stage(workshop).ends_at, stage(workshop).minutes) == (0, 0)
    say(workshop, "extend", minutes=-3)
    say(workshop, "pause")
    say(workshop, "resume")
    assert (stage(workshop).ends_at, stage(workshop).left, stage(workshop).minutes) == (0, 0, 0)
    say(workshop, "extend", minutes=3)
    assert left(workshop) == 3


@pytest.mark.parametrize("minutes", [1441, -1441, 1e18, float("nan"), float("inf")])
def test_more_than_a_day_is_refused(workshop: Workshop, minutes: float) -> None:
    args = {"stage": "a.discuss", "minutes": minutes}
    assert workshop.refused("stage.extend", args, workshop.console) == ("bad_args", "minutes")


def test_an_ended_stage_stays_on_the_screens_and_a_sentence_may_be_finished(workshop: Workshop) -> None:
    say(workshop, "start")
    recorder = workshop.desk_at(1, pen=True)
    say(workshop, "end")
    ended_at = stage(workshop).ended_at
    workshop.wait(1)
    say(workshop, "end")
    assert (stage(workshop).ended_at, workshop.row("session", "ABCDEF").stage) == (ended_at, "a.discuss")
    workshop.write(1, "Finished", recorder)
    say(workshop, "start", "walk")
    args = {"chart": "a.1", "section": "a.t1", "text": "Too late"}
    assert workshop.refused("line.write", args, recorder)[0] == "wrong_stage"


def test_going_back_starts_the_earlier_stage_again_and_loses_nothing(workshop: Workshop) -> None:
    say(workshop, "start")
    recorder, ann = workshop.desk_at(1, pen=True), workshop.join("Ann", table=2)
    workshop.write(1, "First", recorder)
    workshop.post(1)
    say(workshop, "start", "walk")
    note = workshop.note(1, "Why?", ann)
    workshop.wait(3)
    say(workshop, "start")
    assert (stage(workshop).state, left(workshop), stage(workshop, "walk").state) == ("running", 10, "ended")
    workshop.write(1, "Second", recorder)
    assert workshop.lines(1) == ["First", "Second"]
    workshop.do("note.answer", {"note": note, "text": "Because."}, recorder)


@pytest.mark.parametrize("verb", ["pause", "resume", "end"])
@pytest.mark.parametrize("ended", [False, True])
def test_a_command_whose_work_is_done_changes_nothing(workshop: Workshop, verb: str, ended: bool) -> None:
    if ended:
        say(workshop, "start")
        say(workshop, "end")
    head, before = workshop.desk.state.seq, stage(workshop)
    say(workshop, verb)
    assert (workshop.desk.state.seq, stage(workshop)) == (head, before)


def test_a_stage_that_is_none_is_not_found(workshop: Workshop) -> None:
    for verb in ("start", "pause", "resume", "end"):
        assert workshop.refused(f"stage.{verb}", {"stage": "a.nap"}, workshop.console) == ("not_found", "stage")


def test_the_clock_survives_a_restart(workshop: Workshop) -> None:
    say(workshop, "start")
    workshop.wait(4)
    workshop.reopen()
    assert left(workshop) == 6
