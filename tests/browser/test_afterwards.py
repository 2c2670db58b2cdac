"""The days after: what becomes of what was said, who reads the report when, on a whole day's record."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.room import Room, shot
from tests.live.house import Server
from tests.report.day import day_in
from tests.unit.workshop import CODE, CONSOLE_KEY

BUSY = 30_000  # ms: a window opens when its page is there, and the first report of a whole day takes seconds


class Office(Room):
    """The organisers' office on Monday: the day is over, its record is there."""

    def __init__(self, server: Server, browser: Browser, playwright: Playwright) -> None:
        super().__init__(server, browser, playwright)
        day_in(server.folder)
        self.code = CODE

    def _note(self, page: Page, name: str, kind: str, text: str) -> None:
        if not re.search("status of (403|409|422)", text):  # the browser speaks of refusals by itself
            super()._note(page, name, kind, text)

    def at(self, path: str) -> str:
        """An address of the session."""
        return f"{self.server.url}/s/{CODE}/{path}"

    def afterwards(self, **options: object) -> Page:
        """The facilitator's page for the days after."""
        page = self.open("afterwards", self.at(f"afterwards#key={CONSOLE_KEY}"), **options)
        expect(page.get_by_role("heading", name="Response log")).to_be_visible()
        return page


@pytest.fixture
def office(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Office]:
    """The office; nothing may complain."""
    opened = Office(server, browser, playwright)
    yield opened
    opened.close()
    assert opened.complaints == []


def test_a_readers_link_outlives_a_network_that_is_away(office: Office) -> None:
    page = office.open("reader", "about:blank")
    page.route("**/api/report*", lambda route: route.abort("internetdisconnected"), times=1)
    page.goto(office.at(f"report#key={CONSOLE_KEY}"))
    expect(page.locator("#report-said")).to_contain_text("cannot reach the server")
    assert page.url.endswith(f"#key={CONSOLE_KEY}")
    page.reload()
    page.wait_for_url(office.at("report"))


def test_what_becomes_of_it_is_written_released_and_read(office: Office) -> None:
    page = office.afterwards(viewport={"width": 1280, "height": 800})
    log = page.locator("#log")
    expect(log).to_contain_text(re.compile(r"(\d+) of \1 have no response yet"))
    log.get_by_role("combobox", name="Show").select_option("Questions and clarifications")
    log.get_by_role("searchbox").fill("translated")
    expect(log.locator(".after-items li").first).to_contain_text("translated evenings")
    log.locator(".after-items input").first.check()
    log.locator(".after-items input").nth(1).check()
    form = page.get_by_role("complementary", name="The response")
    form.get_by_label("Later").check()
    form.get_by_label("Why").fill("The grant is decided in spring")
    log.locator(".after-items input").nth(1).uncheck()  # choosing others loses no word, nor does a reload
    page.reload()
    log.get_by_role("combobox", name="Show").select_option("Questions and clarifications")
    log.get_by_role("searchbox").fill("translated")
    log.locator(".after-items input").nth(1).check()
    log.locator(".after-items input").first.check()
    page.keyboard.press("Enter")  # a long list is between the two
    expect(form.get_by_label("Later")).to_be_focused()
    expect(form.get_by_label("Why")).to_have_value("The grant is decided in spring")
    form.get_by_label("Who sees to it").fill("Kim")
    form.get_by_label("Until").fill("2026-12-01")
    office.look_at(page, "afterwards-log")
    form.get_by_role("button", name="Save", exact=True).click()
    expect(log).to_contain_text("2 responses wait to be released.")
    expect(log.locator(".after-items li").first).to_contain_text("The grant is decided in spring")

    anybody = office.open("report", office.at("report"), viewport={"width": 390, "height": 800})
    expect(anybody.get_by_role("status")).to_contain_text("not published yet")
    office.look_at(anybody, "report-door")
    page.wait_for_timeout(450)  # the console's buttons rest after a press
    log.get_by_role("button", name="Release all 2").click()
    log.get_by_role("button", name="Press again").click()
    expect(log).to_contain_text("Nothing waits to be released.")
    report = page.locator("#report")
    report.get_by_role("button", name="Publish it").click()
    report.get_by_role("button", name="Press again").click()
    expect(report).to_contain_text("The report is published")
    anybody.reload()
    expect(anybody.locator("#log")).to_contain_text("The grant is decided in spring")
    expect(anybody.locator("#removed")).to_have_count(0)
    office.look_at(anybody, "report-phone")
    with page.expect_popup(timeout=BUSY) as opened:
        report.get_by_role("link", name="organisers’ edition").click()
    whole = opened.value
    expect(whole.locator("#removed")).to_contain_text("Names somebody", timeout=BUSY)
    shot(whole, "report-organisers")


