"""The walk planner's promises, for 2 to 100 tables: checked by counting, not by asking the planner."""

from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.session.bells import MINUTE, passed, refit, spread, stops_in
from facilitator.session.rotation import (
    NOWHERE,
    Rotation,
    Station,
    Walkers,
    least_visits,
    parties_for,
    plan,
    rings_of,
)


def odd_and_even(tables: int, closed: tuple[int, ...] = ()) -> list[Station]:
    """Tables 1 to N, in two groups of odd and even numbers."""
    return [Station(n, f"g{n % 2}", open=n not in closed) for n in range(1, tables + 1)]


def walkers(stations: list[Station], letters: int = 2, people: int = 4) -> list[Walkers]:
    return [Walkers(f"{s.number}{'ABCD'[k]}", s.number, k, people) for s in stations for k in range(letters)]


def ring(stations: list[Station], stops: int, letters: int = 2, **more: object) -> Rotation:
    return plan(stations, walkers(stations, letters), rings=rings_of(stations), stops=stops, letters=letters, **more)  # type: ignore[arg-type]


def test_fifteen_tables_walk_as_the_practice_paper_says() -> None:
    stations = odd_and_even(15)
    walk = ring(stations, 4)
    assert walk.gave_way == ()
    assert walk.routes["7A"] == (8, 9, 10, 11)  # your number plus one, at each bell plus one
    assert walk.routes["7B"] == (12, 13, 14, 15)  # plus five
    assert walk.routes["14A"] == (15, 1, 2, 3)  # after 15 comes 1
    for stop in range(4):
        assert set(Counter(route[stop] for route in walk.routes.values()).values()) == {2}
    readers = Counter(chart for route in walk.routes.values() for chart in route)
    assert set(readers.values()) == {8}  # eight parties of four: 32 readers
    for chart in range(1, 16):
        sources = {id[:-1] for id, route in walk.routes.items() if chart in route}
        assert len(sources) == 8
    assert all({n % 2 for n in route} == {0, 1} for route in walk.routes.values())


