"""Passes over one page in fifty when rows go out, as if it did not watch: no `prev` tells, only the next beat does."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

from tests.chaos.saboteurs import serve_broken


def swallow() -> None:
    """The fan-out does not see every watcher."""
    from facilitator.live.fanout import Fanout

    send, dice = Fanout._send, random.Random(7)

    def pass_over(self: Fanout, pending: Any) -> None:
        everybody = self.watchers
        self.watchers = {watcher for watcher in everybody if dice.random() > 0.02}
        try:
            send(self, pending)
        finally:
            joined: Iterable[Any] = self.watchers - everybody
            self.watchers = everybody
            self.watchers.update(joined)

    Fanout._send = pass_over  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(swallow)
