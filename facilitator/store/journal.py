"""The journal of a session's file, read beside whoever writes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.trace.past import Change


def read(path: Path, kinds: Iterable[str]) -> list[Change]:
    """Every change of rows of these kinds, oldest first, as the file holds them at this moment; it may be live.

    Fields that a kind has gained since have their defaults; what no longer fits its kind is passed over. Raises
    `OSError`.
    """
    wanted = [kind for kind in kinds if kind in ROW_KINDS]
    readers = {kind: msgspec.json.Decoder(ROW_KINDS[kind]) for kind in wanted}
    query = (
        "SELECT seq, time, actor, name, kind, id, row FROM changes"
        f" WHERE kind IN ({', '.join('?' * len(wanted))}) ORDER BY seq, kind, id"
    )
    found = []
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            for seq, time, actor, name, kind, id, row in connection.execute(query, wanted):
                try:
                    decoded = readers[kind].decode(row) if row is not None else None
                except msgspec.MsgspecError:
                    continue
                found.append(Change(seq, time, actor, name, kind, id, decoded))
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    return found
