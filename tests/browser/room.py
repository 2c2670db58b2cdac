"""The people of a session, each with a page of their own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Playwright, expect

from tests.live.house import Server

ROOT = Path(__file__).parents[2]
AXE = (ROOT / "tests" / "vendor" / "axe.min.js").read_text()
AXE_OPTIONS = "{resultTypes: ['violations'], preload: false, rules: {'target-size': {enabled: true}}}"
SHOTS = ROOT / "var" / "screenshots"
# What a browser says when the network is gone, or Playwright of workers that it keeps out, is no fault of the page.
NETWORK = re.compile(
    r"ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED"
    "|WebSocket connection|blocked by Playwright"
)

# What is on its way in is half transparent for a moment; nobody reads it then, and the checker must not.
AT_REST = """() => Promise.allSettled(document.getAnimations()
  .filter((one) => one.playState === "running" && one.effect.getComputedTiming().endTime !== Infinity)
  .map((one) => one.finished))"""


class Room:
    """A session with its pages."""

    def __init__(
        self, server: Server, browser: Browser, playwright: Playwright, tables: int = 4, agenda: str = ""
    ) -> None:
        """`agenda`: the text of an agenda file; left out: the transitions discussion."""
        self.server = server
        self.made = server.session_of(agenda, tables) if agenda else server.new_session(tables)
        self.code: str = self.made["code"]
        self.complaints: list[str] = []
        self._browser = browser
        self._devices = playwright.devices
        self._contexts: list[Any] = []
        self._checked: set[Page] = set()

    def open(self, name: str, url: str, device: str = "", **options: Any) -> Page:
        """A page in a browser of its own; `device`: a phone that Chromium imitates.

        Without a service worker, as on plain http; 127.0.0.1 is an address where browsers would have one.
        """
        model = {k: v for k, v in self._devices[device].items() if k != "default_browser_type"} if device else {}
        context = self._browser.new_context(**{"service_workers": "block", **model, **options})
        self._contexts.append(context)
        return self.watch(context.new_page(), name, url)

    def watch(self, page: Page, name: str, url: str) -> Page:
        """Go there, and note what the page complains of."""
        page.set_default_timeout(10_000)
        page.set_default_navigation_timeout(30_000)  # the first report of a whole day takes seconds on a busy machine
        page.on("console", lambda message: self._note(page, name, message.type, message.text))
        page.on("pageerror", lambda error: self.complaints.append(f"{name}: {error}"))
        page.goto(url)
        return page

    def console(self) -> Page:
        """The facilitator's console, on a laptop."""
        return self.open("console", self.made["links"]["console"], viewport={"width": 1280, "height": 800})

    def screen(self) -> Page:
        """The projector."""
        return self.open("screen", self.made["links"]["screen"], viewport={"width": 1280, "height": 720})

    def desk(self, number: int, **options: Any) -> Page:
        """A recorder's laptop, by the table's link."""
        link = self.made["tables"][number - 1]["link"]
        return self.open(f"desk {number}", link, viewport={"width": 1280, "height": 800}, **options)

    def recorder(self, number: int) -> Page:
        """A recorder's laptop, with the pen."""
        desk = self.desk(number)
        desk.get_by_role("button", name="I will record").click()
        desk.get_by_role("button", name="Yes, I am recording").click()
        expect(desk.get_by_text("You are recording.")).to_be_visible()
        return desk

    def phone(self, table: int, device: str = "Pixel 7", **options: Any) -> Page:
        """Somebody who scanned the tent of a table."""
        phone = self.open(f"phone at {table}", f"{self.made['links']['join']}.{table}", device, **options)
        expect(phone.locator("#where")).to_contain_text(f"Table {table}")
        return phone

    def look_at(self, page: Page, name: str) -> None:
        """A picture; nothing for the accessibility checker to find; nothing to scroll to sideways."""
        shot(page, name)
        self._checked.add(page)
        page.evaluate(AXE)
        page.evaluate(AT_REST)
        found = [v for v in page.evaluate(f"axe.run(document, {AXE_OPTIONS})")["violations"] if not _covered(v)]
        assert found == [], [(v["id"], [node["html"][:160] for node in v["nodes"]][:3]) for v in found]
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{name} scrolls sideways by {wide} px"

    def close(self) -> None:
        """Everybody leaves."""
        for context in self._contexts:
            context.close()

    def _note(self, page: Page, name: str, kind: str, text: str) -> None:
        # the checker tries inline styles, which the page's policy refuses it
        if page in self._checked and "inline style" in text:
            return
        if kind in ("error", "warning") and not NETWORK.search(text):
            self.complaints.append(f"{name}: {text}")


def _covered(violation: Any) -> bool:
    """Whether targets are too small for no other reason than that they are half scrolled under what stays in sight."""
    if violation["id"] != "target-size":
        return False
    reasons = ([str(check.get("data")) for check in node["any"]] for node in violation["nodes"])
    return all(any("bscured" in reason for reason in of_node) for of_node in reasons)


def go_to(console: Page, stage: str) -> None:
    """The facilitator starts a stage from the agenda; where one is on already, she presses again to confirm."""
    begun = console.locator("#agenda [aria-current]").count() > 0
    console.locator("#agenda li.console-stage").filter(has_text=stage).locator(".console-stage-row").click()
    if begun:
        console.locator("#agenda").get_by_role("button", name="Press again").click()
    expect(console.locator("#agenda [aria-current]")).to_contain_text(stage)


def read_chart(phone: Page, table: int) -> None:
    """Somebody in the walk opens a table's chart, wherever they are sent."""
    button = phone.locator(".charts button").filter(has_text=f"Table {table}")
    button.wait_for(state="attached")
    if phone.locator(".all-charts").count():
        phone.locator(".all-charts summary").click()
    button.click()
    expect(phone.locator("[data-stage=walk] h2").first).to_contain_text(f"Table {table}")


def let_on(console: Page, count: int) -> None:
    """The facilitator reads what phones wrote, once so much of it is there, and lets all of it on to the projector."""
    panel = console.locator("#on-screen")
    waiting, button = ("One text waits", "Let it on") if count == 1 else (f"{count} texts wait", f"Let all {count} on")
    expect(panel.locator(".projection-count")).to_contain_text(waiting)
    panel.get_by_role("button", name=button).first.click()
    expect(panel.locator(".projection-count")).to_contain_text("Nothing waits")


def shot(page: Page, name: str) -> None:
    """Keep a picture of the page for people to look at."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(SHOTS / f"{name}.png"))
