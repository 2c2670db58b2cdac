"""What a simulated person's page holds: the rows of its views, kept true as static/js/core/connection.js does."""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

import orjson

from facilitator.rehearsal.connection import ROWS

Row = dict[str, Any]
Told = tuple[str, str, Row | None]  # kind, id, the row; None: gone


class Frame(NamedTuple):
    """A `rows` packet. `seqs`: the numbers of the changes it tells of."""

    seq: int
    prev: int
    rows: list[Told]
    seqs: tuple[int, ...]


@functools.lru_cache(2048)
def read(text: str) -> Frame:
    """Read a packet once, however many people are sent the same."""
    told = orjson.loads(text[len(ROWS) : -1])
    seqs = {row["seq"] for _, _, row in told["rows"] if row}
    return Frame(told["seq"], told["prev"], told["rows"], tuple(seqs))


class Pool:
    """Rows that many people hold, kept once: all see the same version of a row as the same text."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Row] = {}

    def same(self, kind: str, id: str, row: Row) -> Row:
        """The row as it is held already, or this one from now on."""
        held = self._rows.get((kind, id))
        if held is None or held["seq"] != row["seq"]:
            self._rows[kind, id] = held = row
        return held


class Sight:
    """The rows of one page, by kind and id."""

    def __init__(self, pool: Pool) -> None:
        self.head = 0
        self.epoch = ""
        self.count = 0
        self._pool = pool
        self._rows: dict[str, dict[str, Row]] = {}

    def answered(self, answer: dict[str, Any]) -> None:
        """A watch was answered."""
        if answer["whole"]:
            self._rows.clear()
            self.count = 0
        self.apply((kind, id, row and self._pool.same(kind, id, row)) for kind, id, row in answer["rows"])
        self.head, self.epoch = answer["seq"], answer["epoch"]

    def apply(self, rows: Any) -> None:
        """Take in rows; an older version of one that is held is passed over."""
        for kind, id, row in rows:
            held = self._rows.setdefault(kind, {})
            known = held.get(id)
            if row is None:
                self.count -= held.pop(id, None) is not None
            elif known is None or known["seq"] <= row["seq"]:
                self.count += known is None
                held[id] = row

    def of(self, kind: str, **fields: Any) -> list[Row]:
        """The rows of a kind with these fields."""
        rows = list(self._rows.get(kind, {}).values())
        return [row for row in rows if all(row[name] == value for name, value in fields.items())] if fields else rows

    def get(self, kind: str, id: str) -> Row:
        """One row; empty where it is not seen."""
        return self._rows.get(kind, {}).get(id, {})
