"""Sticky notes: left on a chart or on one line of it, by people who walk round."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.charts import about_chart, on_chart
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.moderation import (
    SAME,
    block_of,
    hold_back,
    note_down,
    reason_of,
    set_state,
    why_held,
)
from facilitator.session.photos import spot_on
from facilitator.session.refusals import Refusal
from facilitator.session.roles import owns, table_of
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

    INDEXED = ("author",)
    chart: str
    kind: NoteKind
    text: str
    line: str = ""
    author: str = ""
    affiliation: str = ""
    mark: str = ""
    held: bool = False  # out of sight until the facilitator has decided
    hidden: bool = False
    too: int = 0  # others who ask the same
    parked: bool = False  # moved to the parking lot: off the chart, not lost
    reports: int = 0  # readers who find it out of place
    forwarded: bool = False  # passed on to the organisers by the table it was left with
    thanked: bool = False
    photo: str = ""  # stuck on that photograph, at `spot`: shares of its width and height
    spot: list[float] = []
    by_table: int = 0  # written on paper at that table and typed in there, for somebody or for the table
    said_by: str = ""
    introduce: bool = False  # an experience whose author may be introduced to the table
    late: bool = False
    created_at: int = 0
    edited_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody who sees the chart; once held or hidden only the facilitator and its author: an anonymous one's
        own device watches the note itself."""
        own = me_view(self.author) if self.author else note_view(self.id)
        return (CONSOLE, own, *(() if self.held or self.hidden or self.parked else on_chart(rows, self.chart)))


def note_view(note: str) -> str:
    """The view of an anonymous note's own device."""
    return f"note:{note}"


class Add(Args):
    """`line`: the line it is about; left out: the whole chart. `photo`, `spot`: the place on a photograph.
    `introduce`: whoever signs an experience may be introduced to the table."""

    chart: str
    kind: NoteKind
    text: str
    line: str = ""
    anonymous: bool = False
    introduce: bool = False
    photo: str = ""
    spot: list[float] = []


class Edit(Args):
    """The new text of a note."""

    note: str
    text: str


class NoteArgs(Args):
    """`note`: its id."""

    note: str


class Moderate(Args):
    """`note`: its id. `reason`: for the organisers' record; it may be left out."""

    note: str
    reason: str = ""


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
    twin = _said_just_now(draft, call, words)
    if twin:
        return {"note": twin.id, "held": twin.held}
    held = why_held(draft, call.actor, words)
    note = draft.put(
        Note(
            id=call.id,
            chart=chart.id,
            kind=args.kind,
            text=words,
            line=args.line,
            photo=args.photo,
            spot=spot_on(draft, chart.id, args.photo, args.spot),
            author="" if args.anonymous else person.id,
            affiliation="" if args.anonymous else person.affiliation,
            mark=call.actor.mark(call.id) if args.anonymous else "",
            held=held is not None,
            introduce=args.introduce and args.kind == "experience" and not args.anonymous,
            late=late,
            created_at=call.now,
        )
    )
    if held:
        _keep_with_the_block(draft, call, note)
        note_down(draft, call, note, "held", *held)
    return {"note": call.id, "held": held is not None}


def _said_just_now(draft: Draft, call: Call, words: str) -> Note | None:
    """The note a second, nervous tap would double."""
    args: Add = call.args
    for note in draft.latest("note", "author", "" if args.anonymous else call.actor.id):
        if call.now - note.created_at >= SAME:
            break
        same = note.text == words
        same = same and (note.chart, note.line, note.photo, note.kind) == (args.chart, args.line, args.photo, args.kind)
        if same and owns(call.actor, note):
            return note  # type: ignore[no-any-return]
    return None


def _keep_with_the_block(draft: Draft, call: Call, note: Any) -> None:
    """A paused phone's notes are known together, so that they come back together."""
    block = block_of(draft, call.actor)
    if block:
        draft.change(block, notes=[*block.notes, note.id])


@command("note.edit", Edit, {"author"}, scope=about_note, when=_walking)
def edit(draft: Draft, call: Call, late: bool) -> None:
    """Write an own note anew."""
    words = text.clean(call.args.text, limit=text.NOTE_LIMIT, field="text", lines=True)
    note = draft.get("note", call.args.note)
    note = draft.change(note, text=words, late=note.late or late, edited_at=call.now)
    held = why_held(draft, call.actor, words)
    done = draft.get("moderation", note.id)
    if held and not note.hidden:
        hold_back(draft, call, note, *held)
    elif note.held and done and done.why == "words":  # the word that held it is gone
        set_state(draft, note, held=False, hidden=False)
        note_down(draft, call, note, "shown", "words")


@command("note.remove", NoteArgs, {"author"}, scope=about_note, when=_walking)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take an own note, and the answer to it, off the wall."""
    note = draft.get("note", call.args.note)
    answer = draft.get("answer", note.id)
    if answer:
        draft.drop(answer)
    draft.drop(note)


@command("note.hide", Moderate, {"facilitator"}, scope=about_note)
def hide(draft: Draft, call: Call, late: bool) -> None:
    """Take a note, and its answer, out of everybody's sight; it can be shown again. Organisers keep the reason."""
    note = draft.get("note", call.args.note)
    set_state(draft, note, held=False, hidden=True)
    note_down(draft, call, note, "hidden", "facilitator", reason_of(call.args.reason))


@command("note.hold", Moderate, {"facilitator"}, scope=about_note)
def hold(draft: Draft, call: Call, late: bool) -> None:
    """Take a note out of sight until it is decided on; its author may write it anew meanwhile."""
    hold_back(draft, call, draft.get("note", call.args.note), "facilitator", reason_of(call.args.reason))


@command("note.show", NoteArgs, {"facilitator"}, scope=about_note)
def show(draft: Draft, call: Call, late: bool) -> None:
    """Show a held or hidden note again."""
    note = draft.get("note", call.args.note)
    if note.held or note.hidden:
        set_state(draft, note, held=False, hidden=False)
        note_down(draft, call, note, "shown", "facilitator")
