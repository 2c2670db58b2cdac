"""Lines from phones, topics answered alone, everything posted at once: who may, and when."""

from __future__ import annotations

from facilitator.session.lines import Line
from facilitator.session.rows import Row, Topic
from tests.unit.matrix import (
    ANY_TIME,
    AUTHOR,
    ONLY_FACILITATOR,
    PARTICIPANTS,
    PEN_HOLDERS,
    STATES,
    VISITOR,
    WRITES,
    WRITING,
    Rule,
    line,
)

DISCUSSING = {f"discuss {state}" for state in STATES}
REFLECTING = {f"reflect {state}" for state in STATES}

ROWS: list[Row] = [
    Topic(id="a.open", activity="a", stage="a.reflect", text="What will you do?", position=9),
    Line(id="authors", chart="a.4", section="a.t1", text="Mine", position=2.0, author="author"),
]

TABLE = {
    # somebody without a seat, at a table with one recorder, has no sheet to offer a line to
    "line.add": Rule(
        lambda h: {"topic": "a.t1", "text": "We also call"},
        PARTICIPANTS - {VISITOR},
        DISCUSSING,
        ("discuss",),
    ),
    "line.edit": Rule(lambda h: {"line": "authors", "text": "Ours"}, {AUTHOR}, DISCUSSING, ("discuss",)),
    "line.withdraw": Rule(lambda h: {"line": "authors"}, {AUTHOR}, DISCUSSING, ("discuss",)),
    "line.accept": Rule(line, PEN_HOLDERS, WRITING, WRITES),
    "lines.release": Rule(lambda h: {"stage": "a.discuss"}, ONLY_FACILITATOR, ANY_TIME),
    "charts.post": Rule(lambda h: {"activity": "a"}, ONLY_FACILITATOR, ANY_TIME),
    "topic.reply": Rule(lambda h: {"topic": "a.open", "text": "Call them"}, PARTICIPANTS, REFLECTING, ("reflect",)),
}
