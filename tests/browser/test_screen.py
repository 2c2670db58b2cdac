"""The back row: on the projector nothing is small, nothing scrolls, whatever people write."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.room import Room, shot
from tests.browser.voice import Voice
from tests.live.house import Server, key_of

SIZES = [(1280, 720), (1920, 1080), (1024, 768), (2560, 1080)]
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk " * 9
HARD = ["مرحبا بكم في المعرض، كيف تعملون معا؟", "👩‍👩‍👧‍👦🏳️‍🌈 ok", "x" * 300, LONG[:500]]

SMALLEST = """() => {
  const sizes = [];
  const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    if (!walker.currentNode.data.trim() || !box.width || element.closest(".hidden-but-said")) continue;
    if (getComputedStyle(element).visibility === "hidden") continue;
    const share = parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    sizes.push([share, walker.currentNode.data.trim().slice(0, 40)]);
  }
  return sizes.sort((a, b) => a[0] - b[0])[0];
}"""


@pytest.fixture
def hall(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Room]:
    """A session with forty tables."""
    opened = Room(server, browser, playwright, tables=40)
    yield opened
    opened.close()
    assert opened.complaints == []


def readable(page: Page, name: str) -> None:
    """Every text is at least 1/20 of the screen's height, and the page does not scroll."""
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        share, text = page.evaluate(SMALLEST)
        assert share >= 0.0499, f"{name} at {width}x{height}: {text!r} is {share:.1%} of the height"
        over = page.evaluate("[document.body.scrollHeight - innerHeight, document.body.scrollWidth - innerWidth]")
        assert max(over) <= 0, f"{name} at {width}x{height} is too large by {over}"
    page.set_viewport_size({"width": 1280, "height": 720})
    shot(page, f"hall-{name}")


def test_every_stage_can_be_read_from_the_back_row(hall: Room) -> None:
    facilitator = Voice(hall.server, hall.code, key_of(hall.made["links"]["console"]))
    screen = hall.screen()
    expect(screen.locator(".lobby-table")).to_have_count(40)
    readable(screen, "lobby")
    facilitator.do("stage.start", stage="transitions.present")
    expect(screen.locator("#stage-title")).to_have_text("Before we start")
    readable(screen, "present")
    facilitator.do("stage.start", stage="transitions.discuss")
    recorder = Voice(hall.server, hall.code, key_of(hall.made["tables"][0]["link"]))
    recorder.do("pen.claim", table=1)
    lines = [
        recorder.do("line.write", chart="transitions.1", section="transitions.t1", text=text)["line"] for text in HARD
    ]
    readable(screen, "discuss")
    facilitator.do("stage.start", stage="transitions.post")
    recorder.do("chart.post", chart="transitions.1")
    expect(screen.locator(".sheet[data-posted=true]")).to_have_count(1)
    readable(screen, "post")
    facilitator.do("stage.start", stage="transitions.walk")
    visitor = Voice(hall.server, hall.code, hall.server.join(hall.code, table=2, affiliation="Ohio " * 11)["token"])
    for line in lines:
        for text in (HARD[0], LONG[:500] + "y" * 100):
            visitor.do("note.add", chart="transitions.1", line=line, kind="experience", text=text)
    facilitator.do("session.release", on=False)
    expect(screen.locator(".note")).to_have_count(8, timeout=10_000)
    readable(screen, "walk")
    expect(screen.locator("#screen-page")).to_contain_text("Page")
    first = screen.locator("#screen-page").inner_text()
    screen.keyboard.press("ArrowRight")
    expect(screen.locator("#screen-page")).not_to_have_text(first)
    readable(screen, "walk-next-page")
    facilitator.do("stage.start", stage="transitions.reflect")
    facilitator.do("stage.extend", stage="transitions.reflect", minutes=-5)
    expect(screen.locator("#stage-clock")).to_contain_text("+2:0")
    readable(screen, "reflect")
    facilitator.do("stage.end", stage="transitions.reflect")
    expect(screen.locator("#stage-clock")).to_contain_text("Time is up")
    readable(screen, "ended")
    for voice in (facilitator, recorder, visitor):
        voice.leave()
