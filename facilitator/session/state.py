"""The session in memory: all rows, who sees which, and what left a view and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from facilitator.session.refusals import Refusal
from facilitator.session.rows import Row

Ref = tuple[str, str]  # kind, id


@dataclass
class View:
    """The rows one view shows; `left` holds what it showed once, with the sequence number of its leaving.

    `digest` is the sum of its rows' prints: equal on two sides that show the same versions of the same rows. `latest`:
    nothing in it, and nothing that left it, has a higher sequence number.
    """

    rows: dict[Ref, Row] = field(default_factory=dict)
    left: dict[Ref, int] = field(default_factory=dict)
    digest: int = 0
    latest: int = 0


@dataclass(frozen=True)
class Change:
    """One row's move: the row as it is now (None: gone), the views that show it, the views that lost it."""

    ref: Ref
    seq: int
    row: Row | None
    views: frozenset[str]
    lost: frozenset[str]


class State:
    """Rows by kind and id. Changes only by `apply`, after they are on disk."""

    def __init__(self) -> None:
        self.seq = 0
        self._rows: dict[str, dict[str, Row]] = {}
        self._by: dict[tuple[str, str, Any], dict[str, Row]] = {}  # kind, field, value: for the indexed fields
        self._views: dict[str, View] = {}
        self._shown_in: dict[Ref, frozenset[str]] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}  # thousands of rows are shown in the same few views

    def get(self, kind: str, id: str) -> Any:
        """The row, or None."""
        return self._rows.get(kind, {}).get(id)

    def all(self, kind: str) -> Iterable[Any]:
        """Every row of a kind."""
        return self._rows.get(kind, {}).values()

    def where(self, kind: str, field: str, value: Any) -> Iterable[Any]:
        """The rows of a kind that have this value in an indexed field (`Row.INDEXED`)."""
        return self._by.get((kind, field, value), {}).values()

    def latest(self, kind: str, field: str, value: Any) -> Iterator[Any]:
        """The same, the one that was there last first."""
        return reversed(self._by.get((kind, field, value), {}).values())

    def view(self, name: str) -> View:
        """What a view shows; an empty one where nothing was ever shown in it."""
        return self._views.get(name) or View()

    def load(self, rows: Iterable[Row], left: Iterable[tuple[str, str, str, int]], seq: int) -> None:
        """Take over what a file holds: its rows, (view, kind, id, seq) of what left a view, and its head."""
        rows = list(rows)
        for row in rows:
            self._keep(row.KIND, row.id, row)
        for row in rows:
            self._show((row.KIND, row.id), row, row.seq)
        for name, kind, id, left_at in left:
            view = self._open_view(name)
            view.left[kind, id] = left_at
            view.latest = max(view.latest, left_at)
        self.seq = seq

    def reload(self, rows: Iterable[Row], left: Iterable[tuple[str, str, str, int]], seq: int) -> None:
        """Forget everything, and take over what a file holds now."""
        fresh = State()
        fresh.load(rows, left, seq)
        self.__dict__.update(fresh.__dict__)

    def plan(self, writes: dict[Ref, Row | None], seq: int) -> list[Change]:
        """What these writes will change for which views, before any of it is true."""
        after = Draft(self, seq, writes)
        changes = []
        for ref, row in writes.items():
            views = frozenset(row.views(after)) if row else frozenset()
            changes.append(Change(ref, seq, row, views, self._shown_in.get(ref, frozenset()) - views))
        return changes

    def apply(self, changes: Iterable[Change], seq: int) -> None:
        """Move on: these changes are on disk."""
        for change in changes:
            self._keep(*change.ref, change.row)
            self._show(change.ref, change.row, change.seq, change.views)
        self.seq = seq

    def forget_left(self, name: str, rows: set[Ref]) -> None:
        """Forget what left a view, and that these rows left any: whoever still holds them finds out by the digest."""
        self._open_view(name).left.clear()
        for view in self._views.values():
            for ref in rows:
                view.left.pop(ref, None)

    def _keep(self, kind: str, id: str, row: Row | None) -> None:
        rows = self._rows.setdefault(kind, {})
        before = rows.pop(id, None) if row is None else rows.get(id)
        if row is not None:
            rows[id] = row
        indexed = row or before
        for name in indexed.INDEXED if indexed else ():
            if before and (row is None or getattr(row, name) != getattr(before, name)):
                del self._by[kind, name, getattr(before, name)][id]
            if row is not None:
                self._by.setdefault((kind, name, getattr(row, name)), {})[id] = row

    def _show(self, ref: Ref, row: Row | None, seq: int, views: frozenset[str] | None = None) -> None:
        if views is None:
            views = frozenset(row.views(self)) if row else frozenset()
        for name in self._shown_in.get(ref, frozenset()) - views:
            view = self._open_view(name)
            view.digest -= print_of(view.rows.pop(ref))
            view.left[ref] = seq
            view.latest = max(view.latest, seq)
        mark = print_of(row) if row else 0
        for name in views:
            assert row is not None
            view = self._open_view(name)
            shown = view.rows.get(ref)
            view.digest += mark - (print_of(shown) if shown else 0)
            view.rows[ref] = row
            view.latest = max(view.latest, row.seq)
            view.left.pop(ref, None)
        self._shown_in[ref] = self._sets.setdefault(views, views)

    def _open_view(self, name: str) -> View:
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = View()
        return view


