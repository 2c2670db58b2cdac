"""Hours of a quiet room: 200 phones, 5 notes a second, a reconnect a second. Does anything grow that should not?

Every minute a line of figures (`--samples FILE`, CSV): memory, file handles, greenlets, the WAL, and how long the
minute's notes took. What a session holds grows with its notes, so memory is also told beside what a new process needs
for the same file and the same phones. SIGTERM ends it early; the figures then are of what there was.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import signal
import sqlite3
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from tests.chaos.outcome import Outcome
from tests.chaos.page import Page
from tests.live.house import Server
from tests.live.walkers import KINDS, Room, room_in_walk

WHAT = ("rss_kb", "handles", "greenlets", "threads", "objects", "wal_kb", "p99_ms")
TABLES = 8


def options(parser: argparse.ArgumentParser) -> None:
    """How long, how many, and where the samples go."""
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--notes", type=float, default=5, help="a second")
    parser.add_argument("--every", type=float, default=60, help="seconds between samples")
    parser.add_argument("--drops", type=float, default=1, help="reconnects a second")
    parser.add_argument(
        "--quiet", type=float, default=5, help="seconds in which what was begun ends, before the reckoning"
    )
    parser.add_argument("--samples", type=Path, default=None, help="a CSV file, written as it goes")
    parser.add_argument("--saboteur", choices=["", *SABOTEURS], default="")


def run(chosen: argparse.Namespace) -> Outcome:
    """Soak a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CHAOS_INSIDE"] = str(Path(folder) / "inside.json")
        server = Server(Path(folder))
        server.patience = 120
        server.module = SABOTEURS.get(chosen.saboteur, "tests.chaos.watched")
        try:
            return asyncio.run(Soak(server.start(), chosen).run())
        finally:
            server.stop()


SABOTEURS: dict[str, str] = {"leak": "tests.chaos.saboteurs.leak"}


