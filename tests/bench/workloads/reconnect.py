"""A Wi-Fi drop: every connection breaks in one moment; the phones come back after the pauses of their page."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.hall import Hall
from tests.bench.result import Result, of_arrival


def measure(hall: Hall) -> Iterator[Result]:
    """Until all are back and current."""
    with hall.costing() as cost:
        told = hall.generator.cut()
    yield of_arrival("reconnect", hall, "all cut at once", told, cost)
