"""The load of the workers' benches: people who join, and writers at an even pace; the audience counts."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field
from typing import Any

from tests.live.phone import Lost, Phone
from tests.live.walkers import KINDS, Room

PATIENCE = 30.0  # seconds after the last note for answers and deliveries still to come


@dataclass(frozen=True)
class Load:
    """How many phones, how many notes a second, for how many seconds."""

    phones: int
    notes: float
    seconds: float

    @property
    def writers(self) -> int:
        """Each writes well below what one person may; they watch too, and are phones like the others."""
        return max(20, round(self.notes / 2))


@dataclass
class Figures:
    """What was measured. Times in seconds."""

    load: Load
    sent: int = 0
    acknowledged: list[float] = field(default_factory=list)
    delivered: list[float] = field(default_factory=list)
    frames: int = 0


async def join_all(room: Room, count: int) -> list[str]:
    """Everybody joins and sits down."""
    tokens: list[str] = []
    while len(tokens) < count:
        joining = [
            asyncio.to_thread(room.server.join, room.code, table=1 + (len(tokens) + number) % len(room.charts))
            for number in range(min(20, count - len(tokens)))
        ]
        tokens += [joined["token"] for joined in await asyncio.gather(*joining)]
    return tokens


async def write_notes(writers: list[Phone], room: Room, figures: Figures) -> None:
    """Open loop: each note leaves at its time, whether or not the ones before it were answered."""
    dice, began, load = random.Random(7), time.monotonic(), figures.load
    writing = []
    for number in range(round(load.notes * load.seconds)):
        due = began + number / load.notes
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        at = number % len(writers)
        chart = room.charts[(at + 1) % len(room.charts)]  # the next table's: never the writer's own
        text = f"Note {number}: how did you get them to the table the first time? @{due:.6f}"
        note = {"chart": chart, "kind": dice.choice(KINDS), "text": text}
        figures.sent += 1
        writing.append(asyncio.ensure_future(_one(writers[at], note, due, figures)))
    await asyncio.wait(writing, timeout=PATIENCE)
    for late in writing:
        late.cancel()


async def _one(writer: Phone, note: dict[str, Any], due: float, figures: Figures) -> None:
    try:
        answer = await writer.command("note.add", note)
    except Lost:
        return
    if answer.get("ok"):
        figures.acknowledged.append(time.monotonic() - due)
