"""When the bells of a walk ring. Times are ms; a stop's bell is its end, the last one calls everybody home."""

from __future__ import annotations

from collections.abc import Sequence

MINUTE = 60_000
HOME = 2 * MINUTE  # at the end: back at one's own chart
MOST = 5  # stops: attention does not hold for more


def stops_in(minutes: float, *, stop_ms: int, move_ms: int, charts: int, asked: int = 0) -> int:
    """How many stops fit: as many as asked for, else as the time allows, but no more than there are other charts.

    Without a clock (`minutes` 0) time does not count. At least one where there is another chart at all.
    """
    room = max(0, charts - 1)
    fitting = int((minutes * MINUTE - HOME + move_ms) // (stop_ms + move_ms)) if minutes else MOST
    return min(room, asked or max(1, min(MOST, fitting)))


def home_ms(total: int) -> int:
    """How long everybody is home at the end: two minutes, of a short walk a sixth."""
    return min(HOME, max(0, total) // 6)


def spread(begin: int, end: int, stops: int, move_ms: int) -> list[int]:
    """The bells of so many stops between two times, all stops equally long, with time to move between them."""
    if not stops:
        return []
    move = min(move_ms, max(0, end - begin) // (2 * stops))
    stop = (end - begin + move) / stops - move
    return [round(begin + (n + 1) * stop + n * move) for n in range(stops)]


def passed(bells: Sequence[int], now: int) -> int:
    """The stop that is on: how many bells have rung (0 is one that waits for a hand). All of them: home."""
    return next((n for n, bell in enumerate(bells) if not bell or bell > now), len(bells))


def refit(
    bells: Sequence[int], *, now: int, begin: int, end: int, stop_ms: int, move_ms: int, charts: int
) -> list[int]:
    """The bells after the clock was changed: those that have rung stay, the others are spread over what is left.

    `begin`: when the walk began; `end`: when its clock now runs out. One stop more for each that fits whole; fewer
    where a stop would be shorter than three fifths of what is wanted. Once everybody is home nothing changes.
    """
    at = passed(bells, now)
    if at >= len(bells):
        return list(bells)
    began = bells[at - 1] + move_ms if at else begin
    until = end - home_ms(end - begin)
    span = until - began
    rest = len(bells) - at
    more = int((span + move_ms) // (stop_ms + move_ms)) - rest
    bearable = int((span + move_ms) // (round(stop_ms * 0.6) + move_ms))
    rest = rest + more if more > 0 else max(1, min(rest, bearable))
    rest = max(1, min(rest, max(len(bells), min(MOST, charts - 1)) - at))
    return [*bells[:at], *spread(min(began, now), max(until, now), rest, move_ms)]
