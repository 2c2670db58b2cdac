"""Taps: a table speaks in the share-out, and within ten seconds everybody taps "us too"; the room hears the count."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.generator import Order
from tests.bench.hall import Hall, packet
from tests.bench.result import Result, of_sending

SECONDS = 10


def measure(hall: Hall) -> Iterator[Result]:
    """A tap each. A count that the next one overtakes on its way counts with that one."""
    hall.as_console(("stage.start", {"stage": "a.share"}), ("turn.start", {"table": 1}))
    people = hall.people
    orders = [
        Order(SECONDS * at / len(people), phone, 0, packet("tap.give", table=1, kind="us_too"))
        for at, phone in enumerate(people)
    ]
    with hall.costing() as cost:
        told = hall.generator.send(orders, expected=len(orders) * len(people), strict=False)
    yield of_sending("taps", hall, f"{len(orders) / SECONDS:g} taps/s", told, cost)
