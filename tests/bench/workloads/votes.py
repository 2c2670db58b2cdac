"""Votes: the vote opens, and within ten seconds everybody has placed a first dot; the room hears how many have."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.generator import Order
from tests.bench.hall import Hall, packet
from tests.bench.result import Result, of_sending

SECONDS = 10


def fill(hall: Hall, count: int) -> None:
    """Everybody sits; the vote is open."""
    hall.as_console(("stage.start", {"stage": "a.vote"}))
    listeners = range(2, hall.tables + 1)  # table 1 has the microphone in the share-out
    hall.let_in(hall.seats(count, listeners))


def measure(hall: Hall) -> Iterator[Result]:
    """A dot each. A count that the next one overtakes on its way counts with that one."""
    people = hall.people
    options = [row["id"] for row in hall.rows("option")]
    orders = [
        Order(
            SECONDS * at / len(people),
            phone,
            0,
            packet("dot.place", on={"kind": "option", "id": options[at % len(options)]}),
        )
        for at, phone in enumerate(people)
    ]
    with hall.costing() as cost:
        told = hall.generator.send(orders, expected=len(orders) * len(people), strict=False)
    yield of_sending("votes", hall, f"{len(orders) / SECONDS:g} dots/s", told, cost)
