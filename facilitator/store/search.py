"""Full-text search over all sessions of a folder. The index is a file beside them; it can be thrown away at any time.

Before each search the sessions that have changed are read in again, each from a copy, so a live one is never held up.
What was taken out of sight, and what only its writer may read, is not in the index.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from facilitator.store.library import INDEX, Library
from facilitator.store.session_file import StorageError

VERSION = 3  # of the index; another is thrown away
LIMIT = 200
KINDS = ("line", "note", "answer", "challenge", "strategy", "parked", "theme", "photo")
_WORD = re.compile(r"\w+")
_TABLES = f"""
    PRAGMA user_version = {VERSION};
    CREATE TABLE session (code TEXT PRIMARY KEY, head TEXT, title TEXT, at INTEGER, people INTEGER, state TEXT,
        practice INTEGER);
    CREATE VIRTUAL TABLE item USING fts5 (
        text, code UNINDEXED, kind UNINDEXED, id UNINDEXED, affiliation UNINDEXED, place UNINDEXED, at UNINDEXED,
        tokenize = "unicode61 remove_diacritics 2");
"""


class Kept(msgspec.Struct):
    """A session of the folder. `at`: when it began, or is to begin (ms)."""

    code: str
    title: str
    at: int
    people: int
    state: str
    practice: bool


class Found(msgspec.Struct):
    """An item that has the words. `at`: when it was written (ms); `table`: 0 for the room."""

    code: str
    session: str
    kind: str
    id: str
    text: str
    affiliation: str
    table: int
    at: int


class Wanted(msgspec.Struct):
    """What is looked for: words (the beginnings of words do), and what it is narrowed down to. Times in ms."""

    words: str = ""
    kind: str = ""
    code: str = ""
    affiliation: str = ""
    since: int = 0
    until: int = 0
    limit: int = LIMIT


def sessions(library: Library) -> list[Kept]:
    """All sessions, the latest first."""
    with closing(_refreshed(library)) as index:
        rows = index.execute("SELECT code, title, at, people, state, practice FROM session ORDER BY at DESC, code")
        return [
            Kept(code, title, at, people, state, bool(practice)) for code, title, at, people, state, practice in rows
        ]


def is_practice(path: Path) -> bool:
    """Whether a session's file holds a practice."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            return bool(file.execute("SELECT practice FROM session").fetchone()[0])
    except (sqlite3.Error, TypeError):  # damaged, or of a time before there were any
        return False


def practices(library: Library, since: int) -> int:
    """How many practices of the folder were made since then (ms), and are not over: whichever worker made them."""
    return sum(_goes_on(path, since) for path in map(library.path, library.codes()))


def _goes_on(path: Path, since: int) -> bool:
    try:
        if path.stat().st_mtime * 1000 < since:  # older files are not opened
            return False
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            query = "SELECT 1 FROM session WHERE practice AND state != 'ended' AND created_at >= ?"
            return file.execute(query, (since,)).fetchone() is not None
    except (sqlite3.Error, OSError):  # damaged, of a time before there were any, or erased in this moment
        return False


def search(library: Library, wanted: Wanted) -> list[Found]:
    """The items that fit best first. Without words: all that fit the rest, the latest first."""
    words = _WORD.findall(wanted.words)
    where, values = _narrowed(wanted)
    if words:
        where.insert(0, "item MATCH ?")
        values.insert(0, " ".join(f'"{word}"*' for word in words))
    query = (
        "SELECT item.code, session.title, kind, id, text, affiliation, place, item.at FROM item"
        " JOIN session ON session.code = item.code"
        f" {'WHERE' if where else ''} {' AND '.join(where)} ORDER BY {'rank' if words else 'item.at DESC'} LIMIT ?"
    )
    with closing(_refreshed(library)) as index:
        return [Found(*row) for row in index.execute(query, [*values, max(1, min(LIMIT, wanted.limit))])]


