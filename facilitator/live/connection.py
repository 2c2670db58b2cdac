"""One page that is connected, and how fast it may speak."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from facilitator.live.desk import Desk
from facilitator.live.fanout import Watcher

RATES = {
    "participant": (10, 30),
    "table": (200, 400),
    "facilitator": (200, 400),
    "screen": (1, 5),
    "preview": (1, 10),
}  # per s, burst
DEAF_AFTER = 32  # refusals in a row: four times what a page has under way when it is first told to wait
PAUSE = 0.1  # seconds that each further one takes, so that who does not listen holds up only itself


@dataclass(eq=False)
class Connection:
    """One page that is connected."""

    sid: str
    desk: Desk
    watcher: Watcher
    tokens: float = 0.0
    refilled: float = field(default_factory=time.monotonic)
    refusals: int = 0  # in a row: told to wait, it went on all the same
    knows_presence: bool = False
    knows_pen: tuple[int, bool] | None = None  # its table, and whether that table's recorder is there, as last told
    stalled: str = ""  # the id of the refused command that must come again before later ones

    def __post_init__(self) -> None:
        self.tokens = RATES[self.watcher.actor.role][1]

    def take_token(self) -> int:
        """0, or the milliseconds to wait until the next command is let in."""
        rate, burst = RATES[self.watcher.actor.role]
        now = time.monotonic()
        self.tokens = min(burst, self.tokens + (now - self.refilled) * rate)
        self.refilled = now
        if self.tokens < 1:
            return int((1 - self.tokens) / rate * 1000) + 1
        self.tokens -= 1
        return 0

    def was_told_to_wait(self, told: bool) -> None:
        """Note whether it was; who does not listen is kept waiting here, and nothing more is read from it meanwhile."""
        self.refusals = self.refusals + 1 if told else 0
        if self.refusals > DEAF_AFTER:
            time.sleep(PAUSE)

    def take_turn(self) -> None:
        """Wait until it may ask again for what it should hold."""
        wait = self.take_token()
        if wait:
            time.sleep(wait / 1000)
