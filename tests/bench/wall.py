"""`./run python -m tests.bench.wall`: frames a second of the projected wall while notes land on it.

A real server, the screen's page in the gallery walk, notes by protocol as phones send them, all let on to the screen.
The page's own requestAnimationFrame says when frames came. Chromium without a window draws in software, on the same
cores as everything else here: a projector's laptop has a graphics card and one page. Judges nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import threading
import time

from playwright.sync_api import Page

from tests.bench.chromium import apart, beside_a_server, counters, metric
from tests.live.house import Server
from tests.live.phone import Phone
from tests.live.walkers import KINDS, Room, room_in_walk

WRITERS = 20
COUNT_FRAMES = """() => {
  window.frames_ = [];
  const count = (now) => {
    window.frames_.push(now);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}"""
TIMES = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration", "TaskDuration")


def main() -> None:
    """The same page at rest, then under the notes."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--notes", type=int, default=1000)
    options.add_argument("--rate", type=float, default=20, help="notes a second")
    options.add_argument("--tables", type=int, default=15)
    options.add_argument("--rest", type=float, default=10, help="seconds measured at rest")
    chosen = options.parse_args()
    with beside_a_server() as (server, browser, _):
        room = apart(_prepare(server, chosen.tables))
        page = browser.new_context(viewport={"width": 1920, "height": 1080}).new_page()
        page.goto(room.made["links"]["screen"])
        page.locator(".gallery-flow").wait_for(timeout=300_000)  # at first the screen says where to go
        page.evaluate(COUNT_FRAMES)
        print("at rest:", _measure(page, lambda: page.wait_for_timeout(chosen.rest * 1000)), flush=True)
        writing = threading.Thread(target=lambda: asyncio.run(_write(room, chosen.notes, chosen.rate)), daemon=True)
        print(f"{chosen.notes} notes at {chosen.rate:g}/s:", _measure(page, lambda: _until_done(page, writing)))


async def _prepare(server: Server, tables: int) -> Room:
    room = await room_in_walk(server, tables)
    assert (await room.console.command("session.release", {"on": False}))["ok"]
    room.console.close()
    return room


async def _write(room: Room, notes: int, rate: float) -> None:
    """Open loop: each note leaves at its time."""
    dice, writers = random.Random(7), []
    for number in range(WRITERS):
        token = (await asyncio.to_thread(room.server.join, room.code, table=1 + number % len(room.charts)))["token"]
        writers.append(await Phone(room.code, token).open("127.0.0.1", room.server.port))
    began, sent = time.monotonic(), []
    for number in range(notes):
        await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
        at = number % WRITERS
        chart = room.charts[(at + 1) % len(room.charts)]
        text = f"Note {number}: how did you get them to the table the first time, and what kept them there?"
        note = {"chart": chart, "kind": dice.choice(KINDS), "text": text}
        sent.append(asyncio.ensure_future(writers[at].command("note.add", note)))
    answers = await asyncio.gather(*sent)
    print(f"  (written in {time.monotonic() - began:.1f} s, {sum(one['ok'] for one in answers)} taken)")


def _until_done(page: Page, writing: threading.Thread) -> None:
    writing.start()
    while writing.is_alive():
        page.wait_for_timeout(200)


def _measure(page: Page, while_this: object) -> str:
    session = counters(page)
    before = {name: metric(session, name) for name in TIMES}
    began = page.evaluate("performance.now()")
    while_this()  # type: ignore[operator]
    frames = [one for one in page.evaluate("window.frames_") if one >= began]
    seconds = (frames[-1] - frames[0]) / 1000
    gaps = sorted(b - a for a, b in itertools.pairwise(frames))
    worst = min(_by_second(frames))
    spent = ", ".join(
        f"{name[:-8]} {1000 * (metric(session, name) - before[name]) / seconds:.0f} ms/s" for name in TIMES
    )
    return (
        f"{(len(frames) - 1) / seconds:.1f} frames/s over {seconds:.0f} s, the worst second {worst}; gap p50 "
        f"{gaps[len(gaps) // 2]:.1f} ms, p99 {gaps[int(len(gaps) * 0.99)]:.0f} ms, longest {gaps[-1]:.0f} ms; {spent}"
    )


def _by_second(frames: list[float]) -> list[int]:
    """Frames in each whole second."""
    counts: dict[int, int] = {}
    for one in frames:
        counts[int((one - frames[0]) // 1000)] = counts.get(int((one - frames[0]) // 1000), 0) + 1
    return list(counts.values())[:-1] or [0]


if __name__ == "__main__":
    main()
