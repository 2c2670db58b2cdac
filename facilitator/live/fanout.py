"""Fan-out: gathers what changed for one short tick, encodes it once, and hands every socket the same bytes."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from facilitator.live.asynclib import spawn
from facilitator.live.views import encode
from facilitator.session.roles import Actor
from facilitator.session.state import Change, Ref, State

LONGEST_TICK = 0.05  # seconds; an idle room hears at once
AT_ONCE = ("stage", "session")  # kinds that do not wait for the tick


class Transport(Protocol):
    """How bytes reach a socket. Never blocks and never raises for a socket that is gone or does not read."""

    def frame(self, text: str) -> Any:
        """A packet made ready once, to be written to many sockets."""

    def write(self, socket: str, frame: Any) -> None:
        """Write a ready packet to the socket of that Engine.IO id."""


@dataclass(eq=False)
class Watcher:
    """One connection's place in the fan-out. `head`: the sequence number it has been told of."""

    socket: str
    actor: Actor
    views: frozenset[str] = frozenset()
    head: int = 0


@dataclass
class Fanout:
    """The fan-out of one session."""

    state: State
    transport: Transport
    watchers: set[Watcher] = field(default_factory=set)
    _pending: dict[Ref, Change] = field(default_factory=dict)
    _scheduled: bool = False
    _last: float = 0.0
    _cost: float = 0.0
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def tell(self, changes: Iterable[Change]) -> None:
        """Take over what changed; it goes out with the next tick."""
        with self._lock:
            at_once = False
            for change in changes:
                earlier = self._pending.get(change.ref)
                lost = change.lost | (earlier.lost if earlier else frozenset())
                self._pending[change.ref] = replace(change, lost=lost - change.views)
                at_once = at_once or change.ref[0] in AT_ONCE
            if self._scheduled and not at_once:
                return
            self._scheduled = True
        wait = self._last + min(LONGEST_TICK, 2 * self._cost) - time.monotonic()
        spawn(self._flush_after, 0.0 if at_once else max(0.0, wait))

    def flush(self) -> None:
        """Send out what is pending, now."""
        with self._lock:
            self._scheduled = False
            pending, self._pending = self._pending, {}
            if not pending:
                return
            started = time.monotonic()
            self._send(pending)
            self._last, self._cost = started, time.monotonic() - started

    def settled(self) -> threading.RLock:
        """Held (`with`), nothing is sent: for an answer that must fit what a watcher has been told."""
        return self._lock

    def _flush_after(self, seconds: float) -> None:
        if seconds:
            time.sleep(seconds)
        self.flush()

    def _send(self, pending: dict[Ref, Change]) -> None:
        head = self.state.seq
        touched = frozenset(view for change in pending.values() for view in change.views | change.lost)
        frames: dict[tuple[frozenset[str], int], Any] = {}
        bodies: dict[frozenset[str], bytes] = {}
        write = self.transport.write
        for watcher in list(self.watchers):
            views = watcher.views & touched
            if not views or watcher.head >= head:
                continue
            key = (views, watcher.head)
            frame = frames.get(key)
            if frame is None:
                if views not in bodies:
                    bodies[views] = _body(pending.values(), views)
                frame = frames[key] = self._frame(head, watcher.head, bodies[views])
            watcher.head = head
            write(watcher.socket, frame)

    def _frame(self, head: int, prev: int, body: bytes) -> Any:
        return self.transport.frame(f'2/live,["rows",{{"seq":{head},"prev":{prev},"rows":[{body.decode()}]}}]')


def _body(pending: Iterable[Change], views: frozenset[str]) -> bytes:
    """The rows of a frame for somebody who watches these views; removals first."""
    gone = [encode(change.ref, None) for change in pending if not change.views & views and change.lost & views]
    there = [encode(change.ref, change.row) for change in pending if change.views & views]
    return b",".join(gone + there)
