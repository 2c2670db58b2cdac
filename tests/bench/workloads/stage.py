"""Stage changes: the facilitator goes from one stage to the next, and every phone hears it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.generator import Order
from tests.bench.hall import Hall, packet
from tests.bench.result import Result, of_sending

CHANGES = 15
APART = 0.4  # seconds
STAGES = ("a.talk", "a.break")


def measure(hall: Hall) -> Iterator[Result]:
    """`CHANGES` of them, one after the other; then back to the walk."""
    orders = [Order(APART * at, hall.leader, 0, packet("stage.start", stage=STAGES[at % 2])) for at in range(CHANGES)]
    with hall.costing() as cost:
        told = hall.generator.send(orders, expected=CHANGES * len(hall.people))
    yield of_sending("stage", hall, f"{CHANGES} changes, {APART} s apart", told, cost)
    hall.generator.send([Order(0, hall.leader, 0, packet("stage.start", stage="a.walk"))], expected=len(hall.people))
