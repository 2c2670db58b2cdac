"""Passes over one page in fifty when rows go out, as if it did not watch: no `prev` tells, only the next beat does."""

from __future__ import annotations

import random
from typing import Any

from tests.chaos.saboteurs import serve_broken


def swallow() -> None:
    """The fan-out does not see every watcher."""
    from facilitator.live.fanout import Fanout

    frames, dice = Fanout._frames, random.Random(7)

    def pass_over(self: Fanout, pending: Any) -> Any:
        everybody = self.watchers
        self.watchers = {watcher for watcher in everybody if dice.random() > 0.02}
        try:
            return frames(self, pending)
        finally:
            self.watchers = everybody

    Fanout._frames = pass_over  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(swallow)
