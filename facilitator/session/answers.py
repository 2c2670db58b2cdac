"""A question is a debt: the table answers it, puts it off or declines it with a reason; others may ask it too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.notes import NoteArgs, about_note
from facilitator.session.refusals import Refusal
from facilitator.session.roles import owns
from facilitator.session.rows import Row, Rows, me_view, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import once_started

ASKS = ("question", "clarification")  # the kinds of note that want an answer


@row_kind("answer")
class Answer(Row):
    """What a table replies to a note; its id is the note's, for a note has one answer."""

    note: str
    chart: str
    table: int
    text: str = ""
    outcome: Literal["answered", "deferred", "declined"] = "answered"
    by_facilitator: bool = False
    answered_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Whoever sees the note."""
        note = rows.get("note", self.note)
        return note.views(rows) if note else ()


@row_kind("metoo")
class MeToo(Row):
    """That somebody asks the same; its id is NOTE.ASKER, where the asker is known by a mark alone. The note counts
    them. (Files of earlier versions name the `participant`.)"""

    note: str
    participant: str = ""
    mark: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """The person, in files of earlier versions; nobody otherwise: their own phone remembers."""
        return (me_view(self.participant),) if self.participant else ()


class Too(Args):
    """`note`: a question or a clarification; `on` false takes it back."""

    note: str
    on: bool = True


class Reply(Args):
    """`outcome`: answered, deferred or declined; a deferred one needs no words."""

    note: str
    text: str = ""
    outcome: Literal["answered", "deferred", "declined"] = "answered"


@command("note.answer", Reply, {"recorder", "facilitator"}, scope=about_note, when=once_started("walk"))
def answer(draft: Draft, call: Call, late: bool) -> Result:
    """Reply to a note on one's own chart, or for the table; a second reply takes the place of the first. To decline
    needs a reason, to answer an answer."""
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
            by_facilitator=call.actor.role == "facilitator",
            answered_at=call.now,
        )
    )
    return {"answer": note.id}


@command("note.forward", NoteArgs, {"recorder"}, scope=about_note, when=once_started("walk"))
def forward(draft: Draft, call: Call, late: bool) -> None:
    """Pass a note on one's own chart on to the organisers: the table is not the one to answer it."""
    draft.change(draft.get("note", call.args.note), forwarded=True)


@command("note.thank", NoteArgs, {"recorder"}, scope=about_note, when=once_started("walk"))
def thank(draft: Draft, call: Call, late: bool) -> None:
    """Thank whoever left a note on one's own chart."""
    draft.change(draft.get("note", call.args.note), thanked=True)


_since_the_walk = once_started("walk")


def _anothers(draft: Draft, call: Call, table: int, note: Any) -> bool:
    """Its author is told so at any time, before they are told to wait for the walk."""
    if owns(call.actor, note):
        raise Refusal("not_allowed", "refusal-own-question", field="note")
    return _since_the_walk(draft, call, table, note)


@command("note.metoo", Too, {"participant"}, scope=about_note, when=_anothers)
def ask_too(draft: Draft, call: Call, late: bool) -> None:
    """Ask the same as a question that stands there; each counts once, its author does not."""
    note = draft.get("note", call.args.note)
    if note.kind not in ASKS:
        raise Refusal("bad_args", "refusal-not-asked", field="note")
    mark = call.actor.mark(f"too {note.id}")
    before = draft.get("metoo", f"{note.id}.{mark}") or draft.get("metoo", f"{note.id}.{call.actor.id}")
    if call.args.on and before is None:
        draft.put(MeToo(id=f"{note.id}.{mark}", note=note.id, mark=mark))
        draft.change(note, too=note.too + 1)
    elif not call.args.on and before is not None:
        draft.drop(before)
        draft.change(note, too=note.too - 1)
