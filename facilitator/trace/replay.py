"""The wall at every second of the day, as compact data for a page that plays it.

An entry of `changes` is [ms since the entry before, what, ...]; charts, lines and notes are named by their number in
the order in which they first appear:

    ["c", chart]                                               a chart is on the wall
    ["l", line, chart, topic, position, text]                  a line as it is now; topic: its place in `topics`
    ["n", note, chart, line or -1, kind, text, affiliation]    a note as it is now; kind: its place in `kinds`
    ["a", note, outcome, text]                                 the answer to a note; outcome: its place in `outcomes`
    ["p", photo, chart, caption]                               a photograph of the chart, with what it shows
    ["-", "c" | "l" | "n" | "a" | "p", number]                 it is no longer there
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.trace.past import Change, Level, Past, Sight, in_public, moments, past_of
from facilitator.trace.sheet import chart_head

KINDS = ("comment", "question", "clarification", "experience")
OUTCOMES = ("answered", "deferred", "declined")
ON_WALL = ("chart", "line", "note", "answer", "photo")  # in this order within one moment: what stands on what
# Rows that are read from the journal for it: what is drawn, and what says who may see it.
NEEDED = (*ON_WALL, "session", "stage", "activity", "topic", "group", "table", "release")

Entry = list[Any]


def replay(changes: list[Change], level: Level) -> dict[str, Any]:
    """The day from its first stage, or first word, to its last. Times are the server's, in ms."""
    now = past_of(changes)
    wall = _Wall(now, Sight(level, now))
    past, entries, marks, before = Past(), [], [], ""
    for moment in moments(changes):
        at = moment[0].time
        for change in moment:
            past.play(change)
        session = next(iter(past.all("session")), None)
        if session and session.stage != before:
            before = session.stage
            marks += [_mark(at, past.get("stage", before), past)]
        for change in sorted(moment, key=lambda change: ON_WALL.index(change.kind) if change.kind in ON_WALL else -1):
            if change.kind in ON_WALL:
                entries += [(at, entry) for entry in wall.entries(change, past)]
    return {**_frame(now, marks, entries), **wall.names(), "changes": _with_gaps(entries)}


def _frame(now: Past, marks: list[dict[str, Any]], entries: list[tuple[int, Entry]]) -> dict[str, Any]:
    session = next(iter(now.all("session")), None)
    times = [mark["at"] for mark in marks] + [at for at, _ in entries]
    ended = session.ended_at if session and session.state == "ended" else 0
    return {
        "code": session.id if session else "",
        "title": session.title if session else "",
        "from": min(times, default=0),
        "began": entries[0][0] if entries else 0,  # when the first of `changes` was
        "until": max([*times, ended], default=0),
        "stages": marks,
        "kinds": KINDS,
        "outcomes": OUTCOMES,
    }


def _mark(at: int, stage: Any, past: Past) -> dict[str, Any]:
    activity = past.get("activity", stage.activity) if stage else None
    return {
        "at": at,
        "stage": stage.id if stage else "",
        "title": stage.title if stage else "",
        "kind": stage.kind if stage else "",
        "activity": activity.title if activity else "",
    }


def _with_gaps(entries: list[tuple[int, Entry]]) -> list[Entry]:
    """Each entry with the time since the one before."""
    found, before = [], entries[0][0] if entries else 0
    for at, entry in entries:
        found.append([at - before, *entry])
        before = at
    return found


class _Wall:
    """What has been told of the wall so far; only what differs from that is told again."""

    def __init__(self, now: Past, sight: Sight) -> None:
        self._now = now
        self._sight = sight
        self._told: dict[tuple[str, str], Entry] = {}
        self._numbers: dict[str, dict[str, int]] = {kind: {} for kind in ("chart", "line", "note", "photo", "topic")}

    def entries(self, change: Change, past: Past) -> Iterable[Entry]:
        """What a change of a row does to the wall: nothing, or one entry."""
        row: Any = change.row
        ref = (change.kind, change.id)
        shown = self._sight.of(row, past) if in_public(row, past) else None
        entry = self._entry(change.kind, shown) if shown is not None else None
        told = self._told.get(ref)
        if entry == told:
            return
        if entry is not None:
            self._told[ref] = entry
            yield entry
        elif told is not None:
            del self._told[ref]
            yield ["-", told[0], told[1]]

    def names(self) -> dict[str, Any]:
        """What the numbers stand for."""
        charts = [self._now.get("chart", id) for id in self._numbers["chart"]]
        topics = [self._now.get("topic", id) for id in self._numbers["topic"]]
        return {
            "charts": [chart_head(chart, self._now) if chart else {} for chart in charts],
            "topics": [[topic.text, topic.position] if topic else ["", 0] for topic in topics],
            "lines": list(self._numbers["line"]),
            "notes": list(self._numbers["note"]),
            "photos": list(self._numbers["photo"]),
        }

    def _entry(self, kind: str, row: Any) -> Entry | None:
        if kind == "chart":
            return ["c", self._number("chart", row.id)] if row.posted or not row.table else None
        if kind == "answer":
            return ["a", self._number("note", row.note), OUTCOMES.index(row.outcome), row.text]
        chart = self._number("chart", row.chart)
        if kind == "photo":
            return ["p", self._number("photo", row.id), chart, row.caption] if not row.removed else None
        if kind == "line":
            return [
                "l",
                self._number("line", row.id),
                chart,
                self._number("topic", row.section),
                row.position,
                row.text,
            ]
        line = self._number("line", row.line) if row.line else -1
        kind_of_note = KINDS.index(row.kind)
        return ["n", self._number("note", row.id), chart, line, kind_of_note, row.text, row.affiliation]

    def _number(self, kind: str, id: str) -> int:
        numbers = self._numbers[kind]
        return numbers.setdefault(id, len(numbers))
