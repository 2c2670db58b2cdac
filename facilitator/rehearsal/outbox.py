"""What a simulated person does waits here until the server has answered it, over as many connections as that takes."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from facilitator.rehearsal.connection import Connection, Lost
from facilitator.rehearsal.figures import Figures

WINDOW = 8  # sent and not yet answered, as on a real page


@dataclass(eq=False)
class Entry:
    """A command on its way. `sent`: when it left first. `disturbed`: its author was away meanwhile, by their own doing:
    how long it took says nothing of the server."""

    name: str
    args: dict[str, Any]
    stage: str = ""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    sent: float = 0.0
    under_way: bool = False
    disturbed: bool = False
    answer: dict[str, Any] = field(default_factory=dict)
    settled: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def packet(self) -> dict[str, Any]:
        """As it goes over the wire."""
        at = {"at": {"stage": self.stage}} if self.stage else {}
        return {"id": self.id, "name": self.name, "args": self.args, **at}


class Outbox:
    """In order; answered entries leave it."""

    def __init__(self, figures: Figures) -> None:
        self.waiting: list[Entry] = []
        self.on_stored: Callable[[Entry], None] = lambda entry: None
        self._figures = figures
        self._connection: Connection | None = None

    def put(self, name: str, args: dict[str, Any], stage: str = "") -> Entry:
        """One more."""
        entry = Entry(name, args, stage)
        self.waiting.append(entry)
        self._send()
        return entry

    def open(self, connection: Connection) -> None:
        """There is a connection: all that waits leaves by it."""
        self._connection = connection
        self._send()

    def shut(self, *, own_doing: bool) -> None:
        """The connection is over; what was under way goes again with the next."""
        self._connection = None
        for entry in self.waiting:
            entry.disturbed |= own_doing
            entry.under_way = False

    def oldest(self) -> float:
        """For how many seconds the longest one has been under way."""
        begun = [entry.sent for entry in self.waiting if entry.under_way]
        return time.monotonic() - min(begun) if begun else 0.0

    def _send(self) -> None:
        if self._connection is None:
            return
        try:
            for entry in self.waiting[:WINDOW]:
                if not entry.under_way:
                    entry.under_way = True
                    entry.sent = entry.sent or time.monotonic()
                    self._connection.send("command", entry.packet, partial(self._answered, entry, self._connection))
        except Lost:
            return  # whoever holds the connection finds out, and shuts this

    def _answered(self, entry: Entry, connection: Connection, answer: dict[str, Any]) -> None:
        if entry not in self.waiting:
            return
        error = answer.get("error") or {}
        if error.get("again"):
            self._figures.refused[error["code"]] += 1
            asyncio.get_running_loop().call_later(error.get("retry_ms", 500) / 1000, self._again, entry)
            return
        self.waiting.remove(entry)
        entry.answer = answer
        entry.settled.set()
        if not answer["ok"]:
            self._figures.said_no(str(error.get("code", "")))
        elif not entry.disturbed:
            self._figures.answered(answer["seq"], entry.sent)
        if answer["ok"]:
            self.on_stored(entry)
        self._send()

    def _again(self, entry: Entry) -> None:
        entry.under_way = False
        self._send()
