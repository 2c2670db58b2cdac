"""The server's clock: starts at the wall's time and then only goes forward, whatever happens to the wall clock."""

from __future__ import annotations

import time


class Clock:
    """Milliseconds since the Unix epoch, monotonic."""

    def __init__(self) -> None:
        self._offset = time.time() - time.monotonic()

    def __call__(self) -> int:
        return int((time.monotonic() + self._offset) * 1000)
