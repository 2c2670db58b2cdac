"""The phone as its owner knows it: "back" closes what was opened, the home screen, vibrating only if asked; the code
shown to the neighbour who is not in yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.every_kind import facilitator_of
from tests.browser.long import LONG
from tests.browser.room import Room, read_chart
from tests.browser.test_offline import stored
from tests.browser.test_walk import AGENDA, ready_to_walk

SMALL = {"width": 320, "height": 720}
VIBRATES = """() => { window.rang = 0; Object.defineProperty(navigator, "vibrate",
  { value: () => { window.rang++; return true; }, configurable: true }); }"""


def more(page: Page) -> Locator:
    return page.locator("#more details").first


def begin_note(phone: Page, on: str) -> None:
    """Half a comment on what that button is about."""
    phone.get_by_role("button", name=on).click()
    phone.locator(".kinds [data-kind=comment]").click()
    phone.locator("#note-text").fill("Half a thought")


@pytest.fixture
def walker(room_of: Callable[..., Room]) -> tuple[Room, Page]:
    """Somebody in a walk in which people go as they like."""
    room = room_of(FREE, tables=3)
    facilitator = ready_to_walk(room)
    phone = room.phone(1)
    facilitator.do("stage.start", stage="a.walk")
    expect(phone.get_by_role("heading", name="Charts")).to_be_visible()
    return room, phone


FREE = AGENDA.replace("minutes = 12", 'settings = {rotation = "free"}')


def test_back_closes_more_before_it_leaves_the_page(room: Room) -> None:
    phone = room.phone(2)
    for _ in range(2):
        more(phone).locator("summary").first.click()
        expect(phone.locator("#park")).to_be_visible()
        phone.wait_for_function("() => history.state?.opened === 1")
        phone.go_back()
        expect(more(phone)).not_to_have_attribute("open", "")
        expect(phone.locator("#where")).to_contain_text("Table 2")
    more(phone).locator("summary").first.click()
    phone.wait_for_function("() => history.state?.opened === 1")
    more(phone).locator("summary").first.click()  # closed by hand: its entry goes too
    phone.wait_for_function("() => !history.state?.opened")


def test_back_closes_the_note_then_the_chart_and_keeps_the_words(walker: tuple[Room, Page]) -> None:
    _, phone = walker
    read_chart(phone, 2)
    phone.wait_for_function("() => history.state?.opened === 1")
    phone.get_by_role("button", name="Leave a note on the whole chart").click()
    phone.wait_for_function("() => history.state?.opened === 2")
    phone.go_back()
    expect(phone.locator("#note-text")).to_have_count(0)
    phone.get_by_role("button", name="Leave a note on the whole chart").click()
    phone.locator("[data-kind=comment]").first.click()
    phone.locator("#note-text").fill("Half a thought")
    phone.wait_for_function("() => history.state?.opened === 2")
    phone.go_back()
    expect(phone.locator("#note-text")).to_have_count(0)
    phone.get_by_role("button", name="Go on with your note").click()
    expect(phone.locator("#note-text")).to_have_value("Half a thought")
    phone.wait_for_function("() => history.state?.opened === 2")
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.get_by_text("Half a thought")).to_be_visible()
    phone.wait_for_function("() => history.state?.opened === 1")
    phone.go_back()
    expect(phone.get_by_role("heading", name="Charts")).to_be_visible()
    read_chart(phone, 3)
    phone.get_by_role("button", name="‹").click()
    expect(phone.get_by_role("heading", name="Charts")).to_be_visible()
    phone.wait_for_function("() => !history.state?.opened")


def test_words_put_aside_stay_with_the_line_they_were_begun_on(walker: tuple[Room, Page]) -> None:
    _, phone = walker
    read_chart(phone, 2)
    begin_note(phone, "Table 2 calls")
    phone.wait_for_function("() => history.state?.opened === 2")
    phone.go_back()
    phone.get_by_role("button", name="‹").click()
    read_chart(phone, 3)
    heading, form = phone.locator("[data-stage=walk] h2").first, phone.locator(".note-form")
    phone.get_by_role("button", name="Table 3 calls").click()
    phone.get_by_role("dialog").get_by_role("button", name="Go on with it there").click()
    for _ in range(2):
        expect(heading).to_contain_text("Table 2")
        expect(form.locator("h3")).to_contain_text("Note on: Table 2 calls")
        expect(phone.locator("#note-text")).to_have_value("Half a thought")
        phone.wait_for_function("() => history.state?.opened === 3")
        phone.go_back()
        expect(form).to_have_count(0)
        phone.get_by_role("button", name="‹").click()
        expect(heading).not_to_contain_text("Table 2")
        phone.get_by_role("button", name="Go on with your note: Table 2").click()
    phone.get_by_role("button", name="Cancel").click()
    phone.get_by_role("button", name="Table 2 calls").click()
    expect(phone.locator("#note-text")).to_have_value("")


def test_words_put_aside_are_taken_elsewhere_if_somebody_says_so(walker: tuple[Room, Page]) -> None:
    room, phone = walker
    read_chart(phone, 2)
    begin_note(phone, "Table 2 calls")
    phone.get_by_role("button", name="‹").click()
    read_chart(phone, 3)
    phone.get_by_role("button", name="Leave a note on the whole chart").click()
    room.look_at(phone, "note-elsewhere")
    phone.get_by_role("dialog").get_by_role("button", name="Put them here").click()
    expect(phone.locator(".note-form h3")).to_have_text("Note on the whole chart")
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.locator("[data-note]")).to_contain_text("Half a thought")
    assert stored(room, "SELECT chart || ' ' || coalesce(line, '') FROM note") == ["a.3 "]


def test_the_skip_link_closes_nothing(walker: tuple[Room, Page]) -> None:
    _, phone = walker
    read_chart(phone, 2)
    phone.wait_for_function("() => history.state?.opened === 1")
    phone.evaluate("() => (location.hash = 'page')")
    phone.wait_for_function("() => history.state?.opened === 1 && location.hash")
    expect(phone.locator("[data-stage=walk] h2").first).to_contain_text("Table 2")
    phone.go_back()
    phone.go_back()
    expect(phone.get_by_role("heading", name="Charts")).to_be_visible()


def test_a_form_that_comes_back_with_the_page_is_closed_by_back(walker: tuple[Room, Page]) -> None:
    room, phone = walker
    read_chart(phone, 2)
    begin_note(phone, "Leave a note on the whole chart")
    phone.wait_for_function("() => history.state?.opened === 2")
    phone.reload()
    expect(phone.locator("#note-text")).to_have_value("Half a thought")
    phone.wait_for_function("() => history.state?.opened === 1")
    phone.go_back()
    expect(phone.locator("#note-text")).to_have_count(0)
    facilitator_of(room).do("stage.start", stage="a.talk")
    phone.locator("#unfinished").get_by_role("button", name="Go on with your note: Table 2").click()
    expect(phone.locator("#note-text")).to_have_value("Half a thought")


def test_where_the_bell_sends_people_on_nothing_leads_back(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=6)
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    phone = room.phone(5)
    expect(phone.locator(".stop-card")).to_have_attribute("data-stop", "0")
    read_chart(phone, 3)
    phone.wait_for_function("() => history.state?.opened === 1")
    phone.locator(".charts button").filter(has_text="Table 4").click()
    phone.wait_for_function("() => history.state?.opened === 2")
    facilitator.do("walk.bell", stage="a.walk", stop=1)
    expect(phone.locator(".stop-card")).to_have_attribute("data-stop", "1")
    phone.wait_for_function("() => history.state?.opened === 0")
    expect(phone.locator("[data-stage=walk] .chart").first).to_contain_text("Table 1 calls")


def test_a_phone_can_put_its_page_on_the_home_screen(room: Room) -> None:
    phone = room.phone(2)
    expect(phone.locator("link[rel=manifest]")).to_have_count(0)
    more(phone).locator("summary").first.click()
    link = phone.locator("link[rel=manifest]")
    expect(link).to_have_count(1)
    answer = phone.request.get(room.server.url + (link.get_attribute("href") or ""))
    assert answer.headers["content-type"].startswith("application/manifest+json")
    told = answer.json()
    assert (told["start_url"], told["display"]) == (f"/s/{room.code}/phone", "standalone")
    for icon in told["icons"]:
        assert phone.request.get(room.server.url + icon["src"]).headers["content-type"].startswith(icon["type"])
    seen = phone.context.new_cdp_session(phone).send("Page.getAppManifest")
    assert seen["errors"] == []
    assert "standalone" in seen["data"]


def test_a_phone_vibrates_at_the_bell_only_if_its_owner_asked(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=3)
    facilitator = ready_to_walk(room)
    phone, other = room.phone(1), room.phone(2)
    for one in (phone, other):
        one.evaluate(VIBRATES)
        more(one).locator("summary").first.click()
        expect(one.get_by_label("Vibrate when the bell rings")).not_to_be_checked()
    phone.get_by_label("Vibrate when the bell rings").check()
    assert phone.evaluate("window.rang") == 1  # what it will be like
    facilitator.do("stage.start", stage="a.walk")
    expect(phone.locator(".stop-card")).to_have_attribute("data-stop", "0")
    facilitator.do("walk.bell", stage="a.walk", stop=1)
    phone.wait_for_function("() => window.rang === 2")
    expect(other.locator(".stop-card")).to_have_attribute("data-stop", "1")
    assert other.evaluate("window.rang") == 0


@pytest.mark.parametrize("theme", ["light", "dark"] if LONG else ["dark"])
def test_whoever_is_in_shows_the_code_to_whoever_is_not(room: Room, theme: str) -> None:
    phone = room.open("phone", f"{room.made['links']['join']}.1", viewport=SMALL, color_scheme=theme)
    desk = room.desk(1)
    for page, name in ((phone, "phone"), (desk, "desk")):
        share = opened_share(page)
        expect(share.get_by_role("img", name="QR code that opens this session")).to_be_visible()
        expect(share).to_contain_text(f"{room.code[:3]} {room.code[3:]}")
        expect(share).to_contain_text(f"127.0.0.1:{room.server.port}")
        share.scroll_into_view_if_needed()
        room.look_at(page, f"share-{name}-{theme}")


def opened_share(page: Page) -> Locator:
    more(page).locator("summary").first.click()
    page.get_by_text("Is somebody beside you not in yet?").click()
    return page.locator(".share-code")


def test_it_says_when_nobody_new_can_come_in(room: Room) -> None:
    console, phone = room.console(), room.phone(1)
    share = opened_share(phone)
    console.get_by_role("button", name="Door and links").click()
    console.get_by_role("button", name="Only by QR code").click()
    expect(share).to_contain_text("they have to scan a QR code on a table")
    console.get_by_role("button", name="Nobody new").click()
    expect(share).to_contain_text("Nobody new can come in just now")
    expect(share.locator("img")).to_have_count(0)
