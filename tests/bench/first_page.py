"""`./run python -m tests.bench.first_page`: what a phone fetches until it is in, and how long that takes.

As it is, and as with slow 3G (400 kbit/s, 400 ms) and a processor four times slower; the first time, and when the page
is loaded again. Judges nothing: times are of this machine at this moment, counts are the same everywhere.
"""

from __future__ import annotations

import argparse
import statistics
import time

from playwright.sync_api import Browser, Page

from tests.bench.chromium import beside_a_server
from tests.browser.fetching import Fetching

PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"


def main() -> None:
    """Several phones one after the other, each with a new browser profile."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--phones", type=int, default=5)
    chosen = options.parse_args()
    with beside_a_server() as (server, browser, _):
        made = server.new_session(8)
        for name, slow in (("as it is", False), ("slow 3G, processor / 4", True)):
            rounds = [_scan(browser, f"{made['links']['join']}.3", slow) for _ in range(chosen.phones)]
            print(f"{name}: {rounds[0][0].told()}")
            for what, times in zip(
                ("first words", "in", "in again"), zip(*(r[1] for r in rounds), strict=True), strict=True
            ):
                print(
                    f"  {what:12} median {statistics.median(times):.2f} s, all "
                    + " ".join(f"{t:.2f}" for t in sorted(times))
                )


def _scan(browser: Browser, link: str, slow: bool) -> tuple[Fetching, tuple[float, float, float]]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    page = context.new_page()
    fetched = Fetching(page)
    if slow:
        fetched.slow_down()
    first = _until_in(page, lambda: page.goto(link, wait_until="commit"))
    words = page.evaluate(PAINTED) / 1000
    counted = (list(fetched.addresses), dict(fetched.sizes), fetched.ended)
    page.wait_for_timeout(8000 if slow else 3500)
    again = _until_in(page, lambda: page.reload(wait_until="commit"))
    context.close()
    fetched.addresses, fetched.sizes, fetched.ended = counted
    return fetched, (words, first, again)


def _until_in(page: Page, go: object) -> float:
    began = time.monotonic()
    go()  # type: ignore[operator]
    page.locator("#where").filter(has_text="Table 3").wait_for(timeout=120_000)
    return time.monotonic() - began


if __name__ == "__main__":
    main()
