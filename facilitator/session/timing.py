"""When a command is allowed: which kinds of stage it belongs to. Time advises, so text is accepted late."""

from __future__ import annotations

from typing import Any

from facilitator.session.commands import Call, When
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Session, Stage
from facilitator.session.state import Draft


def session_of(draft: Draft) -> Session:
    """The one session row."""
    session: Session = next(iter(draft.all("session")))
    return session


def current_stage(draft: Draft) -> Stage | None:
    """The stage on everybody's screen; it may have just ended."""
    stage: Stage | None = draft.get("stage", session_of(draft).stage)
    return stage


def during(*kinds: str, just_ended: bool = False, late: bool = True) -> When:
    """Allowed while a stage of these kinds, of the item's activity, runs or is paused.

    `just_ended`: also after its end, until the next stage starts. `late`: also afterwards, where the command
    was made during such a stage (`at.stage`); it is then marked late.
    """

    def when(draft: Draft, call: Call, table: int, row: Any) -> bool:
        activity = activity_of(draft, row)
        stage = current_stage(draft)
        open_states = ("running", "paused", "ended") if just_ended else ("running", "paused")
        if stage and stage.kind in kinds and stage.activity == activity and stage.state in open_states:
            return False
        if late and made_during(draft, call, kinds, activity):
            return True
        raise Refusal("wrong_stage")

    return when


def once_started(*kinds: str) -> When:
    """Allowed from the first start of a stage of these kinds, of the item's activity, on."""

    def when(draft: Draft, call: Call, table: int, row: Any) -> bool:
        activity = activity_of(draft, row)
        if any(s.kind in kinds and s.activity == activity and s.started_at for s in draft.all("stage")):
            return False
        raise Refusal("wrong_stage")

    return when


def made_during(draft: Draft, call: Call, kinds: tuple[str, ...], activity: str) -> bool:
    """Whether the command was made while a fitting stage, which did take place, was on the page."""
    stage = draft.get("stage", call.at_stage) if call.at_stage else None
    return bool(stage and stage.kind in kinds and stage.activity == activity and stage.started_at)


def activity_of(draft: Draft, row: Any) -> str:
    """The activity a chart, or an item on one, belongs to."""
    if hasattr(row, "activity"):
        return str(row.activity)
    chart = draft.get("chart", row.chart)
    return str(chart.activity) if chart else ""
