"""Cards and turns at the microphone: who may, and when."""

from __future__ import annotations

from facilitator.session.cards import Challenge, Strategy
from facilitator.session.rows import Row
from facilitator.session.turns import Turn
from tests.unit.matrix import (
    GUESTS,
    ONLY_FACILITATOR,
    PEN_HOLDERS,
    STATES,
    WRITES,
    WRITING,
    Rule,
    table,
)

SHARING = {"share running", "share paused"}
LISTENING = {f"share {state}" for state in STATES}

ROWS: list[Row] = [
    *(Challenge(id=f"a.{n}", activity="a", table=n, text=f"Turnover {n}") for n in (1, 3)),
    *(Strategy(id=f"strategy-{n}", challenge=f"a.{n}", activity="a", table=n, text="Pairs") for n in (1, 3)),
    Turn(id="a.share.1", activity="a", stage="a.share", table=1, position=1, state="speaking", started_at=1, ends_at=2),
    Turn(id="a.share.3", activity="a", stage="a.share", table=3, position=2),
]

TABLE = {
    "pick.challenge": Rule(lambda h: {"table": h.table, "line": h.line}, PEN_HOLDERS, WRITING, WRITES),
    "strategy.write": Rule(lambda h: {"table": h.table, "text": "Two people"}, PEN_HOLDERS, WRITING, WRITES),
    "strategy.remove": Rule(lambda h: {"strategy": f"strategy-{h.table}"}, PEN_HOLDERS, WRITING, WRITES),
    "card.ready": Rule(table, PEN_HOLDERS, WRITING, WRITES),
    "turn.start": Rule(table, ONLY_FACILITATOR, SHARING),
    "turn.end": Rule(table, ONLY_FACILITATOR, SHARING),
    "turn.skip": Rule(table, ONLY_FACILITATOR, SHARING),
    "turn.extend": Rule(table, ONLY_FACILITATOR, SHARING),
    "turn.order": Rule(lambda h: {"tables": [3, 1]}, ONLY_FACILITATOR, SHARING),
    "turn.sort": Rule(lambda h: {"by": "random"}, ONLY_FACILITATOR, SHARING),
    "turn.enough": Rule(lambda h: {}, ONLY_FACILITATOR, SHARING),
    "turn.pace": Rule(lambda h: {"seconds": 45}, ONLY_FACILITATOR, SHARING),
    "tap.give": Rule(lambda h: {"table": h.table, "kind": "us_too"}, GUESTS, LISTENING),
    "tap.take": Rule(lambda h: {"table": h.table, "kind": "us_too"}, GUESTS, LISTENING),
    "turn.ask": Rule(lambda h: {"table": h.table, "text": "Who pays?"}, GUESTS, LISTENING, ("share",)),
}
