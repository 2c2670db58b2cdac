"""People arrive, say who they are, and sit down."""

from __future__ import annotations

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.roster import count_affiliation
from facilitator.session.rows import Key, Participant, Table
from facilitator.session.state import Draft

SEAT_ME = 0  # the table number that lets the server choose


class Join(Args):
    """Hashes, not secrets: SHA-256 of the token and of the person's rejoin code."""

    token_hash: str
    rejoin_hash: str
    name: str = ""
    affiliation: str = ""


class Rejoin(Args):
    """A further token for somebody who is known by their rejoin code."""

    participant: str
    token_hash: str


class Introduce(Args):
    """What is left out stays as it is."""

    name: str | None = None
    affiliation: str | None = None
    about: str | None = None


class Seat(Args):
    """`table`: its number; 0 takes the open table with the fewest people."""

    table: int


@command("participant.join", Join, {"anyone"}, internal=True)
def join(draft: Draft, call: Call, late: bool) -> Result:
    """Somebody new. The command's id becomes their public id."""
    args = call.args
    draft.put(
        Participant(
            id=call.id,
            name=_name(args.name, "name"),
            affiliation=_name(args.affiliation, "affiliation"),
            joined_at=call.now,
        )
    )
    draft.put(Key(id=args.token_hash, role="participant", subject=call.id))
    draft.put(Key(id=args.rejoin_hash, role="rejoin", subject=call.id))
    count_affiliation(draft, "", draft.get("participant", call.id).affiliation)
    return {"participant": call.id}


@command("participant.rejoin", Rejoin, {"anyone"}, internal=True)
def rejoin(draft: Draft, call: Call, late: bool) -> Result:
    """Somebody known, on another device or in another browser."""
    person = draft.need("participant", call.args.participant)
    draft.put(Key(id=call.args.token_hash, role="participant", subject=person.id))
    return {"participant": person.id}


@command("participant.introduce", Introduce, {"participant"})
def introduce(draft: Draft, call: Call, late: bool) -> None:
    """Give or change one's name, affiliation or one line about oneself; notes keep what stood on them."""
    person = draft.need("participant", call.actor.id)
    name = person.name if call.args.name is None else _name(call.args.name, "name")
    affiliation = person.affiliation
    if call.args.affiliation is not None:
        affiliation = _name(call.args.affiliation, "affiliation")
    about = person.about
    if call.args.about is not None:
        about = text.clean(call.args.about, limit=text.ABOUT_LIMIT, field="about", required=False)
    count_affiliation(draft, person.affiliation, affiliation)
    draft.change(person, name=name, affiliation=affiliation, about=about)
    table = draft.get("table", str(person.table))
    if table and person.id in (table.pen, table.reporter):
        draft.change(
            table,
            pen_name=name if table.pen == person.id else table.pen_name,
            reporter_name=name if table.reporter == person.id else table.reporter_name,
        )


@command("seat.take", Seat, {"participant"})
def take_seat(draft: Draft, call: Call, late: bool) -> Result:
    """Sit down at a table, or move to another one; roles at the table left behind are given up."""
    person = draft.need("participant", call.actor.id)
    table = _emptiest(draft) if call.args.table == SEAT_ME else open_table(draft, call.args.table)
    if table.number != person.table:
        if table.seats and table.seated >= table.seats:
            raise Refusal("too_many", "refusal-table-full", field="table", table=table.number)
        leave(draft, person)
        table = draft.get("table", table.id)
        draft.change(table, seated=table.seated + 1)
        draft.change(person, table=table.number)
    return {"table": table.number}


def leave(draft: Draft, person: Participant) -> None:
    """Stand up from the table, if at one."""
    table = draft.get("table", str(person.table))
    if table is None:
        return
    gone = {"seated": table.seated - 1}
    if table.pen == person.id:
        gone |= {"pen": "", "pen_name": "", "former_pens": [*table.former_pens, person.id]}
    if table.reporter == person.id:
        gone |= {"reporter": "", "reporter_name": ""}
    draft.change(table, **gone)
    draft.change(person, table=0)


def open_table(draft: Draft, number: int, field: str = "table") -> Table:
    """The table of that number; raises `not_found` where there is none or it was removed."""
    table: Table = draft.need("table", str(number), field)
    if table.closed:
        raise Refusal("not_found", "refusal-no-table", field=field)
    return table


def _emptiest(draft: Draft) -> Table:
    free = [t for t in draft.all("table") if not t.closed and (not t.seats or t.seated < t.seats)]
    if not free:
        raise Refusal("too_many", "refusal-all-tables-full", field="table")
    return min(free, key=lambda t: (t.seated, t.number))  # type: ignore[no-any-return]


def _name(value: str, field: str) -> str:
    return text.clean(value, limit=text.NAME_LIMIT, field=field, required=False)
