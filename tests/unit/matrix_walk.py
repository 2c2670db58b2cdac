"""A walk is planned, its bell is rung, charts are read: who may, and when."""

from __future__ import annotations

from facilitator.session.routes import Round
from facilitator.session.rows import Row
from tests.unit.matrix import (
    ANY_TIME,
    AT_TABLE,
    ONLY_FACILITATOR,
    PARTICIPANTS,
    WALKING,
    Rule,
    chart,
    table,
)

ROWS: list[Row] = [Round(id="a.walk", rings=[[1, 2, 3, 4]], bells=[0, 0])]

TABLE: dict[str, Rule] = {
    "walk.plan": Rule(lambda h: {"stage": "a.walk"}, ONLY_FACILITATOR, ANY_TIME),
    "walk.bell": Rule(lambda h: {"stage": "a.walk", "stop": 1}, ONLY_FACILITATOR, WALKING),
    "walk.out": Rule(table, AT_TABLE | ONLY_FACILITATOR, WALKING),
    "walk.stay": Rule(lambda h: {"on": True}, PARTICIPANTS, ANY_TIME),
    "chart.read": Rule(chart, PARTICIPANTS, ANY_TIME),
}
