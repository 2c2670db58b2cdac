"""Beside the agenda: the parking lot, and a table's call for help."""

from __future__ import annotations

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.pen import TableArgs, about_table
from facilitator.session.roles import table_of
from facilitator.session.rows import Help, Parked
from facilitator.session.state import Draft


class Park(Args):
    """`text`: up to 600 characters."""

    text: str


@command("park.add", Park, {"anyone"})
def park(draft: Draft, call: Call, late: bool) -> Result:
    """Set something aside to come back to; who said so is not kept, only from which table."""
    words = text.clean(call.args.text, limit=text.NOTE_LIMIT, field="text", lines=True)
    mark = call.actor.mark(call.id)
    draft.put(Parked(id=call.id, text=words, table=table_of(draft, call.actor), mark=mark, parked_at=call.now))
    return {"parked": call.id}


@command("help.call", TableArgs, {"member", "facilitator"}, scope=about_table)
def call_help(draft: Draft, call: Call, late: bool) -> None:
    """Ring for the facilitator; calling twice rings once."""
    row = draft.get("help", str(call.args.table))
    if row is None or not row.open:
        draft.put(Help(id=str(call.args.table), table=call.args.table, called_at=call.now))


@command("help.done", TableArgs, {"member", "facilitator"}, scope=about_table)
def end_help(draft: Draft, call: Call, late: bool) -> None:
    """Somebody came, or the table no longer needs it."""
    row = draft.get("help", str(call.args.table))
    if row and row.open:
        draft.change(row, open=False)
