"""discuss: people talk and write: a table with its recorder, each alone, pairs, a group or the whole room."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.charts import Chart, about_chart, written_on
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_ended
from facilitator.session.lines import Line, about_line, place_for_one_more, position_after, take_off
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Stage
from facilitator.session.state import Draft
from facilitator.session.timing import during

KIND = "discuss"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Who talks with whom, who writes, and on what.

    `unit`: who writes together. `scribe`: one (a table's recorder; for a group or the room, the facilitator), each
    (everybody, from their own phone), none (talk only). `rows` and `columns`: of a grid. `alone`: what each writes is
    held back until it is released, at the stage's end or `by_hand`. `quiet`: a phone may offer its table's recorder a
    line. `roster`: introductions, with who is here by affiliation. `carry_in`: an earlier stage whose lines are
    shown. `limit`: lines a person; 0: no limit.
    """

    unit: Literal["person", "pair", "four", "table", "group", "room"] = "table"
    scribe: Literal["one", "each", "none"] = "one"
    layout: Literal["list", "sections", "grid", "cards"] = "sections"
    rows: list[str] = []
    columns: list[str] = []
    alone: bool = False
    release: Literal["end", "by_hand"] = "end"
    anonymous: bool = False
    quiet: bool = True
    roster: bool = False
    carry_in: str = ""
    limit: int = 0


def problems(plan: Any) -> list[str]:
    """What is wrong with a stage of this kind in an agenda, one sentence each."""
    settings = msgspec.convert(plan.settings, Settings)
    if settings.layout == "grid" and not (settings.rows and settings.columns):
        return ["a grid needs settings.rows and settings.columns"]
    if settings.layout != "grid" and (settings.rows or settings.columns):
        return ['rows and columns belong to settings.layout = "grid"']
    return []


def topics_of(plan: Any) -> list[Any]:
    """The topics a stage has by itself: the cells of a grid; the one section of a sheet without topics."""
    settings = msgspec.convert(plan.settings, Settings)
    from facilitator.agenda.reader import TopicPlan  # the agenda knows the stages, not the other way round

    if settings.layout == "grid":
        return [TopicPlan(f"{r} · {c}", row=r, column=c) for r in settings.rows for c in settings.columns]
    written = settings.scribe != "none" and not any(topic.form == "open" for topic in plan.topics)
    return [TopicPlan(plan.title)] if written else []


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


class Remove(Args):
    """`line`: its id. `base`: the seq of the line as it was seen, or `base_of`: the id of my own write of what it says;
    both left out: whatever it says by now."""

    line: str
    base: int = -1
    base_of: str = ""


class Move(Args):
    """`after`: the line to come after (empty: first) in `section`."""

    line: str
    section: str
    after: str = ""


class StageArgs(Args):
    """`stage`: the id of a stage."""

    stage: str


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
    written_on(draft, chart, call.now)
    return {"line": line.id}


@command("line.remove", Remove, {"recorder"}, scope=about_line, when=_writing)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take a line off the chart, or decline one that was offered quietly. What was written in it since it was seen is
    not taken off unread."""
    line = draft.get("line", call.args.line)
    seen = call.args.base
    if call.args.base_of:
        mine = call.answered(call.args.base_of)
        seen = mine[0] if mine and mine[1].get("line") == line.id else 0  # it went beside: this line is somebody else's
    if 0 <= seen < line.written:
        raise Refusal("conflict", "refusal-line-changed", field="line")
    take_off(draft, line)


@command("line.move", Move, {"recorder"}, scope=about_line, when=_writing)
def move(draft: Draft, call: Call, late: bool) -> None:
    """Put a line elsewhere on its chart."""
    line = draft.get("line", call.args.line)
    chart = draft.get("chart", line.chart)
    _topic(draft, chart, call.args.section)
    position = position_after(draft, chart.id, call.args.section, call.args.after, moving=line.id)
    draft.change(draft.get("line", line.id), section=call.args.section, position=position)


@command("line.keep", LineArgs, {"recorder"}, scope=about_line, when=_writing)
def keep(draft: Draft, call: Call, late: bool) -> None:
    """Keep both of two texts that met: the mark goes."""
    draft.change(draft.get("line", call.args.line), beside="")


@command("line.accept", LineArgs, {"recorder"}, scope=about_line, when=_writing)
def accept(draft: Draft, call: Call, late: bool) -> None:
    """Put a line that a phone offered quietly on the chart."""
    line = draft.get("line", call.args.line)
    if line.held and line.quiet:
        draft.change(line, held=False)
        written_on(draft, draft.get("chart", line.chart), call.now)


@command("lines.release", StageArgs, {"facilitator"})
def release(draft: Draft, call: Call, late: bool) -> None:
    """Put what was written alone in a stage on the charts, for all at the table to see."""
    _release(draft, draft.need("stage", call.args.stage, "stage"))


@when_ended(KIND)
def _ended(draft: Draft, call: Call, stage: Stage) -> None:
    if stage.settings.get("release") == "end":
        _release(draft, stage)


def _release(draft: Draft, stage: Stage) -> None:
    sections = {topic.id for topic in draft.all("topic") if topic.stage == stage.id}
    for line in [line for line in draft.all("line") if line.held and not line.quiet and line.section in sections]:
        draft.change(line, held=False)


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
    line = Line(
        id=call.id,
        chart=args.chart,
        section=args.section,
        text=words,
        position=place_for_one_more(draft, args.chart, args.section, after),
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
    if topic.activity != chart.activity or topic.form != "open":
        raise Refusal("not_found", "refusal-no-topic", field="section")
