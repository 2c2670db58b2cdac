"""Is a session's file whole, and do its rows equal the last change of each?"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.store.connection import read_only
from facilitator.store.schema import plain
from facilitator.store.structure import damage_of, lost_log, once_held
from facilitator.store.sums import sum_of
from facilitator.store.trouble import said

SALVAGED = "salvaged"  # in `meta`: the numbers of the changes that were lost with an earlier, damaged file


def check(path: Path) -> list[str]:
    """What is wrong with a file, one sentence each; empty where all is well. Reads only; the file may be in use."""
    try:
        with closing(read_only(path)) as connection:
            if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                return ["cannot be read: it holds no session"]
            return [*lost_log(path), *damage_of(connection, path, thorough=True)] or doubts(path, connection)
    except (sqlite3.Error, UnicodeError) as error:
        return [f"cannot be read: {said(error)}"]


def doubts(path: Path, connection: sqlite3.Connection) -> list[str]:
    """What does not fit together in a file whose pages are whole: rows, journal, remembered commands."""
    noted = once_held(path, connection)  # first: whoever writes meanwhile gets further than that
    connection.execute("BEGIN")  # all that is compared is read as it was at one moment
    problems: list[str] = []
    for what, ask in (("the journal", _sequence), ("the rows", _rows), ("the commands", _commands), ("sums", _sums)):
        problems += _asked(what, ask, connection)
    lost = noted - _head(connection) if not problems else 0
    return [*problems, *([f"the last {lost} changes that it once held are gone"] if lost > 0 else [])]


def _asked(what: str, ask: Callable[[sqlite3.Connection], list[str]], connection: sqlite3.Connection) -> Iterable[str]:
    try:
        return ask(connection)
    except (sqlite3.Error, UnicodeError) as error:
        return [f"{what} cannot be read: {said(error)}"]


def _head(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0])


def _sequence(connection: sqlite3.Connection) -> list[str]:
    seqs = [row[0] for row in connection.execute("SELECT DISTINCT seq FROM changes ORDER BY seq")]
    missing = sorted(set(range(1, (seqs or [0])[-1] + 1)) - set(seqs) - known_lost(connection))
    return [f"the journal misses numbers, the first is {missing[0]}"] if missing else []


def known_lost(connection: sqlite3.Connection) -> set[int]:
    """The numbers of the changes that were lost with a damaged file before this one was written from it."""
    found = connection.execute("SELECT value FROM meta WHERE name = ?", [SALVAGED]).fetchone()
    return set(msgspec.json.decode(found[0], type=list[int])) if found else set()


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
        try:
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                logged = last.pop((kind, row["id"]), None)
                if logged is None or _logged(kind, logged, names) != row:
                    problems.append(f"{kind} {row['id']} differs from its last change")
        except (sqlite3.Error, UnicodeError) as error:
            problems.append(f"table {kind} cannot be read: {said(error)}")
    problems += [f"{kind} {id} is in the journal but not among the rows" for (kind, id), row in last.items() if row]
    return problems


def _logged(kind: str, json: str, names: list[str]) -> dict[str, object]:
    """A journal row as its table holds it; fields that its kind has gained since have their defaults."""
    try:
        row = msgspec.json.decode(json, type=ROW_KINDS[kind])
    except (msgspec.MsgspecError, UnicodeError, KeyError):
        return {}
    return {name: plain(getattr(row, name)) for name in names if hasattr(row, name)}


def _commands(connection: sqlite3.Connection) -> list[str]:
    query = (
        "SELECT DISTINCT command FROM changes WHERE command NOT IN (SELECT id FROM commands)"
        " UNION SELECT command FROM changes GROUP BY command HAVING count(DISTINCT seq) > 1"
    )
    return [f"command {id} is not remembered as carried out once" for (id,) in connection.execute(query)]


def _sums(connection: sqlite3.Connection) -> list[str]:
    """Every command and its changes against the sum that was made of them when they were written."""
    if "sum" not in {name for _, name, *_ in connection.execute("PRAGMA table_info(commands)")}:
        return []  # of a time before there were sums
    changes: dict[str, list[tuple[int, str | None, str, str, str, str | None]]] = {}
    for command, *logged in connection.execute("SELECT command, time, actor, name, kind, id, row FROM changes"):
        changes.setdefault(command, []).append(tuple(logged))
    query = "SELECT id, mark, body, seq, result, sum FROM commands WHERE sum != ''"
    return [
        f"command {id} (change {seq}) is not as it was written"
        for id, mark, body, seq, result, sum in connection.execute(query)
        if sum != sum_of(id, mark, body, seq, result, changes.get(id, ()))
    ]


if __name__ == "__main__":  # beside a server that is running: `python -m facilitator.store.check FILE`
    os.nice(10)
    found = check(Path(sys.argv[1]))
    print(len(found), *found[:1])
