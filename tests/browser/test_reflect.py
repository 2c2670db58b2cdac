"""Looking back: goals, questions answered alone, one thing to do, notes thanked for; targeted topics of a talk."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.room import Room, go_to, let_on, read_chart
from tests.browser.test_activity import leave_note, write_lines
from tests.browser.test_screen import readable

AGENDA = """
title = "A day to look back on"
goals = ["Learn how others engage districts", "Leave with one thing to do at home"]

[[activities]]
key = "back"
title = "Back"

[[activities.stages]]
kind = "reflect"
title = "Look back"
settings = { goals = true, prompts = ["What surprised you?"], commitment = "One thing I will do" }
topics = [
  { text = "How ready is your state?", form = "scale", low = "not at all", high = "wholly" },
  { text = "What helped most today?", form = "choice", options = ["The walk", "The talk", "The vote"] },
  { text = "What should the next day be about, best first?", form = "ranking", options = ["Data", "People", "Money"] },
  { text = "What will you tell at home?" },
]
"""
WALK = """
title = "A walk"
[[activities]]
key = "walk"
title = "Walk"
stages = [
  { kind = "discuss", title = "Talk", topics = [{ text = "How do you meet?" }] },
  { kind = "post", title = "Post" },
  { kind = "walk", title = "Walk" },
  { kind = "reflect", title = "Look back" },
]
"""
ASKED = """
title = "Talk and say"
[[activities]]
key = "ask"
title = "Ask"
[[activities.stages]]
kind = "discuss"
title = "Talk"
topics = [
  { text = "How do you meet?" },
  { text = "How often do you meet?", form = "choice", options = ["Every week", "Every month", "Hardly ever"] },
  { text = "How well does it work?", form = "scale", low = "badly", high = "well" },
]
[[activities.stages]]
kind = "discuss"
key = "only"
title = "Say it alone"
settings = { scribe = "none" }
topics = [{ text = "Which of these have you tried?", form = "choice", many = true, options = ["Calls", "Visits", "Surveys", "Advisory boards", "Joint projects", "Newsletters"] }]
"""  # noqa: E501 - a table in TOML's short form stands on one line
NARROW = {"viewport": {"width": 320, "height": 640}}


def test_looking_back(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    console, screen, ann, bob = room.console(), room.screen(), room.phone(1), room.phone(2, "", **NARROW)
    go_to(console, "Look back")
    for phone, step, choice in ((ann, "4", "The walk"), (bob, "2", "The vote")):
        phone.get_by_role("group", name="How ready").get_by_label(step, exact=True).check()
        phone.get_by_label(choice).check()
        phone.get_by_role("group", name="Learn how").get_by_label("Mostly").check()
    ann.get_by_role("button", name="This is my order").click()
    ann.get_by_label("What will you tell at home?").fill("That the others have the same troubles.")
    ann.locator("form.reply").first.get_by_role("button", name="Save").click()
    expect(ann.get_by_text("Saved. Only you see it.")).to_be_visible()
    bob.get_by_label("One thing I will do").fill("Call three districts before June.")
    mine = bob.locator("form.reply").last
    mine.get_by_label("Who may see it").select_option("Everybody here")
    mine.get_by_role("button", name="Save").click()
    expect(bob.get_by_text("Everybody sees it")).to_be_visible()
    expect(console.locator("[data-stage=reflect]").get_by_text("Call three districts before June.")).to_be_visible()
    expect(console.get_by_text("the same troubles")).to_have_count(0)
    let_on(console, 1)
    expect(screen.get_by_text("Call three districts before June.")).to_have_count(1)
    readable(screen, "reflect-answers")
    for name, page in (("phone", ann), ("phone-320", bob), ("console", console), ("screen", screen)):
        room.look_at(page, f"reflect-{name}")
    ann.get_by_text("How far have we reached").scroll_into_view_if_needed()
    room.look_at(ann, "reflect-phone-goals")


def test_a_table_thanks_for_a_note_and_passes_one_on(room_of: Callable[..., Room]) -> None:
    room = room_of(WALK)
    console, desk, phone = room.console(), room.recorder(1), room.phone(2)
    go_to(console, "Talk")
    write_lines(desk, 0, "We meet monthly.")
    go_to(console, "Post")
    console.get_by_role("button", name="Post 1 chart").click()
    go_to(console, "Walk")
    read_chart(phone, 1)
    leave_note(phone, "Question", "Who pays for it?")
    go_to(console, "Look back")
    note = desk.locator(".note").filter(has_text="Who pays for it?")
    note.get_by_role("button", name="Thank").click()
    note.get_by_role("button", name="Pass on to the organisers").click()
    expect(note.get_by_role("button")).to_have_count(2)  # to answer it, to park it
    for page in (desk, phone):
        expect(page.locator(".note-thanks:visible")).to_have_text("Table 1 says thank you")
    expect(console.locator("#notes").get_by_text("Passed on to the organisers")).to_be_visible()
    for name, page in (("desk", desk), ("phone", phone)):
        room.look_at(page, f"reflect-thanks-{name}")


def test_a_discussion_asks_each_alone_and_draws_the_answers(room_of: Callable[..., Room]) -> None:
    room = room_of(ASKED)
    console, screen, phone, other = room.console(), room.screen(), room.phone(1), room.phone(2)
    go_to(console, "Talk")
    for page, choice, step in ((phone, "Every month", "4"), (other, "Hardly ever", "2")):
        page.get_by_label(choice).check()
        page.get_by_role("group", name="How well").get_by_label(step, exact=True).check()
    expect(screen.locator(".answered").first).to_contain_text("2 answers")
    expect(phone.get_by_text("Counted, without your name")).to_have_count(2)
    for name, page in (("phone", phone), ("console", console), ("screen", screen)):
        room.look_at(page, f"discuss-targeted-{name}")
    readable(screen, "discuss-targeted")
    go_to(console, "Say it alone")
    for name in ("Calls", "Surveys"):
        phone.get_by_label(name).check()
    expect(screen.locator(".answered")).to_contain_text("1 answer")
    readable(screen, "discuss-targeted-alone")
