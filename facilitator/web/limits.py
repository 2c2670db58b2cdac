"""Wrong codes are limited, by address and over all; right ones are not, for a whole room shares one address."""

from __future__ import annotations

import time
from collections import deque

MINUTE = 60.0
EACH_ADDRESS = 10
ALL_ADDRESSES = 300


class WrongCodes:
    """Counts wrong codes of the last minute."""

    def __init__(self) -> None:
        self._by_address: dict[str, deque[float]] = {}
        self._all: deque[float] = deque()

    def seconds_to_wait(self, address: str) -> int:
        """0, or how long an address has to wait before it may try a typed code again."""
        now = time.monotonic()
        waits = [
            _wait(self._by_address.get(address, deque()), EACH_ADDRESS, now),
            _wait(self._all, ALL_ADDRESSES, now),
        ]
        return max(waits)

    def count(self, address: str) -> None:
        """One more wrong code."""
        now = time.monotonic()
        self._by_address.setdefault(address, deque()).append(now)
        self._all.append(now)
        if len(self._by_address) > 10_000:
            self._by_address = {a: d for a, d in self._by_address.items() if d and now - d[-1] < MINUTE}


class Often:
    """So many times in so many minutes from one address; more have to wait."""

    def __init__(self, each: int, minutes: int) -> None:
        self._each = each
        self._span = minutes * MINUTE
        self._by_address: dict[str, deque[float]] = {}

    def seconds_to_wait(self, address: str) -> int:
        """0, or how long an address has to wait."""
        return _wait(self._by_address.get(address, deque()), self._each, time.monotonic(), self._span)

    def count(self, address: str) -> None:
        """Once more."""
        now = time.monotonic()
        self._by_address.setdefault(address, deque()).append(now)
        if len(self._by_address) > 10_000:
            self._by_address = {a: d for a, d in self._by_address.items() if d and now - d[-1] < self._span}


def _wait(tries: deque[float], limit: int, now: float, span: float = MINUTE) -> int:
    while tries and now - tries[0] >= span:
        tries.popleft()
    return int(span - (now - tries[0])) + 1 if len(tries) >= limit else 0
