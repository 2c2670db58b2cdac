"""vote: everybody says what they prefer, unseen until the vote is closed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from facilitator.session import outcome
from facilitator.session.commands import Args, Call, command
from facilitator.session.hooks import when_ended, when_started, when_taken_back
from facilitator.session.options import Ballot, Option, StageArgs, about_vote, options_of, prepare
from facilitator.session.outcome import NO, STEPS, Method
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row, Rows, Stage, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage
from facilitator.session.topics import Tally

KIND = "vote"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What is voted on, and how.

    `dots_each`: dots a person has (0: a quarter of the options, rounded up); of a ranking, places. `max_per_item`: of
    one person's dots on one option; 0: all. `options`: what is voted on; else it comes from `source`: "lines",
    "themes", "challenges", "strategies" of the activity, a stage's id, or (empty) what the stage before left. `top`:
    how many of the best stand out, and go on to a vote after this one; 0: none, all. `axes`: two ratings. `unsure`:
    may be answered.
    """

    method: Method = "dots"
    dots_each: int = 0
    max_per_item: int = 1
    options: list[str] = []
    source: str = ""
    top: int = 0
    axes: list[str] = []
    unsure: bool = False
    show: Literal["bars", "plot"] = "bars"


def problems(plan: Any) -> list[str]:
    """What is wrong with a stage of this kind in an agenda, one sentence each."""
    settings = msgspec.convert(plan.settings, Settings)
    found = []
    if settings.axes and (settings.method != "rating" or len(settings.axes) != 2):
        found.append('axes are two, and belong to settings.method = "rating"')
    if settings.show == "plot" and not settings.axes:
        found.append('settings.show = "plot" needs settings.axes, two of them')
    if min(settings.dots_each, settings.max_per_item, settings.top) < 0:
        found.append("dots_each, max_per_item and top cannot be below 0")
    return found


@row_kind("dot")
class Dot(Row):
    """One person's vote on one option; its id is OPTION.PARTICIPANT.AXIS. `value`: how many dots; the step of a rating
    or of a fist to five; 1 yes, 2 no; the place in a ranking; 0 of a rating or a yes/no: unsure."""

    stage: str
    option: str
    participant: str
    value: int = 1
    axis: int = 0
    placed_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The person alone."""
        return (me_view(self.participant),)


class Place(Args):
    """`on`: an option, or an item that an option of the vote stands for, as {kind, id}. `value`: see the row `dot`."""

    on: dict[str, str]
    value: int = 1
    axis: int = 0


class Lift(Args):
    """`on`: as in `dot.place`."""

    on: dict[str, str]
    axis: int = 0


def _about_item(draft: Draft, args: Any) -> tuple[int, Any]:
    kind, id = args.on.get("kind", ""), args.on.get("id", "")
    stage = current_stage(draft)
    here = options_of(draft, stage.id if stage else "", merged=True)
    option = next((o for o in here if {"kind": kind, "id": id} in o.of), None)
    if option is None and kind == "option":
        option = draft.get("option", id)
    if option is None:
        raise Refusal("not_found", "refusal-no-option", field="on")
    return 0, draft.get("option", option.merged) or option


def _while_open(draft: Draft, call: Call, table: int, option: Option) -> bool:
    stage, ballot = current_stage(draft), draft.get("ballot", option.stage)
    if ballot and ballot.closed_at:
        raise Refusal("wrong_stage", "refusal-vote-closed")
    if not (ballot and ballot.open and stage and stage.id == option.stage and stage.state in ("running", "paused")):
        raise Refusal("wrong_stage", "refusal-vote-not-open")
    return False


def _while_on(draft: Draft, call: Call, table: int, stage: Stage) -> bool:
    now = current_stage(draft)
    if now is None or now.id != stage.id or now.state not in ("running", "paused"):
        raise Refusal("wrong_stage", "refusal-vote-not-open")
    return False


@command("dot.place", Place, {"participant"}, scope=_about_item, when=_while_open)
def place(draft: Draft, call: Call, late: bool) -> None:
    """Vote for an option; a second vote on it takes the place of the first. In a ranking the others make room."""
    args: Place = call.args
    option: Option = _about_item(draft, args)[1]
    stage, ballot = draft.get("stage", option.stage), draft.get("ballot", option.stage)
    settings = msgspec.convert(stage.settings, Settings)
    _check(settings, ballot, args)
    own = _own(draft, option.stage, call.actor.id)
    others = [dot for dot in own if dot.option != option.id]
    if settings.method == "dots" and sum(dot.value for dot in others) + args.value > ballot.each:
        raise Refusal("too_many", "refusal-dots-spent", field="value", limit=ballot.each)
    if settings.method == "rank":
        if len(others) >= ballot.each:
            raise Refusal("too_many", "refusal-places-taken", field="value", limit=ballot.each)
        order = [dot.option for dot in sorted(others, key=lambda dot: dot.value)]
        order.insert(args.value - 1, option.id)
        _rank(draft, call, stage.id, order)
    else:
        _put(draft, call, option, args.value, args.axis)
    _recount(draft, ballot, had=bool(own), has=True)


@command("dot.lift", Lift, {"participant"}, scope=_about_item, when=_while_open)
def lift(draft: Draft, call: Call, late: bool) -> None:
    """Take one's vote on an option back."""
    option: Option = _about_item(draft, call.args)[1]
    dot = draft.get("dot", f"{option.id}.{call.actor.id}.{call.args.axis}")
    if dot is None:
        return
    draft.drop(dot)
    left = _own(draft, option.stage, call.actor.id)
    if draft.get("stage", option.stage).settings.get("method") == "rank":
        _rank(draft, call, option.stage, [other.option for other in sorted(left, key=lambda other: other.value)])
    _recount(draft, draft.get("ballot", option.stage), had=True, has=bool(left))


