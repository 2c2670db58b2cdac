"""Slides between activities: put up on the console, turned with a clicker, read on phones; materials; a break."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.room import Room, go_to
from tests.pdf import pdf

AGENDA = """
title = "Partnerships"

[[activities]]
key = "day"
title = "The day"

[[activities.stages]]
kind = "present"
key = "principles"
title = "Principles"
minutes = 10
notes = "Say why there are no shortcuts."

[[activities.stages]]
kind = "present"
key = "materials"
title = "Materials"
minutes = 10
instructions = "Read one of these."
settings = { materials = [{ title = "Guide to engagement", url = "https://example.org/guide" }] }

[[activities.stages]]
kind = "present"
key = "break"
title = "Break"
settings = { back_in = 15, ask = "off" }
"""


@pytest.mark.timeout(180)
def test_slides_materials_and_a_break(room_of: Callable[..., Room], tmp_path: Path) -> None:
    room = room_of(AGENDA)
    console, screen = room.console(), room.screen()
    phone, small = room.phone(1), room.phone(2, "", viewport={"width": 320, "height": 640})
    go_to(console, "Principles")
    panel = console.locator("section[data-stage=present]")
    expect(console.locator("#script")).to_contain_text("Say why there are no shortcuts.")
    panel.locator("summary", has_text="Slides").click()
    broken = {"name": "Talk.pdf", "mimeType": "application/pdf", "buffer": b"nothing"}
    panel.get_by_label("Upload a PDF").set_input_files(broken)  # type: ignore[arg-type]
    expect(panel.get_by_role("alert")).to_contain_text("cannot be read as a PDF")
    room.look_at(console, "present-broken-console")
    room.complaints = [said for said in room.complaints if "422" not in said]  # the browser's own word for a refusal
    file = tmp_path / "Talk.pdf"
    file.write_bytes(pdf(60))
    panel.get_by_label("Upload a PDF").set_input_files(file)
    expect(screen.locator("img.slide-image")).to_have_attribute(
        "alt", "Page 1 of 60: Partnership, page 1", timeout=60_000
    )
    console.keyboard.press("Escape")
    console.locator("h1").click()
    console.keyboard.press("PageDown")
    expect(screen.locator("img.slide-image")).to_have_attribute("alt", "Page 2 of 60: Partnership, page 2")
    expect(phone.locator("img.slide-image")).to_have_attribute("alt", "Page 2 of 60: Partnership, page 2")
    phone.locator("summary", has_text="The words on this page").click()
    expect(small.locator("img.slide-image")).to_be_visible()
    expect(panel.locator(".slides-shown img")).to_be_visible()
    box = screen.locator("img.slide-image").bounding_box()
    assert box is not None
    assert (box["y"], box["height"]) == (0, 720)  # the whole page, on the whole screen
    for name, page in (("screen", screen), ("phone", phone), ("phone-320", small), ("console", console)):
        room.look_at(page, f"present-slide-{name}")
    panel.get_by_role("button", name="Show page 4", exact=True).click()
    expect(small.locator("figcaption")).to_have_text("Page 4 of 60")
    small.get_by_label("A question, or something to come back to").fill("Who pays for this?")
    small.get_by_role("button", name="Send to the parking lot").click()
    expect(console.locator("#parked")).to_contain_text("Who pays for this?")

    go_to(console, "Materials")
    expect(screen.locator("[data-slot=text]").first).to_contain_text("Guide to engagement")
    with phone.context.expect_page() as opened:
        phone.get_by_role("link", name="Guide to engagement").click()
    opened.value.close()
    expect(panel.locator(".slides-materials")).to_contain_text("opened by 1 person")
    for name, page in (("screen", screen), ("phone", phone), ("console", console)):
        room.look_at(page, f"present-materials-{name}")

    go_to(console, "Break")
    expect(screen.locator(".break-left")).to_contain_text("in 14:")
    panel.get_by_role("button", name="+5 min").click()
    expect(small.locator(".break-left")).to_contain_text("in 19:")
    for name, page in (("screen", screen), ("phone-320", small), ("console", console)):
        room.look_at(page, f"present-break-{name}")
