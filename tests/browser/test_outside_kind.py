"""A kind of stage from another package works on every page, and no file of ours knows of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect

from tests.browser.room import Room, go_to
from tests.live.house import Server, clean

TOY = Path(__file__).parents[1] / "toy"
AGENDA = """
title = "How are we?"

[[activities]]
key = "check"
title = "A check"

[[activities.stages]]
kind = "pulse"
title = "Energy"
settings = { question = "How awake are you?" }
"""


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, browser: Browser, playwright: Playwright) -> Iterator[Room]:
    """A server in whose environment the other package is installed."""
    path = [str(TOY), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path))
    with clean(Server(tmp_path)) as server:
        opened = Room(server, browser, playwright, agenda=AGENDA)
        yield opened
        opened.close()
    assert opened.complaints == []


def test_a_kind_from_outside_is_played_and_kept(room: Room) -> None:
    console, screen, phone = room.console(), room.screen(), room.phone(1)
    go_to(console, "Energy")
    expect(phone.get_by_role("heading", name="How awake are you?")).to_be_visible()
    phone.get_by_role("button", name="Fine").click()
    expect(screen.get_by_text("1 answer")).to_be_visible()
    expect(phone.get_by_role("button", name="Fine")).to_have_attribute("aria-pressed", "true")
    for name, page in (("phone", phone), ("screen", screen)):
        room.look_at(page, f"outside-{name}")
    assert "pulse.feel" in room.server.get("/api/schema").decode()
    room.server.stop()
    checked = [sys.executable, "-m", "facilitator", "check", room.code, "--sessions", str(room.server.folder)]
    assert subprocess.run(checked, check=False, capture_output=True).returncode == 0
