"""Somebody who has a keyboard and nothing else: what is wanted is reached with Tab, and pressed or typed into."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page

FAR = 120  # presses of Tab after which nobody goes on looking
# What has the focus can be seen: it has a ring (or is a field with a caret), and nothing lies over all of it.
SEEN = """() => {
  const element = document.activeElement;
  if (element === document.body) return { ring: true, open: true, is: "the page's end" };
  const { left, top, width, height } = element.getBoundingClientRect();
  const ring = getComputedStyle(element).outlineStyle !== "none" || element.matches("textarea, input");
  const spots = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
  const open = spots.some(([x, y]) => {
    const over = document.elementFromPoint(left + width * x, top + height * y);
    return over && (element.contains(over) || over.contains(element) || over.closest("label")?.contains(element));
  });
  return { ring, open, is: element.outerHTML.slice(0, 160) };
}"""


class Keys:
    """One page, and no mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, role: str, name: str | re.Pattern[str], backwards: bool = False) -> Locator:
        """Press Tab until it has the focus, which can be seen all the while."""
        wanted = self.page.get_by_role(role, name=name)  # type: ignore[arg-type]
        wanted.first.wait_for(state="attached")
        for _ in range(FAR):
            if wanted.evaluate_all("all => all.includes(document.activeElement)"):
                return wanted.and_(self.page.locator(":focus"))
            self.page.keyboard.press("Shift+Tab" if backwards else "Tab")
            seen = self.page.evaluate(SEEN)
            assert seen["ring"], f"no ring: {seen['is']}"
            assert seen["open"], f"covered: {seen['is']}"
        raise AssertionError(f"{role} {name!r} cannot be reached with Tab")

    def press(self, role: str, name: str | re.Pattern[str], key: str = "Enter", backwards: bool = False) -> None:
        """Reach it and press it."""
        self.reach(role, name, backwards)
        self.page.keyboard.press(key)

    def type(self, name: str | re.Pattern[str], words: str) -> None:
        """Reach a field and type into it."""
        self.reach("textbox", name)
        self.page.keyboard.type(words)

    def is_somewhere(self) -> None:
        """The focus is on something, or is a moment later."""
        self.page.wait_for_function("() => ![document.body, null].includes(document.activeElement)", timeout=2_000)
