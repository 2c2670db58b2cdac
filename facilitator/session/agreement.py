"""Did we get you right? A recorder reads the chart back, and each at the table says whether it is what was said.

Nobody has to answer and nothing waits for it. The table sees how many agree and what is said to be wrong, not by whom.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.charts import about_chart
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_changed
from facilitator.session.moderation import why_held
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, Row, Rows, me_view, row_kind, table_view
from facilitator.session.state import Draft
from facilitator.session.timing import during


@row_kind("agreement")
class Agreement(Row):
    """One person's word on their table's chart; its id is CHART.PARTICIPANT. `line`: the one that is not right.

    `again`: the chart has changed since they found it wrong, so they are asked again. `held`: their words are not for
    the table (a paused phone, the word list).
    """

    chart: str
    participant: str
    value: Literal["agree", "differ"] = "agree"
    text: str = ""
    line: str = ""
    again: bool = False
    held: bool = False
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The person alone: to differ must cost nothing."""
        return (me_view(self.participant),)


@row_kind("readback")
class Readback(Row):
    """A chart that is read back; its id is the chart's. How many agree, differ, and are asked again because the chart
    has changed; `words`: what is said to be wrong (`line`, which may be empty, and `text`), without a name."""

    open: bool = False
    asked_at: int = 0
    agree: int = 0
    differ: int = 0
    again: int = 0
    words: list[dict[str, str]] = []

    def views(self, rows: Rows) -> Iterable[str]:
        """The table and the facilitator."""
        return (table_view(rows.get("chart", self.id).table), CONSOLE)


class Read(Args):
    """`on`: whether the table is asked."""

    chart: str
    on: bool = True


class Check(Args):
    """`value`: agree or differ. With differ: what is wrong, up to 500 characters, and which line; both may be left
    out."""

    chart: str
    value: Literal["agree", "differ"]
    text: str = ""
    line: str = ""


_writing = during("discuss", "post", "pick", just_ended=True)


def _by_a_person(draft: Draft, call: Call, table: int, row: Any) -> bool:
    """While charts are written, and not by a laptop on the table's link, which is nobody in particular."""
    if call.actor.role != "participant":
        raise Refusal("not_allowed", "refusal-participant-only")
    return _writing(draft, call, table, row)


@command("chart.readback", Read, {"recorder"}, scope=about_chart, when=_writing)
def read_back(draft: Draft, call: Call, late: bool) -> None:
    """Ask the table whether its chart says what they said, or stop asking. What was answered before stays."""
    row = _readback(draft, call.args.chart)
    if row.open != call.args.on:
        draft.change(row, open=call.args.on, asked_at=call.now if call.args.on else row.asked_at)


@command("chart.check", Check, {"member"}, scope=about_chart, when=_by_a_person)
def check(draft: Draft, call: Call, late: bool) -> Result:
    """Say whether the own table's chart is right. Said again, it takes the place of what was said before."""
    args: Check = call.args
    words, line = "", ""
    if args.value == "differ":
        words = text.clean(args.text, limit=text.LINE_LIMIT, field="text", lines=True, required=False)
        line = args.line if _is_on(draft, args.line, args.chart) else ""
    draft.put(
        Agreement(
            id=f"{args.chart}.{call.actor.id}",
            chart=args.chart,
            participant=call.actor.id,
            value=args.value,
            text=words,
            line=line,
            held=bool(words) and why_held(draft, call.actor, words) is not None,
            at=call.now,
        )
    )
    recount(draft, args.chart)
    return {"chart": args.chart, "value": args.value}


@when_changed("line")
def _ask_again(draft: Draft, call: Call) -> None:
    """A chart that says something else now is shown again to those who found it wrong."""
    changed = {
        chart for (kind, id), line in draft.writes.items() if kind == "line" for chart in _touched(draft, id, line)
    }
    for chart in sorted(changed):
        if draft.get("readback", chart) is None:
            continue
        for row in [r for r in draft.all("agreement") if r.chart == chart and r.value == "differ" and not r.again]:
            draft.change(row, again=True)
        recount(draft, chart)


def _touched(draft: Draft, id: str, line: Any) -> Iterable[str]:
    """The chart whose words a written line changes; none where it was only stamped or moved."""
    before = draft.before("line", id)
    if _said(before) != _said(line):
        yield (line or before).chart


def _said(line: Any) -> str:
    return "" if line is None or line.held or line.hidden else str(line.text)


def _is_on(draft: Draft, id: str, chart: str) -> bool:
    line = draft.get("line", id) if id else None
    return line is not None and line.chart == chart


def _readback(draft: Draft, chart: str) -> Readback:
    row: Readback | None = draft.get("readback", chart)
    return row or Readback(id=chart)


def recount(draft: Draft, chart: str) -> None:
    """Bring the chart's counts and words up to what its people say now."""
    own = sorted((row for row in draft.all("agreement") if row.chart == chart), key=lambda row: (row.at, row.id))
    differ = [row for row in own if row.value == "differ"]
    said = [
        {"line": row.line, "text": "" if row.held else row.text}
        for row in differ
        if row.line or (row.text and not row.held)
    ]
    counts = {
        "agree": len(own) - len(differ),
        "differ": sum(not row.again for row in differ),
        "again": sum(row.again for row in differ),
        "words": said,
    }
    row = _readback(draft, chart)
    if any(getattr(row, name) != value for name, value in counts.items()):
        draft.change(row, **counts)
