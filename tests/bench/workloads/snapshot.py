"""What a phone loads when it comes into a walk along 15 charts of 12 lines and 40 notes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.bench.generator import Order
from tests.bench.hall import Hall, hall_of, packet
from tests.bench.result import Result
from tests.bench.servers import Product
from tests.bench.workloads import charts
from tests.bench.workloads.notes import TEXT
from tests.live.phone import Phone, play

NOTES = 40  # on each chart
WRITERS = 60
EVEN = 200  # notes a second
KB = 1000


def measure() -> Iterator[Result]:
    """The answer to the first watch of a phone, with one chart open; beside it a page that shows the whole wall."""
    with hall_of(Product, charts.TABLES) as hall:
        charts.fill(hall, WRITERS)
        orders = []
        for number in range(NOTES * charts.TABLES):
            at = number % WRITERS
            chart = charts.next_chart(1 + at % charts.TABLES)
            note = packet("note.add", chart=chart, kind="comment", text=f"{TEXT} ({number})")
            orders.append(Order(number / EVEN, hall.people[at], -1, note))
        hall.generator.send(orders, expected=0)
        for title, views in (
            ("a phone at one chart", ["chart:a.2"]),
            ("a phone that has just joined", []),
            ("the whole wall", ["wall"]),
        ):
            packed, plain = play(_first_watch(hall, views))
            figures = {"value": _size(packed), "kb_loaded": _size(plain)}
            yield Result("snapshot", "facilitator", 0, title, figures, unit="KB sent")


def _size(answer: Any) -> float:
    return len(json.dumps(answer, separators=(",", ":"), ensure_ascii=False).encode()) / KB


async def _first_watch(hall: Hall, views: list[str]) -> tuple[Any, Any]:
    """As our pages are answered, and as a program is that cannot unpack."""
    assert isinstance(hall.server, Product)
    joined = hall.server.join(hall.code, table=1)
    phone = await Phone(hall.code, joined["token"]).open("127.0.0.1", hall.server.port)
    asked = {"views": [f"me:{joined['participant']}", "room", "table:1", *views]}
    answers = await phone.call("watch", {**asked, "unpacks": True}), await phone.call("watch", asked)
    phone.close()
    return answers
