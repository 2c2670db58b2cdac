"""An hour of bad Wi-Fi: all is late, connections stall, connections are cut. What was typed arrives once, in order.

Each way everything is 0 to 0.6 s late; each minute 3 % of the connections stall for 2 to 20 s, and 1 % are cut. Every
phone watches what it does in a gallery walk: the room, its own things, the chart that its person stands at.

Once a second each phone is looked at. It is current if it is connected and holds the newest row of its views that was
told two seconds before to a witness of the same views, who is on no network at all. The share of time is judged over
all phones together, and told for the worst of a hundred too.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import resource
import tempfile
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from tests.chaos.arrived import MARK, judge
from tests.chaos.device import Device, Patience
from tests.chaos.history import Past, differing
from tests.chaos.outcome import Outcome
from tests.chaos.page import Page
from tests.chaos.proxy import Proxy, Weather
from tests.chaos.stopping import stop
from tests.live.house import Server
from tests.live.phone import play
from tests.live.walkers import Room, room_in_walk

DELAY = (0.0, 0.6)  # seconds, each way
GRACE = 2  # seconds: the network's own delay, and the server's
TABLES = 8
SLICE = 50  # phones that come in at once
BUSY = 80  # % of a core, from which the rig itself may be what is late


def options(parser: argparse.ArgumentParser) -> None:
    """What may be chosen."""
    parser.add_argument("--phones", type=int, default=2000)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--notes", type=float, default=5, help="a second, by all together")
    parser.add_argument("--stalls", type=float, default=0.03, help="of a connection, a minute")
    parser.add_argument("--stall", type=float, nargs=2, default=[2, 20], help="seconds, from and to")
    parser.add_argument("--cuts", type=float, default=0.01, help="of a connection, a minute")
    parser.add_argument("--goal", type=float, default=98, help="% of the time that phones are current")
    parser.add_argument("--patience", type=float, default=30, help="seconds of a good network until nobody is behind")
    parser.add_argument("--saboteur", choices=["", *SABOTEURS, "new-ids", "give-up"], default="")


SABOTEURS = {"skip-frames": "tests.chaos.saboteurs.skip_frames"}


def run(chosen: argparse.Namespace) -> Outcome:
    """Play it on a server of its own."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.module = SABOTEURS.get(chosen.saboteur, server.module)
        try:
            people = play(Mix(server.start(), chosen, outcome).run())
        finally:
            stopped = stop(server)
        file = next(Path(folder).glob("*.db"))
        judge(outcome, people, file)
        apart = differing(Past.read(file).state, list(people))
        outcome.figures["phones that differ at the end"] = len(apart)
        outcome.expect(not apart, f"{len(apart)} phones show something else than the file: {apart[:1]}")
        outcome.expect(stopped, "the server did not stop when it was asked to")
        outcome.expect(not server.tracebacks(), "the server wrote a traceback")
    return outcome


class Visitor(Device):
    """Somebody who stands at one chart, reads what comes, and writes there."""

    chart = ""

    async def join(self) -> Visitor:
        """Join the session, sit down, choose a chart."""
        await super().join()
        self.chart = super().others_chart()
        self.views = ["room", f"me:{self.participant}", f"chart:{self.chart}"]
        return self

    def others_chart(self) -> str:
        """The one that this person stands at."""
        return self.chart


class Watching(Protocol):
    """What is asked of a phone to see whether it is current."""

    online: asyncio.Event
    head: int
    chart: str


@dataclass
class Currency:
    """For how much of the time each phone was current."""

    looks: int = 0
    current: Counter[Watching] = field(default_factory=Counter)
    _told: deque[Mapping[str, int]] = field(default_factory=deque)

    def look(self, phones: Iterable[Watching], told: Mapping[str, int]) -> None:
        """Once a second. `told`: the newest number that the witness of each chart holds now."""
        self._told.append(told)
        if len(self._told) <= GRACE:
            return
        since = self._told.popleft()
        self.looks += 1
        for phone in phones:
            self.current[phone] += phone.online.is_set() and phone.head >= since[phone.chart]

    def shares(self) -> list[float]:
        """In percent, the worst phone's first."""
        return sorted(100 * count / self.looks for count in self.current.values()) or [0.0]


