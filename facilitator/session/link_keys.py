"""Links are renewed: a new key takes the old one's place, and whoever is in by the old one is out at once.

What is renewed is counted, by subject ("screen", "preview", "report", "table:3"): the key is derived from the session's
root and that number, so every console can show the link again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.keys import console_row, hash_key, preview_key, reader_key, screen_key, table_key
from facilitator.session.people import FIRST, actor_of, check_secret
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, Key, Row, Rows, row_kind
from facilitator.session.state import Draft

PIN = "pin"  # the id of the one row of its kind
DERIVED = ("screen", "preview", "reader", "table")  # roles whose keys come from the root


@row_kind("link")
class Link(Row):
    """How often a link was renewed; its id is the link's subject. One that never was has no row."""

    version: int = 0
    renewed_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


@row_kind("pin")
class Pin(Row):
    """What a console is asked for on a new device, as scrypt of it; where there is none, nothing is asked."""

    salt: str = ""
    hash: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody."""
        return ()


@row_kind("lock")
class Lock(Row):
    """Whether consoles are bound to a PIN; its id is "pin". What the console may know of it."""

    set_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


class Renew(Args):
    """`link`: screen, preview, report, or table:N."""

    link: str


class RenewConsole(Args):
    """Keys made by the page. `secret`: of the new link; `own`: of this very console where a PIN is set; `root`: where
    every link is renewed. `every`: also the links of tables, screen, preview and report; colleagues are to be invited
    anew then."""

    secret: str
    own: str
    root: str
    every: bool = False


class RenewColleague(Args):
    """`secret`: the key of the new link."""

    colleague: str
    secret: str


class SetPin(Args):
    """`salt`, `hash`: of the PIN. `own_hash`, `own_wrapped`: the key row of the console that sets it."""

    salt: str
    hash: str
    own_hash: str = ""
    own_wrapped: str = ""


class Admit(Args):
    """A console that was let in by the PIN. `via`: the key row of the link it came by."""

    key_hash: str
    wrapped: str
    via: str


class Nothing(Args):
    """Nothing to say."""


@command("link.renew", Renew, {"facilitator"}, after_end=True)
def renew(draft: Draft, call: Call, late: bool) -> Result:
    """Give a link a new key. Pages that are open by the old one are closed, and it never opens anything again."""
    subject = call.args.link
    role, number = _part_of(subject)
    if role == "table":
        draft.need("table", number, "link")
    for key in [key for key in draft.all("key") if key.role == role and key.subject == number]:
        draft.drop(key)
    row = draft.change(draft.get("link", subject) or Link(id=subject), version=version_of(draft, subject) + 1)
    draft.change(row, renewed_at=call.now)
    draft.put(_key_of(draft, call.actor.secret, subject))
    return {"version": row.version}


@command("console.renew", RenewConsole, {"facilitator"}, after_end=True)
def renew_console(draft: Draft, call: Call, late: bool) -> None:
    """Give one's own console a new link. The console that does so goes on; other devices on the old link are out."""
    args, own = call.args, _subject_of(call)
    for field in ("secret", "own", "root"):
        check_secret(getattr(args, field), field)
    if len({args.secret, args.own, args.root}) < 3:
        raise Refusal("bad_args", "refusal-weak-key", field="own")
    if args.every and own:
        raise Refusal("not_allowed", "refusal-first-console")
    mine = [key for key in draft.all("key") if key.role == "facilitator" and key.subject == own]
    # Of before links were renewed: the links of tables come from the leaked key itself.
    every = args.every or any(not key.wrapped for key in mine)
    for key in mine:
        draft.drop(key)
    root = args.root if every else call.actor.secret
    if every:
        _renew_all(draft, call, root)
    draft.put(console_row(args.secret, root, own))
    if draft.get("pin", PIN):
        draft.put(console_row(args.own, root, own, via=hash_key(args.secret)))


