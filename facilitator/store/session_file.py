"""One session's file: opened by one process, loaded once, written in transactions, checked."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import filelock
import msgspec
import sqlite_utils

from facilitator.register import ROW_KINDS
from facilitator.session.rows import Row
from facilitator.store import holder, mark
from facilitator.store.connection import connect, empty_log, name_it, read_only, write_log_again
from facilitator.store.reading import make_views
from facilitator.store.schema import grow, is_newer, migrations
from facilitator.store.structure import damage_of, lost_log
from facilitator.store.sums import Logged, sum_of
from facilitator.store.trouble import LockedError, StorageError, said, storage_error

__all__ = ["Answered", "Entry", "Loaded", "LockedError", "SessionFile", "StorageError", "new_epoch"]

Ref = tuple[str, str]


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


@dataclass(frozen=True, slots=True)
class Answered:
    """What is remembered of a command; of every one, for as long as the session is open."""

    mark: str
    body: str
    seq: int
    result: str  # JSON


@dataclass
class Loaded:
    """A file's content."""

    rows: list[Row]
    left: list[tuple[str, str, str, int]]
    seq: int
    commands: dict[str, Answered] = field(default_factory=dict)
    noted: int = 0  # the number of the last change that the file once held, as far as that is known


class SessionFile:
    """A session's file, held by this process until `close`."""

    def __init__(self, path: Path, address: str = "") -> None:
        """Open or make the file; raises `LockedError`, or `StorageError` where it is damaged or cannot be opened.
        `address`: where this process is reached by others that share the folder."""
        self.path = path
        self._lock = filelock.FileLock(path.with_suffix(".lock"), timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except filelock.Timeout:
            raise LockedError(path.name) from None
        except OSError as error:
            raise storage_error(error, path) from error
        if address:
            holder.note(path, address)
        self._mark = mark.Mark(path)
        self._connection: sqlite3.Connection | None = None
        self._epoch = ""
        try:
            self._open()
        except (sqlite3.Error, OSError, StorageError) as error:
            self._let_go()
            self._lock.release()
            raise error if isinstance(error, StorageError) else storage_error(error, path) from error

    def meta(self, name: str) -> str:
        """A fact about the file itself: `epoch` (changes when the file is restored), `join_bits`."""
        found = self._db.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
        return str(found[0]) if found else ""

    def set_meta(self, **values: str) -> None:
        """Write facts about the file itself; raises `StorageError`."""
        try:
            with self._db.atomic():
                for name, value in values.items():
                    self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", [name, value])
        except (sqlite3.Error, OSError) as error:
            raise storage_error(error, self.path) from error
        self._epoch = values.get("epoch", self._epoch)

    def load(self) -> Loaded:
        """All rows, what left which view, the head, the remembered commands; raises `StorageError`."""
        try:
            rows = [row for statement in self._statements.values() for row in statement.load()]
            left = list(self._db.execute("SELECT view, kind, id, seq FROM departed"))
            noted = mark.read(self.path, self._epoch)
            return Loaded(rows, left, self.head(), self.commands(), noted)
        except (sqlite3.Error, ValueError, TypeError) as error:  # msgspec's errors are ValueErrors
            raise StorageError(said(error), "damaged") from error

    def head(self) -> int:
        """The number of the last change."""
        return int(self._db.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0])

    def commands(self, after: int = -1) -> dict[str, Answered]:
        """What is remembered of the commands; `after`: of those with a later number alone."""
        found = self._db.execute("SELECT id, mark, body, seq, result FROM commands WHERE seq > ?", [after])
        return {id: Answered(m, body, seq, result) for id, m, body, seq, result in found}

    def writes(self, after: int) -> dict[Ref, Row | None]:
        """What has become of the rows that were changed after that number."""
        query = "SELECT kind, id, row, max(seq) FROM changes WHERE seq > ? GROUP BY kind, id"
        found = self._db.execute(query, [after])
        return {
            (kind, id): msgspec.json.decode(row, type=ROW_KINDS[kind]) if row else None for kind, id, row, _ in found
        }

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
            raise storage_error(error, self.path) from error
        if entries:
            self._mark.write(self._epoch, entries[-1].seq)

    def take_over(
        self,
        journal: list[tuple[Any, ...]],
        commands: list[tuple[Any, ...]],
        rows: dict[Ref, Row | None],
        blobs: dict[str, tuple[str, bytes]],
    ) -> None:
        """Write into an empty file what was saved of another, in one transaction; raises `StorageError`."""
        try:
            with self._db.atomic():
                self._db.conn.executemany("INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?)", commands)
                self._db.conn.executemany("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)", journal)
                for (kind, id), row in rows.items():
                    self._statements[kind].write(id, row)
                files = [(id, kind, data) for id, (kind, data) in blobs.items()]
                self._db.conn.executemany("INSERT INTO blob VALUES (?, ?, ?)", files)
        except (sqlite3.Error, OSError) as error:
            raise storage_error(error, self.path) from error

    def reopen(self) -> int:
        """Let go of a connection on which something failed, and make a new one: after a failed write or `fsync` nothing
        is to be believed that is not read anew. Returns the head; raises `StorageError`."""
        self._let_go()
        try:
            self._open()
            # Into the file itself, and waited for: what the log holds may be in the system's memory alone.
            if not empty_log(self._db.conn):
                write_log_again(self._db.conn, self.path)  # somebody reads it, perhaps without end
            return self.head()
        except (sqlite3.Error, OSError) as error:
            raise storage_error(error, self.path) from error

    def probe(self) -> None:
        """Write something and wait for the disk; raises `StorageError` where it does not take it."""
        self.set_meta(probe=secrets.token_hex(8))

    def within(self, work: Callable[..., Any], *args: Any) -> Any:
        """Work on the open file itself; raises `StorageError`."""
        try:
            return work(self._db.conn, *args)
        except sqlite3.Error as error:
            raise storage_error(error, self.path) from error

    def close(self) -> None:
        """Fold the write-ahead log into the file (else it stays where it is) and let both go."""
        try:
            if self._connection:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error:
            pass
        finally:
            self._let_go()
            self._lock.release()

    def _open(self) -> None:
        self._refuse_damaged()
        self._connection = connect(self.path)
        self._db = sqlite_utils.Database(self._connection)
        if is_newer(self._db):
            raise StorageError("it was written by a later release", "newer")
        name_it(self._connection)
        migrations.apply(self._db)
        with self._db.atomic():
            grow(self._db, ROW_KINDS.values())
            make_views(self._db)
        self._statements = {kind: _Statement(self._db, row) for kind, row in ROW_KINDS.items()}
        self._epoch = self.meta("epoch")

    def _refuse_damaged(self) -> None:
        """Before anything is opened to be written: closing that would fold the log into the file, damaged or not."""
        if not self.path.exists() or not self.path.stat().st_size:
            return
        # what was broken off before there was a log is rolled back first, which is writing
        begun = Path(f"{self.path}-journal").exists()
        with closing(sqlite3.connect(self.path) if begun else read_only(self.path)) as connection:
            if problems := [*lost_log(self.path), *damage_of(connection, self.path)]:
                raise StorageError(problems[0], "damaged")

    def _let_go(self) -> None:
        self._mark.close()
        connection, self._connection = self._connection, None
        if connection:
            with suppress(sqlite3.Error):
                connection.close()

    def _write(self, entry: Entry) -> None:
        execute = self._db.conn.execute
        changes: list[Logged] = [
            (entry.time, entry.actor, entry.name, kind, id, msgspec.json.encode(row).decode() if row else None)
            for (kind, id), row in entry.writes.items()
        ]
        remembered = (entry.id, entry.mark, entry.body, entry.seq, entry.result)
        execute("INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?)", (*remembered, sum_of(*remembered, changes)))
        for time, actor, name, kind, id, row in changes:
            logged = (entry.seq, time, actor, entry.id, name, kind, id, row)
            execute("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)", logged)
            self._statements[kind].write(id, entry.writes[kind, id])


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
