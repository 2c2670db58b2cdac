"""What the browser benches share: a server, a Chromium without a window, and the browser's own counters."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, Playwright, sync_playwright

from tests.browser.conftest import BROWSERS, FLAGS
from tests.live.house import Server


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
