"""What is voted on: taken from what people said before, look-alikes merged, before the first vote is given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.session import text
from facilitator.session.alike import alike
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROOM, Row, Rows, Stage, row_kind
from facilitator.session.state import Draft
from facilitator.session.themes import board_of

OPTIONS_LIMIT = 200  # of one vote: far more than anybody reads on a phone
PAIRS_LIMIT = 200  # of look-alikes, the likest: far more than anybody looks at one by one
MADE_BY = {"cluster": "themes", "pick": "challenges", "discuss": "lines"}  # what a kind of stage leaves to vote on


@row_kind("option")
class Option(Row):
    """Something to vote on. `of`: the items of the workshop that it stands for, each {kind, id}. `merged`: the option
    that speaks for it, where two say the same. `place`: in the outcome, from 1; 0 while that is not known."""

    stage: str
    text: str
    of: list[dict[str, str]] = []
    position: int = 0
    merged: str = ""
    table: int = 0
    place: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator, who prepares it; everybody from the first start of the stage on."""
        stage = rows.get("stage", self.stage)
        return (ROOM,) if stage and stage.first_at else (CONSOLE,)


@row_kind("ballot")
class Ballot(Row):
    """How a vote stands; its id is the stage's. `each`: dots, or places of a ranking, that a person has. `present`: who
    sat at a table when somebody last joined in."""

    stage: str
    options: int = 0
    each: int = 0
    voters: int = 0
    present: int = 0
    open: bool = False
    closed_at: int = 0


@row_kind("likeness")
class Likeness(Row):
    """Pairs of a vote's options that say nearly the same, merged ones too: for the facilitator to look at. Its id is
    the stage's."""

    pairs: list[list[str]] = []

    def views(self, rows: Rows) -> Iterable[str]:
        """Who decides what is merged."""
        return (CONSOLE,)


class Item(msgspec.Struct):
    """Something in the workshop that can be voted on."""

    kind: str
    id: str
    text: str
    table: int = 0


class StageArgs(Args):
    """`stage`: the id of a vote."""

    stage: str


class AddArgs(Args):
    """`text`: what is to be voted on, in words."""

    stage: str
    text: str


class OptionArgs(Args):
    """`option`: its id."""

    option: str


class MergeArgs(Args):
    """`into`: the option whose words stay."""

    option: str
    into: str


