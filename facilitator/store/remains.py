"""What is still to be read in a damaged file: through SQLite as far as it goes, and page by page behind that."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.session.rows import Row
from facilitator.store.pages import Pages
from facilitator.store.sums import Logged, sum_of

GAP = 200_000  # numbers of rows that are asked for one by one between two damaged places
UNREADABLE = (sqlite3.Error, UnicodeError)  # what SQLite says of a damaged file may itself be no text
BLIND = 2_000  # the same, where nothing could be read from either end


class Change(NamedTuple):
    """A change as the journal holds it; `row`: JSON, None where it removed the row."""

    seq: int
    time: int
    actor: str | None
    command: str
    name: str
    row: str | None
    kind: str = ""


Ref = tuple[str, str]
Remembered = tuple[Any, Any, int, Any, Any]  # of a command: mark, body, seq, result, sum


@dataclass
class Remains:
    """What was found."""

    journal: dict[tuple[int, str, str], Change] = field(default_factory=dict)
    rows: dict[Ref, Row] = field(default_factory=dict)
    commands: dict[str, Remembered] = field(default_factory=dict)
    blobs: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    blobs_there: int = 0
    meta: dict[str, str] = field(default_factory=dict)

    @cached_property
    def verdicts(self) -> dict[str, bool]:
        """Of each command that has a sum: whether it and all its changes are as they were written."""
        changes: dict[str, list[Logged]] = {}
        for (_, kind, id), change in self.journal.items():
            logged = (change.time, change.actor, change.name, kind, id, change.row)
            changes.setdefault(change.command, []).append(logged)
        return {
            id: kept == sum_of(id, mark, body, seq, result, changes.get(id, ()))
            for id, (mark, body, seq, result, kept) in self.commands.items()
            if kept
        }


def read_remains(path: Path) -> Remains:
    """Everything that can be read. Never raises for what a file holds."""
    found = Remains()
    with tempfile.TemporaryDirectory(prefix="facilitator-salvage-") as folder:
        copy = Path(folder) / "copy.db"
        shutil.copyfile(path, copy)  # opening it would fold the log into it
        with suppress(OSError):
            shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        for record in Pages(copy).records():
            _take_change(found, record)
        with suppress(*UNREADABLE), closing(sqlite3.connect(copy)) as file:
            file.execute("PRAGMA trusted_schema = OFF")
            file.text_factory = bytes
            _read_tables(found, file)
    return found


def _read_tables(found: Remains, file: sqlite3.Connection) -> None:
    for record in _all(file, "changes", ("seq", "time", "actor", "command", "name", "kind", "id", "row")):
        _take_change(found, record)
    for kind in ROW_KINDS:
        with suppress(*UNREADABLE):
            names = [name.decode() for _, name, *_ in file.execute(f'PRAGMA table_info("{kind}")')]
            for record in _all(file, kind, names):
                _take_row(found, kind, dict(zip(names, record, strict=True)))
    wanted = {change.command for change in found.journal.values()}
    for id, *values in _keyed(file, "commands", "id", wanted):
        mark, body, seq, result, *sum = values
        if isinstance(seq, int) and all(isinstance(value, str) for value in (mark, body, result)):
            found.commands[str(id)] = (mark, body, seq, result, sum[0] if sum else "")
    for name, value in _keyed(file, "meta", "name", {"epoch", "join_bits"}):
        if isinstance(name, str) and isinstance(value, str) and name != "probe":
            found.meta[name] = value
    with suppress(*UNREADABLE):
        found.blobs_there = file.execute("SELECT count(*) FROM blob").fetchone()[0]
    for id, kind, data in _all(file, "blob", ("id", "type", "data"), binary="data"):
        if isinstance(data, bytes):
            found.blobs[str(id)] = (str(kind), data)


def _take_change(found: Remains, record: list[Any]) -> None:
    """A record, if it is one of the journal that makes sense."""
    if len(record) != 8:
        return
    seq, time, actor, command, name, kind, id, row = record
    texts = isinstance(command, str) and isinstance(name, str) and isinstance(id, str)
    if not (isinstance(seq, int) and isinstance(time, int) and 0 < seq < 2**40 and texts and kind in ROW_KINDS):
        return
    if not (isinstance(actor, str | None) and isinstance(row, str | None)):
        return
    if row is not None:
        try:
            decoded = msgspec.json.decode(row, type=ROW_KINDS[kind])
        except (msgspec.MsgspecError, ValueError):
            return
        if decoded.id != id or decoded.seq != seq:
            return
    found.journal.setdefault((seq, kind, id), Change(seq, time, actor, command, name, row, kind))


def _take_row(found: Remains, kind: str, values: dict[str, Any]) -> None:
    shape = ROW_KINDS[kind]
    try:
        for at in msgspec.structs.fields(shape):
            if at.name not in values:
                continue
            if getattr(at.type, "__origin__", at.type) in (list, dict):
                values[at.name] = msgspec.json.decode(values[at.name])
            elif at.type is bool:
                values[at.name] = bool(values[at.name])
        row = msgspec.convert(values, shape)
    except (msgspec.MsgspecError, ValueError, TypeError):
        return
    if row.id and 0 < row.seq < 2**40:
        found.rows[kind, row.id] = row


def _all(file: sqlite3.Connection, table: str, columns: Any, binary: str = "") -> Iterator[list[Any]]:
    """Every row of a table that can be read: from the beginning to the first damaged place, from the end back to the
    last one, and between them one by one."""
    names = ", ".join(f'"{name}"' for name in columns)
    first, last = 0, 2**62
    with suppress(*UNREADABLE):
        for rowid, *values in file.execute(f'SELECT rowid, {names} FROM "{table}" ORDER BY rowid'):
            first = rowid
            yield _decoded(values, columns, binary)
        return
    with suppress(*UNREADABLE):
        query = f'SELECT rowid, {names} FROM "{table}" WHERE rowid > ? ORDER BY rowid DESC'
        for rowid, *values in file.execute(query, [first]):
            last = rowid
            yield _decoded(values, columns, binary)
    for rowid in range(first + 1, min(last, first + (GAP if last < 2**62 else BLIND))):
        with suppress(*UNREADABLE):
            for values in file.execute(f'SELECT {names} FROM "{table}" WHERE rowid = ?', [rowid]):
                yield _decoded(list(values), columns, binary)


def _keyed(file: sqlite3.Connection, table: str, key: str, wanted: set[str]) -> Iterator[list[Any]]:
    """Every row of a table without numbers that can be read: from both ends, and what is known to have been there."""
    for order in ("", "DESC"):
        try:
            for values in file.execute(f"SELECT * FROM {table} ORDER BY {key} {order}"):
                yield _decoded(list(values))
            return
        except UNREADABLE:
            continue
    for id in wanted:
        with suppress(*UNREADABLE):
            for values in file.execute(f"SELECT * FROM {table} WHERE {key} = ?", [id]):
                yield _decoded(list(values))


def _decoded(values: list[Any], columns: Any = (), binary: str = "") -> list[Any]:
    """Text as text where it is any; what is none stays bytes, and fits nothing."""
    found = []
    for at, value in enumerate(values):
        if isinstance(value, bytes) and not (binary and columns[at] == binary):
            with suppress(UnicodeError):
                value = value.decode()
        found.append(value)
    return found