def print_of(row: Row) -> int:
    """A row version's print: 32-bit FNV-1a of its kind, id and seq."""
    value = 0x811C9DC5
    for byte in f"{row.KIND} {row.id} {row.seq}".encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


class Draft:
    """What a command would change, laid over the state (and over what its batch has already changed)."""

    def __init__(self, base: State | Draft, seq: int, writes: dict[Ref, Row | None] | None = None) -> None:
        self._base = base
        self.seq = seq
        self.writes: dict[Ref, Row | None] = {} if writes is None else writes
        self.whole = False  # it puts back a state that was whole already: nothing needs to follow from it

    def get(self, kind: str, id: str) -> Any:
        """The row as this draft has it, or None."""
        ref = (kind, id)
        return self.writes[ref] if ref in self.writes else self._base.get(kind, id)

    def before(self, kind: str, id: str) -> Any:
        """The row as it was before this draft, or None."""
        return self._base.get(kind, id)

    def need(self, kind: str, id: str, field: str = "") -> Any:
        """The row; raises `Refusal` `not_found` that names the field which pointed to it."""
        row = self.get(kind, id)
        if row is None:
            raise Refusal("not_found", f"refusal-no-{kind}", field=field or kind)
        return row

    def all(self, kind: str) -> Iterator[Any]:
        """Every row of a kind as this draft has it."""
        for row in self._base.all(kind):
            if (kind, row.id) not in self.writes:
                yield row
        for (written, _), row in self.writes.items():
            if written == kind and row is not None:
                yield row

    def where(self, kind: str, field: str, value: Any) -> Iterator[Any]:
        """The rows of a kind that have this value in an indexed field (`Row.INDEXED`), as this draft has them."""
        for row in self._base.where(kind, field, value):
            if (kind, row.id) not in self.writes:
                yield row
        for (written, _), row in self.writes.items():
            if written == kind and row is not None and getattr(row, field) == value:
                yield row

    def latest(self, kind: str, field: str, value: Any) -> Iterator[Any]:
        """The same, the one that was there last first."""
        for (written, _), row in reversed(self.writes.items()):
            if written == kind and row is not None and getattr(row, field) == value:
                yield row
        for row in self._base.latest(kind, field, value):
            if (kind, row.id) not in self.writes:
                yield row

    def put(self, row: Row) -> Row:
        """Write a row (new or changed), stamped with this command's sequence number."""
        stamped = msgspec.structs.replace(row, seq=self.seq)
        self.writes[row.KIND, row.id] = stamped
        return stamped

    def change(self, row: Row, **fields: Any) -> Any:
        """Write a row with some fields changed."""
        return self.put(msgspec.structs.replace(row, **fields))

    def touch(self, rows: Iterable[Row]) -> None:
        """Stamp rows anew because who sees them has changed, though their fields have not."""
        for row in list(rows):
            self.put(row)

    def drop(self, row: Row) -> None:
        """Remove a row from the session; the journal still holds it."""
        self.writes[row.KIND, row.id] = None
