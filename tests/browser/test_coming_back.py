"""A phone that comes back is where its person is, and sees what the table writes from then on."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines


def test_a_phone_that_is_reloaded_goes_on_seeing_its_tables_chart_grow(room: Room) -> None:
    console, desk, phone = room.console(), room.recorder(1), room.phone(1)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "Before the reload")
    expect(phone.get_by_text("Before the reload")).to_be_visible()
    phone.reload()
    expect(phone.get_by_text("Before the reload")).to_be_visible()
    write_lines(desk, 1, "After the reload")
    expect(phone.get_by_text("After the reload")).to_be_visible()


def test_a_phone_whose_person_changed_tables_on_another_one_follows_when_it_is_back(room: Room) -> None:
    console, desk, phone = room.console(), room.recorder(2), room.phone(1)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "At the other table")
    phone.context.set_offline(True)
    expect(phone.locator("#bar")).to_contain_text("Offline")
    join = f"{room.server.url}/s/{room.code}/phone#table=2"
    twin = room.open("the same person", join, "Pixel 7", storage_state=phone.context.storage_state())
    expect(twin.locator("#where")).to_contain_text("Table 2")
    phone.context.set_offline(False)
    expect(phone.locator("#where")).to_contain_text("Table 2")
    expect(phone.get_by_text("At the other table")).to_be_visible()


def test_a_code_to_come_back_by_that_is_sent_twice_makes_one_page(room: Room) -> None:
    known = room.server.join(room.code, table=2)
    phone = room.open("again", "about:blank", "Pixel 7")
    phone.route("**/api/join*", lambda route: route.abort("internetdisconnected"), times=1)
    phone.goto(room.made["links"]["join"])
    expect(phone.locator("#join-error")).to_contain_text("cannot be reached")
    phone.locator("#rejoin-form summary").click()
    phone.locator("#rejoin").fill(known["rejoin"])
    phone.evaluate("[1, 2].forEach(() => document.getElementById('rejoin-form').requestSubmit())")
    phone.wait_for_url("**/phone")
    phone.wait_for_load_state("networkidle")  # the second answer too, where there were two
    expect(phone.locator("#where")).to_contain_text("Table 2")
