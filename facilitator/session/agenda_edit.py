"""The facilitator edits the agenda: when it starts and its activities, before the session and while it runs.

Nothing recorded is ever lost by an edit: what is taken off the agenda is marked and can be put back.
"""

from __future__ import annotations

from facilitator.session import agenda_order as order
from facilitator.session.charts import Chart, chart_id
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_taken_back
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Activity
from facilitator.session.stage_edit import check_room, clean_title, copied
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

ACTIVITIES_LIMIT = 100


class Schedule(Args):
    """`starts_at`: ms of the server's clock; 0: not planned."""

    starts_at: int


class AddActivity(Args):
    """`after`: the activity it comes after (empty: first; left out: last)."""

    title: str
    after: str | None = None


class ActivityArgs(Args):
    """`activity`: its id."""

    activity: str


class RenameActivity(Args):
    """The new title of an activity."""

    activity: str
    title: str


class MoveActivity(Args):
    """`after`: the activity it comes after; empty: first."""

    activity: str
    after: str = ""


@command("session.schedule", Schedule, {"facilitator"})
def schedule(draft: Draft, call: Call, late: bool) -> None:
    """Plan when the session starts."""
    if call.args.starts_at < 0:
        raise Refusal("bad_args", "refusal-start", field="starts_at")
    draft.change(session_of(draft), starts_at=call.args.starts_at)


@command("activity.add", AddActivity, {"facilitator"})
def add_activity(draft: Draft, call: Call, late: bool) -> Result:
    """Add an activity without stages, and its chart for every table."""
    title = clean_title(call.args.title)
    activities = order.activities_of(draft)
    after = activities[-1].id if activities and call.args.after is None else call.args.after or ""
    return {"activity": new_activity(draft, title, after).id}


@command("activity.rename", RenameActivity, {"facilitator"})
def rename_activity(draft: Draft, call: Call, late: bool) -> None:
    """Give an activity another title."""
    draft.change(draft.need("activity", call.args.activity), title=clean_title(call.args.title))


@command("activity.move", MoveActivity, {"facilitator"})
def move_activity(draft: Draft, call: Call, late: bool) -> None:
    """Put an activity, with its stages, elsewhere on the agenda."""
    activity = draft.need("activity", call.args.activity)
    order.number_activities(draft, order.placed(order.activities_of(draft), activity, call.args.after))


@command("activity.copy", ActivityArgs, {"facilitator"})
def copy_activity(draft: Draft, call: Call, late: bool) -> Result:
    """Add an activity like this one behind it: its stages, topics and notes, nothing that was recorded."""
    source = draft.need("activity", call.args.activity)
    made = new_activity(draft, source.title, source.id)
    names: dict[str, str] = {}
    for stage in [s for s in order.stages_of(draft, source.id) if not s.removed]:
        check_room(draft)
        names[stage.id] = copied(draft, stage, made.id).id
    for id in names.values():  # what takes its items from another stage takes them from that one's copy
        stage = draft.get("stage", id)
        draft.change(
            stage, settings={k: names.get(v, v) if isinstance(v, str) else v for k, v in stage.settings.items()}
        )
    order.number_stages(draft)
    return {"activity": made.id}


@command("activity.remove", ActivityArgs, {"facilitator"})
def remove_activity(draft: Draft, call: Call, late: bool) -> None:
    """Take an activity off the agenda; all that was recorded in it is kept."""
    activity = draft.need("activity", call.args.activity)
    stages = order.stages_of(draft, activity.id)
    if any(stage.id == session_of(draft).stage for stage in stages):
        raise Refusal("wrong_stage", "refusal-stage-is-on", field="activity")
    for row in [activity, *stages]:
        if not row.removed:
            draft.change(row, removed=True)


@command("activity.restore", ActivityArgs, {"facilitator"})
def restore_activity(draft: Draft, call: Call, late: bool) -> None:
    """Put an activity back where it was, with all its stages."""
    activity = draft.need("activity", call.args.activity)
    for row in [activity, *order.stages_of(draft, activity.id)]:
        if row.removed:
            draft.change(row, removed=False)


def new_activity(draft: Draft, title: str, after: str, key: str = "") -> Activity:
    """An activity behind another, with a chart for each table, those taken out of the room too."""
    activities = order.activities_of(draft)
    if len(activities) >= ACTIVITIES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-activities", field="activity", limit=ACTIVITIES_LIMIT)
    id = order.free_id((a.id for a in activities), key or order.key_of(title))
    made = Activity(id=id, title=title)
    draft.put(made)
    for table in list(draft.all("table")):
        draft.put(Chart(id=chart_id(id, table.number), activity=id, table=table.number))
    order.number_activities(draft, order.placed(activities, made, after))
    return made


@when_taken_back("activity", "stage", "topic")
def _number_anew(draft: Draft, call: Call) -> None:
    """No two in one place, where the agenda was changed since."""
    if not draft.whole:
        order.number_activities(draft)
