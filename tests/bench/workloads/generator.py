"""The load generator itself: how much it takes in from a server that does nothing but write ready frames."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.hall import hall_of
from tests.bench.result import Result, of_sending
from tests.bench.servers import Nothing
from tests.bench.workloads.notes import notes

PHONES = 5000
RATE = 600  # notes a second: three times what the aim asks for
SECONDS = 5


def measure() -> Iterator[Result]:
    """Deliveries as in the note storm, 20 in a frame."""
    with hall_of(Nothing, 1) as hall:
        hall.let_in(hall.seats(PHONES, range(1, 2)))
        orders = notes(hall, RATE, SECONDS)
        with hall.costing() as cost:
            told = hall.generator.send(orders, expected=len(orders) * PHONES)
        yield of_sending("generator", hall, f"{RATE} notes/s", told, cost)
