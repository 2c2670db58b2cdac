"""The whole first activity without a mouse: by the keyboard alone, and by what a screen reader is told alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keys import Keys
from tests.browser.room import Room

LINES = ("District data leads: a call every month", "Legislators' staff, before a bill")
QUESTION = "How did you get them to the table?"
ANSWER = "Through their association."


def heading(page: Page, name: str) -> None:
    """The page has gone along."""
    expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


@pytest.mark.timeout(240)
def test_by_the_keyboard_alone(room: Room) -> None:
    facilitator = Keys(room.console())
    recorder, other = Keys(room.desk(1)), Keys(room.desk(2))
    walker = Keys(room.open("phone", room.server.url, "Pixel 7"))

    # the way in: a typed code, a seat
    walker.type(re.compile("^Code"), room.code)
    walker.page.keyboard.press("Enter")
    walker.press("button", re.compile("^Table 2"))
    expect(walker.page.locator("#where")).to_contain_text("Table 2")

    # start, with the big button; then with its key
    facilitator.press("button", "Start", key="Space")
    heading(walker.page, "Before we start")
    next_stage(facilitator, "Table discussion")
    for desk, lines in ((recorder, LINES), (other, LINES[:1])):
        desk.press("button", "I will record")
        desk.press("button", "Yes, I am recording")
        expect(desk.page.get_by_text("You are recording.")).to_be_visible()
        desk.reach("textbox", "Line 1.1")
        for line in lines:
            desk.page.keyboard.type(line)
            desk.page.keyboard.press("Enter")
    recorder.page.keyboard.press("ArrowUp")
    recorder.page.keyboard.press("Alt+ArrowUp")
    expect(walker.page.get_by_text(LINES[0])).to_be_visible()

    next_stage(facilitator, "Post your chart")
    for desk in (recorder, other):
        desk.press("button", "Post to the wall")
        desk.press("button", "Post to the wall")  # the dialog's own
        expect(desk.page.get_by_role("button", name="Take it back from the wall")).to_be_visible()

    # the walk: a chart is opened, a line of it chosen, a note stuck to it
    next_stage(facilitator, "Gallery walk")
    heading(walker.page, "Gallery walk")
    walker.press("button", re.compile("District data leads"))
    walker.press("button", "Question", key="Space")
    walker.page.keyboard.press("End")
    walker.page.keyboard.press("Control+a")
    walker.page.keyboard.type(QUESTION)
    walker.press("button", "Stick it")
    expect(recorder.page.get_by_text(QUESTION)).to_be_visible()

    # home: the table answers, and whoever asked reads it
    next_stage(facilitator, "Back at your own chart")
    recorder.press("button", "Answer")
    recorder.type("Your table’s answer", ANSWER)
    recorder.press("button", "Answer")
    expect(walker.page.get_by_text(ANSWER).first).to_be_visible()
    for keys in (facilitator, recorder, other, walker):
        keys.is_somewhere()


def next_stage(facilitator: Keys, title: str) -> None:
    """N, and N again: at once after a stage has begun the button rests."""
    page = facilitator.page
    page.wait_for_timeout(1_600)
    page.keyboard.press("n")
    expect(page.get_by_role("button", name="Press again")).to_be_visible()
    page.keyboard.press("n")
    expect(page.get_by_role("listitem").filter(has_text=title).and_(page.locator("[aria-current]"))).to_be_visible()


@pytest.mark.timeout(240)
def test_by_roles_and_names_alone(room: Room) -> None:
    """What is asked for is what assistive technology is given: roles, names, labels. No picture, no selector."""
    facilitator, recorder, other = room.console(), room.desk(1), room.desk(2)
    walker = room.open("phone", room.server.url, "Pixel 7")

    walker.get_by_label("Code on the screen").fill(room.code)
    walker.get_by_role("button", name="Join").click()
    walker.get_by_role("button", name=re.compile("^Table 2")).click()
    now = facilitator.get_by_role("region", name="Now")
    now.get_by_role("button", name="Start", exact=True).click()
    heading(walker, "Before we start")
    go_on(facilitator, "Table discussion")
    heading(walker, "Table discussion")

    for desk, lines in ((recorder, LINES), (other, LINES[:1])):
        desk.get_by_role("button", name="I will record").click()
        desk.get_by_role("dialog").get_by_role("button", name="Yes, I am recording").click()
        for at, line in enumerate(lines, 1):
            desk.get_by_label(f"Line 1.{at}").fill(line)
            desk.get_by_label(f"Line 1.{at}").press("Enter")
    expect(walker.get_by_role("listitem").filter(has_text=LINES[0])).to_be_visible()

    go_on(facilitator, "Post your chart")
    for desk in (recorder, other):
        desk.get_by_role("button", name="Post to the wall").click()
        desk.get_by_role("dialog").get_by_role("button", name="Post to the wall").click()
        expect(desk.get_by_role("button", name="Take it back from the wall")).to_be_visible()

    go_on(facilitator, "Gallery walk")
    expect(walker.get_by_role("heading", name="Table 1 · Group 1")).to_be_visible()
    walker.get_by_role("button", name=re.compile("District data leads")).click()
    walker.get_by_role("group", name="What kind of note?").get_by_role("button", name="Question").click()
    walker.get_by_label("Your note").fill(QUESTION)
    walker.get_by_role("button", name="Stick it").click()
    asked = recorder.get_by_role("article").filter(has_text=QUESTION)
    expect(asked).to_be_visible()

    go_on(facilitator, "Back at your own chart")
    asked.get_by_role("button", name="Answer", exact=True).click()
    recorder.get_by_label("Your table’s answer").fill(ANSWER)
    recorder.get_by_role("button", name="Answer", exact=True).click()
    expect(walker.get_by_role("article").filter(has_text=ANSWER).first).to_be_visible()


def go_on(console: Page, title: str) -> None:
    """The next stage, asked twice."""
    now = console.get_by_role("region", name="Now")
    console.wait_for_timeout(1_600)  # at once after a stage has begun the button rests
    now.get_by_role("button", name="Start next").click()
    now.get_by_role("button", name="Press again").click()
    expect(console.get_by_role("listitem").filter(has_text=title).filter(has_text="on now").first).to_be_visible()
