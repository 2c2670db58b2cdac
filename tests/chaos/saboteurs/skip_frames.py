"""A page in twenty is left out of a sending, and counted as if it had been told."""

from __future__ import annotations

import random
from typing import Any

from tests.chaos.saboteurs import serve_broken


def skip() -> None:
    """The fan-out leaves pages out."""
    from facilitator.live.fanout import Fanout

    frames, dice = Fanout._frames, random.Random(7)

    def leave_out(self: Fanout, pending: Any) -> Any:
        head = max(change.seq for change in pending.values())
        for watcher in self.watchers:
            if watcher.views and dice.random() < 0.05:
                watcher.head = head
        return frames(self, pending)

    Fanout._frames = leave_out  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(skip)
