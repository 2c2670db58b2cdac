"""The projectors are the facilitator's alone, at any time."""

from __future__ import annotations

from facilitator.session.projection import Projection
from facilitator.session.rows import Row
from tests.unit.matrix import ANY_TIME, MOMENTS, ONLY_FACILITATOR, Rule

ROWS: list[Row] = [Projection(id="main"), Projection(id="2", name="Side wall")]

TABLE: dict[str, Rule] = {
    "screen.show": Rule(lambda h: {"kind": "chart", "id": h.chart}, ONLY_FACILITATOR, ANY_TIME),
    "screen.stage": Rule(lambda h: {}, ONLY_FACILITATOR, set(MOMENTS)),
    "screen.back": Rule(lambda h: {}, ONLY_FACILITATOR, set(MOMENTS)),
    "screen.blank": Rule(lambda h: {"on": True}, ONLY_FACILITATOR, set(MOMENTS)),
    "screen.freeze": Rule(lambda h: {"on": True}, ONLY_FACILITATOR, ANY_TIME),
    "screen.measure": Rule(lambda h: {"distance": 20, "height": 2}, ONLY_FACILITATOR, ANY_TIME),
    "screen.add": Rule(lambda h: {"name": "Foyer"}, ONLY_FACILITATOR, ANY_TIME),
    "screen.remove": Rule(lambda h: {"screen": "2"}, ONLY_FACILITATOR, ANY_TIME),
    "release.give": Rule(lambda h: {"items": [{"kind": "note", "id": h.note}]}, ONLY_FACILITATOR, ANY_TIME),
    "release.take": Rule(lambda h: {"kind": "note", "id": h.note}, ONLY_FACILITATOR, ANY_TIME),
    "session.sounds": Rule(lambda h: {"on": True}, ONLY_FACILITATOR, ANY_TIME),
    "session.release": Rule(lambda h: {"on": False}, ONLY_FACILITATOR, ANY_TIME),
}
