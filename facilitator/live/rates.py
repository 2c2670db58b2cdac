"""How fast somebody may send: by person, and by table for the desks on its link; on all their pages together.

Never by address: a whole room shares one.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from facilitator.session.roles import Actor

RATES = {
    "participant": (10, 30),
    "table": (200, 400),
    "facilitator": (200, 400),
    "screen": (1, 5),
    "preview": (1, 10),
}  # commands a second, and at once


@dataclass
class Bucket:
    """What somebody may still send at once; it fills up again by the second."""

    rate: float
    burst: float
    tokens: float
    refilled: float = field(default_factory=lambda: time.monotonic())

    def take(self) -> int:
        """0, or the milliseconds to wait until the next command is let in."""
        now = time.monotonic()
        self.tokens = min(self.burst, self.tokens + (now - self.refilled) * self.rate)
        self.refilled = now
        if self.tokens < 1:
            return int((1 - self.tokens) / self.rate * 1000) + 1
        self.tokens -= 1
        return 0

    def is_full(self) -> bool:
        """Whether nothing was sent for a while."""
        return self.tokens + (time.monotonic() - self.refilled) * self.rate >= self.burst


class Buckets:
    """One for each person, each table's link, each console."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, str], Bucket] = {}

    def of(self, code: str, actor: Actor) -> Bucket:
        """Theirs. Preview and screen are many people on one link: a bucket for each connection."""
        rate, burst = RATES[actor.role]
        if actor.role in ("screen", "preview"):
            return Bucket(rate, burst, burst)
        who = f"table-{actor.table}" if actor.role == "table" else actor.id
        return self._of.setdefault((code, who), Bucket(rate, burst, burst))

    def forget_full(self) -> None:
        """Let go of those that make no difference any more. Who is still connected goes on with the same bucket."""
        if len(self._of) > 10_000:
            self._of = {who: bucket for who, bucket in self._of.items() if not bucket.is_full()}
