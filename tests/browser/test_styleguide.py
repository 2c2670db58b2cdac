"""The page with every component in every state: drawn whole, in each theme, in both directions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.long import long
from tests.browser.room import Room, shot
from tests.live.house import Server, clean

PARTS = [
    "buttons",
    "fields",
    "bars",
    "notes",
    "lines",
    "clocks",
    "tiles",
    "tabs",
    "cards",
    "counts",
    "tables",
    "screen",
]


@pytest.fixture
def workroom(tmp_path: Path, browser: Browser, playwright: Playwright) -> Iterator[Room]:
    """A server for whoever works on the looks."""
    server = Server(tmp_path)
    server.environment["FACILITATOR_STYLEGUIDE"] = "1"
    with clean(server) as running:
        opened = Room(running, browser, playwright)
        yield opened
        opened.close()
        assert opened.complaints == []


def choose(page: Page, name: str, option: str) -> None:
    page.get_by_label(name, exact=True).select_option(label=option)


@long
@pytest.mark.timeout(240)
def test_all_components_stand_on_one_page_in_every_theme_and_direction(workroom: Room) -> None:
    page = workroom.open("styleguide", f"{workroom.server.url}/styleguide", viewport={"width": 1280, "height": 720})
    expect(page.locator("#parts > section")).to_have_count(len(PARTS))
    for part in PARTS:
        assert page.locator(f"section[aria-labelledby=part-{part}]").inner_text().count("\n") >= 1, part
    assert page.locator(".page-bar").evaluate_all("all => new Set(all.map((one) => one.dataset.state)).size") == 9
    for theme in ("Light", "Dark", "High contrast"):
        choose(page, "Theme", theme)
        workroom.look_at(page, f"styleguide-{theme}")
    choose(page, "Theme", "Light")
    choose(page, "Direction", "Right to left")
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 720})
        workroom.look_at(page, f"styleguide-rtl-{width}")
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_role("dialog")).to_be_visible()


@pytest.mark.timeout(120)
def test_kinds_and_states_are_told_apart_where_the_system_sets_the_colours(workroom: Room) -> None:
    page = workroom.open("styleguide", f"{workroom.server.url}/styleguide", forced_colors="active")
    expect(page.locator(".note[data-kind]")).to_have_count(5)
    kinds = page.locator(".note[data-kind]").evaluate_all(
        "all => all.slice(0, 4).map((one) => getComputedStyle(one).borderBlockStartStyle)"
    )
    assert kinds == ["solid", "dashed", "dotted", "double"]
    alarms = page.locator(".page-bar").evaluate_all(
        "all => all.map((one) => [one.dataset.state, getComputedStyle(one).borderBlockStartWidth])"
    )
    assert {state for state, width in alarms if width == "3px"} == {
        "refused", "offline", "waiting", "unstored", "refusals", "storage"
    }  # fmt: skip
    shot(page, "styleguide-forced")


def test_paper_is_white_whatever_the_theme_and_has_no_bar(workroom: Room) -> None:
    page = workroom.open("styleguide", f"{workroom.server.url}/styleguide")
    choose(page, "Theme", "Dark")
    page.emulate_media(media="print")
    expect(page.locator("html")).to_have_css("color", "rgb(31, 35, 40)")
    expect(page.locator("html")).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(page.locator(".page-bar:visible")).to_have_count(0)
    expect(page.locator(".note").first).to_have_css("print-color-adjust", "exact")