class Soak:
    """One run."""

    def __init__(self, server: Server, chosen: argparse.Namespace) -> None:
        self.server = server
        self.chosen = chosen
        self.dice = random.Random(chosen.seed)
        self.pages: list[Page] = []
        self.stays: dict[Page, asyncio.Task[None]] = {}
        self.writing: dict[Page, set[asyncio.Task[Any]]] = {}
        self.acknowledged: set[str] = set()
        self.refused: list[Any] = []
        self.took: list[float] = []
        self.reconnects = self.joined = self.written = 0
        self.samples: list[dict[str, float]] = []
        self.started = time.monotonic()
        self._tasks: set[asyncio.Task[Any]] = set()
        self.room: Room

    async def run(self) -> Outcome:
        """Soak until the time is over or somebody ends it."""
        over = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(RuntimeError, ValueError):  # not in a test's side thread
                asyncio.get_running_loop().add_signal_handler(number, over.set)
        self.room = await room_in_walk(self.server, TABLES)
        for _ in range(self.chosen.phones):
            await self._join()
        life = [asyncio.ensure_future(part) for part in (self._write(), self._drop(), self._come_and_go())]
        life.append(asyncio.ensure_future(self._sample()))
        await asyncio.wait([asyncio.ensure_future(over.wait()), *life], timeout=self.chosen.minutes * 60)
        ended = [part for part in life if part.done()]
        for part in life:
            part.cancel()
        for part in ended:
            part.result()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=30)
        return await self._outcome(again=not over.is_set())

    # --- what goes on in the room

    async def _join(self) -> None:
        table = self.dice.randint(1, TABLES)
        joined = await asyncio.to_thread(self.server.join, self.room.code, table=table)
        self.joined += 1
        chart = self.dice.choice([chart for chart in self.room.charts if not chart.endswith(f".{table}")])
        page = Page(self.room.code, joined["token"], "room", f"me:{joined['participant']}", f"chart:{chart}")
        self.pages.append(page)
        stay = page.stay("127.0.0.1", self.server.port, lambda: self.dice.uniform(0.1, 2))
        self.stays[page] = asyncio.ensure_future(stay)
        await page.online.wait()

    async def _write(self) -> None:
        due = time.monotonic()
        while True:
            due += self.dice.expovariate(self.chosen.notes)
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            page = self.dice.choice(self.pages)
            note = self._spawn(self._note(page))
            self.writing[page] = {other for other in self.writing.get(page, ()) if not other.done()} | {note}

    async def _note(self, page: Page) -> None:
        chart = page.views[2][len("chart:") :]
        self.written += 1  # a number of its own: the same words from the same person are one note
        text = f"Note {self.written}: how did you fund it, and who asked for it first?"
        id = str(uuid.uuid4())
        args = {"chart": chart, "kind": self.dice.choice(KINDS), "text": text}
        answer, took = await page.command("note.add", args, id)
        if answer["ok"]:
            self.acknowledged.add(id)
            self.took.append(took)
        else:
            self.refused.append(answer)

    async def _drop(self) -> None:
        while True:
            await asyncio.sleep(1 / self.chosen.drops)
            self.reconnects += 1
            self.dice.choice(self.pages).hang_up()

    async def _come_and_go(self) -> None:
        while True:
            await asyncio.sleep(20)
            self._spawn(self._leave(self.pages.pop(self.dice.randrange(len(self.pages)))))
            await self._join()

    async def _leave(self, page: Page) -> None:
        writing = {note for note in self.writing.pop(page, ()) if not note.done()}
        if writing:
            await asyncio.wait(writing)
        self.stays.pop(page).cancel()
        page.hang_up()

    def _spawn(self, work: Any) -> asyncio.Task[Any]:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # --- figures

    async def _sample(self) -> None:
        due = time.monotonic()
        while True:
            due += self.chosen.every
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            took, self.took = sorted(self.took), []
            sample = {
                "minute": round((time.monotonic() - self.started) / 60, 2),
                **await inside(self.server),
                "p50_ms": round(1000 * at(took, 0.5), 1),
                "p99_ms": round(1000 * at(took, 0.99), 1),
                "notes": len(self.acknowledged),
            }
            self.samples.append(sample)
            if self.chosen.samples:
                with self.chosen.samples.open("w" if len(self.samples) == 1 else "a") as file:
                    if len(self.samples) == 1:
                        print(*sample, sep=",", file=file)
                    print(*sample.values(), sep=",", file=file)

    async def _outcome(self, again: bool) -> Outcome:
        outcome = Outcome()
        half = self.samples[len(self.samples) // 2 :]
        await asyncio.sleep(self.chosen.quiet if again else 0)
        last = await inside(self.server)
        pages = list(self.stays)
        beats = min(page.beats for page in pages) if pages else 0
        stored = notes_in(next(self.server.folder.glob("*.db")))
        outcome.figures = {
            "minutes": round((time.monotonic() - self.started) / 60, 1),
            "phones": len(self.pages),
            "notes_acknowledged": len(self.acknowledged),
            "stored": len(stored),
            "reconnects": self.reconnects,
            "joined": self.joined,
            "fewest_beats_a_phone": beats,
            "screens_found_wrong": sum(page.mended for page in pages),
            "slopes_an_hour_over_the_last_half": {name: slope(half, name) for name in WHAT},
            "ends": {name: [self.samples[0][name], self.samples[-1][name]] for name in WHAT if self.samples},
        }
        outcome.expect(self.reconnects and self.acknowledged, "nothing was put to the test")
        outcome.expect(not self.refused, f"refused: {self.refused[:3]}")
        outcome.expect(sorted(stored) == sorted(self.acknowledged), "the file's notes are not the acknowledged ones")
        outcome.expect(not self.server.tracebacks(), "the server's log has tracebacks")
        if again:
            fresh = await self._opened_anew()
            outcome.figures["a_new_process_with_the_same"] = {name: fresh[name] for name in ("rss_kb", "objects")}
            for name in ("handles", "greenlets", "threads"):
                outcome.expect(last[name] <= fresh[name] + 10, f"{name}: {last[name]}, anew {fresh[name]}")
            outcome.expect(last["rss_kb"] <= 1.25 * fresh["rss_kb"], f"RSS {last['rss_kb']}, anew {fresh['rss_kb']}")
        for stay in self.stays.values():
            stay.cancel()
        return outcome

    async def _opened_anew(self) -> dict[str, float]:
        """The same file and the same phones on a new process."""
        await asyncio.to_thread(self.server.stop)
        for page in self.pages:
            page.hang_up()
        await asyncio.to_thread(self.server.start)
        await asyncio.gather(*(page.online.wait() for page in self.pages))
        await asyncio.sleep(self.chosen.quiet)
        return await inside(self.server)


async def inside(server: Server) -> dict[str, float]:
    """What the server's process holds now."""
    told = Path(os.environ["CHAOS_INSIDE"])
    told.unlink(missing_ok=True)
    os.kill(server.pid, signal.SIGUSR1)
    while not told.exists():
        await asyncio.sleep(0.02)
    process = Path(f"/proc/{server.pid}")
    rss = next(line for line in (process / "status").read_text().splitlines() if line.startswith("VmRSS"))
    wal = next(server.folder.glob("*.db-wal"), None)
    found = json.loads(told.read_text())
    return {
        "rss_kb": int(rss.split()[1]),
        "handles": len(list((process / "fd").iterdir())),
        "greenlets": found["greenlets"],
        "threads": found["threads"],
        "objects": found["objects"],
        "wal_kb": wal.stat().st_size // 1024 if wal else 0,
    }


def slope(samples: list[dict[str, float]], name: str) -> float:
    """What a figure grows by in an hour: a straight line through the samples."""
    if len(samples) < 2:
        return 0.0
    times = [sample["minute"] / 60 for sample in samples]
    values = [sample[name] for sample in samples]
    middle, height = sum(times) / len(times), sum(values) / len(values)
    across = sum((time - middle) ** 2 for time in times)
    both = zip(times, values, strict=True)
    return round(sum((time - middle) * (value - height) for time, value in both) / across, 1)


def at(ordered: list[float], share: float) -> float:
    """A quantile of sorted figures."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def notes_in(path: Path) -> list[str]:
    """The ids of the notes in a file."""
    with sqlite3.connect(path) as file:
        return [id for (id,) in file.execute("SELECT id FROM note")]
