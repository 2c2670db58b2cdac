"""What the browser benches share: a server, a Chromium without a window, and the browser's own counters."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, CDPSession, Page, Playwright, sync_playwright

from tests.browser.conftest import BROWSERS, FLAGS
from tests.live.house import Server

Told = TypeVar("Told")


@contextmanager
def beside_a_server() -> Iterator[tuple[Server, Browser, Playwright]]:
    """A server of its own folder, and the browser."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder)).start()
        found = next(path for name in BROWSERS if (path := shutil.which(name)))
        browser = playwright.chromium.launch(executable_path=found, args=[*FLAGS, "--js-flags=--expose-gc"])
        try:
            yield server, browser, playwright
        finally:
            browser.close()
            server.stop()


def counters(page: Page) -> CDPSession:
    """A session that `metric` asks."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    return session


def metric(session: CDPSession, name: str) -> float:
    """One of the browser's counters: seconds, bytes or a number."""
    found = session.send("Performance.getMetrics")["metrics"]
    return float(next(one["value"] for one in found if one["name"] == name))


def apart(work: Coroutine[Any, Any, Told]) -> Told:
    """Playwright's loop runs in this thread: a story of our own needs another."""
    told: list[Told] = []
    thread = threading.Thread(target=lambda: told.append(asyncio.run(work)))
    thread.start()
    thread.join()
    return told[0]
