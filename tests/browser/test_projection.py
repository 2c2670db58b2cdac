"""The projector is the facilitator's: nothing a phone wrote is on it before she lets it, and she can take it away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.paper import run
from tests.browser.room import Room
from tests.browser.test_walk import AGENDA, ready_to_walk
from tests.browser.voice import Voice

BAD = "Your table is useless"
GOOD = "How did you win the districts over?"


def hand(console: Page, label: str) -> None:
    """Press a button of the panel for the screen."""
    console.locator("#on-screen").get_by_role("button", name=label, exact=True).click()


def rested(console: Page, command: str) -> None:
    """A button rests for a moment after a press, and until the press is answered."""
    console.wait_for_timeout(500)
    expect(console.locator(f"#on-screen [data-action^='{command}']")).not_to_have_attribute("aria-busy", "true")


@pytest.mark.timeout(180)
def test_nothing_from_a_phone_is_projected_before_the_facilitator_lets_it(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA, tables=3)
    facilitator = ready_to_walk(room)
    facilitator.do("stage.start", stage="a.walk")
    facilitator.do("walk.bell", stage="a.walk", stop=0)
    console, screen = room.console(), room.screen()
    visitor = Voice(room.server, room.code, room.server.join(room.code, table=2)["token"])
    for text in (BAD, GOOD):
        visitor.do("note.add", chart="a.1", kind="question", text=text)
    panel = console.locator("#on-screen")
    expect(panel).to_contain_text("2 texts wait")
    expect(screen.locator("#page")).not_to_contain_text(BAD)
    room.look_at(console, "projection-1-waiting")

    # one is put in the spotlight, which is all the room sees; the other never comes up
    panel.locator("li").filter(has_text=GOOD).get_by_role("button", name="Put on the screen").click()
    expect(screen.locator("#spotlight")).to_contain_text(GOOD)
    expect(screen.locator("#stages")).to_be_hidden()
    expect(panel).to_contain_text("Live: one note")
    room.look_at(screen, "projection-2-spotlight")
    panel.get_by_text("What it shows now").click()
    expect(console.frame_locator("iframe").locator("#spotlight")).to_contain_text(GOOD)
    room.look_at(console, "projection-2-live")

    # blank with one key, and back; the chart; back to the last thing
    console.locator("body").press(".")
    expect(screen.locator("#page")).to_have_css("visibility", "hidden")
    expect(panel.get_by_role("button", name="Show again")).to_be_visible()
    rested(console, "screen.blank")
    console.locator("body").press(".")
    expect(panel.get_by_role("button", name="Blank")).to_be_visible()
    expect(screen.locator("#spotlight")).to_contain_text(GOOD)
    facilitator.do("screen.show", kind="chart", id="a.1")
    expect(screen.locator("#spotlight")).to_contain_text("Table 1 calls the districts")
    expect(screen.locator("#spotlight")).to_contain_text(GOOD)
    expect(screen.locator("#spotlight")).not_to_contain_text(BAD)
    room.look_at(screen, "projection-3-chart")
    hand(console, "Back to the last")
    expect(screen.locator("#spotlight")).not_to_contain_text("Table 1 calls")

    # frozen: whatever happens, the picture stands; then it goes on with what is true now
    hand(console, "Freeze")
    expect(screen.locator("[data-frozen]")).to_contain_text(GOOD)
    hand(console, "Show the stage")
    facilitator.do("stage.end", stage="a.walk")
    expect(panel).to_contain_text("Live: Gallery walk")
    expect(screen.locator("[data-frozen] .spotlight")).to_contain_text(GOOD)
    rested(console, "screen.freeze")
    hand(console, "Go on")
    expect(screen.locator("[data-frozen]")).to_have_count(0)
    expect(screen.locator("#spotlight")).to_be_hidden()

    # taken off again; and a second projector with a choice of its own
    panel.get_by_text("On the screen: 1").click()
    panel.get_by_role("button", name="Take it off").click()
    expect(panel).to_contain_text("2 texts wait")
    side = facilitator.do("screen.add", name="Side wall")["screen"]
    facilitator.do("screen.show", kind="chart", id="a.2", screen=side)
    second = room.open("side", room.made["links"]["screen"].replace("/screen", f"/screen?screen={side}"))
    expect(second.locator("#spotlight")).to_contain_text("Table 2 calls the districts")
    expect(screen.locator("#spotlight")).to_be_hidden()
    visitor.leave()
    facilitator.leave()


def test_a_second_press_on_blank_is_no_press_on_show_again(core: Page) -> None:
    script = """
      const { blankSpec } = await import("facilitator/components/console-screen.js");
      const specs = ["stage", "blank"].map((shows) => blankSpec({ id: "main", shows }));
      return [specs.map(({ args }) => args.on), specs[0].id === specs[1].id];"""
    assert run(core, f"await (await import('facilitator/core/messages.js')).loadMessages('en'); {script}") == [
        [True, False],
        True,
    ]


def test_a_projector_that_is_opened_while_the_server_is_away_comes_up_by_itself(room: Room) -> None:
    screen = room.open("screen", "about:blank")
    screen.route("**/api/enter*", lambda route: route.abort("internetdisconnected"), times=1)
    screen.goto(room.made["links"]["screen"])
    expect(screen.locator(".lobby-code")).to_be_visible()
    expect(screen.locator(".lobby-table")).to_have_count(4)
    assert "key=" not in screen.url


def test_a_projector_with_a_wrong_link_says_how_to_join_and_nothing_else(room: Room) -> None:
    wrong = room.open("wrong", room.made["links"]["screen"].split("#")[0] + "#key=" + "A" * 26)
    expect(wrong.locator(".lobby-code")).to_be_visible()
    expect(wrong.locator("#door")).to_be_hidden()
    assert wrong.get_by_role("alert").count() == 0
    room.complaints[:] = [line for line in room.complaints if "40" not in line]  # the browser's own word on the refusal
