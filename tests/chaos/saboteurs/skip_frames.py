"""`python -m tests.chaos.saboteurs.skip_frames serve …`: now and then a page is not sent a frame."""

from __future__ import annotations

import random
from typing import Any

from facilitator.cli import main
from facilitator.live import fanout, server


def _sabotage() -> None:
    dice = random.Random(7)
    send = fanout.Fanout._send

    def skipping(self: Any, pending: Any) -> None:
        head = max(change.seq for change in pending.values())
        for watcher in self.watchers:
            if watcher.views and dice.random() < 0.05:
                watcher.head = head
        send(self, pending)

    fanout.Fanout._send = skipping  # type: ignore[method-assign]


_socketio = server._socketio


def _made(*args: Any) -> Any:
    _sabotage()  # once the async library is under everything
    return _socketio(*args)


if __name__ == "__main__":
    server._socketio = _made
    main()
