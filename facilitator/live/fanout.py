"""Fan-out: gathers what changed for one short tick, encodes it once, and hands every socket the same bytes."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

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
LEISURE = 5  # ticks


Frame = tuple[list[str], Any]  # sockets, and what is written to them
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
    _cost: float = 0.0
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
        return self._last + min(LONGEST_TICK, SHARE * self._cost) * (LEISURE if kind in AT_LEISURE else 1)

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
            return self._frames(pending) if pending else []

    def write(self, frames: list[Frame]) -> None:
        """Write them. Others get their turn meanwhile."""
        if not frames:
            return
        self._last = time.monotonic()
        cost, since = 0.0, 0
        for sockets, frame in frames:
            for start in range(0, len(sockets), SLICE):
                began = time.monotonic()
                piece = sockets[start : start + SLICE]
                self.transport.write(piece, frame)
                cost += time.monotonic() - began
                since += len(piece)
                if since >= SLICE:
                    since = 0
                    time.sleep(0)  # answers and new commands need not wait for a whole ballroom
        self._cost = cost

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
        rows = _encoded(pending.values())
        bodies = {views: _body(rows, views) for views in {views for views, _ in alike}}
        return [(sockets, self._frame(head, prev, bodies[views])) for (views, prev), sockets in alike.items()]

    def _frame(self, head: int, prev: int, body: bytes) -> Any:
        return self.transport.frame(f'2/live,["rows",{{"seq":{head},"prev":{prev},"rows":[{body.decode()}]}}]')


class _Encoded(NamedTuple):
    """A change, made ready once for however many combinations of views. `gone`: for whom only loses it."""

    views: frozenset[str]
    lost: frozenset[str]
    there: bytes
    gone: bytes


def _encoded(pending: Iterable[Change]) -> list[_Encoded]:
    return [
        _Encoded(
            change.views,
            change.lost,
            encode(change.ref, change.row) if change.views else b"",
            encode(change.ref, None) if change.lost else b"",
        )
        for change in pending
    ]


def _body(rows: list[_Encoded], views: frozenset[str]) -> bytes:
    """The rows of a frame for somebody who watches these views; removals first."""
    there, gone = [], []
    for row in rows:
        if not row.views.isdisjoint(views):
            there.append(row.there)
        elif not row.lost.isdisjoint(views):
            gone.append(row.gone)
    return b",".join(gone + there)
