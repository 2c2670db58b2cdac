"""The server is killed and started again at once; the phones come back after the pauses of their page."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench import machine
from tests.bench.hall import Cost, Hall
from tests.bench.result import Result, of_arrival


def measure(hall: Hall) -> Iterator[Result]:
    """From the kill until all are back, and know what any of them knew."""
    hall.generator.begin_to_come_back()
    hall.server.kill()
    hall.server.start()
    told = hall.generator.came_back()
    pid = hall.server.pid
    cost = Cost(machine.cpu_of(pid), machine.waited_of(pid))
    yield of_arrival("restart", hall, "killed", told, cost)
