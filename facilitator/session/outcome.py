"""What a vote comes to: how many chose what, and the place of each option. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

Method = Literal["dots", "rating", "yes_no", "rank", "fist"]

STEPS = 5  # of a rating, from 1; and of a fist to five, from 0
YES, NO = 1, 2
SIZES = {"rating": STEPS + 1, "yes_no": NO + 1, "fist": STEPS + 1}


class Count(msgspec.Struct):
    """What was given to one option. See `count`."""

    counts: list[int]
    total: int
    voters: int


def count(method: Method, axes: int, places: int, votes: Iterable[tuple[str, int, int]]) -> Count:
    """Count the votes (participant, axis, value) for one option.

    `counts`: people by value from 0 (0 of a rating or a yes/no: unsure), one axis after the other; of a ranking,
    people by place from the first; none for dots. `total`: dots; points of a ranking (of 5 places the first gives
    5); those who say yes; else the sum of what was given on the first axis.
    """
    size = places if method == "rank" else SIZES.get(method, 0)
    counts = [0] * (size * axes)
    total, voters = 0, set()
    for person, axis, value in votes:
        voters.add(person)
        if method == "rank":
            value -= 1
        if size:
            counts[axis * size + value] += 1
        if axis == 0:
            total += _worth(method, places, value)
    return Count(counts, total, len(voters))


def mean(counts: Sequence[int], axis: int = 0) -> float:
    """The mean of a rating on an axis, without those who are unsure; 0 where nobody rated."""
    steps = counts[axis * SIZES["rating"] : (axis + 1) * SIZES["rating"]]
    rated = sum(steps[1:])
    return sum(step * people for step, people in enumerate(steps)) / rated if rated else 0.0


def places(method: Method, axes: int, tallies: Sequence[Count]) -> list[int]:
    """The place of each option, from 1; equal ones share a place, and the next is as far down as if they did not."""
    worth = [_score(method, axes, tally) for tally in tallies]
    return [1 + sum(other > own for other in worth) for own in worth]


def _worth(method: Method, places: int, value: int) -> int:
    if method == "yes_no":
        return int(value == YES)
    return places - value if method == "rank" else value


def _score(method: Method, axes: int, tally: Count) -> float:
    """Of two axes the second is what it costs: the first less the second."""
    if method == "rating":
        return mean(tally.counts) - (mean(tally.counts, 1) if axes > 1 else 0.0)
    if method == "yes_no":
        return tally.counts[YES] - tally.counts[NO]
    if method == "fist":
        return tally.total / tally.voters if tally.voters else -1.0
    return tally.total
