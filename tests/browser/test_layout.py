"""Nothing lies over anything, is cut off, or is too small to hit, in the longest and in the mirrored language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.layout import faults
from tests.browser.long import LONG
from tests.browser.room import Room
from tests.browser.test_languages import UNTRANSLATED
from tests.browser.voice import Voice
from tests.live.house import Server, clean, key_of
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


@pytest.mark.parametrize(("language", "title"), [("ar", "Table discussion"), ("en", "النقاش على الطاولة")])
def test_a_title_that_runs_the_other_way_stands_where_the_page_begins(
    room_of: Callable[..., Room], language: str, title: str
) -> None:
    """What nobody has translated stands on the page of a reader of the other direction, beside the clock."""
    room = room_of(UNTRANSLATED.replace('"Table discussion"', f'"{title}"'))
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("stage.start", stage="transitions.discuss")
    link = f"{room.made['links']['join']}.1"
    phone = room.open("phone", link, viewport={"width": 390, "height": 844}, locale=language)
    desk = room.desk(1, locale=language)
    for page in (phone, desk):
        expect(page.locator("#stage-title")).to_have_text(title)
        expect(page.locator("#stage-clock .clock")).to_be_visible()
    assert faults(phone, 44) == []
    assert faults(desk) == []
    facilitator.leave()
