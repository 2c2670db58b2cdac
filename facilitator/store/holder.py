"""Which of several processes on one folder has a session open: beside its lock stands where that process is reached."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import filelock

SUFFIX = ".at"


def note(path: Path, address: str) -> None:
    """Say where this process, which holds the lock of a session's file, is reached. It may fail: then nobody is sent
    here, and whoever asks elsewhere is told that the session is held."""
    with suppress(OSError):
        path.with_suffix(SUFFIX).write_text(address, encoding="ascii")


def noted(path: Path) -> str:
    """What the last process that noted itself said: true while the lock is held; "" where none did."""
    try:
        return path.with_suffix(SUFFIX).read_text(encoding="ascii").strip()
    except (OSError, UnicodeError):
        return ""


def of(path: Path) -> str:
    """Where the process is reached that has a file open; "" where none has, or does not say. Not to be asked for a file
    that this very process has open."""
    lock = filelock.FileLock(path.with_suffix(".lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        return noted(path)
    except OSError:
        return ""
    lock.release()
    return ""
