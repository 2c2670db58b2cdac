"""People in a gallery walk who keep what they wrote until it is acknowledged, as the browser's outbox does."""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from tests.live.house import Server, key_of
from tests.live.phone import Lost, Phone

KINDS = ("comment", "question", "clarification", "experience")


@dataclass
class Room:
    """A session in its gallery walk: every table's chart posted, with a line in each section."""

    server: Server
    made: dict[str, Any]
    console: Phone
    charts: list[str] = field(default_factory=list)

    @property
    def code(self) -> str:
        """The join code."""
        return str(self.made["code"])


async def room_in_walk(server: Server, tables: int = 4) -> Room:
    """Make a session, let every table write and post, start the walk."""
    made = await asyncio.to_thread(server.new_session, tables)
    console = await Phone(made["code"], key_of(made["links"]["console"])).open("127.0.0.1", server.port)
    await console.command("stage.start", {"stage": "transitions.discuss"})
    room = Room(server, made, console)
    topics = [row for kind, _, row in (await console.watch("room"))["rows"] if kind == "topic"]
    for table in made["tables"]:
        desk = await Phone(made["code"], key_of(table["link"])).open("127.0.0.1", server.port)
        assert (await desk.command("pen.claim", {"table": table["number"]}))["ok"]
        chart = f"transitions.{table['number']}"
        for topic in topics[:2]:
            line = {"chart": chart, "section": topic["id"], "text": f"Table {table['number']} meets monthly"}
            assert (await desk.command("line.write", line))["ok"]
        assert (await desk.command("chart.post", {"chart": chart}))["ok"]
        room.charts.append(chart)
        desk.close()
    await console.command("stage.start", {"stage": "transitions.walk"})
    return room


class Walker:
    """One person: joins, then sends notes in order, each until it is answered, over as many connections as it takes."""

    def __init__(self, room: Room, dice: random.Random) -> None:
        self.room = room
        self.dice = dice
        self.waiting: deque[tuple[str, dict[str, Any]]] = deque()
        self.said: list[tuple[str, dict[str, Any]]] = []  # everything, in order
        self.acknowledged: dict[str, int] = {}
        self.acknowledged_at: dict[str, float] = {}  # by the monotonic clock
        self.refused: list[Any] = []
        self._wake = asyncio.Event()
        self._token = ""
        self.table = 0

    async def join(self) -> Walker:
        """Join the session and sit down."""
        self.table = self.dice.randint(1, len(self.room.charts))
        joined = await asyncio.to_thread(self.room.server.join, self.room.code, table=self.table)
        self._token = joined["token"]
        return self

    def write(self, text: str) -> str:
        """Write a note on somebody else's chart; it is sent as soon as may be. Returns its id."""
        chart = self.dice.choice([c for c in self.room.charts if not c.endswith(f".{self.table}")])
        id = str(uuid.uuid4())
        self.said.append((id, {"chart": chart, "kind": self.dice.choice(KINDS), "text": text}))
        self.waiting.append(self.said[-1])
        self._wake.set()
        return id

    async def walk(self) -> None:
        """Send what waits, for ever."""
        while True:
            try:
                await self._send_all(await Phone(self.room.code, self._token).open("127.0.0.1", self.room.server.port))
            except (Lost, OSError):
                await asyncio.sleep(self.dice.uniform(0.05, 0.3))

    async def _send_all(self, phone: Phone) -> None:
        await phone.watch("room")
        while True:
            while self.waiting:
                id, args = self.waiting[0]
                answer = await phone.command("note.add", args, id=id)
                if answer["ok"]:
                    self.acknowledged[id] = answer["seq"]
                    self.acknowledged_at[id] = time.monotonic()
                elif answer["error"].get("again"):
                    await asyncio.sleep(answer["error"].get("retry_ms", 200) / 1000)
                    continue
                else:
                    self.refused.append((id, answer))
                self.waiting.popleft()
            self._wake.clear()
            hung_up = asyncio.ensure_future(phone.lost.wait())
            written = asyncio.ensure_future(self._wake.wait())
            await asyncio.wait([hung_up, written], return_when=asyncio.FIRST_COMPLETED)
            hung_up.cancel()
            written.cancel()
            if phone.lost.is_set():
                raise Lost
