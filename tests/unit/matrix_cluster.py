"""Themes: who may group, and when. Here the facilitator groups; other ways in tests/unit/test_cluster.py."""

from __future__ import annotations

from facilitator.session.rows import Row
from facilitator.session.themes import Theme
from tests.unit.matrix import ANY_TIME, ONLY_FACILITATOR, Rule

ROWS: list[Row] = [Theme(id=f"theme-{n}", stage="a.cluster", activity="a", position=float(n)) for n in (1, 2)]

TABLE = {
    "theme.add": Rule(lambda h: {"stage": "a.cluster", "title": "Time"}, ONLY_FACILITATOR, ANY_TIME),
    "theme.rename": Rule(lambda h: {"theme": "theme-1", "title": "Time"}, ONLY_FACILITATOR, ANY_TIME),
    "theme.remove": Rule(lambda h: {"theme": "theme-1"}, ONLY_FACILITATOR, ANY_TIME),
    "theme.merge": Rule(lambda h: {"theme": "theme-1", "into": "theme-2"}, ONLY_FACILITATOR, ANY_TIME),
    "theme.order": Rule(lambda h: {"theme": "theme-2"}, ONLY_FACILITATOR, ANY_TIME),
    "theme.minority": Rule(lambda h: {"theme": "theme-1", "minority": True}, ONLY_FACILITATOR, ANY_TIME),
    "item.place": Rule(
        lambda h: {"stage": "a.cluster", "on": {"kind": "line", "id": h.line}, "theme": "theme-1"},
        ONLY_FACILITATOR,
        ANY_TIME,
    ),
    "theme_desk.name": Rule(lambda h: {"participant": h.member}, ONLY_FACILITATOR, ANY_TIME),
}
