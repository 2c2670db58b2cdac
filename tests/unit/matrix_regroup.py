"""Changing places and seating people: who may, and when."""

from __future__ import annotations

from facilitator.session.parties import Place
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, ONLY_FACILITATOR, PARTICIPANTS, STATES, Rule

REGROUPING = {f"regroup {state}" for state in STATES}

ROWS: list[Row] = [
    Place(id="a.regroup.friend", stage="a.regroup", participant="friend", table=3),
    Place(id="a.regroup.member", stage="a.regroup", participant="member", table=1),
]

TABLE = {
    "regroup.plan": Rule(lambda h: {"stage": "a.regroup"}, ONLY_FACILITATOR, ANY_TIME),
    "place.change": Rule(
        lambda h: {"stage": "a.regroup", "participant": h.member, "table": 2}, ONLY_FACILITATOR, ANY_TIME
    ),
    "place.arrive": Rule(lambda h: {"stage": "a.regroup"}, PARTICIPANTS, REGROUPING),
    "seats.assign": Rule(lambda h: {"how": "mixed"}, ONLY_FACILITATOR, ANY_TIME),
    "seating.set": Rule(lambda h: {"seating": "mixed"}, ONLY_FACILITATOR, ANY_TIME),
    "table.step_free": Rule(lambda h: {"table": h.table, "step_free": True}, ONLY_FACILITATOR, ANY_TIME),
}
