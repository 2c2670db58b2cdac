"""A phone in one hand: whatever is pressed is as large as a finger; nothing is lost on a small or enlarged screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.every_kind import AGENDA, walked_through
from tests.browser.room import Room

FINGER = 44  # px
PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
LANDSCAPE = {"width": 568, "height": 320}
ENLARGED = {"width": 320, "height": 180}  # a window of 1280 x 720 at 400 %
# What is pressed, and is smaller than a finger. A link in a sentence is as high as its line, and an element of a form
# is as large as the label that presses it (WCAG 2.5.8 has both as exceptions).
SMALL = """(finger) => {
  const found = [];
  const pressed = "a[href], button, select, summary, input, textarea, [role=button], [tabindex='0']";
  for (const one of document.querySelectorAll(pressed)) {
    if (one.closest(".hidden-but-said, .skip, [inert]") || one.matches(".skip, .hidden-but-said")) continue;
    if (one.localName === "a" && getComputedStyle(one).display === "inline") continue;
    const parts = [one, ...(one.labels ?? [])].map((part) => part.getBoundingClientRect()).filter((box) => box.width);
    if (!parts.length) continue;
    const width = Math.max(...parts.map((box) => box.width));
    const height = Math.max(...parts.map((box) => box.height));
    if (width < finger - 0.5 || height < finger - 0.5)
      found.push(`${one.outerHTML.slice(0, 90)}: ${Math.round(width)} x ${Math.round(height)}`);
  }
  return found;
}"""
# What cannot be reached by scrolling down: it lies beyond the page's left or right edge, or its words are cut.
LOST = """() => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const beyond = [...document.querySelectorAll("#page button, #page a, #page p, #page h1, #page h2, #page label")]
    .filter((one) => one.getClientRects().length && !one.closest(".hidden-but-said"))
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1
      || (getComputedStyle(one).overflow === "hidden" && one.scrollWidth > one.clientWidth + 1));
  return [...(wide > 0 ? [`${wide} px too wide`] : []), ...beyond.map((one) => one.outerHTML.slice(0, 90))];
}"""

# As wide as somebody may set their letters, lines and paragraphs (WCAG 1.4.12).
SPACED = """(on) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = on ? [sheet] : [];
}"""


def small(page: Page) -> list[str]:
    """What on the page is too small for a finger."""
    return list(page.evaluate(SMALL, FINGER))


def open_all(page: Page) -> None:
    """Everything that folds is unfolded, whatever comes later included."""
    for _ in range(3):
        page.evaluate("() => document.querySelectorAll('details:not([open])').forEach((one) => (one.open = true))")
        page.wait_for_timeout(150)


@pytest.mark.timeout(240)
def test_on_a_phone_whatever_is_pressed_is_as_large_as_a_finger(room_of: Callable[..., Room]) -> None:
    room = room_of(AGENDA)
    typed = room.open("start", room.server.url, **PHONE)
    open_all(typed)
    faults: dict[str, Any] = {"start": small(typed)}
    phone = room.phone(3, "", **PHONE)
    faults["lobby"] = small(phone)
    phone.get_by_text("More", exact=True).click()
    expect(phone.get_by_label("Read changes aloud")).to_be_visible()
    faults["more"] = small(phone)
    phone.get_by_role("button", name="I have moved to another table").click()
    expect(phone.get_by_role("button", name="Seat me")).to_be_visible()
    faults["seats"] = small(phone)
    phone.get_by_role("button", name="Cancel").click()
    for kind in walked_through(room):
        expect(phone.locator(f"[data-stage={kind}]")).to_be_visible()
        open_all(phone)
        faults[kind] = small(phone)
        for size in (LANDSCAPE, ENLARGED, PHONE["viewport"]):
            phone.set_viewport_size(size)  # type: ignore[arg-type]
            faults[f"{kind} {size}"] = phone.evaluate(LOST)
        phone.evaluate(SPACED, True)
        faults[f"{kind} spaced"] = phone.evaluate(LOST)
        phone.evaluate(SPACED, False)
        if kind == "walk":
            phone.get_by_role("button", name="Table 1").first.click()
            expect(phone.get_by_role("heading", name="Table 1").first).to_be_visible()
            faults["chart"] = small(phone)
            phone.get_by_role("button", name="Leave a note on the whole chart").click()
            faults["note"] = small(phone)
            phone.get_by_role("button", name="Cancel").click()
            phone.get_by_role("button", name="All charts").click()
    assert {state: found for state, found in faults.items() if found} == {}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("size", [LANDSCAPE, ENLARGED], ids=["landscape", "enlarged"])
def test_a_note_is_sent_beside_the_on_screen_keyboard(room_of: Callable[..., Room], size: dict[str, int]) -> None:
    """The keyboard takes half of a small screen. The field and the button can be brought into the other half."""
    room = room_of(AGENDA)
    phone = room.phone(3, "", **{**PHONE, "viewport": size})
    for kind in walked_through(room):
        if kind == "walk":
            break
    phone.get_by_role("button", name="Table 1").first.tap()
    phone.get_by_role("button", name="Leave a note on the whole chart").tap()
    phone.set_viewport_size({"width": size["width"], "height": size["height"] // 2})
    phone.get_by_role("button", name="Question").tap()
    phone.get_by_label("Your note").fill("Who pays for it?")
    for wanted in (phone.get_by_label("Your note"), phone.get_by_role("button", name="Stick it")):
        wanted.scroll_into_view_if_needed()
        free = wanted.evaluate(
            """(element) => {
              const { left, top, width, height } = element.getBoundingClientRect();
              const y = Math.min(Math.max(top + height / 2, 0), innerHeight - 1);
              return element.contains(document.elementFromPoint(left + width / 2, y));
            }"""
        )
        assert free, "something lies over it"
    phone.get_by_role("button", name="Stick it").tap()
    expect(phone.get_by_text("Who pays for it?")).to_be_visible()
