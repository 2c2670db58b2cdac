"""The tables of a session's file, as migrations. A released one is never changed; a new one is added."""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database, Migrations

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
