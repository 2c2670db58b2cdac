"""`./run python -m tests.bench.workers`: what a delivery costs with one worker, and with two and twice the sessions.

All behind nginx. Two workers do twice the work of one where a delivery costs each of them no more. That is compared in
seconds of CPU: where workers, proxy and phones share the cores of one machine, what they reach together says little.
Prints figures and judges nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import resource
import tempfile
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.bench.audience import PATH, count_all
from tests.bench.machine import cpu_of, rss_of
from tests.live.phone import Phone
from tests.live.walkers import Room, room_in_walk
from tests.live.workers import NGINX, Workers

PATIENCE = 20.0  # seconds after the last note for deliveries still to come


@dataclass(frozen=True)
class Load:
    """Sessions a worker, phones a session, notes a second and session, seconds."""

    sessions: int
    phones: int
    notes: float
    seconds: float


@dataclass
class Figures:
    """What was measured. Times in seconds, memory in MB; by worker where there is a list."""

    delivered: list[float] = field(default_factory=list)
    expected: int = 0
    workers: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    proxy: float = 0.0
    took: float = 0.0

    @property
    def cost(self) -> float:
        """Seconds of the workers' CPU for a delivery."""
        return sum(self.workers) / max(1, len(self.delivered))

    def told(self) -> str:
        """The figures in words."""
        late, count = sorted(self.delivered), len(self.delivered)
        share = ", ".join(f"{100 * cpu / self.took:.0f} %" for cpu in self.workers)
        memory = ", ".join(f"{size:.0f}" for size in self.memory)
        return (
            f"  {count:,} deliveries, {self.expected - count} missing, in {self.took:.1f} s;"
            f" p50 {1000 * late[count // 2]:.1f} ms, p99 {1000 * late[int(0.99 * count)]:.1f} ms\n"
            f"  CPU for a delivery: {1e6 * self.cost:.1f} µs of workers, {1e6 * self.proxy / count:.1f} µs of nginx\n"
            f"  CPU of each worker {share}; RSS {memory} MB"
        )


async def measure(workers: Workers, load: Load) -> Figures:
    """Fill each worker with sessions, put people into them, let them write, count what arrives."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    rooms = await _filled(workers, load.sessions)
    tokens = {room.code: await _joined(room, load.phones) for room in rooms}
    pipe, theirs = multiprocessing.Pipe()
    people = [(code, token, f"{PATH}&code={code}") for code, found in tokens.items() for token in found[1:]]
    audience = multiprocessing.Process(target=count_all, args=(theirs, workers.port, people), daemon=True)
    audience.start()
    await asyncio.to_thread(pipe.recv)
    writers = [await _writer(workers, room, tokens[room.code][0]) for room in rooms]
    pids = [workers.pid_of(port) for port in workers.ports]
    figures = Figures()
    before, proxy, began = [cpu_of(pid) for pid in pids], cpu_of(workers.proxy), time.monotonic()
    sent = await _write(rooms, writers, load)
    figures.expected = sent * (load.phones - 1)
    await _settle(pipe, figures.expected)
    figures.took = time.monotonic() - began
    figures.workers = [cpu_of(pid) - cpu for pid, cpu in zip(pids, before, strict=True)]
    figures.proxy = cpu_of(workers.proxy) - proxy
    figures.memory = [rss_of(pid) / 1e6 for pid in pids]
    pipe.send("stop")
    figures.delivered = (await asyncio.to_thread(pipe.recv))[0]
    return figures


async def _filled(workers: Workers, each: int) -> list[Room]:
    """So many sessions in each worker: the hash spreads them by chance, so some are made in vain."""
    rooms: dict[int, list[Room]] = {port: [] for port in workers.ports}
    while any(len(found) < each for found in rooms.values()):
        room = await room_in_walk(workers, 2)
        room.console.close()
        rooms[workers.holder(room.code)].append(room)
    return [room for found in rooms.values() for room in found[:each]]


async def _joined(room: Room, count: int) -> list[str]:
    joining = [asyncio.to_thread(room.server.join, room.code, table=1) for _ in range(count)]
    return [joined["token"] for joined in await asyncio.gather(*joining)]


async def _writer(workers: Workers, room: Room, token: str) -> Phone:
    phone = Phone(room.code, token)
    phone.path += f"&code={room.code}"
    await phone.open("127.0.0.1", workers.port)
    await phone.watch("room", "wall")
    return phone


async def _write(rooms: list[Room], writers: list[Phone], load: Load) -> int:
    """Open loop, every session at its own moments; how many notes were acknowledged."""
    began, gap = time.monotonic(), 1 / (load.notes * len(rooms))
    writing = []
    for number in range(round(load.seconds / gap)):
        due = began + number * gap
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        at = number % len(rooms)
        note = {"chart": rooms[at].charts[1], "kind": "comment", "text": f"Note {number} @{due:.6f}"}
        writing.append(asyncio.ensure_future(writers[at].command("note.add", note)))
    answers: list[Any] = await asyncio.gather(*writing)
    return sum(1 for answer in answers if answer["ok"])


async def _settle(pipe: Connection, expected: int) -> None:
    """Wait until everything has been delivered, or nothing more comes."""
    before, deadline = -1, time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        pipe.send("count")
        count = await asyncio.to_thread(pipe.recv)
        if count in (before, expected):
            return
        before = count
        await asyncio.sleep(1)


def main() -> None:
    """One worker, then two with twice the sessions."""
    options = argparse.ArgumentParser(prog="./run python -m tests.bench.workers", description=__doc__)
    options.add_argument("--sessions", type=int, default=50, help="a worker")
    options.add_argument("--phones", type=int, default=20, help="a session")
    options.add_argument("--notes", type=float, default=1, help="a second and session")
    options.add_argument("--seconds", type=float, default=20)
    load = Load(**vars(options.parse_args()))
    if NGINX is None:
        raise SystemExit("nginx is not here (apt-get install nginx)")
    found = []
    for count in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            workers = Workers(Path(folder), count).start()
            try:
                found.append(asyncio.run(measure(workers, load)))
            finally:
                workers.stop()
        print(f"{count} x {load.sessions} sessions x {load.phones} phones, on {os.cpu_count()} cores", flush=True)
        print(found[-1].told(), flush=True)
    print(f"two workers do {2 * found[0].cost / found[1].cost:.2f} times the work of one for each second of CPU each")


if __name__ == "__main__":
    main()
