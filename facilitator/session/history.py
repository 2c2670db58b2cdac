"""What the facilitators have done, and taking it back: each action keeps, by row and field, what it changed.

Undo is a comparison of three: a field goes back to what it was before the action where it still is what the action
made it; what somebody else has changed since stays, and the answer says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.session.charts import ON_CHART
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_done
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROW_KINDS, Row, Rows, row_kind
from facilitator.session.state import Draft

KEPT = 50  # actions that can be taken back
OWN = ("action", "trace")  # rows of this module: never part of what is taken back
# What a facilitator does to nobody else's eye, or what has a way back of its own.
PASSED_OVER = {"preview.open", "undo", "facilitator.invite", "facilitator.revoke"}

Fields = dict[str, Any]


@row_kind("action")
class Action(Row):
    """One thing a facilitator did; its id is the command's. `about`: the names it needs to be told in words."""

    name: str
    by: str = ""
    at: int = 0
    about: dict[str, str] = {}
    undone: bool = False
    undoes: str = ""  # it is itself the taking back of that action

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitators."""
        return (CONSOLE,)


@row_kind("trace")
class Trace(Row):
    """What an action changed: by row, each changed field [before, after]; null for a row that was not there. Its id is
    the action's."""

    changes: list[tuple[str, str, Fields | None, Fields | None]] = []  # kind, id, before, after

    def views(self, rows: Rows) -> Iterable[str]:
        """Nobody: only undo reads it."""
        return ()


class Undo(Args):
    """`action`: which; left out: the last that was not taken back. Taking back an undo does it again."""

    action: str = ""


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
    draft.put(Action(id=call.id, name=name, by=call.actor.id, at=call.now, about=about, undoes=undoes))
    draft.put(Trace(id=call.id, changes=changes))
    known = sorted(draft.all("action"), key=lambda action: action.seq)
    for old in known[: max(0, len(known) - KEPT)]:
        draft.drop(old)
        draft.drop(draft.get("trace", old.id))


def _change(draft: Draft, kind: str, id: str) -> tuple[str, str, Fields | None, Fields | None]:
    was, now = _fields(draft.before(kind, id)), _fields(draft.get(kind, id))
    if was is None or now is None:
        return kind, id, was, now
    changed = [name for name in now if now[name] != was[name]]
    return kind, id, {name: was[name] for name in changed}, {name: now[name] for name in changed}


def _fields(row: Row | None) -> Fields | None:
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


@command("undo", Undo, {"facilitator"}, after_end=True)
def undo(draft: Draft, call: Call, late: bool) -> Result:
    """Take back what was done: each field where nobody has changed it since. `kept`: rows others had changed."""
    action = draft.need("action", call.args.action, "action") if call.args.action else _last(draft)
    if action is None:
        raise Refusal("not_found", "refusal-nothing-to-undo", field="action")
    if action.undone:
        return {"action": action.id, "kept": 0}
    kept = 0
    for kind, id, was, became in reversed(draft.need("trace", action.id).changes):
        kept += not _take_back(draft, kind, id, was, became)
    _show_anew(draft)
    draft.whole = kept == 0
    action = draft.change(action, undone=True)
    if action.undoes and (again := draft.get("action", action.undoes)):
        draft.change(again, undone=False)
    keep(draft, call, action.name, action.about, undoes=action.id)
    return {"action": action.id, "kept": kept}


def _last(draft: Draft) -> Action | None:
    actions = [action for action in draft.all("action") if not action.undone and not action.undoes]
    return max(actions, key=lambda action: action.seq, default=None)


def _take_back(draft: Draft, kind: str, id: str, was: Fields | None, became: Fields | None) -> bool:
    """One row as it was; false where somebody has changed it since in a way that stays."""
    now = draft.get(kind, id)
    if was is None:  # the action made it
        if now is None:
            return True
        if _fields(now) != became:
            return False
        draft.drop(now)
        return True
    if became is None:  # the action took it away
        if now is not None:
            return False
        draft.put(msgspec.convert({**was, "seq": 0}, ROW_KINDS[kind]))
        return True
    if now is None:
        return False
    fields = _fields(now) or {}
    back = {name: value for name, value in was.items() if fields.get(name) == became[name]}
    draft.put(msgspec.convert({**fields, **back, "seq": 0}, ROW_KINDS[kind]))
    return len(back) == len(was)


def _show_anew(draft: Draft) -> None:
    """What stands on a chart that went up or down is seen by others now."""
    charts = [id for kind, id in draft.writes if kind == "chart"]
    moved = {id for id in charts if _posted(draft.get("chart", id)) != _posted(draft.before("chart", id))}
    for kind in ON_CHART if moved else ():
        draft.touch(row for row in draft.all(kind) if row.chart in moved)


def _posted(chart: Any) -> bool:
    return bool(chart and chart.posted)
