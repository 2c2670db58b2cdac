"""Is a file whole as SQLite sees it: its pages, its tables, its log? Says what is damaged, by table and page."""

from __future__ import annotations

import re
import sqlite3
import time
from pathlib import Path

from facilitator.store import mark
from facilitator.store.pages import FRAME, LOG_HEADER, Pages, header_is_whole, whole_pages
from facilitator.store.trouble import said

# What follows from damage elsewhere
_SECOND_HAND = re.compile(r"[Pp]age \d+(: | is )never used|wrong # of entries|row \d+ missing from|^Fragmentation")


def damage_of(connection: sqlite3.Connection, path: Path, *, thorough: bool = False) -> list[str]:
    """What is damaged, one sentence each. Reads the whole file; `thorough`: the indexes against their tables too."""
    lines = _asked(connection, "integrity_check" if thorough else "quick_check")
    if not lines:
        return []
    try:
        roots = _roots(connection)
    except (sqlite3.Error, UnicodeError):
        roots = {}
    try:
        named = Pages(path).damaged(roots)
    except OSError:
        named = []
    for table in [name.removeprefix("table ") for name in roots.values() if name.startswith("table ")]:
        if not any(f"table {table}," in line for line in named):
            named += [f"table {table}: {line}" for line in _asked(connection, f'quick_check("{table}")')[:3]]
    first_hand = [line for line in lines if not _SECOND_HAND.search(line)]
    return list(dict.fromkeys(f"damaged: {line}" for line in named or first_hand or lines))


def _asked(connection: sqlite3.Connection, word: str) -> list[str]:
    """What SQLite finds, line by line, until it finds no more or gives up."""
    lines: list[str] = []
    try:
        for (text,) in connection.execute(f"PRAGMA {word}"):
            lines += str(text).splitlines()
    except (sqlite3.Error, UnicodeError) as error:
        lines.append(said(error))
    return [line for line in lines if line != "ok" and not line.startswith("***")]


def lost_log(path: Path) -> list[str]:
    """Whether changes stand in the write-ahead log behind a place that cannot be read: SQLite passes them over without
    a word."""
    for _ in range(3):
        log = _bytes_of(path)
        if not (found := _lost_log(log)):
            return []
        time.sleep(0.05)
        if _bytes_of(path)[: len(log)] == log:  # else somebody writes it, and began it anew while it was read
            return found
    return []


def _lost_log(log: bytes) -> list[str]:
    if len(log) < LOG_HEADER + FRAME or not any(log[LOG_HEADER:]):
        return []
    if not header_is_whole(log):
        return ["damaged: the head of the write-ahead log; none of the changes in it can be read"]
    good, behind = whole_pages(log)
    # One is a commit that a power cut tore: it was never acknowledged. The next one begins when that one is on disk.
    if behind < 2:
        return []
    return [f"damaged: the write-ahead log, page {good + 1} in it; {behind - 1} or more changes behind it are cut off"]


def _bytes_of(path: Path) -> bytes:
    try:
        return Path(
            f"{path}-wal"
        ).read_bytes()  # SQLite locks nothing in this one: opening it beside SQLite is harmless
    except OSError:
        return b""


def once_held(path: Path, connection: sqlite3.Connection) -> int:
    """The number of the last change that the file once had, as far as that is known."""
    epoch = connection.execute("SELECT value FROM meta WHERE name = 'epoch'").fetchone()
    return mark.read(path, epoch[0] if epoch else "")


def _roots(connection: sqlite3.Connection) -> dict[int, str]:
    """Which table (or index of it) grows from which page."""
    query = "SELECT rootpage, type, name, tbl_name FROM sqlite_schema WHERE rootpage > 0"
    return {
        root: f"table {table}" if kind == "table" else f"index {name} of table {table}"
        for root, kind, name, table in connection.execute(query)
    } | {1: "the list of the tables"}