def test_strategies_are_sorted_into_columns_of_the_report(office: Office) -> None:
    page = office.afterwards(viewport={"width": 1280, "height": 800})
    log = page.locator("#log")
    log.get_by_role("combobox", name="Show").select_option("Strategies")
    untyped = log.locator(".after-items li").filter(has_not_text=re.compile("How we talk|People and time|Tools"))
    for at in (0, 1):
        untyped.nth(at).locator("input").check()
    form = page.get_by_role("complementary", name="The response")
    form.get_by_label("Type of strategy").fill("Money")
    form.get_by_role("button", name="Sort 2 strategies").scroll_into_view_if_needed()
    office.look_at(page, "afterwards-types")
    form.get_by_role("button", name="Sort 2 strategies").click()
    expect(log.locator(".after-items li").filter(has_text="Money")).to_have_count(2)
    with page.expect_popup(timeout=BUSY) as opened:
        page.locator("#report").get_by_role("link", name="organisers’ edition").click()
    whole = opened.value
    table = whole.locator("#strategies table")
    expect(table.locator("tbody tr").first).to_be_visible(timeout=BUSY)  # the report is made when it is asked for
    heads = table.locator("thead th").all_inner_texts()
    assert heads[1:] == ["How we talk", "Money", "People and time", "Tools", "No type yet"]
    assert table.locator("tbody tr td:nth-child(3) p[id]").count() == 2
    table.scroll_into_view_if_needed()
    shot(whole, "report-strategies")


def test_the_follow_up_is_written_and_the_leaders_read_before_all(office: Office) -> None:
    page = office.afterwards(viewport={"width": 320, "height": 700})
    form = page.locator("#followup form")
    form.get_by_label("What we heard").fill("Trust takes years.\nOne named contact for each group.")
    form.get_by_label("Step 1").fill("A draft of the guide goes to all tables")
    form.locator("[name=step_due]").first.fill("2026-12-01")
    form.get_by_label("What it is called").fill("Second meeting")
    form.get_by_label("When", exact=True).fill("2027-03-10T09:00")
    office.look_at(page, "afterwards-phone")
    other = office.afterwards(viewport={"width": 1280, "height": 800}).locator("#followup form")
    other.get_by_label("Thanks").fill("Thank you all")
    other.get_by_role("button", name="Save", exact=True).click()
    expect(form).to_contain_text("changed elsewhere since you began")
    form.get_by_role("button", name="Save and publish").click()
    expect(page.locator("#followup")).to_contain_text("says what stands here")
    expect(form.get_by_label("Thanks")).to_have_value("Thank you all")
    page.locator("#report").get_by_role("button", name="Let leaders read it").click()
    expect(page.locator("#report")).to_contain_text("Leaders read the report by their link")
    link = page.evaluate(
        """async () => (await (await fetch("/api/links", {method: "POST", body: JSON.stringify({code: "ABCDEF"}),
        headers: {"Content-Type": "application/json", Authorization: "Bearer CONSOLE"}})).json()).links.report"""
    )
    leader = office.open("leader", link, viewport={"width": 1024, "height": 768})
    expect(leader.locator("#page-title")).to_be_visible(timeout=BUSY)  # the report is made when it is asked for
    expect(leader.locator(".state")).to_contain_text("not published yet")
    expect(leader.locator("#page")).to_contain_text("A draft of the guide goes to all tables")
    assert "key" not in leader.url
    shot(leader, "report-leaders")


