"""What became of one item, step by step: written, changed, put up, held, moved to a theme, answered, responded to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from facilitator.trace.past import Change, Level, Past, in_public, moments, words_of
from facilitator.trace.retold import Event, in_own_words, told_in_public
from facilitator.trace.sheet import chart_of

BURST = 60_000  # ms: pauses between keystrokes no longer than this are one writing
BY_THE_TABLE = {
    "chart.post", "chart.unpost", "chart.typed", "photo.add", "photo.remove", "photo.describe", "line.write",
    "line.remove", "line.move", "line.keep", "line.accept", "line.park", "line.type_up", "note.answer", "note.forward",
    "note.thank", "note.paper", "pick.challenge", "strategy.write", "strategy.remove", "card.ready",
}  # fmt: skip
PRIVATE = {"note.metoo", "note.report"}  # who did that is nobody's business
CONTENT = ("text", "why", "title", "caption", "section", "posted")
RESPONSE = ("outcome", "reason", "owner", "due", "link", "done")


def history(changes: Iterable[Change], kind: str, id: str, level: Level) -> list[Event]:
    """The events of an item, oldest first. `by` holds a `role`, and for the console the `person` it was."""
    past = Past()
    found: list[Event] = []
    item = None
    read: set[str] = set()  # the words that everybody could read at some time
    for moment in moments(changes):
        item = past.get(kind, id) or item  # also after it is gone: its author may have been nameless
        before = {(change.kind, change.id): past.get(change.kind, change.id) for change in moment}
        for change in moment:
            past.play(change)
        item = past.get(kind, id) or item
        if level != "all" and in_public(past.get(kind, id), past):
            read |= set(_words(item).values())
        for change in sorted(moment, key=lambda change: (change.kind, change.id) != (kind, id)):  # its own first
            for event in _events(change, before[change.kind, change.id], item, kind, id, past):
                found.append({"at": change.time, "by": _who(change, item, past), **event})
    events = _gathered(found)
    if level == "all":
        return events if kind != "reply" else in_own_words(events, past.get(kind, id))  # once private, some of them
    return told_in_public(events, past.get(kind, id), past.get("answer", id), read)


def last_change(changes: Iterable[Change], kind: str, id: str) -> int:
    """When an item's words or place were changed last, while it was there (ms); 0: it never was."""
    at, before = 0, None
    for change in changes:
        if (change.kind, change.id) != (kind, id) or change.row is None:
            continue
        if before is None or any(_differs(before, change.row, name) for name in CONTENT):
            at = change.time
        before = change.row
    return at


def _events(change: Change, before: Any, item: Any, kind: str, id: str, past: Past) -> Iterator[Event]:
    """What one change of the journal says about the item."""
    row: Any = change.row
    if (change.kind, change.id) == (kind, id):
        yield from _own(before, row, past)
    if item is None:
        return
    about = _ABOUT.get(change.kind)
    if about:
        yield from about(before, row, item, past)


def _own(before: Any, row: Any, past: Past) -> Iterator[Event]:
    """The item itself."""
    if row is None:
        yield {"what": "removed"}
    elif before is None:
        if row.KIND == "photo":
            yield {"what": "photographed"}
        if _words(row)["text"]:
            yield {"what": "parked" if getattr(row, "of", "") else "written", **_words(row)}
        yield from _states(_Plain(), row)
    else:
        if any(_differs(before, row, name) for name in ("text", "why", "title", "caption")):
            first = row.KIND == "photo" and not before.caption
            yield {"what": "written" if first else "changed", **_words(row)}
        if _differs(before, row, "section"):
            topic = past.get("topic", row.section)
            yield {"what": "moved", "to": topic.text if topic else ""}
        yield from _states(before, row)


class _Plain:
    """A row of which nothing is special yet."""

    def __getattr__(self, name: str) -> Any:
        return None


def _states(before: Any, row: Any) -> Iterator[Event]:
    """What changed of an item beside its words."""
    quiet = getattr(row, "quiet", False)
    for name, on, off in (
        ("held", "offered" if quiet else "held", "taken" if quiet else "shown"),
        ("hidden", "hidden", "shown"),
        ("parked", "parked", "unparked"),
        ("typed", "typed", "untyped"),
        ("ready", "ready", "unready"),
        ("heard", "heard", ""),
        ("minority", "minority", ""),
        ("forwarded", "forwarded", ""),
        ("thanked", "thanked", ""),
        ("written_at", "begun" if row.KIND == "chart" else "", ""),
        ("posted", "posted", "unposted"),
    ):
        was, now = bool(getattr(before, name, False)), bool(getattr(row, name, False))
        what = (on if now else off) if was != now else ""
        other = {"held": "hidden", "hidden": "held"}.get(name, "")
        if what and not (not now and other and getattr(row, other, False)):  # hidden after having been held
            yield {"what": what}
    if getattr(row, "too", 0) and _differs(before, row, "too"):
        yield {"what": "asked", "count": row.too}
    if row.KIND == "parked" and _differs(before, row, "outcome") and row.outcome:
        yield {"what": "settled", "outcome": row.outcome, "text": row.answer}


