"""What the protocol says about commands: who may do each, and when. Written down by hand, from protocol.md.

Commands that are ours (`table.*`, `pen.give`, `participant.introduce`, `line.keep`, `session.*`) stand as their
docstrings say.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# --- who: the roles of the test

VISITOR = "participant without a seat"
MEMBER = "participant at the table without the pen"
RECORDER = "participant with the pen"
FORMER = "former pen holder"
LINK = "table link without the pen"
LINK_PEN = "table link with the pen"
OTHER = "recorder of another table"
OTHER_LINK = "table link of another table, with its pen"
AUTHOR = "the note's author"
ANONYMOUS = "the anonymous note's author"
FACILITATOR = "facilitator"
SCREEN = "screen"

ROLES = (
    VISITOR, MEMBER, RECORDER, FORMER, LINK, LINK_PEN, OTHER, OTHER_LINK, AUTHOR, ANONYMOUS, FACILITATOR, SCREEN,
)  # fmt: skip

ONLY_FACILITATOR = {FACILITATOR}
PARTICIPANTS = {VISITOR, MEMBER, RECORDER, FORMER, OTHER, AUTHOR, ANONYMOUS}
AT_TABLE = {MEMBER, RECORDER, FORMER, LINK, LINK_PEN}  # "participant at the table, table link"
PEN_HOLDERS = {RECORDER, LINK_PEN}  # "recorder"
GUESTS = {VISITOR, OTHER, AUTHOR, ANONYMOUS}  # "participant, not on their own table's chart"
AUTHORS = {AUTHOR, ANONYMOUS}
EVERYBODY = set(ROLES) - {SCREEN}  # "anyone"; the screen's link is read-only

# --- when: the moments of the test

KINDS = ("present", "discuss", "post", "walk", "cluster", "vote", "pick", "share", "reflect", "regroup", "review")
STATES = ("running", "paused", "ended")
NOTHING = "none started"
OVER = "session ended"
MOMENTS = (NOTHING, *(f"{kind} {state}" for kind in KINDS for state in STATES), OVER)

ANY_TIME = set(MOMENTS) - {OVER}
WRITING = {f"{kind} {state}" for kind in ("discuss", "post", "pick") for state in STATES}  # "or has just ended"
WALKING = {"walk running", "walk paused"}
FROM_THE_WALK_ON = {f"{kind} {state}" for kind in KINDS[KINDS.index("walk") :] for state in STATES}


@dataclass(frozen=True)
class Here:
    """What a role's commands are about: its table, a line and a note on that table's chart, the pen's holder there."""

    table: int
    note: str
    holder: str
    member: str  # a participant who sits there

    @property
    def chart(self) -> str:
        """The table's chart."""
        return f"a.{self.table}"

    @property
    def line(self) -> str:
        """The one line on it."""
        return f"line-{self.table}"


@dataclass(frozen=True)
class Rule:
    """A row of the table. `late`: the kinds of stage in which it may have been made to be accepted afterwards."""

    args: Callable[[Here], dict[str, Any]]
    who: set[str]
    when: set[str]
    late: tuple[str, ...] = ()


def stage(here: Here) -> dict[str, Any]:
    return {"stage": "a.discuss"}


def table(here: Here) -> dict[str, Any]:
    return {"table": here.table}


def chart(here: Here) -> dict[str, Any]:
    return {"chart": here.chart}


def line(here: Here) -> dict[str, Any]:
    return {"line": here.line}


def note(here: Here) -> dict[str, Any]:
    return {"note": here.note}


def write(here: Here) -> dict[str, Any]:
    return {"chart": here.chart, "section": "a.t1", "text": "We meet monthly"}


WRITES, WALKS = ("discuss", "post", "pick"), ("walk",)

