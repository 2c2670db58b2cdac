"""Webhooks: what outside programs are told, in the same transaction in which it becomes true.

A delivery is a row until it has arrived or been given up, so none is lost in a restart. Bodies name rows and states;
never a person, never words that were not released, never a key.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_changed
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, Row, Rows, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import session_of

Wanted = Literal["stage", "post", "response", "publication"]
Event = Literal["stage", "post", "response", "publication", "test"]
EVENTS: tuple[Wanted, ...] = ("stage", "post", "response", "publication")
HOOKS_LIMIT = 10
URL_LIMIT = 500
KEPT = 100  # deliveries that are over
# ms to wait after the first, second ... try that failed; after the last it is given up
BACKOFF = (10_000, 60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 6 * 3_600_000)


@row_kind("hook")
class Hook(Row):
    """An address that is told of events. `paused`: not now."""

    url: str = ""
    events: list[str] = []
    paused: bool = False
    added_at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


@row_kind("hook_secret")
class HookSecret(Row):
    """What a hook's deliveries are signed with; its id is the hook's. Never sent to anybody again."""

    secret: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody."""
        return ()


@row_kind("delivery")
class Delivery(Row):
    """One event on its way to one hook. `next_at`: when it is tried (again). `status`: of the last answer, 0 for none;
    `problem`: why there was none (no-address, this-network, slow, certificate, refused, closed, unreachable,
    no-http)."""

    hook: str = ""
    event: Event = "test"
    body: str = ""
    state: Literal["waiting", "arrived", "given_up"] = "waiting"
    tries: int = 0
    made_at: int = 0
    next_at: int = 0
    status: int = 0
    problem: str = ""

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


class Add(Args):
    """`secret`: what deliveries are signed with, made by the server."""

    url: str
    secret: str
    events: list[Wanted] = []


class HookArgs(Args):
    """`hook`: its id."""

    hook: str


class Pause(Args):
    """`paused`: false goes on; what waited meanwhile is delivered then."""

    hook: str
    paused: bool = True


class Tried(Args):
    """What became of a delivery: the status of the answer, or why there was none."""

    delivery: str
    status: int = 0
    problem: str = ""


@command("hook.add", Add, {"facilitator"}, internal=True, after_end=True)
def add(draft: Draft, call: Call, late: bool) -> Result:
    """Tell an address of events from now on."""
    if sum(1 for _ in draft.all("hook")) >= HOOKS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-hooks", field="url", limit=HOOKS_LIMIT)
    url = text.clean(call.args.url, limit=URL_LIMIT, field="url")
    check_url(url)
    events = [event for event in EVENTS if event in call.args.events] or list(EVENTS)
    draft.put(Hook(id=call.id, url=url, events=list(events), added_at=call.now))
    draft.put(HookSecret(id=call.id, secret=call.args.secret))
    return {"hook": call.id}


@command("hook.remove", HookArgs, {"facilitator"}, after_end=True)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Tell an address nothing more."""
    hook = draft.need("hook", call.args.hook)
    for row in [row for row in draft.all("delivery") if row.hook == hook.id]:
        draft.drop(row)
    draft.drop(hook)
    secret = draft.get("hook_secret", hook.id)
    if secret:
        draft.drop(secret)


@command("hook.pause", Pause, {"facilitator"}, after_end=True)
def pause(draft: Draft, call: Call, late: bool) -> None:
    """Keep what is to be delivered, or go on delivering."""
    draft.change(draft.need("hook", call.args.hook), paused=call.args.paused)


@command("hook.test", HookArgs, {"facilitator"}, after_end=True)
def test(draft: Draft, call: Call, late: bool) -> Result:
    """Send an event of its own, to see whether it arrives."""
    hook = draft.need("hook", call.args.hook)
    _send(draft, call, hook, "test", {})
    return {"delivery": f"{call.id}.{hook.id}.0"}


@command("delivery.tried", Tried, {"facilitator"}, internal=True, after_end=True)
def tried(draft: Draft, call: Call, late: bool) -> None:
    """Note down what became of a delivery."""
    row: Delivery = draft.need("delivery", call.args.delivery)
    arrived = 200 <= call.args.status < 300
    again = not arrived and row.tries < len(BACKOFF)
    draft.change(
        row,
        tries=row.tries + 1,
        status=call.args.status,
        problem="" if arrived else call.args.problem[:200],
        state="arrived" if arrived else "waiting" if again else "given_up",
        next_at=call.now + BACKOFF[row.tries] if again else 0,
    )
    over = sorted((row for row in draft.all("delivery") if row.state != "waiting"), key=lambda row: row.made_at)
    for old in over[: max(0, len(over) - KEPT)]:
        draft.drop(old)


@when_changed("stage", "chart", "published_response", "publication")
def tell(draft: Draft, call: Call) -> None:
    """Put what has just become true on its way to the hooks that want to know."""
    hooks = list(draft.all("hook"))
    if not hooks:
        return
    for at, (event, data) in enumerate(_events(draft)):
        for hook in hooks:
            if event in hook.events:
                _send(draft, call, hook, event, data, at)


def check_url(url: str) -> None:
    """Raises `Refusal` where that is no address of the web, as one is written in a request. Where it may lead is
    looked at when it is delivered."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
        good = good and parts.port != 0 and url.isascii() and url.isprintable() and " " not in url
    except ValueError:
        good = False
    if not good:
        raise Refusal("bad_args", "refusal-link", field="url")


def _events(draft: Draft) -> Iterable[tuple[Event, dict[str, Any]]]:
    for kind, id in list(draft.writes):
        row, before = draft.get(kind, id), draft.before(kind, id)
        if kind == "stage" and row and (before is None or before.state != row.state) and row.state != "waiting":
            yield "stage", {"stage": id, "kind": row.kind, "title": row.title, "state": row.state}
        elif kind == "chart" and row and row.posted and not (before and before.posted):
            yield "post", {"chart": id, "table": row.table}
        elif kind == "published_response" and row:
            yield "response", {"response": id, "outcome": row.outcome, "reason": row.reason, "due": row.due}
        elif kind == "publication" and row and (before is None or before.state != row.state):
            yield "publication", {"state": row.state}


def _send(draft: Draft, call: Call, hook: Any, event: Event, data: dict[str, Any], at: int = 0) -> None:
    told = {"event": event, "session": session_of(draft).id, "seq": draft.seq, "at": call.now, "data": data}
    id = f"{call.id}.{hook.id}.{at}"
    body = msgspec.json.encode(told).decode()
    draft.put(Delivery(id=id, hook=hook.id, event=event, body=body, made_at=call.now, next_at=call.now))
