"""The server goes on from a copy that was made before somebody joined: their phone joins again and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from facilitator.store.library import Library
from tests.browser.room import Room, go_to, read_chart
from tests.browser.test_activity import leave_note, write_lines
from tests.browser.test_offline import saved, stored
from tests.browser.voice import Voice
from tests.live.house import key_of


def walk_and_copy(room: Room) -> tuple[Page, Path]:
    """The recorder's page of a chart in a walk, and a copy of the session as it stands."""
    console, desk = room.console(), room.recorder(2)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "A line")
    desk.get_by_role("button", name="Post to the wall").click()
    desk.locator("dialog").get_by_role("button", name="Post to the wall").click()
    go_to(console, "Gallery walk")
    copy = room.server.folder / "older.copy"
    Library(room.server.folder).backup(room.code, copy)
    return desk, copy


def go_on_from(room: Room, copy: Path) -> None:
    """The laptop is gone; the server goes on from the copy."""
    room.server.kill()
    for file in room.server.folder.glob(f"{room.code}.*"):
        file.unlink()
    Library(room.server.folder).restore(copy)


def introduce(phone: Page, name: str, affiliation: str) -> None:
    phone.locator("summary", has_text="More").click()
    phone.locator("#who-name").fill(name)
    phone.locator("#who-affiliation").fill(affiliation)
    phone.get_by_role("button", name="Save").click()
    saved(phone)


def ignore_refused_joins(room: Room) -> None:
    """Chromium writes each refused request to the console by itself."""
    room.complaints[:] = [said for said in room.complaints if "403" not in said]


@pytest.mark.timeout(180)
def test_somebody_who_joined_after_the_copy_comes_again_with_all_they_wrote(room: Room) -> None:
    desk, copy = walk_and_copy(room)
    phone = room.phone(3)
    introduce(phone, "Ana", "Ohio")
    other = room.watch(phone.context.new_page(), "second tab", phone.url)
    read_chart(phone, 2)
    leave_note(phone, "Question", "Written and stored after the copy?")
    saved(phone)
    before = stored(room, "SELECT id FROM participant")
    go_on_from(room, copy)
    expect(phone.locator("#bar")).to_contain_text("Offline")
    leave_note(phone, "Comment", "Written while the server was down.")
    expect(phone.locator("#bar")).to_contain_text("1 item waits")
    assert stored(room, "SELECT id FROM participant") == stored(room, "SELECT text FROM note") == []
    room.server.start()
    expect(desk.locator(".note")).to_have_count(2, timeout=30_000)
    for page in (phone, other):
        saved(page)
        expect(page.locator("#where")).to_contain_text("Table 3")
        expect(page.locator("#door")).to_be_hidden()
    read_chart(phone, 2)
    leave_note(phone, "Comment", "Written afterwards.")
    saved(phone)
    written = ["Written afterwards.", "Written and stored after the copy?", "Written while the server was down."]
    assert sorted(stored(room, "SELECT text FROM note")) == sorted(written)
    people = stored(room, "SELECT id FROM participant")
    assert len(people) == 1
    assert people != before
    assert stored(room, "SELECT DISTINCT author FROM note") == people
    assert stored(room, 'SELECT name || affiliation || "table" FROM participant') == ["AnaOhio3"]
    expect(phone.locator(".note").get_by_role("button", name="Edit")).to_have_count(3)
    room.look_at(phone, "again-phone")


@pytest.mark.timeout(180)
def test_a_closed_door_is_told_kindly_and_what_was_written_waits(room: Room) -> None:
    desk, copy = walk_and_copy(room)
    phone = room.phone(3)
    read_chart(phone, 2)
    leave_note(phone, "Question", "Will this wait?")
    saved(phone)
    go_on_from(room, copy)
    phone.context.set_offline(True)
    room.server.start()
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("door.set", way="closed")
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url) if "/api/join?" in request.url else None)
    phone.context.set_offline(False)
    door = phone.locator("#door")
    expect(door).to_contain_text("What you wrote is kept on this phone", timeout=30_000)
    expect(door.get_by_role("alert")).to_contain_text("Ask the facilitator to open it")
    phone.set_viewport_size({"width": 320, "height": 700})
    room.look_at(phone, "again-closed-320")
    phone.wait_for_timeout(6_000)  # nothing is to happen: there is no event to wait for
    assert len(asked) == 1
    facilitator.do("door.set", way="open")
    door.get_by_role("button", name="Try again").click()
    expect(desk.locator(".note")).to_contain_text("Will this wait?", timeout=30_000)
    saved(phone)
    assert stored(room, "SELECT text FROM note") == ["Will this wait?"]
    facilitator.leave()
    ignore_refused_joins(room)
