"""What may not be on a page, whatever its size and language: something to scroll to sideways, words that are cut off,
buttons that lie over one another or are too small to hit, a title that begins at the other end of its row."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def faults(page: Page, target: int = 24) -> list[str]:
    """What is wrong with the layout, each in a line. `target`: px that what is pressed measures at least."""
    found: list[str] = page.evaluate(SCRIPT, target)
    return found
