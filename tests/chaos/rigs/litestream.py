"""Litestream beside a session in a storm of notes, then machine and disk are gone: what does its replica hold?

What was acknowledged longer before the end than Litestream takes is there, once; the file passes the check, and another
server goes on from it, to which people say again what they had said, once more.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
import tempfile
import time
from contextlib import closing
from pathlib import Path

from facilitator.store.check import check
from facilitator.store.library import Library
from tests.chaos.outcome import Outcome
from tests.live.house import Server
from tests.live.phone import play
from tests.live.walkers import Room, Walker, room_in_walk

# Litestream looks at the log each second (DefaultMonitorInterval), and each second (DefaultSyncInterval) writes what
# it found there to the replica.
PROMISED = 2.0
SLACK = 1.0  # seconds for the work itself, on a busy machine
FIRST_WITHIN = 20.0
SABOTEURS = ("", "gone")


def options(parser: argparse.ArgumentParser) -> None:
    """How long, how hard."""
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--notes", type=float, default=50, help="a second")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--saboteur", choices=SABOTEURS, default="", help="gone: Litestream ends before the storm")


def run(chosen: argparse.Namespace) -> Outcome:
    """Storm a server of its own."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        play(Storm(Path(folder), chosen, outcome).play())
    return outcome


class Litestream:
    """`litestream replicate`, as a process of its own."""

    def __init__(self, file: Path, replica: Path) -> None:
        """`file`: the session's; `replica`: a folder, made by Litestream."""
        self.replica = replica
        self.log = replica.with_suffix(".log")
        with self.log.open("wb") as log:
            command = [program(), "replicate", str(file), f"file://{replica}"]
            self.process = subprocess.Popen(command, stdout=log, stderr=log)

    async def begun(self) -> None:
        """Wait until the replica holds something; raises `RuntimeError`."""
        end = time.monotonic() + FIRST_WITHIN
        while not any(self.replica.rglob("*.ltx")):
            if time.monotonic() > end or self.process.poll() is not None:
                raise RuntimeError(self.log.read_text())
            await asyncio.sleep(0.05)

    def kill(self) -> None:
        """Kill it, as a power switch would."""
        self.process.kill()
        self.process.wait()


