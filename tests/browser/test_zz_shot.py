"""by hand: screenshot of the panel"""

import os
import pytest
from tests.browser.room import Room
from playwright.sync_api import expect


def test_shot(room: Room):
    console = room.console()
    console.get_by_role("button", name="Test this room").click()
    dialog = console.locator("#preflight")
    dialog.get_by_label("Simulated phones").fill("5")
    dialog.get_by_role("button", name="Test now").click()
    expect(dialog.get_by_role("status")).to_contain_text("Testing")
    expect(dialog.get_by_role("status")).to_contain_text("doors open", timeout=90_000)
    expect(dialog.locator("[data-line=phones]")).to_contain_text("all 5 joined")
    room.look_at(console, "preflight")
