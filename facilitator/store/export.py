"""A whole session as JSON, and back: to move it where SQLite does not go, or to read it with anything."""

from __future__ import annotations

import base64
import sqlite3
import uuid
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import msgspec

from facilitator.session.keys import first_keys
from facilitator.session.rows import Row
from facilitator.store.library import Library
from facilitator.store.session_file import Entry, StorageError
from facilitator.store.trouble import storage_error
from facilitator.store.vetting import NotAnExport, vetted

FORMAT = "facilitator-session/1"
# what lets in, or belongs to one server
LEFT_BEHIND = ("key", "door", "door_bits", "link", "pin", "lock", "hook", "hook_secret", "delivery", "action", "trace")


class Blob(msgspec.Struct):
    """A kept file: photographs, slides, materials. `data`: base64."""

    id: str
    type: str
    data: str


class Export(msgspec.Struct):
    """A session. `rows`: [kind, id, row] each."""

    format: str
    code: str
    rows: list[tuple[str, str, dict[str, Any]]]
    blobs: list[Blob] = []


def export(library: Library, code: str) -> bytes:
    """The session as JSON, as it is at one moment; it may be live. No key is in it."""
    rows = [row for row in library.rows(code) if row.KIND not in LEFT_BEHIND]
    rows.sort(key=lambda row: (row.KIND, row.id))
    told = [(row.KIND, row.id, msgspec.to_builtins(row)) for row in rows]
    return msgspec.json.encode(Export(FORMAT, code, told, _blobs(library.path(code))))


def read(data: bytes) -> tuple[list[Row], list[Blob]]:
    """The rows and files of an export; raises `NotAnExport`."""
    try:
        found = msgspec.json.decode(data, type=Export)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise NotAnExport("import-no-json", why=str(error)[:200]) from None
    if found.format != FORMAT:
        raise NotAnExport("import-format", format=found.format[:60], known=FORMAT)
    rows = vetted([row for row in found.rows if row[0] not in LEFT_BEHIND])
    for blob in found.blobs:
        try:
            base64.b64decode(blob.data, validate=True)
        except ValueError:
            raise NotAnExport("import-blob", id=blob.id[:60]) from None
    return rows, found.blobs


def bring_in(library: Library, data: bytes, *, console_key: str, root: str, bits: str, now: int) -> str:
    """Make a new session of an export, under a new code, with new links; returns the code. Ids stay as they were, so
    that what refers to them still does. People come back with nothing but a new code of their own.

    Raises `NotAnExport`, `StorageError`, and then nothing was made.
    """
    rows, blobs = read(data)
    code = library.new_code()
    kept = [msgspec.structs.replace(row, id=code) if row.KIND == "session" else row for row in rows]
    numbers = [row.number for row in kept if row.KIND == "table"]  # type: ignore[attr-defined]
    id = str(uuid.uuid4())
    writes: dict[tuple[str, str], Row | None] = {
        (row.KIND, row.id): msgspec.structs.replace(row, seq=1)
        for row in [*kept, *first_keys(console_key, root, numbers)]
    }
    entry = Entry(id, 1, now, "session.import", "server", "server", "", "{}", writes)
    path = library.path(code)
    try:
        library.begin(code, entry, join_bits=bits)
        _keep(path, blobs)
    except (StorageError, sqlite3.Error, OSError) as error:
        with suppress(OSError):
            library.remove(code)
        raise error if isinstance(error, StorageError) else storage_error(error, path) from error
    return code


def _blobs(path: Path) -> list[Blob]:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
        query = "SELECT id, type, data FROM blob ORDER BY id"
        return [Blob(id, kind, base64.b64encode(data).decode()) for id, kind, data in file.execute(query)]


def _keep(path: Path, blobs: list[Blob]) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        for blob in blobs:
            row = (blob.id, blob.type, base64.b64decode(blob.data))
            file.execute("INSERT OR REPLACE INTO blob VALUES (?, ?, ?)", row)
