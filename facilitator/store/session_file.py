"""One session's file: opened by one process, loaded once, written in transactions, checked."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import filelock
import msgspec
import sqlite_utils

from facilitator.register import ROW_KINDS
from facilitator.session.rows import Row
from facilitator.store.reading import make_views
from facilitator.store.schema import APPLICATION_ID, grow, migrations

Ref = tuple[str, str]


class StorageError(Exception):
    """The disk did not take it; nothing of the batch was written."""


class LockedError(Exception):
    """Another process has this session open."""


@dataclass(frozen=True)
class Entry:
    """One carried-out command, as it goes to disk. `actor` is None where the item is anonymous."""

    id: str
    seq: int
    time: int
    name: str
    actor: str | None
    mark: str  # HMAC of the command's id under the actor's own token
    body: str  # hash of the command's body
    result: str  # JSON
    writes: dict[Ref, Row | None]


@dataclass(frozen=True)
class Answered:
    """What is remembered of a command."""

    mark: str
    body: str
    seq: int
    result: dict[str, Any]


@dataclass
class Loaded:
    """A file's content."""

    rows: list[Row]
    left: list[tuple[str, str, str, int]]
    seq: int
    commands: dict[str, Answered] = field(default_factory=dict)


class SessionFile:
    """A session's file, held by this process until `close`."""

    def __init__(self, path: Path) -> None:
        """Open or make the file; raises `LockedError`, or `StorageError` where it cannot be read."""
        self.path = path
        self._lock = filelock.FileLock(path.with_suffix(".lock"), timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except filelock.Timeout:
            raise LockedError(path.name) from None
        try:
            self._db = sqlite_utils.Database(_connect(path))
            migrations.apply(self._db)
            grow(self._db, ROW_KINDS.values())
            make_views(self._db)
            self._statements = {kind: _Statement(self._db, row) for kind, row in ROW_KINDS.items()}
        except sqlite3.Error as error:
            self._lock.release()
            raise StorageError(str(error)) from error

    def meta(self, name: str) -> str:
        """A fact about the file itself: `epoch` (changes when the file is restored), `join_bits`."""
        found = self._db.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
        return str(found[0]) if found else ""

    def set_meta(self, **values: str) -> None:
        """Write facts about the file itself."""
        with self._db.atomic():
            for name, value in values.items():
                self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", [name, value])

    def load(self) -> Loaded:
        """All rows, what left which view, the head, the remembered commands."""
        rows = [row for statement in self._statements.values() for row in statement.load()]
        left = list(self._db.execute("SELECT view, kind, id, seq FROM departed"))
        head = self._db.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0]
        commands = {
            id: Answered(mark, body, seq, msgspec.json.decode(result))
            for id, mark, body, seq, result in self._db.execute("SELECT id, mark, body, seq, result FROM commands")
        }
        return Loaded(rows, left, head, commands)

    def commit(
        self, entries: list[Entry], left: Iterable[tuple[str, Ref, int]], back: Iterable[tuple[str, Ref]]
    ) -> None:
        """Write a batch in one transaction: on disk, fsynced, when this returns.

        `left`: (view, row, seq) of what a view no longer shows; `back`: what it shows (again).
        Raises `StorageError`, and then nothing was written.
        """
        try:
            with self._db.atomic():
                for entry in entries:
                    self._write(entry)
                self._db.conn.executemany(
                    "DELETE FROM departed WHERE view = ? AND kind = ? AND id = ?",
                    [(v, *ref) for v, ref in back],
                )
                self._db.conn.executemany(
                    "INSERT OR REPLACE INTO departed VALUES (?, ?, ?, ?)",
                    [(v, *ref, seq) for v, ref, seq in left],
                )
        except (sqlite3.Error, OSError, OverflowError, UnicodeError) as error:
            raise StorageError(str(error)) from error

    def backup(self, target: Path) -> None:
        """A whole copy at one moment, taken while the session goes on."""
        with sqlite3.connect(target) as copy:
            self._db.conn.backup(copy)
        copy.close()

    def close(self) -> None:
        """Fold the write-ahead log into the file and let it go."""
        try:
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._db.conn.close()
            self._lock.release()

    def _write(self, entry: Entry) -> None:
        execute = self._db.conn.execute
        execute(
            "INSERT INTO commands VALUES (?, ?, ?, ?, ?)",
            (entry.id, entry.mark, entry.body, entry.seq, entry.result),
        )
        for (kind, id), row in entry.writes.items():
            json = msgspec.json.encode(row).decode() if row else None
            execute(
                "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (entry.seq, entry.time, entry.actor, entry.id, entry.name, kind, id, json),
            )
            self._statements[kind].write(id, row)


class _Statement:
    """How one kind of row goes into its table and comes out."""

    def __init__(self, db: sqlite_utils.Database, row: type[Row]) -> None:
        self._db = db
        self._row = row
        fields = msgspec.structs.fields(row)
        self._names = [f.name for f in fields]
        self._json = {f.name for f in fields if getattr(f.type, "__origin__", f.type) in (list, dict)}
        self._bools = {f.name for f in fields if f.type is bool}
        columns = ", ".join(f'"{name}"' for name in self._names)
        self._select = f'SELECT {columns} FROM "{row.KIND}"'
        self._insert = f'INSERT OR REPLACE INTO "{row.KIND}" ({columns}) VALUES ({", ".join("?" * len(fields))})'
        self._delete = f'DELETE FROM "{row.KIND}" WHERE id = ?'

    def write(self, id: str, row: Row | None) -> None:
        if row is None:
            self._db.conn.execute(self._delete, (id,))
            return
        values = [getattr(row, name) for name in self._names]
        if self._json:
            values = [
                msgspec.json.encode(v).decode() if name in self._json else v
                for name, v in zip(self._names, values, strict=True)
            ]
        self._db.conn.execute(self._insert, values)

    def load(self) -> Iterable[Row]:
        for values in self._db.execute(self._select):
            row = dict(zip(self._names, values, strict=True))
            for name in self._json:
                row[name] = msgspec.json.decode(row[name])
            for name in self._bools:
                row[name] = bool(row[name])
            yield msgspec.convert(row, self._row)


def new_epoch() -> str:
    """A name for an unbroken history; a restored file gets a new one."""
    return secrets.token_hex(8)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    for pragma in (
        f"application_id = {APPLICATION_ID}",
        "journal_mode = WAL",
        "synchronous = FULL",  # NORMAL loses acknowledged commits in a power cut
        "busy_timeout = 5000",
        "foreign_keys = ON",
        "journal_size_limit = 8388608",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection
