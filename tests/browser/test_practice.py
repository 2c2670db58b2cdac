"""The practice: a facilitator is led through a small session with simulated people, and can leave it at any point."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.long import long
from tests.browser.room import Room, go_to
from tests.live.house import Server


def guide(console: Page) -> Locator:
    return console.locator(".practice-guide")


def is_at(console: Page, step: str) -> None:
    """The guide asks for this step now."""
    expect(guide(console)).to_have_attribute("data-step", step, timeout=60_000)


def look(room: Room, console: Page, name: str) -> None:
    """On a laptop and on a phone."""
    for width in (1280, 320):
        console.set_viewport_size({"width": width, "height": 800})
        room.look_at(console, f"practice-{name}-{width}")
    console.set_viewport_size({"width": 1280, "height": 800})


@pytest.fixture
def practice(room: Room) -> Page:
    """The practice that was begun from a new session's console."""
    console = room.console()
    expect(console.get_by_text("nothing of it is kept")).to_be_visible()
    look(room, console, "offer")
    console.get_by_role("button", name="Practise for five minutes").click()
    expect(guide(console)).to_be_visible(timeout=30_000)
    return console


@pytest.mark.timeout(240)
def test_a_facilitator_is_led_through_eight_steps_by_doing_them(room: Room, practice: Page) -> None:
    console, sessions = practice, set(room.server.folder.glob("*.db"))
    assert len(sessions) == 2
    is_at(console, "screen")
    look(room, console, "first")
    with console.expect_popup() as opened:
        console.get_by_role("button", name="Open the screen").click()
    expect(opened.value.locator("body")).to_have_attribute("data-page", "screen")
    is_at(console, "start")
    console.locator("#now").get_by_role("button", name="Start").click()
    is_at(console, "help")
    tile = console.locator("#visits [data-why=help]")
    expect(tile).to_be_visible(timeout=60_000)
    tile.get_by_role("button", name="I’m on my way").click()
    is_at(console, "minute")
    console.get_by_role("button", name="+1 min: give a minute").click()
    is_at(console, "post")
    go_to(console, "Post your chart")
    is_at(console, "bell")
    expect(console.locator("#tables")).to_contain_text("Posted", timeout=60_000)
    go_to(console, "Gallery walk")
    console.get_by_role("button", name="Ring: next stop").click()
    is_at(console, "hide")
    console.locator(".console-note").first.wait_for(timeout=60_000)
    look(room, console, "notes")
    console.locator(".console-note").first.get_by_role("button", name="Hide").click()
    is_at(console, "end")
    console.reload()
    is_at(console, "end")
    console.get_by_role("button", name="End session").click()
    console.locator("#close").get_by_role("button", name="End session").click()
    is_at(console, "over")
    look(room, console, "over")
    with console.expect_popup() as report:
        guide(console).get_by_role("link", name="Read the report").click()
    expect(report.value.locator("body")).to_contain_text("What helps a first meeting to go well?")
    guide(console).get_by_role("button", name="Leave practice").click()
    console.wait_for_url(f"**/s/{room.code}/console", timeout=30_000)
    assert {file.stem for file in room.server.folder.glob("*.db")} == {room.code}


def test_it_can_be_left_at_any_point_and_steps_can_be_left_out(room: Room, practice: Page) -> None:
    console = practice
    is_at(console, "screen")
    for step in ("start", "help"):
        guide(console).get_by_role("button", name="Skip this step").press("Enter")
        is_at(console, step)
    guide(console).get_by_text("All steps").click()
    expect(guide(console).locator("li[data-state=skipped]")).to_have_count(2)
    expect(guide(console)).to_contain_text("0 of 8 done")
    look(room, console, "skipped")
    console.locator("#now").get_by_role("button", name="Start").click()  # skipped, and done all the same
    expect(guide(console).locator("li[data-step=start]")).to_have_attribute("data-state", "done")
    guide(console).get_by_role("button", name="Leave practice").press("Enter")
    console.wait_for_url(f"**/s/{room.code}/console", timeout=30_000)
    expect(console.get_by_role("button", name="Practise for five minutes")).to_be_visible()


@long
def test_from_the_start_page_with_the_hosts_key(room: Room) -> None:
    page = room.open("start", f"{room.server.url}/#host=host")
    page.get_by_role("button", name="Practise for five minutes").click()
    expect(guide(page)).to_be_visible(timeout=30_000)
    library = room.open("library", f"{room.server.url}/library#host=host")
    row = library.locator(".library-list li").filter(has=library.locator(".library-practice"))
    expect(row).to_have_count(1)
    room.look_at(library, "practice-library")
    guide(page).get_by_role("button", name="Leave practice").click()
    page.wait_for_url(f"{room.server.url}/")
    library.reload()


def test_a_practice_needs_a_key(server: Server) -> None:
    status, answer = server.post("/api/practice", {})
    assert (status, answer["error"]["code"]) == (403, "not_allowed")
