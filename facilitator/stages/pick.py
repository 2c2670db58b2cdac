"""pick: each table fills a card: one challenge, the strategies that deal with it, why they worked, who will report."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from facilitator.session import text
from facilitator.session.cards import (
    Strategy,
    about_strategy,
    card_of,
    mark_alike,
    strategies_of,
)
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.pen import about_table
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Stage
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

KIND = "pick"
CHALLENGE_LIMIT, STRATEGY_LIMIT, WHY_LIMIT = 120, 140, 240
_KINDS = ("discuss", "post", "pick")


class Labels(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What the fields of the card are called, where it is another kind of card ("Action", "First step", "By when")."""

    challenge: str = ""
    strategy: str = ""
    why: str = ""


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What the card asks for. `source`: what may be taken over to the card at one press: lines of the table's own
    chart (the default), the room's themes, what a vote put on top, or nothing (free)."""

    how_many: Literal[1] = 1
    strategies_max: int = 3
    labels: Labels = msgspec.field(default_factory=Labels)
    source: Literal["", "lines", "themes", "top", "free"] = ""


def problems(plan: Any) -> list[str]:
    """What is wrong with a stage of this kind in an agenda, one sentence each."""
    settings = msgspec.convert(plan.settings, Settings)
    return [] if 0 <= settings.strategies_max <= 9 else ["strategies_max must be between 0 (none asked for) and 9"]


class PickChallenge(Args):
    """In words, or taken over from a `line` of the table's chart (cut to what fits), or both: taken over and edited."""

    table: int
    text: str = ""
    line: str = ""


class WriteStrategy(Args):
    """`strategy`: which one; left out: a new one, whose id becomes the command's."""

    table: int
    text: str
    why: str = ""
    strategy: str = ""


class StrategyArgs(Args):
    """`strategy`: its id."""

    strategy: str


class Ready(Args):
    """`ready`: whether the table is done with its card."""

    table: int
    ready: bool = True


def _picking(draft: Draft, call: Call, table: int, row: Any) -> bool:
    """Allowed while a stage in which cards are filled is on, or made during one: then late."""
    stage, late = _stage(draft, call)
    if stage is None or (isinstance(row, Strategy) and row.activity != stage.activity):
        raise Refusal("wrong_stage")
    return late


def _stage(draft: Draft, call: Call) -> tuple[Stage | None, bool]:
    """The stage a pick belongs to, and whether it comes late."""
    now = current_stage(draft)
    made = draft.get("stage", call.at_stage) if call.at_stage else None
    on = now if now and now.kind in _KINDS and now.state in ("running", "paused", "ended") else None
    if made and made.kind in _KINDS and made.started_at and not (on and on.activity == made.activity):
        return made, True
    return on, False


@command("pick.challenge", PickChallenge, {"recorder"}, scope=about_table, when=_picking)
def pick_challenge(draft: Draft, call: Call, late: bool) -> Result:
    """Put the challenge on the table's card, in words or from a line of its chart; nothing takes it off again."""
    args: PickChallenge = call.args
    stage = _need_stage(draft, call)
    card = card_of(draft, stage.activity, args.table)
    words = text.clean(args.text, limit=CHALLENGE_LIMIT, field="text", required=False)
    if args.line:
        line = draft.get("line", args.line)
        if line is None or line.chart != card.id:
            raise Refusal("not_found", "refusal-no-line", field="line")
        words = words or text.shorten(line.text, CHALLENGE_LIMIT)
    ready = card.ready and bool(words)
    draft.change(card, text=words, line=args.line, stage=stage.id, ready=ready, late=card.late or late, at=call.now)
    if card.ready:
        mark_alike(draft, stage.activity)
    return {"challenge": card.id}


@command("strategy.write", WriteStrategy, {"recorder"}, scope=about_table, when=_picking)
def write_strategy(draft: Draft, call: Call, late: bool) -> Result:
    """Write a strategy on the table's card, or write one anew, with why it worked."""
    args: WriteStrategy = call.args
    why = text.clean(args.why, limit=WHY_LIMIT, field="why", required=False)
    words = text.clean(args.text, limit=STRATEGY_LIMIT, field="text", required=not why)
    found = draft.get("strategy", args.strategy) if args.strategy else None
    if found:
        if found.table != args.table:
            raise Refusal("not_found", "refusal-no-strategy", field="strategy")
        draft.change(found, text=words, why=why, late=found.late or late, at=call.now)
        return {"strategy": found.id}
    stage = _need_stage(draft, call)
    card = draft.put(card_of(draft, stage.activity, args.table))
    others = strategies_of(draft, card.id)
    if len(others) >= _most(draft, stage):
        raise Refusal("too_many", "refusal-enough-strategies", field="strategy", limit=_most(draft, stage))
    position = others[-1].position + 1 if others else 1.0
    draft.put(
        Strategy(
            id=call.id,
            challenge=card.id,
            activity=stage.activity,
            table=args.table,
            text=words,
            why=why,
            position=position,
            late=late,
            at=call.now,
        )
    )
    return {"strategy": call.id}


@command("strategy.remove", StrategyArgs, {"recorder"}, scope=about_strategy, when=_picking)
def remove_strategy(draft: Draft, call: Call, late: bool) -> None:
    """Take a strategy off the table's card."""
    draft.drop(draft.get("strategy", call.args.strategy))


@command("card.ready", Ready, {"recorder"}, scope=about_table, when=_picking)
def set_ready(draft: Draft, call: Call, late: bool) -> None:
    """Say that the table's card is done, or that it is not yet. Only a card with a challenge on it can be."""
    stage = _need_stage(draft, call)
    card = card_of(draft, stage.activity, call.args.table)
    if call.args.ready and not card.text:
        raise Refusal("bad_args", "refusal-card-empty", field="ready")
    if card.ready != call.args.ready:
        draft.change(card, ready=call.args.ready)
        mark_alike(draft, stage.activity)


def _need_stage(draft: Draft, call: Call) -> Stage:
    stage, _ = _stage(draft, call)
    assert stage is not None  # _picking has let the command through
    return stage


def _most(draft: Draft, stage: Stage) -> int:
    """How many strategies the activity's pick asks for."""
    picks = [s for s in draft.all("stage") if s.activity == stage.activity and s.kind == KIND and not s.removed]
    return max((int(s.settings.get("strategies_max", 3)) for s in picks), default=3)
