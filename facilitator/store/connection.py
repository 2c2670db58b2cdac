"""A connection to a session's file, as this product writes it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from facilitator.store.schema import APPLICATION_ID


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, or make it."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",  # NORMAL loses acknowledged commits in a power cut
            "fullfsync = ON",  # on macOS an `fsync` alone leaves it in the disk's own memory; elsewhere no difference
            "checkpoint_fullfsync = ON",
            "busy_timeout = 2000",  # nobody waits longer for an answer
            "foreign_keys = ON",
            "journal_size_limit = 8388608",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "secure_delete = ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def name_it(connection: sqlite3.Connection) -> None:
    """Write into the file's header whose it is, where that does not stand there."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def read_only(path: Path) -> sqlite3.Connection:
    """Open the file to read it, beside whoever writes it."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def empty_log(file: sqlite3.Connection) -> bool:
    """Fold the write-ahead log into the file and empty it, without waiting for anybody; false where it is not empty
    then, since somebody reads it."""
    waits = file.execute("PRAGMA busy_timeout").fetchone()[0]
    file.execute("PRAGMA busy_timeout = 0")
    try:
        busy, *_ = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        file.execute(f"PRAGMA busy_timeout = {waits}")
    return not busy


def write_log_again(connection: sqlite3.Connection, path: Path) -> None:
    """Put what the write-ahead log of the file at `path` holds onto the disk once more: the same bytes in the same
    place, while nobody else writes. After a failed `fsync` a system may take for written what is in its memory alone.

    For when `empty_log` cannot, since a program such as Litestream never ends its reading. `connection` writes to that
    file, and is in no transaction; raises `sqlite3.Error` or `OSError`. (SQLite keeps its locks on other files than the
    log: opening and closing it here lets go of none.)
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        with Path(f"{path}-wal").open("r+b", buffering=0) as log:
            at = 0
            while piece := os.pread(log.fileno(), 1 << 20, at):
                at += os.pwrite(log.fileno(), piece, at)
            os.fsync(log.fileno())
    finally:
        connection.execute("ROLLBACK")
