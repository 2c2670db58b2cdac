"""Recorders typing: 50 desks, and phones at their tables that see the chart grow.

A page sends a line 300 ms after its last key. Here every desk types five keys a second and sends each 300 ms: the most
that a page ever sends, which a person reaches who pauses after each key and a half.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.bench.generator import Order
from tests.bench.hall import Hall, packet
from tests.bench.result import Result, of_sending

TABLES = 50
SECONDS = 10
PAUSE = 0.3  # seconds, as in static/js/components/desk-lines.js
KEYS = 5  # a second
LINE = 90  # letters, then the next line
WORDS = "we-asked-the-people-who-use-the-data-what-they-needed-and-met-with-them-every-month-until-it-was-there"


def fill(hall: Hall, count: int) -> None:
    """A table discussion: each desk has its pen, everybody sits at a table."""
    hall.as_console(("stage.start", {"stage": "a.discuss"}))
    hall.open_desks()
    pens = [Order(0, desk, -1, packet("pen.claim", table=at)) for at, desk in enumerate(hall.desks, 1)]
    hall.generator.send(pens, expected=0)
    hall.let_in(hall.seats(count, range(1, TABLES + 1), group=True))


def measure(hall: Hall) -> Iterator[Result]:
    """From the desk to the phones of its table. A text that the next one overtakes on its way counts with that one."""
    dice = random.Random(7)
    readers = Counter(1 + at % TABLES for at in range(len(hall.people)))
    orders: list[Order] = []
    for table, desk in enumerate(hall.desks, 1):
        begins = dice.random() * PAUSE
        for at, write in enumerate(_writes(f"a.{table}")):
            orders.append(Order(begins + at * PAUSE, desk, table, write))
    orders.sort(key=lambda order: order.due)
    with hall.costing() as cost:
        told = hall.generator.send(orders, expected=sum(readers[order.group] for order in orders), strict=False)
    yield of_sending("typing", hall, f"{TABLES} desks, {len(orders) / SECONDS:.0f} texts/s", told, cost)


def _writes(chart: str) -> Iterator[dict[str, Any]]:
    """What one desk sends: a line that grows, then the next."""
    line = before = ""
    typed = 0.0
    for _ in range(round(SECONDS / PAUSE)):
        typed += KEYS * PAUSE
        if typed > LINE:
            line, before, typed = "", "", KEYS * PAUSE
        more = {"line": line, "base_of": before} if line else {}
        write = packet("line.write", chart=chart, section="a.t1", text=WORDS[: max(1, int(typed))], **more)
        line, before = line or write["id"], write["id"]
        yield write