def _narrowed(wanted: Wanted) -> tuple[list[str], list[Any]]:
    where: list[str] = []
    values: list[Any] = []
    for column, value in (("kind", wanted.kind), ("item.code", wanted.code)):
        if value:
            where.append(f"{column} = ?")
            values.append(value)
    if wanted.affiliation:
        where.append("affiliation LIKE ? ESCAPE '\\'")
        values.append("%" + re.sub(r"([\\%_])", r"\\\1", wanted.affiliation) + "%")
    for operator, time in ((">=", wanted.since), ("<=", wanted.until)):
        if time:
            where.append(f"item.at {operator} ?")
            values.append(time)
    return where, values


def _refreshed(library: Library) -> sqlite3.Connection:
    """The index, with every session as it is now; made anew where it cannot be read."""
    path = library.folder / INDEX
    try:
        return _brought_up(library, path)
    except sqlite3.DatabaseError:
        library.forget_index()
        return _brought_up(library, path)


def _brought_up(library: Library, path: Path) -> sqlite3.Connection:
    index = sqlite3.connect(path, timeout=10)
    try:
        if index.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            if index.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                raise sqlite3.DatabaseError("another version")
            index.executescript(_TABLES)
        with index:
            _bring_up(index, library)
    except BaseException:
        index.close()
        raise
    return index


def _bring_up(index: sqlite3.Connection, library: Library) -> None:
    known = dict(index.execute("SELECT code, head FROM session"))
    there = library.codes()
    for code in known.keys() - set(there):
        _forget(index, code)
    for code in there:
        head = _head(library.path(code))
        if head and head != known.get(code):
            try:
                rows = library.rows(code)
            except (sqlite3.Error, OSError, StorageError):
                continue  # a damaged file is `facilitator check`'s business
            _forget(index, code)
            _take_in(index, code, head, rows)


def _head(path: Path) -> str:
    """What a session's file says of its state: its history's name and its last number; "" where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            epoch = file.execute("SELECT value FROM meta WHERE name = 'epoch'").fetchone()
            seq = file.execute("SELECT max(seq) FROM changes").fetchone()
    except sqlite3.Error:
        return ""
    return f"{epoch[0] if epoch else ''} {seq[0]}"


def _forget(index: sqlite3.Connection, code: str) -> None:
    index.execute("DELETE FROM item WHERE code = ?", [code])
    index.execute("DELETE FROM session WHERE code = ?", [code])


def _take_in(index: sqlite3.Connection, code: str, head: str, rows: Iterable[Any]) -> None:
    by_kind: dict[str, dict[str, Any]] = {}
    for row in rows:
        by_kind.setdefault(row.KIND, {})[row.id] = row
    session = next(iter(by_kind["session"].values()))
    began = min((stage.first_at for stage in by_kind.get("stage", {}).values() if stage.first_at), default=0)
    people = len(by_kind.get("participant", {}))
    told = (code, head, session.title, began or session.starts_at or session.created_at, people, session.state)
    index.execute("INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?)", (*told, session.practice))
    index.executemany(
        "INSERT INTO item (code, kind, id, text, affiliation, place, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((code, *item) for item in _items(by_kind)),
    )


def _items(by_kind: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str, str, int, int]]:
    """Kind, id, words, affiliation, table, time of what may be found."""
    charts = by_kind.get("chart", {})
    for kind in KINDS:
        for row in by_kind.get(kind, {}).values():
            words = " ".join(filter(None, (getattr(row, name, "") for name in ("title", "text", "why", "caption"))))
            if not words or any(getattr(row, mark, False) for mark in ("held", "hidden", "removed")):
                continue
            chart = charts.get(getattr(row, "chart", ""))
            table = getattr(row, "table", 0) or (chart.table if chart else 0)
            times = (getattr(row, name, 0) for name in ("created_at", "at", "answered_at", "parked_at", "taken_at"))
            yield kind, row.id, words, getattr(row, "affiliation", ""), table, max(times, default=0)
