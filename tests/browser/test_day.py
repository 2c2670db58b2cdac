"""The whole day of the conference, shortened: every stage is started, used for what it is for, and looked at.

The second table activity (strategies) is in it: grid, card, share-out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, TimeoutError, expect

from facilitator.agenda.reader import METHODS
from tests.browser.room import Room, let_on, read_chart
from tests.browser.test_activity import write_lines
from tests.browser.test_share import fill_card

DAY = (METHODS / "slds-2015.toml").read_text(encoding="utf-8")
CHALLENGES = {
    1: ("Feedback stops once the product is out", "A standing slot in the principals' meeting"),
    2: ("Users ask for more data than they can read", "Ask what decision it is for"),
}


def start_next(console: Page, title: str) -> None:
    """The facilitator presses the big button, twice where a stage is on already."""
    button = console.locator("#now .console-next button")
    begun = console.locator("#agenda [aria-current]").count() > 0
    again = console.locator("#now").get_by_role("button", name="Press again")
    button.click()
    for _ in range(10 if begun else 0):  # right after a move the button rests, so that a nervous press does not move on
        try:
            again.click(timeout=500)
            break
        except TimeoutError:
            button.click()
    expect(console.locator("#agenda [aria-current]")).to_contain_text(title)


@pytest.mark.timeout(480)
def test_a_shortened_day(room_of: Callable[..., Room]) -> None:
    room = room_of(DAY)
    console, screen = room.console(), room.screen()
    one, two = room.recorder(1), room.recorder(2)
    ann, bob = room.phone(1), room.phone(2, "", viewport={"width": 320, "height": 640})
    pages = {"console": console, "screen": screen, "desk": one, "phone": ann, "phone-320": bob}

    def look(name: str) -> None:
        for who, page in pages.items():
            room.look_at(page, f"day-{name}-{who}")

    start_next(console, "Welcome")
    expect(screen.get_by_text("Two goals for this morning").first).to_be_visible()
    look("01-welcome")
    start_next(console, "Introductions")
    ann.get_by_label("State or organisation").fill("Ohio")
    ann.get_by_role("button", name="Save").click()
    let_on(console, 1)
    expect(screen.locator(".roster")).to_contain_text("Ohio")
    look("02-introductions")
    start_next(console, "Materials")
    expect(ann.get_by_role("link", name=re.compile("Guidebook"))).to_be_visible()
    look("03-materials")
    start_next(console, "Six steps, no shortcuts")
    bob.get_by_label("A question, or something").fill("Who pays for this?")
    bob.locator(".present-ask button").click()
    expect(console.locator("#parked")).to_contain_text("Who pays for this?")
    look("04-talk")

    start_next(console, "What we do now")
    start_next(console, "Table discussion")
    write_lines(one, 0, "District data leads")
    write_lines(two, 0, "Legislators' staff")
    look("05-discussion")
    start_next(console, "Post your chart")
    one.get_by_role("button", name="Post to the wall").click()
    one.get_by_role("dialog").get_by_role("button", name="Post to the wall").click()
    console.get_by_role("button", name="Post 1 chart as it stands").click()
    start_next(console, "Gallery walk")
    read_chart(bob, 1)
    bob.locator(".line-button").filter(has_text="District data leads").click()
    bob.locator(".kinds").get_by_role("button", name="Question").click()
    bob.locator("#note-text").fill("How often do you meet?")
    bob.get_by_role("button", name="Stick it").click()
    look("06-walk")
    start_next(console, "Back at your own chart")
    expect(one.get_by_text("How often do you meet?").first).to_be_visible()
    look("07-answers")
    start_next(console, "What we noticed")
    look("08-noticed")
    start_next(console, "Plan, create, support")

    start_next(console, "What we do now")
    start_next(console, "How we do it today")
    write_lines(one, 1, CHALLENGES[1][0])
    look("09-grid")
    start_next(console, "One challenge, and what helps")
    for number, desk in ((1, one), (2, two)):
        fill_card(desk, *CHALLENGES[number], why="They set the agenda.", reporter=f"R{number}")
    look("10-cards")
    start_next(console, "Reporters share out")
    console.get_by_role("button", name=re.compile("^Next: table")).click()
    expect(screen.locator(".turn-head")).to_be_visible()
    look("11-share-out")
    start_next(console, "One thing I will do")
    look("12-will-do")
    start_next(console, "What happens next")
    look("13-close")
    console.get_by_role("button", name="End session").click()
    expect(console.locator("dialog[open]")).to_be_visible()
    room.look_at(console, "day-14-end-console")
