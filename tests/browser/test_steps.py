"""The steps around the day: set up with what it is for, read by leadership, run against the plan, closed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, expect

from tests.browser.room import Room, go_to
from tests.live.house import Server

AGENDA = """
title = "Partners day"
purpose = "To agree on one step with the districts"
outcomes = ["A list of partners", "A plan for the first visit"]
goals = ["Hear every table", "Leave with one step each"]
starts = "09:00"
resources = [{title = "Handbook of engagement", url = "https://example.org/handbook"}]
contacts = [{name = "Dana Ruiz", role = "Host", reach = "dana@example.org"}]

[[activities]]
key = "a"
title = "Transitions"
[[activities.stages]]
kind = "present"
title = "Welcome"
instructions = "Find your table."
minutes = 10
[[activities.stages]]
kind = "discuss"
title = "Table talk"
minutes = 20
topics = [{text = "Who has stayed with you, and why?"}]
[[activities.stages]]
kind = "post"
title = "Post your chart"
minutes = 5
"""


def dialog(page: Page, name: str) -> Locator:
    return page.get_by_role("dialog", name=name)


@pytest.mark.timeout(240)
def test_from_the_purpose_to_the_close(server: Server, browser: Browser, playwright: Playwright) -> None:
    room = Room(server, browser, playwright, tables=4, agenda=AGENDA)
    console = room.console()

    # she says what it is for, and sends leadership the preview
    console.get_by_role("button", name="Purpose and preview").click()
    about = dialog(console, "Purpose and preview")
    outcomes = about.get_by_label("Outcomes")
    expect(outcomes).to_have_value("A list of partners\nA plan for the first visit")
    outcomes.fill("A list of partners\nA plan for the first visit\nA date")
    about.get_by_role("button", name="Save").click()
    expect(about.get_by_text("Saved")).to_be_visible()
    link = about.get_by_role("link", name="Open here")
    expect(link).to_have_attribute("href", re.compile(r"/preview#key="))
    room.look_at(console, "steps-1-about")
    leader = room.open("preview", str(link.get_attribute("href")), viewport={"width": 1100, "height": 900})

    # leadership reads all of it, remarks on one stage, and approves
    expect(leader.get_by_text("A date")).to_be_visible()
    expect(leader.get_by_text("Who has stayed with you, and why?")).to_be_visible()
    expect(leader.locator(".preview-stage").nth(1)).to_contain_text(re.compile("9:10"))
    leader.get_by_role("button", name="Remark on this: Welcome").click()
    leader.get_by_label("Your remark").fill("Will there be coffee?")
    leader.get_by_label("Your name").first.fill("Commissioner Lee")
    room.look_at(leader, "steps-2-preview-remark")
    leader.get_by_role("button", name="Send the remark").first.click()
    expect(leader.locator(".preview-stage").first).to_contain_text("Will there be coffee?")
    leader.get_by_role("button", name="Approve this agenda").click()
    expect(leader.get_by_role("status").last).to_contain_text("sees that you approve")
    leader.screenshot(path="var/screenshots/steps-3-preview-whole.png", full_page=True)

    # which she sees at once
    expect(about.locator(".remark")).to_have_count(2)
    expect(about.locator(".remark").last).to_contain_text("approves the agenda")
    about.locator(".remark").first.get_by_role("button", name="Dealt with").click()
    expect(leader.get_by_text("Dealt with.")).to_be_visible()
    room.look_at(console, "steps-4-remarks")
    outcomes.fill("A list of partners\nA plan for the first visit")
    about.get_by_role("button", name="Save").click()
    expect(leader.get_by_text("The agenda has been changed since.")).to_be_visible()
    small = room.open("preview", str(link.get_attribute("href")), viewport={"width": 320, "height": 700})
    expect(small.locator(".preview-stage")).to_have_count(3)
    room.look_at(small, "steps-5-preview-small")
    about.get_by_label("Erase the session").select_option("after 30 days")
    expect(about.get_by_text("Counted from the day the first person joins")).to_be_visible()
    about.get_by_role("button", name="Close").click()

    # the day runs; goals stand on phone and screen, materials and people on the phone
    screen, phone = room.screen(), room.phone(1)
    go_to(console, "Welcome")
    expect(screen.get_by_text("Leave with one step each")).to_be_visible()
    expect(phone.locator("#stage").get_by_text("Hear every table")).to_be_visible()
    room.look_at(screen, "steps-6-screen-goals")
    phone.get_by_text("More", exact=True).click()
    expect(phone.get_by_role("link", name="Handbook of engagement")).to_be_visible()
    expect(phone.get_by_role("link", name="dana@example.org")).to_be_visible()
    room.look_at(phone, "steps-7-phone-more")

    # the plan against the clock: what is extended moves the rest
    plan = console.locator(".plan-line")
    before = plan.inner_text()
    console.get_by_role("button", name="Give 5 minutes").click()
    expect(plan).not_to_have_text(before)
    console.locator("[data-action=replan]").click()
    console.get_by_role("button", name=re.compile("Press again")).click()
    expect(plan).to_have_attribute("data-plan", "on")
    for _ in range(3):  # a button rests for a moment after a press
        console.get_by_role("button", name="Give 5 minutes").click()
        try:
            expect(plan).to_have_attribute("data-plan", "behind", timeout=6000)
            break
        except AssertionError:
            continue
    expect(plan).to_contain_text("5 min behind")
    expect(console.locator("#agenda .plan-time")).to_have_count(3)
    room.look_at(console, "steps-8-behind")

    # the close
    console.get_by_role("button", name="End session").click()
    close = dialog(console, "Close the session")
    close.get_by_label("A list of partners").check()
    close.get_by_label("a new purpose").check()
    room.look_at(console, "steps-9-close")
    close.get_by_role("button", name="End session").click()
    expect(console.get_by_text("1 of 2 outcomes reached.")).to_be_visible()
    room.look_at(console, "steps-10-closed")
    with console.expect_popup() as opened:
        console.get_by_role("link", name="Start the follow-up session").click()
    follow = opened.value
    expect(follow.get_by_label("Title (optional)")).to_have_value("Partners day: follow-up")
    expect(follow.get_by_label("What should be there")).to_have_value("A plan for the first visit")
    room.look_at(follow, "steps-11-follow-up")
    follow.get_by_label("Host key").fill("host")
    follow.get_by_label("Why these people").fill("To carry the plan out")
    follow.get_by_role("button", name="Make the session").click()
    expect(follow.get_by_role("link", name="Preview of the agenda")).to_be_visible()

    # weeks later she erases it all, and every page of it shuts
    console.bring_to_front()
    console.get_by_role("button", name="Purpose and preview").click()
    expect(about.get_by_text("It is erased on")).to_be_visible()
    expect(about.get_by_label("Erase the session").locator("option")).to_have_count(1)
    about.get_by_label(f"Type {room.code} to confirm").fill(room.code.lower())
    room.look_at(console, "steps-12-erase")
    about.get_by_role("button", name="Erase it for good").click()
    for page in (console, phone, screen):
        expect(page.locator("#door")).to_contain_text("This session was erased.")
    room.close()
    assert room.complaints == []
