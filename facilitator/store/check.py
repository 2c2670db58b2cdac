"""Is a session's file whole, and do its rows equal the last change of each?"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.store.schema import plain


def check(path: Path) -> list[str]:
    """What is wrong with a file, one sentence each; empty where all is well. Reads only; the file may be in use."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            return _integrity(connection) or [
                *_sequence(connection),
                *_rows(connection),
                *_commands(connection),
            ]
        finally:
            connection.close()
    except sqlite3.Error as error:
        return [f"cannot be read: {error}"]


def _integrity(connection: sqlite3.Connection) -> list[str]:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    return [] if found == ["ok"] else [f"damaged: {line}" for line in found]


def _sequence(connection: sqlite3.Connection) -> list[str]:
    seqs = [row[0] for row in connection.execute("SELECT DISTINCT seq FROM changes ORDER BY seq")]
    missing = sorted(set(range(1, (seqs or [0])[-1] + 1)) - set(seqs))
    return [f"the journal misses numbers, the first is {missing[0]}"] if missing else []


def _rows(connection: sqlite3.Connection) -> list[str]:
    """Every row against the last change of it, field by field."""
    problems = []
    last = {
        (kind, id): row
        for kind, id, row, _ in connection.execute("SELECT kind, id, row, max(seq) FROM changes GROUP BY kind, id")
    }
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for kind in [kind for kind in ROW_KINDS if kind in tables]:
        cursor = connection.execute(f'SELECT * FROM "{kind}"')
        names = [column[0] for column in cursor.description]
        for values in cursor:
            row = dict(zip(names, values, strict=True))
            logged = last.pop((kind, row["id"]), None)
            if logged is None or _logged(kind, logged, names) != row:
                problems.append(f"{kind} {row['id']} differs from its last change")
    problems += [f"{kind} {id} is in the journal but not among the rows" for (kind, id), row in last.items() if row]
    return problems


def _logged(kind: str, json: str, names: list[str]) -> dict[str, object]:
    """A journal row as its table holds it; fields that its kind has gained since have their defaults."""
    try:
        row = msgspec.json.decode(json, type=ROW_KINDS[kind])
    except msgspec.MsgspecError:
        return {}
    return {name: plain(getattr(row, name)) for name in names if hasattr(row, name)}


def _commands(connection: sqlite3.Connection) -> list[str]:
    query = (
        "SELECT DISTINCT command FROM changes WHERE command NOT IN (SELECT id FROM commands)"
        " UNION SELECT command FROM changes GROUP BY command HAVING count(DISTINCT seq) > 1"
    )
    return [f"command {id} is not remembered as carried out once" for (id,) in connection.execute(query)]
