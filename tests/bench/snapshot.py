"""`./run python -m tests.bench.snapshot`: how much a phone is sent when it joins a long gallery walk.

15 charts with 12 lines and 40 notes each; bytes of the answer to `watch`, as it goes over the WebSocket and as gzip
would have it.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from tests.live.house import Server, key_of
from tests.live.phone import Phone
from tests.live.walkers import KINDS, Room, room_in_walk

EACH = 5  # notes of one person
TEXT = "How did you get the districts to the table the first time, and what kept them there? ({})"


def main() -> None:
    """Fill the wall, join, watch."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--charts", type=int, default=15)
    options.add_argument("--lines", type=int, default=12)
    options.add_argument("--notes", type=int, default=40)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder)).start()
        try:
            asyncio.run(_measure(server, chosen))
        finally:
            server.stop()


async def _measure(server: Server, chosen: argparse.Namespace) -> None:
    room = await room_in_walk(server, chosen.charts)
    await _fill(server, room, chosen)
    joined = await asyncio.to_thread(server.join, room.code, table=1)
    me = f"me:{joined['participant']}"
    for name, views in (
        ("a phone that joins", ("room", me, "table:1")),
        ("the same, with one chart open", ("room", me, "table:1", f"chart:{room.charts[1]}")),
        ("the whole wall, which no phone watches", ("room", me, "table:1", "wall")),
    ):
        phone = await Phone(room.code, joined["token"]).open("127.0.0.1", server.port)
        _tell(name, await phone.watch(*views))
        phone.close()


async def _fill(server: Server, room: Room, chosen: argparse.Namespace) -> None:
    await room.console.command("stage.start", {"stage": "transitions.discuss"})
    topics = [row for kind, _, row in (await room.console.watch("room"))["rows"] if kind == "topic"]
    for table in room.made["tables"]:
        desk = await Phone(room.code, key_of(table["link"])).open("127.0.0.1", server.port)
        chart = f"transitions.{table['number']}"
        await desk.command("pen.claim", {"table": table["number"]})
        for number in range(chosen.lines - 2):
            line = {"chart": chart, "section": topics[number % 2]["id"], "text": TEXT.format(number)}
            assert (answer := await _patiently(desk, "line.write", line))["ok"], answer
        desk.close()
    await room.console.command("stage.start", {"stage": "transitions.walk"})
    for first in range(0, chosen.notes, EACH):
        notes = range(first, min(first + EACH, chosen.notes))
        await asyncio.gather(*(_write(server, room, at, notes) for at in range(len(room.charts))))


async def _write(server: Server, room: Room, at: int, notes: range) -> None:
    """Somebody new writes a few notes: as many as one person may without waiting."""
    token = (await asyncio.to_thread(server.join, room.code, table=1 + (at + 1) % len(room.charts)))["token"]
    writer = await Phone(room.code, token).open("127.0.0.1", server.port)
    for number in notes:
        note = {"chart": room.charts[at], "kind": KINDS[number % 4], "text": TEXT.format(number)}
        assert (answer := await _patiently(writer, "note.add", note))["ok"], answer
    writer.close()


async def _patiently(phone: Phone, name: str, args: dict[str, Any]) -> Any:
    while True:
        answer = await phone.command(name, args)
        if answer["ok"] or not answer["error"].get("again"):
            return answer
        await asyncio.sleep(answer["error"].get("retry_ms", 500) / 1000)


def _tell(name: str, answer: Any) -> None:
    assert answer["ok"], answer
    whole = json.dumps(answer, separators=(",", ":"), ensure_ascii=False).encode()
    kinds: Counter[str] = Counter()
    for kind, id, row in answer["rows"]:
        kinds[kind] += len(json.dumps([kind, id, row], separators=(",", ":"), ensure_ascii=False).encode())
    largest = ", ".join(f"{kind} {size}" for kind, size in kinds.most_common(6))
    print(f"{name}: {len(answer['rows'])} rows, {len(whole)} bytes, gzip {len(gzip.compress(whole, 6))} ({largest})")


if __name__ == "__main__":
    main()
