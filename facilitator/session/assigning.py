"""The facilitator seats people: all or only those without a table; and says how late comers are seated."""

from __future__ import annotations

from typing import Literal

from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.pen import TableArgs, about_table
from facilitator.session.refusals import Refusal
from facilitator.session.rows import Participant, Seating
from facilitator.session.seating import Guest, Spot, deal
from facilitator.session.seats import move_to, open_table
from facilitator.session.state import Draft
from facilitator.session.timing import session_of


class Assign(Args):
    """`whom`: everybody anew, or only those who have no table yet."""

    how: Literal["balanced", "random", "mixed", "new_faces"]
    whom: Literal["all", "unseated"] = "all"


class SetSeating(Args):
    """How somebody who says "seat me" is seated from now on."""

    seating: Seating


class StepFree(TableArgs):
    """`step_free`: whether the table is reached without steps."""

    step_free: bool


@command("seats.assign", Assign, {"facilitator"})
def assign(draft: Draft, call: Call, late: bool) -> Result:
    """Give people tables; who is at the right one stays, with pen and word."""
    here = [p for p in draft.all("participant") if not p.removed]
    people = [p for p in here if call.args.whom == "all" or not p.table]
    open_tables = [t for t in draft.all("table") if not t.closed]
    if not open_tables:
        raise Refusal("not_found", "refusal-no-table", field="how")
    taken = dict.fromkeys((t.number for t in open_tables), 0)
    if call.args.whom == "unseated":
        taken = {t.number: t.seated for t in open_tables}
    spots = [Spot(t.number, max(0, t.seats - taken[t.number]), t.step_free) for t in open_tables]
    spots = [spot for spot, t in zip(spots, open_tables, strict=True) if not t.seats or spot.seats]
    plan = deal([guest_of(person) for person in people], spots, call.args.how, call.id)
    for id, number in plan.items():
        move_to(draft, draft.get("participant", id), number)
    return {"seated": len(plan), "without": len(people) - len(plan)}


@command("seating.set", SetSeating, {"facilitator"})
def set_seating(draft: Draft, call: Call, late: bool) -> None:
    """Say how those who come from now on are seated."""
    draft.change(session_of(draft), seating=call.args.seating)


@command("table.step_free", StepFree, {"facilitator"}, scope=about_table)
def set_step_free(draft: Draft, call: Call, late: bool) -> None:
    """Mark a table as reached without steps: who needs that is seated there first."""
    draft.change(open_table(draft, call.args.table), step_free=call.args.step_free)


def guest_of(person: Participant) -> Guest:
    """A participant as the plans know them."""
    history = (*person.been, person.table)
    return Guest(person.id, person.affiliation.casefold(), history, person.step_free)
