"""A question, from the phone that asks it to the answer it gets; what is parked; a call that somebody takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.room import Room, read_chart
from tests.browser.test_moderation import own, write_note
from tests.browser.test_walk import AGENDA, ready_to_walk


@pytest.mark.timeout(180)
def test_a_question_is_asked_by_two_answered_and_its_author_told(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=3)
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    console, ann, bob = room.console(), room.phone(2), room.phone(3, device="", viewport={"width": 320, "height": 640})
    for phone in (ann, bob):  # each is told what is stored, before anything is written
        expect(phone.locator(".stored")).to_contain_text("all of it is erased on")
        phone.get_by_role("button", name="Understood").click()
        read_chart(phone, 1)
    ann.locator(".stick-whole").click()
    ann.locator(".kinds").get_by_role("button", name="Question").click()
    ann.locator("#note-text").fill("Who pays for the calls?")
    ann.get_by_label("Anonymous").check()
    ann.get_by_role("button", name="Stick it").click()

    # somebody else asks the same; what most ask comes first on the console
    question = own(bob, "Who pays for the calls?")
    question.get_by_role("button", name="Me too").click()
    expect(question.get_by_role("button", name="Me too (1)")).to_have_attribute("aria-pressed", "true")
    room.look_at(bob, "debts-1-too-320")
    note = console.locator("#notes li").filter(has_text="Who pays for the calls?")
    expect(note).to_contain_text("one other asks this")

    # the facilitator answers for the table; the author's phone is told, though nobody knows whose it is
    note.get_by_text("Answer for the table").click()
    note.get_by_role("textbox").first.fill("The state, until June.")
    note.locator("[value=answered]").click()
    expect(ann.locator(".told")).to_contain_text("Your question has an answer")
    expect(ann.locator(".told")).to_contain_text("The state, until June.")
    room.look_at(ann, "debts-2-answered-phone")
    ann.get_by_role("button", name="I have read it").click()
    expect(ann.locator(".told")).to_have_count(0)

    # an off-topic note goes to the parking lot, and gets its end
    write_note(bob, "The coffee is cold")
    aside = console.locator("#notes li").filter(has_text="The coffee is cold")
    aside.get_by_text("More", exact=True).click()
    aside.get_by_role("button", name="Move to the parking lot").click()
    expect(ann.locator(".note").filter(has_text="coffee")).to_have_count(0)
    parked = console.locator("#parked li").filter(has_text="The coffee is cold")
    room.look_at(console, "debts-3-parked")
    parked.get_by_label("In words").fill("New coffee at ten")
    parked.get_by_role("button", name="Answered").click()
    expect(parked).to_contain_text("Answered · New coffee at ten")

    # a table calls: somebody is on the way, then it is done
    ann.get_by_role("button", name="Call for help").click()
    visit = console.locator("#visits li").filter(has_text="2")
    visit.get_by_role("button", name="I’m on my way").click()
    expect(ann.get_by_text("Someone is on the way")).to_be_visible()
    expect(visit.get_by_role("button", name="I’m on my way")).to_have_count(0)

    # she erases what she wrote: the words are gone from every screen at once, the answer stays
    ann.locator("summary", has_text="More").click()
    ann.get_by_role("heading", name="Your data").scroll_into_view_if_needed()
    room.look_at(ann, "debts-4-own-data")
    ann.get_by_role("button", name="Erase what I wrote").click()
    room.look_at(ann, "debts-5-erase")
    ann.get_by_role("dialog").get_by_role("button", name="Erase what I wrote").click()
    expect(own(bob, "(removed by its author)")).to_contain_text("The state, until June.")
    expect(own(bob, "Who pays for the calls?")).to_have_count(0)
    expect(ann.locator(".stored")).to_have_count(0)
    facilitator.leave()
