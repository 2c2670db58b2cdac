"""Who somebody is, and what they may do."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import Any, Literal

from facilitator.session.refusals import Refusal
from facilitator.session.state import Draft

Role = Literal["participant", "table", "screen", "preview", "facilitator"]

# What the table of commands in the protocol asks for; a person may be several of these at once.
Who = Literal["participant", "member", "recorder", "former", "author", "facilitator", "preview", "anyone"]


@dataclass(frozen=True)
class Actor:
    """Who is at the other end of a connection. `secret` is the token it came with; it is never stored."""

    role: Role
    id: str  # the participant's public id; "table-7" or "table-7/DEVICE"; "screen"; "preview"; "facilitator"
    table: int = 0  # the table of a table's link; a participant's table stands in their row
    secret: str = ""

    def mark(self, id: str) -> str:
        """What shows, to whoever holds this actor's token and to nobody else, that an item is theirs."""
        return hmac.new(self.secret.encode(), id.encode(), hashlib.sha256).hexdigest()[:32]


def table_of(draft: Draft, actor: Actor) -> int:
    """The number of the table somebody sits at; 0 for none."""
    if actor.role == "participant":
        person = draft.get("participant", actor.id)
        return person.table if person else 0
    return actor.table


def holds_pen(draft: Draft, actor: Actor, table: int) -> bool:
    """Whether this actor records at a table."""
    row = draft.get("table", str(table))
    return bool(row) and row.pen == actor.id


def held_pen(draft: Draft, actor: Actor, table: int) -> bool:
    """Whether this actor recorded there before: what they typed until then may still arrive."""
    row = draft.get("table", str(table))
    return bool(row) and actor.id in row.former_pens


def owns(actor: Actor, row: Any) -> bool:
    """Whether an actor wrote a note: by name, or for an anonymous one by the mark only they can make."""
    if row.author:
        return bool(row.author == actor.id)
    return hmac.compare_digest(row.mark, actor.mark(row.id))


def require(draft: Draft, actor: Actor, who: frozenset[Who], table: int, row: Any) -> None:
    """Raise `Refusal` `not_allowed` unless the actor is one of `who`.

    `table` is the table the command is about (0: none), `row` the item whose author may act on it.
    """
    if "anyone" in who and actor.role not in ("screen", "preview"):
        return
    if actor.role == "facilitator":
        allowed = "facilitator" in who
    elif actor.role == "preview":
        allowed = "preview" in who
    elif actor.role == "screen":
        allowed = False
    else:
        allowed = (
            ("participant" in who and actor.role == "participant")
            or ("member" in who and table > 0 and table_of(draft, actor) == table)
            or ("recorder" in who and table > 0 and holds_pen(draft, actor, table))
            or ("former" in who and table > 0 and held_pen(draft, actor, table))
            or ("author" in who and actor.role == "participant" and row is not None and owns(actor, row))
        )
    if not allowed:
        raise Refusal("not_allowed", _reason(who, actor))


def _reason(who: frozenset[Who], actor: Actor) -> str:
    if actor.role == "screen":
        return "refusal-screen-only-shows"
    if actor.role == "preview":
        return "refusal-preview-only-reads"
    if who == {"preview"}:
        return "refusal-preview-only"
    if "recorder" in who:
        return "refusal-needs-pen"
    if "author" in who:
        return "refusal-not-yours"
    if who == {"facilitator"}:
        return "refusal-facilitator-only"
    if "participant" in who:
        return "refusal-participant-only"
    return "refusal-not-allowed"
