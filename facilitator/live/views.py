"""What a connection may watch, and what a watch answers."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable

import msgspec

from facilitator import messages
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor, owns, table_of
from facilitator.session.rows import CONSOLE, PREVIEW, ROOM, SCREEN, WALL, Row
from facilitator.session.state import Draft, Ref, State, View, print_of

VIEWS_LIMIT = 16


def check_views(state: State, actor: Actor, views: Iterable[str]) -> frozenset[str]:
    """The views as a set; raises `Refusal` for one that does not exist or is not for this actor."""
    wanted = frozenset(views)
    if len(wanted) > VIEWS_LIMIT:
        raise Refusal("bad_args", "refusal-too-many-views", field="views", limit=VIEWS_LIMIT)
    for view in wanted:
        if not may_watch(state, actor, view):
            raise Refusal("not_allowed", "refusal-view", field="views", view=view)
    return wanted


def may_watch(state: State, actor: Actor, view: str) -> bool:
    """Whether a view is for this actor."""
    kind, _, id = view.partition(":")
    facilitator = actor.role == "facilitator"
    if view == PREVIEW or actor.role == "preview":
        return view == PREVIEW and actor.role in ("preview", "facilitator")
    if view in (ROOM, WALL):
        return True
    if view == CONSOLE:
        return facilitator
    if view == SCREEN:
        return facilitator or actor.role == "screen"
    if kind == "texts":
        return id in messages.LANGUAGES
    if kind == "chart":
        return state.get("chart", id) is not None
    if kind == "table":
        return facilitator or (id != "0" and id == str(table_of(Draft(state, 0), actor)))
    if kind == "note":  # an anonymous one's own device; one that is gone shows nothing
        note = state.get("note", id)
        return actor.role == "participant" and (note is None or owns(actor, note))
    return kind == "me" and actor.role == "participant" and actor.id == id


def rows_of(state: State, views: frozenset[str]) -> list[bytes]:
    """Every row the views show, each once, encoded."""
    shown: dict[Ref, bytes] = {}
    ready = _ready(state)
    for view in views:
        for ref, row in state.view(view).rows.items():
            shown[ref] = ready(ref, row)
    return list(shown.values())


def rows_since(state: State, views: frozenset[str], since: int, before: frozenset[str] | None) -> list[bytes]:
    """What has changed in the views since a sequence number: first what is gone, then what is there.

    `before`: the views this connection watched until now, where they were others: what only they showed is gone,
    what only the new ones show is sent whole.
    """
    kept = views if before is None else views & before
    dropped = frozenset() if before is None else before - views
    gone: set[Ref] = set()
    there: dict[Ref, bytes] = {}
    ready = _ready(state)
    for name in views:
        view = state.view(name)
        if name in kept and view.latest <= since:
            continue  # where a whole room comes back, most of what it watches is as it was
        gone |= {ref for ref, seq in view.left.items() if seq > since}
        there |= {ref: ready(ref, row) for ref, row in view.rows.items() if name not in kept or row.seq > since}
    for name in dropped:
        gone |= state.view(name).rows.keys() | state.view(name).left.keys()
    shown = [state.view(name).rows for name in views]
    removed = [encode(ref, None) for ref in gone if not any(ref in rows for rows in shown)]
    return removed + list(there.values())


def digest(
    state: State,
    common: frozenset[str],
    own: frozenset[str] = frozenset(),
    known: dict[frozenset[str], tuple[int, int]] | None = None,
) -> tuple[int, int]:
    """How many rows these views show together, and the sum of their prints modulo 2^48.

    `common`: views that many watch in just this combination; `known`: what was found for such, as long as nothing
    changes. `own`: views beside them.
    """
    known = {} if known is None else known
    found = known.get(common) or _together(state, _largest_first(state, common), known)
    count, total = _add(*found, [state.view(name) for name in common], [state.view(name) for name in own])
    return count, total % 2**48


def _largest_first(state: State, names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (-len(state.view(name).rows), name))


def _together(state: State, names: list[str], known: dict[frozenset[str], tuple[int, int]]) -> tuple[int, int]:
    """What these views show together. What the first of them share is found once for all who watch those and others."""
    if not names:
        return 0, 0
    views = frozenset(names)
    if views not in known:
        *before, last = names
        found = _together(state, before, known)
        known[views] = _add(*found, [state.view(name) for name in before], [state.view(last)])
    return known[views]


def _add(count: int, total: int, seen: list[View], more: Iterable[View]) -> tuple[int, int]:
    """With the rows of further views; each row counts once."""
    for view in more:
        count += len(view.rows)
        total += view.digest
        for ref in view.rows.keys() if seen else ():
            if any(ref in other.rows for other in seen):
                count -= 1
                total -= print_of(view.rows[ref])
        seen = [*seen, view]
    return count, total


def encode(ref: Ref, row: object) -> bytes:
    """A row as it goes over the wire; None: gone."""
    return msgspec.json.encode((*ref, row))


# A whole room that comes at once is sent the same rows: by session, what was encoded last, beside the row it is of.
_KEPT = 5000  # rows a session: some megabytes
_kept: weakref.WeakKeyDictionary[State, dict[Ref, tuple[Row, bytes]]] = weakref.WeakKeyDictionary()


def _ready(state: State) -> Callable[[Ref, Row], bytes]:
    """`encode` for rows of this session, which are each encoded once as long as many ask."""
    kept = _kept.setdefault(state, {})

    def ready(ref: Ref, row: Row) -> bytes:
        found = kept.get(ref)
        if found and found[0] is row:
            return found[1]
        if len(kept) >= _KEPT:
            kept.clear()
        made = encode(ref, row)
        kept[ref] = row, made
        return made

    return ready
