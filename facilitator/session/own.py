"""What in a session is one person's, and every row without it.

`gather` finds it, with the person's own token, for only that proves what was written without a name. `Left` then needs
no secret: it tells of any version of any row, the present one or one of the journal, how it is to stand afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.session.roles import Actor, owns
from facilitator.session.rows import Row, Rows

WORDS = ("note", "line", "parked", "reply", "agreement")  # kinds in which a person's own words stand
NAMED = ("reply", "agreement", "dot", "rating", "reviewed", "opening")  # kinds that name their `participant`
ALONE = ("person", "pair", "four")  # units in which people write for themselves
COPIES = ("option", "aloud", "readback", "trace")  # kinds in which others' words are repeated
_NOTHING = {"author": "", "affiliation": "", "mark": "", "said_by": "", "why": "", "introduce": False}
_UNKNOWN = {"name": "", "affiliation": "", "about": "", "step_free": False, "been": []}


class Left(msgspec.Struct, kw_only=True):
    """What one person left. `items`: rows that are theirs, by kind and id. `kept`: ids of those that others have built
    on: the place stays, with `instead` for its words. `names`, `words`: what they were called and what they said.
    `affiliations`: ids of where they said they came from; gone too where nobody else does."""

    person: str
    instead: str
    items: set[tuple[str, str]] = set()
    kept: set[str] = set()
    names: set[str] = set()
    words: set[str] = set()
    affiliations: set[str] = set()

    def without(self, row: Row) -> Row | None:
        """A version of a row as it is without this person; None: there is nothing left of it."""
        if (row.KIND, row.id) in self.items:
            return self._husk(row) if row.id in self.kept else None
        if row.KIND == "participant":
            return msgspec.structs.replace(row, **_UNKNOWN) if row.id == self.person else row
        if row.KIND == "table":
            return self._table(row)
        if row.KIND == "party":
            return self._party(row)
        if row.KIND == "line" and row.author == self.person:  # type: ignore[attr-defined]
            return msgspec.structs.replace(row, author="", affiliation="")
        return self._copy(row) if row.KIND in COPIES else row

    def _husk(self, row: Row) -> Row:
        empty = {name: value for name, value in _NOTHING.items() if name in row.__struct_fields__}
        return msgspec.structs.replace(row, text=self.instead, **empty)

    def _table(self, row: Any) -> Row:
        fields = {f"{part}_name": "" for part in ("pen", "reporter") if getattr(row, part) == self.person}
        return msgspec.structs.replace(row, **fields)  # type: ignore[no-any-return]

    def _party(self, row: Any) -> Row:
        if self.person not in row.members:
            return row  # type: ignore[no-any-return]
        names = ["" if m == self.person else name for m, name in zip(row.members, row.names, strict=False)]
        return msgspec.structs.replace(row, names=names)  # type: ignore[no-any-return]

    def _copy(self, row: Any) -> Row:
        """A row that repeats what was said: only what is theirs goes out of it."""
        if row.KIND == "trace":
            return msgspec.structs.replace(row, changes=[self._traced(one) for one in row.changes if self._stays(one)])  # type: ignore[no-any-return]
        if row.KIND == "readback":
            words = [one for one in row.words if one.get("text") not in self.words]
            return msgspec.structs.replace(row, words=words)  # type: ignore[no-any-return]
        fields = {name: self._said(getattr(row, name)) for name in row.__struct_fields__ if name not in ("id", "seq")}
        return msgspec.structs.replace(row, **fields)  # type: ignore[no-any-return]

    def _stays(self, change: Any) -> bool:
        """Affiliations are counted anew where something is taken back."""
        kind, id, *_ = change
        return (kind, id) not in self.items and not (kind == "affiliation" and id in self.affiliations)

    def _traced(self, change: Any) -> Any:
        kind, id, *both = change
        if kind == "participant" and id == self.person:
            both = [
                {**fields, **{n: v for n, v in _UNKNOWN.items() if n in fields}} if fields else fields
                for fields in both
            ]
        return (kind, id, *(self._said(fields) for fields in both))

    def _said(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.instead if value in self.words else "" if value in self.names else value
        if isinstance(value, list):
            return [self._said(one) for one in value]
        if isinstance(value, dict):
            return {name: self._said(one) for name, one in value.items()}
        return value


def is_own(actor: Actor, row: Any, rows: Rows) -> bool:
    """Whether a person wrote, chose or tapped that: by name, or by the mark that only their token makes."""
    kind = row.KIND
    if kind == "note":
        return not row.by_table and owns(actor, row)
    if kind == "line":
        return bool(row.mark and owns(actor, row)) or (row.author == actor.id and _is_personal(row, rows))
    if kind == "parked":
        return bool(row.mark) and row.mark == actor.mark(row.id)
    if kind == "report":
        return bool(row.mark == actor.mark(f"report {row.note}"))
    if kind == "tap":
        return row.participant in (actor.id, actor.mark(row.turn))
    if kind == "metoo":
        return bool(row.participant == actor.id or row.mark == actor.mark(f"too {row.note}"))
    if kind == "visit":
        chart = rows.get("chart", row.chart)
        return bool(
            row.participant == actor.id or row.mark == actor.mark(f"read {(chart and chart.table) or row.chart}")
        )
    return kind in NAMED and row.participant == actor.id


def gather(actor: Actor, versions: Iterable[Row], rows: Rows, instead: str) -> Left:
    """What a person left, of all versions of all rows. `rows`: as they are now."""
    left = Left(person=actor.id, instead=instead)
    versions = list(versions)
    for row in versions:
        if row.KIND == "participant" and row.id == actor.id:
            left.names.add(row.name)  # type: ignore[attr-defined]
            left.affiliations.add(row.affiliation.casefold())  # type: ignore[attr-defined]
        elif is_own(actor, row, rows):
            left.items.add((row.KIND, row.id))
            left.words.add(getattr(row, "text", ""))
    for row in versions:
        parked_copy = row.KIND == "parked" and (row.of, row.on) in left.items  # type: ignore[attr-defined]
        judged = row.KIND == "moderation" and (row.of, row.id) in left.items  # type: ignore[attr-defined]
        if parked_copy or judged:
            left.items.add((row.KIND, row.id))
    left.names.discard("")
    left.affiliations.discard("")
    left.words.discard("")
    left.words.discard(instead)
    left.kept = {id for kind, id in left.items if _is_built_on(kind, id, rows)}
    return left


def _is_personal(row: Any, rows: Rows) -> bool:
    """Whether a line was written for oneself: what the one recorder types is the table's word."""
    topic = rows.get("topic", row.section)
    stage = rows.get("stage", topic.stage) if topic else None
    settings = stage.settings if stage else {}
    return settings.get("scribe") == "each" or settings.get("unit") in ALONE


def _is_built_on(kind: str, id: str, rows: Rows) -> bool:
    """Whether somebody has answered it, decided on it, or has to find it again."""
    if kind not in ("note", "parked", "line"):
        return False
    if kind == "parked":
        row = rows.get("parked", id)
        return bool(row and row.outcome and not row.of)
    replied = kind == "note" and (rows.get("answer", id) or rows.get("block", id))
    return bool(replied or rows.get("response", f"{kind}:{id}") or rows.get("published_response", f"{kind}:{id}"))
