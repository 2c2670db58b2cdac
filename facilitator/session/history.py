"""What the facilitators have done: each action keeps, by row and field, what it changed. Taking back: `undo`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.session.commands import Call
from facilitator.session.hooks import when_done
from facilitator.session.rows import CONSOLE, Row, Rows, row_kind
from facilitator.session.state import Draft

KEPT = 50  # actions that can be taken back
OWN = ("action", "trace")  # rows of this module: never part of what is taken back
# What a facilitator does to nobody else's eye, or what has a way back of its own.
PASSED_OVER = {
    "preview.open", "photo.add", "undo", "facilitator.invite", "facilitator.revoke", "facilitator.renew", "link.renew",
    "console.renew", "console.admit", "pin.set", "pin.forget", "door.renew",
    "texts.translate",  # a form with a field for each: it is its own way back
}  # fmt: skip

Fields = dict[str, Any]
One = tuple[str, str, Fields | None, Fields | None]  # kind, id, before, after


@row_kind("action")
class Action(Row):
    """One thing a facilitator did; its id is the command's. `about`: the names it needs to be told in words."""

    name: str
    by: str = ""
    at: int = 0
    about: dict[str, str] = {}
    undone: bool = False
    undoes: str = ""  # it is itself the taking back of that action
    final: bool = False  # it cannot be taken back

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


@row_kind("trace")
class Trace(Row):
    """What an action changed: by row, each changed field [before, after]; null for a row that was not there. Its id is
    the action's."""

    changes: list[One] = []

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody: only undo reads it."""
        return ()


@when_done
def remember(draft: Draft, call: Call) -> None:
    """Keep what a facilitator's command changed."""
    if call.actor.role == "facilitator" and call.actor.id != "server" and call.name not in PASSED_OVER:
        keep(draft, call, call.name, _about(draft, call))


def keep(draft: Draft, call: Call, name: str, about: dict[str, str], undoes: str = "") -> None:
    """Write an action and its trace; the oldest beyond the last fifty are forgotten."""
    changes = [_change(draft, kind, id) for kind, id in draft.writes if kind not in OWN]
    if not changes:
        return
    final = is_final(changes)
    draft.put(Action(id=call.id, name=name, by=call.actor.id, at=call.now, about=about, undoes=undoes, final=final))
    draft.put(Trace(id=call.id, changes=[] if final else changes))
    known = sorted(draft.all("action"), key=lambda action: action.seq)
    for old in known[: max(0, len(known) - KEPT)]:
        draft.drop(old)
        draft.drop(draft.get("trace", old.id))


def is_final(changes: Iterable[One]) -> bool:
    """Whether it cannot be taken back: a key that lets in to the console came or went, somebody was erased."""
    for kind, _, was, now in changes:
        if kind == "key" and (was is not None or (now or {}).get("role") == "facilitator"):
            return True
        if kind == "participant" and was is not None and now is None:
            return True
    return False


def _change(draft: Draft, kind: str, id: str) -> One:
    was, now = fields_of(draft.before(kind, id)), fields_of(draft.get(kind, id))
    if was is None or now is None:
        return kind, id, was, now
    changed = [name for name in now if now[name] != was[name]]
    return kind, id, {name: was[name] for name in changed}, {name: now[name] for name in changed}


def fields_of(row: Row | None) -> Fields | None:
    """A row's fields as they go into the file; None for no row."""
    if row is None:
        return None
    fields: Fields = msgspec.to_builtins(row)
    fields.pop("seq")
    return fields


def _about(draft: Draft, call: Call) -> dict[str, str]:
    """The names that tell an action in words: the stage's title, the table's number."""
    args = msgspec.to_builtins(call.args)
    about: dict[str, str] = {}
    stage = draft.get("stage", str(args.get("stage", "")))
    if stage:
        about["stage"] = stage.title
    table = args.get("table")
    chart = draft.get("chart", str(args.get("chart", "")))
    if chart or table:
        about["table"] = str(chart.table if chart else table)
    if isinstance(args.get("minutes"), int | float):
        about["minutes"] = f"{args['minutes']:+g}"
    return about
