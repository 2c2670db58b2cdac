"""Notes written on paper by people without a phone, typed in at their table's desk."""

from __future__ import annotations

from typing import Any

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.moderation import note_down, why_held
from facilitator.session.notes import Note, NoteKind
from facilitator.session.pen import about_table
from facilitator.session.photos import spot_on
from facilitator.session.refusals import Refusal
from facilitator.session.state import Draft
from facilitator.session.timing import during


class PaperNote(Args):
    """`table`: where it was written. `name`: who wrote it, if they want to be named; left out: the table."""

    table: int
    chart: str
    kind: NoteKind
    text: str
    line: str = ""
    name: str = ""
    photo: str = ""
    spot: list[float] = []


_walking = during("walk")


def _walking_elsewhere(draft: Draft, call: Call, table: int, row: Any) -> bool:
    chart = draft.need("chart", call.args.chart, "chart")
    if chart.table == table:
        raise Refusal("not_allowed", "refusal-own-chart", field="chart")
    return _walking(draft, call, table, chart)


@command("note.paper", PaperNote, {"recorder"}, scope=about_table, when=_walking_elsewhere)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Stick a paper note on another table's chart, in somebody's name or as the table. The command's id becomes the
    note's. A listed word holds it, as any note."""
    args: PaperNote = call.args
    line = draft.get("line", args.line) if args.line else None
    if args.line and (line is None or line.chart != args.chart):
        raise Refusal("not_found", "refusal-no-line", field="line")
    words = text.clean(args.text, limit=text.NOTE_LIMIT, field="text", lines=True)
    name = text.clean(args.name, limit=text.NAME_LIMIT, field="name", required=False)
    held = why_held(draft, call.actor, f"{words}\n{name}")
    note = Note(
        id=call.id,
        chart=args.chart,
        kind=args.kind,
        text=words,
        line=args.line,
        photo=args.photo,
        spot=spot_on(draft, args.chart, args.photo, args.spot),
        by_table=args.table,
        said_by=name,
        mark=call.actor.mark(call.id),
        held=held is not None,
        late=late,
        created_at=call.now,
    )
    draft.put(note)
    if held:
        note_down(draft, call, note, "held", *held)
    return {"note": call.id, "held": held is not None}
