"""The facilitator edits the agenda: its stages, before the session and while it runs.

Nothing recorded is ever lost by an edit: what is taken off the agenda is marked and can be put back.
"""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.session import agenda_order as order
from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Script, Stage
from facilitator.session.stage_clock import LONGEST, MINUTE, StageArgs
from facilitator.session.state import Draft
from facilitator.session.timing import session_of
from facilitator.session.topic_edit import copy_topics, known_settings, make_topics

TITLE_LIMIT = 120
INSTRUCTIONS_LIMIT = 1000
NOTES_LIMIT = 5000
STAGES_LIMIT = 500  # in one session, with those taken off


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


@command("stage.add", AddStage, {"facilitator"})
def add_stage(draft: Draft, call: Call, late: bool) -> Result:
    """Add a stage to an activity."""
    args: AddStage = call.args
    activity = draft.need("activity", args.activity)
    check_room(draft)
    minutes, settings = _minutes(args.minutes), known_settings(args.kind, {})
    siblings = order.stages_of(draft, activity.id)
    after = siblings[-1].id if siblings and args.after is None else args.after or ""
    stage = Stage(
        id=_stage_id(draft, activity.id, args.kind),
        activity=activity.id,
        kind=args.kind,
        title=clean_title(args.title),
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
        fields["title"] = clean_title(args.title)
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
    check_room(draft)
    made = copied(draft, stage, stage.activity)
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


def copied(draft: Draft, stage: Stage, activity: str) -> Stage:
    """A stage like this one, with its topics and notes, in the same place of an activity; not numbered yet."""
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


def check_room(draft: Draft) -> None:
    """Raise `Refusal` `too_many` where no further stage fits."""
    if sum(1 for _ in draft.all("stage")) >= STAGES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-stages", field="stage", limit=STAGES_LIMIT)


def clean_title(words: str) -> str:
    """The title of an activity or stage."""
    return text.clean(words, limit=TITLE_LIMIT, field="title")


def _long(words: str, limit: int, field: str) -> str:
    return text.clean(words, limit=limit, field=field, lines=True, required=False)


def _minutes(minutes: float) -> float:
    if not 0 <= minutes <= LONGEST:
        raise Refusal("bad_args", "refusal-minutes", field="minutes", limit=LONGEST)
    return minutes
