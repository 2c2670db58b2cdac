"""Votes: put together, given on phones unseen, closed and drawn."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to
from tests.browser.test_screen import readable

AGENDA = """
title = "A day of choosing"

[[activities]]
key = "choose"
title = "Choose"

[[activities.stages]]
kind = "present"
title = "Welcome"

[[activities.stages]]
kind = "vote"
key = "dots"
title = "What first?"
minutes = 5
instructions = "What would help most at home?"

[activities.stages.settings]
dots_each = 2
top = 1
options = [
  "Meet the districts every month", "Share the data dictionary", "Pay for travel",
  "Meet with the districts each month", "Train the trainers", "Publish what was done with the answers",
]

[[activities.stages]]
kind = "vote"
key = "plot"
title = "Impact and effort"
settings = { method = "rating", axes = ["Impact", "Effort"], show = "plot", unsure = true, options = ["Monthly calls", "A data portal", "A newsletter"] }

[[activities.stages]]
kind = "vote"
key = "rank"
title = "In which order?"
settings = { method = "rank", dots_each = 3, options = ["Identify", "Develop", "Vet", "Pilot"] }

[[activities.stages]]
kind = "vote"
key = "fist"
title = "Do we agree?"
settings = { method = "fist", options = ["We meet every month, and share what we hear."] }

[[activities.stages]]
kind = "vote"
key = "many"
title = "Spread your dots"
settings = { dots_each = 5, max_per_item = 3, options = ["North", "South", "East"] }

