"""The PIN that a console is asked for on a new device: how it is kept, and how often it may be tried."""

from __future__ import annotations

import hashlib
import hmac
import time

from facilitator.live.asynclib import in_real_thread

WRONG = 5  # wrong ones in a row, then
REST = 60.0  # seconds


class Pins:
    """Counts wrong PINs by session."""

    def __init__(self) -> None:
        self._wrong: dict[str, int] = {}
        self._until: dict[str, float] = {}

    def seconds_to_wait(self, code: str) -> int:
        """0, or how long nobody is let in by a PIN."""
        left = self._until.get(code, 0) - time.monotonic()
        return int(left) + 1 if left > 0 else 0

    def count(self, code: str) -> None:
        """One more wrong PIN."""
        self._wrong[code] = self._wrong.get(code, 0) + 1
        if self._wrong[code] >= WRONG:
            self._wrong[code] = 0
            self._until[code] = time.monotonic() + REST

    def forgive(self, code: str) -> None:
        """The right one came."""
        self._wrong.pop(code, None)


def scramble(pin: str, salt: str) -> str:
    """How a PIN is kept. Six digits can be tried through by whoever has the file, and then has all words anyway; it is
    made slow all the same. Beside the loop: it takes a tenth of a second."""
    return str(in_real_thread(_scrypt, pin, salt))


def fits(pin: str, salt: str, kept: str) -> bool:
    """Whether that is the PIN."""
    return hmac.compare_digest(scramble(pin, salt).encode(), kept.encode())


def _scrypt(pin: str, salt: str) -> str:
    made = hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=2**15, r=8, p=1, maxmem=64 * 1024 * 1024)
    return made.hex()
