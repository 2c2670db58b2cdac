"""The facilitator edits the agenda, before the session and while it runs: activities and stages.

Nothing recorded is ever lost by an edit: what is taken off the agenda is marked and can be put back.
"""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.session import agenda_order as order
from facilitator.session import text
from facilitator.session.charts import Chart, chart_id
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Activity, Script, Stage
from facilitator.session.stage_clock import LONGEST, MINUTE, StageArgs
from facilitator.session.state import Draft
from facilitator.session.timing import session_of
from facilitator.session.topic_edit import copy_topics, known_settings, make_topics

TITLE_LIMIT = 120
INSTRUCTIONS_LIMIT = 1000
NOTES_LIMIT = 5000
ACTIVITIES_LIMIT = 100
STAGES_LIMIT = 500  # in one session, with those taken off


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


class AddStage(Args):
    """`kind`: a kind of stage. `after`: the stage it comes after (empty: first; left out: last)."""

    activity: str
    kind: str
    title: str
    minutes: float = 0
    after: str | None = None


class EditStage(Args):
    """What is left out stays as it is. `notes`: for the speaker's eyes; `settings`: those that change."""

    stage: str
    title: str | None = None
    instructions: str | None = None
    minutes: float | None = None
    notes: str | None = None
    settings: dict[str, Any] = {}


class MoveStage(Args):
    """`activity`: where to (left out: where it is). `after`: the stage it comes after; empty: first."""

    stage: str
    after: str = ""
    activity: str = ""


@command("session.schedule", Schedule, {"facilitator"})
def schedule(draft: Draft, call: Call, late: bool) -> None:
    """Plan when the session starts."""
    if call.args.starts_at < 0:
        raise Refusal("bad_args", "refusal-start", field="starts_at")
    draft.change(session_of(draft), starts_at=call.args.starts_at)


@command("activity.add", AddActivity, {"facilitator"})
def add_activity(draft: Draft, call: Call, late: bool) -> Result:
    """Add an activity without stages, and its chart for every table."""
    title = _title(call.args.title)
    activities = order.activities_of(draft)
    after = activities[-1].id if activities and call.args.after is None else call.args.after or ""
    return {"activity": new_activity(draft, title, after).id}


@command("activity.rename", RenameActivity, {"facilitator"})
def rename_activity(draft: Draft, call: Call, late: bool) -> None:
    """Give an activity another title."""
    draft.change(draft.need("activity", call.args.activity), title=_title(call.args.title))


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
        _check_room(draft)
        names[stage.id] = _copy(draft, stage, made.id).id
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


@command("stage.add", AddStage, {"facilitator"})
def add_stage(draft: Draft, call: Call, late: bool) -> Result:
    """Add a stage to an activity."""
    args: AddStage = call.args
    activity = draft.need("activity", args.activity)
    _check_room(draft)
    minutes, settings = _minutes(args.minutes), known_settings(args.kind, {})
    siblings = order.stages_of(draft, activity.id)
    after = siblings[-1].id if siblings and args.after is None else args.after or ""
    stage = Stage(
        id=_stage_id(draft, activity.id, args.kind),
        activity=activity.id,
        kind=args.kind,
        title=_title(args.title),
        minutes=minutes,
        settings=settings,
    )
    draft.put(stage)
    order.number_stages(draft, order.placed(siblings, stage, after))
    make_topics(draft, draft.get("stage", stage.id))
    return {"stage": stage.id}


@command("stage.edit", EditStage, {"facilitator"})
def edit_stage(draft: Draft, call: Call, late: bool) -> None:
    """Change a stage's words, time, notes or settings; the clock of a running one moves with its time."""
    args: EditStage = call.args
    stage = draft.need("stage", args.stage)
    fields: dict[str, Any] = {}
    if args.title is not None:
        fields["title"] = _title(args.title)
    if args.instructions is not None:
        fields["instructions"] = _long(args.instructions, INSTRUCTIONS_LIMIT, "instructions")
    if args.minutes is not None:
        fields |= _clock(stage, _minutes(args.minutes))
    if args.settings:
        fields["settings"] = known_settings(stage.kind, {**stage.settings, **args.settings})
    if fields:
        draft.change(stage, **fields)
    if args.notes is not None:
        notes = _long(args.notes, NOTES_LIMIT, "notes")
        draft.put(Script(id=stage.id, text=notes))
    if fields:
        make_topics(draft, draft.get("stage", stage.id))


