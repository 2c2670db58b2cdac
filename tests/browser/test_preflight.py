"""The test of the room on the console: what it says before, meanwhile and afterwards, on a laptop and on a phone."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, Route, expect

from facilitator.preflight.line import Line, verdict
from facilitator.preflight.phones import Seen, told
from tests.browser.room import Room
from tests.live.house import Server, free_port

WIDTHS = (1280, 320)


def open_test(room: Room) -> Page:
    """The console, with the panel open."""
    console = room.console()
    console.get_by_role("button", name="QR code").click()
    console.get_by_role("button", name="Test this room").click()
    expect(panel(console).get_by_role("heading", name="Test of the room")).to_be_visible()
    return console


def panel(console: Page) -> Locator:
    return console.locator("#preflight")


def look(room: Room, console: Page, name: str) -> None:
    """On a laptop and on a phone, from its top."""
    for width in WIDTHS:
        console.set_viewport_size({"width": width, "height": 800})
        panel(console).evaluate("one => one.scrollTo(0, 0)")
        room.look_at(console, f"preflight-{name}-{width}")
    console.set_viewport_size({"width": 1280, "height": 800})


def answers(console: Page, lines: list[Line]) -> None:
    """The server's answer, in its own words, for a machine and a Wi-Fi that are not to be had here."""
    said = [{"id": line.id, "state": line.state, "words": line.words} for line in lines]
    body = json.dumps({"lines": said, "verdict": verdict(lines), "ok": all(line.state != "look" for line in lines)})
    console.unroute("**/api/preflight/run?*")
    console.route("**/api/preflight/run?*", lambda route: route.fulfill(body=body, content_type="application/json"))


MACHINE = [
    Line("disk", "ok", "ok", {"gb": 214.3}),
    Line("sync", "ok", "ok", {"ms": 3.1}),
    Line("commit", "ok", "ok", {"ms": 4.4}),
    Line("files", "ok", "ok", {"people": 64}),
    Line("address", "ok", "ok", {"address": "http://192.168.8.10:5000"}),
    Line("power", "ok", "ok"),
    Line("sleep", "unknown", "unknown"),
]
AFTERWARDS = [Line("clock", "ok", "ok"), Line("copies", "ok", "ok", {"folder": "/media/stick/copies", "ms": 140})]


@pytest.mark.timeout(180)
def test_the_room_is_tested_from_the_console(room: Room) -> None:
    console = open_test(room)
    look(room, console, "before")
    held: list[Route] = []
    console.route("**/api/preflight/run?*", lambda route: held.append(route))
    panel(console).get_by_label("Simulated phones").fill("2")
    panel(console).get_by_role("button", name="Test now").click()
    expect(panel(console).get_by_role("status")).to_contain_text("Testing")
    panel(console).get_by_role("button", name="Test now").press("Enter")  # once more: it rests
    expect(panel(console).get_by_role("button", name="Test now")).to_be_focused()
    look(room, console, "running")
    assert len(held) == 1
    held[0].continue_()  # by the real server, with real phones
    expect(panel(console).get_by_role("status")).to_contain_text("to look at before doors open", timeout=90_000)
    states = panel(console).locator("[data-line]").evaluate_all("all => all.map((one) => one.dataset.state)")
    assert states == sorted(states, key=["look", "unknown", "ok"].index)  # what is to be done comes first
    expect(panel(console).locator("[data-line=phones]")).to_contain_text("all 2 joined")
    expect(panel(console).locator("[data-line=answers][data-state=ok]")).to_be_visible()
    expect(panel(console).locator("[data-line=address][data-state=look]")).to_contain_text("this machine alone")
    look(room, console, "poor")


@pytest.mark.timeout(120)
def test_a_good_room_and_one_that_no_phone_reaches(room: Room) -> None:
    console = open_test(room)
    people = 30
    good = told(Seen(joins=[400.0] * people, answers=[30.0] * people * 8), people, late=0)
    none = told(Seen(trouble=["Connection error"]), people, late=people)
    first = {"good": "Sleep", "none": "none of 30 got through"}
    for name, phones, says in (("good", good, "Ready"), ("none", none, "One thing to look at")):
        answers(console, [*MACHINE, *phones, *AFTERWARDS])
        panel(console).get_by_role("button", name="Test now").click()
        expect(panel(console).get_by_role("status")).to_contain_text(says)
        expect(panel(console).locator("[data-line]").first).to_contain_text(first[name])
        look(room, console, name)


@pytest.mark.timeout(120)
def test_an_address_where_nothing_answers_is_said(server: Server, browser: Browser, playwright: Playwright) -> None:
    server.stop()
    server.options = ["--public-url", f"http://127.0.0.1:{free_port()}"]
    server.start()
    room = Room(server, browser, playwright)
    room.made["links"]["console"] = server.url + room.made["links"]["console"].partition(server.options[1])[2]
    console = open_test(room)
    panel(console).get_by_role("button", name="Test now").click()
    alert = panel(console).get_by_role("alert")
    expect(alert).to_contain_text(
        f"could not be tested over {server.options[1]}: nothing answers there", timeout=90_000
    )
    expect(panel(console).get_by_role("button", name="Test now")).to_be_enabled()
    look(room, console, "nowhere")
    room.close()
    assert [said for said in room.complaints if "409" not in said] == []  # the browser logs the refusal itself
