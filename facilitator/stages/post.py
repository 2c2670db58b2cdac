"""post: put the charts on the wall."""

from __future__ import annotations

import msgspec

from facilitator.session.charts import ON_CHART, Chart, about_chart
from facilitator.session.commands import Args, Call, command
from facilitator.session.state import Draft
from facilitator.session.timing import during

KIND = "post"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`repost`: whether a posted chart may be taken back and posted again."""

    repost: bool = True


class ActivityArgs(Args):
    """`activity`: its id."""

    activity: str


class ChartArgs(Args):
    """`chart`: its id."""

    chart: str


_posting = during("discuss", "post", "pick", just_ended=True)
_posting_late = during("discuss", "post", "pick", "walk", just_ended=True)


@command("chart.post", ChartArgs, {"recorder", "facilitator"}, scope=about_chart, when=_posting_late)
def post(draft: Draft, call: Call, late: bool) -> None:
    """Put a chart on the wall: from now on everybody may read it, as it changes. A walk that is on takes it in."""
    hang(draft, call, draft.get("chart", call.args.chart), posted=True)


@command("chart.unpost", ChartArgs, {"recorder", "facilitator"}, scope=about_chart, when=_posting)
def unpost(draft: Draft, call: Call, late: bool) -> None:
    """Take a chart back to its table; what was noted on it stays with it."""
    hang(draft, call, draft.get("chart", call.args.chart), posted=False)


@command("charts.post", ActivityArgs, {"facilitator"})
def post_every_chart(draft: Draft, call: Call, late: bool) -> None:
    """Put every chart of an activity that holds a line or a photograph on the wall as it stands, at whatever stage."""
    post_all(draft, call, draft.need("activity", call.args.activity, "activity").id)


def post_all(draft: Draft, call: Call, activity: str) -> None:
    """Post the tables' charts of an activity, those that hold a line or a photograph."""
    written = {line.chart for line in draft.all("line") if not line.held}
    written |= {photo.chart for photo in draft.all("photo") if not photo.removed}
    for chart in [c for c in draft.all("chart") if c.activity == activity and c.table and c.id in written]:
        hang(draft, call, chart, posted=True)


def hang(draft: Draft, call: Call, chart: Chart, *, posted: bool) -> None:
    if chart.posted == posted:
        return
    draft.change(chart, posted=posted, posted_at=call.now if posted else 0)
    for kind in ON_CHART:
        draft.touch(row for row in draft.all(kind) if row.chart == chart.id)
