"""A session's file, to be read: its rows, the journal of their changes, its images. Always from a copy."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from facilitator.session.rows import Row
from facilitator.store import blobs
from facilitator.store.library import Library
from facilitator.store.session_file import SessionFile


class Change(NamedTuple):
    """One entry of the journal: what a row became by a command; None: gone. `actor`: None where it was anonymous."""

    seq: int
    time: int  # ms
    actor: str | None
    command: str
    kind: str
    id: str
    row: dict[str, Any] | None


class Record:
    """What a session's file holds at one moment."""

    def __init__(self, path: Path, code: str, rows: Iterable[Row]) -> None:
        self.path = path
        self.code = code
        self._rows: dict[str, dict[str, Row]] = {}
        for row in rows:
            self._rows.setdefault(row.KIND, {})[row.id] = row

    def all(self, kind: str) -> list[Any]:
        """Every row of a kind."""
        return list(self._rows.get(kind, {}).values())

    def get(self, kind: str, id: str) -> Any:
        """The row, or None."""
        return self._rows.get(kind, {}).get(id)

    def blob(self, id: str) -> tuple[str, bytes] | None:
        """A kept file: its type and what it holds; None where there is none."""
        return blobs.read(self.path, id)

    def journal(self) -> Iterator[Change]:
        """Every change, oldest first."""
        connection = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            query = "SELECT seq, time, actor, name, kind, id, row FROM changes ORDER BY seq, kind, id"
            for seq, time, actor, name, kind, id, row in connection.execute(query):
                yield Change(seq, time, actor, name, kind, id, None if row is None else msgspec.json.decode(row))
        finally:
            connection.close()


@contextmanager
def open_record(library: Library, code: str) -> Iterator[Record]:
    """The record of a session, which may be live; good until the `with` ends."""
    with tempfile.TemporaryDirectory(prefix="facilitator-record-") as folder:
        copy = Path(folder) / f"{code}.db"
        library.copy(code, copy)
        file = SessionFile(copy)
        try:
            rows = file.load().rows
        finally:
            file.close()
        yield Record(copy, code, rows)
