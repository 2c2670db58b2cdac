"""reflect: look back; read and answer the notes left on one's own chart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.rows import Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import once_started
from facilitator.stages.walk import about_note

KIND = "reflect"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """`prompts`: what to think about, one sentence each."""

    prompts: list[str] = []


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
