"""What becomes of what was said: the facilitator writes and releases it, at any time and after the end."""

from __future__ import annotations

from facilitator.session.cards import Challenge, Strategy
from facilitator.session.followup import PublishedFollowUp
from facilitator.session.responses import Response
from facilitator.session.rows import Row
from facilitator.session.themes import Theme
from tests.unit.matrix import MOMENTS, ONLY_FACILITATOR, Rule

ALWAYS = set(MOMENTS)

ROWS: list[Row] = [
    Theme(id="th", stage="a.cluster", activity="a", title="Trust"),
    Challenge(id="a.1", activity="a", table=1, text="People leave"),
    Strategy(id="st", challenge="a.1", activity="a", table=1, text="Hire pairs"),
    Response(id="theme:th", kind="theme", item="th", outcome="later"),
    PublishedFollowUp(id="followup", heard=["Trust takes time"]),
]
TABLE: dict[str, Rule] = {
    "response.write": Rule(lambda h: {"kind": "note", "item": h.note, "outcome": "used"}, ONLY_FACILITATOR, ALWAYS),
    "response.spread": Rule(lambda h: {"theme": "th", "outcome": "used"}, ONLY_FACILITATOR, ALWAYS),
    "response.remove": Rule(lambda h: {"response": "theme:th"}, ONLY_FACILITATOR, ALWAYS),
    "response.release": Rule(lambda h: {}, ONLY_FACILITATOR, ALWAYS),
    "response.withdraw": Rule(lambda h: {"response": "theme:th"}, ONLY_FACILITATOR, ALWAYS),
    "strategy.sort": Rule(lambda h: {"strategies": ["st"], "type": "Staff"}, ONLY_FACILITATOR, ALWAYS),
    "followup.write": Rule(lambda h: {"heard": ["Trust takes time"]}, ONLY_FACILITATOR, ALWAYS),
    "followup.publish": Rule(lambda h: {}, ONLY_FACILITATOR, ALWAYS),
    "followup.withdraw": Rule(lambda h: {}, ONLY_FACILITATOR, ALWAYS),
}
INTERNAL = {"feedback.add"}  # comes by a form
