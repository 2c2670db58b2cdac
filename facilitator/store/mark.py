"""The number of the last change, kept beside the file: where the file has less, something took changes away from it.

Written after each commit and never waited for: a crash of the server leaves it exact, a power cut may leave an older
one, so what it claims was on disk always. A log that was cut off or an older copy that was put in its place is noticed.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from pathlib import Path

SUFFIX = ".head"


class Mark:
    """The mark of one open file. That it cannot be written harms nothing: it only claims less."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_suffix(SUFFIX)
        self._file = -1

    def write(self, epoch: str, seq: int) -> None:
        """Note the last change."""
        with suppress(OSError, AttributeError):  # some systems have no such writing
            if self._file < 0:
                self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
            os.pwrite(self._file, _line(epoch, seq), 0)

    def close(self) -> None:
        """Let it go."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def read(path: Path, epoch: str) -> int:
    """The number of the last change that a file held in this history; 0 where nothing is known."""
    try:
        found = path.with_suffix(SUFFIX).read_bytes()[:SIZE]
        _, noted, number = found[:-1].decode().split()
    except (OSError, ValueError):
        return 0
    return int(number) if noted == epoch and number.isdecimal() and found == _line(noted, int(number)) else 0


def _line(epoch: str, seq: int) -> bytes:
    told = f"{epoch:>32} {seq:020d}"
    return f"{zlib.crc32(told.encode()):08x} {told}\n".encode()


SIZE = len(_line("", 0))
