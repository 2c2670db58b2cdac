"""Second copies made in a storm of notes: each restored, checked, and held against what was acknowledged by then.

In the same run: how long people wait for an answer while copies are made, and while none are.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from facilitator.store.check import check
from facilitator.store.library import Library
from tests.chaos.outcome import Outcome
from tests.live.house import Server, key_of
from tests.live.phone import Lost, Phone, play
from tests.live.walkers import Room, Walker, room_in_walk

EVERY = 0.2  # seconds between two copies; a minute in earnest
COPY_WITHIN = 60.0


def options(parser: argparse.ArgumentParser) -> None:
    """How long, how hard."""
    parser.add_argument("--copies", type=int, default=200)
    parser.add_argument("--clients", type=int, default=60)
    parser.add_argument("--notes", type=int, default=50, help="a second")
    parser.add_argument("--quiet", type=float, default=20, help="seconds in which no copies are made, to compare")
    parser.add_argument("--saboteur", action="store_true", help="copies without the log; has to be caught")


def run(chosen: argparse.Namespace) -> Outcome:
    """Make the storm and look at every copy."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        story = Storm(Path(folder), chosen, outcome)
        play(story.play())
    return outcome


class Storm:
    """A room that writes, and the copies of it."""

    def __init__(self, folder: Path, chosen: argparse.Namespace, outcome: Outcome) -> None:
        self.sessions, self.copies, self.elsewhere = (folder / name for name in ("sessions", "copies", "elsewhere"))
        self.sessions.mkdir()
        self.chosen = chosen
        self.outcome = outcome
        self.dice = random.Random(chosen.seed)
        self.acknowledged: dict[str, int] = {}
        self.answers: list[float] = []
        self.restores: list[float] = []

    async def play(self) -> None:
        """First without copies, then with them; then somebody goes on from the last one, elsewhere."""
        server = Server(self.sessions).start()
        try:
            room = await room_in_walk(server)
            walkers = [Walker(room, random.Random(self.dice.random())) for _ in range(self.chosen.clients)]
            for start in range(0, len(walkers), 20):
                await asyncio.gather(*(walker.join() for walker in walkers[start : start + 20]))
            beside = [asyncio.ensure_future(work) for work in (self._write(walkers), self._measure(room))]
            beside += [asyncio.ensure_future(walker.walk()) for walker in walkers]
            await asyncio.sleep(self.chosen.quiet)
            without, self.answers = self.answers, []
            await asyncio.to_thread(server.stop)
            with copying_to(self.copies):
                server.module = "tests.chaos.plain_copy" if self.chosen.saboteur else "facilitator"
                await asyncio.to_thread(server.start)
            await asyncio.sleep(min(3, self.chosen.quiet))  # everybody is back
            self.answers.clear()
            await asyncio.sleep(self.chosen.quiet)
            with_copies, self.answers = self.answers, []
            seen = await self._look_at_copies(room, walkers)
            for work in beside:
                work.cancel()
        finally:
            server.stop()
        self.outcome.expect(not server.tracebacks(), "the server's log has a traceback")
        if not self.outcome.broken:
            await self._go_on(room)
        self.outcome.figures |= {
            "copies": seen,
            "acknowledged": len(self.acknowledged),
            "answer_p99_without_ms": p99(without),
            "answer_p99_with_ms": p99(with_copies),
            "restored_p99_ms": p99(self.restores),
        }
        self.outcome.expect(seen >= self.chosen.copies, "too few copies were made")
        self.outcome.expect(len(self.acknowledged) > 10, "the storm never got going")

    async def _look_at_copies(self, room: Room, walkers: list[Walker]) -> int:
        """Take each new copy away as a person would who carries the stick off, and look at it."""
        copy, last, seen = self.copies / f"{room.code}.db", 0, 0
        earlier, floor = 0, 0
        looking: asyncio.Task[None] | None = None
        end = time.monotonic() + COPY_WITHIN
        while seen < self.chosen.copies and time.monotonic() < end:
            await asyncio.sleep(0.02)
            before = max((max(walker.acknowledged.values(), default=0) for walker in walkers), default=0)
            found = copy.stat().st_ino if copy.exists() else 0
            if found in (0, last):
                earlier = before  # acknowledged while the next copy was not there yet
                continue
            known, floor, last = floor, earlier, found  # the copy after this one is begun when this one is there
            if looking is None or looking.done():
                seen, end = seen + 1, time.monotonic() + COPY_WITHIN
                taken = copy.read_bytes()
                self.acknowledged = {id: seq for walker in walkers for id, seq in walker.acknowledged.items()}
                looking = asyncio.ensure_future(self._look(room, copy, taken, seen, known))
        if looking:
            await looking
        self.acknowledged = {id: seq for walker in walkers for id, seq in walker.acknowledged.items()}
        return seen

    async def _look(self, room: Room, copy: Path, taken: bytes, number: int, floor: int) -> None:
        away = self.copies.parent / "taken.db"
        away.write_bytes(taken)
        safe = await self._safe(room)
        await asyncio.to_thread(self._inspect, away, room.code, number, floor)
        if safe is not None:
            now = await asyncio.to_thread(_head, copy)
            self.outcome.expect(now >= safe, f"copy {number}: pages were told {safe} is safe, and it ends at {now}")

    def _inspect(self, taken: Path, code: str, number: int, floor: int) -> None:
        """`floor`: what was acknowledged before this copy was begun."""
        problems = check(taken)
        self.outcome.expect(not problems, f"copy {number}: {problems[:1]}")
        if problems:
            return
        with closing(sqlite3.connect(taken)) as file:
            held = dict(file.execute("SELECT c.id, c.seq FROM commands c JOIN note n ON n.id = c.id"))
        head = _head(taken)
        self.outcome.expect(
            head >= floor, f"copy {number} ends at {head}: {floor} was acknowledged before it was begun"
        )
        missing = [id for id, seq in self.acknowledged.items() if seq <= head and held.get(id) != seq]
        self.outcome.expect(not missing, f"copy {number} ends at {head} and lacks {len(missing)} notes before that")
        began = time.monotonic()
        library = Library(self.elsewhere)
        for old in self.elsewhere.glob(f"{code}.*"):
            old.unlink()
        library.restore(taken)
        self.restores.append((time.monotonic() - began) * 1000)
        with closing(sqlite3.connect(taken)) as old_file, closing(sqlite3.connect(library.path(code))) as new_file:
            epochs = [f.execute("SELECT value FROM meta WHERE name = 'epoch'").fetchone() for f in (old_file, new_file)]
        self.outcome.expect(epochs[0] != epochs[1], f"copy {number}: restored, it claims to be the same history")
        self.outcome.expect(_head(library.path(code)) == head, f"copy {number}: restored, it ends elsewhere")

    async def _safe(self, room: Room) -> int | None:
        """How far pages are told that a second copy goes."""
        try:
            phone = await Phone(room.code, key_of(room.made["links"]["console"])).open("127.0.0.1", room.server.port)
            answer = await phone.watch("room")
            phone.close()
        except (Lost, OSError):
            return None
        found: int | None = answer.get("safe")
        return found

    async def _write(self, walkers: list[Walker]) -> None:
        number = 0
        while True:
            number += 1
            self.dice.choice(walkers).write(f"Note {number}: how did you fund it?")
            await asyncio.sleep(1 / self.chosen.notes)

    async def _measure(self, room: Room) -> None:
        """Somebody who does one thing after the other, and looks at the clock."""
        while True:
            try:
                key = key_of(room.made["links"]["console"])
                phone = await Phone(room.code, key).open("127.0.0.1", room.server.port)
                while True:
                    began = time.monotonic()
                    await phone.command("park.add", {"text": "Later"})
                    self.answers.append((time.monotonic() - began) * 1000)
                    await asyncio.sleep(0.05)
            except (Lost, OSError):
                await asyncio.sleep(0.2)

    async def _go_on(self, room: Room) -> None:
        """Another machine: another folder, another port."""
        elsewhere = Server(self.elsewhere).start()
        try:
            there = Room(elsewhere, room.made, room.console, room.charts)
            walker = await Walker(there, self.dice).join()
            id = walker.write("Written on the other laptop")
            walk = asyncio.ensure_future(walker.walk())
            end = time.monotonic() + 20
            while id not in walker.acknowledged and time.monotonic() < end:
                await asyncio.sleep(0.02)
            walk.cancel()
            self.outcome.expect(id in walker.acknowledged, "nobody could go on from the last copy")
        finally:
            elsewhere.stop()


def p99(times: list[float]) -> int:
    """Milliseconds within which 99 of 100 came about."""
    return round(sorted(times)[int(len(times) * 0.99)]) if times else -1


def _head(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0])


@contextmanager
def copying_to(folder: Path) -> Iterator[None]:
    """What is started meanwhile keeps second copies there."""
    told: dict[str, Any] = {"FACILITATOR_COPIES": str(folder), "FACILITATOR_COPIES_EVERY": str(EVERY)}
    os.environ.update(told)
    try:
        yield
    finally:
        for name in told:
            del os.environ[name]
