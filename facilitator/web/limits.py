"""What is limited by address: wrong codes, also over all addresses; and new people, where no room could be so large.

Right codes use no limit up, for a whole room shares one address. Once somebody there has used it up, a right code is
known from a guess only where the room is: at an address from which people are in that very session already.
"""

from __future__ import annotations

import ipaddress
import time
from collections import deque

MINUTE = 60.0
EACH_ADDRESS = 10
ALL_ADDRESSES = 300
AT_HOME = 300  # further wrong ones a minute, for sessions that are going on at that address
NEW_PEOPLE = 60_000  # a minute from one address: more than any room behind one router, which is never to be limited
ADDRESSES = 10_000  # remembered; beyond it those that have waited long enough are forgotten


def who_asks(address: str) -> str:
    """What is counted as one: an address, or a network of IPv6 (/64), within which anybody has as many as they like."""
    try:
        plain = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(plain, ipaddress.IPv4Address):
        return str(plain)
    if plain.ipv4_mapped:
        return str(plain.ipv4_mapped)
    return str(ipaddress.ip_network((plain, 64), strict=False))


class Often:
    """So many times in so many minutes from one address; more have to wait."""

    def __init__(self, each: int, minutes: float) -> None:
        self._each = each
        self._span = minutes * MINUTE
        self._by_address: dict[str, deque[float]] = {}

    def seconds_to_wait(self, address: str) -> int:
        """0, or how long an address has to wait."""
        tries = self._by_address.get(who_asks(address), deque())
        return _wait(tries, self._each, time.monotonic(), self._span)

    def count(self, address: str) -> None:
        """Once more."""
        now = time.monotonic()
        self._by_address.setdefault(who_asks(address), deque()).append(now)
        if len(self._by_address) > ADDRESSES:
            self._by_address = {a: d for a, d in self._by_address.items() if d and now - d[-1] < self._span}


class WrongCodes:
    """Counts wrong codes of the last minute."""

    def __init__(self) -> None:
        self._each = Often(EACH_ADDRESS, 1)
        self._all = Often(ALL_ADDRESSES, 1)
        self._further = Often(AT_HOME, 1)
        self._homes: dict[tuple[str, str], None] = {}  # address and session, the latest last

    def seconds_to_wait(self, address: str) -> int:
        """0, or how long an address has to wait before it may try a typed code again."""
        return max(self._each.seconds_to_wait(address), self._all.seconds_to_wait(""))

    def count(self, address: str) -> None:
        """One more wrong code."""
        self._each.count(address)
        self._all.count("")

    def came_in(self, address: str, session: str) -> None:
        """Somebody at that address has shown a key of that session."""
        home = (who_asks(address), session)
        self._homes.pop(home, None)
        self._homes[home] = None
        if len(self._homes) > ADDRESSES:
            del self._homes[next(iter(self._homes))]

    def is_home(self, address: str, session: str) -> bool:
        """Whether an address that has to wait may still type that session's code (`session`: "" for a wrong code). A
        further wrong one is counted."""
        if self._further.seconds_to_wait(address):
            return False
        if (who_asks(address), session) in self._homes:
            return True
        self._further.count(address)
        return False


def _wait(tries: deque[float], limit: int, now: float, span: float) -> int:
    while tries and now - tries[0] >= span:
        tries.popleft()
    return int(span - (now - tries[0])) + 1 if len(tries) >= limit else 0
