"""Sticky notes: left on a chart or on one line of it, by people who walk round."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.charts import about_chart, on_chart
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.rows import CONSOLE, Row, Rows, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import during

NoteKind = Literal["comment", "question", "clarification", "experience"]


@row_kind("note")
class Note(Row):
    """A sticky note on a chart, or on one line of it.

    An anonymous one has no author and no affiliation; `mark` lets its author's own device, and nobody else,
    show that it is theirs.
    """

    chart: str
    kind: NoteKind
    text: str
    line: str = ""
    author: str = ""
    affiliation: str = ""
    mark: str = ""
    hidden: bool = False
    forwarded: bool = False  # passed on to the organisers by the table it was left with
    thanked: bool = False
    late: bool = False
    created_at: int = 0
    edited_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody who sees the chart; once hidden only the facilitator and, where known, its author."""
        own = (me_view(self.author),) if self.author else ()
        return (CONSOLE, *own, *(() if self.hidden else on_chart(rows, self.chart)))


class Add(Args):
    """`line`: the line it is about; left out: the whole chart."""

    chart: str
    kind: NoteKind
    text: str
    line: str = ""
    anonymous: bool = False


class Edit(Args):
    """The new text of a note."""

    note: str
    text: str


class NoteArgs(Args):
    """`note`: its id."""

    note: str


def about_note(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `note`."""
    note = draft.need("note", args.note, "note")
    return draft.need("chart", note.chart).table, note


_walking = during("walk")


def _walking_elsewhere(draft: Draft, call: Call, table: int, row: Any) -> bool:
    """Who sits at the chart's own table is told so at any time, before they are told to wait for the walk."""
    if table_of(draft, call.actor) == table:
        raise Refusal("not_allowed", "refusal-own-chart", field="chart")
    return _walking(draft, call, table, row)


@command("note.add", Add, {"participant"}, scope=about_chart, when=_walking_elsewhere)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Leave a note on another table's chart. The command's id becomes the note's.

    Where the chart was taken back meanwhile, the note waits there with its table until it is posted again.
    """
    args: Add = call.args
    chart = draft.get("chart", args.chart)
    line = draft.get("line", args.line) if args.line else None
    if args.line and (line is None or line.chart != chart.id):
        raise Refusal("not_found", "refusal-no-line", field="line")
    person = draft.need("participant", call.actor.id)
    words = text.clean(args.text, limit=text.NOTE_LIMIT, field="text", lines=True)
    draft.put(
        Note(
            id=call.id,
            chart=chart.id,
            kind=args.kind,
            text=words,
            line=args.line,
            author="" if args.anonymous else person.id,
            affiliation="" if args.anonymous else person.affiliation,
            mark=call.actor.mark(call.id) if args.anonymous else "",
            late=late,
            created_at=call.now,
        )
    )
    return {"note": call.id}


@command("note.edit", Edit, {"author"}, scope=about_note, when=_walking)
def edit(draft: Draft, call: Call, late: bool) -> None:
    """Write an own note anew."""
    words = text.clean(call.args.text, limit=text.NOTE_LIMIT, field="text", lines=True)
    note = draft.get("note", call.args.note)
    draft.change(note, text=words, late=note.late or late, edited_at=call.now)


@command("note.remove", NoteArgs, {"author"}, scope=about_note, when=_walking)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take an own note, and the answer to it, off the wall."""
    note = draft.get("note", call.args.note)
    answer = draft.get("answer", note.id)
    if answer:
        draft.drop(answer)
    draft.drop(note)


@command("note.hide", NoteArgs, {"facilitator"}, scope=about_note)
def hide(draft: Draft, call: Call, late: bool) -> None:
    """Take a note, and the answer to it, out of everybody's sight; it can be shown again."""
    _set_hidden(draft, call.args.note, True)


@command("note.show", NoteArgs, {"facilitator"}, scope=about_note)
def show(draft: Draft, call: Call, late: bool) -> None:
    """Show a hidden note again."""
    _set_hidden(draft, call.args.note, False)


def _set_hidden(draft: Draft, id: str, hidden: bool) -> None:
    note = draft.get("note", id)
    if note.hidden != hidden:
        draft.change(note, hidden=hidden)
        answer = draft.get("answer", id)
        draft.touch([answer] if answer else [])
