"""review: what came of the last session, read together before the next begins; each says what is still true."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from facilitator.session.carried import Carried
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row, Rows, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

KIND = "review"
COUNTS = {"still_true": "still", "changed": "differs", "done": "finished"}  # a word, and the field that counts it


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`taps`: whether phones may say what is still true."""

    taps: bool = True


@row_kind("reviewed")
class Reviewed(Row):
    """What one person says of something carried over; its id is CARRIED.PARTICIPANT."""

    carried: str = ""
    participant: str = ""
    value: Literal["still_true", "changed", "done"] = "still_true"
    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The person alone."""
        return (me_view(self.participant),)


class Tap(Args):
    """`carried`: its id. `value`: still_true, changed, done; empty takes one's word back."""

    carried: str
    value: Literal["", "still_true", "changed", "done"] = ""


class Show(Args):
    """`shown`: whether the room reads it."""

    carried: str
    shown: bool = True


def _while_on(draft: Draft, call: Call, table: int, row: Any) -> bool:
    stage = current_stage(draft)
    if stage is None or stage.kind != KIND or stage.state == "waiting":
        raise Refusal("wrong_stage")
    return False


@command("carried.tap", Tap, {"participant"}, when=_while_on)
def tap(draft: Draft, call: Call, late: bool) -> Result:
    """Say what has become of something since; said again, the later word counts."""
    item: Carried = draft.need("carried", call.args.carried)
    id = f"{item.id}.{call.actor.id}"
    before: Reviewed | None = draft.get("reviewed", id)
    value = call.args.value
    if (before.value if before else "") == value:
        return {"reviewed": id}
    counts = {field: getattr(item, field) for field in COUNTS.values()}
    if before:
        counts[COUNTS[before.value]] -= 1
    if value:
        counts[COUNTS[value]] += 1
        draft.put(Reviewed(id=id, carried=item.id, participant=call.actor.id, value=value, at=call.now))
    elif before:
        draft.drop(before)
    draft.change(item, **counts)
    return {"reviewed": id}


@command("carried.show", Show, {"facilitator"})
def show(draft: Draft, call: Call, late: bool) -> None:
    """Let the room read something that was carried over, or not."""
    draft.change(draft.need("carried", call.args.carried), shown=call.args.shown)
