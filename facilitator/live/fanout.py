"""Fan-out: gathers what changed for one short tick, encodes it once, and hands every socket the same bytes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import Any, Protocol

from facilitator.live.asynclib import spawn
from facilitator.live.views import encode
from facilitator.session.roles import Actor
from facilitator.session.state import Change, Ref, State

LONGEST_TICK = 0.05  # seconds; an idle room hears at once
SHARE = 2  # a tick lasts so many times what the last sending took: the rest of the time is for answers
SLICE = 50  # sockets written to before others get their turn
AT_ONCE = ("stage", "session")  # kinds that do not wait for the tick
# Kinds that are written very often for everybody to see, and that nobody waits for: a room comes in at once, recorders
# type (their chart says when it was last written on). They wait for some ticks.
AT_LEISURE = ("table", "participant", "affiliation", "route", "readers", "chart")
LEISURE, LONGEST_LEISURE = 5, 1.0  # ticks; seconds


Frame = tuple[list[str], Callable[[], Any]]  # sockets, and what makes the frame for them, when it is their turn
Told = tuple[frozenset[str], dict[int, list[str]]]  # of their views those that changed; sockets, by what they know


class Transport(Protocol):
    """How bytes reach a socket. Never blocks and never raises for a socket that is gone or does not read."""

    def frame(self, text: str) -> Any:
        """A packet made ready once, to be written to many sockets."""

    def write(self, sockets: Iterable[str], frame: Any) -> None:
        """Write a ready packet to the sockets of those Engine.IO ids."""

    def has_hung_up(self, socket: str) -> bool:
        """Whether it is known to wait for nothing any more."""


@dataclass(eq=False)
class Watcher:
    """One connection's place in the fan-out. `head`: the sequence number it has been told of.

    Of its views most are watched by many others in just this combination (`common`); what is found out for them is
    found out once. `own` is the rest: the views of one person, which nobody else watches. `table`: the number of
    the table among them, or "". `held`: the views that its page asked for last, of which it may hold rows though it is
    not told of all of them any more.
    """

    socket: str
    actor: Actor
    views: frozenset[str] = frozenset()
    head: int = 0
    held: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.watch(self.views)

    def watch(self, views: frozenset[str]) -> None:
        """These views and no others from now on."""
        self.own = frozenset(view for view in views if view.startswith(("me:", "note:")))
        self.views, self.common = views, _one_of_its_kind(views - self.own)
        self.table = next((view[len("table:") :] for view in views if view.startswith("table:")), "")


@lru_cache(10_000)
def _one_of_its_kind(views: frozenset[str]) -> frozenset[str]:
    """Equal sets as one object, which is found faster."""
    return views


@dataclass
class Fanout:
    """The fan-out of one session."""

    state: State
    transport: Transport
    watchers: set[Watcher] = field(default_factory=set)
    _people: dict[str, set[Watcher]] = field(default_factory=dict)  # the watchers by who they are
    _pending: dict[Ref, Change] = field(default_factory=dict)
    _due: float | None = None  # when the next sending is, by the monotonic clock
    _tick: int = 0  # its number; one that was overtaken does nothing
    _last: float = 0.0
    _prepared: float = 0.0  # seconds that it took to find out who is sent what
    _cost: float = 0.0  # and to write it, others' turns left out
    _gate: threading.Lock = field(default_factory=threading.Lock)  # before what is pending: never held for long
    _lock: threading.RLock = field(
        default_factory=threading.RLock
    )  # before what watchers are told: never held for long
    _wire: threading.RLock = field(default_factory=threading.RLock)  # held until all of it is written

    def enter(self, watcher: Watcher) -> None:
        """One more connection."""
        self.watchers.add(watcher)
        self._people.setdefault(watcher.actor.id, set()).add(watcher)

    def leave(self, watcher: Watcher) -> None:
        """A connection is no more."""
        self.watchers.discard(watcher)
        others = self._people.get(watcher.actor.id, set())
        others.discard(watcher)
        if not others:
            self._people.pop(watcher.actor.id, None)

    def of(self, actor: str) -> list[Watcher]:
        """The connections of somebody."""
        return list(self._people.get(actor, ()))

    def tell(self, changes: Iterable[Change]) -> None:
        """Take over what changed; it goes out with the next tick."""
        with self._gate:
            due = float("inf")
            for change in changes:
                earlier = self._pending.get(change.ref)
                lost = change.lost | (earlier.lost if earlier else frozenset())
                self._pending[change.ref] = replace(change, lost=lost - change.views)
                due = min(due, self._due_for(change.ref[0]))
            if due >= (float("inf") if self._due is None else self._due):
                return
            self._due = due
            self._tick += 1
            tick = self._tick
        spawn(self._flush_after, max(0.0, due - time.monotonic()), tick)

    def _due_for(self, kind: str) -> float:
        if kind in AT_ONCE:
            return 0.0
        if kind in AT_LEISURE:
            return self._last + min(LONGEST_LEISURE, LEISURE * SHARE * self._cost)
        return self._last + min(LONGEST_TICK, SHARE * self._cost)

    def flush(self) -> None:
        """Send out what is pending, now."""
        with self._wire:
            self.write(self.prepare())

    def prepare(self) -> list[Frame]:
        """What is pending, as frames and who gets them; from now on they count as told. To be written at once, while
        nothing else is (`written`)."""
        with self._lock:
            with self._gate:
                self._due = None
                self._tick += 1
                pending, self._pending = self._pending, {}
            began = time.monotonic()
            frames = self._frames(pending) if pending else []
            self._prepared = time.monotonic() - began
            return frames

    def write(self, frames: list[Frame]) -> None:
        """Write them. Others get their turn meanwhile."""
        if not frames:
            return
        self._last = time.monotonic()
        began, cost, since = self._last, self._prepared, 0
        for sockets, make in frames:
            frame = make()
            for start in range(0, len(sockets), SLICE):
                piece = sockets[start : start + SLICE]
                self.transport.write(piece, frame)
                since += len(piece)
                if since >= SLICE:
                    since = 0
                    cost += time.monotonic() - began
                    time.sleep(0)  # answers and new commands need not wait for a whole ballroom
                    began = time.monotonic()
        self._cost = cost + time.monotonic() - began

    def settled(self) -> threading.RLock:
        """Held (`with`), nobody is told anything: for an answer that must fit what its watcher has been told. It may
        overtake a frame that is still being written; who gets that then passes over it, for it is older."""
        return self._lock

    def written(self) -> threading.RLock:
        """Held (`with`), all that anybody has been told is on its way."""
        return self._wire

    def _flush_after(self, seconds: float, tick: int) -> None:
        if seconds:
            time.sleep(seconds)
        if tick == self._tick:
            self.flush()

    def _frames(self, pending: dict[Ref, Change]) -> list[Frame]:
        head = max(change.seq for change in pending.values())
        touched = frozenset(view for change in pending.values() for view in change.views | change.lost)
        found: dict[frozenset[str], Told] = {}  # for views in common
        alone: list[Told] = []  # whose own views changed
        for watcher in list(self.watchers):
            told = found.get(watcher.common)
            if told is None:
                told = found[watcher.common] = watcher.common & touched, {}
            if not touched.isdisjoint(watcher.own):
                told = told[0] | (watcher.own & touched), {}
                alone.append(told)
            if told[0] and watcher.head < head:
                told[1].setdefault(watcher.head, []).append(watcher.socket)
                watcher.head = head
        alike: dict[tuple[frozenset[str], int], list[str]] = {}  # tables where nothing happened get the same frame
        for views, sockets_by_head in (*alone, *found.values()):
            for prev, sockets in sockets_by_head.items():
                alike.setdefault((views, prev), []).extend(sockets)
        rows = _Bodies(pending.values())
        return [(sockets, partial(self._frame, head, prev, rows, views)) for (views, prev), sockets in alike.items()]

    def _frame(self, head: int, prev: int, rows: _Bodies, views: frozenset[str]) -> Any:
        told = rows.of(views).decode()
        return self.transport.frame(f'2/live,["rows",{{"seq":{head},"prev":{prev},"rows":[{told}]}}]')


class _Bodies:
    """The rows of a sending, each encoded once, for however many combinations of views. They are found by view: where a
    whole room comes in, each person's own views are such a combination."""

    def __init__(self, pending: Iterable[Change]) -> None:
        self._there: list[bytes] = []
        self._gone: list[bytes] = []
        self._shown: dict[str, list[int]] = {}
        self._lost: dict[str, list[int]] = {}
        for number, change in enumerate(pending):
            self._there.append(encode(change.ref, change.row) if change.views else b"")
            self._gone.append(encode(change.ref, None) if change.lost else b"")
            for view in change.views:
                self._shown.setdefault(view, []).append(number)
            for view in change.lost:
                self._lost.setdefault(view, []).append(number)

    def of(self, views: frozenset[str]) -> bytes:
        """The rows for somebody who watches these views; removals first, and only of what no other of them shows."""
        there = {number for view in views for number in self._shown.get(view, ())}
        gone = {number for view in views for number in self._lost.get(view, ())} - there
        rows = [self._gone[number] for number in sorted(gone)] + [self._there[number] for number in sorted(there)]
        return b",".join(rows)