def _chart(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    if row is None or item.KIND == "chart" or row.id != chart_of(item, past):
        return
    if bool(getattr(before, "posted", False)) != row.posted:
        yield {"what": "posted" if row.posted else "unposted"}


def _answer(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    if item.KIND != "note" or (row or before).note != item.id:
        return
    if row is None:
        yield {"what": "unanswered"}
    elif before is None or any(_differs(before, row, name) for name in ("text", "outcome")):
        yield {"what": "reanswered" if before else "answered", "text": row.text, "outcome": row.outcome}


def _placing(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    placed = row or before
    if (placed.on_kind, placed.on) != (item.KIND, item.id):
        return
    if row is None:
        yield {"what": "unthemed"}
    elif _differs(before, row, "theme"):
        theme = past.get("theme", row.theme)
        yield {"what": "themed", "theme": row.theme, "text": theme.title if theme else "", "own": bool(row.table)}


def _moderation(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    if row is not None and (row.of, row.id) == (item.KIND, item.id):
        yield {"what": "moderated", "action": row.action, "why": row.why, "reason": row.reason}


def _release(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    if (row or before).id == f"{item.KIND}.{item.id}":
        yield {"what": "on-screen" if row else "off-screen"}


def _parked(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    if row is None or item.KIND == "parked" or (row.of, row.on) != (item.KIND, item.id):
        return
    if _differs(before, row, "outcome") and row.outcome:
        yield {"what": "settled", "outcome": row.outcome, "text": row.answer}


def _response(before: Any, row: Any, item: Any, past: Past) -> Iterator[Event]:
    if (row or before).id != f"{item.KIND}:{item.id}":
        return
    told = (row or before).KIND == "published_response"
    if row is None:
        yield {"what": "withdrawn" if told else "unresponded"}
    elif before is None or any(_differs(before, row, name) for name in RESPONSE):
        yield {"what": "released" if told else "responded", **{name: getattr(row, name) for name in RESPONSE}}


_ABOUT: dict[str, Callable[[Any, Any, Any, Past], Iterator[Event]]] = {
    "chart": _chart,
    "answer": _answer,
    "placing": _placing,
    "moderation": _moderation,
    "release": _release,
    "parked": _parked,
    "response": _response,
    "published_response": _response,
}


def _differs(before: Any, row: Any, name: str) -> bool:
    return getattr(before, name, None) != getattr(row, name, None)


def _words(row: Any) -> Event:
    """An item's own words, under the names they have everywhere."""
    return {"text": words_of(row), **({"why": row.why} if getattr(row, "why", "") else {})}


def _who(change: Change, item: Any, past: Past) -> dict[str, Any]:
    """Who did it: a role; a person only where the item bears its author's name."""
    actor = change.actor
    if change.command in PRIVATE:
        return {}
    if actor == "server":
        return {"role": "server"}
    if actor and actor.startswith("facilitator"):
        return {"role": "facilitator"}
    if actor and actor.startswith("table-"):
        return {"role": "recorder", "table": int(actor[6:].partition("/")[0] or 0)}
    chart = past.get("chart", chart_of(item, past)) if item is not None else None
    table: int = chart.table if chart else getattr(item, "table", 0)
    person: dict[str, Any] = {"person": actor} if actor else {}
    if change.command in BY_THE_TABLE and table:
        return {"role": "recorder", "table": table, **person}
    if actor is None or getattr(item, "mark", None):
        return {"role": "anonymous"}
    return {"role": "participant", **person}


def _gathered(events: list[Event]) -> list[Event]:
    """One event for one burst of typing, for all who asked the same; the reason beside what it is the reason of."""
    kept: list[Event] = []
    for event in events:
        last = _last_writing(kept)
        if event["what"] == "changed" and last and last["by"] == event["by"] and event["at"] - last["until"] <= BURST:
            last.update({name: event[name] for name in ("text", "why") if name in event}, until=event["at"])
            continue
        if event["what"] == "asked":
            kept = [one for one in kept if one["what"] != "asked"]
        if event["what"] == "moderated":
            _explain(kept, event)
            continue
        kept.append({**event, "until": event["at"]})
    return [{name: value for name, value in event.items() if name != "until"} | _until(event) for event in kept]


def _last_writing(kept: list[Event]) -> Event | None:
    return kept[-1] if kept and kept[-1]["what"] in ("written", "changed") else None


def _until(event: Event) -> Event:
    return {"until": event["until"]} if event["until"] != event["at"] else {}


def _explain(kept: list[Event], reason: Event) -> None:
    """Put the reason beside the event of the same moment."""
    for event in reversed(kept):
        if event["at"] == reason["at"] and event["what"] in ("held", "hidden", "shown"):
            event.update(why_so=reason["why"], reason=reason["reason"])
            return