TABLE: dict[str, Rule] = {
    "seat.take": Rule(lambda h: {"table": 2}, PARTICIPANTS, ANY_TIME),
    "pen.claim": Rule(lambda h: {"table": h.table, "holder": h.holder}, AT_TABLE, ANY_TIME),
    "pen.release": Rule(table, AT_TABLE, ANY_TIME),
    "reporter.set": Rule(lambda h: {"table": h.table, "name": "Bo"}, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    # who held the pen before may still deliver what was typed until then: marked late
    "line.write": Rule(write, PEN_HOLDERS | {FORMER}, WRITING, WRITES),
    "line.remove": Rule(line, PEN_HOLDERS, WRITING, WRITES),
    "line.move": Rule(lambda h: {"line": h.line, "section": "a.t2", "after": ""}, PEN_HOLDERS, WRITING, WRITES),
    # a walk that is on takes in a chart that comes late
    "chart.post": Rule(chart, PEN_HOLDERS | ONLY_FACILITATOR, WRITING | WALKING | {"walk ended"}, (*WRITES, "walk")),
    "chart.unpost": Rule(chart, PEN_HOLDERS | ONLY_FACILITATOR, WRITING, WRITES),
    "note.add": Rule(lambda h: {"chart": h.chart, "kind": "comment", "text": "Yes"}, GUESTS, WALKING, WALKS),
    "note.edit": Rule(lambda h: {"note": h.note, "text": "No"}, AUTHORS, WALKING, WALKS),
    "note.remove": Rule(note, AUTHORS, WALKING, WALKS),
    "note.answer": Rule(lambda h: {"note": h.note, "text": "Thanks"}, PEN_HOLDERS | ONLY_FACILITATOR, FROM_THE_WALK_ON),
    "note.hide": Rule(note, ONLY_FACILITATOR, ANY_TIME),
    "note.show": Rule(note, ONLY_FACILITATOR, ANY_TIME),
    "stage.start": Rule(stage, ONLY_FACILITATOR, ANY_TIME),
    "stage.pause": Rule(stage, ONLY_FACILITATOR, ANY_TIME),
    "stage.resume": Rule(stage, ONLY_FACILITATOR, ANY_TIME),
    "stage.end": Rule(stage, ONLY_FACILITATOR, ANY_TIME),
    "stage.extend": Rule(lambda h: {"stage": "a.discuss", "minutes": -2}, ONLY_FACILITATOR, ANY_TIME),
    "stage.skip": Rule(lambda h: {"stage": "a.discuss"}, ONLY_FACILITATOR, ANY_TIME),
    "undo": Rule(lambda h: {"action": "done"}, ONLY_FACILITATOR, set(MOMENTS)),
    "park.add": Rule(lambda h: {"text": "Later"}, EVERYBODY, ANY_TIME),
    "help.call": Rule(table, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    "help.done": Rule(table, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
    # ours
    "participant.introduce": Rule(lambda h: {"name": "Ann"}, PARTICIPANTS, ANY_TIME),
    "pen.give": Rule(lambda h: {"table": h.table, "participant": h.member}, ONLY_FACILITATOR, ANY_TIME),
    "line.keep": Rule(line, PEN_HOLDERS, WRITING, WRITES),
    "table.add": Rule(lambda h: {}, ONLY_FACILITATOR, ANY_TIME),
    "table.rename": Rule(lambda h: {"table": h.table, "name": "Window"}, ONLY_FACILITATOR, ANY_TIME),
    "table.move": Rule(lambda h: {"table": h.table, "group": "g2"}, ONLY_FACILITATOR, ANY_TIME),
    "table.limit": Rule(lambda h: {"table": h.table, "seats": 6}, ONLY_FACILITATOR, ANY_TIME),
    "table.remove": Rule(table, ONLY_FACILITATOR, ANY_TIME),
    "session.end": Rule(lambda h: {}, ONLY_FACILITATOR, ANY_TIME),
    "session.reopen": Rule(lambda h: {}, ONLY_FACILITATOR, set(MOMENTS)),
}


def parts() -> list[Any]:
    """The kinds of stage and other parts that keep their own table beside this one (`matrix_*.py`): TABLE, and where
    they need them ROWS (rows that their commands are about) and INTERNAL."""
    folder = Path(__file__).parent
    return [importlib.import_module(f"tests.unit.{path.stem}") for path in sorted(folder.glob("matrix_*.py"))]


INTERNAL = {"participant.join", "participant.rejoin"}  # made by the server: no socket may send them
