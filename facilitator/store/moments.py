"""When things happened in a session's file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def last_change(path: Path) -> int:
    """When the last change was made, in ms; 0 where there is none or the file cannot say."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            found = file.execute("SELECT time FROM changes ORDER BY seq DESC LIMIT 1").fetchone()
    except sqlite3.Error:
        return 0
    return int(found[0]) if found else 0
