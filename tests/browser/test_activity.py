"""The whole first activity, as its people live it: facilitator, projector, two recorders, three phones."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to, let_on, read_chart

KINDS = (("Comment", "We found the same."), ("Question", "How did you get them to the table?"))
MORE_KINDS = (("Please clarify", "What do you mean by data lead?"), ("Our experience", "In our state we call monthly."))


def write_lines(desk: Page, section: int, *lines: str) -> None:
    """The recorder writes lines into a section."""
    desk.locator(".chart-section").nth(section).locator("textarea").last.click()
    for line in lines:
        desk.keyboard.type(line)
        desk.keyboard.press("Enter")
    expect(desk.locator(".line-state").filter(has_text="sending")).to_have_count(0)


def leave_note(phone: Page, kind: str, words: str, line: str = "") -> None:
    """Somebody leaves a note on the open chart, or on a line of it."""
    target = phone.locator(".line-button").filter(has_text=line) if line else phone.locator(".stick-whole")
    target.click()
    phone.locator(".kinds").get_by_role("button", name=kind).click()
    phone.locator("#note-text").fill(words)
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.locator(".note").filter(has_text=words)).to_be_visible()


@pytest.mark.timeout(300)
def test_the_transitions_discussion_from_the_door_to_the_answers(room: Room) -> None:
    console, screen = room.console(), room.screen()
    expect(screen.locator(".lobby-code")).to_contain_text(room.code[:3])
    room.look_at(screen, "1-lobby-screen")
    room.look_at(console, "1-lobby-console")

    # three phones: by typed code, by a tent's QR code, and a small one
    typed = room.open("typed", room.server.url, "iPhone 13")
    room.look_at(typed, "1-lobby-start")
    typed.get_by_label("Code on the screen").fill(f"{room.code[:3].lower()} {room.code[3:]}")
    typed.get_by_role("button", name="Join").click()
    typed.get_by_role("button", name="Seat me").wait_for()
    room.look_at(typed, "1-lobby-phone-tables")
    typed.locator(".seats button").filter(has_text="Table 3").click()
    expect(typed.locator("#where")).to_contain_text("Table 3")
    scanned = room.phone(2)
    small = room.phone(1, device="", viewport={"width": 320, "height": 640})
    expect(screen.locator(".lobby-table").filter(has_text="2")).to_contain_text("1 here")
    room.look_at(small, "1-lobby-phone-320")

    go_to(console, "Before we start")
    expect(screen.locator("#stage-title")).to_have_text("Before we start")
    expect(small.locator("#stage-title")).to_have_text("Before we start")
    for name, page in (("screen", screen), ("phone", small), ("console", console)):
        room.look_at(page, f"2-present-{name}")

    go_to(console, "Table discussion")
    one, two = room.recorder(1), room.recorder(2)
    expect(one.locator(".chart-section h2").nth(2)).to_contain_text("content")
    expect(two.locator(".chart-section h2").nth(2)).to_contain_text("way that you interact")
    assert one.locator(".chart-section h2").nth(0).inner_text() == two.locator(".chart-section h2").nth(0).inner_text()
    expect(screen.locator(".group").nth(0)).to_contain_text("content")
    expect(screen.locator(".group").nth(1)).to_contain_text("way that you interact")
    write_lines(one, 0, "District data leads: a call every month", "Legislators’ staff, before a bill")
    write_lines(one, 2, "From reports to three numbers")
    write_lines(two, 1, "Principals try the dashboard early")
    expect(small.locator("#stage .chart")).to_contain_text("three numbers")
    expect(scanned.locator("#stage .chart")).to_contain_text("Principals")
    expect(scanned.locator("#stage .chart")).not_to_contain_text("three numbers")
    expect(console.locator("#tables")).to_contain_text("3")
    for name, page in (("screen", screen), ("phone", small), ("desk", one), ("console", console)):
        room.look_at(page, f"3-discuss-{name}")

    go_to(console, "Post your chart")
    for desk in (one, two):
        desk.get_by_role("button", name="Post to the wall").click()
        desk.locator("dialog").get_by_role("button", name="Post to the wall").click()
        expect(desk.locator(".sign-number")).to_be_visible()
    expect(screen.locator(".sheet[data-posted=true]")).to_have_count(2)
    for name, page in (("screen", screen), ("phone", small), ("desk", one), ("console", console)):
        room.look_at(page, f"4-post-{name}")

    go_to(console, "Gallery walk")
    expect(small.locator(".stop-card .go-to")).to_contain_text("Table 2")
    expect(small.locator(".charts button")).to_have_count(1)
    expect(typed.locator(".charts button")).to_have_count(2)
    room.look_at(small, "5-walk-phone-list")
    read_chart(scanned, 1)
    scanned.locator(".stick-whole").click()
    room.look_at(scanned, "5-walk-phone-form")
    scanned.get_by_role("button", name="Cancel").click()
    leave_note(scanned, "Comment", KINDS[0][1])
    leave_note(scanned, "Question", KINDS[1][1], line="District data leads")
    read_chart(typed, 1)
    for kind, words in MORE_KINDS:
        leave_note(typed, kind, words)
    let_on(console, 4)
    for _, words in (*KINDS, *MORE_KINDS):
        expect(one.locator(".note").filter(has_text=words)).to_be_visible()
        expect(screen.locator(".note").filter(has_text=words)).to_have_count(1)
    expect(one.locator("li").filter(has_text="District data leads").locator(".note")).to_contain_text("to the table")
    for name, page in (("screen", screen), ("phone", scanned), ("desk", one), ("console", console)):
        room.look_at(page, f"5-walk-{name}")

    # the facilitator hides a note: it leaves every screen; and shows it again
    hidden = console.locator("[data-kind]").filter(has_text=MORE_KINDS[1][1])
    hidden.get_by_role("button", name="Hide").click()
    expect(one.locator(".note").filter(has_text=MORE_KINDS[1][1])).to_have_count(0)
    expect(screen.locator(".note").filter(has_text=MORE_KINDS[1][1])).to_have_count(0)

    go_to(console, "Back at your own chart")
    question = one.locator(".note").filter(has_text=KINDS[1][1])
    question.get_by_role("button", name="Answer").click()
    one.locator("#answer-text").fill("Through their association.")
    one.locator(".answer-form").get_by_role("button", name="Answer", exact=True).click()
    expect(scanned.locator(".my-notes")).to_contain_text("Through their association.")
    for name, page in (("screen", screen), ("phone", scanned), ("desk", one), ("console", console)):
        room.look_at(page, f"6-reflect-{name}")

    # going back loses nothing, and everybody follows
    go_to(console, "Table discussion")
    for page in (screen, small, scanned, typed):
        expect(page.locator("#stage-title")).to_have_text("Table discussion", timeout=2_000)
    for name, page in (("desk", one), ("console", console)):
        page.set_viewport_size({"width": 320, "height": 640})
        room.look_at(page, f"3-discuss-{name}-320")
    one.get_by_role("button", name="Go on writing").click()
    expect(one.locator(".lines textarea").first).to_have_value("District data leads: a call every month")


def test_a_recorder_writes_with_the_keyboard_alone(room: Room) -> None:
    console, desk = room.console(), room.recorder(1)
    go_to(console, "Table discussion")
    fields = desk.locator(".chart-section").first.locator("textarea")
    write_lines(desk, 0, "one", "two", "three")
    desk.keyboard.press("ArrowUp")
    desk.keyboard.press("Alt+ArrowUp")
    expect(fields.nth(1)).to_have_value("three")
    expect(fields.nth(1)).to_be_focused()
    desk.keyboard.press("Control+z")
    expect(fields.nth(1)).to_have_value("two")
    fields.nth(0).fill("")
    desk.keyboard.press("Backspace")
    expect(fields.nth(0)).to_have_value("two")
    desk.keyboard.press("Control+z")
    expect(fields.nth(0)).to_have_value("one")


def test_two_laptops_at_a_table_see_each_other_and_no_text_is_lost(room: Room) -> None:
    console, first = room.console(), room.recorder(1)
    go_to(console, "Table discussion")
    write_lines(first, 0, "We meet monthly")
    second = room.desk(1)
    expect(second.locator(".chart")).to_contain_text("We meet monthly")
    first.reload()
    expect(first.get_by_text("You are recording.")).to_be_visible()

    # the first goes offline and types on; the second takes over knowingly and changes the same line
    first.context.set_offline(True)
    first.locator(".lines textarea").first.fill("We meet monthly, by phone")
    second.get_by_role("button", name="Take over").click()
    second.get_by_role("button", name="Yes, take over").click()
    second.locator(".lines textarea").first.fill("We meet every week")
    expect(second.locator(".line-state").first).to_contain_text("saved")
    first.context.set_offline(False)
    expect(second.locator(".conflict")).to_be_visible()
    texts = second.locator(".chart-section").first.locator("textarea").evaluate_all("all => all.map(f => f.value)")
    assert {"We meet monthly, by phone", "We meet every week"} <= set(texts)
    room.look_at(second, "3-discuss-desk-two-texts")
    second.get_by_role("button", name="Keep both").click()
    expect(second.locator(".conflict")).to_have_count(0)


def test_what_is_being_typed_when_the_stage_moves_on_is_kept(room: Room) -> None:
    console, one, two, phone = room.console(), room.recorder(1), room.recorder(2), room.phone(3)
    go_to(console, "Table discussion")
    write_lines(two, 0, "Something to read")
    two.get_by_role("button", name="Post to the wall").click()
    two.locator("dialog").get_by_role("button", name="Post to the wall").click()
    expect(two.locator(".sign-number")).to_be_visible()
    # the recorder is in the middle of a sentence, and so is somebody in the walk
    one.locator(".lines textarea").first.click()
    one.keyboard.type("Half a sent")
    go_to(console, "Gallery walk")
    expect(one.locator(".chart")).to_contain_text("Half a sent")
    read_chart(phone, 2)
    phone.locator(".stick-whole").click()
    phone.locator(".kinds").get_by_role("button", name="Comment").click()
    phone.locator("#note-text").fill("Still typing")
    go_to(console, "Back at your own chart")
    expect(phone.locator(".follow")).to_contain_text("Back at your own chart")
    expect(phone.locator("#note-text")).to_be_focused()
    phone.get_by_role("button", name="Go there").click()
    expect(phone.locator("#stage-title")).to_have_text("Back at your own chart")
    expect(phone.locator("#note-text")).to_have_value("Still typing")
    phone.get_by_role("button", name="Stick it").click()
    expect(two.locator(".note")).to_contain_text("Still typing")
    expect(two.locator(".note")).to_contain_text("Arrived late")


def test_time_is_up_and_nothing_locks(room: Room) -> None:
    console, desk = room.console(), room.recorder(1)
    go_to(console, "Post your chart")
    for left in (r"\b(1:00|0:[2345]\d)", r"\b0:00|\+0:", r"\+\d:"):
        console.get_by_role("button", name="−1 min").click()
        console.wait_for_timeout(400)  # a button does nothing for so long after a press
        expect(desk.locator("#stage-clock")).to_contain_text(re.compile(left))
    write_lines(desk, 0, "Written after time was up")
    room.look_at(desk, "4-post-desk-over-time")
    expect(console.locator("#tables")).to_contain_text("1")


def test_somebody_comes_back_on_another_phone_and_is_still_who_they_were(room: Room) -> None:
    first = room.phone(2)
    first.locator("summary", has_text="More").click()
    first.get_by_label("State or organisation").fill("Ohio")
    first.locator(".who button").click()
    expect(first.get_by_text("Saved.")).to_be_visible()
    code = first.get_by_text("Your own code").inner_text().rpartition(" ")[2]
    second = room.phone(3)
    second.locator("summary", has_text="More").click()
    second.locator("#rejoin").fill("WRONGCDE")
    second.get_by_role("button", name="Come back").click()
    expect(second.locator("#rejoin-problem")).to_contain_text("Nobody here has that code")
    expect(second.locator("#rejoin")).to_have_value("WRONGCDE")
    assert ["404" in complaint for complaint in room.complaints] == [True]  # the browser's own word for the refusal
    room.complaints.clear()
    second.locator("#rejoin").fill(code)
    second.get_by_role("button", name="Come back").click()
    expect(second.locator("#where")).to_contain_text("Table 2")
    second.locator("summary", has_text="More").click()
    expect(second.get_by_label("State or organisation")).to_have_value("Ohio")
    room.look_at(second, "1-lobby-phone-more")
