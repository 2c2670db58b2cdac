"""A file beside the sessions that holds room for the moment in which the disk is full: then it is given up."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from facilitator.store.trouble import free_space

FILE = ".reserve"
SIZE = 4 * 1024 * 1024  # bytes: some thousand sentences, or the time to make room
ROOM = 4 * SIZE  # what must be free before it is made (again)


class Reserve:
    """The reserve of a folder. It is there, or it has been given up."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    @property
    def there(self) -> bool:
        """Whether it can be given up."""
        return self._path.exists()

    def make(self) -> bool:
        """Make it where it is missing and there is room; whether it is there now."""
        if self.there:
            return True
        if free_space(self._path) < ROOM:
            return False
        half = self._path.with_suffix(".new")
        try:
            with half.open("wb") as file:
                _take_room(file)
            half.rename(self._path)
        except OSError:
            with suppress(OSError):
                half.unlink(missing_ok=True)
        return self.there

    def give_up(self) -> bool:
        """Give its room to what must be stored now; False where it is gone already."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True


def _take_room(file: BinaryIO) -> None:
    if hasattr(os, "posix_fallocate"):  # takes the room without writing it
        os.posix_fallocate(file.fileno(), 0, SIZE)
    else:
        file.write(os.urandom(SIZE))  # zeros would take no room on some file systems
