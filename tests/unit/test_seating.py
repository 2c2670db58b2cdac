"""Plans for a whole room: nobody is lost or twice, tables stay equal, affiliations and faces mix."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.session.seating import Guest, How, Spot, deal, in_parties, inner_circle, move_on, seat_for

STATES = [f"State {n}" for n in range(12)]
WAYS: tuple[How, ...] = ("balanced", "random", "mixed", "new_faces")
rooms = st.tuples(
    st.integers(2, 100),
    st.lists(st.tuples(st.sampled_from(["", *STATES]), st.booleans()), min_size=1, max_size=200),
)


def people(found: list[tuple[str, bool]], tables: int = 1) -> list[Guest]:
    return [Guest(f"p{n}", state, (n % tables + 1,), free) for n, (state, free) in enumerate(found)]


@given(rooms, st.sampled_from(WAYS), st.text(max_size=5))
def test_everybody_has_one_seat_and_tables_are_equal(
    room: tuple[int, list[tuple[str, bool]]], how: How, seed: str
) -> None:
    tables, found = room
    guests = people([(state, False) for state, _ in found], tables)
    plan = deal(guests, [Spot(n) for n in range(1, tables + 1)], how, seed)
    assert set(plan) == {guest.id for guest in guests}
    sizes = Counter(dict.fromkeys(range(1, tables + 1), 0)) + Counter(plan.values())
    assert max(sizes.values()) - min([sizes[n] for n in range(1, tables + 1)]) <= 1
    assert plan == deal(reversed(guests), [Spot(n) for n in range(tables, 0, -1)], how, seed)


@given(rooms, st.sampled_from(WAYS))
def test_who_needs_it_sits_without_steps_as_far_as_there_is_room(
    room: tuple[int, list[tuple[str, bool]]], how: How
) -> None:
    tables, found = room
    guests = people(found, tables)
    plan = deal(guests, [Spot(n, step_free=n == 1) for n in range(1, tables + 1)], how, "seed")
    needing = [guest.id for guest in guests if guest.step_free]
    there = sum(plan[id] == 1 for id in needing)
    assert there == min(len(needing), sum(table == 1 for table in plan.values()))


def test_seats_are_a_limit_and_what_is_over_stays_without() -> None:
    plan = deal(people([("", False)] * 10), [Spot(1, 2), Spot(2, 3), Spot(3, 3)], "balanced", "x")
    assert Counter(plan.values()) == {1: 2, 2: 3, 3: 3}


@pytest.mark.parametrize("tables", [2, 5, 15, 30])
def test_affiliations_are_spread_as_far_as_they_go(tables: int) -> None:
    guests = [Guest(f"p{n}", STATES[n % 8]) for n in range(tables * 8)]
    plan = deal(guests, [Spot(n) for n in range(1, tables + 1)], "mixed", "seed")
    for number in range(1, tables + 1):
        here = Counter(guest.affiliation for guest in guests if plan[guest.id] == number)
        assert max(here.values()) <= 2
        assert len(here) >= 6


def test_new_faces_meet_fewer_they_know_than_chance_would() -> None:
    guests = [Guest(f"p{n}", "", (n % 15 + 1,)) for n in range(120)]
    spots = [Spot(n) for n in range(1, 16)]

    def again(plan: dict[str, int]) -> int:
        by_table: dict[int, list[Guest]] = {}
        for guest in guests:
            by_table.setdefault(plan[guest.id], []).append(guest)
        return sum(a.history == b.history for here in by_table.values() for a, b in combinations(here, 2))

    assert again(deal(guests, spots, "new_faces", "x")) == 0 < again(deal(guests, spots, "random", "x"))


@given(st.integers(2, 100), st.integers(-3, 7))
def test_a_ring_moves_everybody_and_closes(tables: int, by: int) -> None:
    guests = [Guest(str(n), history=(n,)) for n in range(1, tables + 1)]
    plan = move_on(guests, range(1, tables + 1), by)
    assert sorted(plan.values()) == list(range(1, tables + 1))
    assert plan[str(tables)] == (tables - 1 + by) % tables + 1


@given(st.integers(1, 40), st.integers(2, 6))
def test_parties_hold_everybody_and_leave_nobody_alone(people_here: int, size: int) -> None:
    members = [str(n) for n in range(people_here)]
    parties = in_parties(members, size)
    assert [member for party in parties for member in party] == members
    assert people_here < size or all(size <= len(party) for party in parties)


def test_the_inner_circle_comes_from_many_tables_and_changes() -> None:
    guests = [Guest(f"p{n}", history=(n % 5 + 1,)) for n in range(30)]
    first = inner_circle(guests, 5, "a", set())
    tables = {guest.history for guest in guests if guest.id in first}
    assert len(tables) == 5
    assert not first & inner_circle(guests, 5, "b", first)


def test_a_late_comer_sits_by_the_rule() -> None:
    spots = [(Spot(1), 3, 0), (Spot(2), 2, 2), (Spot(3, 2), 2, 0), (Spot(4, step_free=True), 5, 0)]
    assert seat_for(Guest("x"), spots, "balanced", "s") == 2
    assert seat_for(Guest("x", "Ohio"), spots, "mixed", "s") == 1
    assert seat_for(Guest("x", step_free=True), spots, "balanced", "s") == 4
    assert seat_for(Guest("x"), [(Spot(1, 2), 2, 0)], "balanced", "s") == 0
