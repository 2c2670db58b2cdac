"""The server, broken on purpose, for the rig `backup` to catch: copies a session without its log."""

from __future__ import annotations

import shutil
from pathlib import Path

from facilitator.live import asynclib

PATCH = asynclib.patch


def copy_plainly(source: Path, fresh: Path) -> int:
    """In place of SQLite's own way; and nobody asks how far the session was."""
    shutil.copyfile(source, fresh)
    return 0


def break_it(mode: asynclib.Mode) -> None:
    """As the product begins, then break it."""
    PATCH(mode)
    from facilitator.store import second_copy

    second_copy._write = copy_plainly


if __name__ == "__main__":
    asynclib.patch = break_it
    from facilitator.__main__ import main

    main()
