"""The crowd: so many simulated people, for so many minutes, in one process; and what was measured meanwhile."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.lead import Lead
from facilitator.rehearsal.person import Person
from facilitator.rehearsal.probe import Probe, ways
from facilitator.rehearsal.sight import Pool
from facilitator.rehearsal.verdict import JOIN, Measured

WITNESSES = 100  # people whose screens are timed; the others are only counted
ARRIVES = 0.1  # seconds between two arrivals, as when a room scans one code
ARRIVAL_SHARE = 0.2  # of the time, at most, until all have set out
LEAVE_AT_ONCE = 50  # people who read back what they wrote at the same time
LEAVE_WITHIN = 30.0  # seconds for all of them
TELLS = 0.5  # seconds between two looks at how it goes


@dataclass
class Crowd:
    """`pace`: seconds between two things a person does, on average. `console`: the key of the session's console, where
    the crowd is to be led through its stages. `tell`: called now and then with the share of the time that is over.
    `beside`: what somebody does besides, who is given all of them."""

    join_link: str
    people: int
    minutes: float
    seed: int = 7
    pace: float = 4.0
    console: str = ""
    tell: Callable[[float, Figures], None] = lambda share, figures: None
    beside: Callable[[list[Person]], Coroutine[Any, Any, None]] | None = None
    figures: Figures = field(init=False)
    probe: Probe = field(init=False)
    _ended: float = 0.0

    def __post_init__(self) -> None:
        link = urlsplit(self.join_link)
        self.figures = Figures(self.people)
        self.probe = Probe(f"{link.scheme}://{link.netloc}", link.path.rpartition("/")[2], self.figures)

    async def live(self) -> Measured:
        """Let them all come, work and go; when cancelled (Ctrl+C), those who are here leave cleanly all the same."""
        dice, pool = random.Random(self.seed), Pool()
        witnesses = set(dice.sample(range(self.people), min(WITNESSES, self.people)))
        crowd = [
            Person(self.join_link, random.Random(self.seed + n), self.pace, self.figures, pool, witness=n in witnesses)
            for n in range(self.people)
        ]
        began = time.monotonic()
        arrival = min(self.people * ARRIVES, self.minutes * 60 * ARRIVAL_SHARE)
        await self.probe.look()
        working = [asyncio.ensure_future(p.live(arrival * n / self.people)) for n, p in enumerate(crowd)]
        beside = [asyncio.ensure_future(one) for one in (self.probe.watch_own_loop(), self.probe.run(crowd[0]))]
        if self.console:
            lead = Lead(self.join_link, self.console, self.minutes * 60, pool)
            beside.append(asyncio.ensure_future(lead.run(crowd[0])))
        if self.beside:
            beside.append(asyncio.ensure_future(self.beside(crowd)))
        with suppress(asyncio.CancelledError):
            await self._wait(working, began)
        for task in (*working, *beside):
            task.cancel()
        done = await asyncio.gather(*working, *beside, return_exceptions=True)
        self._ended = time.monotonic()
        await self.probe.look()
        await _leave(crowd)
        for failed in done:
            if isinstance(failed, Exception):
                raise failed
        return self.measured()

    async def _wait(self, working: Sequence[asyncio.Future[None]], began: float) -> None:
        length = self.minutes * 60
        while (gone := time.monotonic() - began) < length and not all(task.done() for task in working):
            self.tell(gone / length, self.figures)
            await asyncio.wait(working, timeout=min(TELLS, length - gone), return_when=asyncio.ALL_COMPLETED)

    def measured(self) -> Measured:
        """What is known by now."""
        f = self.figures
        up, down, network = ways(self.probe.trips)
        return Measured(
            people=self.people,
            joined=f.joined,
            late=f.late(JOIN, self._ended or time.monotonic()),
            asked=f.answers.count,
            answers=f.answers.p99,
            deliveries=f.deliveries.p99,
            joins=max(f.joins.p99, f.returns.p99),
            server=self.probe.server,
            up=up,
            down=down,
            network=network,
            own=f.lateness.p99,
            connections=f.connections,
            lost=f.lost,
            dropped=f.dropped,
            shut=f.shut,
            refused=f.refused.total(),
            missing=f.missing,
            unanswered=f.unanswered,
        )


def run(
    join_link: str,
    people: int,
    minutes: float,
    *,
    seed: int = 7,
    pace: float = 4.0,
    console: str = "",
    tell: Any = None,
) -> Measured:
    """Let a crowd join and work for so many minutes; returns what was measured when all have gone home."""
    crowd = Crowd(join_link, people, minutes, seed, pace, console, **({"tell": tell} if tell else {}))
    return asyncio.run(crowd.live())


async def _leave(crowd: list[Person]) -> None:
    gate = asyncio.Semaphore(LEAVE_AT_ONCE)

    async def leave(person: Person) -> None:
        async with gate:
            await person.leave()

    with suppress(TimeoutError):
        async with asyncio.timeout(LEAVE_WITHIN):
            await asyncio.gather(*(leave(person) for person in crowd))
