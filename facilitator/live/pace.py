"""Who gets how much of the server's time. How fast one socket is read: whoever sends more than any page of ours is read
more slowly, and holds up only itself.

Beside the rates of the gateway, which refuse in words: a client that does not listen costs the server a message's
worth of work for each refusal, and a watch costs what the whole view costs.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

RATE, BURST = 100, 200  # messages a second, and at once: a recorder who comes back with an hour's lines is not slowed
FLOOD, SLOW = 5.0, 10  # who has been kept waiting for so many seconds is read so slowly, until they have been quiet
WATCH = 10  # messages that a watch counts for
TURN = 200  # connections that are gone through before others get their turn


def in_turns(connections: Iterable[T]) -> Iterator[T]:
    """Each of them, with others' work between: a walk over a ballroom holds nobody up."""
    for at, connection in enumerate(connections, 1):
        yield connection
        if at % TURN == 0:
            time.sleep(0)


class Pace:
    """What one socket may still send before it is kept waiting."""

    __slots__ = ("_left", "_since", "_waited")

    def __init__(self) -> None:
        self._left = float(BURST)
        self._since = time.monotonic()
        self._waited = 0.0  # seconds since all was well

    def after(self, packet: object) -> float:
        """Seconds to wait before the next packet is read."""
        now, rate = time.monotonic(), SLOW if self._waited > FLOOD else RATE
        left = min(BURST, self._left + (now - self._since) * rate)
        if left == BURST:
            self._waited = 0.0
        self._left, self._since = left - cost(packet), now
        wait = max(0.0, -self._left / rate)
        self._waited += wait
        return wait


def cost(packet: object) -> int:
    """How many messages a packet counts for."""
    return WATCH if isinstance(packet, str) and '["watch"' in packet[:40] else 1
