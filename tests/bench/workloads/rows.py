"""What a command costs while a session grows from nothing to 100,000 notes: the desk, its rules and the file."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import machine
from tests.bench.result import Result
from tests.bench.workloads.session import Full

SIZES = (0, 1_000, 10_000, 100_000)
COMMANDS = 100  # in one piece of a measurement
PIECES = 60  # taken in turn from each size, so that what else the machine does falls on all alike


def measure() -> Iterator[Result]:
    """CPU time of this process, on the server's core, for notes and answers to them, written to the disk one by one.

    The mean of all pieces but the first: now and then the log is folded into the file, which is a part of the cost.
    """
    with machine.on_core(machine.SERVERS), tempfile.TemporaryDirectory() as folder:
        full = {size: Full(_made(folder, size), size) for size in SIZES}
        gc.collect()
        gc.freeze()  # as the server does: a collection does not walk over what was loaded
        taken: dict[int, list[float]] = {size: [] for size in SIZES}
        for piece in range(PIECES + 1):
            for size, workshop in full.items():
                cost = _piece(workshop, piece)
                if piece:  # the first warms up
                    taken[size].append(cost)
        for workshop in full.values():
            workshop.close()
        gc.unfreeze()
    first = statistics.mean(taken[SIZES[0]])
    for size, costs in taken.items():
        cost = statistics.mean(costs)
        figures = {"value": 1e6 * cost, "more": 100 * (cost / first - 1)}
        yield Result("rows", "facilitator", 0, f"{size:,} notes there", figures, unit="µs CPU/command")


def _made(folder: str, size: int) -> Path:
    made = Path(folder) / str(size)
    made.mkdir()
    return made


def _piece(workshop: Full, piece: int) -> float:
    """Seconds of CPU a command."""
    before = time.process_time()
    for at in range(COMMANDS // 2):
        workshop.now += 1000
        note = workshop.note(1, f"And what did they do about it, once they had it? ({piece}, {at})", workshop.reader)
        workshop.do("note.answer", {"note": note, "text": "They told everybody"}, workshop.recorder)
    return (time.process_time() - before) / COMMANDS