"""  # noqa: E501 - a table in TOML's short form stands on one line
NARROW = {"viewport": {"width": 320, "height": 640}}


@pytest.fixture
def room(room_of: Callable[..., Room]) -> Room:
    """A session of that agenda."""
    return room_of(AGENDA)


def close(console: Page) -> None:
    """The facilitator closes the vote, and confirms it."""
    console.get_by_role("button", name="Close the vote").click()
    console.locator("[data-action=ballot]").filter(has_text="Press again").click()
    expect(console.get_by_role("button", name="Open the vote again")).to_be_visible()


def test_dots_from_the_first_list_to_the_outcome(room: Room) -> None:
    console, screen = room.console(), room.screen()
    ann, bob = room.phone(1), room.phone(2, "", **NARROW)
    go_to(console, "Welcome")
    console.get_by_role("button", name="Gather what is voted on").click()
    expect(console.get_by_text("1 pair says nearly the same").or_(console.get_by_text("One pair says"))).to_be_visible()
    room.look_at(console, "vote-console-ahead")
    console.get_by_role("button", name="Merge the two and keep these words: Meet the districts every month").click()
    expect(console.get_by_text("5 things are put to the vote")).to_be_visible()
    console.get_by_label("Something else to vote on").fill("Ask the schools")
    console.locator(".vote-add button").click()
    expect(console.get_by_text("6 things are put to the vote")).to_be_visible()
    go_to(console, "What first?")
    expect(ann.get_by_text("2 of 2 dots left")).to_be_visible()
    for text in ("Meet the districts every month", "Share the data dictionary"):
        ann.get_by_role("button", name=text).click()
    expect(ann.get_by_text("0 of 2 dots left")).to_be_visible()
    expect(ann.get_by_role("button", name="Pay for travel")).to_be_disabled()
    ann.get_by_role("button", name="Share the data dictionary").click()
    ann.get_by_role("button", name="Pay for travel").click()
    bob.get_by_role("button", name="Meet the districts every month").click()
    expect(screen.get_by_text("2 of 2 have voted")).to_be_visible()
    expect(ann.get_by_text("Your vote is in")).to_be_visible()
    expect(console.get_by_text("6 things are put to the vote")).to_have_count(0)
    expect(screen.locator(".bars")).to_have_count(0)
    readable(screen, "vote-open")
    for name, page in (("phone", ann), ("phone-320", bob), ("console", console), ("screen", screen)):
        room.look_at(page, f"vote-dots-{name}")
    close(console)
    for page in (ann, bob, console, screen):
        best = page.locator(".bars > li:visible").first
        expect(best).to_contain_text("Meet the districts every month")
        expect(best).to_contain_text("2 dots")
    expect(ann.get_by_text("you: 1 dot")).to_have_count(2)
    readable(screen, "vote-closed")
    for name, page in (("phone", ann), ("phone-320", bob), ("console", console), ("screen", screen)):
        room.look_at(page, f"vote-dots-closed-{name}")


def test_two_ratings_make_a_plot(room: Room) -> None:
    console, screen, desk, phone = room.console(), room.screen(), room.desk(1), room.phone(1)
    go_to(console, "Impact and effort")
    marks = {"Monthly calls": ("5", "2"), "A data portal": ("4", "5"), "A newsletter": ("2", "1")}
    for text, (impact, effort) in marks.items():
        item = phone.get_by_role("group", name=text)
        item.get_by_role("group", name="Impact").get_by_label(impact).check()
        item.get_by_role("group", name="Effort").get_by_label(effort).check()
    expect(screen.get_by_text("1 of 1 have voted")).to_be_visible()
    room.look_at(phone, "vote-plot-phone-open")
    close(console)
    expect(screen.locator(".plot-field circle")).to_have_count(3)
    expect(screen.locator(".plot-list li").first).to_contain_text("Monthly calls")
    readable(screen, "vote-plot")
    for name, page in (("phone", phone), ("desk", desk), ("console", console), ("screen", screen)):
        room.look_at(page, f"vote-plot-{name}")


def test_a_ranking_by_buttons_keys_and_pulling(room: Room) -> None:
    console, screen, phone = room.console(), room.screen(), room.phone(1, "", **NARROW)
    go_to(console, "In which order?")
    for text in ("Identify", "Develop", "Vet"):
        phone.get_by_role("button", name=text, exact=True).click()
    ranked = phone.locator(".rank-line .rank-text")
    expect(ranked).to_have_text(["Identify", "Develop", "Vet"])
    expect(phone.get_by_role("button", name="Pilot", exact=True)).to_be_disabled()
    phone.get_by_role("button", name="Move up: Vet").press("Enter")
    expect(ranked).to_have_text(["Identify", "Vet", "Develop"])
    phone.keyboard.press("ArrowUp")  # the focus went with it
    expect(ranked).to_have_text(["Vet", "Identify", "Develop"])
    grip, last = phone.locator(".rank-grip").first, phone.locator(".rank-line").last.bounding_box()
    at = grip.bounding_box()
    assert at
    assert last
    phone.mouse.move(at["x"] + 10, at["y"] + 10)
    phone.mouse.down()
    phone.mouse.move(at["x"] + 10, last["y"] + last["height"] - 2, steps=5)
    phone.mouse.up()
    expect(ranked).to_have_text(["Identify", "Develop", "Vet"])
    expect(phone.get_by_text("Your vote is in")).to_be_visible()
    room.look_at(phone, "vote-rank-phone-320")
    close(console)
    expect(screen.locator(".bars > li").first).to_contain_text("3 points")
    room.look_at(screen, "vote-rank-screen")


def test_one_proposal_and_fingers_from_none_to_five(room: Room) -> None:
    console, screen, phone = room.console(), room.screen(), room.phone(3)
    go_to(console, "Do we agree?")
    phone.get_by_label("3: I can live with it").check()
    expect(screen.get_by_text("1 of 1 have voted")).to_be_visible()
    room.look_at(phone, "vote-fist-phone")
    close(console)
    expect(screen.locator(".columns")).to_be_visible()
    readable(screen, "vote-fist")
    for name, page in (("phone-closed", phone), ("screen", screen)):
        room.look_at(page, f"vote-fist-{name}")


def test_a_vote_given_without_a_network_waits_and_counts(room: Room) -> None:
    console, phone = room.console(), room.phone(4)
    go_to(console, "Spread your dots")
    expect(phone.get_by_text("5 of 5 dots left")).to_be_visible()
    phone.context.set_offline(True)
    for _ in range(3):
        phone.get_by_role("button", name="One dot more: South").click()
    expect(phone.get_by_role("button", name="One dot more: South")).to_be_disabled()
    expect(phone.get_by_text("2 of 5 dots left")).to_be_visible()
    expect(phone.get_by_text("is kept on this phone")).to_be_visible(timeout=30_000)
    room.look_at(phone, "vote-offline-phone")
    phone.context.set_offline(False)
    expect(console.get_by_text("1 of 1 have voted")).to_be_visible(timeout=30_000)
    close(console)
    expect(console.locator(".bars > li").first).to_contain_text("3 dots")
