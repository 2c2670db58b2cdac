"""What a session is for: purpose, desired outcomes and goals; and at its close, what was reached and what is new."""

from __future__ import annotations

from typing import Literal

from facilitator.session import text
from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.stage_clock import end_stage
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage, session_of

TITLE_LIMIT = 120
PURPOSE_LIMIT = 600
AIM_LIMIT = 200  # one outcome, one goal
AIMS_LIMIT = 12


class Describe(Args):
    """What is left out stays as it is; an empty text or list takes it away."""

    title: str | None = None
    purpose: str | None = None
    outcomes: list[str] | None = None
    goals: list[str] | None = None


class Close(Args):
    """`reached`: which of the outcomes, by their place from 0. `renewed`: what is new now."""

    reached: list[int] = []
    renewed: list[Literal["focus", "purpose", "outcome"]] = []


@command("session.describe", Describe, {"facilitator"})
def describe(draft: Draft, call: Call, late: bool) -> None:
    """Say what the session is for."""
    session, args = session_of(draft), call.args
    if args.title is not None:
        session = draft.change(session, title=text.clean(args.title, limit=TITLE_LIMIT, field="title"))
    if args.purpose is not None:
        session = draft.change(session, purpose=clean_purpose(args.purpose))
    if args.goals is not None:
        session = draft.change(session, goals=clean_aims(args.goals, "goals"))
    if args.outcomes is not None:
        outcomes = clean_aims(args.outcomes, "outcomes")
        reached = {session.outcomes[at] for at in session.reached if at < len(session.outcomes)}
        places = [at for at, outcome in enumerate(outcomes) if outcome in reached]
        draft.change(session, outcomes=outcomes, reached=places)


@command("session.close", Close, {"facilitator"}, after_end=True)
def close(draft: Draft, call: Call, late: bool) -> None:
    """End the session, saying which outcomes were reached and what is new; said again, the later word counts."""
    session = session_of(draft)
    if any(not 0 <= at < len(session.outcomes) for at in call.args.reached):
        raise Refusal("not_found", "refusal-no-outcome", field="reached")
    stage = current_stage(draft)
    if stage:
        end_stage(draft, call, stage)
    draft.change(
        session,
        state="ended",
        ended_at=session.ended_at or call.now,
        reached=sorted(set(call.args.reached)),
        renewed=[what for what in ("focus", "purpose", "outcome") if what in call.args.renewed],
    )


def clean_purpose(words: str) -> str:
    """A purpose as it is kept."""
    return text.clean(words, limit=PURPOSE_LIMIT, field="purpose", lines=True, required=False)


def clean_aims(aims: list[str], field: str) -> list[str]:
    """Outcomes or goals as they are kept: one sentence each, without the empty ones."""
    kept = [text.clean(aim, limit=AIM_LIMIT, field=field, required=False) for aim in aims]
    kept = [aim for aim in kept if aim]
    if len(kept) > AIMS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-aims", field=field, limit=AIMS_LIMIT)
    return kept
