"""How long the server itself takes to answer, its loop's lateness included: a rehearsal tells it from the network."""

from __future__ import annotations

import bisect
import time

from facilitator.live.asynclib import spawn

BOUNDS = (
    1,
    2,
    3,
    5,
    7,
    10,
    15,
    20,
    30,
    50,
    70,
    100,
    150,
    200,
    300,
    500,
    700,
    1000,
    1500,
    2000,
    3000,
    5000,
    60_000,
)  # ms
LOOK = 0.25  # seconds between two looks at the loop


class Pulse:
    """Counts answers by how long they took. What waits for the loop to read it is not seen from here: each counts as if
    it had come amid the time for which the loop kept this waiting last."""

    def __init__(self) -> None:
        self._counts = [0] * len(BOUNDS)
        self._late = 0.0

    def start(self) -> None:
        """Begin to look at the loop."""
        spawn(self._look)

    def answered(self, began: float) -> None:
        """A command that came at that moment of the monotonic clock is answered now."""
        took = (time.monotonic() - began + self._late / 2) * 1000
        self._counts[min(bisect.bisect_left(BOUNDS, took), len(BOUNDS) - 1)] += 1

    def told(self) -> dict[str, int]:
        """For /healthz: by the milliseconds that they took at most, how many answers since the start."""
        return {str(bound): count for bound, count in zip(BOUNDS, self._counts, strict=True) if count}

    def _look(self) -> None:
        while True:
            began = time.monotonic()
            time.sleep(LOOK)
            self._late = max(0.0, time.monotonic() - began - LOOK)