@command("facilitator.renew", RenewColleague, {"facilitator"}, after_end=True)
def renew_colleague(draft: Draft, call: Call, late: bool) -> None:
    """Give a colleague a new link; the old one is withdrawn. From the first console only."""
    if call.actor.id != FIRST:
        raise Refusal("not_allowed", "refusal-first-console")
    check_secret(call.args.secret, "secret")
    colleague = draft.need("colleague", call.args.colleague)
    if colleague.revoked:
        raise Refusal("not_found", "refusal-no-colleague", field="colleague")
    for key in [key for key in draft.all("key") if key.role == "facilitator" and key.subject == colleague.id]:
        draft.drop(key)
    draft.put(console_row(call.args.secret, call.actor.secret, colleague.id))
    draft.change(colleague, invited_at=call.now)


@command("pin.set", SetPin, {"facilitator"}, internal=True, after_end=True)
def set_pin(draft: Draft, call: Call, late: bool) -> None:
    """Ask for a PIN wherever a console's link is opened on a new device; consoles that are open by a link are asked
    too, but for the one that sets it."""
    draft.put(Pin(id=PIN, salt=call.args.salt, hash=call.args.hash))
    draft.put(Lock(id=PIN, set_at=call.now))
    if call.args.own_hash:
        link = next(key.id for key in draft.all("key") if _is_link_of(key, _subject_of(call)))
        own = Key(id=call.args.own_hash, role="facilitator", subject=_subject_of(call), wrapped=call.args.own_wrapped)
        draft.change(own, via=link)


@command("pin.forget", Nothing, {"facilitator"}, internal=True, after_end=True)
def forget_pin(draft: Draft, call: Call, late: bool) -> None:
    """Ask for no PIN any more."""
    for kind in ("pin", "lock"):
        row = draft.get(kind, PIN)
        if row:
            draft.drop(row)


@command("console.admit", Admit, {"facilitator"}, internal=True, after_end=True)
def admit(draft: Draft, call: Call, late: bool) -> None:
    """Let a device in whose person knew the PIN: it gets a key of its own, which lasts as long as the link does."""
    link = draft.need("key", call.args.via, "via")
    row = Key(id=call.args.key_hash, role="facilitator", subject=link.subject, wrapped=call.args.wrapped)
    draft.change(row, via=link.id)


def version_of(rows: Rows, subject: str) -> int:
    """How often a link was renewed."""
    row = rows.get("link", subject)
    return row.version if row else 0


def _renew_all(draft: Draft, call: Call, root: str) -> None:
    known = {_subject_of_key(key) for key in draft.all("key") if key.role in DERIVED}
    for key in [key for key in draft.all("key") if key.role in (*DERIVED, "facilitator")]:
        draft.drop(key)
    for colleague in [row for row in draft.all("colleague") if not row.revoked]:
        draft.change(colleague, revoked=True)
    for subject in known:
        row = draft.get("link", subject) or Link(id=subject)
        draft.change(row, version=row.version + 1, renewed_at=call.now)
        draft.put(_key_of(draft, root, subject))


def _key_of(draft: Draft, root: str, subject: str) -> Key:
    role, number = _part_of(subject)
    version = version_of(draft, subject)
    if role == "table":
        return table_key(root, int(number), version)
    return {"screen": screen_key, "preview": preview_key, "reader": reader_key}[role](root, version)


def _part_of(subject: str) -> tuple[str, str]:
    """The role of a link's key, and its number."""
    if subject in ("screen", "preview"):
        return subject, ""
    if subject == "report":
        return "reader", ""
    if re.fullmatch(r"table:[1-9][0-9]{0,3}", subject):
        return "table", subject.partition(":")[2]
    raise Refusal("not_found", "refusal-no-link", field="link")


def _subject_of_key(key: Key) -> str:
    return {"reader": "report", "table": f"table:{key.subject}"}.get(key.role, key.role)


def _is_link_of(key: Key, subject: str) -> bool:
    return key.role == "facilitator" and key.subject == subject and not key.via


def _subject_of(call: Call) -> str:
    """Whose console that is: "" for the first one, else the colleague's id."""
    return "" if call.actor.id == FIRST else call.actor.id.removeprefix(actor_of(""))
