"""Files kept in a session's own file (images of slides, materials): they go where it goes, and end with it.

Each call opens a connection of its own, so that it may run in a thread beside the desk, whose commits it never holds up
for longer than one file takes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path


def keep(path: Path, files: Iterable[tuple[str, str, Path]]) -> None:
    """Write files: (id, media type, where it lies now). Raises `OSError`."""
    try:
        with closing(_connect(path)) as connection:
            for id, type, file in files:
                with connection:
                    connection.execute("INSERT OR REPLACE INTO blob VALUES (?, ?, ?)", (id, type, file.read_bytes()))
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def read(path: Path, id: str) -> tuple[str, bytes] | None:
    """A file's media type and content; None: there is none. Raises `OSError`."""
    try:
        with closing(_connect(path)) as connection:
            found = connection.execute("SELECT type, data FROM blob WHERE id = ?", (id,)).fetchone()
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    return (str(found[0]), bytes(found[1])) if found else None


def sweep(path: Path, owners: set[str]) -> None:
    """Remove all files but those of these owners. An id is OWNER or OWNER/MORE. Raises `OSError`."""
    try:
        with closing(_connect(path)) as connection:
            ids = [id for (id,) in connection.execute("SELECT id FROM blob")]
            gone = [(id,) for id in ids if id.partition("/")[0] not in owners]
            with connection:
                connection.executemany("DELETE FROM blob WHERE id = ?", gone)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _connect(path: Path) -> sqlite3.Connection:
    # rw: a session that was erased meanwhile is not made anew
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=10, check_same_thread=False)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    return connection
