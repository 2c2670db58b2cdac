"""The desk belongs to the keyboard: its keys are listed, the caret is never lost, what is composed arrives whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Locator, Page, Playwright, expect

from tests.browser.room import Room, go_to
from tests.browser.test_activity import write_lines
from tests.browser.test_network import Fronted
from tests.browser.test_offline import stored
from tests.browser.test_share import AGENDA
from tests.browser.voice import Voice
from tests.chaos.proxy import proxied
from tests.live.house import Server, key_of

CHART = "transitions.1"
PAUSE = 600  # ms: twice as long as the desk waits after a key before it sends a line


@pytest.fixture
def fronted(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Fronted]:
    """A session behind a proxy."""
    with proxied(server.port) as proxy:
        opened = Fronted(server, browser, playwright, proxy)
        yield opened
        opened.close()
    assert opened.complaints == []


def caret(field: Locator) -> list[int]:
    """Where the selection begins and ends."""
    return list(field.evaluate("field => [field.selectionStart, field.selectionEnd]"))


def test_the_keys_are_listed_from_a_field_from_outside_and_by_a_button(room: Room) -> None:
    console, desk = room.console(), room.recorder(1)
    go_to(console, "Table discussion")
    card = desk.get_by_role("dialog", name="Keyboard shortcuts")
    write_lines(desk, 0, "District leads")
    field = desk.locator(".lines textarea").first
    field.focus()
    desk.keyboard.press("Home")
    desk.keyboard.press("ArrowRight")
    desk.keyboard.press("F1")
    expect(card).to_contain_text("Start the next line")
    room.look_at(desk, "desk-keys")
    desk.set_viewport_size({"width": 320, "height": 640})
    room.look_at(desk, "desk-keys-320")
    desk.set_viewport_size({"width": 1280, "height": 800})
    desk.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(field).to_be_focused()
    assert caret(field) == [1, 1]
    desk.keyboard.type("?")
    expect(field).to_have_value("D?istrict leads")
    expect(card).to_have_count(0)

    shows = desk.get_by_role("button", name="Keyboard shortcuts")
    shows.press("?")
    expect(card).to_be_visible()
    card.get_by_label("? opens this list").uncheck()
    card.get_by_role("button", name="Close").press("Enter")
    expect(shows).to_be_focused()
    shows.press("?")
    expect(card).to_have_count(0)
    shows.press("F1")
    expect(card).to_be_visible()
    desk.keyboard.press("Escape")
    shows.press("Enter")
    expect(card).to_be_visible()


def two_recorders(room: Room) -> tuple[Page, Voice]:
    """One recorded before, and their lines may still arrive; the other has taken over and writes."""
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("stage.start", stage="transitions.discuss")
    former = Voice(room.server, room.code, key_of(room.made["tables"][0]["link"]))
    former.do("pen.claim", table=1)
    former.do("line.write", chart=CHART, section="transitions.t1", text="There before")
    desk = room.desk(1)
    desk.get_by_role("button", name="Take over").click()
    desk.get_by_role("button", name="Yes, take over").click()
    expect(desk.get_by_text("You are recording.")).to_be_visible()
    return desk, former


def test_the_caret_stays_in_the_middle_of_a_word_while_rows_arrive(room: Room) -> None:
    desk, former = two_recorders(room)
    write_lines(desk, 0, "Stakeholders")
    field = desk.locator(".lines textarea").nth(1)
    field.evaluate("field => { field.focus(); field.setSelectionRange(3, 6); }")
    for at, after in enumerate(("", "", "", *[None] * 3)):
        former.do(
            "line.write",
            chart=CHART,
            section="transitions.t1",
            text=f"Late {at}",
            **({} if after is None else {"after": after}),
        )
    expect(desk.locator(".chart-section").first.locator("textarea")).to_have_count(9)
    held = desk.locator("textarea:focus")
    expect(held).to_have_value("Stakeholders")
    assert caret(held) == [3, 6]
    desk.keyboard.type("xyz")
    expect(held).to_have_value("Staxyzolders")
    assert caret(held) == [6, 6]


def lines_saved(desk: Page, count: int) -> None:
    """So many lines stand on the desk, all of them saved."""
    expect(desk.locator(".line-state").filter(has_text="saved")).to_have_count(count, timeout=30_000)


def compose(input: CDPSession, field: Locator, *steps: str, end: str) -> None:
    """Letters on their way through an input method, slowly: each step stands in the field, until the word is chosen."""
    for step in steps:
        input.send("Input.imeSetComposition", {"text": step, "selectionStart": len(step), "selectionEnd": len(step)})
        field.page.wait_for_timeout(PAUSE)
    input.send("Input.insertText", {"text": end})


@pytest.mark.timeout(120)
def test_what_an_input_method_composes_arrives_whole_over_a_bad_network(fronted: Fronted) -> None:
    desk, former = two_recorders(fronted)
    fronted.proxy.set(delay=(0.1, 0.5), loss=0.2)
    input = desk.context.new_cdp_session(desk)
    field = desk.locator(".lines textarea").nth(1)
    field.focus()
    input.send("Input.insertText", {"text": "東京 "})
    for at, after in enumerate(("", "", None)):  # others' lines come while the word is half there
        former.do(
            "line.write",
            chart=CHART,
            section="transitions.t1",
            text=f"Late {at}",
            **({} if after is None else {"after": after}),
        )
    held = desk.locator("textarea:focus")
    compose(input, held, "k", "か", "かい", "かいぎ", end="会議")
    expect(held).to_have_value("東京 会議")
    compose(input, held, "´", end="é")  # a dead key
    expect(held).to_have_value("東京 会議é")
    desk.keyboard.press("Enter")
    desk.keyboard.type("Next")
    fronted.proxy.set()
    lines_saved(desk, 6)
    texts = stored(fronted, "SELECT text FROM line")
    assert sorted(texts) == sorted(["There before", "Late 0", "Late 1", "Late 2", "東京 会議é", "Next"])
    said = stored(fronted, "SELECT row FROM changes WHERE kind = 'line'")
    for half in ("か", "´", "東京 k"):
        assert not [row for row in said if half in row], f"{half} was sent while it was being composed"


@pytest.mark.timeout(120)
def test_a_card_waits_for_the_word_too(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    desk = room.recorder(1)
    go_to(room.console(), "Pick one challenge")
    input = desk.context.new_cdp_session(desk)
    field = desk.get_by_label("Challenge", exact=True)
    field.focus()
    compose(input, field, "n", "に", end="二")
    expect(field).to_have_value("二")
    expect(desk.locator(".card-fields .line-state")).to_have_count(0)
    said = stored(room, "SELECT row FROM changes")
    assert any("二" in row for row in said)
    assert not any("に" in row for row in said)
