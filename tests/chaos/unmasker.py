"""Somebody with a session's file in hand who tries to name the authors of notes without a name.

They know where every party was at any time, so only the people of one table come into question. Each way to guess is
first tried on the signed notes, whose authors the file says: the one that does best there is believed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Guess = Callable[["File", "Note", list[str]], str]
BUSY = 15_000  # ms: whoever sent something so near to a note was typing that


@dataclass(frozen=True)
class Note:
    """A note as the file has it. `at`: when, by the journal."""

    id: str
    chart: str
    seq: int
    at: int
    mark: str


@dataclass(frozen=True)
class Entry:
    """A line of the journal, and the people that it names anywhere."""

    seq: int
    at: int
    name: str
    kind: str
    id: str
    people: frozenset[str]
    chart: str


@dataclass
class File:
    """What is in the file."""

    journal: list[Entry] = field(default_factory=list)
    notes: dict[str, Note] = field(default_factory=dict)
    seats: dict[int, list[str]] = field(default_factory=dict)  # who sits at a table
    routes: list[Any] = field(default_factory=list)
    bells: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    departed: list[tuple[str, str]] = field(default_factory=list)

    def candidates(self, note: Note) -> list[str]:
        """The people whose party stood at that chart at that moment."""
        stop = sum(bell <= note.at for bell in self.bells)
        table = int(note.chart.partition(".")[2])
        here = [
            route["table"] for route in self.routes if stop < len(route["places"]) and route["places"][stop] == table
        ]
        return sorted(person for number in here for person in self.seats.get(number, []))


def read(path: Path) -> File:
    """Read everything that could tell something."""
    found = File()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        file.row_factory = sqlite3.Row
        everybody = [row["id"] for row in file.execute("SELECT id FROM participant")]
        for row in file.execute("SELECT * FROM participant"):
            found.seats.setdefault(row["table"], []).append(row["id"])
        found.routes = [
            {**row, "places": json.loads(row["places"])} for row in map(dict, file.execute("SELECT * FROM route"))
        ]
        found.bells = json.loads(file.execute("SELECT bells FROM round").fetchone()[0])
        found.keys = [row["id"] for row in file.execute("SELECT id FROM key")]
        found.departed = [(row["view"], row["id"]) for row in file.execute("SELECT view, id FROM departed")]
        for row in file.execute("SELECT * FROM changes ORDER BY seq"):
            told = json.dumps(dict(row))
            named = frozenset(person for person in everybody if person in told)
            on = json.loads(row["row"]).get("chart", "") if row["row"] else ""
            found.journal.append(Entry(row["seq"], row["time"], row["name"], row["kind"], row["id"], named, on))
        times = {entry.id: entry.at for entry in reversed(found.journal) if entry.kind == "note"}
        for row in file.execute("SELECT id, chart, seq, mark FROM note"):
            first = next(entry for entry in found.journal if entry.id == row["id"])
            found.notes[row["id"]] = Note(row["id"], row["chart"], first.seq, times[row["id"]], row["mark"])
    return found


def _nearest(entries: Iterable[Entry], note: Note, people: list[str]) -> str:
    for entry in entries:
        here = entry.people & set(people)
        if entry.seq != note.seq and entry.id != note.id and len(here) == 1:
            return next(iter(here))
    return ""


def _before(file: File, note: Note) -> Iterable[Entry]:
    return (entry for entry in reversed(file.journal) if entry.seq < note.seq)


def last_to_open_the_chart(file: File, note: Note, people: list[str]) -> str:
    """Whoever came to it last."""
    return _nearest((e for e in _before(file, note) if e.name == "chart.read" and note.chart in e.id), note, people)


def came_when_one_types_so_long(file: File, note: Note, people: list[str]) -> str:
    """Whoever came to it half a minute before."""
    came = [e for e in _before(file, note) if e.name == "chart.read" and note.chart in e.id]
    return _nearest(sorted(came, key=lambda e: abs(note.at - 30_000 - e.at)), note, people)


def last_heard_of(file: File, note: Note, people: list[str]) -> str:
    """Whoever did anything last."""
    return _nearest(_before(file, note), note, people)


def next_heard_of(file: File, note: Note, people: list[str]) -> str:
    """Whoever did anything next."""
    return _nearest((e for e in file.journal if e.seq > note.seq), note, people)


def last_on_the_chart(file: File, note: Note, people: list[str]) -> str:
    """Whoever did something on this chart last."""
    return _nearest((e for e in _before(file, note) if note.chart in (e.chart, e.id)), note, people)


def asked_the_same_before(file: File, note: Note, people: list[str]) -> str:
    """Whoever said last that they ask the same as somebody there."""
    return _nearest((e for e in _before(file, note) if e.name == "note.metoo"), note, people)


def has_not_been_busy(file: File, note: Note, people: list[str]) -> str:
    """Somebody who sent nothing else just then."""
    near = [e for e in file.journal if abs(e.at - note.at) < BUSY and e.id != note.id]
    busy = {person for entry in near for person in entry.people}
    return next((person for person in people if person not in busy), "")


def heard_of_least(file: File, note: Note, people: list[str]) -> str:
    """Somebody the file says little of, who must be somewhere."""
    counts = Counter(person for entry in file.journal for person in entry.people)
    return min(people, key=lambda person: (counts[person], person), default="")


def _named_in(file: File, id: str, people: list[str]) -> str:
    """Whom the note's own lines in the journal name: for a signed one that is no guess."""
    return next((p for entry in file.journal if entry.id == id for p in people if p in entry.people), "")


def names_it_where_it_left(file: File, note: Note, people: list[str]) -> str:
    """Whose own view showed it."""
    return next((p for view, id in file.departed if id == note.id for p in people if view == f"me:{p}"), "")


def fits_the_mark(file: File, note: Note, people: list[str]) -> str:
    """Whose stored key, or id, makes the note's mark."""
    for secret in [*file.keys, *people]:
        if hmac.new(secret.encode(), note.id.encode(), hashlib.sha256).hexdigest()[:32] == note.mark:
            return secret
    return ""


WAYS: tuple[Guess, ...] = (
    last_to_open_the_chart,
    came_when_one_types_so_long,
    last_heard_of,
    next_heard_of,
    last_on_the_chart,
    asked_the_same_before,
    has_not_been_busy,
    heard_of_least,
    names_it_where_it_left,
    fits_the_mark,
)


@dataclass
class Score:
    """How often each way was right, of how many, and what chance would give."""

    right: Counter[str] = field(default_factory=Counter)
    signed: Counter[str] = field(default_factory=Counter)
    notes: int = 0
    chance: float = 0.0  # sum over the notes

    def try_on(self, path: Path, authors: dict[str, str], signed: dict[str, str]) -> None:
        """Name everybody in a file, and count what was right."""
        file = read(path)
        for truth, counts in ((authors, self.right), (signed, self.signed)):
            for id, author in truth.items():
                people = file.candidates(file.notes[id])
                if author not in people:
                    continue
                itself = _named_in(file, id, people) if counts is self.right else ""
                for way in WAYS:
                    guess = itself or way(file, file.notes[id], people) or people[int(id[:8], 16) % len(people)]
                    counts[way.__name__] += guess == author
                if counts is self.right:
                    self.notes += 1
                    self.chance += 1 / len(people)

    def believed(self) -> str:
        """The way that does best where the answer is known."""
        return max((way.__name__ for way in WAYS), key=lambda name: (self.signed[name], name))
