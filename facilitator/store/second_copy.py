"""A second copy of a session's file, in another folder: taken while the session goes on, proved before it counts."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

import filelock

from facilitator.store.rewriting import destroy

NEW = ".new"


class CopyError(Exception):
    """No copy could be made, or what was written is not whole; an earlier copy stands as it was."""


def take(source: Path, target: Path) -> int:
    """Copy a session as it is at one moment; returns the number of the last change that the copy holds.

    The copy gets its name only once it is on the disk and proved: a reader of the folder never finds half a one, and
    one that is broken never takes the place of one that is whole. An earlier copy that holds what the session lacks (it
    was begun anew from less) is set aside: CODE.before-NUMBER.db, the number of its last change.
    """
    fresh = _fresh(target)
    try:
        clear(target)
        known = _write(source, fresh)
        _sync(fresh)
        head = prove(fresh)
        if head < known:
            raise CopyError(f"it ends at change {head}, and the session was at {known} when it was begun")
        _set_aside(target, fresh)
        for suffix in (".db-wal", ".db-shm"):  # of somebody who opened the copy: it would be read into the new one
            target.with_suffix(suffix).unlink(missing_ok=True)
        os.replace(fresh, target)
        _sync(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise CopyError(str(error)) from error
    finally:
        fresh.unlink(missing_ok=True)
    return head


def clear(target: Path) -> None:
    """Destroy what a copying that was killed has left: it is the whole session too, and may hold what was erased since.
    To be called where nobody else copies there. Raises `OSError`."""
    fresh = _fresh(target)
    for file in (fresh, *fresh.parent.glob(f"{fresh.name}-*")):
        destroy(file)


def sweep(folder: Path) -> None:
    """Clear a folder of copies of what was left in it, but for what somebody else is copying just now."""
    for fresh in folder.glob(_fresh(Path("*.db")).name):
        target = folder / fresh.name.removeprefix(".").removesuffix(NEW)
        with suppress(OSError, filelock.Timeout), filelock.FileLock(target.with_suffix(".lock"), timeout=0):
            clear(target)


def _fresh(target: Path) -> Path:
    """Where the next copy is written until it is proved."""
    return target.with_name(f".{target.name}{NEW}")


def set_aside(target: Path) -> list[Path]:
    """Earlier copies that hold what the session does not."""
    return sorted(target.parent.glob(f"{target.stem}.before-*.db"))


def _set_aside(target: Path, fresh: Path) -> None:
    """Where the history is another one, see whether the earlier copy's last change is part of it."""
    if not target.exists():
        return
    try:
        with closing(_read(target)) as earlier, closing(_read(fresh)) as now:
            epoch = "SELECT value FROM meta WHERE name = 'epoch'"
            if earlier.execute(epoch).fetchone() == now.execute(epoch).fetchone():
                return
            last = earlier.execute("SELECT seq, command FROM changes ORDER BY seq DESC LIMIT 1").fetchone()
            if last is None or now.execute("SELECT 1 FROM changes WHERE seq = ? AND command = ?", last).fetchone():
                return
    except sqlite3.Error:
        return  # it is no copy, or cannot be read
    os.replace(target, target.with_name(f"{target.stem}.before-{last[0]}.db"))


def _read(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def prove(path: Path) -> int:
    """Read a copy back, every page of it: whole, each row as of its last change. Returns the
    number of the last change; raises `CopyError`.

    SQLite does all of it: nothing here holds up the threads of a server that goes on meanwhile. (`store.check` compares
    field by field.)
    """
    try:
        with closing(_read(path)) as copy:
            found = [str(line) for (line,) in copy.execute("PRAGMA quick_check(1)")]
            if found != ["ok"]:
                raise CopyError(found[0])
            return _agrees(copy)
    except sqlite3.Error as error:
        raise CopyError(str(error)) from error


def _agrees(copy: sqlite3.Connection) -> int:
    copy.execute("PRAGMA temp_store = MEMORY")
    copy.execute(
        "CREATE TEMP TABLE latest AS"
        " SELECT kind, id, max(seq) AS seq, row IS NULL AS gone FROM changes GROUP BY kind, id"
    )
    copy.execute("CREATE UNIQUE INDEX temp.latest_item ON latest (kind, id)")
    head = int(copy.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0])
    if not head:
        raise CopyError("it holds no session")
    for (kind,) in copy.execute("SELECT DISTINCT kind FROM latest").fetchall():
        table = f'"{kind}"'  # from our own journal
        last = f"SELECT seq FROM latest WHERE kind = ? AND latest.id = {table}.id AND NOT gone"
        wrong = copy.execute(f"SELECT id FROM {table} WHERE seq IS NOT ({last}) LIMIT 1", [kind]).fetchone()
        rows = copy.execute(f"SELECT count(*) FROM {table}").fetchone()
        logged = copy.execute("SELECT count(*) FROM latest WHERE kind = ? AND NOT gone", [kind]).fetchone()
        if wrong or rows != logged:
            raise CopyError(f"the rows of {kind} are not those of the journal")
    return head


def _write(source: Path, fresh: Path) -> int:
    """Write the copy; the number of the last change when it was begun."""
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(fresh)) as copy,
    ):
        known = int(original.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0])
        copy.execute("PRAGMA synchronous = OFF")  # it is synchronised as a whole, below
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
    return known


def _sync(path: Path) -> None:
    """On the disk, and not in memory any more: what is read next is read from there."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        if sys.platform == "darwin":  # there that leaves it in the disk's own memory
            import fcntl

            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)
