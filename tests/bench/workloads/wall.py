"""The hall of most workloads: a gallery walk in which everybody stands before the same chart."""

from __future__ import annotations

from tests.bench.hall import Hall
from tests.bench.workloads.notes import CHART, notes

TABLES = 8
WRITTEN = 100  # notes that are there when everybody comes
WRITERS = 20


def fill(hall: Hall, count: int) -> None:
    """Post the chart, let some write, then let everybody in."""
    if not hall.server.bare:
        hall.as_console([("stage.start", {"stage": "a.discuss"})])
        line = {"chart": CHART, "section": "a.t1", "text": "They met monthly, and kept the minutes open"}
        hall.as_desk(1, [("pen.claim", {"table": 1}), ("line.write", line), ("chart.post", {"chart": CHART})])
        hall.as_console([("stage.start", {"stage": "a.walk"})])
        hall.open_console()
    tables = range(2, TABLES + 1)
    seats = hall.seats(WRITERS, ["chart:" + CHART], tables=tables)
    hall.people = hall.generator.add(seat._replace(group=-1) for seat in seats)
    hall.generator.join()
    hall.generator.send(notes(hall, WRITTEN, 1), expected=0)
    hall.let_in(hall.seats(count, ["chart:" + CHART], tables=tables))
