"""Taking something out of a session's file for good: out of every version in the journal, and every free page."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.session.own import Left

PIECE = 1024 * 1024


def rewrite(file: sqlite3.Connection, left: Left, commands: set[str], until: int, done: str) -> None:
    """Let the journal be as if a person had never written: no version of a row with what they left, no change by them,
    their commands known by id alone; all of it or nothing. `until`: the change that took it out of the rows; later ones
    are of what came afterwards. `done`: a fact about the file that is over then. The old is gone for good after
    `shed` and `connection.empty_log`."""
    file.execute("BEGIN IMMEDIATE")
    try:
        _rewrite(file, left, commands, until)
        file.execute("DELETE FROM meta WHERE name = ?", (done,))
        file.execute("COMMIT")
    except BaseException:
        file.execute("ROLLBACK")
        raise


def _rewrite(file: sqlite3.Connection, left: Left, commands: set[str], until: int) -> None:
    readers = {kind: msgspec.json.Decoder(row) for kind, row in ROW_KINDS.items()}
    changed = []
    versions = file.execute("SELECT rowid, kind, row FROM changes WHERE row IS NOT NULL AND seq <= ?", (until,))
    for number, kind, row in versions:
        try:
            before = readers[kind].decode(row) if kind in readers else None
        except msgspec.MsgspecError:  # of a version long gone; its words cannot be told apart
            continue
        after = left.without(before) if before else before
        if after != before:
            changed.append((msgspec.json.encode(after).decode() if after else None, number))
    file.executemany("UPDATE changes SET row = ? WHERE rowid = ?", changed)
    if left.person:
        file.execute("UPDATE changes SET actor = NULL WHERE actor = ? AND seq <= ?", (left.person, until))
        file.execute("DELETE FROM departed WHERE view = ?", (f"me:{left.person}",))
    for id in left.affiliations:
        _rename_affiliation(file, id)
    file.executemany("UPDATE commands SET body = '', result = '{}' WHERE id = ?", [(id,) for id in commands])


def _rename_affiliation(file: sqlite3.Connection, id: str) -> None:
    """Where somebody came from stands in the very id of a row; where nobody else comes from there, it goes too."""
    if file.execute("SELECT 1 FROM affiliation WHERE id = ?", (id,)).fetchone():
        return
    file.execute(
        "UPDATE changes SET row = NULL, id = '(erased ' || rowid || ')' WHERE kind = 'affiliation' AND id = ?", (id,)
    )
    file.execute("DELETE FROM departed WHERE kind = 'affiliation' AND id = ?", (id,))


def shed(file: sqlite3.Connection) -> None:
    """Rebuild the file without its free pages; the old is in its log until `connection.empty_log`."""
    file.execute("VACUUM")


def destroy(path: Path) -> None:
    """Overwrite a file, then remove it. (What a disk has kept of it elsewhere by itself is beyond our reach.)"""
    try:
        size = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            for at in range(0, size, PIECE):
                file.write(bytes(min(PIECE, size - at)))
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)
