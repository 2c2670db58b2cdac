"""Who gets in, on the pages: the door, a leaked link, strangers, the PIN. One session, one evening with a prankster."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room


def press_twice(page: Page, name: str) -> None:
    """A button that asks to be pressed again."""
    page.get_by_role("button", name=name).click()
    page.locator(".is-armed").click()


@pytest.mark.timeout(240)
def test_a_facilitator_keeps_her_door(room: Room) -> None:
    console, screen, desk = room.console(), room.screen(), room.recorder(1)
    console.get_by_role("button", name="Door and links").click()
    expect(console.locator("[data-link='table:1']")).to_contain_text("on 1 device")
    room.look_at(console, "doors-1-console")
    late = newcomer_at_a_closed_door(room, console)
    another_code(room, console, screen, late)
    strangers_out(console, late)
    a_leaked_link(room, console, desk)
    a_leaked_console(room, console)
    with_a_pin(room, console)
    expect(screen.locator(".lobby")).to_be_visible()  # who was honest has noticed nothing
    expect(desk.get_by_text("You are recording.")).to_be_visible()
    for page in (console, screen, desk, late):
        assert "key=" not in page.url


def newcomer_at_a_closed_door(room: Room, console: Page) -> Page:
    console.get_by_role("button", name="Nobody new", exact=True).click()
    expect(console.locator("#entrance")).to_contain_text("The door is closed to newcomers.")
    late = room.open("late", room.made["links"]["join"])
    expect(late.locator("#join-error")).to_contain_text("closed to newcomers")
    console.get_by_role("button", name="Everybody with the code", exact=True).click()
    expect(console.locator("#entrance")).to_contain_text("Whoever has the code")
    return late


def another_code(room: Room, console: Page, screen: Page, late: Page) -> None:
    """Renewed: the projector shows the new one, what was printed lets nobody new in."""
    old = screen.locator(".lobby-code").inner_text()
    press_twice(console, "Renew code and QR codes")
    expect(console.locator("#entrance")).to_contain_text("There is a new code.")
    expect(screen.locator(".lobby-code")).not_to_have_text(old)
    late.get_by_role("button", name="Try again").click()
    expect(late.locator("#join-error")).to_contain_text("no longer used")
    late.goto(room.server.url)
    late.locator("#join-form [name=code]").fill(screen.locator(".lobby-code").inner_text())
    late.locator("#join-form button").click()
    expect(late.locator("#seat")).to_contain_text("table", ignore_case=True)
    assert f"/s/{room.code}/phone" in late.url
    room.complaints.clear()  # the browser notes each refusal


def strangers_out(console: Page, late: Page) -> None:
    """One press, and one to take it back."""
    press_twice(console, "who just joined")
    expect(late.locator("#door")).to_contain_text("You were removed from this session.")
    expect(console.locator("#entrance")).to_contain_text("Nobody joined within the last two minutes.")
    console.locator("#entrance [data-close]").click()
    console.locator("[data-action^=undo]").first.click()
    late.reload()
    expect(late.locator("#seat")).to_contain_text("table", ignore_case=True)


def a_leaked_link(room: Room, console: Page, desk: Page) -> None:
    """The recorder's link: whoever is in by it is out, the new one opens the desk again."""
    console.get_by_role("button", name="Door and links").click()
    press_twice(console, "New link Table 1")
    expect(desk.locator("#door")).to_contain_text("This link was renewed.")
    _, made = room.server.post(
        "/api/links", {"code": room.code}, Authorization=f"Bearer {key_of(room.made['links']['console'])}"
    )
    desk.goto(made["tables"][0]["link"])
    expect(desk.get_by_text("You are recording.")).to_be_visible()  # the pen is still this laptop's


def a_leaked_console(room: Room, console: Page) -> None:
    """Her own: she goes on, the stranger is out and stays out."""
    link = room.made["links"]["console"]
    stranger = room.open("stranger", link)
    expect(stranger.locator("#bar")).to_contain_text("All saved")  # in: the page itself stands before that
    with console.expect_navigation():
        press_twice(console, "Renew this console's link")
    expect(stranger.locator("#door")).to_contain_text("This link was renewed.")
    expect(console.locator("#bar")).to_contain_text("All saved")
    stranger.goto("about:blank")
    stranger.goto(link)
    expect(stranger.locator("#door")).to_contain_text("not valid")
    room.complaints.clear()


def with_a_pin(room: Room, console: Page) -> None:
    """A new device is asked; the one that set it is not."""
    console.get_by_role("button", name="Door and links").click()
    with console.expect_navigation():
        console.get_by_label("New PIN (six digits)").fill("739154")
        console.get_by_role("button", name="Set PIN").click()
    expect(console.locator("#bar")).to_contain_text("All saved")
    link = console.evaluate(
        "JSON.parse(localStorage.getItem(`facilitator:${document.body.dataset.code}:console`)).link"
    )
    phone = room.open("her phone", f"{room.server.url}/s/{room.code}/console#key={link}", "Pixel 7")
    phone.get_by_label("PIN (six digits)").fill("111111")
    phone.get_by_role("button", name="Open the console").click()
    expect(phone.locator("#door")).to_contain_text("That is not the PIN.")
    room.look_at(phone, "doors-2-pin-phone")
    phone.get_by_label("PIN (six digits)").fill("739154")
    phone.get_by_role("button", name="Open the console").click()
    expect(phone.locator("#now")).to_be_visible()
    room.complaints.clear()


def key_of(link: str) -> str:
    return link.partition("#key=")[2]
