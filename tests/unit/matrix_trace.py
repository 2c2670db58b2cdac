"""The day is played again by the facilitator alone, also when the session is over."""

from __future__ import annotations

from tests.unit.matrix import MOMENTS, ONLY_FACILITATOR, Rule
from tests.unit.workshop import NOON

TABLE: dict[str, Rule] = {
    "screen.replay": Rule(lambda h: {"at": NOON}, ONLY_FACILITATOR, set(MOMENTS)),
}
