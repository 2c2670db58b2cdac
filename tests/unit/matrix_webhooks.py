"""Who says which programs are told of events: the facilitator, at any time."""

from __future__ import annotations

from facilitator.session.rows import Row
from facilitator.session.webhooks import Hook, HookSecret
from tests.unit.matrix import MOMENTS, ONLY_FACILITATOR, Rule

ROWS: list[Row] = [
    Hook(id="h", url="https://example.org/in", events=["post"], paused=True),
    HookSecret(id="h", secret="s"),
]
INTERNAL = {"hook.add", "delivery.tried", "participants.expect"}
TABLE: dict[str, Rule] = {
    "hook.remove": Rule(lambda h: {"hook": "h"}, ONLY_FACILITATOR, set(MOMENTS)),
    "hook.pause": Rule(lambda h: {"hook": "h", "paused": False}, ONLY_FACILITATOR, set(MOMENTS)),
    "hook.test": Rule(lambda h: {"hook": "h"}, ONLY_FACILITATOR, set(MOMENTS)),
}
