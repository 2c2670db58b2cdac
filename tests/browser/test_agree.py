"""Did we get you right, follow me: nobody is spoken for, nobody is lost, nobody's words are torn away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room
from tests.browser.voice import Voice
from tests.live.house import key_of

AGENDA = """title = "A morning"
[[activities]]
key = "a"
title = "Discussion"
[[activities.stages]]
key = "talk"
kind = "discuss"
title = "Talk at your table"
minutes = 10
instructions = "Everyone talks; one writes."
topics = [{text = "Who was engaged?"}]
[[activities.stages]]
key = "post"
kind = "post"
title = "Post"
[[activities.stages]]
key = "walk"
kind = "walk"
title = "Gallery walk"
minutes = 12
instructions = "Read first. Then leave a note."
[[activities.stages]]
key = "home"
kind = "reflect"
title = "At home"
topics = [{text = "What will you do?"}]
"""


def facilitator_of(room: Room) -> Voice:
    return Voice(room.server, room.code, key_of(room.made["links"]["console"]))


def write_line(desk: Page, text: str) -> None:
    """The recorder types a line and goes to the next."""
    desk.locator(".lines textarea").last.click()
    desk.keyboard.type(text)
    desk.keyboard.press("Enter")
    expect(desk.locator(".lines")).to_contain_text("saved")


@pytest.mark.timeout(120)
def test_the_chart_is_read_back_and_posted_without_waiting(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    facilitator = facilitator_of(room)
    facilitator.do("stage.start", stage="a.talk")
    desk = room.recorder(1)
    ann, bob = room.phone(1), room.phone(1, "", viewport={"width": 320, "height": 640})
    write_line(desk, "We meet monthly with the districts")
    expect(ann.get_by_text("Did we get you right?")).to_have_count(0)

    # half time: a hint; three minutes before the end: the card, and short lines are marked
    write_line(desk, "Data leads")
    facilitator.do("stage.extend", stage="a.talk", minutes=-6)
    expect(desk.locator("[data-hint=round]")).to_contain_text("Heard from everyone?")
    room.look_at(desk, "agree-half-time-desk")
    expect(desk.locator("[data-short=true]")).to_have_count(0)
    facilitator.do("stage.extend", stage="a.talk", minutes=-2)
    expect(desk.locator("[data-hint=read]")).to_contain_text("understand each line")
    expect(desk.locator("[data-short=true]")).to_have_count(1)
    desk.locator("[data-hint=read]").get_by_role("button", name="Read back").click()
    expect(desk.locator(".hint")).to_have_count(0)

    card = bob.locator(".check-card")
    ann.get_by_role("button", name="Agree", exact=True).click()
    expect(desk.locator(".readback")).to_contain_text("1 of 2 agree.")
    expect(ann.locator(".check-card")).to_contain_text("You agree.")
    card.get_by_role("button", name="Not what we said").click()
    card.get_by_label("Which line?").select_option("We meet monthly with the districts")
    card.get_by_label("What did you say?").fill("It is every week")
    room.look_at(bob, "agree-differ-phone-320")
    card.get_by_role("button", name="Tell the recorder").click()
    expect(desk.locator(".line").first).to_contain_text("It is every week")
    expect(desk.locator(".readback")).to_contain_text("1 of 2 agree. 1 differs.")
    room.look_at(desk, "agree-desk")
    room.look_at(ann, "agree-phone")

    # a changed chart asks the one who differed again, and nobody else
    line = desk.locator(".lines textarea").first
    line.fill("We meet every week with the districts")
    expect(card).to_contain_text("has been changed since")
    expect(desk.locator(".readback")).to_contain_text("1 is asked again")
    expect(ann.locator(".check-card")).to_contain_text("You agree.")

    # posting waits for nobody
    desk.get_by_role("button", name="Post to the wall").click()
    desk.get_by_role("dialog").get_by_role("button", name="Post to the wall").click()
    expect(desk.locator(".sign-number")).to_be_visible()
    card.get_by_role("button", name="Agree", exact=True).click()
    expect(desk.locator(".readback")).to_contain_text("2 of 2 agree.")
    room.look_at(desk, "agree-posted-desk")


@pytest.mark.timeout(120)
def test_nobody_is_torn_away_and_nobody_is_left_behind(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    facilitator = facilitator_of(room)
    facilitator.do("stage.start", stage="a.talk")
    desk, other = room.recorder(1), room.desk(2)
    typing, reading = room.phone(1), room.phone(2, "", viewport={"width": 320, "height": 480})
    typing.get_by_text("Add a line quietly").click()
    field = typing.get_by_label("A line for your recorder")
    field.press_sequentially("My words")
    field.press("ArrowLeft")
    desk.locator(".lines textarea").last.click()
    desk.keyboard.type("Half a line")
    reading.evaluate("scrollTo(0, document.body.scrollHeight)")

    facilitator.do("stage.start", stage="a.walk")
    for page in (typing, desk):
        expect(page.locator(".follow")).to_contain_text("The room is now: Gallery walk")
        expect(page.locator("#stage-title")).to_have_text("Talk at your table")
    typing.keyboard.type("!")
    expect(field).to_be_focused()
    expect(field).to_have_value("My word!s")
    desk.keyboard.type(" goes on")
    expect(desk.locator(".lines textarea").first).to_have_value("Half a line goes on")
    room.look_at(desk, "follow-typing-desk")
    room.look_at(typing, "follow-typing-phone")
    expect(other.locator("#stage-title")).to_have_text("Gallery walk")
    expect(other.locator(".follow")).to_have_count(0)

    # what was typed goes where it was typed, and then the page goes along
    typing.get_by_role("button", name="Offer it to your recorder").click()
    expect(typing.locator("#stage-title")).to_have_text("Gallery walk")
    expect(desk.locator("#stage-title")).to_have_text("Gallery walk")
    expect(desk.locator(".chart")).to_contain_text("Half a line goes on")

    # somebody further down the page comes back with one tap
    room.look_at(reading, "follow-reading-phone-320")
    reading.get_by_role("button", name="Go there").click()
    expect(reading.locator("#stage-title")).to_be_focused()
    expect(reading.locator(".follow")).to_have_count(0)
    assert reading.evaluate("scrollY") == 0


@pytest.mark.timeout(120)
def test_a_slow_writer_keeps_the_note_and_the_big_screen_is_read_out(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    facilitator = facilitator_of(room)
    facilitator.do("stage.start", stage="a.talk")
    recorder = Voice(room.server, room.code, key_of(room.made["tables"][0]["link"]))
    recorder.do("pen.claim", table=1)
    recorder.do("line.write", chart="a.1", section="a.t1", text="We meet monthly")
    recorder.do("chart.post", chart="a.1")
    phone = room.phone(2)
    phone.get_by_text("On the big screen").click()
    screen = phone.locator(".big-screen-says")
    expect(screen).to_contain_text("Everyone talks; one writes.")
    expect(screen).to_contain_text("Who was engaged?")
    facilitator.do("stage.start", stage="a.walk")
    expect(screen).to_contain_text("Read first.")
    facilitator.do("screen.show", kind="chart", id="a.1")
    expect(screen).to_contain_text("We meet monthly")
    room.look_at(phone, "big-screen-phone")
    facilitator.do("screen.blank", on=True)
    expect(screen).to_contain_text("dark just now")

    phone.locator(".charts button, .walk-go button").first.wait_for(state="attached")
    if phone.locator(".all-charts").count():
        phone.locator(".all-charts summary").click()
    phone.locator(".charts button").filter(has_text="Table 1").click()
    phone.get_by_role("button", name="Leave a note on the whole chart").click()
    phone.locator("[data-kind=comment]").first.click()
    phone.get_by_label("Your note").press_sequentially("I write slow")
    facilitator.do("stage.start", stage="a.home")
    expect(phone.locator(".follow")).to_contain_text("At home")
    phone.keyboard.type("ly")
    expect(phone.get_by_label("Your note")).to_be_focused()
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.locator("#stage-title")).to_have_text("At home")
    console = room.console()
    expect(console.locator("body")).to_contain_text("I write slowly")
