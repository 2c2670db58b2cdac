"""`./run python -m tests.bench.console`: what the console costs its browser: 240 simulated people at 30 tables.

Prints, for each stage, how much of a second the page spends in scripts, styles and layout; pictures go to
var/screenshots. Judges nothing: numbers are of this machine at this moment.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from pathlib import Path

from playwright.sync_api import Page

import facilitator
from facilitator.rehearsal import crowd
from tests.bench.chromium import beside_a_server, counters, metric
from tests.browser.room import Room, shot

AGENDA = Path(facilitator.__file__).parent / "agenda" / "methods" / "slds-2015.toml"  # 17 stages
SIZES = ((1280, 800), (1920, 1080), (390, 844), (320, 640))
AS_LONG_AS_WE = 60.0  # minutes; the crowd ends with the process
TABS = ("tables", "visits", "screen", "notes", "agenda", "now")
TIMES = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration", "TaskDuration")


def main() -> None:
    """Open a console, let the crowd in, go through the stages, measure each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=240)
    options.add_argument("--tables", type=int, default=30)
    options.add_argument("--seconds", type=float, default=15, help="measured in each stage")
    options.add_argument("--settle", type=float, default=20, help="seconds before the measuring of a stage")
    options.add_argument("--stages", default="Table discussion,Post your chart,Gallery walk")
    chosen = options.parse_args()
    with beside_a_server() as (server, browser, playwright):
        _run(chosen, Room(server, browser, playwright, chosen.tables, AGENDA.read_text()))


def _run(chosen: argparse.Namespace, room: Room) -> None:
    console = room.console()
    join = room.made["links"]["join"]
    threading.Thread(target=crowd.run, args=(join, chosen.people, AS_LONG_AS_WE), daemon=True).start()
    for place, stage in enumerate(chosen.stages.split(",")):
        _go_to(console, stage)
        console.wait_for_timeout(chosen.settle * 1000)
        counted = console.locator(".console-room-count").inner_text()
        print(f"{stage}: {_measure(console, chosen.seconds)} ({counted})", flush=True)
        for width, height in SIZES:
            console.set_viewport_size({"width": width, "height": height})
            console.wait_for_timeout(400)
            shot(console, f"radar-{place}-{width}")
            for tab in TABS if width < 700 else ():
                console.locator(f".console-tab[data-tab={tab}]").click()
                console.wait_for_timeout(300)
                shot(console, f"radar-{place}-{width}-{tab}")
        console.set_viewport_size({"width": 1280, "height": 800})
    print("complaints:", room.complaints[:5], file=sys.stderr)


def _go_to(console: Page, stage: str) -> None:
    begun = console.locator("#agenda [aria-current]").count() > 0
    console.locator("#agenda li.console-stage").filter(has_text=stage).first.locator(".console-stage-row").click()
    if begun:
        console.locator("#agenda").get_by_role("button", name="Press again").click()


def _measure(console: Page, seconds: float) -> str:
    session = counters(console)
    before, began = {name: metric(session, name) for name in TIMES}, time.monotonic()
    console.wait_for_timeout(seconds * 1000)
    spent, took = {name: metric(session, name) - before[name] for name in TIMES}, time.monotonic() - began
    return ", ".join(f"{name[:-8]} {1000 * spent[name] / took:.0f} ms/s" for name in TIMES)


if __name__ == "__main__":
    main()
