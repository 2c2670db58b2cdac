"""What is typed without a network waits in the browser, survives a reload, and arrives once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, expect

from facilitator.store.library import Library
from tests.browser.room import Room, go_to, read_chart, shot
from tests.browser.test_activity import leave_note, write_lines


def stored(room: Room, query: str) -> list[str]:
    """What the session's file holds."""
    with sqlite3.connect(room.server.folder / f"{room.code}.db") as file:
        return [value for (value,) in file.execute(query)]


def saved(page: Page) -> None:
    """Wait until the bar says that all is saved."""
    expect(page.locator("#bar")).to_contain_text("All saved", timeout=20_000)


def test_a_note_and_three_lines_written_offline_arrive_once_after_a_reload(room: Room) -> None:
    console, desk, other, phone = room.console(), room.recorder(1), room.recorder(2), room.phone(3)
    go_to(console, "Table discussion")
    write_lines(other, 0, "Something to note on")
    other.get_by_role("button", name="Post to the wall").click()
    other.locator("dialog").get_by_role("button", name="Post to the wall").click()

    desk.context.set_offline(True)
    expect(desk.locator("#bar")).to_contain_text("Offline")
    desk.locator(".lines textarea").first.click()
    for line in ("offline one", "offline two", "offline three"):
        desk.keyboard.type(line)
        desk.keyboard.press("Enter")
    expect(desk.locator("#bar")).to_contain_text("3 items wait")
    expect(desk.locator(".line-state").filter(has_text="waits on this device")).to_have_count(3)
    shot(desk, "offline-desk")

    go_to(console, "Gallery walk")
    read_chart(phone, 2)
    phone.context.set_offline(True)
    expect(phone.locator("#bar")).to_contain_text("Offline")
    leave_note(phone, "Question", "Written in a dead spot?")
    expect(phone.locator("#bar")).to_contain_text("1 item waits")
    shot(phone, "offline-phone")

    assert stored(room, "SELECT text FROM line WHERE text LIKE 'offline%'") == []
    # the page itself cannot come without a network on plain http: the reload fails, then succeeds
    for page in (desk, phone):
        address, context = page.url, page.context
        with pytest.raises(PlaywrightError, match="ERR_INTERNET_DISCONNECTED"):
            page.reload()
        page.close()  # the browser's error page would reload itself, and race with us
        context.set_offline(False)
        saved(room.watch(context.new_page(), "again", address))
    order = "SELECT text FROM line WHERE text LIKE 'offline%' ORDER BY position"
    assert stored(room, order) == ["offline one", "offline two", "offline three"]
    assert stored(room, "SELECT text FROM note") == ["Written in a dead spot?"]
    expect(other.locator(".note")).to_contain_text("Written in a dead spot?")


def test_the_server_dies_and_comes_back_while_people_write(room: Room) -> None:
    console, desk, screen = room.console(), room.recorder(1), room.screen()
    go_to(console, "Table discussion")
    write_lines(desk, 0, "Before")
    saved(desk)
    room.server.let_disk_fail(True)
    desk.keyboard.type("Typed while the disk failed")
    expect(desk.locator("#bar")).to_contain_text("Kept here, not yet stored")
    expect(desk.locator(".line-state").filter(has_text="waits on this device")).to_have_count(1)
    expect(console.get_by_role("alert").filter(has_text="The server's disk fails")).to_be_visible()
    shot(desk, "disk-fails-desk")
    shot(console, "disk-fails-console")
    room.server.let_disk_fail(False)
    saved(desk)
    expect(console.get_by_role("alert").filter(has_text="disk")).to_have_count(0)
    expect(screen.locator("#stage-title")).to_have_text("Table discussion")
    room.server.kill()
    expect(screen.locator(".away")).to_be_visible()
    expect(screen.locator("#stage-title")).to_have_text("Table discussion")
    expect(screen.locator("[role=alert]:visible, progress:visible")).to_have_count(0)
    shot(screen, "server-away-screen")
    desk.locator(".lines textarea").nth(2).click()
    desk.keyboard.type("Typed while the server was down")
    expect(desk.locator("#bar")).to_contain_text("Offline")
    room.server.start()
    saved(desk)
    expect(screen.locator(".away")).to_have_count(0, timeout=20_000)
    lines = ["Before", "Typed while the disk failed", "Typed while the server was down"]
    assert stored(room, "SELECT text FROM line ORDER BY position") == lines


