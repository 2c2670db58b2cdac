"""The room radar: what each table is doing in a word, who needs a visit, one press for each; the console on a phone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines
from tests.browser.test_day import start_next

AGENDA = """
title = "Partners day"

[[activities]]
key = "a"
title = "Transitions"
[[activities.stages]]
kind = "discuss"
title = "Table talk"
minutes = 1
topics = [{text = "Who has stayed with you, and why?"}]
[[activities.stages]]
kind = "post"
title = "Post your chart"
minutes = 1
[[activities.stages]]
kind = "walk"
title = "Gallery walk"
minutes = 1
settings = {rotation = "free"}
"""


def tile(console: Page, number: int) -> Locator:
    return console.locator(f".console-tile[data-table='{number}']")


def visit(console: Page, number: int) -> Locator:
    return console.locator(f".console-visits li[data-table='{number}']")


@pytest.mark.timeout(180)
def test_the_radar_says_what_each_table_does_and_one_press_helps(room: Room) -> None:
    console, screen = room.console(), room.screen()
    expect(tile(console, 1)).to_contain_text("Nobody here")
    desk, phone, other = room.recorder(1), room.phone(1), room.phone(2)
    go_to(console, "Table discussion")
    expect(tile(console, 1)).to_contain_text("Talking")
    expect(tile(console, 2)).to_contain_text("No recorder")
    write_lines(desk, 0, "A call every month")
    expect(tile(console, 1)).to_contain_text("Writing")
    expect(console.locator(".console-room-count")).to_have_text("2 joined · 2 seated · 2 connected · 1 laptop")

    # one table is too loud: it alone is told, on its desk and its phones
    tile(console, 1).get_by_role("button", name="1").click()
    menu = console.locator("#menu")
    menu.get_by_role("button", name="Could you lower your voices").click()
    for page in (desk, phone):
        expect(page.locator(".message-card")).to_contain_text("lower your voices")
    expect(other.locator(".message-card")).to_have_count(0)
    room.look_at(console, "radar-menu")
    room.look_at(phone, "radar-phone-card")
    room.look_at(desk, "radar-desk-card")
    phone.get_by_role("button", name="Got it").click()
    expect(phone.locator(".message-card")).to_have_count(0)
    phone.reload()
    expect(phone.locator("#where")).to_contain_text("Table 1")
    expect(phone.locator(".message-card")).to_have_count(0)
    expect(desk.locator(".message-card")).to_have_count(1)
    menu.get_by_role("button", name="Take away").click()
    expect(desk.locator(".message-card")).to_have_count(0)
    menu.get_by_role("button", name="Close").click()

    # a table calls; it comes first, and the call is done with one press
    other.get_by_role("button", name=re.compile("help", re.I)).first.click()
    expect(visit(console, 2)).to_be_visible()
    console.locator("#now").hover()
    expect(console.locator(".console-number").first).to_have_text("2")
    room.look_at(console, "radar-visit")
    console.locator("[data-order=number]").click()
    expect(console.locator(".console-number").first).to_have_text("1")
    console.locator("[data-order=need]").click()
    visit(console, 2).get_by_role("button", name="I’m on my way").click()
    visit(console, 2).get_by_role("button", name="Done").click()
    expect(visit(console, 2)).to_have_count(0)
    desk.get_by_role("button", name="We have finished").click()
    expect(tile(console, 1)).to_contain_text("Ready")

    # everyone look up: on every screen until it is taken away
    console.get_by_role("button", name="Say to all").click()
    console.locator("#say").get_by_role("button", name="Everyone look up").click()
    for page in (desk, phone, other):
        expect(page.locator(".message-card")).to_contain_text("Please look up")
    expect(screen.locator(".screen-look-up")).to_have_text("Please look up.")
    room.look_at(screen, "radar-look-up-screen")
    room.look_at(console, "radar-say")
    console.locator("#say").get_by_role("button", name="Heard from everyone?").click()
    expect(phone.locator(".message-card").first).to_contain_text("Try a quick round")
    console.locator("#say").get_by_role("button", name="Close").click()
    late = room.phone(3)
    expect(late.locator(".message-card")).to_have_text(re.compile("Please look up"))  # and not the round before it came
    console.locator("#look-up").get_by_role("button", name="Take away").click()
    expect(screen.locator(".screen-look-up")).to_have_count(0)
    expect(late.locator(".message-card")).to_have_count(0)
    room.look_at(console, "radar-console")


@pytest.mark.timeout(180)
def test_a_facilitator_on_her_phone_sees_that_nobody_posts_and_nobody_visits(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console = room.open("console", room.made["links"]["console"], "iPhone 13")
    tabs = console.get_by_role("navigation", name="Parts of the console")

    def until_over() -> None:
        console.get_by_role("button", name="−1 min").click()
        expect(console.locator(".console-clock")).to_contain_text("over time")

    start_next(console, "Table talk")
    for number in (1, 2):
        write_lines(room.recorder(number), 0, "A call every month")
    third, phone = room.recorder(3), room.phone(3)

    # half of the time is over, and one chart is empty: the table is reminded with one press
    until_over()
    tabs.get_by_role("button", name="Visits 1").click()
    console.get_by_role("button", name="Remind: table 3").click()
    for page in (third, phone):
        expect(page.locator(".message-card")).to_contain_text("your chart is still empty")
    expect(visit(console, 3)).to_contain_text("Reminded")
    tabs.get_by_role("button", name="Tables").click()
    expect(tile(console, 2)).to_contain_text("Writing")
    expect(console.locator("#agenda")).to_be_hidden()
    room.look_at(console, "radar-phone-tables")

    # nobody posts, and the time is up: one press, and it is asked again
    tabs.get_by_role("button", name="Now").click()
    start_next(console, "Post your chart")
    room.look_at(console, "radar-phone-now")
    until_over()
    tabs.get_by_role("button", name="Visits 2").click()
    expect(console.locator("[data-group='not-posted']")).to_contain_text("Not posted")
    room.look_at(console, "radar-phone-visits")
    console.get_by_role("button", name="Post all as they stand").click()
    console.locator("#visits").get_by_role("button", name="Press again").click()
    expect(console.locator("[data-group='not-posted']")).to_have_count(0)

    # a chart is read; of the other the room is told
    tabs.get_by_role("button", name="Now").click()
    start_next(console, "Gallery walk")
    until_over()
    phone.locator(".charts button").filter(has_text="Table 1").click()
    tabs.get_by_role("button", name="Visits 1").click()
    expect(console.locator("[data-group='unvisited']")).to_contain_text("Table 2")
    console.get_by_role("button", name="Send readers: chart 2").click()
    expect(phone.locator(".message-card").first).to_contain_text("Nobody has been at chart 2 yet")

    for name in ("Screen", "Notes", "Agenda"):
        console.set_viewport_size({"width": 320, "height": 640})
        tabs.get_by_role("button", name=name).click()
        expect(console.locator("#tables")).to_be_hidden()
        room.look_at(console, f"radar-phone-{name.lower()}-320")
    console.locator("#agenda").get_by_role("button", name="Table talk").click()
