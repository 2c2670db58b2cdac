"""Who sits where: plans for a whole room, without a clock or chance of their own: equal seeds, equal plans."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

How = Literal["balanced", "random", "mixed", "new_faces"]
Plan = dict[str, int]  # participant → table


@dataclass(frozen=True)
class Guest:
    """Somebody to be seated. `history`: the tables they have sat at, in order, the present one last (0: none)."""

    id: str
    affiliation: str = ""
    history: tuple[int, ...] = ()
    step_free: bool = False


@dataclass(frozen=True)
class Spot:
    """A table. `seats`: how many may sit there; 0 for no limit."""

    number: int
    seats: int = 0
    step_free: bool = False


def deal(guests: Iterable[Guest], spots: Iterable[Spot], how: How, seed: str) -> Plan:
    """Seat everybody, at tables whose sizes differ by at most one (as far as seats allow).

    `mixed`: as different affiliations as possible at each table; `new_faces`: also as few as possible of those one
    has sat with. Who needs a seat without steps gets one first. Where seats run out, somebody stays unseated.
    """
    spots = sorted(spots, key=lambda spot: spot.number)
    guests = sorted(guests, key=lambda guest: _order(guest, how, seed))
    if how in ("mixed", "new_faces"):  # the largest delegations first: they are the hardest to spread
        size = Counter(guest.affiliation for guest in guests)
        guests.sort(key=lambda guest: (not guest.affiliation, -size[guest.affiliation], guest.affiliation))
    guests.sort(key=lambda guest: not guest.step_free)
    room = _shares(len(guests), spots)
    here: dict[int, Counter[str]] = defaultdict(Counter)
    met: dict[int, Counter[tuple[int, int]]] = defaultdict(Counter)
    easy = {spot.number for spot in spots if spot.step_free}
    plan: Plan = {}
    for guest in guests:
        free = [spot.number for spot in spots if room[spot.number]]
        if guest.step_free and easy.intersection(free):
            free = [number for number in free if number in easy]
        if not free:
            break

        def cost(number: int, guest: Guest = guest) -> tuple[int, int, int, str]:
            alike = here[number][guest.affiliation] if guest.affiliation and how in ("mixed", "new_faces") else 0
            known = sum(met[number][step] for step in enumerate(guest.history) if step[1]) if how == "new_faces" else 0
            return (known, alike, -room[number], _hash(seed, f"{number} {guest.id}") if how == "random" else "")

        table = min(free, key=cost)
        plan[guest.id] = table
        room[table] -= 1
        here[table][guest.affiliation] += 1
        met[table].update(step for step in enumerate(guest.history) if step[1])
    return plan


def move_on(guests: Iterable[Guest], tables: Sequence[int], by: int) -> Plan:
    """Everybody moves on by so many tables, in the order of their numbers; after the last comes the first."""
    ring = sorted(tables)
    place = {number: at for at, number in enumerate(ring)}
    return {
        guest.id: ring[(place[guest.history[-1]] + by) % len(ring)]
        for guest in guests
        if guest.history and guest.history[-1] in place
    }


def in_parties(members: Sequence[str], size: int) -> list[list[str]]:
    """People in parties of that size, in their order; what is over makes some one larger, never one alone."""
    count = max(1, len(members) // size)
    base, over = divmod(len(members), count)
    parties, at = [], 0
    for number in range(count):
        end = at + base + (number < over)
        parties.append(list(members[at:end]))
        at = end
    return [party for party in parties if party]


def inner_circle(guests: Iterable[Guest], size: int, seed: str, was_inner: set[str]) -> set[str]:
    """Who sits inside: from as many tables as there are, who was not inside before first."""
    waiting = sorted(guests, key=lambda g: (g.id in was_inner, _hash(seed, g.id)))
    chosen: list[Guest] = []
    while waiting and len(chosen) < size:
        tables = Counter(guest.history[-1] if guest.history else 0 for guest in chosen)
        best = min(waiting, key=lambda g: (g.id in was_inner, tables[g.history[-1] if g.history else 0]))
        waiting.remove(best)
        chosen.append(best)
    return {guest.id for guest in chosen}


def seat_for(guest: Guest, spots: Iterable[tuple[Spot, int, int]], how: str, seed: str) -> int:
    """The table for one who comes late; 0 where all are full. `spots`: table, people there, of them with the same
    affiliation."""
    free = [(spot, people, same) for spot, people, same in spots if not spot.seats or people < spot.seats]
    if guest.step_free and any(spot.step_free for spot, _, _ in free):
        free = [entry for entry in free if entry[0].step_free]
    if not free:
        return 0

    def cost(entry: tuple[Spot, int, int]) -> tuple[int | str, ...]:
        spot, people, same = entry
        if how == "random":
            return (_hash(seed, str(spot.number)), spot.number)
        return (same, people, spot.number) if how == "mixed" else (people, spot.number)

    return min(free, key=cost)[0].number


def _shares(people: int, spots: Sequence[Spot]) -> dict[int, int]:
    """How many sit at each table: as equal as the seats allow."""
    shares = {spot.number: 0 for spot in spots}
    limits = {spot.number: spot.seats or people for spot in spots}
    while people:
        open_tables = [number for number in shares if shares[number] < limits[number]]
        if not open_tables:
            break
        each = max(1, min(people // len(open_tables), min(limits[n] - shares[n] for n in open_tables)))
        for number in open_tables:
            given = min(each, people)
            shares[number] += given
            people -= given
    return shares


def _order(guest: Guest, how: How, seed: str) -> tuple[int | str, ...]:
    """Balanced keeps neighbours together; every other way begins from chance."""
    if how == "balanced":
        return (guest.history[-1] if guest.history else 0, guest.id)
    return (_hash(seed, guest.id),)


def _hash(seed: str, text: str) -> str:
    return hashlib.sha256(f"{seed} {text}".encode()).hexdigest()
