"""What is measured: a module a workload, each with `measure(hall)`, which puts the load on a hall and yields results.

A hall serves several workloads, one after the other, so that its phones need to come but once; `HALLS` says which. What
needs no phones is in `ALONE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.bench.hall import Hall, tables_of_eight
from tests.bench.result import Result
from tests.bench.workloads import (
    charts,
    generator,
    join,
    notes,
    opening,
    reconnect,
    restart,
    rows,
    snapshot,
    stage,
    taps,
    typing,
    votes,
    walk,
    wall,
)


class Kind(NamedTuple):
    """A kind of hall: how many tables it has for so many phones, how it is filled with them, what is measured in it,
    which of that a bare peer can do too, and whether everybody comes at once (else at leisure)."""

    tables: Callable[[int], int]
    fill: Callable[[Hall, int], None]
    workloads: dict[str, Callable[[Hall], Iterator[Result]]]
    bare: tuple[str, ...] = ()
    burst: bool = False


HALLS = [
    Kind(tables_of_eight, wall.fill, {"join": join.measure}, bare=("join",), burst=True),
    Kind(
        tables_of_eight,
        wall.fill,
        {
            "stage": stage.measure,
            "notes": notes.measure,
            "reconnect": reconnect.measure,
            "restart": restart.measure,
        },
        bare=("stage", "notes", "reconnect", "restart"),
    ),
    Kind(lambda phones: typing.TABLES, typing.fill, {"typing": typing.measure}),
    Kind(lambda phones: charts.TABLES, charts.fill, {"walk": walk.measure}),
    Kind(tables_of_eight, votes.fill, {"votes": votes.measure, "taps": taps.measure}),
]
ALONE: dict[str, Callable[[], Iterator[Result]]] = {
    "start": opening.start,
    "open": opening.opened,
    "snapshot": snapshot.measure,
    "rows": rows.measure,
    "generator": generator.measure,
}
