"""A join burst: everybody scans the code in the same moment, joins, sits down, connects, and loads what there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.bench.hall import Hall
from tests.bench.result import Result, of_arrival


def measure(hall: Hall) -> Iterator[Result]:
    """What the filling of this hall has shown."""
    result = of_arrival("join", hall, "all at once", hall.arrived, hall.cost_of_arrival)
    full = hall.arrived.ready == hall.arrived.phones
    memory = {"kb_phone": hall.memory / 1024 / len(hall.people) if full else None}
    yield replace(result, figures={**result.figures, **memory})
