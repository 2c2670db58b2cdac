"""After the session has ended: everything can be read, and nothing is offered that would be refused."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to, read_chart
from tests.browser.test_activity import leave_note, write_lines

READS = {"All charts", "More", "On the big screen", "What becomes of it", "Understood"}


def offers(phone: Page) -> set[str]:
    """What can be pressed outside the closed parts, by its words."""
    found = phone.locator("#page :is(button, summary, a, [type=submit]):visible").all_inner_texts()
    return {" ".join(text.split()) for text in found}


@pytest.mark.timeout(180)
def test_after_the_end_a_phone_reads_and_offers_nothing_that_is_refused(room: Room) -> None:
    console, desk = room.console(), room.recorder(2)
    phone, newcomer = room.phone(3), room.open("newcomer", room.made["links"]["join"], "Pixel 7")
    expect(newcomer.get_by_role("button", name="Seat me")).to_be_visible()
    go_to(console, "Table discussion")
    write_lines(desk, 0, "A call every month")
    desk.get_by_role("button", name="Post to the wall").click()
    desk.locator("dialog").get_by_role("button", name="Post to the wall").click()
    go_to(console, "Gallery walk")
    read_chart(phone, 2)
    leave_note(phone, "Question", "How long did it take?")
    phone.locator(".stick-whole").click()
    phone.locator("#note-text").fill("Half a thought")

    console.get_by_role("button", name="End session").click()
    console.locator("#close").get_by_role("button", name="End session").click()
    expect(phone.locator("#stage-title")).to_contain_text("This session has ended")
    expect(phone.get_by_text("It was not sent; it stays on this phone.")).to_be_visible()
    expect(phone.locator("blockquote")).to_have_text("Half a thought")
    room.look_at(phone, "ended-phone")
    assert offers(phone) <= {*READS, "‹ All charts"}, offers(phone)
    phone.get_by_role("button", name="All charts").click()
    expect(phone.locator(".my-notes")).to_contain_text("How long did it take?")
    phone.locator("summary", has_text="More").click()
    phone.locator("summary", has_text="All charts").click()
    phone.set_viewport_size({"width": 320, "height": 800})
    phone.evaluate("scrollTo(0, 0)")
    room.look_at(phone, "ended-phone-320")
    own = {"Take my notes along", "As a file for programs (JSON)", "Erase what I wrote"}
    assert offers(phone) == {*READS, *own, "Table 2"}, offers(phone)
    phone.locator(".charts button").first.click()
    expect(phone.locator("[data-stage=ended]")).to_contain_text("A call every month")
    expect(phone.locator("[data-stage=ended] .note")).to_contain_text("How long did it take?")
    expect(newcomer.get_by_role("button", name="Seat me")).to_have_count(0)
    assert offers(newcomer) <= READS, offers(newcomer)

    console.get_by_role("button", name="Purpose and preview").click()
    expect(console.locator("#about")).to_be_visible()
    console.keyboard.press("Escape")
    phone.reload()
    expect(phone.locator("[data-stage=ended]")).to_be_visible()
    for page in (console, phone, newcomer):
        expect(page.locator("#bar")).to_contain_text("All saved")
        expect(page.locator(".tray")).to_have_count(0)

    # opened again, the half thought is where it was
    console.get_by_role("button", name="Reopen session").click()
    expect(phone.locator("#note-text")).to_have_value("Half a thought")
