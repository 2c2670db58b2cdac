"""What becomes of what was said: used, in part, later or not, and why. Written as drafts, read by all once released.

The rule behind it: who gave input hears what was done with it, also where the answer is no.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROOM, Row, Rows, row_kind
from facilitator.session.state import Draft

Outcome = Literal["", "used", "partly", "later", "not_used"]
ItemKind = Literal["challenge", "strategy", "note", "line", "parked", "theme"]

REASON_LIMIT = 1000
LINK_LIMIT = 500
MANY = 1000  # responses released at once
SAID = ("outcome", "reason", "owner", "due", "link", "done")
TOLD = ("kind", "item", *SAID)  # what a release makes public


class Told(Row):
    """What is said about an item."""

    kind: ItemKind = "note"
    item: str = ""
    outcome: Outcome = ""
    reason: str = ""
    owner: str = ""
    due: str = ""
    link: str = ""
    done: bool = False


@row_kind("response")
class Response(Told):
    """What becomes of one item; its id is KIND:ITEM. `due`: an ISO date, or empty. `theme`: it was given in bulk,
    through that theme. `changed`: it is not, or no longer, what was released."""

    theme: str = ""
    written_at: int = 0
    released_at: int = 0
    changed: bool = True

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


@row_kind("published_response")
class PublishedResponse(Told):
    """A response as it was when it was released; its id is the response's."""

    at: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody."""
        return (ROOM,)


class Write(Args):
    """`kind`, `item`: what it is about; `also`: more items, "KIND:ITEM" each, that get the same. What is left out stays
    as it is; an empty text takes it away."""

    kind: ItemKind
    item: str
    also: list[str] = []
    outcome: Outcome | None = None
    reason: str | None = None
    owner: str | None = None
    due: str | None = None
    link: str | None = None
    done: bool | None = None


class Spread(Args):
    """One response for a theme and everything in it that has none of its own. What is left out is what the theme's own
    response says."""

    theme: str
    outcome: Outcome | None = None
    reason: str | None = None
    owner: str | None = None
    due: str | None = None
    link: str | None = None
    done: bool | None = None


class ResponseArgs(Args):
    """`response`: its id."""

    response: str


class Release(Args):
    """`responses`: their ids; empty: all that have changed."""

    responses: list[str] = []


@command("response.write", Write, {"facilitator"}, after_end=True)
def write(draft: Draft, call: Call, late: bool) -> Result:
    """Say what becomes of an item. Only the organisers read it until it is released."""
    args: Write = call.args
    if len(args.also) > MANY:
        raise Refusal("too_many", "refusal-too-many-responses", field="also", limit=MANY)
    items = [(args.kind, args.item), *(tuple(id.split(":", 1)) if ":" in id else ("", id) for id in args.also)]
    kept = _given(args)
    for at, (kind, item) in enumerate(items):
        if kind not in get_args(ItemKind) or draft.get(kind, item) is None:
            raise Refusal("not_found", "refusal-no-item", field="also" if at else "item")
    written = [_put(draft, call, kind, item, kept, theme="") for kind, item in items]
    return {"response": written[0].id}


@command("response.spread", Spread, {"facilitator"}, after_end=True)
def spread(draft: Draft, call: Call, late: bool) -> Result:
    """Give a theme, and every item in it that has no response of its own, the same response; says which have it now."""
    args: Spread = call.args
    theme = draft.need("theme", args.theme, "theme")
    said = draft.get("response", f"theme:{theme.id}") or Response(id=f"theme:{theme.id}")
    given = {name: getattr(said, name) for name in SAID} | _given(args)
    if not given["outcome"]:
        raise Refusal("bad_args", "refusal-response-outcome", field="outcome")
    items = [("theme", theme.id), *((p.on_kind, p.on) for p in draft.all("placing") if p.theme == theme.id)]
    written = []
    for kind, item in dict.fromkeys(items):
        own = draft.get("response", f"{kind}:{item}")
        if kind != "theme" and own and own.outcome and own.theme != theme.id:
            continue  # somebody has thought about this one
        written.append(_put(draft, call, kind, item, given, theme=theme.id if kind != "theme" else "").id)
    return {"count": len(written), "responses": written}


@command("response.remove", ResponseArgs, {"facilitator"}, after_end=True)
def remove(draft: Draft, call: Call, late: bool) -> None:
    """Take a response away, also from where it was released."""
    draft.drop(draft.need("response", call.args.response, "response"))
    _withdraw(draft, call.args.response)


@command("response.release", Release, {"facilitator"}, after_end=True)
def release(draft: Draft, call: Call, late: bool) -> Result:
    """Let everybody read responses, as they stand now."""
    ids = call.args.responses
    if len(ids) > MANY:
        raise Refusal("too_many", "refusal-too-many-responses", field="responses", limit=MANY)
    chosen = [draft.need("response", id, "responses") for id in dict.fromkeys(ids)]
    ready = [row for row in chosen or list(draft.all("response")) if row.changed and row.outcome]
    for row in ready:
        told = {name: getattr(row, name) for name in TOLD}
        draft.put(PublishedResponse(id=row.id, at=call.now, **told))
        draft.change(row, released_at=call.now, changed=False)
    return {"count": len(ready)}


@command("response.withdraw", ResponseArgs, {"facilitator"}, after_end=True)
def withdraw(draft: Draft, call: Call, late: bool) -> None:
    """Take a released response back to a draft."""
    row = draft.need("response", call.args.response, "response")
    if _withdraw(draft, row.id):
        draft.change(row, released_at=0, changed=True)


def _given(args: Write | Spread) -> dict[str, Any]:
    given = {name: value for name in SAID if (value := getattr(args, name)) is not None}
    return _clean(given)


def _put(draft: Draft, call: Call, kind: Any, item: str, given: dict[str, Any], theme: str) -> Response:
    id = f"{kind}:{item}"
    before: Response = draft.get("response", id) or Response(id=id, kind=kind, item=item)
    after = {name: given.get(name, getattr(before, name)) for name in TOLD}
    told = draft.get("published_response", id)
    changed = told is None or any(after[name] != getattr(told, name) for name in TOLD)
    same = draft.get("response", id) and all(after[name] == getattr(before, name) for name in TOLD)
    if same and before.theme == theme:
        return before
    return draft.change(before, **after, theme=theme, written_at=call.now, changed=changed)  # type: ignore[no-any-return]


def _withdraw(draft: Draft, id: str) -> bool:
    told = draft.get("published_response", id)
    if told:
        draft.drop(told)
    return told is not None


def _clean(given: dict[str, Any]) -> dict[str, Any]:
    """The fields as they are kept; raises `Refusal` that names the one that will not do."""
    kept = dict(given)
    if "reason" in kept:
        kept["reason"] = text.clean(kept["reason"], limit=REASON_LIMIT, field="reason", lines=True, required=False)
    if "owner" in kept:
        kept["owner"] = text.clean(kept["owner"], limit=text.NAME_LIMIT, field="owner", required=False)
    if "due" in kept:
        kept["due"] = clean_date(kept["due"], "due")
    if "link" in kept:
        kept["link"] = clean_link(kept["link"], "link")
    return kept


def clean_date(words: str, field: str) -> str:
    """An ISO date (2026-12-01) as it is kept, or nothing."""
    words = words.strip()
    if not words:
        return ""
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        raise Refusal("bad_args", "refusal-date", field=field) from None


def clean_link(words: str, field: str) -> str:
    """A web address as it is kept, or nothing."""
    words = text.clean(words, limit=LINK_LIMIT, field=field, required=False)
    try:
        link = urlsplit(words)
        good = not words or (link.scheme in ("http", "https") and bool(link.hostname))
    except ValueError:
        good = False
    if not good:
        raise Refusal("bad_args", "refusal-link", field=field)
    return words
