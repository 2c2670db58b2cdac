"""Scenarios of the day by which the product is judged (docs/scenarios.md has all twelve)."""

from __future__ import annotations

import io
import re
import time
import urllib.request

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.room import Room, go_to, read_chart
from tests.browser.test_activity import leave_note, write_lines

BOTH = (
    "Which stakeholder groups does your state rank highest, and how is each engaged today?",
    "Who went from a first engagement to an ongoing relationship, and what changed because of it?",
)
CONTENT = "How has the content changed over time?"
INTERACT = "How has the way that you interact with stakeholders changed over time?"
FOLLOWS = 2_000  # ms in which every page is where the room is


def printed(room: Room) -> list[str]:
    """The blank charts as they come out of the printer, a text for each."""
    key = room.made["links"]["console"].partition("#key=")[2]
    url = f"{room.server.url}/s/{room.code}/charts.pdf"
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Authorization": f"Bearer {key}"})) as answer:
        document = pypdfium2.PdfDocument(io.BytesIO(answer.read()))
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_a_guest_scans_a_tent_and_sees_table_group_and_what_to_do(room: Room) -> None:
    """1. Without typing; the console counts them."""
    console = room.console()
    go_to(console, "Table discussion")
    began = time.monotonic()
    guest = room.open("guest", f"{room.made['links']['join']}.3", "Pixel 5")
    expect(guest.locator("#where")).to_have_text("Table 3 · Group 1", timeout=5_000)
    expect(guest.locator("#instructions")).to_contain_text("Talk at your table.", timeout=5_000)
    print(f"\njoined after {time.monotonic() - began:.1f} s")
    expect(console.locator("#tables [data-table='3']")).to_contain_text("1")


def test_each_group_is_asked_its_own_question_on_desk_phone_and_paper(room: Room) -> None:
    """2. Verbatim: the first two alike, the third the group's own."""
    go_to(room.console(), "Table discussion")
    for table, third in ((1, CONTENT), (2, INTERACT)):
        expect(room.recorder(table).locator(".chart-section h2 .words")).to_have_text([*BOTH, third])
        expect(room.phone(table).locator("[data-stage=discuss] .topics li .words")).to_have_text([*BOTH, third])
    sheets = printed(room)
    for sheet in sheets:
        own, others = (CONTENT, INTERACT) if "Group 1" in sheet else (INTERACT, CONTENT)
        assert all(question in sheet for question in (*BOTH, own)), sheet
        assert others not in sheet
    assert len(sheets) >= 4


@pytest.mark.timeout(240)
def test_a_laptop_is_shut_in_mid_sentence_and_somebody_goes_on_with_a_phone(room: Room) -> None:
    """4. Everything up to the last two seconds is there; when the laptop comes back neither version is lost."""
    go_to(room.console(), "Table discussion")
    laptop, phone = room.recorder(1), room.phone(1)
    write_lines(laptop, 0, "A call every month")
    field = laptop.locator(".chart-section").first.locator("textarea").first
    laptop.context.set_offline(True)  # the lid is shut
    field.fill("A call every month, on their agenda")
    phone.get_by_role("button", name=re.compile("record", re.IGNORECASE)).first.click()
    phone.locator("dialog").get_by_role("button", name=re.compile("^Yes")).click()
    lines = phone.locator(".chart-section").first.locator("textarea")
    expect(lines.first).to_have_value("A call every month", timeout=10_000)
    lines.first.fill("A call every month, never on Mondays")
    expect(phone.locator(".line-state").first).to_contain_text("saved")
    laptop.context.set_offline(False)
    expect(phone.locator(".conflict")).to_be_visible()
    texts = lines.evaluate_all("all => all.map((field) => field.value)")
    assert {"A call every month, on their agenda", "A call every month, never on Mondays"} <= set(texts)


@pytest.mark.timeout(240)
def test_the_clock_is_the_facilitators(room: Room) -> None:
    """5. It reaches zero while recorders type; two minutes more, Next, Back: nobody is locked out, nothing is lost."""
    console, screen = room.console(), room.screen()
    console.locator("#agenda").get_by_role("button", name="Edit").click()
    console.get_by_label("Minutes of Table discussion").fill("0.05")
    console.get_by_label("Minutes of Table discussion").blur()
    console.get_by_role("dialog").get_by_role("button", name="Done").click()
    go_to(console, "Table discussion")
    desks, phone = [room.recorder(table) for table in (1, 2, 3)], room.phone(4)
    for desk in desks:
        begin_typing(desk, "Over time and ")
    expect(screen.locator("#stage-clock .clock")).to_have_attribute("data-state", "over")
    plan = console.locator("#agenda .plan-line")
    expect(plan).to_contain_text("2 min ahead")  # the welcome was left out
    for _ in range(2):
        console.keyboard.press("+")
    expect(screen.locator("#stage-clock .clock")).to_have_attribute("data-state", "running")
    expect(plan).not_to_contain_text("2 min ahead")
    for desk in desks:
        desk.keyboard.type("still typing ")
    for stage in ("Post your chart", "Table discussion"):
        go_to(console, stage)
        for page in (screen, phone):
            expect(page.locator("#stage-title")).to_have_text(stage, timeout=FOLLOWS)
        for desk in desks:
            desk.keyboard.type("on ")
    for desk in desks:
        field = desk.locator(".chart-section").first.locator("textarea").first
        expect(field).to_have_value("Over time and still typing on on ")
        expect(desk.locator("#bar")).to_contain_text("All saved")


def begin_typing(desk: Page, words: str) -> None:
    desk.locator(".chart-section").first.locator("textarea").last.click()
    desk.keyboard.type(words)


@pytest.mark.timeout(240)
def test_no_phone_no_walking_no_seeing(room: Room) -> None:
    """9. A note by way of the recorder, one from a seat, one by the names of things alone: they count alike."""
    console, desk, reader = room.console(), room.recorder(1), room.recorder(2)
    go_to(console, "Table discussion")
    for recorder in (desk, reader):
        write_lines(recorder, 0, "Principals try it early")
    go_to(console, "Post your chart")
    for recorder in (desk, reader):
        recorder.get_by_role("button", name="Post to the wall").click()
        recorder.locator("dialog").get_by_role("button", name="Post to the wall").click()
        expect(recorder.locator(".sign-number")).to_be_visible()
    go_to(console, "Gallery walk")

    desk.get_by_text("Enter a paper note").click()
    form = desk.locator(".paper-note form")
    form.get_by_label("On the chart of").select_option(label="Table 2 · Group 2")
    form.get_by_role("textbox").first.fill("On paper: we did too.")
    form.get_by_role("button", name="Stick it").click()
    expect(form.get_by_role("status")).to_contain_text("The note is on the chart.")

    seated = room.phone(1)
    seated.get_by_role("button", name="I’d rather stay seated").click()
    expect(seated.get_by_text("Read here").first).to_be_visible()
    read_chart(seated, 2)
    leave_note(seated, "Question", "From my seat: how early?")

    unseen = room.phone(3)
    unseen.get_by_text("All charts").click()
    unseen.get_by_role("button", name=re.compile("Table 2")).last.click()
    unseen.get_by_role("button", name=re.compile("whole chart", re.IGNORECASE)).click()
    unseen.get_by_role("button", name="Our experience").click()
    unseen.get_by_role("textbox").fill("By ear: in March.")
    unseen.get_by_role("button", name="Stick it").click()
    for words in ("On paper: we did too.", "From my seat: how early?", "By ear: in March."):
        expect(reader.locator(".note").filter(has_text=words)).to_be_visible()
