"""Where a way into a session ends: each time the page says what happened and what to do, and a code can be typed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room
from tests.browser.voice import Voice
from tests.live.house import key_of

WRONG = "ZZZZZZ"
SMALL = {"width": 320, "height": 720}


@pytest.fixture
def facilitator(room: Room) -> Voice:
    return Voice(room.server, room.code, key_of(room.made["links"]["console"]))


def arrives(room: Room, link: str) -> Page:
    """Somebody new, on a small phone."""
    return room.open("newcomer", link, viewport=SMALL)


def leads_on(room: Room, page: Page, name: str, says: str) -> None:
    """It says so; another code can be typed, by keyboard, and leads into that session."""
    expect(page.locator("body")).to_contain_text(says)
    field = page.locator("form[action='/j'] input")
    expect(field).to_be_visible()
    room.look_at(page, f"end-{name}")
    other = room.server.new_session(tables=2)["code"]
    field.fill(f"{other[:3]} {other[3:].lower()}")
    field.press("Enter")
    page.wait_for_url(f"**/s/{other}/phone")
    expect(page.locator("#seat")).to_contain_text("table", ignore_case=True)
    room.complaints.clear()  # the browser notes each refusal


def test_a_wrong_code(room: Room) -> None:
    page = arrives(room, f"{room.server.url}/j/{WRONG}")
    leads_on(room, page, "wrong-code", "There is no session with this code.")


def test_what_is_no_code_at_all(room: Room) -> None:
    page = arrives(room, f"{room.server.url}/j/{WRONG}")
    page.locator("form[action='/j'] input").fill("O0O")
    page.locator("form[action='/j'] button").click()
    leads_on(room, page, "no-code", "A code has six letters and digits")


def test_a_closed_door(room: Room, facilitator: Voice) -> None:
    facilitator.do("door.set", way="closed")
    leads_on(room, arrives(room, room.made["links"]["join"]), "closed", "The door is closed to newcomers.")


def test_a_door_that_opens_again(room: Room, facilitator: Voice) -> None:
    facilitator.do("door.set", way="closed")
    page = arrives(room, f"{room.made['links']['join']}.2")
    expect(page.locator("form[action='/j'] input")).to_be_visible()
    facilitator.do("door.set", way="open")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#where")).to_contain_text("Table 2")
    room.complaints.clear()  # the browser notes the refusal


def test_a_code_where_only_the_qr_code_lets_in(room: Room, facilitator: Voice) -> None:
    facilitator.do("door.set", way="scan")
    leads_on(room, arrives(room, f"{room.server.url}/j/{room.code}"), "scan", "Scan the QR code")


def test_a_full_table(room: Room, facilitator: Voice) -> None:
    facilitator.do("table.limit", table=1, seats=1)
    room.phone(1)
    page = arrives(room, f"{room.made['links']['join']}.1")
    expect(page.locator("#seat")).to_contain_text("Table 1 is full.")
    room.look_at(page, "end-full-table")
    page.get_by_role("button", name="Table 2").click()
    expect(page.locator("#where")).to_contain_text("Table 2")
    expect(page.locator("#bar")).to_contain_text("All saved")
    room.complaints.clear()


def test_every_table_is_full(room: Room, facilitator: Voice) -> None:
    for table in range(1, 5):
        facilitator.do("table.limit", table=table, seats=1)
        room.phone(table)
    page = arrives(room, room.made["links"]["join"])
    page.get_by_role("button", name="Seat me").click()
    expect(page.locator("#seat")).to_contain_text("Every table is full. Ask the facilitator for a chair.")
    room.look_at(page, "end-all-full")


def test_a_code_that_was_renewed(room: Room) -> None:
    key = key_of(room.made["links"]["console"])
    status, _ = room.server.post(f"/api/s/{room.code}/door/code", {}, Authorization=f"Bearer {key}")
    assert status == 200
    leads_on(room, arrives(room, room.made["links"]["join"]), "renewed", "This code is no longer used.")


@pytest.mark.parametrize("page_of", ["console", "desk"])
def test_a_link_that_was_revoked(room: Room, page_of: str) -> None:
    link = room.made["tables"][0]["link"] if page_of == "desk" else room.made["links"][page_of]
    page = arrives(room, f"{link.partition('#')[0]}#key=AAAABBBBCCCCDDDDEEEEFFFFGG")
    leads_on(room, page, f"revoked-{page_of}", "This link is not valid, or no longer.")


def test_a_projector_whose_link_was_revoked_says_how_to_join(room: Room) -> None:
    link = room.made["links"]["screen"].partition("#")[0]
    screen = room.open("screen", f"{link}#key=AAAABBBBCCCCDDDDEEEEFFFFGG", viewport={"width": 1280, "height": 720})
    screen.wait_for_function("() => !location.hash")  # the server has said no
    expect(screen.locator(".lobby-code")).to_have_text(f"{room.code[:3]} {room.code[3:]}")
    room.complaints.clear()


def test_a_session_that_was_erased(room: Room) -> None:
    here = room.phone(1)
    key = key_of(room.made["links"]["console"])
    room.server.post(f"/api/s/{room.code}/erase", {"confirm": room.code}, Authorization=f"Bearer {key}")
    leads_on(room, here, "erased-here", "This session was erased.")
    leads_on(room, arrives(room, room.made["links"]["join"]), "erased", "This session was erased.")


def test_a_session_that_has_ended(room: Room, facilitator: Voice) -> None:
    facilitator.do("session.end")
    page = arrives(room, room.made["links"]["join"])
    assert f"/s/{room.code}/follow" in page.url
    leads_on(room, page, "ended", "Join another session")


def test_the_same_in_arabic_from_right_to_left(room: Room) -> None:
    page = room.open("newcomer", f"{room.server.url}/j/{WRONG}", viewport=SMALL, locale="ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    room.look_at(page, "end-wrong-code-ar")
    room.complaints.clear()
