"""Votes: from what people said to options, unseen until closed, counted as each method counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda.reader import AgendaError, parse
from facilitator.session import outcome
from facilitator.session.roles import Actor
from facilitator.session.rows import CONSOLE, ROOM, me_view
from tests.unit.workshop import Workshop

AGENDA = """
title = "Choose"
[[activities]]
key = "b"
title = "B"
[[activities.stages]]
kind = "discuss"
title = "Write"
topics = [{{ text = "What helps?" }}]
[[activities.stages]]
kind = "vote"
title = "Choose"
settings = {{ {settings} }}
[[activities.stages]]
kind = "vote"
key = "again"
title = "Choose again"
[[activities.stages]]
kind = "present"
title = "Close"
"""
FOUR = 'options = ["North", "South", "East", "West"]'


def day_of(folder: Path, settings: str = FOUR, *, start: bool = True) -> Workshop:
    """A session whose second stage is a vote with these settings, which is on."""
    day = Workshop(folder, agenda=AGENDA.format(settings=settings))
    if start:
        day.start("b.vote")
    return day


def option(at: int) -> str:
    return f"b.vote.o{at}"


def vote(day: Workshop, who: Actor, at: int, value: int = 1, axis: int = 0) -> None:
    day.do("dot.place", on(at) | {"value": value, "axis": axis}, who)


def on(at: int) -> dict[str, Any]:
    return {"on": {"kind": "option", "id": option(at)}}


def texts(day: Workshop, stage: str = "b.vote") -> list[str]:
    found = [o for o in day.desk.state.all("option") if o.stage == stage and not o.merged]
    return [o.text for o in sorted(found, key=lambda o: o.position)]


def closed(day: Workshop) -> dict[str, tuple[int, int, int]]:
    """The outcome by option: its place, total and voters."""
    day.do("ballot.close", {"stage": "b.vote"}, day.console)
    tallies = {o.text: (o.place, day.row("tally", o.id)) for o in day.desk.state.all("option") if not o.merged}
    return {text: (place, tally.total, tally.voters) for text, (place, tally) in tallies.items()}


# --- what is voted on


def test_without_a_source_the_stage_before_is_voted_on(tmp_path: Path) -> None:
    day = day_of(tmp_path, "", start=False)
    desk = day.desk_at(2, pen=True)
    day.start("b.discuss")
    for words in ("Meet monthly", "Share the data"):
        day.write(2, words, desk, chart="b.2", section="b.t1")
    day.start("b.vote")
    assert texts(day) == ["Meet monthly", "Share the data"]
    chosen = day.row("option", option(1))
    assert (chosen.table, chosen.of[0]["kind"]) == (2, "line")
    ann = day.join("Ann", table=1)
    day.do("dot.place", {"on": chosen.of[0]}, ann)  # a vote for the line is one for the option made of it
    assert closed(day)["Meet monthly"] == (1, 1, 1)


def test_what_waits_unseen_on_a_phone_is_not_put_to_the_vote(tmp_path: Path) -> None:
    day = day_of(tmp_path, "", start=False)
    day.start("b.discuss")
    day.do("line.add", {"topic": "b.t1", "text": "Only offered"}, day.join("Ann", table=1))
    day.start("b.vote")
    assert texts(day) == []


def test_the_best_of_a_vote_go_on_to_the_next(tmp_path: Path) -> None:
    day = day_of(tmp_path, FOUR + ", top = 2")
    for at in (2, 2, 3, 3, 3, 4):
        vote(day, day.join(table=1), at)
    day.start("b.again")
    assert texts(day, "b.again") == ["East", "South"]


def test_options_are_prepared_unseen_and_shown_when_the_vote_starts(tmp_path: Path) -> None:
    day = day_of(tmp_path, start=False)
    day.do("ballot.prepare", {"stage": "b.vote"}, day.console)
    assert set(day.row("option", option(1)).views(day.desk.state)) == {CONSOLE}
    day.start("b.vote")
    assert set(day.row("option", option(1)).views(day.desk.state)) == {ROOM}
    assert ("option", option(1)) in day.desk.state.view(ROOM).rows


def test_look_alikes_are_suggested_and_one_speaks_for_the_other(tmp_path: Path) -> None:
    day = day_of(tmp_path, 'options = ["Meet every month", "Share the data", "Meet every month!"]', start=False)
    day.do("ballot.prepare", {"stage": "b.vote"}, day.console)
    assert day.row("likeness", "b.vote").pairs == [[option(1), option(3)]]
    day.do("option.merge", {"option": option(3), "into": option(1)}, day.console)
    day.do("ballot.prepare", {"stage": "b.vote"}, day.console)  # again: nothing comes twice
    assert texts(day) == ["Meet every month", "Share the data"]
    day.start("b.vote")
    ann = day.join("Ann", table=1)
    vote(day, ann, 3)
    assert closed(day)["Meet every month"] == (1, 1, 1)


def test_what_was_merged_can_be_split_and_what_is_left_out_is_gone(tmp_path: Path) -> None:
    day = day_of(tmp_path, start=False)
    day.do("option.add", {"stage": "b.vote", "text": "Up"}, day.console)
    day.do("option.merge", {"option": option(1), "into": option(5)}, day.console)
    day.do("option.merge", {"option": option(2), "into": option(1)}, day.console)
    assert day.row("option", option(2)).merged == option(5)
    day.do("option.split", {"option": option(2)}, day.console)
    day.do("option.remove", {"option": option(5)}, day.console)
    assert texts(day) == ["North", "South", "East", "West"]
    assert day.row("ballot", "b.vote").options == 4


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("option.add", {"stage": "b.vote", "text": "Up"}),
        ("option.remove", {"option": option(1)}),
        ("option.merge", {"option": option(1), "into": option(2)}),
        ("option.split", {"option": option(1)}),
        ("ballot.prepare", {"stage": "b.vote"}),
    ],
)
def test_after_the_first_vote_the_options_stay_as_they_are(tmp_path: Path, name: str, args: dict[str, str]) -> None:
    day = day_of(tmp_path)
    day.do("option.add", {"stage": "b.vote", "text": "Down"}, day.console)  # open, and nobody has voted: still possible
    vote(day, day.join("Ann", table=1), 1)
    assert day.refused(name, args, day.console) == ("wrong_stage", "")


# --- voting


def test_nobody_sees_how_a_vote_stands_before_it_is_closed(tmp_path: Path) -> None:
    day = day_of(tmp_path)
    ann, bob = day.join("Ann", table=1), day.join("Bob", table=2)
    vote(day, ann, 1)
    vote(day, bob, 1)
    ballot = day.row("ballot", "b.vote")
    assert (ballot.voters, ballot.present, ballot.each) == (2, 2, 1)
    assert not list(day.desk.state.all("tally"))
    assert set(day.row("dot", f"{option(1)}.{ann.id}.0").views(day.desk.state)) == {me_view(ann.id)}
    assert closed(day)["North"] == (1, 2, 2)
    assert set(day.row("tally", option(1)).views(day.desk.state)) == {ROOM}


def test_a_vote_that_comes_after_the_count_is_refused_with_the_reason(tmp_path: Path) -> None:
    day = day_of(tmp_path)
    ann = day.join("Ann", table=1)
    day.do("ballot.close", {"stage": "b.vote"}, day.console)
    refusal = day.ask("dot.place", on(1), ann, at="b.vote").refusal
    assert refusal is not None
    assert (refusal.code, refusal.message) == ("wrong_stage", "refusal-vote-closed")
    day.do("ballot.reopen", {"stage": "b.vote"}, day.console)
    assert day.row("option", option(1)).place == 0
    assert not list(day.desk.state.all("tally"))
    vote(day, ann, 1)
    day.start("b.present")  # ends the vote, and so closes it
    assert day.row("tally", option(1)).total == 1
    assert day.refused("ballot.reopen", {"stage": "b.vote"}, day.console) == ("wrong_stage", "")
    day.start("b.vote")  # started again it is open again, with what was voted
    vote(day, ann, 2) if day.ask("dot.lift", on(1), ann).ok else None
    assert closed(day)["South"] == (1, 1, 1)


def test_dots_are_a_quarter_of_the_options_and_can_be_taken_back(tmp_path: Path) -> None:
    day = day_of(tmp_path, 'options = ["1", "2", "3", "4", "5"]')
    ann = day.join("Ann", table=1)
    vote(day, ann, 1)
    vote(day, ann, 2)
    assert day.refused("dot.place", on(3), ann) == ("too_many", "value")
    day.do("dot.lift", on(1), ann)
    vote(day, ann, 3)
    assert closed(day) == {"1": (3, 0, 0), "2": (1, 1, 1), "3": (1, 1, 1), "4": (3, 0, 0), "5": (3, 0, 0)}


def test_several_dots_on_one_option_where_that_is_allowed(tmp_path: Path) -> None:
    day = day_of(tmp_path, FOUR + ", dots_each = 4, max_per_item = 3")
    ann = day.join("Ann", table=1)
    vote(day, ann, 1, 3)
    assert day.refused("dot.place", on(2) | {"value": 2}, ann) == ("too_many", "value")
    assert day.refused("dot.place", on(2) | {"value": 4}, ann) == ("bad_args", "value")
    vote(day, ann, 2)
    assert closed(day)["North"] == (1, 3, 1)
    assert day.row("ballot", "b.vote").voters == 1


@pytest.mark.parametrize(
    ("settings", "good", "bad"),
    [
        ('method = "rating"', (1, 5), (0, 6)),
        ('method = "rating", unsure = true', (0, 5), (-1, 6)),
        ('method = "yes_no"', (1, 2), (0, 3)),
        ('method = "yes_no", unsure = true', (0, 2), (3,)),
        ('method = "fist"', (0, 5), (-1, 6)),
        ('method = "rank"', (1, 4), (0, 5)),
    ],
)
def test_each_method_knows_its_values(
    tmp_path: Path, settings: str, good: tuple[int, ...], bad: tuple[int, ...]
) -> None:
    day = day_of(tmp_path, f"{FOUR}, {settings}")
    ann = day.join("Ann", table=1)
    for value in good:
        vote(day, ann, 1, value)
    for value in bad:
        assert day.refused("dot.place", on(1) | {"value": value}, ann) == ("bad_args", "value")
    assert day.refused("dot.place", on(1) | {"value": 1, "axis": 1}, ann) == ("bad_args", "axis")


def test_a_rating_leaves_out_who_is_unsure(tmp_path: Path) -> None:
    day = day_of(tmp_path, FOUR + ', method = "rating", unsure = true')
    for value in (5, 4, 0):
        vote(day, day.join(table=1), 1, value)
    vote(day, day.join(table=1), 2, 4)
    assert closed(day)["North"] == (1, 9, 3)
    assert day.row("tally", option(1)).counts == [1, 0, 0, 0, 1, 1]


def test_two_ratings_put_what_brings_much_and_costs_little_first(tmp_path: Path) -> None:
    day = day_of(tmp_path, FOUR + ', method = "rating", axes = ["impact", "effort"], show = "plot"')
    ann = day.join("Ann", table=1)
    for at, (impact, effort) in enumerate(((5, 5), (4, 1), (2, 4), (3, 3)), 1):
        vote(day, ann, at, impact)
        vote(day, ann, at, effort, axis=1)
    assert {text: place for text, (place, _, _) in closed(day).items()} == {
        "South": 1, "North": 2, "West": 2, "East": 4,
    }  # fmt: skip
    assert day.row("tally", option(1)).counts == [0, 0, 0, 0, 0, 1] * 2


def test_a_ranking_makes_room_and_closes_up(tmp_path: Path) -> None:
    day = day_of(tmp_path, FOUR + ', method = "rank", dots_each = 3')
    ann = day.join("Ann", table=1)
    for at in (1, 2, 3):
        vote(day, ann, at, 1)  # each before those that are there
    assert ranking(day, ann) == [3, 2, 1]
    assert day.refused("dot.place", on(4) | {"value": 1}, ann) == ("too_many", "value")
    vote(day, ann, 1, 1)
    day.do("dot.lift", on(3), ann)
    assert ranking(day, ann) == [1, 2]
    assert closed(day)["North"] == (1, 3, 1)


def ranking(day: Workshop, who: Actor) -> list[int]:
    own = sorted((dot for dot in day.desk.state.all("dot") if dot.participant == who.id), key=lambda dot: dot.value)
    assert [dot.value for dot in own] == list(range(1, len(own) + 1))
    return [int(dot.option.rpartition("o")[2]) for dot in own]


def test_fist_to_five_and_yes_or_no_are_counted(tmp_path: Path) -> None:
    day = day_of(tmp_path, 'options = ["The plan"], method = "fist"')
    for fingers in (0, 3, 5):
        vote(day, day.join(table=1), 1, fingers)
    assert closed(day)["The plan"] == (1, 8, 3)
    assert day.row("tally", option(1)).counts == [1, 0, 0, 1, 0, 1]


# --- the agenda, and properties


@pytest.mark.parametrize(
    "settings",
    ['axes = ["impact", "effort"]', 'method = "rating", axes = ["one"]', 'show = "plot"', "dots_each = -1"],
)
def test_settings_that_do_not_go_together_are_refused(settings: str) -> None:
    with pytest.raises(AgendaError):
        parse(AGENDA.format(settings=settings), "agenda")


@given(st.lists(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 5)), max_size=8), min_size=1, max_size=6))
def test_places_follow_the_count_and_equals_share_one(given_votes: list[list[tuple[str, int]]]) -> None:
    tallies = [outcome.count("rating", 1, 0, [(who, 0, value) for who, value in votes]) for votes in given_votes]
    places = outcome.places("rating", 1, tallies)
    means = [outcome.mean(tally.counts) for tally in tallies]
    assert min(places) == 1
    for one, first in enumerate(places):
        for other, second in enumerate(places):
            assert (first < second) == (means[one] > means[other])


@given(st.lists(st.permutations(range(4)), max_size=20))
def test_the_points_of_whole_rankings_are_bordas(rankings: list[list[int]]) -> None:
    for choice in range(4):
        votes = [(str(who), 0, ranking.index(choice) + 1) for who, ranking in enumerate(rankings)]
        assert outcome.count("rank", 1, 4, votes).total == sum(4 - ranking.index(choice) for ranking in rankings)
