"""The load: an audience that watches the wall, writers at an even pace, and a stopwatch on every note."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import resource
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.audience import watch_all
from tests.live.house import Server
from tests.live.phone import Lost, Phone
from tests.live.walkers import KINDS, Room, room_in_walk

PATIENCE = 30.0  # seconds after the last note for answers and deliveries still to come


@dataclass(frozen=True)
class Load:
    """How many phones, how many notes a second, for how many seconds."""

    phones: int
    notes: float
    seconds: float

    @property
    def writers(self) -> int:
        """Each writes well below what one person may; they watch too, and are phones like the others."""
        return max(20, round(self.notes / 2))


@dataclass
class Figures:
    """What was measured. Times in seconds; the server's CPU in seconds, its memory in MB."""

    load: Load
    sent: int = 0
    acknowledged: list[float] = field(default_factory=list)
    delivered: list[float] = field(default_factory=list)
    frames: int = 0
    server_cpu: float = 0.0
    own_cpu: float = 0.0
    took: float = 0.0
    rss: float = 0.0

    def told(self, name: str) -> str:
        """The figures in words."""
        expected = self.sent * (self.load.phones - self.load.writers)
        return (
            f"{name}: {self.load.phones} phones, {self.load.notes:g} notes/s for {self.load.seconds:g} s\n"
            f"  acknowledgement  p50 {_ms(self.acknowledged, 0.5)}  p99 {_ms(self.acknowledged, 0.99)}\n"
            f"  delivery         p50 {_ms(self.delivered, 0.5)}  p99 {_ms(self.delivered, 0.99)}\n"
            f"  notes sent {self.sent}, acknowledged {len(self.acknowledged)}; deliveries to the audience"
            f" {len(self.delivered)}, missing {expected - len(self.delivered)}, in {self.frames} frames\n"
            f"  deliveries per CPU second {len(self.delivered) / max(self.server_cpu, 0.001):,.0f};"
            f" server CPU {100 * self.server_cpu / self.took:.0f} %,"
            f" audience CPU {100 * self.own_cpu / self.took:.0f} %, RSS {self.rss:.0f} MB"
        )


async def measure(server: Server, load: Load) -> Figures:
    """Put the load on a server: it on one core, the load on the others."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    _keep_apart(server)
    room = await room_in_walk(server)
    tokens = await join_all(room, load.phones)
    pipe, theirs = multiprocessing.Pipe()
    audience = multiprocessing.Process(
        target=watch_all, args=(theirs, server.port, room.code, tokens[load.writers :]), daemon=True
    )
    audience.start()
    await asyncio.to_thread(pipe.recv)
    writers = [await Phone(room.code, token).open("127.0.0.1", server.port) for token in tokens[: load.writers]]
    for writer in writers:
        await writer.watch("room", "wall")
    figures = Figures(load)
    cpu, began = cpu_of(server.pid), time.monotonic()
    await write_notes(writers, room, figures)
    await _settle(pipe, figures)
    figures.took, figures.server_cpu = time.monotonic() - began, cpu_of(server.pid) - cpu
    figures.rss = rss_of(server.pid)
    pipe.send("stop")
    figures.delivered, figures.frames, figures.own_cpu = await asyncio.to_thread(pipe.recv)
    return figures


async def join_all(room: Room, count: int) -> list[str]:
    """Everybody joins and sits down."""
    tokens: list[str] = []
    while len(tokens) < count:
        joining = [
            asyncio.to_thread(room.server.join, room.code, table=1 + (len(tokens) + number) % len(room.charts))
            for number in range(min(20, count - len(tokens)))
        ]
        tokens += [joined["token"] for joined in await asyncio.gather(*joining)]
    return tokens


async def write_notes(writers: list[Phone], room: Room, figures: Figures) -> None:
    """Open loop: each note leaves at its time, whether or not the ones before it were answered."""
    dice, began, load = random.Random(7), time.monotonic(), figures.load
    writing = []
    for number in range(round(load.notes * load.seconds)):
        due = began + number / load.notes
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        at = number % len(writers)
        chart = room.charts[(at + 1) % len(room.charts)]  # the next table's: never the writer's own
        text = f"Note {number}: how did you get them to the table the first time? @{due:.6f}"
        note = {"chart": chart, "kind": dice.choice(KINDS), "text": text}
        figures.sent += 1
        writing.append(asyncio.ensure_future(_one(writers[at], note, due, figures)))
    await asyncio.wait(writing, timeout=PATIENCE)
    for late in writing:
        late.cancel()


async def _one(writer: Phone, note: dict[str, Any], due: float, figures: Figures) -> None:
    try:
        answer = await writer.command("note.add", note)
    except Lost:
        return
    if answer.get("ok"):
        figures.acknowledged.append(time.monotonic() - due)


async def _settle(pipe: Any, figures: Figures) -> None:
    """Wait until everything sent has been delivered to everybody, or nothing more comes."""
    before, deadline = -1, time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        pipe.send("count")
        count = await asyncio.to_thread(pipe.recv)
        if count in (before, figures.sent * (figures.load.phones - figures.load.writers)):
            return
        before = count
        await asyncio.sleep(1)


def _keep_apart(server: Server) -> None:
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        os.sched_setaffinity(server.pid, {cores[0]})
        os.sched_setaffinity(0, set(cores[1:]))


def cpu_of(pid: int) -> float:
    """Seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def rss_of(pid: int) -> float:
    """MB of memory that a process holds."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _ms(times: list[float], share: float) -> str:
    return f"{1000 * sorted(times)[int(share * (len(times) - 1))]:.1f} ms" if times else "none"
