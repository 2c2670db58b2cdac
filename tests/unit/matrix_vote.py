"""A vote is prepared, given and closed; goals are rated, notes thanked and passed on: who may, and when."""

from __future__ import annotations

from facilitator.session.options import Ballot, Option
from facilitator.session.rows import Row, Session
from tests.unit.matrix import (
    ANY_TIME,
    FROM_THE_WALK_ON,
    ONLY_FACILITATOR,
    PARTICIPANTS,
    PEN_HOLDERS,
    STATES,
    Here,
    Rule,
    note,
)
from tests.unit.workshop import CODE, NOON

VOTING = {"vote running", "vote paused"}

ROWS: list[Row] = [
    Session(id=CODE, title="With goals", goals=["Learn from one another"], created_at=NOON),
    Option(id="a.vote.o1", stage="a.vote", text="Meet monthly", position=1),
    Option(id="a.vote.o2", stage="a.vote", text="Meet more often", position=2),
    Ballot(id="a.vote", stage="a.vote", options=2, each=1, open=True),
]


def vote(here: Here) -> dict[str, object]:
    return {"stage": "a.vote"}


def option(here: Here) -> dict[str, object]:
    return {"option": "a.vote.o1"}


def on(here: Here) -> dict[str, object]:
    return {"on": {"kind": "option", "id": "a.vote.o1"}}


TABLE = {
    # no vote has been given yet in any of these moments; that nothing changes afterwards is in test_vote.py
    "ballot.prepare": Rule(vote, ONLY_FACILITATOR, ANY_TIME),
    "option.add": Rule(lambda h: {"stage": "a.vote", "text": "Pay"}, ONLY_FACILITATOR, ANY_TIME),
    "option.remove": Rule(option, ONLY_FACILITATOR, ANY_TIME),
    "option.merge": Rule(lambda h: option(h) | {"into": "a.vote.o2"}, ONLY_FACILITATOR, ANY_TIME),
    "option.split": Rule(option, ONLY_FACILITATOR, ANY_TIME),
    "dot.place": Rule(on, PARTICIPANTS, VOTING),
    "dot.lift": Rule(on, PARTICIPANTS, VOTING),
    "ballot.close": Rule(vote, ONLY_FACILITATOR, ANY_TIME),
    "ballot.reopen": Rule(vote, ONLY_FACILITATOR, VOTING),
    "goal.rate": Rule(lambda h: {"goal": 0, "value": 2}, PARTICIPANTS, {f"reflect {state}" for state in STATES}),
    "note.forward": Rule(note, PEN_HOLDERS, FROM_THE_WALK_ON),
    "note.thank": Rule(note, PEN_HOLDERS, FROM_THE_WALK_ON),
}
