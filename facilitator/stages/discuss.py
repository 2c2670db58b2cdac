"""discuss: people talk, the recorder writes the table's chart line by line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.charts import Chart, about_chart, on_chart
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import during

KIND = "discuss"
LINES_LIMIT = 1000  # lines on one chart: far above any real sheet, below what would hurt a phone


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Who talks with whom, and who writes."""

    unit: Literal["table"] = "table"
    scribe: Literal["one"] = "one"
    layout: Literal["sections"] = "sections"


@row_kind("line")
class Line(Row):
    """One line of a chart, in the section of a topic. Lines are ordered by (position, id).

    `written` is the sequence number of its last text (moves do not count): what a writer's `base` is held
    against. `beside` names the line that was written at the same time, where two texts met.
    """

    chart: str
    section: str
    text: str
    position: float
    written: int = 0
    author: str = ""
    beside: str = ""
    late: bool = False
    created_at: int = 0
    updated_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The table and the facilitator; everybody once the chart is posted."""
        return on_chart(rows, self.chart)


def about_line(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `line`."""
    line = draft.need("line", args.line, "line")
    return draft.need("chart", line.chart).table, line


class Write(Args):
    """`line`: which one (left out: a new one). `base`: the seq of the line the text was typed on; or
    `base_of`: the id of my own write before this one, where it is not answered yet. `after`: the line a new
    one comes after (left out: last; empty: first)."""

    chart: str
    section: str
    text: str
    line: str = ""
    base: int = -1
    base_of: str = ""
    after: str | None = None


class LineArgs(Args):
    """`line`: its id."""

    line: str


class Move(Args):
    """`after`: the line to come after (empty: first) in `section`."""

    line: str
    section: str
    after: str = ""


_writing = during("discuss", "post", "pick", just_ended=True)


@command("line.write", Write, {"recorder", "former"}, scope=about_chart, when=_writing)
def write(draft: Draft, call: Call, late: bool) -> Result:
    """Write a line or write it anew. Where it has moved on meanwhile, both texts are kept, side by side."""
    args: Write = call.args
    words = text.clean(args.text, limit=text.LINE_LIMIT, field="text")
    chart = draft.get("chart", args.chart)
    _topic(draft, chart, args.section)
    late = late or draft.get("table", str(chart.table)).pen != call.actor.id
    line, known = _line_meant(draft, call)
    if line is not None and line.chart != chart.id:
        raise Refusal("not_found", "refusal-no-line", field="line")
    if line is None:
        line = _new_line(draft, call, words, args.after, late=late, beside=args.line)
    elif words != line.text:
        if known:
            line = draft.change(
                line,
                text=words,
                written=draft.seq,
                author=call.actor.id,
                late=line.late or late,
                updated_at=call.now,
            )
        else:
            line = _new_line(draft, call, words, line.id, late=late, beside=line.id)
    draft.change(chart, written_at=call.now)
    return {"line": line.id}


@command("line.remove", LineArgs, {"recorder"}, scope=about_line, when=_writing)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take a line off the chart, and with it the marks on the lines it met; notes on it move to the chart."""
    line = draft.get("line", call.args.line)
    for note in [n for n in draft.all("note") if n.line == line.id]:
        draft.change(note, line="")
    for other in [o for o in draft.all("line") if o.beside == line.id]:
        draft.change(other, beside="")
    draft.drop(line)


@command("line.move", Move, {"recorder"}, scope=about_line, when=_writing)
def move(draft: Draft, call: Call, late: bool) -> None:
    """Put a line elsewhere on its chart."""
    line = draft.get("line", call.args.line)
    chart = draft.get("chart", line.chart)
    _topic(draft, chart, call.args.section)
    position = _position(draft, chart.id, call.args.section, call.args.after, moving=line.id)
    draft.change(draft.get("line", line.id), section=call.args.section, position=position)


@command("line.keep", LineArgs, {"recorder"}, scope=about_line, when=_writing)
def keep(draft: Draft, call: Call, late: bool) -> None:
    """Keep both of two texts that met: the mark goes."""
    draft.change(draft.get("line", call.args.line), beside="")


def _line_meant(draft: Draft, call: Call) -> tuple[Line | None, bool]:
    """The line a write is for (None: a new one), and whether its writer knew the text that stands there.

    A write on top of an own unanswered write goes where that one went: beside the line, if it met another.
    """
    args: Write = call.args
    if args.base_of:
        before = call.answered(args.base_of)
        line = draft.get("line", before[1].get("line", "")) if before else None
        if before and line is not None:
            return line, line.written <= before[0]
    line = draft.get("line", args.line) if args.line else None
    if line is None:
        return None, False
    return line, args.base >= line.written or (args.base < 0 and line.author == call.actor.id)


def _new_line(draft: Draft, call: Call, words: str, after: str | None, *, late: bool, beside: str) -> Line:
    args: Write = call.args
    siblings = _lines(draft, args.chart, args.section)
    if len(siblings) >= LINES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-lines", field="chart", limit=LINES_LIMIT)
    position = _position(draft, args.chart, args.section, after)
    line = Line(
        id=call.id,
        chart=args.chart,
        section=args.section,
        text=words,
        position=position,
        written=draft.seq,
        author=call.actor.id,
        beside=beside,
        late=late,
        created_at=call.now,
        updated_at=call.now,
    )
    return draft.put(line)  # type: ignore[return-value]


def _topic(draft: Draft, chart: Chart, section: str) -> None:
    topic = draft.need("topic", section, "section")
    if topic.activity != chart.activity:
        raise Refusal("not_found", "refusal-no-topic", field="section")


def _lines(draft: Draft, chart: str, section: str) -> list[Line]:
    lines = [line for line in draft.all("line") if line.chart == chart and line.section == section]
    return sorted(lines, key=lambda line: (line.position, line.id))


def _position(draft: Draft, chart: str, section: str, after: str | None, moving: str = "") -> float:
    """Halfway between the neighbours; where halving has used up the numbers, the section is numbered anew."""
    lines = [line for line in _lines(draft, chart, section) if line.id != moving]
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
