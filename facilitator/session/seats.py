"""People arrive, say who they are, and sit down."""

from __future__ import annotations

from collections import Counter

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_taken_back
from facilitator.session.refusals import Refusal
from facilitator.session.retention import begin_to_count
from facilitator.session.roster import count_affiliation
from facilitator.session.rows import Key, Participant, Table
from facilitator.session.seating import Guest, Spot, seat_for
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

REMEMBERED = 50  # tables of one person
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
    step_free: bool | None = None


class Seat(Args):
    """`table`: its number; 0 takes the open table with the fewest people."""

    table: int


@command("participant.join", Join, {"anyone"}, internal=True)
def join(draft: Draft, call: Call, late: bool) -> Result:
    """Somebody new; the command's id becomes their public id. Two pages of one browser that join again with the key
    that they share are one person."""
    args = call.args
    known = draft.get("key", args.token_hash)
    if known is not None and known.role == "participant":
        return {"participant": known.subject}
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
    begin_to_count(draft, call.now)
    return {"participant": call.id}


@command("participant.rejoin", Rejoin, {"anyone"}, internal=True)
def rejoin(draft: Draft, call: Call, late: bool) -> Result:
    """Somebody known, on another device or in another browser."""
    person = draft.need("participant", call.args.participant)
    draft.put(Key(id=call.args.token_hash, role="participant", subject=person.id))
    begin_to_count(draft, call.now)
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
    step_free = person.step_free if call.args.step_free is None else call.args.step_free
    draft.change(person, name=name, affiliation=affiliation, about=about, step_free=step_free)
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
    table = _free(draft, call, person) if call.args.table == SEAT_ME else open_table(draft, call.args.table)
    if table.number != person.table and table.seats and table.seated >= table.seats:
        raise Refusal("too_many", "refusal-table-full", field="table", table=table.number)
    move_to(draft, person, table.number)
    return {"table": table.number}


def move_to(draft: Draft, person: Participant, number: int) -> None:
    """Seat somebody at a table, whether it is full or not; who sits there already stays as they are."""
    if person.table == number:
        return
    leave(draft, person)
    table = open_table(draft, number)
    draft.change(table, seated=table.seated + 1)
    draft.change(draft.get("participant", person.id), table=number)


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
    draft.change(person, table=0, been=[*person.been, person.table][-REMEMBERED:])


def open_table(draft: Draft, number: int, field: str = "table") -> Table:
    """The table of that number; raises `not_found` where there is none or it was removed."""
    table: Table = draft.need("table", str(number), field)
    if table.closed:
        raise Refusal("not_found", "refusal-no-table", field=field)
    return table


def _free(draft: Draft, call: Call, person: Participant) -> Table:
    """A table for somebody who leaves the choice to us, by the session's rule."""
    how = session_of(draft).seating
    own = person.affiliation.casefold()
    same: Counter[int] = Counter()
    if how == "mixed" and own:
        same.update(p.table for p in draft.all("participant") if p.affiliation.casefold() == own)
    spots = [
        (Spot(t.number, t.seats, t.step_free), t.seated, same[t.number]) for t in draft.all("table") if not t.closed
    ]
    number = seat_for(Guest(person.id, own, step_free=person.step_free), spots, how, call.id)
    if not number:
        raise Refusal("too_many", "refusal-all-tables-full", field="table")
    return open_table(draft, number)


def _name(value: str, field: str) -> str:
    return text.clean(value, limit=text.NAME_LIMIT, field=field, required=False)


@when_taken_back("table", "participant")
def _count_anew(draft: Draft, call: Call) -> None:
    """How many sit where; pen and word are held by somebody who sits there."""
    at = Counter(person.table for person in draft.all("participant"))
    for table in list(draft.all("table")):
        fields: dict[str, object] = {"seated": at[table.number]}
        for part in ("pen", "reporter"):
            person = draft.get("participant", getattr(table, part))
            if person and person.table != table.number:
                fields |= {part: "", f"{part}_name": ""}
        if any(getattr(table, name) != value for name, value in fields.items()):
            draft.change(table, **fields)
