"""Nothing lies over anything, is cut off, or is too small to hit, in the longest and in the mirrored language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.layout import faults
from tests.browser.long import LONG
from tests.live.house import Server, clean
from tests.sheet.day import Day, held

PAGES = {"console": [(1280, 800), (390, 844)], "desk": [(1280, 800)], "phone": [(320, 640), (640, 320)]}
KINDS = ("discuss", "walk", "vote", "pick")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """The day of 15 tables, opened again."""
    folder: Path = tmp_path_factory.mktemp("layout")
    file = held(folder)
    with clean(Server(folder)) as server:
        yield Day(server, file)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("language", ["de", "ar"] if LONG else ["ar"])
def test_everything_is_whole_and_can_be_hit(day: Day, browser: Browser, language: str) -> None:
    wrong: dict[str, list[str]] = {}
    for name, sizes in PAGES.items():
        context = browser.new_context(locale=language, service_workers="block", reduced_motion="reduce")
        page = context.new_page()
        page.goto(day.links[name])
        expect(page.locator("html")).to_have_attribute("lang", language)
        for kind in KINDS:
            day.start(kind)
            page.locator(f"[data-stage={kind}]:not([hidden])").first.wait_for(state="attached")
            page.wait_for_load_state("networkidle")
            for width, height in sizes:
                page.set_viewport_size({"width": width, "height": height})
                if found := faults(page, 44 if name == "phone" else 24):
                    wrong[f"{kind} on {name} at {width} x {height}"] = found
        context.close()
    assert wrong == {}
