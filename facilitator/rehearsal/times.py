"""How long things took: any number of them in little memory, each known to a twentieth of itself."""

from __future__ import annotations

import math
from collections import Counter

STEP = math.log(1.05)
LEAST = 0.001  # seconds: what is shorter counts as this


class Times:
    """Seconds, gathered."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self.count = 0

    def add(self, seconds: float) -> None:
        """One more."""
        self._counts[math.ceil(math.log(max(seconds, LEAST) / LEAST) / STEP)] += 1
        self.count += 1

    def within(self, share: float) -> float:
        """The seconds within which this share of them came about; 0 where there are none."""
        left = math.ceil(self.count * share)
        for place in sorted(self._counts):
            left -= self._counts[place]
            if left <= 0:
                return LEAST * math.exp(place * STEP)
        return 0.0

    @property
    def p99(self) -> float:
        """Within which 99 of 100 came about."""
        return self.within(0.99)
