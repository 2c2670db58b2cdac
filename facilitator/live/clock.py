"""A session's clock: starts at the wall's time and then only goes forward, whatever happens to the wall clock."""

from __future__ import annotations

import time


class Clock:
    """Milliseconds since the Unix epoch, monotonic. `after`: the time of what a session has recorded last: where the
    wall clock was set back while no server ran, the session goes on from there, and its timers with it."""

    def __init__(self, after: int = 0) -> None:
        self._offset = max(time.time(), after / 1000) - time.monotonic()

    def __call__(self) -> int:
        return int((time.monotonic() + self._offset) * 1000)
