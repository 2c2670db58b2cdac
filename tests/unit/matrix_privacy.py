"""How long a session is kept: the facilitator says so, before and after the end too. Erasing comes by HTTP alone."""

from __future__ import annotations

from tests.unit.matrix import MOMENTS, ONLY_FACILITATOR, Rule

INTERNAL = {"me.erase"}
TABLE: dict[str, Rule] = {
    "session.keep": Rule(lambda h: {"days": 0}, ONLY_FACILITATOR, set(MOMENTS)),
}
