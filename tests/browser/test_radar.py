"""The room radar: what each table is doing in a word, who needs a visit, one press for each; the console on a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines


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
    visit(console, 2).get_by_role("button", name="Done").click()
    expect(visit(console, 2)).to_have_count(0)

    # everyone look up: on every screen until it is taken away
    console.get_by_role("button", name="Say to all").click()
    console.locator("#say").get_by_role("button", name="Everyone look up").click()
    for page in (desk, phone, other):
        expect(page.locator(".message-card")).to_contain_text("Please look up")
    expect(screen.locator(".screen-look-up")).to_have_text("Please look up.")
    room.look_at(screen, "radar-look-up-screen")
    room.look_at(console, "radar-say")
    console.locator("#say").get_by_role("button", name="Close").click()
    room.look_at(console, "radar-look-up-console")
    late = room.phone(3)
    expect(late.locator(".message-card")).to_contain_text("Please look up")
    console.locator("#look-up").get_by_role("button", name="Take away").click()
    expect(screen.locator(".screen-look-up")).to_have_count(0)
    expect(late.locator(".message-card")).to_have_count(0)
    room.look_at(console, "radar-console")
