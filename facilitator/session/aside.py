"""Beside the agenda: the parking lot, a table's call for help, and that a table has finished."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.lines import about_line
from facilitator.session.notes import NoteArgs, about_note
from facilitator.session.pen import TableArgs, about_table
from facilitator.session.projection import released
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.rows import CONSOLE, SCREEN, Help, Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

Outcome = Literal["", "answered", "follow_up", "dropped"]


@row_kind("parked")
class Parked(Row):
    """Something set aside to come back to. `of` and `on`: the note or the line it was, which can go back.

    `outcome`: what became of it at the close, with `answer` in words; "": it still waits.
    """

    text: str
    table: int = 0
    mark: str = ""  # whose it is, provable by their own device alone
    late: bool = False
    parked_at: int = 0
    of: Literal["", "note", "line"] = ""
    on: str = ""
    outcome: Outcome = ""
    answer: str = ""
    settled_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator, who decides when to come back to it; and the projector once let on."""
        return (CONSOLE, *((SCREEN,) if released(rows, "parked", self.id) else ()))


class Park(Args):
    """`text`: up to 600 characters."""

    text: str


class LineOnly(Args):
    """`line`: its id."""

    line: str


class ParkedArgs(Args):
    """`parked`: its id."""

    parked: str


class Settle(Args):
    """`outcome`: answered, to follow up, dropped; "" opens it again. `text`: the answer, who follows up, or why not."""

    parked: str
    outcome: Outcome
    text: str = ""


class Done(Args):
    """`done`: whether the table has finished what the stage asks for."""

    table: int
    done: bool = True


@command("park.add", Park, {"anyone"})
def park(draft: Draft, call: Call, late: bool) -> Result:
    """Set something aside to come back to; who said so is not kept, only from which table."""
    words = text.clean(call.args.text, limit=text.NOTE_LIMIT, field="text", lines=True)
    mark = call.actor.mark(call.id)
    draft.put(Parked(id=call.id, text=words, table=table_of(draft, call.actor), mark=mark, parked_at=call.now))
    return {"parked": call.id}


@command("note.park", NoteArgs, {"author", "recorder", "facilitator"}, scope=about_note)
def park_note(draft: Draft, call: Call, late: bool) -> Result:
    """Move a note that belongs elsewhere to the parking lot: off the chart, kept, and it can go back."""
    return _move(draft, call, draft.get("note", call.args.note))


@command("line.park", LineOnly, {"recorder", "facilitator"}, scope=about_line)
def park_line(draft: Draft, call: Call, late: bool) -> Result:
    """Move a line that belongs elsewhere to the parking lot."""
    return _move(draft, call, draft.get("line", call.args.line))


@command("park.back", ParkedArgs, {"facilitator"})
def put_back(draft: Draft, call: Call, late: bool) -> None:
    """Put a parked note or line back on its chart."""
    row = draft.need("parked", call.args.parked)
    if not row.of:
        raise Refusal("bad_args", "refusal-parked-alone", field="parked")
    item = draft.get(row.of, row.on)
    if item is not None:
        _set_parked(draft, item, False)
    draft.drop(row)


@command("park.settle", Settle, {"facilitator"}, after_end=True)
def settle(draft: Draft, call: Call, late: bool) -> None:
    """Say what becomes of a parked item."""
    row, args = draft.need("parked", call.args.parked), call.args
    words = text.clean(args.text, limit=text.NOTE_LIMIT, field="text", lines=True, required=False)
    draft.change(row, outcome=args.outcome, answer=words, settled_at=call.now if args.outcome else 0)


def _move(draft: Draft, call: Call, item: Any) -> Result:
    id = f"{item.KIND}.{item.id}"
    if not item.parked:
        _set_parked(draft, item, True)
        table = draft.get("chart", item.chart).table
        draft.put(Parked(id=id, text=item.text, table=table, parked_at=call.now, of=item.KIND, on=item.id))
    return {"parked": id}


def _set_parked(draft: Draft, item: Any, parked: bool) -> None:
    draft.change(item, parked=parked)
    answer = draft.get("answer", item.id)
    draft.touch([answer] if answer else [])


@command("help.call", TableArgs, {"member", "facilitator"}, scope=about_table)
def call_help(draft: Draft, call: Call, late: bool) -> None:
    """Ring for the facilitator; calling twice rings once."""
    row = draft.get("help", str(call.args.table))
    if row is None or not row.open:
        draft.put(Help(id=str(call.args.table), table=call.args.table, called_at=call.now))


@command("help.take", TableArgs, {"facilitator"}, scope=about_table)
def take_help(draft: Draft, call: Call, late: bool) -> None:
    """Somebody goes there: the table sees that they are on the way, the other consoles that it is taken."""
    row = draft.get("help", str(call.args.table))
    if row and row.open and not row.taken_at:
        draft.change(row, taken_at=call.now)


@command("help.done", TableArgs, {"member", "facilitator"}, scope=about_table)
def end_help(draft: Draft, call: Call, late: bool) -> None:
    """Somebody came, or the table no longer needs it."""
    row = draft.get("help", str(call.args.table))
    if row and row.open:
        draft.change(row, open=False)


@command("table.done", Done, {"member", "facilitator"}, scope=about_table)
def finish(draft: Draft, call: Call, late: bool) -> None:
    """The table has finished this stage; nothing is closed by it, and it may go on writing."""
    stage, table = current_stage(draft), draft.get("table", str(call.args.table))
    done = stage.id if stage and call.args.done else ""
    if table.done != done:
        draft.change(table, done=done)
