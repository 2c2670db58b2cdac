"""Real pages in a real Chromium, against a real server."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.paper import served
from tests.browser.room import Room
from tests.live.house import Server, clean

# A busy machine is no fault of the page: what is awaited may take longer than Playwright's five seconds.
expect.set_options(timeout=15_000)

# Quiet: no look-ups, no updates, nothing that would leave the machine.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs the browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's own Chromium; says what to install where there is none."""
    wanted = (os.environ.get("E2E_CHROMIUM"), *BROWSERS)
    found = next((path for name in wanted if name and (path := shutil.which(name))), None)
    if found is None:
        raise pytest.UsageError("no Chromium: install it (apt-get install chromium) or set E2E_CHROMIUM to its path")
    return {**browser_type_launch_args, "executable_path": found, "args": FLAGS}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server whose log must stay clean."""
    with clean(Server(tmp_path)) as running:
        yield running


@pytest.fixture
def room(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Room]:
    """A session with four tables; no page of it may write an error to its console."""
    opened = Room(server, browser, playwright)
    yield opened
    opened.close()
    assert opened.complaints == []


@pytest.fixture
def pseudo_room(tmp_path: Path, browser: Browser, playwright: Playwright) -> Iterator[Room]:
    """A session on a server that also speaks the pseudo-language."""
    server = Server(tmp_path)
    server.environment["FACILITATOR_PSEUDO"] = "1"
    with clean(server) as running:
        opened = Room(running, browser, playwright)
        yield opened
        opened.close()
        assert opened.complaints == []


@pytest.fixture
def room_of(server: Server, browser: Browser, playwright: Playwright) -> Iterator[Callable[..., Room]]:
    """Opens a session of one's own agenda (the text of its file); `tables` says how many."""
    rooms: list[Room] = []

    def open_room(agenda: str, tables: int = 4) -> Room:
        rooms.append(Room(server, browser, playwright, tables, agenda))
        return rooms[-1]

    yield open_room
    for opened in rooms:
        opened.close()
        assert opened.complaints == []


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where a page with the core's modules alone is served."""
    with served() as place:
        yield place


@pytest.fixture
def core(page: Page, address: str) -> Page:
    """Such a page."""
    page.goto(address)
    return page
