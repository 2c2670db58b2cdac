"""People who are expected: taken in before they come, all or none; each comes in with a code of their own."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.roster import count_affiliation
from facilitator.session.rows import Key, Participant, Table
from facilitator.session.seats import move_to
from facilitator.session.state import Draft


class Guest(msgspec.Struct):
    """Somebody who is expected. `id`: what their public id becomes; `table`: 0 for none yet; `rejoin_hash`: SHA-256 of
    their own code."""

    id: str
    rejoin_hash: str
    name: str = ""
    affiliation: str = ""
    table: int = 0


class Expect(Args):
    """`dry`: only look whether they can be taken in."""

    guests: list[Guest]
    dry: bool = False


class _Checked(NamedTuple):
    guest: Guest
    name: str
    affiliation: str


@command("participants.expect", Expect, {"facilitator"}, internal=True)
def expect(draft: Draft, call: Call, late: bool) -> Result:
    """Take in people before they come. Raises `Refusal` that names the person, from 1, with whom it cannot be done."""
    more: Counter[int] = Counter()  # guests by table
    checked = [_checked(draft, line, guest, more) for line, guest in enumerate(call.args.guests, 1)]
    for one in checked if not call.args.dry else ():
        _take_in(draft, call, one)
    return {"participants": [one.guest.id for one in checked]}


def _checked(draft: Draft, line: int, guest: Guest, more: Counter[int]) -> _Checked:
    one = _Checked(guest, _words(line, "name", guest.name), _words(line, "affiliation", guest.affiliation))
    if not (one.name or one.affiliation):
        raise Refusal("bad_args", "refusal-import-empty", field="name", line=line)
    if guest.table:
        table: Table | None = draft.get("table", str(guest.table))
        if table is None or table.closed:
            raise Refusal("bad_args", "refusal-import-table", field="table", line=line, table=str(guest.table))
        more[table.number] += 1
        if table.seats and table.seated + more[table.number] > table.seats:
            raise Refusal("too_many", "refusal-import-full", field="table", line=line, table=str(table.number))
    return one


def _words(line: int, field: str, value: str) -> str:
    try:
        return text.clean(value, limit=text.NAME_LIMIT, field=field, required=False)
    except Refusal:
        raise Refusal("bad_args", "refusal-import-words", field=field, line=line, column=field) from None


def _take_in(draft: Draft, call: Call, one: _Checked) -> None:
    person = Participant(id=one.guest.id, name=one.name, affiliation=one.affiliation, joined_at=call.now)
    draft.put(person)
    draft.put(Key(id=one.guest.rejoin_hash, role="rejoin", subject=person.id))
    count_affiliation(draft, "", one.affiliation)
    if one.guest.table:
        move_to(draft, person, one.guest.table)