@command("stage.move", MoveStage, {"facilitator"})
def move_stage(draft: Draft, call: Call, late: bool) -> None:
    """Put a stage elsewhere; into another activity only until it has been started, for its charts are there."""
    args: MoveStage = call.args
    stage = draft.need("stage", args.stage)
    to = draft.need("activity", args.activity or stage.activity)
    if to.id != stage.activity:
        if stage.started_at:
            raise Refusal("wrong_stage", "refusal-stage-has-begun", field="activity")
        stage = draft.change(stage, activity=to.id)
        for topic in order.topics_of(draft, stage.id):
            draft.change(topic, activity=to.id)
    order.number_stages(draft, order.placed(order.stages_of(draft, to.id), stage, args.after))


@command("stage.copy", StageArgs, {"facilitator"})
def copy_stage(draft: Draft, call: Call, late: bool) -> Result:
    """Add a stage like this one behind it: its words, settings, topics and notes."""
    stage = draft.need("stage", call.args.stage)
    _check_room(draft)
    made = _copy(draft, stage, stage.activity)
    siblings = order.stages_of(draft, stage.activity)
    order.number_stages(draft, order.placed(siblings, made, stage.id))
    return {"stage": made.id}


@command("stage.remove", StageArgs, {"facilitator"})
def remove_stage(draft: Draft, call: Call, late: bool) -> None:
    """Take a stage off the agenda; all that was recorded in it is kept."""
    stage = draft.need("stage", call.args.stage)
    if session_of(draft).stage == stage.id:
        raise Refusal("wrong_stage", "refusal-stage-is-on", field="stage")
    if not stage.removed:
        draft.change(stage, removed=True)


@command("stage.restore", StageArgs, {"facilitator"})
def restore_stage(draft: Draft, call: Call, late: bool) -> None:
    """Put a stage back where it was, and its activity with it."""
    stage = draft.need("stage", call.args.stage)
    for row in (stage, draft.need("activity", stage.activity)):
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


def _copy(draft: Draft, stage: Stage, activity: str) -> Stage:
    made = Stage(
        id=_stage_id(draft, activity, stage.kind),
        activity=activity,
        kind=stage.kind,
        title=stage.title,
        instructions=stage.instructions,
        position=stage.position,
        minutes=stage.minutes,
        settings=stage.settings,
    )
    draft.put(made)
    script = draft.get("script", stage.id)
    if script:
        draft.put(msgspec.structs.replace(script, id=made.id))
    copy_topics(draft, stage.id, made)
    return made


def _clock(stage: Stage, minutes: float) -> dict[str, Any]:
    """A new plan, and what it does to a clock that is on."""
    more = round((minutes - stage.minutes) * MINUTE)
    fields: dict[str, Any] = {"minutes": minutes}
    if stage.state == "paused":
        fields["left"] = stage.left + more if minutes else 0
    elif stage.state == "running":
        ends_at = stage.ends_at + more if stage.ends_at else stage.started_at + round(minutes * MINUTE)
        fields["ends_at"] = ends_at if minutes else 0
    return fields


def _stage_id(draft: Draft, activity: str, kind: str) -> str:
    return order.free_id((s.id for s in draft.all("stage")), f"{activity}.{kind}")


def _check_room(draft: Draft) -> None:
    if sum(1 for _ in draft.all("stage")) >= STAGES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-stages", field="stage", limit=STAGES_LIMIT)


def _title(words: str) -> str:
    return text.clean(words, limit=TITLE_LIMIT, field="title")


def _long(words: str, limit: int, field: str) -> str:
    return text.clean(words, limit=limit, field=field, lines=True, required=False)


def _minutes(minutes: float) -> float:
    if not 0 <= minutes <= LONGEST:
        raise Refusal("bad_args", "refusal-minutes", field="minutes", limit=LONGEST)
    return minutes
