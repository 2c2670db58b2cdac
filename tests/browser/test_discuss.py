"""Discussions: introductions, ideas alone and then shown, a line offered quietly, a grid, the room's sheet."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.room import Room, go_to, let_on

AGENDA = """
title = "A day of talking"

[[activities]]
key = "talk"
title = "Talk"

[[activities.stages]]
kind = "discuss"
key = "hello"
title = "Introductions"
minutes = 4
instructions = "Name, state, role."
settings = { scribe = "none", roster = true }

[[activities.stages]]
kind = "discuss"
key = "alone"
title = "Think alone"
minutes = 3
settings = { unit = "person", scribe = "each", layout = "cards", release = "by_hand" }
topics = [{ text = "What would you change first?" }]

[[activities.stages]]
kind = "discuss"
key = "grid"
title = "What works, what does not"
minutes = 15

[activities.stages.settings]
layout = "grid"
rows = ["Identification", "Development", "Vetting and pilot"]
columns = ["What worked", "Challenges"]

[[activities.stages]]
kind = "discuss"
key = "together"
title = "The room's sheet"
settings = { unit = "room", scribe = "each", layout = "list" }
"""


def test_people_say_who_they_are_and_the_screen_counts_places(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen, phone = room.console(), room.screen(), room.phone(1)
    go_to(console, "Introductions")
    phone.get_by_label("State or organisation").fill("Ohio")
    phone.get_by_label("One line about you").fill("I look after the data dictionary.")
    phone.get_by_role("button", name="Save").click()
    let_on(console, 1)
    expect(screen.locator(".roster")).to_contain_text("1 Ohio")
    expect(phone.locator(".introduced")).to_contain_text("data dictionary")
    for name, page in (("phone", phone), ("screen", screen), ("console", console)):
        room.look_at(page, f"discuss-introductions-{name}")


def test_an_idea_written_alone_is_seen_when_it_is_released(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, phone, neighbour = room.console(), room.phone(1), room.phone(1, "", viewport={"width": 320, "height": 640})
    go_to(console, "Think alone")
    phone.get_by_label("Your line").fill("Fewer meetings, better notes.")
    phone.get_by_role("button", name="Add").click()
    expect(phone.locator(".my-lines")).to_contain_text("Yours alone until all are shown")
    release = console.get_by_role("button", name="Show the 1 line")
    expect(release).to_be_visible()
    expect(neighbour.get_by_text("Fewer meetings")).to_have_count(0)
    for name, page in (("phone", phone), ("phone-320", neighbour), ("console", console)):
        room.look_at(page, f"discuss-alone-{name}")
    release.click()
    expect(neighbour.locator(".chart")).to_contain_text("Fewer meetings")


def test_a_line_offered_quietly_waits_for_the_recorder(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen, phone = room.console(), room.screen(), room.phone(2)
    desk = room.recorder(2)
    go_to(console, "What works")
    expect(desk.locator(".chart-section")).to_have_count(6)
    phone.get_by_text("Add a line quietly").click()
    phone.get_by_label("Which question").select_option("Development · Challenges")
    phone.get_by_label("A line for your recorder").fill("Nobody tests with real users.")
    phone.get_by_role("button", name="Offer it").click()
    expect(desk.locator(".quiet-lines")).to_contain_text("Nobody tests with real users.")
    for name, page in (("phone", phone), ("desk", desk), ("screen", screen)):
        room.look_at(page, f"discuss-grid-{name}")
    desk.get_by_role("button", name="Put it on the chart").click()
    expect(desk.locator(".chart-section").nth(3).locator("textarea").first).to_have_value(
        "Nobody tests with real users."
    )
    expect(phone.locator(".my-lines")).to_contain_text("On the chart")


def test_everybody_writes_on_the_rooms_sheet(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen, here, there = room.console(), room.screen(), room.phone(1), room.phone(4)
    go_to(console, "The room")
    for phone, words in ((here, "Ask the districts first."), (there, "Pay for the travel.")):
        phone.get_by_label("Your line").fill(words)
        phone.get_by_role("button", name="Add").click()
    let_on(console, 2)
    for page in (screen, here, there):
        expect(page.get_by_text("Ask the districts first.").first).to_be_visible()
    expect(screen.locator(".screen-count:visible")).to_have_text("2 lines")
    for name, page in (("phone", here), ("screen", screen)):
        room.look_at(page, f"discuss-room-{name}")
