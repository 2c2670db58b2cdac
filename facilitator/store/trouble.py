"""What keeps a file from taking something, told apart by what SQLite and the system say of it."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path
from typing import Literal

# "": it is no fault of the disk, this command alone cannot be stored
Trouble = Literal["", "full", "readonly", "broken", "busy", "damaged", "newer"]

_BY_SQLITE: dict[int, Trouble] = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "readonly",
    sqlite3.SQLITE_PERM: "readonly",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_FORMAT: "damaged",
}
# What one command may bring upon itself: a value that fits no column, a row that is there already.
_OWN_FAULT = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_RANGE,
}
_BY_SYSTEM: dict[int, Trouble] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "readonly",
    errno.EACCES: "readonly",
    errno.EPERM: "readonly",
}
SCARCE = 64 * 1024  # bytes: a disk with less is full, whatever the error was called


class StorageError(Exception):
    """The disk did not take it, or the file cannot be read; nothing was written."""

    def __init__(self, why: str, trouble: Trouble = "") -> None:
        super().__init__(why)
        self.trouble = trouble


class LockedError(Exception):
    """Another process has this session open."""


def storage_error(error: Exception, path: Path) -> StorageError:
    """The same, with what is the matter."""
    return StorageError(said(error), trouble_of(error, path))


def said(error: Exception) -> str:
    """What an error says, without what somebody wrote: SQLite quotes a text that is none."""
    return str(error).partition(" with text")[0]


def trouble_of(error: Exception, path: Path) -> Trouble:
    """What is the matter with the disk or with the file at `path`; "" where it is the command's own fault."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR) & 0xFF  # without one: it is closed
        if code in _OWN_FAULT:
            return ""
        return _BY_SQLITE.get(code) or _look_closer(path)
    if isinstance(error, OSError):
        return _BY_SYSTEM.get(error.errno or 0) or _look_closer(path)
    return ""


def free_space(path: Path) -> int:
    """Bytes that may still be written beside the file; -1 where the system does not say."""
    try:
        found = os.statvfs(path if path.is_dir() else path.parent)
    except (OSError, AttributeError):
        return -1
    return found.f_bavail * found.f_frsize


def _look_closer(path: Path) -> Trouble:
    """An input/output error: SQLite does not say that the disk behind it is full or was mounted to be read only."""
    if 0 <= free_space(path) < SCARCE:
        return "full"
    if path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return "readonly"
    return "broken"
