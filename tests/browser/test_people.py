"""Who does what changes on stage: a laptop dies, the pen is handed on, the facilitator goes on from her phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines

PHONE = {"width": 390, "height": 780}


@pytest.mark.timeout(240)
def test_a_recorders_laptop_dies_and_the_table_goes_on(room: Room) -> None:
    console, desk, ann = room.console(), room.recorder(1), room.phone(1)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "We meet monthly")

    # handed over by showing a code
    bob = room.phone(1, device="", viewport={"width": 320, "height": 640})
    desk.get_by_text("More", exact=True).click()
    desk.get_by_role("button", name="Hand over the pen").click()
    code = desk.locator(".offer-code").inner_text()
    room.look_at(desk, "people-1-offer-desk")
    wrong = str((int(code) + 1) % 10_000).zfill(4)
    bob.get_by_label("Code on the recorder’s screen").fill(wrong)
    bob.get_by_role("button", name="Take the pen").click()
    expect(bob.get_by_text("That is not the code.")).to_be_visible()
    room.look_at(bob, "people-1-accept-320")
    bob.get_by_label("Code on the recorder’s screen").fill(code)
    bob.get_by_role("button", name="Take the pen").click()
    expect(bob.locator(".lines textarea").first).to_have_value("We meet monthly")
    expect(desk.locator("#pen")).to_contain_text("is recording")

    # that phone's battery dies in the middle of a sentence: the table is asked, nothing moves by itself
    bob.locator(".lines textarea").last.click()
    bob.keyboard.type("The districts wa")
    expect(ann.locator("#stage .chart")).to_contain_text("The districts wa")
    bob.context.close()
    asked = ann.locator("[data-asks=gone]")
    expect(asked).to_contain_text("The recorder’s screen is gone.", timeout=45_000)
    room.look_at(ann, "people-2-gone-phone")
    asked.get_by_role("button", name="I will go on recording").click()
    expect(ann.get_by_role("textbox", name="Line 3.1")).to_have_value("The districts wa")

    # the facilitator's laptop dies: she goes on from her phone, by a colleague's link, which can be withdrawn
    console.get_by_role("button", name="QR code").click()
    console.get_by_label("Invite a colleague").fill("Jo")
    console.get_by_role("button", name="Make a link").click()
    link = console.locator(".console-link").inner_text()
    expect(console.get_by_role("img", name="QR code of this console")).to_be_visible()
    room.look_at(console, "people-3-colleague-console")
    jo = room.open("jo", link, device="", viewport=PHONE)
    expect(jo.locator("#now")).to_contain_text("Table discussion")
    assert "key=" not in jo.url
    console.context.set_offline(True)
    jo.get_by_role("button", name="+5 min").click()
    expect(ann.locator("#stage-clock")).to_contain_text("24:")
    room.look_at(jo, "people-3-jo-phone")
    console.context.set_offline(False)
    expect(console.locator("#bar")).to_contain_text("All saved")
    console.get_by_role("button", name="Withdraw").click()
    console.get_by_role("button", name="Press again").click()
    expect(jo.locator("#door")).to_be_visible()
    expect(jo.locator("#page")).to_be_hidden()