class Storm:
    """A room that writes, and what is left of it."""

    def __init__(self, folder: Path, chosen: argparse.Namespace, outcome: Outcome) -> None:
        self.here, self.restored, self.elsewhere = (folder / name for name in ("here", "restored", "elsewhere"))
        self.replica = folder / "replica"
        for place in (self.here, self.restored, self.elsewhere):
            place.mkdir()
        self.chosen = chosen
        self.outcome = outcome
        self.dice = random.Random(chosen.seed)
        self.walkers: list[Walker] = []
        self.healed: float | None = None  # seconds from the disk's mending to the first acknowledgement

    async def play(self) -> None:
        """The storm, the end of the machine, and what comes after it."""
        server = Server(self.here).start()
        litestream = None
        try:
            room = await room_in_walk(server)
            self.walkers = [await Walker(room, self.dice).join() for _ in range(self.chosen.clients)]
            litestream = Litestream(self.here / f"{room.code}.db", self.replica)
            await litestream.begun()
            ended = await self._storm(server, litestream)
        finally:
            server.kill()
            if litestream:
                litestream.kill()
        self.outcome.expect(not server.tracebacks(), "the server's log has a traceback")
        self.outcome.expect(" level=ERROR" not in litestream.log.read_text(), "Litestream's log has an error")
        shutil.rmtree(self.here)
        restored = self.restored / f"{room.code}.db"
        await asyncio.to_thread(tool, program(), "restore", "-o", restored, f"file://{self.replica}")
        self._look(restored, ended)
        if not self.outcome.broken:
            await self._go_on(room, restored)

    async def _storm(self, server: Server, litestream: Litestream) -> float:
        """Notes rain until both are killed; when that was."""
        work = [asyncio.ensure_future(walker.walk()) for walker in self.walkers]
        work.append(asyncio.ensure_future(self._trouble(server)))
        end = due = time.monotonic()
        end += self.chosen.seconds
        number = 0
        while (now := time.monotonic()) < end:
            number += 1
            self.dice.choice(self.walkers).write(f"Note {number}: how did you fund it?")
            if self.chosen.saboteur and now > end - 2 * (PROMISED + SLACK):
                litestream.kill()
            due += 1 / self.chosen.notes
            await asyncio.sleep(max(0.0, due - time.monotonic()))
        ended = time.monotonic()
        litestream.kill()
        server.kill()
        for part in work:
            part.cancel()
        return ended

    async def _trouble(self, server: Server) -> None:
        """In the middle the disk takes nothing from the server for a while."""
        await asyncio.sleep(self.chosen.seconds / 4)
        server.let_disk_fail(True)
        await asyncio.sleep(1)
        server.let_disk_fail(False)
        mended = time.monotonic()
        while self.healed is None:
            await asyncio.sleep(0.02)
            last = max((max(walker.acknowledged_at.values(), default=0.0) for walker in self.walkers), default=0.0)
            if last > mended:
                self.healed = last - mended

    def _look(self, restored: Path, ended: float) -> None:
        """At the file as Litestream gives it back."""
        said = tool(sys.executable, "-m", "facilitator", "check", restored.stem, "--sessions", restored.parent)
        with closing(sqlite3.connect(restored)) as file:
            held = {id for (id,) in file.execute("SELECT id FROM note")}
        told = {id: at for walker in self.walkers for id, at in walker.acknowledged_at.items()}
        lost = [ended - at for id, at in told.items() if id not in held]
        early = [age for age in lost if age > PROMISED + SLACK]
        self.outcome.figures |= {
            "acknowledged": len(told),
            "in_the_replica": len(held),
            "acknowledged_and_lost": len(lost),
            "the_oldest_of_them_s_before_the_end": round(max(lost, default=0.0), 2),
            "healed_after_s": self.healed and round(self.healed, 1),
            "check": said.strip(),
        }
        self.outcome.expect(len(told) > self.chosen.seconds * self.chosen.notes / 2, "the storm never got going")
        self.outcome.expect(self.healed, "the server did not heal beside Litestream")
        self.outcome.expect(
            not early, f"{len(early)} notes were acknowledged over {PROMISED + SLACK} s before and are lost"
        )

    async def _go_on(self, room: Room, restored: Path) -> None:
        """On another machine, where everybody says again what they had said, and one more thing."""
        Library(self.elsewhere).restore(restored)
        server = Server(self.elsewhere).start()
        told = {id for walker in self.walkers for id in walker.acknowledged}
        try:
            new = set()
            for walker in self.walkers:
                walker.room = Room(server, room.made, room.console, room.charts)
                walker.waiting.extendleft(reversed(walker.said))
                walker.acknowledged.clear()
                new.add(walker.write("Written on the other laptop"))
            work = [asyncio.ensure_future(walker.walk()) for walker in self.walkers]
            end = time.monotonic() + 30
            while any(walker.waiting for walker in self.walkers) and time.monotonic() < end:
                await asyncio.sleep(0.05)
            for part in work:
                part.cancel()
            refused = [answer for walker in self.walkers for _, answer in walker.refused]
            self.outcome.expect(not refused, f"refused: {refused[:2]}")
        finally:
            server.stop()
        self.outcome.expect(not server.tracebacks(), "the other server's log has a traceback")
        path = self.elsewhere / restored.name
        self.outcome.broken += check(path)
        with closing(sqlite3.connect(path)) as file:
            query = "SELECT command, count(DISTINCT seq) FROM changes WHERE name = 'note.add' GROUP BY command"
            times = dict(file.execute(query))
        missing = [id for id in told | new if times.get(id, 0) != 1]
        self.outcome.expect(not missing, f"{len(missing)} notes are not there once")


def program() -> str:
    """Where the package has put Litestream."""
    return str(Path(sysconfig.get_path("scripts")) / "litestream")


def tool(*words: str | Path) -> str:
    """Run a program; what it says. Raises `RuntimeError` where it fails."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{words[0]}: {done.stdout} {done.stderr}")
    return done.stdout
