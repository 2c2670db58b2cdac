"""What a page still has to say: the rules of static/js/core/outbox.js, without a browser and without a network."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

WINDOW = 8  # sent and not yet answered


@dataclass(eq=False)
class Entry:
    """A command on its way. `tried`: it may have reached the server."""

    id: str
    name: str
    args: dict[str, Any]
    stage: str = ""
    coalesce: str = ""
    sent: bool = False
    tried: bool = False


class Outbox:
    """Commands in order, each until it is answered."""

    def __init__(self, new_id: Callable[[], str] = lambda: str(uuid.uuid4())) -> None:
        self._new_id = new_id
        self.pending: list[Entry] = []
        self.tray: list[tuple[Entry, Any]] = []  # finally refused, with the error
        self.on_settled: Callable[[Entry, Any], None] = lambda entry, answer: None

    def put(self, name: str, args: dict[str, Any], *, id: str = "", coalesce: str = "", stage: str = "") -> str:
        """Keep a command; its id. A newer text takes the place of one that has never left."""
        earlier = next((e for e in reversed(self.pending) if coalesce and e.coalesce == coalesce), None)
        if earlier and not earlier.tried and earlier.name == name:
            bases = {key: earlier.args[key] for key in ("line", "base", "base_of") if key in earlier.args}
            rest = {key: value for key, value in args.items() if key not in ("line", "base", "base_of")}
            earlier.args = {**rest, **bases}
            return earlier.id
        entry = Entry(id or self._new_id(), name, args, stage, coalesce)
        self.pending.append(entry)
        return entry.id

    def sendable(self) -> list[Entry]:
        """What leaves now, in order; it counts as sent from here on."""
        flying = sum(entry.sent for entry in self.pending)
        going = [entry for entry in self.pending if not entry.sent][: max(0, WINDOW - flying)]
        for entry in going:
            entry.sent = entry.tried = True
        return going

    def back(self, entry: Entry) -> None:
        """It is not known whether it arrived, or it was not its turn: it goes again."""
        entry.sent = False

    def settle(self, entry: Entry, answer: Any) -> None:
        """It was answered for good."""
        self.pending.remove(entry)
        if not answer["ok"]:
            self.tray.append((entry, answer["error"]))
        self.on_settled(entry, answer)
