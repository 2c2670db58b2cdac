"""How fast one socket is read: whoever sends more than any page of ours is read more slowly, and holds up only
itself.

Beside the rates of the gateway, which refuse in words: a client that does not listen costs the server a message's
worth of work for each refusal, and a watch costs what the whole view costs.
"""

from __future__ import annotations

import time

RATE, BURST = 100, 400  # messages a second, and at once: a recorder who comes back with an hour's lines is not slowed
WATCH = 10  # messages that a watch counts for


class Pace:
    """What one socket may still send before it is kept waiting."""

    __slots__ = ("_left", "_since")

    def __init__(self) -> None:
        self._left = float(BURST)
        self._since = time.monotonic()

    def after(self, packet: object) -> float:
        """Seconds to wait before the next packet is read."""
        now = time.monotonic()
        self._left = min(BURST, self._left + (now - self._since) * RATE) - cost(packet)
        self._since = now
        return max(0.0, -self._left / RATE)


def cost(packet: object) -> int:
    """How many messages a packet counts for."""
    return WATCH if isinstance(packet, str) and '["watch"' in packet[:40] else 1
