"""reflect: look back: questions for oneself, the goals, the notes left on one's own chart, one thing to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.notes import NoteArgs, about_note
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row, Rows, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage, once_started, session_of
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


@row_kind("answer")
class Answer(Row):
    """What a table replies to a note; its id is the note's, for a note has one answer."""

    note: str
    chart: str
    table: int
    text: str = ""
    outcome: Literal["answered", "deferred", "declined"] = "answered"
    answered_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Whoever sees the note."""
        note = rows.get("note", self.note)
        return note.views(rows) if note else ()


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


class Reply(Args):
    """`outcome`: answered, deferred or declined; a deferred one needs no words."""

    note: str
    text: str = ""
    outcome: Literal["answered", "deferred", "declined"] = "answered"


@command("note.answer", Reply, {"recorder"}, scope=about_note, when=once_started("walk"))
def answer(draft: Draft, call: Call, late: bool) -> Result:
    """Reply to a note on one's own chart; a second reply takes the place of the first."""
    args: Reply = call.args
    note = draft.get("note", args.note)
    needed = args.outcome != "deferred"
    words = text.clean(args.text, limit=text.NOTE_LIMIT, field="text", lines=True, required=needed)
    draft.put(
        Answer(
            id=note.id,
            note=note.id,
            chart=note.chart,
            table=draft.get("chart", note.chart).table,
            text=words,
            outcome=args.outcome,
            answered_at=call.now,
        )
    )
    return {"answer": note.id}


@command("note.forward", NoteArgs, {"recorder"}, scope=about_note, when=once_started("walk"))
def forward(draft: Draft, call: Call, late: bool) -> None:
    """Pass a note on one's own chart on to the organisers: the table is not the one to answer it."""
    draft.change(draft.get("note", call.args.note), forwarded=True)


@command("note.thank", NoteArgs, {"recorder"}, scope=about_note, when=once_started("walk"))
def thank(draft: Draft, call: Call, late: bool) -> None:
    """Thank whoever left a note on one's own chart."""
    draft.change(draft.get("note", call.args.note), thanked=True)


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
