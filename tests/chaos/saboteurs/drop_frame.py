"""Loses one `rows` frame in fifty on its way to a page: the next one's `prev` tells."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

from tests.chaos.saboteurs import serve_broken


def drop() -> None:
    """The transport throws frames away."""
    from facilitator.live.wire import DirectTransport

    write, dice = DirectTransport.write, random.Random(7)

    def lose(self: DirectTransport, sockets: Iterable[str], frame: Any) -> None:
        rows = '["rows",' in frame[0][:20]
        write(self, [socket for socket in sockets if not rows or dice.random() > 0.02], frame)

    DirectTransport.write = lose  # type: ignore[method-assign]


if __name__ == "__main__":
    serve_broken(drop)
