"""A note storm: everybody stands before one chart; notes are written at an even pace and reach everybody."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.generator import Order
from tests.bench.hall import Hall, packet
from tests.bench.result import Result, of_sending

RATES = {200: 100, 1000: 300, 2000: 200, 5000: 200}  # notes a second, by phones
SECONDS = 10
STRIDE = 7919  # the writers are spread over the room
CHART = "a.1"  # nobody sits there: one does not leave notes on one's own table's chart
TEXT = "How did you get them to the table the first time, and who kept them there?"


def measure(hall: Hall) -> Iterator[Result]:
    """`SECONDS` of notes."""
    count = len(hall.people)
    rate = RATES.get(count, 200)
    orders = notes(hall, rate, SECONDS)
    before = hall.server.stored_notes()
    with hall.costing() as cost:
        told = hall.generator.send(orders, expected=len(orders) * count)
    result = of_sending("notes", hall, f"{rate} notes/s", told, cost)
    unsaid = told.acknowledged - (hall.server.stored_notes() - before)
    if unsaid > 0:
        result.remarks.append(f"{unsaid} acknowledged notes are not in the file")
    yield result


def notes(hall: Hall, rate: float, seconds: float) -> list[Order]:
    """Notes of usual length, by everybody in turn."""
    people = hall.people
    return [
        Order(
            number / rate,
            people[number * STRIDE % len(people)],
            0,
            packet("note.add", chart=CHART, kind="comment", text=f"{TEXT} ({number})"),
        )
        for number in range(round(rate * seconds))
    ]
