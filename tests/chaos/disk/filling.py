"""A workshop on a disk that fills up and is given room again: run with a small disk mounted at its folder."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from facilitator.store.check import check
from facilitator.store.reserve import FILE
from tests.chaos.disk.small import Hog
from tests.live.house import Server
from tests.live.phone import play
from tests.live.walkers import Room, Walker, room_in_walk

PATIENCE = 60.0


class Story:
    """What happens, and what was seen of it."""

    def __init__(self, server: Server, people: int, seed: int, within: float) -> None:
        self.server = server
        self.within = within
        self.people = people
        self.dice = random.Random(seed)
        self.figures: dict[str, Any] = {}
        self.problems: list[str] = []
        self.storage: dict[str, Any] | None = None  # as the console was told last
        self.walkers: list[Walker] = []
        self._hog = Hog(server.folder)
        self._hungry = False
        self._written = 0

    async def play(self) -> None:
        """From an empty disk to a full one, and back."""
        room = await room_in_walk(self.server, tables=3)
        room.console.on_event = self._hear
        await room.console.watch("room", "console")
        self.walkers = [await Walker(room, random.Random(self.dice.random())).join() for _ in range(self.people)]
        tasks = [asyncio.ensure_future(work) for work in (*(w.walk() for w in self.walkers), self._eat(), self._talk())]
        await asyncio.sleep(0.5)
        self._expect((self.server.folder / FILE).exists(), "there is no reserve")
        before = self.stored
        await asyncio.to_thread(self._hog.eat)
        await self._until(lambda: self._state() == "low", "the console never said that the reserve is used")
        await self._until(lambda: self.stored > before + 20, "the reserve served for nothing")
        self._hungry = True
        await self._until(lambda: self._state() == "full", "the console never said that the disk is full")
        self.figures["stored by the reserve"] = self.stored - before
        await self._look_around(room)
        await asyncio.sleep(1)
        self.figures["waiting on phones"] = self._waiting()
        await self._heal()
        self._written = -1
        for task in tasks:
            task.cancel()

    async def _heal(self) -> None:
        self._hungry = False
        waiting = {id for walker in self.walkers for id, _ in walker.waiting}
        self._hog.let_go()
        began = time.monotonic()
        await self._until(lambda: waiting <= self._acknowledged(), "what waited was never stored", stop=True)
        self.figures["seconds to heal"] = round(time.monotonic() - began, 1)
        self._expect(time.monotonic() - began <= self.within, f"it took longer than {self.within} s to heal")
        await self._until(lambda: not self._state(), "the console was never told that it is well again")
        await self._until((self.server.folder / FILE).exists, "the reserve was not made again")

    async def _look_around(self, room: Room) -> None:
        """What goes on while nothing can be stored, and what is refused."""
        told = json.loads(await asyncio.to_thread(self.server.get, "/healthz"))
        self._expect(told.get("not_storing") == 1, f"/healthz does not say it: {told}")
        await asyncio.to_thread(self.server.get, f"/s/{room.code}/console")
        watched = await room.console.watch("room", "console")
        self._expect(watched["ok"] and watched["rows"], "nothing can be read")
        for path, body in (("/api/sessions", {"agenda": "transitions"}), ("/api/join", {"code": room.code})):
            status, answer = await asyncio.to_thread(self.server.post, path, body, X_Host_Key="host")
            code = answer.get("error", {}).get("code")
            self._expect((status, code) == (507, "storage"), f"{path} is answered {status} {code}")
        await asyncio.to_thread(self._copy, room.code)

    def _copy(self, code: str) -> None:
        with tempfile.TemporaryDirectory() as other:
            copy = Path(other) / "copy.db"
            command = [sys.executable, "-m", "facilitator", "sessions", "--sessions", str(self.server.folder)]
            done = subprocess.run([*command, "backup", code, str(copy)], check=False, capture_output=True, text=True)
            self._expect(done.returncode == 0 and check(copy) == [], f"no copy on another disk: {done.stderr}")

    async def _eat(self) -> None:
        while True:
            if self._hungry:
                await asyncio.to_thread(self._hog.eat)
            await asyncio.sleep(0.01)

    async def _talk(self) -> None:
        while self._written >= 0:
            self._written += 1
            if self._waiting() < 3 * self.people:
                self.dice.choice(self.walkers).write(f"Note {self._written}: how did you fund it? " * 4)
            await asyncio.sleep(0.02)

    async def _until(self, held: Callable[[], bool], problem: str, *, stop: bool = False) -> None:
        end = time.monotonic() + PATIENCE
        while not held():
            if time.monotonic() > end:
                self.problems.append(problem)
                return
            await asyncio.sleep(0.02)

    def _hear(self, name: str, payload: Any) -> None:
        if name == "presence" and "storage" in payload:
            self.storage = payload["storage"]

    def _state(self) -> str:
        return str(self.storage["state"]) if self.storage else ""

    def _acknowledged(self) -> set[str]:
        return {id for walker in self.walkers for id in walker.acknowledged}

    @property
    def stored(self) -> int:
        """How many notes were acknowledged."""
        return len(self._acknowledged())

    def _waiting(self) -> int:
        return sum(len(walker.waiting) for walker in self.walkers)

    def _expect(self, held: object, problem: str) -> None:
        if not held:
            self.problems.append(problem)

    def compare(self) -> None:
        """The server has stopped: what is in the file?"""
        path = next(path for path in self.server.folder.glob("*.db") if "." not in path.stem and path.stem.isupper())
        with closing(sqlite3.connect(path)) as file:
            stored = dict(file.execute("SELECT commands.id, commands.seq FROM commands JOIN note USING (id)"))
        acknowledged = {id: seq for walker in self.walkers for id, seq in walker.acknowledged.items()}
        lost = [id for id, seq in acknowledged.items() if stored.get(id) != seq]
        self.figures |= {"acknowledged": len(acknowledged), "lost": len(lost)}
        self._expect(not lost, f"{len(lost)} acknowledged are lost")
        self._expect(not any(walker.refused for walker in self.walkers), "a note was refused for good")
        self.problems += check(path)
        self._expect(not self.server.tracebacks(), self.server.tracebacks()[-500:])


def main() -> None:
    """Prints one JSON object."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--within", type=float, default=5)
    parser.add_argument("--saboteur", default="")
    chosen = parser.parse_args()
    server = Server(chosen.folder)
    with tempfile.TemporaryDirectory() as elsewhere:
        server.log = Path(elsewhere) / "server.log"
        if chosen.saboteur:
            os.environ["SABOTEUR"] = chosen.saboteur
            server.module = "tests.chaos.saboteur"
        server.start()
        story = Story(server, chosen.people, chosen.seed, chosen.within)
        try:
            play(story.play())
        finally:
            server.stop()
        story.compare()
    print(json.dumps({"figures": story.figures, "problems": story.problems}), flush=True)


if __name__ == "__main__":
    main()
