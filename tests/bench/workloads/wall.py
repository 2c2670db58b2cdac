"""The hall of most workloads: a gallery walk in which everybody stands before the same chart."""

from __future__ import annotations

from tests.bench.hall import Hall
from tests.bench.workloads.notes import CHART, notes

WRITTEN = 100  # notes that are there when everybody comes
WRITERS = 20


def fill(hall: Hall, count: int) -> None:
    """Post the chart, let some write, then let everybody in."""
    if not hall.server.bare:
        hall.as_console(("stage.start", {"stage": "a.discuss"}))
        line = {"chart": CHART, "section": "a.t1", "text": "They met monthly, and kept the minutes open"}
        hall.as_desk(1, ("pen.claim", {"table": 1}), ("line.write", line), ("chart.post", {"chart": CHART}))
        hall.as_console(("stage.start", {"stage": "a.walk"}))
        hall.open_console()
    readers = range(2, hall.tables + 1)  # nobody sits at the chart's own table: one leaves no notes on one's own
    writers = hall.seats(WRITERS, readers, chart_of=lambda table: CHART)
    hall.people = hall.generator.add(writer._replace(group=-1) for writer in writers)
    hall.generator.join()
    hall.generator.send(notes(hall, WRITTEN, 1), expected=0)
    hall.let_in(hall.seats(count, readers, chart_of=lambda table: CHART))
