"""Phones that never read, sip, stop in mid-frame, flood, or never say who they are: does anybody else feel them?

Calm and crowd take turns on one server; the figure is how much longer the good phones' notes take in the crowd, at
the acknowledgement and on somebody else's screen. Each kind of bad client has a bound after which it must be gone;
those who did not read come back afterwards and must hold what everybody holds.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from tests.chaos.history import Past, differing
from tests.chaos.outcome import Outcome
from tests.chaos.page import Page, Told
from tests.live.house import Server
from tests.live.phone import Lost
from tests.live.walkers import KINDS, Room, room_in_walk

GONE_WITHIN = {  # seconds
    "never reads": 30,  # a ping each 15 s that is not answered in 10
    "sips": 30,
    "asks without end": 20,  # 1 MB of answers is there soon
    "halves a frame": 30,
    "never says who": 10,
    "says nothing": 12,
    "drips": 25,
}
LONG = {"never reads": 50, "sips": 50, "asks without end": 20, "halves a frame": 50, "floods": 20}
LONG |= {"never says who": 200, "says nothing": 200, "drips": 50}
GROWN, GROWN_EACH = 30 * 1024, 64  # KB that the server may grow by, and by for each bad client
SABOTEURS = ("", "unbounded", "no-turns")


def options(parser: argparse.ArgumentParser) -> None:
    """How many good ones, for how long; the bad ones are as many as in `LONG`, or a share of them."""
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--notes", type=float, default=20, help="a second")
    parser.add_argument("--seconds", type=float, default=30, help="of calm, then of crowd")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--share", type=float, default=1.0, help="of the bad clients")
    parser.add_argument("--patience", type=float, default=60, help="seconds to wait for those that must go")
    parser.add_argument("--only", default="", help="some kinds of bad clients, with commas")
    parser.add_argument("--ratio", type=float, default=2.0, help="how much longer a note may take in the crowd")
    parser.add_argument("--saboteur", choices=SABOTEURS, default="")


def run(chosen: argparse.Namespace) -> Outcome:
    """Crowd a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.patience = 120
        if chosen.saboteur:
            server.module = f"tests.chaos.saboteurs.{chosen.saboteur.replace('-', '_')}"
        try:
            return asyncio.run(Crowd(server.start(), chosen).run())
        finally:
            server.stop()


