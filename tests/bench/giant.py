"""`./run python -m tests.bench.giant`: one session's cost to its holder: all phones there, or all at a relay.

In seconds of CPU, for the same reason as in `workers.py`. Prints figures and judges nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import tempfile
from pathlib import Path

from tests.bench.audience import watch_all
from tests.bench.load import Figures, Load, join_all, write_notes
from tests.bench.machine import cpu_of
from tests.live.phone import Phone
from tests.live.walkers import room_in_walk
from tests.live.workers import Workers


async def measure(workers: Workers, load: Load, *, relayed: bool) -> str:
    """One session; its phones connect to the worker that holds it, or to the other one."""
    room = await room_in_walk(workers)
    holder = workers.holder(room.code)
    other = next(port for port in workers.ports if port != holder)
    port = other if relayed else holder
    tokens = await join_all(room, load.phones)
    pipe, theirs = multiprocessing.Pipe()
    audience = multiprocessing.Process(
        target=watch_all, args=(theirs, port, room.code, tokens[load.writers :]), daemon=True
    )
    audience.start()
    await asyncio.to_thread(pipe.recv)
    writers = [await Phone(room.code, token).open("127.0.0.1", port) for token in tokens[: load.writers]]
    for writer in writers:
        await writer.watch("room", "wall")
    figures = Figures(load)
    pids = [workers.pid_of(holder), workers.pid_of(other)]
    before = [cpu_of(pid) for pid in pids]
    await write_notes(writers, room, figures)
    await asyncio.sleep(2)
    used = [cpu_of(pid) - cpu for pid, cpu in zip(pids, before, strict=True)]
    pipe.send("stop")
    figures.delivered, figures.frames, _ = await asyncio.to_thread(pipe.recv)
    late, where = sorted(figures.delivered), "a relay" if relayed else "the holder"
    return (
        f"{load.phones} phones at {where}: {len(late):,} deliveries in {figures.frames:,} frames,"
        f" {figures.sent * (load.phones - load.writers) - len(late)} missing,"
        f" p50 {1000 * late[len(late) // 2]:.1f} ms, p99 {1000 * late[int(0.99 * len(late))]:.1f} ms;"
        f" CPU for a frame: {1e6 * used[0] / figures.frames:.1f} µs of the holder,"
        f" {1e6 * used[1] / figures.frames:.1f} µs of the other"
    )


def main() -> None:
    """Both, one after the other."""
    options = argparse.ArgumentParser(prog="./run python -m tests.bench.giant", description=__doc__)
    options.add_argument("--phones", type=int, default=1000)
    options.add_argument("--notes", type=float, default=50, help="a second")
    options.add_argument("--seconds", type=float, default=20)
    load = Load(**vars(options.parse_args()))
    for relayed in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            workers = Workers(Path(folder)).start()
            try:
                print(asyncio.run(measure(workers, load, relayed=relayed)), flush=True)
            finally:
                workers.stop()


if __name__ == "__main__":
    main()
