"""Photographs of charts written on paper: a picture is the chart until somebody has typed it up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session import text
from facilitator.session.charts import Chart, about_chart, on_chart, written_on
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.lines import Line, place_for_one_more
from facilitator.session.pen import about_table
from facilitator.session.refusals import Refusal
from facilitator.session.roles import holds_pen
from facilitator.session.rows import CONSOLE, Row, Rows, row_kind
from facilitator.session.state import Draft, State

PHOTOS_LIMIT = 12  # of one chart
CAPTION_LIMIT = 300


@row_kind("photo")
class Photo(Row):
    """A photograph of a chart; its image lies beside the rows. Photographs are ordered by (position, id). `caption`:
    what it shows, in the words of its table or of the facilitator."""

    chart: str
    table: int = 0
    width: int = 0
    height: int = 0
    position: int = 0
    removed: bool = False  # taken off the chart; it can be put back
    taken_at: int = 0
    caption: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody who sees the chart; once taken off it the facilitator."""
        return (CONSOLE,) if self.removed else on_chart(rows, self.chart)


class Paper(Args):
    """`on`: whether the table writes on paper."""

    table: int
    on: bool = True


class AddPhoto(Args):
    """A photograph whose image is kept by now."""

    photo: str
    chart: str
    width: int
    height: int


class PhotoArgs(Args):
    """`photo`: its id."""

    photo: str


class Describe(Args):
    """`caption`: what the photograph shows, up to 300 characters; empty: nothing is said of it."""

    photo: str
    caption: str


class TypeUp(Args):
    """`section`: the topic on the sheet under which it stands."""

    chart: str
    section: str
    text: str


class Typed(Args):
    """`on`: whether all that the photographs show has been typed up."""

    chart: str
    on: bool = True


def about_photo(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `photo`."""
    photo = draft.need("photo", args.photo, "photo")
    return photo.table, photo


@command("table.paper", Paper, {"member", "facilitator"}, scope=about_table)
def use_paper(draft: Draft, call: Call, late: bool) -> None:
    """Say that a table writes on paper, or no longer does. What it has typed stays."""
    table = draft.get("table", str(call.args.table))
    if table.paper != call.args.on:
        draft.change(table, paper=call.args.on)


@command("photo.add", AddPhoto, {"member", "facilitator"}, scope=about_chart, internal=True)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Put a photograph on a table's chart, after those it has; what it shows is still to be typed up."""
    args: AddPhoto = call.args
    chart: Chart = draft.get("chart", args.chart)
    if not chart.table:
        raise Refusal("bad_args", "refusal-photo-of-table", field="chart")
    check_room_for_one(draft, chart.id)
    position = 1 + max((photo.position for photo in draft.all("photo") if photo.chart == chart.id), default=0)
    size = {"width": args.width, "height": args.height}
    draft.put(
        Photo(id=args.photo, chart=chart.id, table=chart.table, position=position, taken_at=call.now, **size)  # type: ignore[arg-type]
    )
    draft.change(chart, typed=False, written_at=call.now)
    return {"photo": args.photo}


def check_room_for_one(rows: State | Draft, chart: str) -> None:
    """Raises `Refusal` where a chart has as many photographs as it takes."""
    if sum(photo.chart == chart and not photo.removed for photo in rows.all("photo")) >= PHOTOS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-photos", field="photo", limit=PHOTOS_LIMIT)


@command("photo.remove", PhotoArgs, {"member", "facilitator"}, scope=about_photo)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take a photograph off its chart. It is kept, and so are the notes on it."""
    _set_removed(draft, call.args.photo, True)


@command("photo.back", PhotoArgs, {"facilitator"}, scope=about_photo)
def put_back(draft: Draft, call: Call, late: bool) -> None:
    """Put a photograph back on its chart."""
    _set_removed(draft, call.args.photo, False)


@command("photo.describe", Describe, {"member", "facilitator"}, scope=about_photo)
def describe(draft: Draft, call: Call, late: bool) -> None:
    """Say in words what a photograph shows: for whoever cannot see it, and under it for everybody. The last word
    counts."""
    photo = draft.get("photo", call.args.photo)
    caption = text.clean(call.args.caption, limit=CAPTION_LIMIT, field="caption", required=False)
    if photo.caption != caption:
        draft.change(photo, caption=caption)


@command("line.type_up", TypeUp, {"recorder", "participant", "facilitator"}, scope=about_chart)
def type_up(draft: Draft, call: Call, late: bool) -> Result:
    """Type a line of a photographed chart, at whatever stage: its recorder, the theme desk or the facilitator."""
    args: TypeUp = call.args
    chart: Chart = draft.get("chart", args.chart)
    _may_type(draft, call, chart)
    topic = draft.need("topic", args.section, "section")
    if topic.activity != chart.activity or topic.form != "open":
        raise Refusal("not_found", "refusal-no-topic", field="section")
    if not any(photo.chart == chart.id and not photo.removed for photo in draft.all("photo")):
        raise Refusal("not_found", "refusal-nothing-photographed", field="chart")
    line = Line(
        id=call.id,
        chart=chart.id,
        section=topic.id,
        text=text.clean(args.text, limit=text.LINE_LIMIT, field="text"),
        position=place_for_one_more(draft, chart.id, topic.id, None),
        written=draft.seq,
        author=call.actor.id if call.actor.role != "facilitator" else "",
        created_at=call.now,
        updated_at=call.now,
    )
    draft.put(line)
    written_on(draft, chart, call.now)
    return {"line": line.id}


@command("chart.typed", Typed, {"recorder", "participant", "facilitator"}, scope=about_chart)
def typed(draft: Draft, call: Call, late: bool) -> None:
    """Say that a photographed chart is typed up whole: its lines are the chart now, the picture stands behind them."""
    chart: Chart = draft.get("chart", call.args.chart)
    _may_type(draft, call, chart)
    if chart.typed != call.args.on:
        draft.change(chart, typed=call.args.on)


def spot_on(draft: Draft, chart: str, photo: str, spot: list[float]) -> list[float]:
    """Where a note is stuck on a photograph, as shares of its width and height; raises `Refusal` for a place that is
    not on a photograph of that chart."""
    if not photo and not spot:
        return []
    found = draft.get("photo", photo)
    if found is None or found.chart != chart or found.removed:
        raise Refusal("not_found", "refusal-no-photo", field="photo")
    if len(spot) != 2 or not all(0 <= part <= 1 for part in spot):
        raise Refusal("bad_args", "refusal-spot", field="spot")
    return [round(part, 3) for part in spot]


def _set_removed(draft: Draft, photo: str, removed: bool) -> None:
    row = draft.get("photo", photo)
    if row.removed != removed:
        draft.change(row, removed=removed)


def _may_type(draft: Draft, call: Call, chart: Chart) -> None:
    person = draft.get("participant", call.actor.id)
    theme_desk = bool(person and person.theme_desk)
    if call.actor.role != "facilitator" and not theme_desk and not holds_pen(draft, call.actor, chart.table):
        raise Refusal("not_allowed", "refusal-needs-pen", field="chart")
