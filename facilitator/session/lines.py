"""Lines of charts: the row, its place among others. Several kinds of stage write, move, group and count them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session.charts import on_chart
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, Row, Rows, me_view, row_kind, table_view
from facilitator.session.state import Draft

LINES_LIMIT = 1000  # lines of one section: far above any real sheet, below what would hurt a phone


@row_kind("line")
class Line(Row):
    """One line of a chart, in the section of a topic. Lines are ordered by (position, id).

    `written` is the sequence number of its last text (moves do not count): what a writer's `base` is held
    against. `beside` names the line that was written at the same time, where two texts met. `held`: not on the chart
    yet: written alone and to be released, or (`quiet`) offered by a phone and waiting for the recorder. An anonymous
    one has no author, only a `mark`.
    """

    INDEXED = ("chart",)
    chart: str
    section: str
    text: str
    position: float
    written: int = 0
    author: str = ""
    affiliation: str = ""
    mark: str = ""
    party: str = ""
    beside: str = ""
    held: bool = False
    quiet: bool = False
    parked: bool = False  # moved to the parking lot
    hidden: bool = False  # taken out of sight by the facilitator
    late: bool = False
    created_at: int = 0
    updated_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The table and the facilitator; everybody once the chart is posted. While held: who wrote it (or, if quiet,
        the table), and the facilitator."""
        if self.hidden or self.parked:
            return (CONSOLE, *((me_view(self.author),) if self.author else ()))
        if self.held and self.quiet:
            return (CONSOLE, table_view(rows.get("chart", self.chart).table))
        if self.held:
            return (CONSOLE, me_view(self.author)) if self.author else (CONSOLE,)
        return on_chart(rows, self.chart)


def about_line(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `line`."""
    line = draft.need("line", args.line, "line")
    return draft.need("chart", line.chart).table, line


def lines_of(draft: Draft, chart: str, section: str) -> list[Line]:
    """The lines of a section, in order."""
    lines = [line for line in draft.where("line", "chart", chart) if line.section == section]
    return sorted(lines, key=lambda line: (line.position, line.id))


def place_for_one_more(draft: Draft, chart: str, section: str, after: str | None) -> float:
    """The position of a new line; raises `too_many` where the section is full."""
    if len(lines_of(draft, chart, section)) >= LINES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-lines", field="chart", limit=LINES_LIMIT)
    return position_after(draft, chart, section, after)


def position_after(draft: Draft, chart: str, section: str, after: str | None, moving: str = "") -> float:
    """Halfway between the neighbours; where halving has used up the numbers, the section is numbered anew.

    `after`: the line to come after; None: last, "": first. `moving`: the line that leaves its old place.
    """
    lines = [line for line in lines_of(draft, chart, section) if line.id != moving]
    if not lines:
        return 1.0
    places = {line.id: index for index, line in enumerate(lines)}
    index = len(lines) - 1 if after is None else places.get(after, len(lines) - 1) if after else -1
    if index == len(lines) - 1:
        return lines[index].position + 1.0
    low = lines[index].position if index >= 0 else lines[0].position - 2.0
    middle = (low + lines[index + 1].position) / 2
    if low < middle < lines[index + 1].position:
        return middle
    for place, line in enumerate(lines):
        draft.change(line, position=float(place + 1))
    return index + 1.5


def take_off(draft: Draft, line: Line) -> None:
    """Take a line off its chart, and with it the marks on the lines it met; notes on it move to the chart."""
    for note in [n for n in draft.all("note") if n.line == line.id]:
        draft.change(note, line="")
    for other in [o for o in draft.all("line") if o.beside == line.id]:
        draft.change(other, beside="")
    draft.drop(line)
