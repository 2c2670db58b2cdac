"""The server's wall clock is set back an hour and a day ahead in mid-stage: nobody is thrown out, and no timer jumps.

Notes go on all the while; some phones answer pings late, so that one is always on its way when the clock is set. At the
end the server is started anew on a clock an hour behind. `--libfaketime PATH` sets the clock under the whole process;
without it only what Python asks.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.chaos.outcome import Outcome
from tests.chaos.page import Page
from tests.live.house import Server
from tests.live.phone import Phone
from tests.live.walkers import KINDS, Room, room_in_walk

HOUR, DAY = 3600, 86400
STEPS = (-HOUR, DAY, 30, -30, 0)
AGREE_WITHIN = 300  # ms


def options(parser: argparse.ArgumentParser) -> None:
    """How many, and how long after each step."""
    parser.add_argument("--phones", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=35, help="after each step: more than a ping's whole round")
    parser.add_argument("--mode", default="eventlet", choices=["eventlet", "gevent", "threading"])
    parser.add_argument("--libfaketime", default="", help="the library's path")
    parser.add_argument("--saboteur", choices=["", "wall-clock"], default="")


def run(chosen: argparse.Namespace) -> Outcome:
    """Set the clock of a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder), chosen.mode)
        server.patience = 120
        shift = Path(folder) / "shift"
        server.environment = {"CHAOS_SHIFT": str(shift)}
        server.module = "tests.chaos.shifted"
        if chosen.libfaketime:
            server.module = "facilitator"
            server.environment = {"LD_PRELOAD": chosen.libfaketime, "FAKETIME_TIMESTAMP_FILE": str(shift)}
            server.environment |= {"FAKETIME_NO_CACHE": "1", "DONT_FAKE_MONOTONIC": "1"}
        if chosen.saboteur:
            server.module = "tests.chaos.saboteurs.wall_clock"
        shift.write_text("+0")
        try:
            return asyncio.run(Clocks(server.start(), shift, chosen).run())
        finally:
            server.stop()


class LatePhone(Phone):
    """Answers a ping four seconds late, as a phone on a bad network does."""

    def _packet(self, data: bytes) -> None:
        if data == b"2":
            asyncio.get_running_loop().call_later(4, self._answer_ping)
        else:
            super()._packet(data)

    def _answer_ping(self) -> None:
        if not self.lost.is_set():
            self.send_text("3")


class Clocks:
    """One run."""

    def __init__(self, server: Server, shift: Path, chosen: argparse.Namespace) -> None:
        self.server = server
        self.shift = shift
        self.chosen = chosen
        self.dice = random.Random(chosen.seed)
        self.pages: list[Page] = []
        self.lost = 0
        self.refused: list[Any] = []
        self.noted = 0
        self.room: Room

    async def run(self) -> Outcome:
        """Step by step."""
        self.room = await room_in_walk(self.server, 4)
        for number in range(self.chosen.phones):
            await self._join(late=number % 3 == 0)
        stays = [asyncio.ensure_future(page.stay("127.0.0.1", self.server.port, self._was_lost)) for page in self.pages]
        await asyncio.gather(*(page.online.wait() for page in self.pages))
        before, stage = await self._server_time(), self._stage()
        outcome, off = Outcome(), 0.0
        for step in STEPS:
            self.shift.write_text(f"{step:+d}")
            off = max(off, *[abs(await self._server_time() - before) for _ in range(2)])
            await self._write_for(self.chosen.seconds)
            off = max(off, abs(await self._server_time() - before))
        lost, same = self.lost, self._stage() == stage
        back = await self._start_an_hour_behind()
        for stay in stays:
            stay.cancel()
        outcome.figures = {
            "phones": len(self.pages),
            "steps_s": list(STEPS),
            "notes": self.noted,
            "connections_lost": lost,
            "server_time_off_by_at_most_ms": round(off),
            "after_a_start_an_hour_behind_ms": round(back - before),
        }
        outcome.expect(self.noted, "nothing was put to the test")
        outcome.expect(not lost, f"{lost} connections were lost")
        outcome.expect(not self.refused, f"refused: {self.refused[:3]}")
        outcome.expect(off <= AGREE_WITHIN, f"the server's time jumped by {off:.0f} ms")
        outcome.expect(same, f"the stage's timer moved: {stage} → {self._stage()}")
        outcome.expect(abs(back - before) < 60_000, f"after the start timers are {back - before:.0f} ms off")
        outcome.expect(not self.server.tracebacks(), "the server's log has tracebacks")
        return outcome

    async def _join(self, late: bool) -> None:
        joined = await asyncio.to_thread(self.server.join, self.room.code, table=1)
        page = Page(self.room.code, joined["token"], "room", "chart:transitions.2")
        page.phone_kind = LatePhone if late else Phone
        self.pages.append(page)

    def _was_lost(self) -> float:
        self.lost += 1
        return 0.2

    async def _write_for(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.noted += 1
            args = {"chart": "transitions.2", "kind": self.dice.choice(KINDS), "text": f"Note {self.noted}"}
            answer, _ = await self.dice.choice(self.pages).command("note.add", args)
            if not answer["ok"]:
                self.refused.append(answer["error"])
            await asyncio.sleep(0.2)

    async def _server_time(self) -> float:
        """The server's time less this process's monotonic one, in ms: from the quickest of some questions."""
        page = self.pages[1]
        found = []
        for _ in range(5):
            await page.online.wait()
            assert page.phone
            asked = time.monotonic()
            answer = await page.phone.watch(*page.views, since=page.head, epoch=page.epoch)
            heard = time.monotonic()
            found.append((heard - asked, answer["now"] - 500 * (asked + heard)))
        return min(found)[1]

    def _stage(self) -> tuple[str, int]:
        stage = self.pages[0].rows["stage", "transitions.walk"]
        return stage["state"], stage["ends_at"]

    async def _start_an_hour_behind(self) -> float:
        await asyncio.to_thread(self.server.stop)
        self.shift.write_text(f"{-HOUR:+d}")
        for page in self.pages:
            page.hang_up()
        await asyncio.to_thread(self.server.start)
        await self._write_for(0.5)
        return await self._server_time()
