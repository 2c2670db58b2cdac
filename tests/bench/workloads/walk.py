"""A gallery walk: each phone watches one chart of 15, and hears of that chart's notes alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.bench.generator import Order
from tests.bench.hall import Hall, packet
from tests.bench.result import Result, of_sending
from tests.bench.workloads.charts import TABLES, next_chart
from tests.bench.workloads.notes import STRIDE, TEXT

SECONDS = 10
EACH = 10  # seconds between two notes of one person: a room that writes as fast as it can


def measure(hall: Hall) -> Iterator[Result]:
    """Everybody leaves a note on the chart in front of them each `EACH` seconds."""
    people = hall.people
    rate = len(people) / EACH
    readers = Counter(1 + at % TABLES for at in range(len(people)))
    orders, expected = [], 0
    for number in range(round(rate * SECONDS)):
        at = number * STRIDE % len(people)
        table = 1 + at % TABLES
        note = packet("note.add", chart=next_chart(table), kind="comment", text=f"{TEXT} ({number})")
        orders.append(Order(number / rate, people[at], table, note))
        expected += readers[table]
    with hall.costing() as cost:
        told = hall.generator.send(orders, expected)
    yield of_sending("walk", hall, f"{rate:g} notes/s on {TABLES} charts", told, cost)
