"""`./run python -m tests.bench.held`: how much a phone's page grows that is held through two hours of a gallery walk.

Two hours are played in minutes: the page's one-second clocks run `--faster` times as fast, and what would come in two
hours (notes on the chart that is read, "asks the same", people changing seats) comes by protocol from a real server.
The heap is read after a collection. Not the same as two hours: beats and pings come at their own pace, so there are
fewer of them; nobody locks the phone. Judges nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import threading
import time

from playwright.sync_api import CDPSession

from tests.bench.chromium import apart, beside_a_server, counters, metric
from tests.browser.room import read_chart
from tests.live.phone import Phone
from tests.live.walkers import KINDS, Room, room_in_walk

MB = 1024 * 1024
FASTER = """(() => {
  const plain = window.setInterval;
  window.ticks_ = 0;
  window.setInterval = (work, ms, ...more) =>
    ms === 1000 ? plain(() => { window.ticks_++; work(); }, ms / %d) : plain(work, ms, ...more);
})()"""


def main() -> None:
    """One phone, one chart open; the heap every so often."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hours", type=float, default=2)
    options.add_argument("--faster", type=int, default=40)
    options.add_argument("--notes", type=int, default=240, help="on the chart that is open, over all of it")
    chosen = options.parse_args()
    seconds = chosen.hours * 3600 / chosen.faster
    with beside_a_server() as (server, browser, _):
        room = apart(room_in_walk(server, 8))
        context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
        context.add_init_script(FASTER % chosen.faster)
        phone = context.new_page()
        phone.goto(f"{room.made['links']['join']}.1")
        read_chart(phone, 2)
        phone.wait_for_timeout(6000)  # until what comes later is there too
        session = counters(phone)
        first = _heap(session)
        print(f"at first {first / MB:.2f} MB, {metric(session, 'Nodes'):.0f} nodes", flush=True)
        playing = threading.Thread(target=lambda: asyncio.run(_play(room, chosen.notes, seconds)), daemon=True)
        playing.start()
        began = time.monotonic()
        while playing.is_alive():
            phone.wait_for_timeout(seconds * 1000 / 6)
            hours = (time.monotonic() - began) * chosen.faster / 3600
            shown = phone.locator("[data-stage=walk] .note").count()
            _tell(session, first, f"after {hours:.1f} h ({phone.evaluate('window.ticks_')} ticks, {shown} notes shown)")
        context.close()


def _heap(session: CDPSession) -> float:
    """Bytes that are still held after a collection."""
    for _ in range(2):
        session.send("HeapProfiler.collectGarbage")
    return metric(session, "JSHeapUsedSize")


def _tell(session: CDPSession, first: float, when: str) -> None:
    now = _heap(session)
    print(
        f"{when}: {now / MB:.2f} MB, grown {(now - first) / MB:+.2f}, {metric(session, 'Nodes'):.0f} nodes", flush=True
    )


async def _play(room: Room, notes: int, seconds: float) -> None:
    """A note, somebody who asks the same, somebody who moves to another table and back; evenly over the time."""
    joins = [await asyncio.to_thread(room.server.join, room.code, table=3 + at % 6) for at in range(6)]
    phones = [await Phone(room.code, one["token"]).open("127.0.0.1", room.server.port) for one in joins]
    began = time.monotonic()
    for number in range(notes):
        await asyncio.sleep(max(0.0, began + number * seconds / notes - time.monotonic()))
        writer, other = phones[number % 6], phones[(number + 1) % 6]
        text = f"Note {number}: how did you get them to the table the first time, and what kept them there?"
        answer = await writer.command("note.add", {"chart": room.charts[1], "kind": KINDS[number % 4], "text": text})
        if answer["ok"] and KINDS[number % 4] == "question":
            await other.command("note.metoo", {"note": answer["result"]["note"], "on": True})
        await other.command("seat.take", {"table": 3 + number % 6})


if __name__ == "__main__":
    main()
