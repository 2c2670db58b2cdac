"""People change places: phones say where to go, the screen says the rule, the console sees who is there."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.room import Room, go_to

AGENDA = """
title = "On the move"

[[activities]]
key = "move"
title = "Move"

[[activities.stages]]
kind = "regroup"
key = "pairs"
title = "In pairs"
minutes = 3
settings = { rule = "pairs" }

[[activities.stages]]
kind = "regroup"
key = "on"
title = "One table on"
minutes = 3
instructions = "Take your pen with you."

[[activities.stages]]
kind = "discuss"
title = "Talk there"
topics = [{ text = "What is new here?" }]
"""


def test_everybody_is_told_where_to_go(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen = room.console(), room.screen()
    ann, bob = room.phone(4), room.phone(4, "", viewport={"width": 320, "height": 640})
    for phone, name in ((ann, "Ann"), (bob, "Bob")):
        phone.locator("summary", has_text="More").click()
        phone.get_by_label("Name (optional)").fill(name)
        phone.get_by_role("button", name="Save").click()
        phone.locator("summary", has_text="More").click()
    go_to(console, "In pairs")
    expect(ann.locator("[data-stage=regroup]")).to_contain_text("Bob")
    for who, page in (("phone", ann), ("screen", screen)):
        room.look_at(page, f"regroup-pairs-{who}")

    go_to(console, "One table on")
    expect(ann.locator(".go-to")).to_contain_text("Table 1")
    expect(screen.locator(".regroup-rule")).to_contain_text("After 4 comes 1.")
    ann.get_by_role("button", name="I am there").click()
    expect(ann.locator("#where")).to_contain_text("Table 1")
    expect(console.locator("[data-stage=regroup]")).to_contain_text("1 of 2 are where they should be")
    for who, page in (("phone", ann), ("phone-320", bob), ("screen", screen), ("console", console)):
        room.look_at(page, f"regroup-{who}")
    go_to(console, "Talk there")
    expect(bob.locator("#where")).to_contain_text("Table 1")

    console.locator(".console-seating summary").click()
    console.get_by_role("button", name="Seat all anew: equal tables").click()
    console.locator(".console-seating").get_by_role("button", name="Press again").click()
    expect(console.locator(".console-seating")).to_contain_text("Done")
    room.look_at(console, "regroup-seating-console")
