"""From the scan to one's seat on a phone of some years ago, with slow 3G: five seconds is what people wait.

`./run python -m tests.bench.first_page` measures the same and prints it. Here other programs may be at work beside it,
so the best of a few phones counts, and some more is granted.
"""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import expect

from tests.browser.fetching import Fetching
from tests.browser.long import long
from tests.browser.room import Room

GOAL = 5.0  # seconds
NOISE = 1.5  # times as long, on a machine that has other things to do
PHONES = 3


def seated_after(room: Room) -> float:
    """Seconds until somebody new, who scanned the card on table 3, reads that they sit there."""
    context = room._browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    page = context.new_page()
    Fetching(page).slow_down(processor=4)
    began = time.monotonic()
    page.goto(f"{room.made['links']['join']}.3", wait_until="commit")
    expect(page.locator("#where")).to_contain_text("Table 3", timeout=60_000)
    took = time.monotonic() - began
    context.close()
    return took


@long
@pytest.mark.timeout(180)
def test_whoever_scans_the_card_sits_within_five_seconds(room: Room) -> None:
    taken = []
    for _ in range(PHONES):
        taken.append(seated_after(room))
        if taken[-1] <= GOAL:
            break
    print("seated after", ", ".join(f"{seconds:.1f} s" for seconds in taken))
    assert min(taken) <= GOAL * NOISE
