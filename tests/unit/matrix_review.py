"""What came of the last session: who says what is still true, and when."""

from __future__ import annotations

from facilitator.session.carried import Carried
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, ONLY_FACILITATOR, PARTICIPANTS, STATES, Rule

REVIEWING = {f"review {state}" for state in STATES}

ROWS: list[Row] = [Carried(id="step:1", kind="step", text="A draft of the guide", source="EARLIE")]
INTERNAL = {"session.followed"}
TABLE: dict[str, Rule] = {
    "carried.tap": Rule(lambda h: {"carried": "step:1", "value": "done"}, PARTICIPANTS, REVIEWING),
    "carried.show": Rule(lambda h: {"carried": "step:1", "shown": False}, ONLY_FACILITATOR, ANY_TIME),
}
