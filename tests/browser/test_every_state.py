"""Every page in every state, small and dark: nothing for the accessibility checker to find, nothing too wide.

The other tests look at the pages at the width and in the light that people mostly have; here is the rest, each once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.every_kind import AGENDA, TITLES, facilitator_of, walked_through
from tests.browser.long import long
from tests.browser.room import Room
from tests.browser.test_afterwards import Office
from tests.browser.voice import Voice
from tests.live.house import Server
from tests.unit.workshop import CODE, CONSOLE_KEY

SMALL = {"width": 320, "height": 640}
LARGE = {"width": 1280, "height": 800}
DARK = {"viewport": SMALL, "color_scheme": "dark"}


@pytest.fixture
def office(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Office]:
    """A whole day's record, on the Monday after."""
    opened = Office(server, browser, playwright)
    yield opened
    opened.close()
    assert [said for said in opened.complaints if "404" not in said] == []  # the browser's own word for what is missing


def preview_of(office: Office) -> str:
    """The link for leadership, which the day's file is too old to have."""
    Voice(office.server, CODE, CONSOLE_KEY).do("link.renew", link="preview")
    _, made = office.server.post("/api/links", {"code": CODE}, Authorization=f"Bearer {CONSOLE_KEY}")
    return str(made["links"]["preview"])


def at_both_widths(room: Room, page: Page, name: str) -> None:
    """Looked at on a small screen, and on a large one."""
    for size in (SMALL, LARGE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        room.look_at(page, f"state-{name}-{size['width']}")


@long
@pytest.mark.timeout(300)
def test_every_stage_small_and_dark(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    phone = room.phone(3, "", **DARK)
    desk, console, screen = room.desk(1), room.console(), room.screen()
    expect(screen.locator("html")).to_have_attribute("data-theme", "light")  # its keys are listened to from now on
    screen.keyboard.press("d")
    expect(screen.locator("html")).to_have_attribute("data-theme", "dark")
    desk.set_viewport_size(SMALL)  # type: ignore[arg-type]
    console.set_viewport_size(SMALL)  # type: ignore[arg-type]
    phone.get_by_text("More", exact=True).click()
    expect(phone.get_by_label("Read changes aloud")).to_be_visible()
    pages = {"phone-dark": phone, "desk-320": desk, "console-320": console, "screen-dark": screen}
    for kind in walked_through(room):
        for name, page in pages.items():
            expect(page.get_by_text(TITLES[kind]).first).to_be_visible()
            room.look_at(page, f"state-{kind}-{name}")
    facilitator_of(room).do("session.end")
    expect(phone.get_by_text("This session has ended").first).to_be_visible()
    for name, page in pages.items():
        room.look_at(page, f"state-ended-{name}")


@pytest.mark.timeout(180)
def test_every_dialog_of_the_console(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    facilitator_of(room).do("stage.start", stage="a.discuss")
    room.phone(1)
    console = room.console()
    for name in console.locator("dialog").evaluate_all("all => all.map((one) => one.id)"):
        console.set_viewport_size(LARGE)  # type: ignore[arg-type]
        opens(console, name)
        expect(console.locator(f"#{name}")).to_be_visible()
        at_both_widths(room, console, f"dialog-{name}")
        while console.locator("dialog[open]").count():
            console.keyboard.press("Escape")


def opens(console: Page, name: str) -> None:
    """The dialog of that name is opened as a facilitator opens it."""
    if name == "menu":
        console.locator(".console-tile[data-table='1'] button").first.click()
    elif name == "close":
        console.get_by_role("button", name="End session").click()
    elif name == "preflight":
        opens(console, "join")
        console.get_by_role("button", name="Test this room").click()
    else:
        console.locator(f"[data-action='{ACTIONS[name]}']").first.click()


ACTIONS = {"join": "join", "entrance": "door", "about": "about", "say": "say", "keys": "keys", "editor": "edit agenda"}


@pytest.mark.timeout(240)
def test_every_page_around_the_session(office: Office) -> None:
    """The way in, what was said of it, the days after, and what goes wrong."""
    key = f"#key={CONSOLE_KEY}"
    visits = {
        "start": office.server.url,
        "start-host": f"{office.server.url}/#host=host",
        "library": f"{office.server.url}/library",
        "missing": f"{office.server.url}/nowhere",
        "no-session": f"{office.server.url}/s/AAAAAA/phone",
        "wrong-link": office.at("table/1#key=wrong"),
        "preview": preview_of(office),
        "report": office.at(f"report{key}"),
        "report-door": office.at("report"),
        "follow": office.at("follow"),
        "join": f"{office.server.url}/j/{CODE}",
    }
    for name, address in visits.items():
        page = office.open(name, address, viewport=SMALL)
        expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=30_000)
        went_wrong = expect(page.get_by_role("heading", name="This did not work", exact=True))
        went_wrong.to_have_count(1 if name in ("missing", "no-session", "wrong-link") else 0)
        at_both_widths(office, page, name)
        page.context.close()
    kept = office.afterwards(viewport=LARGE)
    at_both_widths(office, kept, "afterwards")
    for name in ("tents", "replay"):
        kept.goto(office.at(name))
        expect(kept.get_by_role("heading").first).to_be_visible()
        at_both_widths(office, kept, name)