class Mix:
    """One run."""

    def __init__(self, server: Server, chosen: argparse.Namespace, outcome: Outcome) -> None:
        self.server = server
        self.chosen = chosen
        self.outcome = outcome
        self.dice = random.Random(chosen.seed)
        self.proxy = Proxy(server.port, random.Random(self.dice.random()))
        self.people: list[Visitor] = []
        self.witnesses: dict[str, Page] = {}
        self.currency = Currency()
        self.stalled = self.cut = 0

    async def run(self) -> list[Visitor]:
        """Everybody comes in on a network that is well, has the bad hour, and has it well again."""
        room = await room_in_walk(self.server, TABLES)
        await self.proxy.start()
        lives = await self._come_in(room)
        self.outcome.expect(await self._all_current() is not None, "not everybody came in at first")
        before = sum(len(person.attempts) for person in self.people)
        await self._bad_hour()
        took = await self._all_current()
        late = [person for person in self.people if not self._is_current(person)]
        self.outcome.expect(took is not None, f"{len(late)} phones were still away or behind")
        for life in lives:
            life.cancel()
        await self.proxy.stop()
        shares = self.currency.shares()
        mean, p1 = sum(shares) / len(shares), shares[len(shares) // 100]
        attempts = sum(len(person.attempts) for person in self.people) - before
        self.outcome.figures |= {
            "stalled": self.stalled,
            "cut": self.cut,
            "attempts to come back": attempts,
            "current": f"mean {mean:.2f} % of the time, p1 {p1:.2f}, worst {shares[0]:.2f}",
            "all current again after": f"{took:.1f} s" if took is not None else "never",
        }
        gaps = sum(person.gaps + person.mended for person in self.people)
        self.outcome.expect(not gaps, f"{gaps} gaps in what phones were sent, and the network made none")
        self.outcome.expect(mean >= self.chosen.goal, f"phones were current {mean:.1f} % (goal {self.chosen.goal:g})")
        return self.people

    async def _come_in(self, room: Room) -> list[asyncio.Task[None]]:
        """A few at a time: what a whole room at once does is another rig's question."""
        lives = []
        for chart in room.charts:
            token = (await asyncio.to_thread(self.server.join, room.code))["token"]
            witness = self.witnesses[chart] = Page(room.code, token, "room", f"chart:{chart}")
            lives.append(asyncio.create_task(witness.stay("127.0.0.1", self.server.port, lambda: 0.1)))
        lost = Patience(attempts=0 if self.chosen.saboteur == "give-up" else Patience.attempts)
        new = self.chosen.saboteur == "new-ids"
        while len(self.people) < self.chosen.phones:
            few = range(min(SLICE, self.chosen.phones - len(self.people)))
            coming = [Visitor(room, random.Random(self.dice.random()), lost, new_ids=new) for _ in few]
            await asyncio.gather(*(person.join() for person in coming))
            lives += [asyncio.create_task(person.live(self.proxy.port)) for person in coming]
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.chosen.patience):
                    for person in coming:
                        await person.online.wait()
            self.people += coming
        return lives

    async def _bad_hour(self) -> None:
        self.proxy.weather = Weather(delay=DELAY)
        began, own, servers = time.monotonic(), time.process_time(), self.server.cpu()
        parts = [asyncio.ensure_future(part) for part in (self._trouble(), self._write(), self._look())]
        await asyncio.wait(parts, timeout=60 * self.chosen.minutes, return_when=asyncio.FIRST_COMPLETED)
        for part in parts:
            if part.done():
                part.result()
            part.cancel()
        took = time.monotonic() - began
        own, servers = (100 * spent / took for spent in (time.process_time() - own, self.server.cpu() - servers))
        self.outcome.figures |= {"phones": len(self.people), "minutes": round(took / 60, 1)}
        busy = " (so much that it may itself be what was late)" if own > BUSY else ""
        self.outcome.figures |= {"rig's CPU": f"{own:.0f} % of a core{busy}", "server's CPU": f"{servers:.0f} %"}
        self.proxy.weather = Weather()
        self.proxy.hold(1.0, (0.0, 0.0))

    async def _trouble(self) -> None:
        async for _ in seconds():
            self.stalled += self.proxy.hold(self.chosen.stalls / 60, self.chosen.stall)
            self.cut += self.proxy.cut(self.chosen.cuts / 60)

    async def _write(self) -> None:
        due = time.monotonic()
        while True:
            due += self.dice.expovariate(self.chosen.notes)
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            number, person = self.dice.choice(list(enumerate(self.people)))
            person.write(f"{number}{MARK}{len(person.written)}: how did you fund it, and who asked for it first?")

    async def _look(self) -> None:
        async for _ in seconds():
            self.currency.look(self.people, {chart: page.head for chart, page in self.witnesses.items()})

    def _is_current(self, person: Visitor) -> bool:
        here = person.online.is_set() and not person.waiting
        return here and person.head >= self.witnesses[person.chart].head

    async def _all_current(self) -> float | None:
        """Seconds until everybody is; None where somebody never was."""
        since = time.monotonic()
        while time.monotonic() < since + self.chosen.patience:
            if all(page.online.is_set() for page in self.witnesses.values()) and all(
                map(self._is_current, self.people)
            ):
                return time.monotonic() - since
            await asyncio.sleep(0.05)
        return None


async def seconds() -> AsyncIterator[None]:
    """Each second, for ever, however long what is done there takes."""
    due = time.monotonic()
    while True:
        due += 1
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        yield
