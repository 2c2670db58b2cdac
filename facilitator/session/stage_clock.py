"""The facilitator moves the stages: start, pause, resume, extend, end, at any time and in any order.

Nothing is ever lost; a command whose work is already done (two consoles, one tap each) changes nothing.
"""

from __future__ import annotations

from facilitator.session import hooks
from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Stage
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage, session_of

MINUTE = 60_000
LONGEST = 24 * 60  # minutes
SAME_DAY = 4 * 60 * MINUTE  # who starts four hours off the plan is not late: it is a rehearsal, or another day


class NoArgs(Args):
    """Nothing to say."""


class StageArgs(Args):
    """`stage`: the id of a stage."""

    stage: str


class Skip(Args):
    """`skip`: false puts it back on."""

    stage: str
    skip: bool = True


class Extend(Args):
    """`minutes` may be negative, and a fraction."""

    stage: str
    minutes: float


@command("stage.start", StageArgs, {"facilitator"})
def start(draft: Draft, call: Call, late: bool) -> None:
    """Start a stage, first or again; the one before it ends. Starting what runs already changes nothing."""
    stage = draft.need("stage", call.args.stage)
    before = current_stage(draft)
    if before and before.id == stage.id and stage.state in ("running", "paused"):
        return
    if before and before.id != stage.id:
        end_stage(draft, call, before)
    if stage.removed:
        raise Refusal("not_found", "refusal-stage-removed", field="stage")
    ends_at = call.now + round(stage.minutes * MINUTE) if stage.minutes else 0
    stage = draft.change(
        stage,
        state="running",
        started_at=call.now,
        first_at=stage.first_at or call.now,
        ends_at=ends_at,
        left=0,
        ended_at=0,
        skipped=False,
    )
    session = session_of(draft)
    due_at = session.due_at if before else due(draft, call.now)
    draft.change(session, stage=stage.id, due_at=due_at)
    hooks.has_started(draft, call, stage)


@command("session.replan", NoArgs, {"facilitator"})
def replan(draft: Draft, call: Call, late: bool) -> None:
    """Take what is to come, as it now stands, as the plan: from here on the session is on time."""
    stage = current_stage(draft)
    if stage:
        rest = sum(
            s.minutes for s in draft.all("stage") if s.position > stage.position and not s.removed and not s.skipped
        )
        left = {"running": max(0, stage.ends_at - call.now), "paused": max(0, stage.left)}.get(stage.state, 0)
        draft.change(session_of(draft), due_at=call.now + left + round(rest * MINUTE))


@command("stage.pause", StageArgs, {"facilitator"})
def pause(draft: Draft, call: Call, late: bool) -> None:
    """Stop the clock of a running stage; what is left of the time is kept."""
    stage = draft.need("stage", call.args.stage)
    if stage.state == "running":
        left = stage.ends_at - call.now if stage.ends_at else 0
        draft.change(stage, state="paused", left=left, ends_at=0)


@command("stage.resume", StageArgs, {"facilitator"})
def resume(draft: Draft, call: Call, late: bool) -> None:
    """Let the clock of a paused stage go on from what was left."""
    stage = draft.need("stage", call.args.stage)
    if stage.state == "paused":
        draft.change(stage, state="running", ends_at=call.now + stage.left if stage.minutes else 0, left=0)


@command("stage.extend", Extend, {"facilitator"})
def extend(draft: Draft, call: Call, late: bool) -> None:
    """Give or take minutes: from the clock of an open stage, from the plan of another."""
    minutes = call.args.minutes
    if not abs(minutes) <= LONGEST:
        raise Refusal("bad_args", "refusal-minutes", field="minutes", limit=LONGEST)
    stage = draft.need("stage", call.args.stage)
    if not stage.minutes and minutes <= 0:
        return  # it has no clock to take from
    if stage.state in ("waiting", "ended"):
        draft.change(stage, minutes=min(LONGEST, max(0.0, stage.minutes + minutes)))
    elif stage.state == "paused":
        draft.change(stage, left=stage.left + round(minutes * MINUTE), minutes=stage.minutes or minutes)
    else:
        ends_at = (stage.ends_at or call.now) + round(minutes * MINUTE)
        draft.change(stage, ends_at=ends_at, minutes=stage.minutes or minutes)


@command("stage.end", StageArgs, {"facilitator"})
def end(draft: Draft, call: Call, late: bool) -> None:
    """End the stage; it stays on the screens until another starts, and a sentence may be finished."""
    stage = draft.need("stage", call.args.stage)
    end_stage(draft, call, stage)


@command("stage.skip", Skip, {"facilitator"})
def skip(draft: Draft, call: Call, late: bool) -> None:
    """Leave a stage out: one that is on ends, one to come is passed over. Starting it takes that back."""
    stage = draft.need("stage", call.args.stage)
    end_stage(draft, call, stage)
    draft.change(draft.get("stage", stage.id), skipped=call.args.skip)


def due(draft: Draft, now: int) -> int:
    """When the agenda is to be through: counted from the planned start, unless that was for another day."""
    starts_at = session_of(draft).starts_at
    begin = starts_at if abs(now - starts_at) < SAME_DAY else now
    minutes: float = sum(stage.minutes for stage in draft.all("stage") if not stage.removed)
    return begin + round(minutes * MINUTE)


def end_stage(draft: Draft, call: Call, stage: Stage) -> None:
    """End a stage that runs or is paused; its kind does what it does at an end."""
    if stage.state not in ("running", "paused"):
        return
    ran = max(0, call.now - stage.started_at)
    ended = draft.change(stage, state="ended", ended_at=call.now, spent=stage.spent + ran, ends_at=0, left=0)
    hooks.has_ended(draft, call, ended)


@hooks.when_taken_back("session", "stage")
def _one_is_on(draft: Draft, call: Call) -> None:
    """No stage but the current one runs: what came after is to be taken back first."""
    now = session_of(draft).stage
    if any(stage.state in ("running", "paused") and stage.id != now for stage in draft.all("stage")):
        raise Refusal("conflict", "refusal-undo-later", field="action")
