"""A connection to a session's file, as this product writes it."""

from __future__ import annotations

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
