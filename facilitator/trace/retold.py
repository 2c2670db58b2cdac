"""What of an item's history everybody is told: what the room was told, and of that what was not taken back since."""

from __future__ import annotations

from typing import Any

from facilitator.trace.past import OWN_WORDS, words_of

Event = dict[str, Any]  # at (ms), what, by, and what there is to say about it

# What the room is told of an item: not how it was looked at before it was let on, nor the reasons.
PUBLIC = {
    "begun", "photographed", "written", "changed", "moved", "posted", "unposted", "typed", "themed", "unthemed",
    "answered", "reanswered", "unanswered", "forwarded", "thanked", "asked", "ready", "heard", "minority",
    "released", "withdrawn",
}  # fmt: skip
WORDS = ("text", "why")


def told_in_public(events: list[Event], today: Any, answer: Any, read: set[str]) -> list[Event]:
    """Roles instead of people; the words that stand, or stood, where everybody could read them.

    `today`, `answer`: the item and the answer to it as they are now; `read`: the item's words that were in public.
    """
    told = [
        {**event, "by": {name: event["by"][name] for name in ("role", "table") if name in event["by"]}}
        for event in events
        if event["what"] in PUBLIC and not event.get("own")
    ]
    for event in told:
        if event["what"] in ("written", "changed"):
            _forget(event, *(name for name in WORDS if event.get(name) not in read))
        elif event["what"] in ("answered", "reanswered") and (answer is None or event["text"] != answer.text):
            _forget(event, "text")
    return in_own_words(_without_withdrawn(told), today)


def in_own_words(events: list[Event], today: Any) -> list[Event]:
    """Of people's own words only those that stand today."""
    for event in events if today is not None and today.KIND in OWN_WORDS else ():
        if event["what"] in ("written", "changed") and event.get("text") != words_of(today):
            _forget(event, "text")
    return events


def _without_withdrawn(events: list[Event]) -> list[Event]:
    """A response that was taken back: that there was one, and nothing of what it said."""
    withdrawn = max((at for at, event in enumerate(events) if event["what"] == "withdrawn"), default=-1)
    for event in events[: withdrawn + 1]:
        if event["what"] in ("released", "withdrawn"):
            _forget(event, "outcome", "reason", "owner", "due", "link")
    return events


def _forget(event: Event, *names: str) -> None:
    for name in names:
        event.pop(name, None)