def test_what_was_stored_comes_back_to_a_server_that_went_on_from_an_older_copy(room: Room) -> None:
    console, other, phone = room.console(), room.recorder(2), room.phone(3)
    go_to(console, "Table discussion")
    write_lines(other, 0, "A line")
    other.get_by_role("button", name="Post to the wall").click()
    other.locator("dialog").get_by_role("button", name="Post to the wall").click()
    go_to(console, "Gallery walk")
    read_chart(phone, 2)
    library, copy = Library(room.server.folder), room.server.folder / "older.copy"
    library.backup(room.code, copy)
    leave_note(phone, "Question", "Written after the copy?")
    expect(other.locator(".note")).to_contain_text("Written after the copy?")
    saved(phone)
    phone.reload()
    saved(phone)
    room.server.kill()
    for file in room.server.folder.glob(f"{room.code}.*"):
        file.unlink()
    library.restore(copy)
    assert stored(room, "SELECT text FROM note") == []
    room.server.start()
    expect(other.locator(".note")).to_contain_text("Written after the copy?", timeout=30_000)
    saved(phone)
    assert stored(room, "SELECT text FROM note") == ["Written after the copy?"]
    assert stored(room, "SELECT count(*) FROM commands WHERE id IN (SELECT id FROM note)") == [1]


def test_a_note_that_is_refused_stays_with_its_reason(room: Room) -> None:
    console, other, phone = room.console(), room.recorder(2), room.phone(3)
    go_to(console, "Table discussion")
    write_lines(other, 0, "A line")
    other.get_by_role("button", name="Post to the wall").click()
    other.locator("dialog").get_by_role("button", name="Post to the wall").click()
    go_to(console, "Gallery walk")
    read_chart(phone, 2)
    phone.locator(".stick-whole").click()
    phone.locator(".kinds").get_by_role("button", name="Comment").click()
    phone.locator("#note-text").fill("🙂" * 601)
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.locator("#note-problem")).to_contain_text("601")
    expect(phone.locator("#note-text")).to_have_value("🙂" * 601)
    phone.locator("#note-text").fill("مرحبا بكم 🙂")
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.locator(".note").filter(has_text="مرحبا")).to_be_visible()


IDEAS = """
title = "Ideas and a card"

[[activities]]
key = "a"
title = "A"

[[activities.stages]]
kind = "discuss"
title = "Think alone"
settings = { unit = "person", scribe = "each" }
topics = [{ text = "What first?" }]

[[activities.stages]]
kind = "pick"
title = "One challenge"
"""


def test_an_idea_and_a_card_written_without_a_network_arrive_once(room_of: Callable[..., Room]) -> None:
    room = room_of(IDEAS)
    console, desk, here, there = room.console(), room.recorder(1), room.phone(1), room.phone(2)
    go_to(console, "Think alone")
    here.context.set_offline(True)
    expect(here.locator("#bar")).to_contain_text("Offline")
    here.get_by_label("Your line").fill("Call the districts.")
    here.get_by_role("button", name="Add").click()
    expect(here.locator(".my-lines")).to_contain_text("Call the districts.")
    expect(here.locator("#bar")).to_contain_text("1 item waits")
    shot(here, "offline-idea-phone")

    # the room moves on without this phone: its idea comes late, and is taken
    go_to(console, "One challenge")
    expect(there.locator("#stage-title")).to_have_text("One challenge")
    here.context.set_offline(False)
    saved(here)
    expect(here.locator("#stage-title")).to_have_text("One challenge")
    assert stored(room, "SELECT text FROM line") == ["Call the districts."]
    assert stored(room, "SELECT late FROM line") == [1]

    desk.context.set_offline(True)
    expect(desk.locator("#bar")).to_contain_text("Offline")
    desk.get_by_label("Challenge", exact=True).fill("Nobody answers")
    desk.get_by_label("Strategy", exact=True).first.fill("Ask in their meeting")
    desk.get_by_label("Why it worked").first.fill("They set the agenda.")
    expect(desk.locator("#bar")).to_contain_text("wait on this device")
    shot(desk, "offline-card-desk")
    desk.context.set_offline(False)
    expect(desk.locator(".card-fields .line-state")).to_have_count(0)  # nothing is being typed any more
    saved(desk)
    assert stored(room, "SELECT text FROM challenge") == ["Nobody answers"]
    assert stored(room, "SELECT text FROM strategy") == ["Ask in their meeting"]
    assert stored(room, "SELECT why FROM strategy") == ["They set the agenda."]
