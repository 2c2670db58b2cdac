"""reflect: look back: questions for oneself, the goals, the notes left on one's own chart, one thing to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row, Rows, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage, session_of
from facilitator.session.topics import Tally

KIND = "reflect"
FULLY = 3  # how far a goal was reached: not at all 0, a little, mostly, fully


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`prompts`: what to talk about, one sentence each. `goals`: ask how far each of the session's goals was reached.
    `commitment`: the words that ask for one thing I will do; empty: nobody is asked. Topics of the stage are answered
    by each person alone."""

    prompts: list[str] = []
    goals: bool = False
    commitment: str = ""


def topics_of(plan: Any) -> list[Any]:
    """The topic a stage has by itself: one thing I will do."""
    settings = msgspec.convert(plan.settings, Settings)
    from facilitator.agenda.reader import TopicPlan  # the agenda knows the stages, not the other way round

    return [TopicPlan(settings.commitment, form="commitment")] if settings.commitment else []


@row_kind("rating")
class Rating(Row):
    """How far one person says a goal was reached; its id is goalN.PARTICIPANT, N from 0."""

    goal: int
    participant: str
    value: int = 0
    rated_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The person alone."""
        return (me_view(self.participant),)


class Rate(Args):
    """`goal`: which of the session's goals, from 0. `value`: not at all 0, a little 1, mostly 2, fully 3."""

    goal: int
    value: int


def _looking_back(draft: Draft, call: Call, table: int, row: Any) -> bool:
    stage = current_stage(draft)
    if stage is None or stage.kind != KIND or stage.state == "waiting":
        raise Refusal("wrong_stage")
    return False


@command("goal.rate", Rate, {"participant"}, when=_looking_back)
def rate(draft: Draft, call: Call, late: bool) -> None:
    """Say how far a goal of the session was reached; said again, the later word counts."""
    args: Rate = call.args
    if not 0 <= args.goal < len(session_of(draft).goals):
        raise Refusal("not_found", "refusal-no-goal", field="goal")
    if not 0 <= args.value <= FULLY:
        raise Refusal("bad_args", "refusal-goal-value", field="value")
    stage = current_stage(draft)
    id = f"goal{args.goal}.{call.actor.id}"
    before = draft.get("rating", id)
    draft.put(Rating(id=id, goal=args.goal, participant=call.actor.id, value=args.value, rated_at=call.now))
    tally = draft.get("tally", f"goal.{args.goal}")
    counts = list(tally.counts) if tally else [0] * (FULLY + 1)
    if before:
        counts[before.value] -= 1
    counts[args.value] += 1
    total = sum(value * people for value, people in enumerate(counts))
    draft.put(
        Tally(
            id=f"goal.{args.goal}",
            stage=stage.id if stage else "",
            of="goal",
            counts=counts,
            total=total,
            voters=sum(counts),
        )
    )
