"""The chart: a table's sheet in an activity. Several kinds of stage write on it, hang it up and read it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session.rows import CONSOLE, ROOM, SCREEN, WALL, Row, Rows, chart_view, row_kind, table_view
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

ON_CHART = ("line", "note", "answer", "photo")  # kinds of rows that are seen by whoever sees their chart
WRITTEN_EVERY = 15_000  # ms between two notes of when a chart was written on


@row_kind("chart")
class Chart(Row):
    """A table's sheet in an activity; with table 0 a group's, or the room's own. `written_at`: when somebody last
    typed on it, or up to 15 s before. `typed`: what its photographs show stands in its lines too."""

    activity: str
    table: int
    group: str = ""
    posted: bool = False
    posted_at: int = 0
    written_at: int = 0
    typed: bool = False


def on_chart(rows: Rows, chart: str) -> Iterable[str]:
    """The views of what stands on a chart."""
    row = rows.get("chart", chart)
    if not row.table:
        return (ROOM, WALL, SCREEN, CONSOLE, chart_view(chart))
    public = (WALL, SCREEN, chart_view(chart)) if row.posted else ()
    return (table_view(row.table), CONSOLE, *public)


def sheet_of(draft: Draft, activity: str, table: int = 0, group: str = "") -> Chart:
    """A table's, a group's or (neither given) the room's own sheet; the latter two are made when first needed."""
    id = f"{activity}.{table or group or 'room'}"
    found: Chart | None = draft.get("chart", id)
    if found is None:
        found = Chart(id=id, activity=activity, table=table, group=group)
        draft.put(found)
    return found


def written_on(draft: Draft, chart: Chart, now: int) -> None:
    """Somebody writes on a chart at `now` (ms). All are told of that, so it is not noted with every pause of a key; but
    at once where it is the first in this stage."""
    stage = current_stage(draft)
    if abs(now - chart.written_at) >= WRITTEN_EVERY or (stage and chart.written_at < stage.started_at):
        draft.change(chart, written_at=now)


def chart_id(activity: str, table: int) -> str:
    """A chart's id, made of what it is the chart of."""
    return f"{activity}.{table}"


def about_chart(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `chart`."""
    chart = draft.need("chart", args.chart, "chart")
    return chart.table, chart
