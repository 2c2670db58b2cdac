"""What a screen reader is told without asking: little, politely, in one place; nothing where a person wants none."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to, read_chart
from tests.browser.test_offline import stored
from tests.browser.test_vote import AGENDA as VOTE
from tests.browser.test_walk import AGENDA, ready_to_walk
from tests.browser.voice import Voice
from tests.live.house import key_of

SAID = "#stage-said"
SEEN_IN_A_BURST = 3  # announcements of thirty notes: the first, and one for each five seconds
# Every change of a live region's words, with when it was: role=timer is none, nor is what turns it off.
LISTEN = """() => {
  const live = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
  window.heard = [];
  new MutationObserver((changes) => {
    const regions = new Set(changes.map(({ target }) => (target.closest ?? (() => null)).call(target, live)
      ?? target.parentElement?.closest(live)).filter(Boolean));
    for (const region of regions) {
      const words = region.textContent.replace(/\\s+/g, " ").trim();
      if (words) window.heard.push({ at: performance.now(), words, region: region.id || region.className });
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


def listen(page: Page) -> None:
    """From now on what is announced is noted; not before the module that announces is here."""
    expect(page.locator(SAID)).to_have_attribute("role", "status")
    page.evaluate(LISTEN)


def heard(page: Page) -> list[dict[str, Any]]:
    """What was announced."""
    return list(page.evaluate("window.heard"))


def words(page: Page) -> list[str]:
    return [one["words"] for one in heard(page)]


def test_thirty_notes_at_once_are_told_together(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=6)
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    desk, phone = room.desk(1), room.phone(2)
    read_chart(phone, 1)
    for page in (desk, phone):
        listen(page)
    guests = [Voice(room.server, room.code, room.server.join(room.code, table=3 + at % 4)["token"]) for at in range(6)]
    for at in range(30):
        guests[at % 6].do("note.add", chart="a.1", kind="comment", text=f"Note {at}")
    for page in (desk, phone):
        expect(page.locator(".note")).to_have_count(30)
        page.wait_for_function("() => window.heard.reduce((sum, { words }) => sum + (parseInt(words) || 0), 0) === 30")
        told = [one for one in heard(page) if "new note" in one["words"]]
        assert len(told) == len(heard(page)) <= SEEN_IN_A_BURST, heard(page)
        assert all(later["at"] - sooner["at"] > 4_500 for sooner, later in pairwise(told))
    assert [one["region"] for one in heard(desk)] == ["stage-said"] * len(heard(desk))


def test_what_was_there_before_and_what_a_person_wrote_is_no_news(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=3)
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    guest = Voice(room.server, room.code, room.server.join(room.code, table=3)["token"])
    for at in range(3):
        guest.do("note.add", chart="a.1", kind="comment", text=f"Old {at}")
    phone = room.phone(2)
    listen(phone)
    read_chart(phone, 1)
    expect(phone.locator(".note")).to_have_count(3)
    phone.get_by_role("button", name="Leave a note on the whole chart").click()
    phone.locator(".kinds [data-kind=comment]").click()
    phone.locator("#note-text").fill("My own")
    phone.get_by_label("Anonymous").check()
    phone.get_by_role("button", name="Stick it").click()
    expect(phone.locator("[data-note]")).to_have_count(4)
    phone.wait_for_timeout(1_000)  # longer than what comes together is gathered
    assert not [one for one in words(phone) if "new note" in one]
    guest.do("note.add", chart="a.1", kind="comment", text="News")
    expect(phone.locator(SAID)).to_have_text("1 new note on this chart.")


def test_the_time_is_told_at_five_minutes_one_and_none_and_the_clock_is_not_read(room: Room) -> None:
    console, desk, phone = room.console(), room.desk(1), room.phone(2)
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    pages = (console, desk, phone)
    go_to(console, "Table discussion")
    for page in (desk, phone):
        listen(page)
    console.evaluate(LISTEN)

    def give(minutes: int, then: str) -> None:
        """Minutes are given or taken; every page says so much of it, once."""
        facilitator.do("stage.extend", stage="transitions.discuss", minutes=minutes)
        for page in pages:
            if then:
                page.wait_for_function("(then) => window.heard.some(({ words }) => words.includes(then))", arg=then)
            else:
                expect(page.locator("[role=timer]").first).to_have_text(re.compile(r"^[67]:"))
            told = [one for one in words(page) if re.search("left|Time", one)]
            assert told == ([then] if then else []), told
            assert not [one for one in words(page) if re.search(r"\d:\d\d", one)], "the clock itself is read"
            page.evaluate("window.heard = []")

    give(-15, "5 minutes left.")
    give(-4, "1 minute left.")
    give(6, "")
    give(-2, "5 minutes left.")
    give(-5, "Time is up: finish your sentence")
    phone.wait_for_timeout(2_500)  # it counts up
    for page in pages:
        assert words(page) == []
        read = "all => all.filter((one) => one.closest('[role=status], [role=alert], [aria-live=polite]')).length"
        assert page.locator("[role=timer]").evaluate_all(read) == 0


def test_a_person_turns_it_off_and_it_stays_off(room: Room) -> None:
    console, desk, phone = room.console(), room.desk(1), room.phone(2)
    for page in (desk, phone):
        listen(page)
        page.locator("summary", has_text="More").click()
        page.get_by_label("Read changes aloud").uncheck()
    go_to(console, "Before we start")
    for page in (desk, phone):
        expect(page.locator("#stage-title")).to_have_text("Before we start")
        page.wait_for_timeout(1_000)  # longer than what comes together is gathered
        assert words(page) == []
        page.reload()
        page.locator("summary", has_text="More").click()
        expect(page.get_by_label("Read changes aloud")).not_to_be_checked()
        page.get_by_label("Read changes aloud").check()
        listen(page)
    go_to(console, "Table discussion")
    for page in (desk, phone):
        expect(page.locator(SAID)).to_contain_text("Table discussion.")


def test_the_votes_of_others_are_not_read_aloud(room_of: Callable[..., Room]) -> None:
    room = room_of(VOTE)
    go_to(room.console(), "What first?")
    phone = room.phone(1)
    phone.get_by_role("button", name="Pay for travel").click()
    expect(phone.get_by_text("Your vote is in")).to_be_visible()
    phone.evaluate(LISTEN)
    option = {"kind": "option", "id": stored(room, "SELECT id FROM option")[0]}
    for at in range(5):
        guest = Voice(room.server, room.code, room.server.join(room.code, table=2)["token"])
        guest.do("dot.place", on=option)
        expect(phone.get_by_text(f"{at + 2} of {at + 2} have voted")).to_be_visible()
    assert words(phone) == []
