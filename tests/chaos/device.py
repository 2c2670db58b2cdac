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
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.chaos.page import Page
from tests.live.phone import Lost, Phone
from tests.live.walkers import KINDS, Room

WINDOW = 8  # commands sent and not yet answered


@dataclass
class Patience:
    """Seconds."""

    answer: float = 5.0  # and more on a link that is known to be slow
    attempt: float = 4.0  # until it is open; three times as long for every third
    silence: float = 18.0  # nothing heard at all for so long: the connection is looked at
    pause: float = 4.0  # between two attempts, at most
    rest: float = 12.0  # of an attempt, once it is open
    attempts: float = math.inf  # that failed in a row, after which a saboteur gives up (0: at the first loss)


class Learned:
    """How patient to be with this link: as its answers have lately taken, and more where one was missed."""

    trip = 0.0
    missed = 0

    def answered(self, seconds: float) -> None:
        """One came."""
        self.trip, self.missed = max(seconds, self.trip / 2), 0

    def miss(self) -> None:
        """One did not."""
        self.missed = min(self.missed + 1, 2)

    def within(self, usual: float) -> float:
        """Seconds to wait for the next."""
        return min(30.0, max(usual * 2**self.missed, 3 * self.trip))


class HeardPhone(Phone):
    """Knows when it last heard anything, and tells when the server has opened the connection."""

    heard = 0.0

    def __init__(self, code: str, token: str, device: str = "") -> None:
        super().__init__(code, token, device)
        self.on_open: Callable[[], None] = lambda: None

    def data_received(self, data: bytes) -> None:
        self.heard = time.monotonic()
        super().data_received(data)

    def _packet(self, data: bytes) -> None:
        if data.startswith(b"0"):
            self.on_open()
        super()._packet(data)


class Device(Page):
    """One person: joins, then writes; each note goes out in order until it is answered."""

    def __init__(self, room: Room, dice: random.Random, patience: Patience, *, new_ids: bool = False) -> None:
        """`new_ids`: a saboteur, which sends what was not answered as if it were something new."""
        super().__init__(room.code, "", "room", "wall")
        self.phone_kind = self._new_phone
        self.room = room
        self.dice = dice
        self.patience = patience
        self.learned = Learned()
        self.new_ids = new_ids
        self.waiting: deque[tuple[str, dict[str, Any]]] = deque()
        self.written: list[str] = []  # texts, in order
        self.acknowledged: dict[str, int] = {}  # text → seq
        self.refused: list[Any] = []
        self.attempts: list[float] = []  # when it tried to connect
        self.participant = ""
        self._opened: Callable[[], None] = lambda: None
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
                await self._attempt(port, self.patience.attempt * (3 if attempt % 3 == 2 else 1))
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

    def _new_phone(self, code: str, token: str, device: str) -> Phone:
        phone = HeardPhone(code, token, device)
        phone.on_open = self._opened
        return phone

    async def _attempt(self, port: int, within: float) -> None:
        self.attempts.append(time.monotonic())
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(within) as limit:
            self._opened = lambda: limit.reschedule(loop.time() + self.patience.rest)
            await self.connect("127.0.0.1", port)

    async def _watch_once(self, phone: Phone, whole: bool) -> None:
        asked = time.monotonic()
        try:
            await asyncio.wait_for(super()._watch_once(phone, whole), self.learned.within(self.patience.answer))
        except TimeoutError:
            self.learned.miss()
            phone.close()
            raise Lost from None
        self.learned.answered(time.monotonic() - asked)

    async def _work(self, phone: Any) -> None:
        sending = asyncio.ensure_future(self._send(phone))
        lost = asyncio.ensure_future(phone.lost.wait())
        try:
            while not sending.done() and not lost.done():
                still = phone.heard + self.patience.silence - time.monotonic()
                await asyncio.wait([sending, lost], timeout=max(0.0, still), return_when=asyncio.FIRST_COMPLETED)
                if time.monotonic() - phone.heard > self.patience.silence:
                    await self.watch()
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
            asked = time.monotonic()
            try:
                answers = await asyncio.wait_for(gathered, self.learned.within(self.patience.answer))
            except (Lost, TimeoutError, asyncio.CancelledError):
                if self.new_ids:
                    self._forget_ids()
                raise
            finally:
                if not gathered.done():
                    gathered.cancel()
                await asyncio.gather(gathered, return_exceptions=True)
            self.learned.answered(time.monotonic() - asked)
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
