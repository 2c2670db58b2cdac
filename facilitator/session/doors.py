"""The door of the session: whom it lets in who was not in before, and by which code; and sending people out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_taken_back
from facilitator.session.refusals import Refusal
from facilitator.session.roster import count_affiliation
from facilitator.session.rows import Affiliation, Participant, Row, Rows, row_kind
from facilitator.session.seats import leave
from facilitator.session.state import Draft

DOOR = "door"  # the id of the one row of its kind
Way = Literal["open", "scan", "closed"]
JUST_NOW = 60  # minutes: further back nobody is sent out together


@row_kind("door")
class Door(Row):
    """Who may join. `way`: everybody with the code, only who scans a QR code, or nobody new; whoever has been in comes
    back in any case. `code`: what newcomers type since it was renewed; "" for the session's address."""

    way: Way = "open"
    code: str = ""
    renewed_at: int = 0


@row_kind("door_bits")
class DoorBits(Row):
    """What a QR code adds to the code since it was renewed. It is in the QR codes alone."""

    bits: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody."""
        return ()


class SetDoor(Args):
    """`way`: open, scan or closed."""

    way: Way


class RenewCode(Args):
    """A code that no session has, and the bits of its QR code: made by the server."""

    code: str
    bits: str


class Remove(Args):
    """`participants`: their ids; or `minutes`: everybody who joined within so many."""

    participants: list[str] = []
    minutes: float = 0


@command("door.set", SetDoor, {"facilitator"})
def set_door(draft: Draft, call: Call, late: bool) -> None:
    """Say who may join from now on. Nobody who is in is sent away."""
    draft.change(door_of(draft), way=call.args.way)


@command("door.renew", RenewCode, {"facilitator"}, internal=True)
def renew_code(draft: Draft, call: Call, late: bool) -> Result:
    """Give newcomers another code to type and another QR code; those of before let nobody new in."""
    draft.put(DoorBits(id=DOOR, bits=call.args.bits))
    draft.change(door_of(draft), code=call.args.code, renewed_at=call.now)
    return {"code": call.args.code}


@command("participant.remove", Remove, {"facilitator"})
def remove(draft: Draft, call: Call, late: bool) -> Result:
    """Send people out: their pages are closed and nothing lets them in. What they wrote stays, to be hidden or not;
    taking this back lets them in again."""
    gone = [draft.need("participant", id, "participants") for id in call.args.participants]
    if call.args.minutes:
        if not 0 < call.args.minutes <= JUST_NOW:
            raise Refusal("bad_args", "refusal-just-now", field="minutes", limit=JUST_NOW)
        since = call.now - call.args.minutes * 60_000
        gone += [person for person in draft.all("participant") if person.joined_at >= since]
    ids = {person.id for person in gone if not person.removed}
    for id in ids:
        person: Participant = draft.get("participant", id)
        leave(draft, person)
        count_affiliation(draft, person.affiliation, "")
        draft.change(draft.get("participant", id), removed=True)
    return {"removed": len(ids)}


def door_of(rows: Rows) -> Door:
    """How the door stands."""
    found: Door = rows.get("door", DOOR) or Door(id=DOOR)
    return found


def check_newcomer(rows: Rows, *, code: str, typed: str, scanned: bool, again: bool = False) -> None:
    """Raises `Refusal` where somebody who was not in before may not join. `code`: what newcomers type now.
    `again`: they were in, in a history of the session that is lost, and have no code of their own in this one."""
    way = door_of(rows).way
    if way == "closed":
        raise Refusal("not_allowed", "refusal-door-closed-again" if again else "refusal-door-closed", field="code")
    if typed != code:
        raise Refusal("not_allowed", "refusal-code-renewed", field="code")
    if way == "scan" and not scanned:
        raise Refusal("not_allowed", "refusal-door-scan", field="code")


@when_taken_back("participant")
def _count_anew(draft: Draft, call: Call) -> None:
    """Who is in again counts again."""
    people: dict[str, int] = {}
    for person in draft.all("participant"):
        if person.affiliation and not person.removed:
            people[person.affiliation.casefold()] = people.get(person.affiliation.casefold(), 0) + 1
    for row in list(draft.all("affiliation")):
        number = people.get(row.id, 0)
        if number and number != row.people:
            draft.change(row, people=number)
        elif not number:
            draft.drop(row)
    for person in [p for p in draft.all("participant") if p.affiliation and not p.removed]:
        if draft.get("affiliation", person.affiliation.casefold()) is None:
            id = person.affiliation.casefold()
            draft.put(Affiliation(id=id, name=person.affiliation, people=people[id]))
