"""What a session brings into the one that follows it: what is open, what was promised, what people chose.

Gathering is pure: from the rows of the earlier session to what may be carried; the new session keeps its own copies, so
that each file stands alone. Every copy names the item it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Protocol

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, command
from facilitator.session.rows import CONSOLE, PREVIEW, ROOM, Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

Kind = Literal["theme", "challenge", "strategy", "note", "line", "parked", "step"]

ASKS = ("question", "clarification")
BEST = 3  # places of a vote that count as chosen
FIELDS = ("focus", "purpose", "outcome", "needed")  # what may have changed since
CHANGED_LIMIT = 600
ORDER = ("step", "theme", "challenge", "strategy", "note", "line", "parked")


@row_kind("carried")
class Carried(Row):
    """Something of an earlier session; its id is KIND:ITEM there. `shown`: the room reads it. How many say that it is
    still true, has changed, or is done by now, is counted as people tap."""

    kind: Kind = "note"
    text: str = ""
    why: str = ""  # of a strategy
    source: str = ""  # the earlier session's code
    table: int = 0
    outcome: str = ""
    reason: str = ""
    owner: str = ""
    due: str = ""
    done: bool = False
    position: int = 0
    shown: bool = True
    still: int = 0
    differs: int = 0
    finished: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody, and the preview; the facilitators alone where it is not to be shown."""
        return (ROOM, PREVIEW) if self.shown else (CONSOLE,)


class Earlier(Protocol):
    """Where the earlier session's rows are."""

    def all(self, kind: str) -> Iterable[Any]:
        """Every row of a kind."""

    def get(self, kind: str, id: str) -> Any:
        """The row, or None."""


class Choice(msgspec.Struct):
    """Something that may be carried over. `wanted`: it is, unless somebody says otherwise."""

    item: Carried
    wanted: bool = True


class Followed(Args):
    """`code`: of the session that goes on from this one."""

    code: str


@command("session.followed", Followed, {"facilitator"}, internal=True, after_end=True)
def followed(draft: Draft, call: Call, late: bool) -> None:
    """Note down which session goes on from this one."""
    session = session_of(draft)
    if call.args.code not in session.followed_by:
        draft.change(session, followed_by=[*session.followed_by, call.args.code])


def gather(earlier: Earlier) -> list[Choice]:
    """What an earlier session leaves: steps announced, responses given, what is still open, strategies."""
    session = next(iter(earlier.all("session")))
    found = [*_steps(earlier, session.id)]
    for kind in ORDER[1:]:
        for row in sorted(earlier.all(kind), key=lambda row: row.seq):
            choice = _choice(earlier, kind, row, session.id)
            if choice:
                found.append(choice)
    for at, choice in enumerate(found, 1):
        choice.item.position = at
    return found


def clean_changed(changed: dict[str, str]) -> dict[str, str]:
    """What has changed since, as it is kept; raises `Refusal` that names the field which is too long."""
    kept = {
        name: text.clean(changed.get(name, ""), limit=CHANGED_LIMIT, field=name, lines=True, required=False)
        for name in FIELDS
    }
    return {name: words for name, words in kept.items() if words}


def _steps(earlier: Earlier, code: str) -> Iterable[Choice]:
    told = earlier.get("published_followup", "followup")
    row = told or earlier.get("followup", "followup")
    for at, step in enumerate(row.steps if row else [], 1):
        words = {name: step.get(name, "") for name in ("text", "owner", "due")}
        # what was never announced is the organisers' alone, until they choose it
        yield Choice(Carried(id=f"step:{at}", kind="step", source=code, **words), wanted=told is not None)


def _choice(earlier: Earlier, kind: Any, row: Any, code: str) -> Choice | None:
    words = getattr(row, "title", getattr(row, "text", ""))
    out_of_sight = any(getattr(row, mark, False) for mark in ("held", "hidden"))
    if not words or out_of_sight or (kind != "parked" and getattr(row, "parked", False)):
        return None
    response = earlier.get("published_response", f"{kind}:{row.id}")
    if not (response or _is_open(earlier, kind, row) or kind == "strategy"):
        return None
    chart = earlier.get("chart", getattr(row, "chart", ""))
    item = Carried(
        id=f"{kind}:{row.id}",
        kind=kind,
        text=words,
        why=getattr(row, "why", ""),
        source=code,
        table=chart.table if chart else getattr(row, "table", 0),
    )
    if response:
        told = {name: getattr(response, name) for name in ("outcome", "reason", "owner", "due", "done")}
        item = msgspec.structs.replace(item, **told)
    wanted = bool(response) or kind != "strategy" or _is_chosen(earlier, row)
    return Choice(item, wanted)


def _is_open(earlier: Earlier, kind: str, row: Any) -> bool:
    """Whether it waits: a question without an answer, something parked that was not settled, a challenge that no
    strategy helps against."""
    if kind == "note":
        answer = earlier.get("answer", row.id)
        return row.kind in ASKS and (answer is None or answer.outcome == "deferred")
    if kind == "parked":
        return row.outcome in ("", "follow_up")
    if kind == "challenge":
        return not any(s.challenge == row.id and s.text for s in earlier.all("strategy"))
    return False


def _is_chosen(earlier: Earlier, strategy: Any) -> bool:
    """Whether the room chose a strategy: somebody could use it, or it came out on top of a vote."""
    turns = [t for t in earlier.all("turn") if (t.activity, t.table) == (strategy.activity, strategy.table)]
    places = [
        option.place
        for option in earlier.all("option")
        if any(of.get("id") in (strategy.id, strategy.challenge) for of in option.of)
    ]
    return any(turn.could_use for turn in turns) or any(0 < place <= BEST for place in places)
