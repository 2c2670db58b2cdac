"""The console's head: the session's title can be read at every width, and its buttons do not cover it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room

TITLE = "From first engagement to lasting partnership, in twelve counties"
AGENDA = f"""
title = "{TITLE}"

[[activities]]
key = "a"
title = "A"
[[activities.stages]]
kind = "discuss"
title = "Talk"
minutes = 5
"""

# How many letters of the title lie within its own box, and within the window. An ellipsis takes the place of one.
LETTERS = """() => {
  const title = document.querySelector(".console-top h1");
  const box = title.getBoundingClientRect();
  const text = title.firstChild;
  const range = document.createRange();
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const letter = range.getBoundingClientRect();
    if (letter.right <= Math.min(box.right, innerWidth) + 1 && letter.left >= 0) seen++;
  }
  return seen;
}"""

OVERLAPS = """() => {
  const title = document.querySelector(".console-top h1").getBoundingClientRect();
  const buttons = [...document.querySelectorAll(".console-room > :is(.console-button, details)")];
  const beside = (one) => one.left >= title.right || one.right <= title.left;
  const over = (one) => !beside(one) && one.top < title.bottom && one.bottom > title.top;
  return buttons.filter((one) => over(one.getBoundingClientRect())).map((one) => one.textContent.trim());
}"""


def resize(console: Page, width: int) -> None:
    console.set_viewport_size({"width": width, "height": 800})
    if width < 768:
        console.locator("#tabs").get_by_role("button", name="Agenda").click()
        console.locator(".console-top h1").scroll_into_view_if_needed()


@pytest.mark.timeout(120)
def test_the_title_can_be_read_beside_the_buttons(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console = room.console()
    expect(console.get_by_role("button", name="Door and links")).to_be_visible()
    for width, letters in ((1440, 20), (1280, 20), (1120, 20), (1024, len(TITLE)), (320, len(TITLE))):
        resize(console, width)
        assert console.evaluate(LETTERS) >= letters, width
        assert console.evaluate(OVERLAPS) == [], width
        if width == 1280:  # tables need the height: one row
            assert console.locator(".console-top").bounding_box()["height"] < 60  # type: ignore[index]
        room.look_at(console, f"console-head-{width}")


@pytest.mark.timeout(120)
def test_what_is_printed_and_the_join_link_are_one_press_further(room: Room) -> None:
    console = room.console()
    for width in (1280, 320):
        resize(console, width)
        console.get_by_text("To print").click()
        expect(console.get_by_role("link", name="Table tents")).to_be_visible()
        expect(console.get_by_role("button", name="All charts and notes")).to_be_visible()
        room.look_at(console, f"console-to-print-{width}")
        console.get_by_role("button", name="QR code").focus()
        expect(console.get_by_role("link", name="Table tents")).to_be_hidden()
    console.context.grant_permissions(["clipboard-read", "clipboard-write"])
    console.get_by_role("button", name="QR code").click()
    console.get_by_role("button", name="Copy join link").click()
    expect(console.locator("dialog[open]")).to_contain_text("Copied")
    assert console.evaluate("navigator.clipboard.readText()") == room.made["links"]["join"]
    room.look_at(console, "console-join-320")


def test_what_a_press_on_a_stage_does_is_said_over_its_row_and_moves_nothing(room: Room) -> None:
    """Whatever moved would move from under the mouse, and back, for as long as it rests there."""
    console = room.console()
    row = console.locator("#agenda li.console-stage").filter(has_text="Gallery walk").locator(".console-stage-row")
    before = row.bounding_box()
    row.hover()
    said = row.locator(".console-stage-go").bounding_box()
    assert row.bounding_box() == before
    assert said
    assert said["width"] > said["height"]  # in one line
