"""What the facilitator says to the tables' screens: she alone, at any time."""

from __future__ import annotations

from facilitator.session.message import Message
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, ONLY_FACILITATOR, Rule

ROWS: list[Row] = [Message(id="said", text="Please look up", look_up=True)]

TABLE: dict[str, Rule] = {
    "table.message": Rule(lambda h: {"table": h.table, "text": "Softer, please"}, ONLY_FACILITATOR, ANY_TIME),
    "message.end": Rule(lambda h: {"message": "said"}, ONLY_FACILITATOR, ANY_TIME),
}
