"""Questions asked too, what is parked, a call for help that is taken, a table that has finished: who may, and when."""

from __future__ import annotations

from facilitator.session.aside import Parked
from facilitator.session.rows import Row
from tests.unit.matrix import (
    ANY_TIME,
    AT_TABLE,
    AUTHORS,
    FROM_THE_WALK_ON,
    ONLY_FACILITATOR,
    PARTICIPANTS,
    PEN_HOLDERS,
    Rule,
    line,
    note,
    table,
)

ROWS: list[Row] = [Parked(id="line.gone", text="Elsewhere", of="line", on="gone")]

TABLE: dict[str, Rule] = {
    "note.metoo": Rule(note, PARTICIPANTS - AUTHORS, FROM_THE_WALK_ON),
    "note.park": Rule(note, AUTHORS | PEN_HOLDERS | ONLY_FACILITATOR, ANY_TIME),
    "line.park": Rule(line, PEN_HOLDERS | ONLY_FACILITATOR, ANY_TIME),
    "park.back": Rule(lambda h: {"parked": "line.gone"}, ONLY_FACILITATOR, ANY_TIME),
    "park.settle": Rule(
        lambda h: {"parked": "line.gone", "outcome": "dropped"}, ONLY_FACILITATOR, ANY_TIME | {"session ended"}
    ),
    "help.take": Rule(table, ONLY_FACILITATOR, ANY_TIME),
    "table.done": Rule(table, AT_TABLE | ONLY_FACILITATOR, ANY_TIME),
}
