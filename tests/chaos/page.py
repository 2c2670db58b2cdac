"""What a page holds, without a browser: rows by kind and id, kept true the way static/js/core/connection.js does it.

Frames that reach many pages as the same bytes are read once, so that one process holds hundreds of pages.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import time
import uuid
from collections.abc import Callable
from typing import Any

import orjson

from tests.live.phone import Lost, Phone

Ref = tuple[str, str]
Told = tuple[Ref, Any, int]  # a row as it came: kind and id, the row (None: gone), its print

ANSWER_WITHIN = 15.0  # seconds: three times a real page's patience, for a busy machine holds hundreds of these


class Page:
    """One person's page: connects, watches, repairs itself; commands go out until they are answered."""

    def __init__(self, code: str, token: str, *views: str) -> None:
        self.code = code
        self.token = token
        self.device = ""
        self.phone_kind: Callable[[str, str, str], Phone] = Phone
        self.views = list(views)
        self.rows: dict[Ref, Any] = {}
        self.head = 0
        self.epoch = ""
        self.online = asyncio.Event()
        self.beats = 0
        self.gaps = 0
        self.mended = 0  # beats that told of rows other than the ones held
        self.on_told: Callable[[Page, list[Told]], None] = lambda page, told: None
        self.on_head: Callable[[Page, int, str, bool], None] = lambda page, head, epoch, whole: None
        self.on_online: Callable[[], None] = lambda: None
        self.phone: Phone | None = None
        self._prints: dict[Ref, int] = {}
        self._digest = 0
        self._held_views = ""
        self._waiting: list[bytes] | None = None  # frames that came while a watch is under way
        self._watching: asyncio.Task[None] | None = None

    async def connect(self, host: str, port: int) -> Page:
        """Open a connection and watch; raises `Lost` or `OSError`."""
        phone = self.phone_kind(self.code, self.token, self.device)
        phone.on_rows, phone.on_event = self._frame, self._event
        self.phone, self._waiting = phone, []
        await phone.open(host, port)
        await self._watch_once(phone, whole=False)
        self.online.set()
        self.on_online()
        return self

    async def stay(self, host: str, port: int, pause: Callable[[], float]) -> None:
        """Be connected, for ever; after a loss wait for `pause()` seconds."""
        while True:
            try:
                await asyncio.wait_for(self.connect(host, port), ANSWER_WITHIN)
                assert self.phone
                await self.phone.lost.wait()
            except (Lost, OSError, TimeoutError):
                pass
            self.hang_up()
            await asyncio.sleep(pause())

    def hang_up(self) -> None:
        """End the connection."""
        self.online.clear()
        if self.phone:
            self.phone.close()

    async def command(self, name: str, args: dict[str, Any], id: str = "") -> tuple[Any, float]:
        """Carry out a command, however often it takes; its answer, and how long the last attempt took."""
        id = id or str(uuid.uuid4())
        while True:
            await self.online.wait()
            assert self.phone
            started = time.perf_counter()
            try:
                answer = await asyncio.wait_for(self.phone.command(name, args, id=id), ANSWER_WITHIN)
            except Lost:
                await asyncio.sleep(0.05)
            except TimeoutError:
                self.hang_up()
            else:
                if answer["ok"] or not answer["error"].get("again"):
                    return answer, time.perf_counter() - started
                await asyncio.sleep(answer["error"].get("retry_ms", 200) / 1000)

    async def watch(self, whole: bool = False) -> None:
        """Ask for what this page should hold."""
        assert self.phone
        if self._waiting is None:
            self._waiting = []
        await self._watch_once(self.phone, whole)

    # --- what comes in

    async def _watch_once(self, phone: Phone, whole: bool) -> None:
        key = " ".join(sorted(self.views))
        since = self.head if key == self._held_views and not whole else 0
        answer = await phone.watch(*self.views, since=since, epoch=self.epoch)
        assert answer["ok"], answer
        if answer["whole"]:
            self.rows.clear()
            self._prints.clear()
            self._digest = 0
        self.on_head(self, answer["seq"], answer["epoch"], answer["whole"])
        self._apply(told_of(answer["rows"]))
        self.head, self.epoch, self._held_views = answer["seq"], answer["epoch"], key
        waiting, self._waiting = self._waiting or [], None
        for payload in waiting:
            self._frame(payload)

    def _frame(self, payload: bytes) -> None:
        if self._waiting is not None:
            self._waiting.append(payload)
            return
        seq, prev, told = read(payload)
        if seq <= self.head:
            return
        if prev != self.head:
            self.gaps += 1
            self._mend(whole=False)
            return
        self.on_head(self, seq, self.epoch, False)
        self._apply(told)
        self.head = seq

    def _event(self, name: str, payload: Any) -> None:
        if name != "beat":
            return
        self.beats += 1
        if self._waiting is not None:
            return
        if payload["seq"] != self.head:
            self.gaps += 1
            self._mend(whole=False)
        elif (payload["count"], payload["digest"]) != (len(self.rows), self._digest % 2**48):
            self.mended += 1
            self._mend(whole=True)

    def _mend(self, whole: bool) -> None:
        async def mend() -> None:
            with contextlib.suppress(Lost):
                await self.watch(whole)

        self._waiting = []
        self._watching = asyncio.ensure_future(mend())

    def _apply(self, told: list[Told]) -> None:
        self.on_told(self, told)
        for ref, row, mark in told:
            held = self.rows.get(ref)
            if row is None:
                self.rows.pop(ref, None)
            elif held is None or held["seq"] <= row["seq"]:
                self.rows[ref] = row
            else:
                continue
            self._digest += mark - self._prints.pop(ref, 0)
            if row is not None:
                self._prints[ref] = mark


@functools.lru_cache(4096)
def read(payload: bytes) -> tuple[int, int, list[Told]]:
    """A frame's seq, prev and rows."""
    frame = orjson.loads(payload)
    return frame["seq"], frame["prev"], told_of(frame["rows"])


def told_of(rows: list[Any]) -> list[Told]:
    """Rows as they came, with their prints."""
    return [((kind, id), row, print_of(kind, id, row["seq"]) if row else 0) for kind, id, row in rows]


@functools.lru_cache(65_536)
def print_of(kind: str, id: str, seq: int) -> int:
    """32-bit FNV-1a of a row version, as docs/protocol.md has it."""
    value = 0x811C9DC5
    for byte in f"{kind} {id} {seq}".encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value
