"""Sends a page's outbox over whatever connection there is, and notes in the history what came of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from tests.chaos.history import History
from tests.chaos.outbox import Entry, Outbox
from tests.chaos.page import ANSWER_WITHIN, Page
from tests.live.phone import Lost, Phone


class Sender:
    """Keeps sending, in order; what got no answer goes again with the next connection."""

    def __init__(self, name: str, page: Page, outbox: Outbox, history: History) -> None:
        self.name = name
        self.page = page
        self.outbox = outbox
        self.on_answer: Callable[[Entry, float], None] = lambda entry, took: None
        self._history = history
        self._resting = False
        self._sending: set[asyncio.Task[None]] = set()
        page.on_online = self._online

    def put(self, name: str, args: dict[str, Any], **more: Any) -> str:
        """Say something; its id."""
        id = self.outbox.put(name, args, **more)
        self.pump()
        return id

    def pump(self) -> None:
        """Send what may leave."""
        phone = self.page.phone
        if self._resting or phone is None or not self.page.online.is_set():
            return
        for entry in self.outbox.sendable():
            self._history.invoke(self.name, entry.id, entry.name, entry.args)
            task = asyncio.ensure_future(self._transmit(phone, entry))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    def _online(self) -> None:
        for entry in self.outbox.pending:
            self.outbox.back(entry)
        self.pump()

    async def _transmit(self, phone: Phone, entry: Entry) -> None:
        started = time.perf_counter()
        try:
            call = phone.command(entry.name, entry.args, id=entry.id, stage=entry.stage)
            answer = await asyncio.wait_for(call, ANSWER_WITHIN)
        except (Lost, TimeoutError):
            self._history.info(entry.id)
            if phone is self.page.phone:
                self.page.hang_up()
            return
        if phone is not self.page.phone or entry not in self.outbox.pending:
            return
        if not answer["ok"] and answer["error"].get("again"):
            self.outbox.back(entry)
            self._rest(answer["error"].get("retry_ms", 500) / 1000)
            return
        self._history.answer(entry.id, answer)
        self.on_answer(entry, time.perf_counter() - started)
        self.outbox.settle(entry, answer)
        self.pump()

    def _rest(self, seconds: float) -> None:
        def go_on() -> None:
            self._resting = False
            self.pump()

        if not self._resting:
            self._resting = True
            asyncio.get_running_loop().call_later(seconds, go_on)