@settings(max_examples=150, deadline=None)
@given(tables=st.integers(2, 100), minutes=st.integers(1, 60), most=st.integers(1, 3))
def test_in_any_room_the_ring_keeps_every_promise(tables: int, minutes: int, most: int) -> None:
    stations = odd_and_even(tables)
    rings = rings_of(stations)
    smallest = min(len(ring) for ring in rings)
    stops = stops_in(minutes, stop_ms=4 * MINUTE, move_ms=40_000, charts=smallest)
    letters = parties_for(8 * tables, tables, smallest, stops, most)
    walk = plan(stations, walkers(stations, letters), rings=rings, stops=stops, letters=letters)
    assert 1 <= stops <= min(5, tables - 1)
    for id, route in walk.routes.items():
        assert int(id[:-1]) not in route, "nobody is sent to their own chart"
        assert len(set(route)) == stops, "no chart comes twice"
        assert NOWHERE not in route
    for stop in range(stops):
        crowds = Counter(route[stop] for route in walk.routes.values())
        assert set(crowds.values()) == {letters}, "at every stop every chart has as many parties as a table goes in"
        assert set(crowds) == set(range(1, tables + 1))
    both = all(len({n % 2 for n in route}) == 2 for route in walk.routes.values()) or tables == 3
    assert both or stops < 3, "three stops in a row always show both groups"
    assert walk.gave_way == (() if both or stops == 1 else ("groups",))  # two stops across the end of an odd ring


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_where_charts_are_missing_their_readers_go_to_the_least_read(data: st.DataObject) -> None:
    tables = data.draw(st.integers(7, 60))
    late = tuple(data.draw(st.sets(st.integers(1, tables), max_size=min(3, tables // 4))))
    stations = odd_and_even(tables, late)
    stops = data.draw(st.integers(3, min(4, tables - len(late) - 2)))
    letters = parties_for(8 * tables, tables, tables, stops)
    walk = ring(stations, stops, letters)
    for id, route in walk.routes.items():
        assert int(id[:-1]) not in route
        assert len(set(route)) == stops
        assert not set(route) & set(late), "nobody is sent to a chart that does not hang"
        if "groups" not in walk.gave_way:
            assert len({n % 2 for n in route}) == 2, "both groups are seen"
    assert "groups" not in walk.gave_way or len({n % 2 for n in late}) < len(late), "only where a group lost two charts"
    for stop in range(stops):
        crowds = Counter(route[stop] for route in walk.routes.values())
        assert max(crowds.values()) <= 2 * letters, "at most twice as many as planned"
    readers = Counter(chart for route in walk.routes.values() for chart in route)
    share = least_visits(len(walk.routes), walk.routes, tables - len(late))
    assert all(readers[s.number] >= share for s in stations if s.open) or "least" in walk.gave_way
    untouched = [
        id for id, route in ring(odd_and_even(tables), stops, letters).routes.items() if not set(route) & set(late)
    ]
    assert all(walk.routes[id] == ring(odd_and_even(tables), stops, letters).routes[id] for id in untouched[:3])


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_chart_that_is_posted_late_takes_its_place_in_the_ring_again(data: st.DataObject) -> None:
    tables, stops = data.draw(st.integers(8, 40)), 3
    late = data.draw(st.integers(1, tables))
    done = data.draw(st.integers(1, 2))
    before = ring(odd_and_even(tables, (late,)), stops)
    rule = ring(odd_and_even(tables), stops)
    stations = odd_and_even(tables)
    going = [Walkers(w.id, w.table, w.letter, w.people, been=before.routes[w.id][:done]) for w in walkers(stations)]
    after = plan(stations, going, rings=rings_of(stations), stops=stops)
    for w in going:
        assert after.routes[w.id][:done] == w.been, "what was visited stands"
        assert len(set(after.routes[w.id])) == stops
        assert w.table not in after.routes[w.id]
    expected = sum(late in route[done:] for route in rule.routes.values())
    assert sum(late in route for route in after.routes.values()) >= expected > 0


def test_a_table_that_joins_late_and_one_that_leaves() -> None:
    stations = odd_and_even(12)
    rings = rings_of(stations)
    staying = [w for w in walkers(stations) if w.table != 5]
    more = [*stations, Station(13, "g1")]
    walk = plan(more, [*staying, Walkers("13A", 13, 0, 4)], rings=rings, stops=3)
    assert walk.routes["4A"] == (5, 6, 7), "the chart of the table that left stays in the ring"
    assert len(set(walk.routes["13A"]) - {13, NOWHERE}) == 3
    assert "least" in walk.gave_way, "the new chart is in nobody's spoken rule, and the planner says so"


def test_where_promises_cannot_hold_the_planner_says_which() -> None:
    two = odd_and_even(2)
    assert stops_in(1, stop_ms=4 * MINUTE, move_ms=40_000, charts=2) == 1
    walk = ring(two, 1, letters=1)
    assert walk.routes == {"1A": (2,), "2A": (1,)}
    assert walk.gave_way == ()
    assert ring(two, 2, letters=1).gave_way == ("stops",)
    assert ring(odd_and_even(2, closed=(1, 2)), 1).gave_way == ("no_chart",)
    lone = ring(odd_and_even(4, closed=(1, 2, 3)), 2, letters=1)
    assert lone.gave_way == ("stops", "crowd", "least"), "three tables at the one chart, and nowhere to go then"
    steps = [Station(n, "", step_free=n == 1) for n in range(1, 6)]
    asked = [*walkers(steps, 1), Walkers("1A.free", 1, 0, 1, step_free=True)]
    assert plan(steps, asked, rings=rings_of(steps), stops=2, letters=1).gave_way == ("step_free",)


@settings(max_examples=60, deadline=None)
@given(tables=st.integers(5, 100), stops=st.integers(1, 4), seed=st.integers(0, 9))
def test_who_asked_is_only_sent_where_there_are_no_steps(tables: int, stops: int, seed: int) -> None:
    dice = random.Random(seed)
    free = set(dice.sample(range(1, tables + 1), max(stops + 1, tables // 2)))
    stations = [Station(n, f"g{n % 2}", step_free=n in free) for n in range(1, tables + 1)]
    asked = [Walkers(f"{n}.free", n, 0, 1, step_free=True) for n in range(1, tables + 1, 3)]
    walk = plan(stations, [*walkers(stations), *asked], rings=rings_of(stations), stops=stops)
    for w in asked:
        assert set(walk.routes[w.id]) <= free - {w.table}
        assert len(set(walk.routes[w.id])) == stops


def test_the_other_groups_charts_come_first() -> None:
    stations = odd_and_even(16)
    walk = ring(stations, 4, charts="other_first")
    assert walk.gave_way == ("groups",)  # that is what was asked for
    for id, route in walk.routes.items():
        assert {n % 2 for n in route} == {1 - int(id[:-1]) % 2}
    for stop in range(4):
        assert set(Counter(route[stop] for route in walk.routes.values()).values()) == {2}
    small = ring(odd_and_even(4), 3, letters=1, charts="other_first")
    assert all(
        [n % 2 for n in route] == [1 - int(id[:-1]) % 2] * 2 + [int(id[:-1]) % 2] for id, route in small.routes.items()
    )


def test_groups_that_sit_left_and_right_are_hung_in_turns() -> None:
    stations = [Station(n, "left" if n <= 8 else "right") for n in range(1, 16)]
    assert rings_of(stations) == [[1, 9, 2, 10, 3, 11, 4, 12, 5, 13, 6, 14, 7, 15, 8]]
    assert rings_of(odd_and_even(15)) == [list(range(1, 16))]
    assert rings_of(odd_and_even(5), order=(3, 2)) == [[3, 2, 1, 4, 5]]


def test_a_large_hall_is_cut_into_rings_so_that_nobody_crosses_it() -> None:
    rings = rings_of(odd_and_even(100))
    assert [len(ring) for ring in rings] == [14, 15, 14, 14, 14, 15, 14]
    walk = ring(odd_and_even(100), 4)
    of = {n: at for at, ring_ in enumerate(rings) for n in ring_}
    assert all(of[n] == of[int(id[:-1])] for id, route in walk.routes.items() for n in route)


@pytest.mark.parametrize("order", ["ring", "least"])
def test_least_read_walks_are_even_too(order: str) -> None:
    stations = odd_and_even(15)
    walk = ring(stations, 4, ring=order == "ring")
    assert set(walk.gave_way) <= {"crowd"}
    readers = Counter(chart for route in walk.routes.values() for chart in route)
    assert max(readers.values()) - min(readers.values()) <= 2


def test_the_bells_of_a_walk() -> None:
    four, move = 4 * MINUTE, 40_000
    assert stops_in(20, stop_ms=four, move_ms=move, charts=15) == 4
    assert stops_in(0, stop_ms=four, move_ms=move, charts=15) == 5
    assert stops_in(20, stop_ms=four, move_ms=move, charts=3) == 2
    bells = spread(0, 18 * MINUTE, 4, move)
    assert bells == [240_000, 520_000, 800_000, 1_080_000]
    assert [passed(bells, now) for now in (0, 239_999, 240_000, 1_080_000)] == [0, 0, 1, 4]
    assert passed([100, 0, 0], 5_000) == 1  # rung by hand


def test_more_time_gives_longer_stops_and_then_more_of_them() -> None:
    fit = {"begin": 0, "stop_ms": 4 * MINUTE, "move_ms": 40_000, "charts": 15}
    bells = spread(0, 18 * MINUTE, 4, 40_000)
    assert refit(bells, now=300_000, end=20 * MINUTE, **fit) == bells
    longer = refit(bells, now=300_000, end=22 * MINUTE, **fit)
    assert len(longer) == 4
    assert longer[0] == bells[0]
    assert longer[-1] == 20 * MINUTE
    more = refit(bells, now=300_000, end=26 * MINUTE, **fit)
    assert len(more) == 5
    assert more[-1] == 24 * MINUTE
    fewer = refit(bells, now=300_000, end=13 * MINUTE, **fit)
    assert len(fewer) == 3
    assert fewer[0] == bells[0]
    assert fewer[-1] == 11 * MINUTE
    assert refit(bells, now=19 * MINUTE, end=40 * MINUTE, **fit) == bells, "home stays home"


@settings(max_examples=200, deadline=None)
@given(
    now=st.integers(0, 30 * MINUTE),
    end=st.integers(MINUTE, 60 * MINUTE),
    charts=st.integers(2, 40),
    stops=st.integers(1, 5),
)
def test_however_the_clock_is_changed_the_bells_stay_in_order(now: int, end: int, charts: int, stops: int) -> None:
    bells = spread(0, 18 * MINUTE, stops, 40_000)
    at = passed(bells, now)
    after = refit(bells, now=now, begin=0, end=end, stop_ms=4 * MINUTE, move_ms=40_000, charts=charts)
    assert after[:at] == bells[:at]
    assert all(a <= b for a, b in pairwise(after))
    assert len(after) <= max(len(bells), min(5, charts - 1))
