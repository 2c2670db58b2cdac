"""One press too many on stage: the room is back where it was, and nobody has lost a word."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines


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
