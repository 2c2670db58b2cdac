"""Where the time goes: a page that asks for next to nothing, over and over, and compares clocks with the server.

The server tells its time with each answer to a watch. Where its clock and this computer's agree, each way is known by
itself. Where they do not (one of both ways would have taken less than no time), the shortest round trip belongs to
both, and only what comes on top of it is known by direction.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from facilitator.rehearsal.asking import Refused, ask
from facilitator.rehearsal.connection import TurnedAway
from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.page import Page
from facilitator.rehearsal.person import Person
from facilitator.rehearsal.sight import Pool

EVERY = 0.25  # seconds between two questions
LAG = 0.05  # seconds between two looks at the own loop
PATIENCE = 5.0  # seconds
SLACK = 0.003  # seconds by which clocks that agree may differ: the server tells whole milliseconds


class Ways(NamedTuple):
    """Seconds, each within which 99 of 100 came about."""

    up: float
    down: float
    network: float


def ways(trips: list[tuple[float, float]]) -> Ways:
    """Of round trips, each as (up, down) by two clocks that may not agree, what belongs to which way."""
    if not trips:
        return Ways(0.0, 0.0, 0.0)
    ups, downs = sorted(up for up, _ in trips), sorted(down for _, down in trips)
    at = min(len(trips) - 1, int(len(trips) * 0.99))
    if ups[0] >= -SLACK and downs[0] >= -SLACK:
        return Ways(max(0.0, ups[at]), max(0.0, downs[at]), 0.0)
    return Ways(ups[at] - ups[0], downs[at] - downs[0], max(0.0, ups[0] + downs[0]))


def slowest(counts: Counter[str]) -> float:
    """Of the server's answers, counted by the milliseconds that they took at most, 99 of 100 took so many seconds."""
    left = sum(counts.values()) * 0.99
    for bound in sorted(counts, key=float):
        left -= counts[bound]
        if left <= 0:
            return float(bound) / 1000
    return 0.0


@dataclass
class Probe:
    """Runs beside the crowd, on a page of its own of the first who has joined."""

    base: str
    code: str  # of the session
    figures: Figures
    trips: list[tuple[float, float]] = field(default_factory=list)
    _before: Counter[str] | None = None
    _last: Counter[str] = field(default_factory=Counter)

    @property
    def server(self) -> float:
        """The seconds of the server's own that 99 of 100 answers took, since this began."""
        return slowest(self._last - (self._before or Counter()))

    async def look(self) -> None:
        """Ask the server (of several: the worker that holds the session) how long its answers have taken; nothing is
        learnt where it does not say."""
        try:
            async with asyncio.timeout(PATIENCE):
                told = await ask(self.base, f"/healthz?code={self.code}")
        except (OSError, Refused):
            return
        self._last = Counter(told.get("answers_within_ms") or {})
        if self._before is None:
            self._before = self._last

    async def watch_own_loop(self) -> None:
        """How late this process is itself."""
        while True:
            began = time.monotonic()
            await asyncio.sleep(LAG)
            self.figures.lateness.add(time.monotonic() - began - LAG)

    async def run(self, person: Person) -> None:
        """Once that person is in, until cancelled."""
        while not person.session:
            await asyncio.sleep(EVERY)
        pool = Pool()
        while True:
            page = Page(self.base, person.session, person.token, Figures(0), pool, witness=False)
            try:
                await page.connect(f"me:{person.id}")
                while True:
                    await self._ask(page, person.id)
                    await asyncio.sleep(EVERY)
            except (OSError, TurnedAway):
                await asyncio.sleep(1)  # what is lost is counted where people lose it
            finally:
                page.hang_up(own_doing=True, abruptly=False)

    async def _ask(self, page: Page, id: str) -> None:
        wall, began = time.time(), time.monotonic()
        answer = await page.watch(f"me:{id}")
        took, now = time.monotonic() - began, answer["now"] / 1000
        self.trips.append((now - wall, wall + took - now))
