"""Like is put with like: by mouse, by finger, by keyboard, by "move to"; and the room sees its themes grow."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import FloatRect, Locator, Page, expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines

AGENDA = """
title = "Putting like with like"

[[activities]]
key = "talk"
title = "Talk"

[[activities.stages]]
kind = "discuss"
key = "talking"
title = "What gets in the way"
topics = [{ text = "What gets in the way?" }, { text = "What would help?" }]

[[activities.stages]]
kind = "cluster"
key = "themes"
title = "Find the themes"
minutes = 10
instructions = "The theme desk puts like with like. Check that your table was heard right."
settings = { who = "theme_desk" }

[[activities.stages]]
kind = "cluster"
key = "silent"
title = "All sort in silence"
settings = { who = "everyone", silent = true, fresh = true }

[[activities.stages]]
kind = "cluster"
key = "own"
title = "Each table sorts"
settings = { who = "tables" }
"""
SAID = {
    1: ("No time to meet", "Staff leave, and their knowledge with them"),
    2: ("No time to meet!", "Districts do not trust the numbers"),
    3: ("Nobody owns the dictionary", "The budget comes a year too late"),
}


def card(page: Page, text: str) -> Locator:
    """A card on a board."""
    return page.locator(".board-card:not(.is-ghost)").filter(has=page.get_by_text(text, exact=True))


def theme(page: Page, name: str) -> Locator:
    """A theme on a board, by its name."""
    return page.locator(f'.board-theme[aria-label="{name}"]')


def box(what: Locator) -> FloatRect:
    """Where it is on the page."""
    found = what.bounding_box()
    assert found
    return found


def drag(page: Page, what: Locator, where: Locator) -> None:
    """By mouse, as a person does: press, move, and let go."""
    what.scroll_into_view_if_needed()
    start, end = box(what.locator(".board-words")), box(where)
    page.mouse.move(start["x"] + 20, start["y"] + 8)
    page.mouse.down()
    page.mouse.move(start["x"] + 40, start["y"] + 30, steps=3)
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + min(40, end["height"] / 2), steps=6)
    page.mouse.up()


def swipe(page: Page, grip: Locator, where: Locator) -> None:
    """By finger, from the grip."""
    start, end = box(grip), box(where)
    touch = page.context.new_cdp_session(page)
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
    to_x, to_y = end["x"] + end["width"] / 2, end["y"] + min(30, end["height"] / 2)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 9):
        point = {"x": x + (to_x - x) * step / 8, "y": y + (to_y - y) * step / 8}
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def talked(room: Room) -> Page:
    """Three tables have written; returns the console."""
    console = room.console()
    go_to(console, "What gets in the way")
    for number, lines in SAID.items():
        write_lines(room.recorder(number), 0, *lines)
    return console


def test_the_facilitator_and_her_theme_desk_find_the_themes(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen, phone = talked(room), room.screen(), room.phone(4, "", viewport={"width": 320, "height": 640})
    helper = room.phone(2)
    expect(console.locator("#next-stage")).to_contain_text("Find the themes")
    room.look_at(console, "cluster-ahead-console")
    go_to(console, "Find the themes")
    expect(console.locator(".board-none .board-card")).to_have_count(6)

    # look-alikes are put together by a person
    console.get_by_role("button", name="Find look-alikes").click()
    expect(console.locator(".twins-pair")).to_have_count(1)
    room.look_at(console, "cluster-look-alikes-console")
    console.get_by_role("button", name="Put together").click()
    title = console.get_by_label("Name of theme 1")
    expect(title).to_be_focused()
    console.keyboard.type("Time")
    console.keyboard.press("Enter")
    expect(theme(console, "Time")).to_contain_text("heard at 2 of 4 tables")

    # by mouse: into a theme, and onto the place for a new one, on a screen where both are in sight
    console.set_viewport_size({"width": 1280, "height": 1100})
    drag(console, card(console, "The budget comes a year too late"), theme(console, "Time"))
    expect(theme(console, "Time").locator(".board-card")).to_have_count(3)
    drag(console, card(console, "Staff leave, and their knowledge with them"), console.locator(".board-new"))
    console.get_by_label("Name of theme 2").fill("People who leave")
    console.keyboard.press("Enter")
    expect(theme(console, "People who leave").locator(".board-card")).to_have_count(1)

    # by keyboard: taken, carried, put down; and left where it was
    grip = card(console, "Nobody owns the dictionary").locator(".board-grip")
    grip.focus()
    for key in ("Enter", "ArrowRight", "ArrowRight", "ArrowUp"):
        console.keyboard.press(key)
    expect(console.locator(".board [role=status]").first).to_have_text("People who leave, place 1 of 2")
    room.look_at(console, "cluster-carried-console")
    console.keyboard.press("Enter")
    expect(theme(console, "People who leave").locator(".board-card").first).to_contain_text("Nobody owns")
    expect(grip).to_be_focused()
    for key in ("Enter", "ArrowLeft", "Escape"):
        console.keyboard.press(key)
    expect(theme(console, "People who leave").locator(".board-card")).to_have_count(2)

    # somebody on the theme desk, on a phone: "move to", and by finger
    console.get_by_label("Put somebody on the theme desk").select_option(label="Somebody, table 2")
    move = card(helper, "Districts do not trust the numbers").get_by_role("combobox")
    move.select_option(label="New theme")
    helper.get_by_label("Name of theme 3").fill("Trust")
    helper.keyboard.press("Enter")
    expect(theme(console, "Trust").locator(".board-card")).to_have_count(1)
    budget = card(helper, "The budget comes a year too late")
    budget.scroll_into_view_if_needed()
    swipe(helper, budget.locator(".board-grip"), theme(helper, "People who leave"))
    expect(theme(console, "People who leave").locator(".board-card")).to_have_count(3)
    theme(console, "Trust").locator("summary").click()
    room.look_at(console, "cluster-theme-menu-console")
    theme(console, "Trust").get_by_role("button", name="Minority view").click()

    # everybody sees what was heard, and what lies in it
    expect(screen.locator(".screen-theme")).to_have_count(3)
    expect(screen.locator(".screen-theme").first).to_contain_text("heard at 2 of 4 tables")
    expect(phone.locator(".theme-card")).to_have_count(3)
    phone.get_by_role("button", name="Read what is in them").click()
    expect(phone.locator(".theme-card").first).to_contain_text("No time to meet")
    for name, page in (("console", console), ("screen", screen), ("phone-320", phone), ("phone-desk", helper)):
        room.look_at(page, f"cluster-{name}")
    console.get_by_role("button", name="Larger board").click()
    room.look_at(console, "cluster-large-console")


def test_everyone_sorts_in_silence_and_each_table_its_own(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, phone, other = talked(room), room.phone(1, "", viewport={"width": 320, "height": 640}), room.phone(3)
    go_to(console, "All sort in silence")
    expect(phone.locator(".board-card")).to_have_count(6)
    room.look_at(phone, "cluster-silent-phone-320")
    for page, text, where in ((phone, "No time to meet", "New theme"), (other, "No time to meet!", "Theme 1")):
        card(page, text).get_by_role("combobox").select_option(label=where)
        expect(theme(other, "Theme 1").locator(".board-card").filter(has_text=text).first).to_be_visible()
    expect(theme(phone, "Theme 1")).to_contain_text("heard at 2 of 4 tables")
    room.look_at(other, "cluster-silent-phone")

    go_to(console, "Each table sorts")
    desk = room.desk(3)
    expect(desk.locator(".board-card")).to_have_count(2)
    desk.get_by_role("button", name="New theme").click()
    desk.keyboard.type("Nobody is in charge")
    desk.keyboard.press("Enter")
    drag(desk, card(desk, "Nobody owns the dictionary"), theme(desk, "Nobody is in charge"))
    expect(theme(other, "Nobody is in charge").locator(".board-card")).to_have_count(1)
    expect(phone.locator(".board-theme")).to_have_count(0)
    expect(phone.locator(".board-card")).to_have_count(2)
    expect(console.locator(".theme-card")).to_contain_text("Nobody owns the dictionary")
    for name, page in (("desk", desk), ("console", console)):
        room.look_at(page, f"cluster-tables-{name}")