class Crowd:
    """One run."""

    def __init__(self, server: Server, chosen: argparse.Namespace) -> None:
        self.server = server
        self.chosen = chosen
        self.dice = random.Random(chosen.seed)
        self.pages: list[Page] = []
        self.tokens: list[str] = []
        self.sent: dict[str, float] = {}
        self.seen: list[float] = []
        self.acknowledged: list[float] = []
        self.borne: dict[str, list[float | None]] = {}  # by kind: for how long (None: to the end)
        self.stays: list[asyncio.Task[None]] = []
        self.lost = 0  # good connections that ended
        self.unanswered = 0
        self.room: Room

    async def run(self) -> Outcome:
        """Calm and crowd in turn."""
        self.room = await room_in_walk(self.server, 4)
        for start in range(0, self.chosen.phones, 20):
            await asyncio.gather(*(self._join() for _ in range(start, min(start + 20, self.chosen.phones))))
        self.tokens = await asyncio.gather(*(self._token() for _ in range(20)))
        calm: tuple[list[float], list[float]] = ([], [])
        crowd: tuple[list[float], list[float]] = ([], [])
        rss = [memory(self.server)]
        most = 0
        for _ in range(self.chosen.rounds):
            await self._notes(calm)
            rss.append(memory(self.server))
            bad = await self._let_in()
            await self._notes(crowd)
            most = max(most, memory(self.server))
            assert bad.stdout
            for kind, times in json.loads(await bad.stdout.read()).items():
                self.borne.setdefault(kind, []).extend(times)
        return await self._outcome(calm, crowd, most - min(rss))

    async def _token(self, **more: Any) -> str:
        return str((await asyncio.to_thread(self.server.join, self.room.code, **more))["token"])

    async def _join(self) -> None:
        page = Page(self.room.code, await self._token(table=1), "room", "chart:transitions.2")
        page.on_told = self._told
        self.pages.append(page)
        self.stays.append(asyncio.ensure_future(page.stay("127.0.0.1", self.server.port, self._lost)))
        await page.online.wait()

    def _lost(self) -> float:
        self.lost += 1
        return 0.5

    def _told(self, page: Page, told: list[Told]) -> None:
        if page is self.pages[0]:
            for (_, id), _, _ in told:
                if id in self.sent:
                    self.seen.append(time.perf_counter() - self.sent.pop(id))

    async def _notes(self, into: tuple[list[float], list[float]]) -> None:
        self.acknowledged, self.seen = into
        end = time.monotonic() + self.chosen.seconds
        due, writing = time.monotonic(), set()
        while time.monotonic() < end:
            due += 1 / self.chosen.notes
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            writing.add(asyncio.ensure_future(self._note()))
        _, unanswered = await asyncio.wait(writing, timeout=self.chosen.patience)
        self.unanswered += len(unanswered)
        for note in unanswered:
            note.cancel()

    async def _note(self) -> None:
        id = str(uuid.uuid4())
        self.sent[id] = time.perf_counter()
        args = {"chart": "transitions.2", "kind": self.dice.choice(KINDS), "text": f"Note {id}: who pays for it? " * 4}
        answer, took = await self.dice.choice(self.pages).command("note.add", args, id)
        assert answer["ok"], answer
        self.acknowledged.append(took)

    async def _let_in(self) -> asyncio.subprocess.Process:
        share, only = self.chosen.share, self.chosen.only.split(",") if self.chosen.only else LONG
        numbers = {kind: max(1, round(n * share)) for kind, n in LONG.items() if kind in only}
        longest = max(GONE_WITHIN.get(kind, 0) for kind in numbers)
        plan = {"port": self.server.port, "code": self.room.code, "tokens": self.tokens, "numbers": numbers}
        plan |= {
            "views": ["room", "chart:transitions.2"],
            "seconds": max(self.chosen.seconds, min(longest + 1, self.chosen.patience)),
        }
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "tests.chaos.bad_clients")
        process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(plan).encode() + b"\n")
        assert await process.stdout.readline() == b"ready\n"
        return process

    async def _outcome(self, calm: Any, crowd: Any, grown: int) -> Outcome:
        outcome = Outcome()
        figures = [p99(times or [self.chosen.patience]) for times in (calm[0], crowd[0], calm[1], crowd[1])]
        gone = self.borne
        outcome.figures = {
            "good_phones": len(self.pages),
            "bad": {kind: len(times) for kind, times in gone.items()},
            "acknowledged_p99_ms_calm_and_crowd": figures[:2],
            "seen_p99_ms_calm_and_crowd": figures[2:],
            "ratio_acknowledged": round(figures[1] / figures[0], 2),
            "ratio_seen": round(figures[3] / figures[2], 2),
            "gone_after_s": {kind: spread(times) for kind, times in gone.items()},
            "server_grew_by_mb": round(grown / 1024, 1),
            "good_connections_lost": self.lost,
            "notes": [len(calm[0]), len(crowd[0])],
        }
        ratio = self.chosen.ratio
        outcome.expect(calm[0] and gone, "nothing was put to the test")
        outcome.expect(figures[1] <= figures[0] * ratio + 10, f"acknowledgements {figures[0]} → {figures[1]} ms")
        outcome.expect(figures[3] <= figures[2] * ratio + 10, f"notes on screens {figures[2]} → {figures[3]} ms")
        for kind, within in GONE_WITHIN.items():
            late = [time for time in gone.get(kind, ()) if time is None or time > within]
            outcome.expect(not late, f"{kind}: {len(late)} of {len(gone.get(kind, ()))} were there after {within} s")
        bound = GROWN + GROWN_EACH * sum(map(len, gone.values()))
        outcome.expect(grown < bound, f"the server grew by {grown // 1024} MB, more than {bound // 1024}")
        outcome.expect(not self.unanswered, f"{self.unanswered} notes got no answer")
        try:
            outcome.broken += await asyncio.wait_for(self._come_back(), self.chosen.patience)
        except (TimeoutError, OSError, Lost):
            outcome.expect(False, "those who come back do not get in")
        outcome.expect(not self.lost, f"{self.lost} good connections were lost")
        for stay in self.stays:
            stay.cancel()
        outcome.expect(not self.server.tracebacks(), "the server's log has tracebacks")
        return outcome

    async def _come_back(self) -> list[str]:
        """Those who did not read read now, and hold what everybody holds."""
        back = [Page(self.room.code, token, "room", "chart:transitions.2") for token in self.tokens]
        for page in back:
            await page.connect("127.0.0.1", self.server.port)
        await asyncio.sleep(0.5)
        state = (await asyncio.to_thread(Past.read, next(self.server.folder.glob("*.db")))).state
        return differing(state, [*self.pages, *back])


def memory(server: Server) -> int:
    """The server's memory in KB."""
    status = Path(f"/proc/{server.pid}/status").read_text().splitlines()
    return int(next(line for line in status if line.startswith("VmRSS")).split()[1])


def p99(times: list[float]) -> float:
    """In ms."""
    return round(1000 * sorted(times)[min(len(times) - 1, int(0.99 * len(times)))], 1)


def spread(times: list[float | None]) -> str:
    """From the first to the last; and how many are still there."""
    gone = sorted(time for time in times if time is not None)
    told = f"{gone[0]:.1f} to {gone[-1]:.1f}" if gone else ""
    return f"{told} ({times.count(None)} of {len(times)} are still there)" if None in times else told