@command("ballot.close", StageArgs, {"facilitator"}, scope=about_vote)
def close(draft: Draft, call: Call, late: bool) -> None:
    """Take no more votes, count, and show everybody the outcome."""
    _close(draft, call, draft.get("stage", call.args.stage))


@command("ballot.reopen", StageArgs, {"facilitator"}, scope=about_vote, when=_while_on)
def reopen(draft: Draft, call: Call, late: bool) -> None:
    """Take votes again; the outcome is hidden until the vote is closed anew."""
    _open(draft, draft.get("stage", call.args.stage))


@when_started(KIND)
def _started(draft: Draft, call: Call, stage: Stage) -> None:
    if draft.get("ballot", stage.id) is None:
        prepare(draft, stage)
    _open(draft, stage)


@when_ended(KIND)
def _ended(draft: Draft, call: Call, stage: Stage) -> None:
    _close(draft, call, stage)


def _open(draft: Draft, stage: Stage) -> None:
    """Nothing that was counted before is left in anybody's sight."""
    ballot: Ballot = draft.get("ballot", stage.id) or Ballot(id=stage.id, stage=stage.id)
    if ballot.open:
        return
    for option in options_of(draft, stage.id, merged=True):
        draft.change(option, place=0)
        if tally := draft.get("tally", option.id):
            draft.drop(tally)
    draft.change(ballot, open=True, closed_at=0, present=max(_seated(draft), ballot.voters))


def _close(draft: Draft, call: Call, stage: Stage) -> None:
    ballot: Ballot | None = draft.get("ballot", stage.id)
    if ballot is None or not ballot.open:
        return
    _count(draft, stage, ballot)
    draft.change(ballot, open=False, closed_at=call.now, present=max(_seated(draft), ballot.voters))


def _count(draft: Draft, stage: Stage, ballot: Ballot) -> None:
    """Write the outcome as the votes are now."""
    settings = msgspec.convert(stage.settings, Settings)
    axes = max(1, len(settings.axes))
    given: dict[str, list[tuple[str, int, int]]] = {}
    for dot in draft.all("dot"):
        if dot.stage == stage.id:
            given.setdefault(dot.option, []).append((dot.participant, dot.axis, dot.value))
    options = options_of(draft, stage.id)
    counts = [outcome.count(settings.method, axes, ballot.each, given.get(option.id, ())) for option in options]
    for option, count, at in zip(options, counts, outcome.places(settings.method, axes, counts), strict=True):
        draft.put(Tally(id=option.id, stage=stage.id, of="option", **msgspec.structs.asdict(count)))
        draft.change(option, place=at)


@when_taken_back("ballot")
def _count_again(draft: Draft, call: Call) -> None:
    """Votes given since are part of the outcome of a vote that is closed again."""
    for kind, id in list(draft.writes):
        ballot = draft.get(kind, id) if kind == "ballot" else None
        if ballot and not ballot.open and ballot.closed_at:
            _count(draft, draft.get("stage", id), ballot)


def _check(settings: Settings, ballot: Ballot, args: Place) -> None:
    """Raise `Refusal` where the value is none that this method knows."""
    lowest = 0 if settings.method == "fist" or (settings.unsure and settings.method in ("rating", "yes_no")) else 1
    highest = {"rating": STEPS, "fist": STEPS, "yes_no": NO}.get(settings.method, ballot.each)
    if settings.method == "dots" and settings.max_per_item:
        highest = min(highest, settings.max_per_item)
    if not lowest <= args.value <= highest:
        raise Refusal("bad_args", "refusal-vote-value", field="value", lowest=lowest, highest=highest)
    if not 0 <= args.axis < max(1, len(settings.axes)):
        raise Refusal("bad_args", "refusal-vote-value", field="axis", lowest=0, highest=1)


def _own(draft: Draft, stage: str, participant: str) -> list[Dot]:
    """A person's votes, found by their ids: there may be many thousands of others."""
    options = options_of(draft, stage)
    found = [draft.get("dot", f"{option.id}.{participant}.{axis}") for option in options for axis in (0, 1)]
    return [dot for dot in found if dot]


def _put(draft: Draft, call: Call, option: Option, value: int, axis: int) -> None:
    person = call.actor.id
    dot = Dot(id=f"{option.id}.{person}.{axis}", stage=option.stage, option=option.id, participant=person)
    draft.change(dot, value=value, axis=axis, placed_at=call.now)


def _rank(draft: Draft, call: Call, stage: str, order: list[str]) -> None:
    for at, id in enumerate(order, 1):
        before = draft.get("dot", f"{id}.{call.actor.id}.0")
        if before is None or before.value != at:
            _put(draft, call, draft.get("option", id), at, 0)


def _recount(draft: Draft, ballot: Ballot, *, had: bool, has: bool) -> None:
    """Who has voted is said at once, to everybody: only when that changes."""
    if had != has:
        voters = ballot.voters + has - had
        draft.change(ballot, voters=voters, present=max(_seated(draft), voters))


def _seated(draft: Draft) -> int:
    return sum(table.seated for table in draft.all("table") if not table.closed)
