"""The tables of a session's file: migrations, and what row kinds have gained since.

A released migration is never changed. Row kinds only ever gain: a new kind gets its table, a new field its column
(filled with the field's default), whether the kind is ours or came with a stage from outside.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlite_utils import Database, Migrations

from facilitator.session.rows import Row

APPLICATION_ID = 0x66616369  # "faci", in the file's header: what `file` and SQLite tools show

migrations = Migrations("facilitator")

Columns = dict[str, Any]

_ROW_TABLES: dict[str, Columns] = {
    "session": {"title": str, "goals": str, "stage": str, "state": str, "created_at": int},
    "activity": {"title": str, "position": int},
    "stage": {
        "activity": str,
        "kind": str,
        "title": str,
        "instructions": str,
        "position": int,
        "minutes": float,
        "state": str,
        "started_at": int,
        "ends_at": int,
        "left": int,
        "ended_at": int,
        "settings": str,
    },
    "group": {"name": str, "position": int},
    "table": {
        "number": int,
        "name": str,
        "group": str,
        "seats": int,
        "seated": int,
        "pen": str,
        "pen_name": str,
        "former_pens": str,
        "reporter": str,
        "reporter_name": str,
        "closed": int,
    },
    "topic": {"activity": str, "stage": str, "text": str, "group": str, "position": int},
    "participant": {"name": str, "affiliation": str, "table": int, "joined_at": int},
    "help": {"table": int, "open": int, "called_at": int},
    "parked": {"text": str, "table": int, "mark": str, "late": int, "parked_at": int},
    "key": {"role": str, "subject": str},
    "chart": {"activity": str, "table": int, "posted": int, "posted_at": int, "written_at": int},
    "line": {
        "chart": str,
        "section": str,
        "text": str,
        "position": float,
        "written": int,
        "author": str,
        "beside": str,
        "late": int,
        "created_at": int,
        "updated_at": int,
    },
    "note": {
        "chart": str,
        "kind": str,
        "text": str,
        "line": str,
        "author": str,
        "affiliation": str,
        "mark": str,
        "hidden": int,
        "late": int,
        "created_at": int,
        "edited_at": int,
    },
    "answer": {"note": str, "chart": str, "table": int, "text": str, "outcome": str, "answered_at": int},
}


@migrations()
def m001_first_activity(db: Database) -> None:
    """Rows, the journal of their changes, the commands that were answered, what left which view."""
    for kind, columns in _ROW_TABLES.items():
        db.table(kind).create({"id": str, "seq": int, **columns}, pk="id", strict=True)
    # seq, time (ms), actor (null: anonymous), command (its id), name, and the row as JSON (null: removed)
    db.execute(
        "CREATE TABLE changes (seq INTEGER NOT NULL, time INTEGER NOT NULL, actor TEXT,"
        " command TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, row TEXT,"
        " PRIMARY KEY (seq, kind, id)) STRICT"
    )
    db.execute("CREATE INDEX changes_item ON changes (kind, id, seq)")
    db.execute(
        "CREATE TABLE commands (id TEXT PRIMARY KEY, mark TEXT NOT NULL, body TEXT NOT NULL,"
        " seq INTEGER NOT NULL, result TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE departed (view TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,"
        " seq INTEGER NOT NULL, PRIMARY KEY (view, kind, id)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")


@migrations()
def m002_files(db: Database) -> None:
    """Files kept in the session: images of slides, materials."""
    db.execute("CREATE TABLE blob (id TEXT PRIMARY KEY, type TEXT NOT NULL, data BLOB NOT NULL) STRICT")


@migrations()
def m003_sums(db: Database) -> None:
    """A sum beside each command, over it and its changes; gone where somebody changes them afterwards."""
    db.execute("ALTER TABLE commands ADD COLUMN sum TEXT NOT NULL DEFAULT ''")
    gone = "BEGIN UPDATE commands SET sum = '' WHERE id = {}; END"
    db.execute(f"CREATE TRIGGER changes_rewritten AFTER UPDATE ON changes {gone.format('old.command')}")
    db.execute(f"CREATE TRIGGER changes_removed AFTER DELETE ON changes {gone.format('old.command')}")
    db.execute(
        "CREATE TRIGGER commands_rewritten AFTER UPDATE OF mark, body, seq, result ON commands " + gone.format("new.id")
    )


def grow(db: Database, kinds: Iterable[type[Row]]) -> None:
    """Give every row kind a table with a column for each of its fields."""
    existing = set(db.table_names())
    for kind in kinds:
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        if kind.KIND not in existing:
            db.table(kind.KIND).create({name: _column(f) for name, f in fields.items()}, pk="id", strict=True)
            continue
        columns = db.table(kind.KIND).columns_dict
        for name in [name for name in fields if name not in columns]:
            db.table(kind.KIND).add_column(name, _column(fields[name]), not_null_default=_default(fields[name]))


def is_newer(db: Database) -> bool:
    """Whether a later release has changed the tables in a way that this one does not know."""
    return bool({m.name for m in migrations.applied(db)} - {m.name for m in migrations._migrations})


def plain(value: Any) -> Any:
    """A field's value as its column holds it."""
    if isinstance(value, list | dict):
        return msgspec.json.encode(value).decode()
    return int(value) if isinstance(value, bool) else value


def _default(field: msgspec.structs.FieldInfo) -> Any:
    factory = field.default_factory
    return plain(field.default if factory is msgspec.NODEFAULT else factory())


def _column(field: msgspec.structs.FieldInfo) -> type:
    return field.type if field.type in (float, str) else int if field.type in (int, bool) else str
