"""Moderation on stage: a listed word, a paused phone, two readers; the author always knows, nobody else ever saw."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room, read_chart
from tests.browser.test_walk import AGENDA, ready_to_walk


def write_note(phone: Page, words: str, *, anonymous: bool = False) -> None:
    """Somebody writes a note on the open chart."""
    phone.locator(".stick-whole").click()
    phone.locator(".kinds").get_by_role("button", name="Comment").click()
    phone.locator("#note-text").fill(words)
    if anonymous:
        phone.get_by_label("Anonymous").check()
    phone.get_by_role("button", name="Stick it").click()


def own(phone: Page, words: str) -> Page:
    """The own note, wherever it stands on the phone."""
    return phone.locator("article.note").filter(has_text=words).first


@pytest.mark.timeout(180)
def test_what_does_not_belong_is_gone_at_once_and_its_author_knows(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=3)
    facilitator = ready_to_walk(room)
    facilitator.do("session.release", on=False)  # the strictest case: all is projected as it comes
    facilitator.do("words.set", words=["useless*"])
    facilitator.do("stage.start", stage="a.walk")
    facilitator.do("walk.bell", stage="a.walk", stop=0)
    console, ann, bob = room.console(), room.phone(2), room.phone(3, device="", viewport={"width": 320, "height": 640})
    for phone in (ann, bob):
        read_chart(phone, 1)

    # a word of the list holds an anonymous note; its author is told, and can write it anew
    write_note(ann, "Useless talk", anonymous=True)
    expect(own(ann, "Useless talk")).to_contain_text("Held back: the facilitator reads it first.")
    expect(ann.locator(".told")).to_contain_text("Nothing of it is lost")
    room.look_at(ann, "moderation-1-held-phone")
    ann.get_by_role("button", name="I understand").click()
    expect(ann.locator(".told")).to_have_count(0)
    expect(console.locator("#notes")).to_contain_text("word list: useless*")
    expect(bob.locator(".note").filter(has_text="Useless talk")).to_have_count(0)
    room.look_at(console, "moderation-1-held-console")
    own(ann, "Useless talk").get_by_role("button", name="Edit").click()
    ann.locator("#edit-note").fill("I see it differently")
    ann.get_by_role("button", name="Save").click()
    expect(bob.locator(".note").filter(has_text="I see it differently")).to_be_visible()

    # what may tell who somebody is, is asked about before it leaves
    ann.locator(".stick-whole").click()
    ann.locator(".kinds").get_by_role("button", name="Comment").click()
    ann.locator("#note-text").fill("Ask Jo, 555 010 4477")
    ann.get_by_role("button", name="Stick it").click()
    expect(ann.locator("dialog")).to_contain_text("555 010 4477")
    ann.locator("dialog").get_by_role("button", name="Change it first").click()
    expect(ann.locator("#note-text")).to_have_value("Ask Jo, 555 010 4477")
    ann.get_by_role("button", name="Cancel").click()

    # a reader reports it; the phone it came from is paused, and nobody learns whose it is
    own(bob, "I see it differently").get_by_role("button", name="Report").click()
    bob.locator("dialog").get_by_role("button", name="Report").click()
    note = console.locator("#notes li").filter(has_text="I see it differently")
    expect(note).to_contain_text("One reader reports it")
    room.look_at(bob, "moderation-2-reported-320")
    note.get_by_text("More", exact=True).click()
    note.get_by_role("button", name="Pause this phone").click()
    note.get_by_role("button", name="Press again").click()
    expect(note).to_contain_text("phone paused")
    expect(bob.locator(".note").filter(has_text="I see it differently")).to_have_count(0)
    write_note(ann, "And another thing", anonymous=True)
    expect(own(ann, "And another thing")).to_contain_text("Held back")
    expect(bob.locator(".note").filter(has_text="And another thing")).to_have_count(0)

    # taken back: both are there again
    note.get_by_role("button", name="Let this phone write again").click()
    for words in ("I see it differently", "And another thing"):
        expect(bob.locator(".note").filter(has_text=words)).to_be_visible()
    facilitator.leave()
