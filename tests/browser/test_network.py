"""Real pages on a bad network: what the bar says is true at each moment, and nobody reloads anything."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser import test_offline
from tests.browser.room import Room, go_to, shot
from tests.browser.test_activity import write_lines
from tests.browser.test_offline import saved, stored
from tests.chaos.proxy import BOTH, Steered, proxied
from tests.live.house import Server

STATES = """() => {
  const bar = document.getElementById("bar");
  window.states = [[Date.now() / 1000, bar.dataset.state]];
  new MutationObserver(() => {
    if (bar.dataset.state !== window.states.at(-1)[1]) window.states.push([Date.now() / 1000, bar.dataset.state]);
  }).observe(bar, { attributes: true });
}"""


class Fronted(Room):
    """A session whose links lead through the proxy; `direct` leads around it."""

    def __init__(self, server: Server, browser: Browser, playwright: Playwright, proxy: Steered) -> None:
        super().__init__(server, browser, playwright)
        self.proxy = proxy
        self.direct = Room.__new__(Room)
        self.direct.__dict__.update(self.__dict__)
        self.made = _through(self.made, server.url, proxy.url)


def _through(value: Any, url: str, other: str) -> Any:
    if isinstance(value, dict):
        return {key: _through(item, url, other) for key, item in value.items()}
    if isinstance(value, list):
        return [_through(item, url, other) for item in value]
    return value.replace(url, other) if isinstance(value, str) else value


@pytest.fixture
def fronted(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Fronted]:
    """A session behind a proxy."""
    with proxied(server.port) as proxy:
        opened = Fronted(server, browser, playwright, proxy)
        yield opened
        opened.close()
    assert opened.complaints == []


def states(page: Page) -> list[str]:
    """What the bar has said since it is watched."""
    return [state for _, state in page.evaluate("window.states")]


def test_the_bar_and_the_projector_tell_the_truth_while_the_network_is_cut(fronted: Fronted) -> None:
    console, desk, phone, screen = fronted.console(), fronted.recorder(1), fronted.phone(2), fronted.screen()
    witness = fronted.direct.phone(1)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "Before the cut")
    pages = (console, desk, phone)
    for page in pages:
        saved(page)
        page.evaluate(STATES)

    fronted.proxy.do(lambda proxy: proxy.stop())
    cut = time.time()
    for page in pages:
        expect(page.locator("#bar")).to_contain_text("Offline")
    expect(screen.locator(".away")).to_be_visible()
    expect(screen.locator("#stage-title")).to_have_text("Table discussion")
    desk.locator(".lines textarea").nth(1).click()
    desk.keyboard.type("In the cut")
    expect(desk.locator("#bar")).to_contain_text("1 item waits")
    shot(desk, "network-cut-desk")

    fronted.proxy.do(lambda proxy: proxy.start())
    back = time.time()
    for page in pages:
        saved(page)
    expect(screen.locator(".away")).to_have_count(0)
    expect(witness.get_by_text("In the cut")).to_be_visible()
    assert stored(fronted, "SELECT text FROM line ORDER BY position") == ["Before the cut", "In the cut"]
    for page in pages:
        said = page.evaluate("window.states")
        assert said[1][0] - cut < 3, "it took too long to say that the network is gone"
        assert said[1][1] == "offline"
        first_saved = next(at for at, state in said[1:] if state == "saved")
        assert first_saved >= back, "it said that all is saved while it was not"
        assert said[-1][0] - back < 8, "it took too long to come back"
    assert states(desk)[:3] == ["saved", "offline", "waiting"]


def current_again(fronted: Fronted, before: tuple[str, ...], event: str) -> tuple[Page, Page, float]:
    """A phone's connection dies unnoticed after the events `before`, and something is written; seconds from `event`,
    which its browser tells, until the phone is current. Gives the desk and the phone too."""
    console, desk, phone = fronted.direct.console(), fronted.direct.recorder(2), fronted.phone(2)
    go_to(console, "Table discussion")
    write_lines(desk, 0, "Seen")
    expect(phone.get_by_text("Seen", exact=True)).to_be_visible()
    for name in before:
        phone.evaluate("name => document.dispatchEvent(new Event(name))", name)
    fronted.proxy.set(closed="swallow", swallow=BOTH)
    write_lines(desk, 1, "Written in the dark")
    saved(desk)
    fronted.proxy.set()
    expect(phone.get_by_text("Written in the dark")).to_have_count(0)
    begun = time.monotonic()
    phone.evaluate("name => document.dispatchEvent(new Event(name))", event)
    expect(phone.get_by_text("Written in the dark")).to_be_visible()
    took = time.monotonic() - begun
    print(f"\ncurrent {took:.2f} s after {event}")
    return desk, phone, took


def test_a_phone_out_of_sight_with_a_dead_connection_is_current_once_it_is_looked_at(fronted: Fronted) -> None:
    desk, phone, took = current_again(fronted, (), "visibilitychange")
    assert took < 5  # four, and one for a busy machine

    # one frame is lost inside the living connection, and none comes after it: the beat tells
    fronted.proxy.do(lambda proxy: proxy.drop_frame(b"Lost on the way"))
    write_lines(desk, 2, "Lost on the way")
    expect(phone.get_by_text("Lost on the way")).to_be_visible(timeout=40_000)
    assert fronted.proxy.proxy.dropped == 1


def test_a_frozen_phone_whose_connection_died_is_current_soon_after_it_goes_on(fronted: Fronted) -> None:
    """Chromium freezes no page that is shown, whatever it is told: what a frozen page hears is said to it by hand."""
    _, phone, took = current_again(fronted, ("freeze",), "resume")
    assert took < 5  # four, and one for a busy machine
    saved(phone)


def test_where_websockets_are_blocked_everything_goes_by_polling(fronted: Fronted) -> None:
    fronted.proxy.set(sockets="refuse")
    test_offline.test_a_note_and_three_lines_written_offline_arrive_once_after_a_reload(fronted)
    assert fronted.proxy.proxy.blocked > 0
