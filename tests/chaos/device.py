"""Somebody's phone on a bad network, without a browser: writes notes, keeps them until they are answered, comes back.

Its patience is that of static/js/core/patience.js and outbox.js, or shorter where a test has to be over soon.
"""

from __future__ import annotations

import asyncio
import math
import random
import time
import uuid
from collections import deque
from dataclasses import dataclass
from typing import Any

from tests.chaos.page import Page
from tests.live.phone import Lost, Phone
from tests.live.walkers import KINDS, Room

WINDOW = 8  # commands sent and not yet answered


@dataclass
class Patience:
    """Seconds."""

    answer: float = 5.0
    attempt: float = 4.0
    silence: float = 18.0  # nothing heard at all for so long: the connection is looked at
    pause: float = 4.0  # between two attempts, at most
    attempts: float = math.inf  # that failed in a row, after which a saboteur gives up (0: at the first loss)


class HeardPhone(Phone):
    """Knows when it last heard anything."""

    heard = 0.0

    def data_received(self, data: bytes) -> None:
        self.heard = time.monotonic()
        super().data_received(data)


class Device(Page):
    """One person: joins, then writes; each note goes out in order until it is answered."""

    def __init__(self, room: Room, dice: random.Random, patience: Patience, *, new_ids: bool = False) -> None:
        """`new_ids`: a saboteur, which sends what was not answered as if it were something new."""
        super().__init__(room.code, "", "room", "wall")
        self.phone_kind = HeardPhone
        self.room = room
        self.dice = dice
        self.patience = patience
        self.new_ids = new_ids
        self.waiting: deque[tuple[str, dict[str, Any]]] = deque()
        self.written: list[str] = []  # texts, in order
        self.acknowledged: dict[str, int] = {}  # text → seq
        self.refused: list[Any] = []
        self.attempts: list[float] = []  # when it tried to connect
        self.participant = ""
        self._wake = asyncio.Event()
        self._table = 0

    async def join(self) -> Device:
        """Join the session and sit down, on a fair network."""
        self._table = self.dice.randint(1, len(self.room.charts))
        joined = await asyncio.to_thread(self.room.server.join, self.code, table=self._table)
        self.token, self.participant = joined["token"], joined["participant"]
        return self

    def others_chart(self) -> str:
        """Some other table's chart: nobody writes notes on their own."""
        return self.dice.choice([c for c in self.room.charts if not c.endswith(f".{self._table}")])

    def write(self, text: str) -> None:
        """Write a note on somebody else's chart."""
        chart = self.others_chart()
        self.waiting.append((str(uuid.uuid4()), {"chart": chart, "kind": self.dice.choice(KINDS), "text": text}))
        self.written.append(text)
        self._wake.set()

    def is_current(self, note: str) -> bool:
        """Nothing waits here, and the note of that id has come."""
        return not self.waiting and ("note", note) in self.rows

    async def live(self, port: int) -> None:
        """Be there: for ever, unless it is a saboteur that gives up."""
        attempt = 0
        while True:
            try:
                self.attempts.append(time.monotonic())
                await asyncio.wait_for(self.connect("127.0.0.1", port), self.patience.attempt)
                attempt = 0
                await self._work(self.phone)
            except (Lost, OSError, TimeoutError, AssertionError):
                pass
            self.hang_up()
            if attempt >= self.patience.attempts:
                return
            most = min(self.patience.pause, 0.5 * 2**attempt)
            attempt += 1
            await asyncio.sleep(most * self.dice.uniform(0.5, 1))

    async def _work(self, phone: Any) -> None:
        sending = asyncio.ensure_future(self._send(phone))
        lost = asyncio.ensure_future(phone.lost.wait())
        try:
            while not sending.done() and not lost.done():
                still = phone.heard + self.patience.silence - time.monotonic()
                await asyncio.wait([sending, lost], timeout=max(0.0, still), return_when=asyncio.FIRST_COMPLETED)
                if time.monotonic() - phone.heard > self.patience.silence:
                    await asyncio.wait_for(self.watch(), self.patience.answer)
            if sending.done():
                sending.result()
        finally:
            sending.cancel()
            lost.cancel()
            await asyncio.gather(sending, lost, return_exceptions=True)

    async def _send(self, phone: Phone) -> None:
        while True:
            self._wake.clear()
            if not self.waiting:
                await self._wake.wait()
            batch = list(self.waiting)[:WINDOW]
            gathered = asyncio.gather(*(phone.command("note.add", args, id=id) for id, args in batch))
            try:
                answers = await asyncio.wait_for(gathered, self.patience.answer)
            except (Lost, TimeoutError, asyncio.CancelledError):
                if self.new_ids:
                    self._forget_ids()
                raise
            finally:
                if not gathered.done():
                    gathered.cancel()
                await asyncio.gather(gathered, return_exceptions=True)
            again = [answer["error"] for answer in answers if not answer["ok"] and answer["error"].get("again")]
            for (id, args), answer in zip(batch, answers, strict=True):
                if answer["ok"]:
                    self.acknowledged[args["text"]] = answer["seq"]
                elif not answer["error"].get("again"):
                    self.refused.append((id, answer))
                else:
                    break
                self.waiting.popleft()
            if again:
                await asyncio.sleep(again[0].get("retry_ms", 200) / 1000)

    def _forget_ids(self) -> None:
        # of another kind: the very same note again within seconds the server takes for a nervous second tap
        anew = ((args, next(kind for kind in KINDS if kind != args["kind"])) for _, args in self.waiting)
        self.waiting = deque((str(uuid.uuid4()), {**args, "kind": kind}) for args, kind in anew)
