"""The door, links that are renewed, people sent out: the facilitators', at any time."""

from __future__ import annotations

from tests.unit.matrix import ANY_TIME, MOMENTS, ONLY_FACILITATOR, Rule

ALWAYS = set(MOMENTS)
KEYS = {name: letter * 26 for name, letter in (("secret", "A"), ("own", "B"), ("root", "C"))}

TABLE: dict[str, Rule] = {
    "door.set": Rule(lambda h: {"way": "scan"}, ONLY_FACILITATOR, ANY_TIME),
    "participant.remove": Rule(lambda h: {"participants": [h.member]}, ONLY_FACILITATOR, ANY_TIME),
    "link.renew": Rule(lambda h: {"link": f"table:{h.table}"}, ONLY_FACILITATOR, ALWAYS),
    "console.renew": Rule(lambda h: dict(KEYS), ONLY_FACILITATOR, ALWAYS),
    "facilitator.renew": Rule(lambda h: {"colleague": "jo", "secret": "A" * 26}, ONLY_FACILITATOR, ALWAYS),
}

INTERNAL = {"door.renew", "console.admit", "pin.set", "pin.forget"}
