"""Looking back: goals rated, one thing I will do, notes thanked and passed on."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.session.rows import ROOM, me_view
from tests.unit.workshop import Workshop

AGENDA = """
title = "Look back"
goals = ["Learn from one another", "Leave with one thing to do"]
[[activities]]
key = "b"
title = "B"
[[activities.stages]]
kind = "walk"
title = "Walk"
[[activities.stages]]
kind = "reflect"
title = "Look back"
settings = { goals = true, commitment = "One thing I will do" }
topics = [{ text = "How was it?", form = "scale" }]
"""


@pytest.fixture
def day(tmp_path: Path) -> Workshop:
    """A session of that agenda, at its last stage."""
    opened = Workshop(tmp_path, agenda=AGENDA)
    opened.start("b.reflect")
    return opened


def test_the_last_rating_of_a_goal_counts(day: Workshop) -> None:
    ann, bob = day.join("Ann"), day.join("Bob")
    for who, value in ((ann, 0), (ann, 3), (bob, 2)):
        day.do("goal.rate", {"goal": 1, "value": value}, who)
    tally = day.row("tally", "goal.1")
    assert (tally.of, tally.counts, tally.voters) == ("goal", [0, 0, 1, 1], 2)
    assert set(tally.views(day.desk.state)) == {ROOM}
    assert set(day.row("rating", f"goal1.{ann.id}").views(day.desk.state)) == {me_view(ann.id)}


@pytest.mark.parametrize(
    ("goal", "value", "code"), [(2, 1, "not_found"), (-1, 1, "not_found"), (0, 4, "bad_args"), (0, -1, "bad_args")]
)
def test_only_what_there_is_can_be_rated(day: Workshop, goal: int, value: int, code: str) -> None:
    assert day.refused("goal.rate", {"goal": goal, "value": value}, day.join("Ann"))[0] == code


def test_one_thing_i_will_do_is_a_topic_of_the_stage(day: Workshop) -> None:
    topics = sorted(day.desk.state.all("topic"), key=lambda topic: topic.position)
    assert [(topic.form, topic.text) for topic in topics] == [
        ("scale", "How was it?"),
        ("commitment", "One thing I will do"),
    ]
    ann = day.join("Ann")
    day.do("topic.reply", {"topic": topics[1].id, "text": "Call Iowa"}, ann)
    assert day.row("reply", f"{topics[1].id}.{ann.id}").share == "private"


def test_a_table_thanks_for_a_note_and_passes_one_on(tmp_path: Path) -> None:
    day = Workshop(tmp_path)
    day.start("discuss")
    desk, ann = day.desk_at(1, pen=True), day.join("Ann", table=2)
    day.write(1, "We meet monthly", desk)
    day.post(1)
    day.start("walk")
    note = day.note(1, "Who pays?", ann, kind="question")
    day.start("reflect")
    assert day.refused("note.thank", {"note": note}, ann)[0] == "not_allowed"
    day.do("note.thank", {"note": note}, desk)
    day.do("note.forward", {"note": note}, desk)
    row = day.row("note", note)
    assert (row.thanked, row.forwarded) == (True, True)
