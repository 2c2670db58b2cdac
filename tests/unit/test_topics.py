"""Topics that each answers alone: only what fits is taken, a second answer replaces the first, the counts are right."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.session.roles import Actor
from facilitator.session.rows import CONSOLE, ROOM, Topic, me_view, table_view
from facilitator.session.state import Draft, State
from facilitator.session.topics import count_anew
from tests.unit.workshop import Workshop

AGENDA = """
title = "Ask"
[[activities]]
key = "b"
title = "B"
[[activities.stages]]
kind = "reflect"
title = "Look back"
topics = [
  { text = "Which?", form = "choice", options = ["a", "b", "c"] },
  { text = "Which ones?", form = "choice", options = ["a", "b", "c"], many = true },
  { text = "How sure?", form = "scale", low = "not", high = "very" },
  { text = "In which order?", form = "ranking", options = ["a", "b", "c"] },
  { text = "What will you take home?" },
]
[[activities.stages]]
kind = "present"
title = "Close"
"""
ONE, MANY, SCALE, RANKING, OPEN = (f"b.t{n}" for n in range(1, 6))


@pytest.fixture
def day(tmp_path: Path) -> Workshop:
    """A session of that agenda, at its first stage."""
    opened = Workshop(tmp_path, agenda=AGENDA)
    opened.start("b.reflect")
    return opened


def answer(day: Workshop, who: Actor, topic: str, *values: int, **more: object) -> None:
    day.do("topic.reply", {"topic": topic, "values": list(values), **more}, who)


def counts(day: Workshop, topic: str) -> tuple[list[int], int]:
    tally = day.row("tally", topic)
    return tally.counts, tally.voters


@pytest.mark.parametrize(
    ("topic", "values"),
    [
        *((ONE, [3]), (ONE, [-1]), (ONE, [0, 1]), (MANY, [1, 1]), (SCALE, [0]), (SCALE, [6]), (SCALE, [1, 2])),
        *((RANKING, [0, 1]), (RANKING, [0, 1, 1]), (RANKING, [1, 2, 3])),
    ],
)
def test_what_does_not_fit_is_refused(day: Workshop, topic: str, values: list[int]) -> None:
    ann = day.join("Ann")
    assert day.refused("topic.reply", {"topic": topic, "values": values}, ann) == ("bad_args", "values")


def test_a_second_answer_takes_the_place_of_the_first(day: Workshop) -> None:
    ann, bob = day.join("Ann"), day.join("Bob")
    answer(day, ann, ONE, 0)
    answer(day, bob, ONE, 0)
    answer(day, ann, ONE, 2)
    assert counts(day, ONE) == ([1, 0, 1], 2)
    answer(day, bob, ONE)  # taken back
    assert counts(day, ONE) == ([0, 0, 1], 1)
    assert day.row("reply", f"{ONE}.{bob.id}") is None


def test_each_form_is_counted_as_it_should_be(day: Workshop) -> None:
    ann, bob = day.join("Ann"), day.join("Bob")
    answer(day, ann, MANY, 0, 2)
    answer(day, ann, SCALE, 5)
    answer(day, ann, RANKING, 2, 0, 1)
    answer(day, bob, RANKING, 0, 2, 1)
    assert counts(day, MANY) == ([1, 0, 1], 1)
    assert counts(day, SCALE) == ([0, 0, 0, 0, 1], 1)
    assert counts(day, RANKING) == ([3, 0, 3], 2)
    assert set(day.row("tally", RANKING).views(day.desk.state)) == {ROOM}


@pytest.mark.parametrize(
    ("share", "others"),
    [
        ("private", set()),
        ("table", {table_view(2), CONSOLE}),
        ("organisers", {CONSOLE}),
        ("all", {ROOM, CONSOLE}),
    ],
)
def test_words_are_private_first_and_shared_by_choice(day: Workshop, share: str, others: set[str]) -> None:
    ann = day.join("Ann", table=2)
    answer(day, ann, OPEN, text="Call Iowa", share=share)
    row = day.row("reply", f"{OPEN}.{ann.id}")
    assert set(row.views(day.desk.state)) == {me_view(ann.id)} | others


def test_words_come_late_and_choices_do_not(day: Workshop) -> None:
    ann = day.join("Ann")
    day.start("b.present")
    answered = day.ask("topic.reply", {"topic": OPEN, "text": "Call Iowa"}, ann, at="b.reflect")
    assert answered.ok
    assert day.row("reply", f"{OPEN}.{ann.id}").late
    assert day.refused("topic.reply", {"topic": ONE, "values": [1]}, ann, at="b.reflect") == ("wrong_stage", "")


RANKINGS = st.permutations(range(4))


@given(st.lists(st.tuples(st.integers(0, 5), st.one_of(st.just([]), RANKINGS)), max_size=30))
def test_a_ranking_counts_as_if_only_the_last_answers_were_given(answers: list[tuple[int, list[int]]]) -> None:
    state = State()
    topic = Topic(id="t", activity="a", stage="s", text="?", form="ranking", options=list("abcd"))
    draft, last = Draft(state, 1), {}
    for who, ranking in answers:
        count_anew(draft, topic, last.get(who, []), ranking)
        last[who] = ranking
    wanted = [sum(3 - r.index(option) for r in last.values() if r) for option in range(4)]
    tally = draft.get("tally", "t")
    assert tally is None or (tally.counts == wanted and tally.voters == sum(bool(r) for r in last.values()))
