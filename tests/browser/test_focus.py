"""The focus is where somebody put it, or at a heading: never lost while the stage changes and others' words arrive."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.every_kind import AGENDA, TITLES, facilitator_of, walked_through
from tests.browser.long import long
from tests.browser.room import Room
from tests.browser.voice import Voice

PLACE = """() => {
  const at = document.activeElement;
  const lost = !at || at === document.body || !at.getClientRects().length;
  return { lost, heading: /^h[1-6]$/.test(at?.localName ?? ""), is: at?.outerHTML.slice(0, 120) };
}"""

FETCHED = "performance.getEntriesByType('resource')"


def guest_of(room: Room, table: int) -> Voice:
    """Somebody without a page."""
    return Voice(room.server, room.code, room.server.join(room.code, table=table)["token"])


def stays(held: Locator) -> None:
    """It has the focus, or a heading has, where it is no longer there."""
    page = held.page
    page.wait_for_timeout(400)  # longer than a page takes to find a heading
    at = page.evaluate(PLACE)
    assert not at["lost"], f"the focus is lost: {at['is']}"
    if held.count() and held.first.is_visible():
        expect(held.first).to_be_focused()
    else:
        assert at["heading"], f"the focus is on {at['is']}"


def ready(phone: Page) -> None:
    """What a phone fetches once it stands is here."""
    phone.wait_for_function(f"() => {FETCHED}.some(({{ name }}) => name.includes('focus-kept'))")


@pytest.mark.timeout(180)
def test_in_the_places_where_people_type(room_of: Callable[..., Room]) -> None:
    """A chart's line, a quiet line, what is parked, a note: while the room goes on and others write."""
    room = room_of(AGENDA)
    facilitator, guest = facilitator_of(room), guest_of(room, 3)
    facilitator.do("stage.start", stage="a.discuss")
    desk, phone, parking = room.recorder(3), room.phone(3), room.phone(3)
    for page in (phone, parking):
        ready(page)
    line = desk.get_by_label("Line 1.1")
    line.focus()
    desk.keyboard.type("Half a sen")
    phone.get_by_text("Add a line quietly").click()
    quiet = phone.get_by_label("A line for your recorder")
    quiet.press_sequentially("My wor")
    parking.get_by_text("More", exact=True).click()
    park = parking.get_by_label("Something for the parking lot").or_(parking.locator("#park"))
    park.press_sequentially("Who pa")
    fields = {line: "Half a sentence", quiet: "My words", park: "Who pays"}

    for at in range(5):
        guest.do("line.add", topic="a.t1", text=f"Offered {at}")
    for field in fields:
        stays(field)
    facilitator.do("stage.start", stage="a.post")
    for field in fields:
        stays(field)
    facilitator.do("stage.start", stage="a.discuss")
    for field, whole in fields.items():
        stays(field)
        field.page.keyboard.type(whole[len(field.input_value()) :])
        expect(field).to_have_value(whole)


@long
@pytest.mark.timeout(240)
def test_on_a_button_of_each_stage(room_of: Callable[..., Room]) -> None:
    """Whatever button has it as the room goes on: the next stage's page has it at a heading, or it is still there."""
    room = room_of(AGENDA)
    phone, desk, console = room.phone(3), room.desk(3), room.console()
    ready(phone)
    held: dict[Page, Locator] = {}
    for kind in walked_through(room):
        for page in (phone, desk, console):
            expect(page.get_by_text(TITLES[kind]).first).to_be_visible()
            if page in held:
                stays(held[page])
            place = f"[data-stage={kind}]"
            buttons = page.locator(f"{place} button:enabled:visible, {place} input:visible, {place} summary:visible")
            if not buttons.count():
                continue
            mark = f"held-{kind}"
            buttons.last.evaluate("(button, mark) => { button.dataset.mark = mark; button.focus(); }", mark)
            held[page] = page.locator(f"[data-mark={mark}]")
    assert len(held) == 3


@pytest.mark.timeout(120)
def test_on_a_button_that_goes_away_by_being_pressed(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    desk, phone, console = room.desk(1), room.phone(2), room.console()
    ready(phone)
    desk.get_by_role("button", name="I will record").press("Enter")
    desk.get_by_role("button", name="Yes, I am recording").press("Enter")
    stays(desk.get_by_role("button", name="I will record"))
    phone.get_by_text("More", exact=True).press("Enter")
    phone.get_by_role("button", name="I have moved to another table").press("Enter")
    phone.get_by_role("button", name="Seat me").press("Enter")
    stays(phone.get_by_role("button", name="Seat me"))
    console.get_by_role("button", name="Start", exact=True).press("Enter")
    expect(console.get_by_role("button", name="Pause")).to_be_visible()
    stays(console.locator("#now [data-action=next]"))


def test_what_was_left_on_purpose_does_not_bring_the_focus_back(room: Room) -> None:
    """Somebody pressed a button and then touched the empty page; much later that button goes away."""
    phone = room.phone(2)
    ready(phone)
    more = phone.locator("#more summary").first
    more.click()
    expect(more).to_be_focused()
    phone.locator("#where").click()
    phone.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    assert phone.evaluate(PLACE)["lost"]
    phone.evaluate("() => (document.querySelector('#more').hidden = true)")
    phone.wait_for_timeout(400)  # longer than a page takes to find a heading
    assert phone.evaluate("document.activeElement === document.body")
