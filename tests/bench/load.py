"""The load: phones that watch the wall, writers at an even pace, and a stopwatch on every note."""

from __future__ import annotations

import asyncio
import json
import os
import random
import resource
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.live.house import Server
from tests.live.phone import Phone
from tests.live.walkers import KINDS, Room, room_in_walk


@dataclass(frozen=True)
class Load:
    """How many phones, how many notes a second, for how many seconds."""

    phones: int
    notes: float
    seconds: float


@dataclass
class Figures:
    """What was measured. Times in seconds; the server's CPU in seconds, its memory in MB."""

    load: Load
    sent: int = 0
    acknowledged: list[float] = field(default_factory=list)
    delivered: list[float] = field(default_factory=list)
    deliveries: int = 0
    missing: int = 0
    frames: int = 0
    server_cpu: float = 0.0
    own_cpu: float = 0.0
    took: float = 0.0
    rss: float = 0.0

    def told(self, name: str) -> str:
        """The figures in words."""
        return (
            f"{name}: {self.load.phones} phones, {self.load.notes:g} notes/s for {self.load.seconds:g} s\n"
            f"  acknowledgement  p50 {_ms(self.acknowledged, 0.5)}  p99 {_ms(self.acknowledged, 0.99)}\n"
            f"  delivery         p50 {_ms(self.delivered, 0.5)}  p99 {_ms(self.delivered, 0.99)}\n"
            f"  notes sent {self.sent}, acknowledged {len(self.acknowledged)};"
            f" deliveries {self.deliveries}, missing {self.missing}, in {self.frames} frames\n"
            f"  deliveries per CPU second {self.deliveries / max(self.server_cpu, 0.001):,.0f};"
            f" server CPU {100 * self.server_cpu / self.took:.0f} %, load generator {100 * self.own_cpu / self.took:.0f} %,"
            f" RSS {self.rss:.0f} MB"
        )


async def measure(server: Server, load: Load) -> Figures:
    """Put the load on a server."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    room = await room_in_walk(server)
    figures = Figures(load)
    phones = await _fill(room, load.phones)
    sent_at: dict[str, float] = {}
    seen = _Seen(sent_at, figures)
    for phone in phones:
        phone.on_rows = seen.frame
    cpu, own, began = _cpu(server.pid), time.process_time(), time.monotonic()
    await _write(phones, room, load, sent_at, figures)
    await _settle(figures, load)
    figures.took = time.monotonic() - began
    figures.server_cpu, figures.own_cpu = _cpu(server.pid) - cpu, time.process_time() - own
    figures.missing = figures.sent * load.phones - figures.deliveries
    figures.rss = _rss(server.pid)
    for phone in phones:
        phone.close()
    return figures


async def _fill(room: Room, count: int) -> list[Phone]:
    """Everybody joins, sits down and watches the wall."""
    phones = []
    for start in range(0, count, 20):
        joining = [
            asyncio.to_thread(room.server.join, room.code, table=1 + number % len(room.charts))
            for number in range(start, min(start + 20, count))
        ]
        for joined in await asyncio.gather(*joining):
            phone = await Phone(room.code, joined["token"]).open("127.0.0.1", room.server.port)
            assert (await phone.watch("room", "wall", f"me:{joined['participant']}"))["ok"]
            phones.append(phone)
    await asyncio.sleep(1)
    return phones


async def _write(
    phones: list[Phone], room: Room, load: Load, sent_at: dict[str, float], figures: Figures
) -> None:
    """Open loop: each note leaves at its time, whether or not the ones before it were answered."""
    dice = random.Random(7)
    began = time.monotonic()
    writing = []
    for number in range(round(load.notes * load.seconds)):
        due = began + number / load.notes
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        at = number % len(phones)
        chart = room.charts[(at % len(room.charts) + 1) % len(room.charts)]
        note = {"chart": chart, "kind": dice.choice(KINDS), "text": f"Note {number}: " + "how did you fund it? " * 4}
        id = str(uuid.uuid4())
        sent_at[id] = due
        figures.sent += 1
        writing.append(asyncio.ensure_future(_one(phones[at], id, note, due, figures)))
    await asyncio.wait(writing, timeout=30)


async def _one(phone: Phone, id: str, note: dict[str, Any], due: float, figures: Figures) -> None:
    answer = await phone.command("note.add", note, id=id)
    if answer.get("ok"):
        figures.acknowledged.append(time.monotonic() - due)


async def _settle(figures: Figures, load: Load) -> None:
    """Wait until everything sent has been delivered to everybody, or nothing more comes."""
    before = -1
    while figures.deliveries < figures.sent * load.phones and figures.deliveries != before:
        before = figures.deliveries
        await asyncio.sleep(1)


class _Seen:
    """Counts deliveries. The same bytes reach many phones: they are read once."""

    def __init__(self, sent_at: dict[str, float], figures: Figures) -> None:
        self._sent_at = sent_at
        self._figures = figures
        self._read: dict[bytes, list[str]] = {}

    def frame(self, payload: bytes) -> None:
        notes = self._read.get(payload)
        if notes is None:
            if len(self._read) > 500:
                self._read.clear()
            rows = json.loads(payload)["rows"]
            notes = self._read[payload] = [id for kind, id, row in rows if kind == "note" and id in self._sent_at]
        now = time.monotonic()
        self._figures.frames += 1
        self._figures.deliveries += len(notes)
        self._figures.delivered += [now - self._sent_at[id] for id in notes]


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _rss(pid: int) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _ms(times: list[float], share: float) -> str:
    return f"{1000 * sorted(times)[int(share * (len(times) - 1))]:.1f} ms" if times else "none"
