"""What this machine was measured to hold, on the console before doors open: said by the server, on laptop and phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from facilitator.store import measured
from facilitator.store.measured import Outcome
from tests.browser.room import Room, go_to

NOON = 1_795_694_400_000  # 26 November 2026
GOOD = Outcome(NOON, people=240, held=True, answers=0.2, weakest="up", here=False)
POOR = Outcome(NOON, people=240, held=False, answers=4.1, weakest="server", here=False)


def look(room: Room, console: Page, name: str) -> None:
    """On a laptop and on a phone."""
    for width in (1280, 320):
        console.set_viewport_size({"width": width, "height": 800})
        room.look_at(console, f"measured-{name}-{width}")
    console.set_viewport_size({"width": 1280, "height": 800})


def beside_the_code(console: Page) -> Locator:
    """The part about the time before doors open, in the dialog with the QR code."""
    console.get_by_role("button", name="QR code").click()
    part = console.locator("#join section").filter(has_text="Before doors open")
    part.scroll_into_view_if_needed()
    return part


@pytest.mark.parametrize(
    ("outcome", "name", "says"),
    [
        (None, "never", "Not measured yet"),
        (GOOD, "good", "held 240 people, 99 of 100 answers within 0.2 s. Weakest: the way up (uplink)."),
        (POOR, "poor", "did not hold 240 people. Weakest: the server’s machine."),
    ],
)
def test_the_console_says_what_was_measured_before_doors_open(
    room: Room, outcome: Outcome | None, name: str, says: str
) -> None:
    if outcome:
        measured.write(room.server.folder, outcome)
    console = room.console()
    expect(console.locator("#now")).to_contain_text(says)
    look(room, console, name)
    part = beside_the_code(console)
    expect(part).to_contain_text(says)
    command = part.get_by_text("facilitator rehearse")
    expect(command).to_have_count(0 if name == "good" else 1)
    look(room, console, f"{name}-code")


def test_once_a_stage_is_on_there_are_other_things_to_say(room: Room) -> None:
    console = room.console()
    expect(console.locator("#now")).to_contain_text("Not measured yet")
    go_to(console, "Table discussion")
    expect(console.locator("#now")).not_to_contain_text("measured")
    measured.write(room.server.folder, GOOD)
    expect(beside_the_code(console)).to_contain_text("held 240 people")  # asked anew each time
