"""The pen: who records at a table. An explicit claim; it never passes on by itself."""

from __future__ import annotations

from typing import Any

from facilitator.session import text
from facilitator.session.commands import Args, Call, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Table
from facilitator.session.seats import open_table
from facilitator.session.state import Draft


class Claim(Args):
    """`holder`: who holds the pen now, to take it over from them knowingly; left out where it is free."""

    table: int
    holder: str = ""


class TableArgs(Args):
    """`table`: its number."""

    table: int


class Give(Args):
    """`participant`: who is to record; empty takes the pen away."""

    table: int
    participant: str


class Reporter(Args):
    """A participant of the table, or the name of somebody without a phone; neither: nobody."""

    table: int
    participant: str = ""
    name: str = ""


def about_table(draft: Draft, args: Any) -> tuple[int, Any]:
    """The scope of a command with the argument `table`."""
    table = open_table(draft, args.table)
    return table.number, table


@command("pen.claim", Claim, {"member"}, scope=about_table)
def claim(draft: Draft, call: Call, late: bool) -> None:
    """Take the pen. Held by somebody else it is refused (`locked`), unless the claim names that holder."""
    table = open_table(draft, call.args.table)
    if table.pen == call.actor.id:
        return
    if table.pen and table.pen != call.args.holder:
        raise Refusal("locked", "refusal-pen-held", field="table", name=table.pen_name or "?")
    person = draft.get("participant", call.actor.id)
    hand_over(draft, table, call.actor.id, person.name if person else "")


@command("pen.release", TableArgs, {"member"}, scope=about_table)
def release(draft: Draft, call: Call, late: bool) -> None:
    """Put the pen down. Who does not hold it (any more) has none to put down: nothing changes."""
    table = open_table(draft, call.args.table)
    if table.pen == call.actor.id:
        hand_over(draft, table, "", "")


@command("pen.give", Give, {"facilitator"}, scope=about_table)
def give(draft: Draft, call: Call, late: bool) -> None:
    """The facilitator hands the pen to somebody who sits at the table, or takes it away."""
    table = open_table(draft, call.args.table)
    if not call.args.participant:
        hand_over(draft, table, "", "")
        return
    person = draft.need("participant", call.args.participant)
    if person.table != table.number:
        raise Refusal("not_found", "refusal-not-at-table", field="participant")
    hand_over(draft, table, person.id, person.name)


@command("reporter.set", Reporter, {"member", "facilitator"}, scope=about_table)
def set_reporter(draft: Draft, call: Call, late: bool) -> None:
    """Name who will speak for the table."""
    table = open_table(draft, call.args.table)
    name = text.clean(call.args.name, limit=text.NAME_LIMIT, field="name", required=False)
    if call.args.participant:
        person = draft.need("participant", call.args.participant)
        if person.table != table.number:
            raise Refusal("not_found", "refusal-not-at-table", field="participant")
        name = person.name
    draft.change(table, reporter=call.args.participant, reporter_name=name)


def hand_over(draft: Draft, table: Table, holder: str, name: str) -> None:
    """Move the pen; the one who held it is remembered, so that their last words still find the chart."""
    former = [pen for pen in table.former_pens if pen != holder]
    if table.pen and table.pen != holder:
        former = [pen for pen in former if pen != table.pen] + [table.pen]
    draft.change(table, pen=holder, pen_name=name, former_pens=former)
