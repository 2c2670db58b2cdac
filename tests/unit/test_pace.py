"""How fast one socket is read: no honest page is slowed, a flood holds up itself."""

from __future__ import annotations

import time

import pytest

from facilitator.live.pace import BURST, FLOOD, RATE, SLOW, WATCH, Pace


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that is set by hand."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_an_hour_of_lines_is_read_at_once_and_a_flood_as_fast_as_the_rate(clock: list[float]) -> None:
    pace = Pace()
    assert [pace.after("2/live,1[...]") for _ in range(BURST)] == [0.0] * BURST
    for _ in range(50):
        wait = pace.after("2/live,1[...]")
        assert wait == pytest.approx(1 / RATE)
        clock[0] += wait
    clock[0] += BURST / RATE
    assert pace.after("2/live,1[...]") == 0.0


def test_who_floods_on_is_read_ten_times_more_slowly_until_they_have_been_quiet(clock: list[float]) -> None:
    pace = Pace()
    read, began = 0, clock[0]
    while clock[0] < began + 60:
        clock[0] += pace.after("2/live,1[...]")
        read += 1
    assert read <= BURST + (FLOOD + 1) * RATE + 60 * SLOW
    clock[0] += BURST / SLOW
    assert [pace.after("2/live,1[...]") for _ in range(BURST)] == [0.0] * BURST
    assert pace.after("2/live,1[...]") == pytest.approx(1 / RATE)


def test_a_watch_costs_what_it_gives(clock: list[float]) -> None:
    pace = Pace()
    watch = '2/live,7["watch",{"views":["room"]}]'
    assert [pace.after(watch) for _ in range(BURST // WATCH)] == [0.0] * (BURST // WATCH)
    assert pace.after(watch) == pytest.approx(WATCH / RATE)
    assert Pace().after(b"bytes") == 0.0
