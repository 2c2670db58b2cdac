"""The rotation of a gallery walk: which chart each party reads at each stop. Pure; deterministic.

The default is a ring that can be said aloud and walked by paper alone. Charts hang in walking order, the groups
alternating. A table goes in parties (A, B ...); party k of the table at place i of N reads, at stop r of S, the chart
at place i + 1 + k*S + r (around the ring): "A: your number plus one. B: plus five. At each bell plus one." As long as
K*S < N nobody meets their own chart or one chart twice, and each chart has exactly K parties at each stop. Where a
chart is missing, the parties that would read it go to the least read one; what is visited already is never planned
anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

NOWHERE = 0  # a stop without a chart: the party reads what it likes

Charts = Literal["both", "other_first"]
GaveWay = Literal["stops", "crowd", "least", "groups", "step_free", "no_chart"]
ONE_RING = 24  # so many stations are one ring; more are cut, so that nobody crosses the hall
RING = 15  # stations of a ring that was cut


@dataclass(frozen=True)
class Station:
    """A table's chart on its place. `open`: it hangs there now."""

    number: int
    group: str = ""
    open: bool = True
    step_free: bool = True


@dataclass(frozen=True)
class Walkers:
    """A party: people of one table who walk together. `letter`: 0 for A. `been`: the stops that stand already, by
    chart's table; they are kept. `step_free`: only charts that are reached without steps."""

    id: str
    table: int
    letter: int = 0
    people: int = 1
    step_free: bool = False
    been: tuple[int, ...] = ()


@dataclass(frozen=True)
class Rotation:
    """`routes`: by party, the number of the table whose chart it reads at each stop (0: none). `gave_way`: the promises
    that could not all be kept, in a fixed order."""

    routes: dict[str, tuple[int, ...]]
    gave_way: tuple[GaveWay, ...]


