"""Seconds of a Wi-Fi worse than the long form's; and that the rig catches phones and servers that are not as ours."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from tests.chaos.rigs import mix
from tests.chaos.short import short

FEW = ("--phones", "20", "--notes", "30", "--minutes", "0.12", "--stalls", "6", "--stall", "0.5", "2")
BAD = ("--cuts", "6", "--goal", "40", "--patience", "15")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_what_was_typed_on_a_bad_wifi_arrives_once_in_order_and_everybody_is_current_again() -> None:
    outcome = short(mix, *FEW, *BAD)
    assert outcome.broken == []
    assert min(outcome.figures["stalled"], outcome.figures["cut"]) > 0, "nothing was put to the test"


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    ("saboteur", "caught"),
    [
        ("new-ids", "notes stand twice"),
        ("skip-frames", "gaps in what phones were sent"),
        ("give-up", "phones were still away"),
    ],
)
def test_who_breaks_the_promise_is_caught(saboteur: str, caught: str) -> None:
    words = ("--cuts", "20", "--goal", "0", "--patience", "4", "--saboteur", saboteur)
    assert caught in " ".join(short(mix, *FEW, *words).broken)


def test_a_phone_is_current_that_is_connected_and_holds_what_was_told_two_seconds_before() -> None:
    here, gone = asyncio.Event(), asyncio.Event()
    here.set()
    good, slow, away = Held(here), Held(here), Held(gone)
    currency = mix.Currency()
    for second in range(10):
        good.head, slow.head, away.head = second - 2, second - 3, second
        currency.look([good, slow, away], {"c": second})
    assert [currency.current[phone] for phone in (good, slow, away)] == [8, 0, 0]


@dataclass(eq=False)
class Held:
    """What is looked at of a phone."""

    online: asyncio.Event
    head: int = 0
    chart: str = "c"