def about_vote(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with a vote's `stage`."""
    stage = draft.need("stage", args.stage, "stage")
    if stage.kind != "vote":
        raise Refusal("not_found", "refusal-no-stage", field="stage")
    return 0, stage


def about_option(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `option`."""
    return 0, draft.need("option", args.option, "option")


def options_of(draft: Draft, stage: str, *, merged: bool = False) -> list[Option]:
    """What a vote is about, in order; `merged`: with those that others speak for."""
    found = [option for option in draft.all("option") if option.stage == stage and (merged or not option.merged)]
    return sorted(found, key=lambda option: option.position)


def _before_the_first_vote(draft: Draft, call: Call, table: int, row: Any) -> bool:
    stage = row.id if row.KIND == "stage" else row.stage
    ballot = draft.get("ballot", stage)
    if ballot and (ballot.voters or ballot.closed_at):
        raise Refusal("wrong_stage", "refusal-vote-begun")
    return False


@command("ballot.prepare", StageArgs, {"facilitator"}, scope=about_vote, when=_before_the_first_vote)
def prepare_vote(draft: Draft, call: Call, late: bool) -> Result:
    """Make options of the vote's source; done again, those that are new there. Merges stay."""
    prepare(draft, draft.get("stage", call.args.stage))
    return {"options": len(options_of(draft, call.args.stage))}


@command("option.add", AddArgs, {"facilitator"}, scope=about_vote, when=_before_the_first_vote)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Put something else to the vote."""
    words = text.clean(call.args.text, limit=text.LINE_LIMIT, field="text")
    stage = draft.get("stage", call.args.stage)
    if stage.id not in [ballot.id for ballot in draft.all("ballot")]:
        prepare(draft, stage)
    ids = _put(draft, stage, [Item("", "", words)])
    if not ids:
        raise Refusal("too_many", "refusal-vote-options", field="text", limit=OPTIONS_LIMIT)
    settle(draft, stage)
    return {"option": ids[0]}


@command("option.remove", OptionArgs, {"facilitator"}, scope=about_option, when=_before_the_first_vote)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Leave an option out of the vote; those merged into it stand for themselves again."""
    option = draft.get("option", call.args.option)
    for other in [other for other in draft.all("option") if other.merged == option.id]:
        draft.change(other, merged="")
    draft.drop(option)
    settle(draft, draft.get("stage", option.stage))


@command("option.merge", MergeArgs, {"facilitator"}, scope=about_option, when=_before_the_first_vote)
def merge(draft: Draft, call: Call, late: bool) -> None:
    """Let one option speak for another that says the same."""
    option = draft.get("option", call.args.option)
    into = draft.need("option", call.args.into, "into")
    into = draft.get("option", into.merged) or into
    if into.stage != option.stage or into.id == option.id:
        raise Refusal("not_found", "refusal-no-option", field="into")
    for other in [other for other in draft.all("option") if other.merged == option.id]:
        draft.change(other, merged=into.id)
    draft.change(option, merged=into.id)
    settle(draft, draft.get("stage", option.stage))


@command("option.split", OptionArgs, {"facilitator"}, scope=about_option, when=_before_the_first_vote)
def split(draft: Draft, call: Call, late: bool) -> None:
    """Let a merged option stand for itself again."""
    option = draft.get("option", call.args.option)
    if option.merged:
        draft.change(option, merged="")
        settle(draft, draft.get("stage", option.stage))


def prepare(draft: Draft, stage: Stage) -> None:
    """Make options of what the source holds and no option stands for yet."""
    known = {(of["kind"], of["id"]) for option in options_of(draft, stage.id, merged=True) for of in option.of}
    known_texts = {option.text for option in options_of(draft, stage.id, merged=True) if not option.of}
    fresh = [item for item in items(draft, stage) if (item.kind, item.id) not in known]
    _put(draft, stage, [item for item in fresh if item.kind or item.text not in known_texts])
    settle(draft, stage)


def settle(draft: Draft, stage: Stage) -> None:
    """What follows from the list of options: how many there are, and what each person has."""
    options = options_of(draft, stage.id)
    ballot = draft.get("ballot", stage.id) or Ballot(id=stage.id, stage=stage.id)
    draft.change(ballot, options=len(options), each=_each(stage, len(options)))


def items(draft: Draft, stage: Stage) -> list[Item]:
    """What a vote's source holds. No source: what the nearest stage before it in its activity left to vote on."""
    given = [Item("", "", words) for words in stage.settings.get("options", [])]
    source = str(stage.settings.get("source", ""))
    if given or source in ("lines", "themes", "challenges", "strategies"):
        return given or _made(draft, source, activity=stage.activity)
    if source:
        named = draft.get("stage", source) or draft.get("stage", f"{stage.activity}.{source}")
        return _left_by(draft, named) if named else []
    before = [s for s in draft.all("stage") if s.activity == stage.activity and s.position < stage.position]
    for earlier in sorted(before, key=lambda s: -s.position):
        if not earlier.removed and (found := _left_by(draft, earlier)):
            return found
    return []


def _left_by(draft: Draft, stage: Stage) -> list[Item]:
    if stage.kind == "vote":
        top = stage.settings.get("top", 0)
        best = sorted(options_of(draft, stage.id), key=lambda option: option.place)
        best = [option for option in best if option.place and (not top or option.place <= top)]
        return [Item("option", option.id, option.text, option.table) for option in best]
    if stage.kind == "cluster":
        stage = board_of(draft, stage)  # which may be an earlier stage's
    return _made(draft, MADE_BY.get(stage.kind, ""), stage=stage.id)


def _made(draft: Draft, what: str, *, activity: str = "", stage: str = "") -> list[Item]:
    """The themes, cards or lines of an activity, or of one stage, as people wrote them."""
    if what == "lines":
        topics = {topic.id: topic for topic in draft.all("topic")}
        rows = [line for line in draft.all("line") if not line.held and line.section in topics]
        rows = [x for x in rows if stage in ("", topics[x.section].stage)]
        rows = [x for x in rows if activity in ("", topics[x.section].activity)]
        rows.sort(key=lambda x: (x.chart, topics[x.section].position, x.position, x.id))
        return [Item("line", x.id, x.text, draft.get("chart", x.chart).table) for x in rows]
    kind, field = {"themes": ("theme", "title"), "challenges": ("challenge", "text")}.get(what, ("strategy", "text"))
    rows = [x for x in draft.all(kind) if what and getattr(x, field)]
    rows = [x for x in rows if stage in ("", getattr(x, "stage", "")) and activity in ("", x.activity)]
    rows.sort(key=lambda x: (getattr(x, "table", 0), getattr(x, "position", 0), x.id))
    return [Item(kind, x.id, getattr(x, field), getattr(x, "table", 0)) for x in rows]


def _put(draft: Draft, stage: Stage, items: list[Item]) -> list[str]:
    there = options_of(draft, stage.id, merged=True)
    position = max((option.position for option in there), default=0)
    ids = []
    for at, item in enumerate(items[: OPTIONS_LIMIT - len(there)], position + 1):
        of = [{"kind": item.kind, "id": item.id}] if item.kind else []
        ids.append(f"{stage.id}.o{at}")
        draft.put(Option(id=ids[-1], stage=stage.id, text=item.text, of=of, position=at, table=item.table))
    if ids:
        _compare(draft, stage)
    return ids


def _compare(draft: Draft, stage: Stage) -> None:
    """Only when texts come in: two hundred of them take some hundredths of a second, too long for every merge."""
    options = options_of(draft, stage.id, merged=True)
    found = alike([option.text for option in options])[:PAIRS_LIMIT]
    draft.put(Likeness(id=stage.id, pairs=[[options[first].id, options[second].id] for first, second, _ in found]))


def _each(stage: Stage, options: int) -> int:
    """Dots, or places of a ranking; where nothing is set, a quarter of the options, and at most five places."""
    chosen = int(stage.settings.get("dots_each", 0))
    if stage.settings.get("method") == "rank":
        return min(chosen or 5, options)
    return chosen or max(1, -(-options // 4))
