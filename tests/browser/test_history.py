"""One press too many on stage: the room is back where it was, and nobody has lost a word."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines
from tests.browser.test_share import AGENDA, fill_card


@pytest.mark.timeout(180)
def test_a_stage_started_by_mistake_is_taken_back_in_one_press(room: Room) -> None:
    console, screen, desk, phone = room.console(), room.screen(), room.recorder(1), room.phone(1)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "We meet monthly")
    console.get_by_role("button", name="+5 min").click()
    expect(console.locator(".console-undo")).to_contain_text("“Table discussion” +5 min")
    desk.locator(".lines textarea").last.click()
    desk.keyboard.type("Half a sent")
    go_to(console, "Gallery walk")
    expect(phone.locator("#stage-title")).to_have_text("Gallery walk")
    expect(console.locator(".console-undo")).to_contain_text("started “Gallery walk”")
    room.look_at(console, "history-1-console")
    console.locator(".console-undo").click()

    # the room is back, the clock runs on, and the half sentence is still there
    for page in (phone, screen):
        expect(page.locator("#stage-title")).to_have_text("Table discussion")
    expect(desk.get_by_role("textbox", name="Line 3.1")).to_have_value("Half a sent")
    expect(console.locator("#now")).to_contain_text("Taken back: started “Gallery walk”")

    # a stage to come is skipped with one press, and what was done can be read and taken back
    post = console.locator("#agenda li.console-stage").filter(has_text="Post your chart")
    post.get_by_role("button", name="Skip").click()
    expect(post).to_contain_text("skipped")
    expect(console.locator(".console-next")).to_contain_text("Gallery walk")
    console.get_by_text("What was done", exact=True).click()
    room.look_at(console, "history-2-done")
    done = console.locator(".console-history li").filter(has_text="skipped “Post your chart”")
    done.get_by_role("button", name="Undo").click()
    expect(console.locator(".console-next")).to_contain_text("Post your chart")


@pytest.mark.timeout(180)
def test_a_share_out_that_overruns_and_an_order_changed_on_the_day(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA.replace("minutes = 17", "minutes = 2"))
    console, screen, desk = room.console(), room.screen(), room.recorder(1)

    # two stages change places with one press, and back
    agenda = console.locator("#agenda li.console-stage .console-stage-title")
    console.get_by_role("button", name="“Pick one challenge” before “Our processes”").click()
    expect(agenda.first).to_have_text("Pick one challenge")
    room.look_at(console, "history-3-order")
    console.locator(".console-undo").click()
    expect(agenda.first).to_have_text("Our processes")

    # there is no time left for all: what the tables have is read in silence, and that can be taken back
    go_to(console, "Pick one challenge")
    fill_card(desk, "Staff turnover", "Two people for each partner", "One of them stays", reporter="Bo")
    go_to(console, "Share-out")
    console.get_by_role("button", name="Next: table 1").click()
    expect(screen.locator(".turn-challenge")).to_have_text("Staff turnover")
    for _ in range(2):  # asked twice
        console.get_by_role("button", name=re.compile("Read the rest in silence|Press again")).click()
    expect(screen.locator(".turn-head")).to_have_text("Read what all the tables found")
    expect(screen.locator(".turn-one")).to_contain_text("Staff turnover")
    expect(console.locator(".console-undo")).to_contain_text("let the rest be read in silence")
    room.look_at(screen, "history-4-silence")
    room.look_at(console, "history-5-silence-console")
    console.locator(".console-undo").click()
    expect(screen.locator(".turn-challenge")).to_have_text("Staff turnover")