def test_people_find_what_became_of_what_they_said(office: Office) -> None:
    page = office.afterwards(viewport={"width": 1280, "height": 800})
    log = page.locator("#log")
    log.get_by_role("searchbox").fill("translated")
    log.get_by_label("Choose all").check()
    form = page.get_by_role("complementary", name="The response")
    form.get_by_label("We do not use it").check()
    form.get_by_label("Why").fill("There is no money for it this year")
    form.get_by_role("button", name="Save and release").click()
    expect(log).to_contain_text("Released: everybody reads it")

    phone = office.open("follow", office.server.url, viewport={"width": 320, "height": 640})
    phone.get_by_label("Code on the screen").fill(CODE)  # typed, it leads where the QR code does
    phone.get_by_role("button", name="Join").first.click()
    expect(phone.get_by_role("heading", name="What we will not do, and why")).to_be_visible()
    expect(phone.locator("main")).to_contain_text("There is no money for it this year")
    office.look_at(phone, "follow-phone")
    own = phone.locator("#own")
    own.get_by_label("Your own code").fill("WRONG234")
    own.get_by_role("button").click()
    expect(phone.get_by_role("alert")).to_be_visible()
    expect(phone.get_by_label("Your own code")).to_have_value("WRONG234")
    phone.get_by_label("What should we know?").fill("Shorter talks, please")
    phone.get_by_label("4", exact=True).check()
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_role("status")).to_contain_text("It has arrived")
    expect(page.locator("#feedback")).to_contain_text("Shorter talks, please")


def test_the_next_session_begins_with_what_came_of_the_last(office: Office) -> None:
    page = office.afterwards(viewport={"width": 1280, "height": 800})
    with page.expect_popup(timeout=BUSY) as opened:
        page.get_by_role("link", name="Start the follow-up session").click()
    start = opened.value
    start.get_by_label("Focus").fill("From data to use")
    start.get_by_label("Who is needed now").fill("Principals")
    expect(start.locator(".carry-items")).to_contain_text("translated evenings")
    for on in (True, False):
        start.get_by_label(re.compile("Choose all .*, or none")).set_checked(on)
        expect(start.locator("[name=carry]:checked")).to_have_count(start.locator("[name=carry]").count() if on else 0)
    start.locator("[name=carry]").first.check()
    start.set_viewport_size({"width": 320, "height": 700})
    office.look_at(start, "carry-start")
    start.set_viewport_size({"width": 1280, "height": 800})
    start.locator("#host-key").fill("host")
    start.locator("#agenda").select_option("strategies")
    start.get_by_role("button", name="Make the session").click()
    start.get_by_role("link", name="Open the console").click()
    console = start
    stage = console.locator("#agenda li.console-stage").filter(has_text="What came of the last session")
    stage.locator(".console-stage-row").click()
    expect(console.locator("[data-stage=review]")).to_contain_text("From data to use")
    code = console.url.split("/s/")[1][:6]
    phone = office.open("phone", f"{office.server.url}/j/{code}", viewport={"width": 320, "height": 640})
    phone.get_by_role("button", name="Table 3").click()
    first = phone.locator(".review-item").first
    first.get_by_role("button", name="Still true").click()
    expect(first).to_contain_text("1 says still true")
    office.look_at(phone, "review-phone")
    expect(console.locator("[data-stage=review] .review-item").first).to_contain_text("1 says still true")
    office.look_at(console, "review-console")
    expect(page.get_by_role("link", name=f"The session after: {code}")).to_be_visible()


def test_all_sessions_are_searched(office: Office) -> None:
    page = office.open("library", f"{office.server.url}/library#host=host", viewport={"width": 320, "height": 700})
    expect(page.get_by_role("status")).to_contain_text("2 sessions")
    office.look_at(page, "library-sessions")
    page.get_by_role("searchbox").fill("translat")
    page.get_by_label("What").select_option("Line of a chart")
    expect(page.locator("#found li").first).to_contain_text("translated into four languages")
    office.look_at(page, "library-found")
    assert "host" not in page.url
    stranger = office.open("library", f"{office.server.url}/library#host=wrong", viewport={"width": 320, "height": 700})
    expect(stranger.get_by_role("alert")).not_to_be_empty()
