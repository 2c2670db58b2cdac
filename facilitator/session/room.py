"""The facilitator arranges the room: tables and groups, before and during; and ends the session."""

from __future__ import annotations

from facilitator.session import text
from facilitator.session.charts import Chart, chart_id
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.keys import table_key
from facilitator.session.link_keys import version_of
from facilitator.session.pen import TableArgs, about_table
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Table
from facilitator.session.seats import leave, open_table
from facilitator.session.stage_clock import end_stage
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage, session_of

TABLES_LIMIT = 500


class AddTable(Args):
    """`group`: its id; left out: the group with the fewest tables. `table`: a removed one's number to open again."""

    group: str = ""
    table: int = 0


class RenameTable(Args):
    """An empty name leaves the number alone to name the table."""

    table: int
    name: str


class MoveTable(Args):
    """`group`: a group's id."""

    table: int
    group: str


class LimitTable(Args):
    """`seats`: how many may sit there; 0 for no limit."""

    table: int
    seats: int


class NoArgs(Args):
    """Nothing to say."""


@command("table.add", AddTable, {"facilitator"})
def add_table(draft: Draft, call: Call, late: bool) -> Result:
    """Put up one more table, with a chart for every activity, or open a removed one again."""
    if call.args.table:
        table = draft.need("table", str(call.args.table), "table")
        draft.change(table, closed=False)
        return {"table": table.number}
    numbers = [t.number for t in draft.all("table")]
    if len(numbers) >= TABLES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-tables", field="table", limit=TABLES_LIMIT)
    group = draft.need("group", call.args.group).id if call.args.group else _smallest_group(draft)
    number = max(numbers, default=0) + 1
    draft.put(Table(id=str(number), number=number, group=group))
    draft.put(table_key(call.actor.secret, number, version_of(draft, f"table:{number}")))
    for activity in list(draft.all("activity")):
        draft.put(Chart(id=chart_id(activity.id, number), activity=activity.id, table=number))
    return {"table": number}


@command("table.rename", RenameTable, {"facilitator"}, scope=about_table)
def rename_table(draft: Draft, call: Call, late: bool) -> None:
    """Give a table a name beside its number."""
    name = text.clean(call.args.name, limit=text.NAME_LIMIT, field="name", required=False)
    draft.change(open_table(draft, call.args.table), name=name)


@command("table.move", MoveTable, {"facilitator"}, scope=about_table)
def move_table(draft: Draft, call: Call, late: bool) -> None:
    """Put a table into another group; what it wrote under the old group's topics stays on its chart."""
    group = draft.need("group", call.args.group)
    draft.change(open_table(draft, call.args.table), group=group.id)


@command("table.limit", LimitTable, {"facilitator"}, scope=about_table)
def limit_table(draft: Draft, call: Call, late: bool) -> None:
    """Limit the seats of a table; nobody who sits there is sent away."""
    if call.args.seats < 0:
        raise Refusal("bad_args", "refusal-seats", field="seats")
    draft.change(open_table(draft, call.args.table), seats=call.args.seats)


@command("table.remove", TableArgs, {"facilitator"}, scope=about_table)
def remove_table(draft: Draft, call: Call, late: bool) -> None:
    """Take a table out of the room: its people choose another, its chart and all words on it are kept."""
    number = call.args.table
    for person in list(draft.where("participant", "table", number)):
        leave(draft, person)
    draft.change(open_table(draft, number), closed=True)


@command("session.end", NoArgs, {"facilitator"})
def end_session(draft: Draft, call: Call, late: bool) -> None:
    """Close the session: everything stays to be read, nothing more is taken in."""
    stage = current_stage(draft)
    if stage:
        end_stage(draft, call, stage)
    draft.change(session_of(draft), state="ended", ended_at=call.now)


@command("session.reopen", NoArgs, {"facilitator"}, after_end=True)
def reopen_session(draft: Draft, call: Call, late: bool) -> None:
    """Open an ended session again."""
    draft.change(session_of(draft), state="open", ended_at=0)


def _smallest_group(draft: Draft) -> str:
    groups = sorted(draft.all("group"), key=lambda g: g.position)
    if not groups:
        return ""
    tables = [t for t in draft.all("table") if not t.closed]
    return min(groups, key=lambda g: sum(t.group == g.id for t in tables)).id  # type: ignore[no-any-return]
