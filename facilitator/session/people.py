"""People and their parts change: the pen is handed on, a reporter drawn, tables merge, facilitators come and go."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.keys import console_row
from facilitator.session.pen import TableArgs, about_table, hand_over
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, Row, Rows, row_kind, table_view
from facilitator.session.seats import move_to, open_table
from facilitator.session.state import Draft

OFFER_FOR = 5 * 60_000  # ms a code to take over the pen is good for
TRIES = 5  # wrong codes before the offer is void
COLLEAGUES_LIMIT = 30
FIRST = "facilitator"  # the actor of the console's first link


@row_kind("offer")
class Offer(Row):
    """A code to take over the pen of a table; its id is the table's number. It stands on that table's screens."""

    table: int
    code: str
    until: int = 0
    by: str = ""
    tries: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The table."""
        return (table_view(self.table),)


@row_kind("colleague")
class Colleague(Row):
    """Somebody who facilitates too, by a link of their own."""

    name: str
    invited_at: int = 0
    revoked: bool = False

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


class Accept(Args):
    """`code`: four digits, from the recorder's screen."""

    table: int
    code: str


class Merge(Args):
    """`table`: which is dissolved; `into`: where its people go."""

    table: int
    into: int


class Invite(Args):
    """`secret`: the key of the link, 26 or more base32 characters made by the page; only its hash is kept."""

    name: str
    secret: str


class Revoke(Args):
    """`colleague`: whose link no longer opens anything."""

    colleague: str


@command("pen.offer", TableArgs, {"recorder"}, scope=about_table)
def offer(draft: Draft, call: Call, late: bool) -> Result:
    """Offer the pen: a code that whoever takes over types on their own device, once, within five minutes."""
    number = int(hashlib.sha256(call.actor.mark(call.id).encode()).hexdigest(), 16) % 10_000
    code = f"{number:04d}"
    draft.put(
        Offer(id=str(call.args.table), table=call.args.table, code=code, until=call.now + OFFER_FOR, by=call.actor.id)
    )
    return {"code": code}


@command("pen.accept", Accept, {"member"}, scope=about_table)
def accept(draft: Draft, call: Call, late: bool) -> Result:
    """Take over the pen with the code on the recorder's screen. A wrong one is counted; the fifth ends the offer."""
    row = draft.get("offer", str(call.args.table))
    if row is None or call.now > row.until or row.tries >= TRIES:
        raise Refusal("not_found", "refusal-no-offer", field="code")
    if not hmac.compare_digest(row.code.encode(), call.args.code.strip().encode()):
        draft.change(row, tries=row.tries + 1)
        return {"taken": False}
    person = draft.get("participant", call.actor.id)
    hand_over(draft, open_table(draft, call.args.table), call.actor.id, person.name if person else "")
    draft.drop(row)
    return {"taken": True}


@command("reporter.draw", TableArgs, {"member", "facilitator"}, scope=about_table)
def draw_reporter(draft: Draft, call: Call, late: bool) -> Result:
    """Draw who reports for the table, each with the same chance; drawn again, somebody else."""
    table = open_table(draft, call.args.table)
    here = sorted(draft.where("participant", "table", table.number), key=lambda p: p.id)
    others = [p for p in here if p.id != table.reporter] or here
    if not others:
        raise Refusal("not_found", "refusal-nobody-here", field="table")
    chosen = others[int(hashlib.sha256(call.id.encode()).hexdigest(), 16) % len(others)]
    draft.change(table, reporter=chosen.id, reporter_name=chosen.name)
    return {"participant": chosen.id}


@command("table.merge", Merge, {"facilitator"}, scope=about_table)
def merge(draft: Draft, call: Call, late: bool) -> Result:
    """Dissolve a table into another: its people move, both charts stay, and everyone keeps what they wrote."""
    table, into = open_table(draft, call.args.table), open_table(draft, call.args.into, "into")
    if table.number == into.number:
        raise Refusal("bad_args", "refusal-merge-itself", field="into")
    people = list(draft.where("participant", "table", table.number))
    for person in people:
        move_to(draft, person, into.number)
    draft.change(open_table(draft, table.number), closed=True)
    return {"moved": len(people)}


@command("facilitator.invite", Invite, {"facilitator"})
def invite(draft: Draft, call: Call, late: bool) -> Result:
    """Let somebody facilitate too. Their link is theirs alone and can be withdrawn; from the first console only."""
    _only_first(call)
    name = text.clean(call.args.name, limit=text.NAME_LIMIT, field="name")
    check_secret(call.args.secret, "secret")
    if sum(not c.revoked for c in draft.all("colleague")) >= COLLEAGUES_LIMIT:
        raise Refusal("too_many", "refusal-too-many-colleagues", field="name", limit=COLLEAGUES_LIMIT)
    draft.put(Colleague(id=call.id, name=name, invited_at=call.now))
    # All links come from the session's root: it is kept sealed with the new key, which alone opens it.
    draft.put(console_row(call.args.secret, call.actor.secret, call.id))
    return {"colleague": call.id}


@command("facilitator.revoke", Revoke, {"facilitator"})
def revoke(draft: Draft, call: Call, late: bool) -> None:
    """Withdraw a colleague's link: its pages are closed at once. This cannot be taken back; invite them anew."""
    _only_first(call)
    row = draft.need("colleague", call.args.colleague)
    for key in [k for k in draft.all("key") if k.role == "facilitator" and k.subject == row.id]:
        draft.drop(key)
    draft.change(row, revoked=True)


def check_secret(secret: str, field: str) -> None:
    """Raises `Refusal` where a key that a page has made cannot have 128 random bits."""
    if not re.fullmatch(r"[A-Z2-7]{26,64}", secret):
        raise Refusal("bad_args", "refusal-weak-key", field=field)


def _only_first(call: Call) -> None:
    if call.actor.id != FIRST:
        raise Refusal("not_allowed", "refusal-first-console")


def actor_of(colleague: str) -> str:
    """The actor's id of a colleague's console."""
    return f"{FIRST}-{colleague}"