def rings_of(stations: Iterable[Station], order: Sequence[int] = ()) -> list[list[int]]:
    """The stations in walking order, the groups taking turns; over 24 of them as several rings of up to 15.

    `order`: the walking order of the room, by table number; without it the numbers. What it leaves out comes last.
    """
    place = {number: at for at, number in enumerate(order)}
    ordered = sorted(stations, key=lambda s: (place.get(s.number, len(place)), s.number))
    ring = _taking_turns(ordered)
    count = 1 if len(ring) <= ONE_RING else -(-len(ring) // RING)
    cuts = [round(len(ring) * n / count) for n in range(count + 1)]
    return [ring[a:b] for a, b in pairwise(cuts)]


def _taking_turns(stations: list[Station]) -> list[int]:
    """Numbers with the groups spread evenly: as they are where neighbours differ already."""
    groups = [s.group for s in stations]
    largest = max(Counter(groups).values(), default=0)
    clashes = sum(a == b for a, b in pairwise(groups))
    if len(set(groups)) < 2 or clashes <= max(0, 2 * largest - len(groups) - 1):
        return [s.number for s in stations]
    at: Counter[str] = Counter()
    sizes = Counter(groups)
    placed = []
    for index, station in enumerate(stations):
        placed.append(((at[station.group] + 0.5) / sizes[station.group], index, station.number))
        at[station.group] += 1
    return [number for _, _, number in sorted(placed)]


def parties_for(people: int, tables: int, charts: int, stops: int, most: int = 2) -> int:
    """In how many parties a table goes: as many as `most`, while each has three people and no chart comes twice."""
    size = people / tables if people and tables else 8
    fitting = [k for k in range(2, most + 1) if size / k >= 3 and k * stops <= charts - 1]
    return max(fitting, default=1)


@dataclass
class _Room:
    stations: dict[int, Station]
    rings: list[list[int]]
    stops: int
    parties: int
    charts: Charts
    crowd: list[Counter[int]] = field(default_factory=list)  # by stop: parties at each chart
    readers: Counter[int] = field(default_factory=Counter)  # by chart: people, over all stops

    def ring(self, table: int) -> list[int]:
        """The ring a table's own chart hangs in; the first for one that came later."""
        return next((ring for ring in self.rings if table in ring), self.rings[0] if self.rings else [])

    def takes(self, walkers: Walkers, number: int) -> bool:
        """Whether this party may be sent to that chart at all."""
        station = self.stations.get(number)
        fits = station is not None and station.open and number != walkers.table
        return bool(fits and station and (station.step_free or not walkers.step_free))


def plan(
    stations: Iterable[Station],
    parties: Iterable[Walkers],
    *,
    rings: list[list[int]],
    stops: int,
    letters: int = 2,
    charts: Charts = "both",
    ring: bool = True,
) -> Rotation:
    """Routes of `stops` charts for every party.

    `rings`: from `rings_of`, as it was when the walk began: the spoken rule must go on being true. `letters`: the
    number of parties a table goes in. `charts`: both groups' as they come, or the other group's first. `ring` false:
    each stop goes to the least read chart near by instead.
    """
    walkers = list(parties)
    room = _Room({s.number: s for s in stations}, rings, stops, letters, charts)
    room.crowd = [Counter() for _ in range(stops)]
    wanted = {p.id: _wanted(room, p) if ring else [NOWHERE] * stops for p in walkers}
    routes = {p.id: list(p.been[:stops]) + [NOWHERE] * (stops - len(p.been[:stops])) for p in walkers}
    for p in walkers:
        for stop in range(stops):
            if stop >= len(p.been):
                free = room.takes(p, wanted[p.id][stop]) and wanted[p.id][stop] not in routes[p.id]
                routes[p.id][stop] = wanted[p.id][stop] if free else NOWHERE
            _count(room, p, stop, routes[p.id][stop])
    for stop in range(stops):
        for p in walkers:
            if stop >= len(p.been) and routes[p.id][stop] == NOWHERE:
                routes[p.id][stop] = _least_read(room, p, stop, routes[p.id])
                _count(room, p, stop, routes[p.id][stop])
    settled = {id: tuple(route) for id, route in routes.items()}
    return Rotation(settled, audit(room.stations.values(), walkers, settled, letters))


def _count(room: _Room, p: Walkers, stop: int, chart: int) -> None:
    if chart and not p.step_free:
        room.crowd[stop][chart] += 1
        room.readers[chart] += p.people


def _wanted(room: _Room, p: Walkers) -> list[int]:
    """The charts the spoken rule sends a party to; nowhere for a table that is not in the ring."""
    ring = room.ring(p.table)
    if p.table not in ring or len(ring) < 2:
        return [NOWHERE] * room.stops
    own = ring.index(p.table)
    ahead = ring[own + 1 :] + ring[:own]
    group = room.stations[p.table].group if p.table in room.stations else ""
    others = [n for n in ahead if n in room.stations and room.stations[n].group != group]
    if room.charts == "other_first" and others:
        start = p.letter * room.stops % len(others)
        ahead = others[start:] + others[:start] + [n for n in ahead if n not in others]
        return [ahead[r % len(ahead)] for r in range(room.stops)]
    return [ahead[(p.letter * room.stops + r) % len(ahead)] for r in range(room.stops)]


def _least_read(room: _Room, p: Walkers, stop: int, route: list[int]) -> int:
    """Where else a party goes: not twice to one chart, not into a crowd, to both groups, to the least read, near by."""
    seen = set(route)
    ring = room.ring(p.table)
    near = [n for n in ring if n not in seen and room.takes(p, n)]
    if all(room.crowd[stop][n] >= 2 * room.parties for n in near):  # nobody crosses a large hall without need
        near = [n for n in room.stations if n not in seen and room.takes(p, n)]
    if not near:
        return NOWHERE
    known = {room.stations[n].group for n in seen if n in room.stations}
    missing = len({s.group for s in room.stations.values()}) > 1 and len(known) == 1
    place = {n: at for at, n in enumerate(ring)}
    here = place.get(route[stop - 1] if stop and route[stop - 1] in place else p.table, 0)

    def cost(n: int) -> tuple[bool, bool, int, int, int, int]:
        far = (place[n] - here) % len(ring) if n in place else len(ring)
        crowd = room.crowd[stop][n]
        full = crowd >= 2 * room.parties
        return full, missing and room.stations[n].group in known, crowd, room.readers[n], far, n

    return min(near, key=cost)


def audit(
    stations: Iterable[Station], parties: Sequence[Walkers], routes: dict[str, tuple[int, ...]], letters: int
) -> tuple[GaveWay, ...]:
    """Which promises a set of routes does not keep.

    stops: a party has a stop without a chart. crowd: more parties at one chart at once than a table goes in. least: a
    chart gets fewer than four fifths of its even share of the visits. groups: a party of two stops or more sees the
    charts of one group only. step_free: the same as `stops`, of somebody who asked for a way without steps. no_chart:
    nothing hangs.
    """
    by_number = {s.number: s for s in stations}
    hanging = [s for s in by_number.values() if s.open]
    if not hanging:
        return ("no_chart",)
    main = [p for p in parties if not p.step_free]
    found: set[GaveWay] = set()
    for p in parties:
        if NOWHERE in routes[p.id]:
            found.add("step_free" if p.step_free else "stops")
    at = Counter((stop, n) for p in main for stop, n in enumerate(routes[p.id]) if n)
    if at and max(at.values()) > letters:
        found.add("crowd")
    visits = Counter(n for p in main for n in routes[p.id])
    if main and min(visits[s.number] for s in hanging) < least_visits(len(main), routes, len(hanging)):
        found.add("least")
    if any(_one_group(by_number, p, routes[p.id]) for p in main):
        found.add("groups")
    order: tuple[GaveWay, ...] = ("stops", "crowd", "least", "groups", "step_free")
    return tuple(code for code in order if code in found)


def least_visits(parties: int, routes: dict[str, tuple[int, ...]], charts: int) -> int:
    """How many visits each chart is promised: four fifths of its even share, whole ones."""
    stops = max((len(route) for route in routes.values()), default=0)
    return parties * stops * 4 // (5 * charts) if charts else 0


def _one_group(stations: dict[int, Station], p: Walkers, route: tuple[int, ...]) -> bool:
    others = {s.group for s in stations.values() if s.open and s.number != p.table}
    seen = {stations[n].group for n in route if n in stations}
    return len(others) > 1 and len(route) > 1 and len(seen) == 1
