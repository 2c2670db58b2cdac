"""How long people wait for a server that was off, and for a session that nobody had open."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.result import Result
from tests.bench.servers import Product
from tests.bench.workloads.session import Full
from tests.live.phone import Phone, play
from tests.unit.workshop import CODE, CONSOLE_KEY

TIMES = 5
NOTES = 50_000  # somewhat over 50 MB
MB = 1_000_000


def start() -> Iterator[Result]:
    """From the command until the server answers; the first time does not count, for the disk was cold."""
    with tempfile.TemporaryDirectory() as folder:
        taken = [_start(Path(folder)) for _ in range(TIMES + 1)][1:]
    yield Result("start", "facilitator", 0, f"median of {TIMES}", {"value": statistics.median(taken)}, unit="s")


def opened() -> Iterator[Result]:
    """From the first connection to a session that is not open until its room is there."""
    with tempfile.TemporaryDirectory() as folder:
        workshop = Full(Path(folder), NOTES)
        workshop.close()
        size = workshop.path.stat().st_size / MB
        taken = [_open(Path(folder)) for _ in range(TIMES)]
    load = f"{size:.0f} MB, {NOTES:,} notes, median of {TIMES}"
    yield Result("open", "facilitator", 0, load, {"value": statistics.median(taken)}, unit="s")


def _start(folder: Path) -> float:
    began = time.monotonic()
    server = Product(folder).start()
    took = time.monotonic() - began
    server.stop()
    return took


def _open(folder: Path) -> float:
    server = Product(folder).start()
    try:
        return play(_watch(server.port))
    finally:
        server.stop()


async def _watch(port: int) -> float:
    began = time.monotonic()
    phone = await Phone(CODE, CONSOLE_KEY).open("127.0.0.1", port)
    answer = await phone.watch("room")
    assert answer["ok"], answer
    took = time.monotonic() - began
    phone.close()
    return took
