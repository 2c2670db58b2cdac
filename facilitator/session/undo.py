"""Taking back what a facilitator did.

Undo is a comparison of three: a field goes back to what it was before the action where it still is what the action
made it; what somebody else has changed since stays, and the answer says so. What the action made goes only while
nobody has built on it. What is counted or planned from other rows is worked out anew by whoever knows how
(`hooks.when_taken_back`); an undo that would leave the room in a state it cannot be in is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from facilitator.session import hooks
from facilitator.session.charts import ON_CHART
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.history import OWN, Action, Fields, One, fields_of, keep
from facilitator.session.refusals import Refusal
from facilitator.session.rows import ROW_KINDS, Row
from facilitator.session.state import Draft

WORKED_OUT = ("round", "route")  # planned from the rest: never in the way of an undo
STAGE_CLOCK = ("state", "started_at", "first_at", "ends_at", "left", "ended_at", "spent", "skipped")
TURN_CLOCK = ("state", "started_at", "ends_at", "ended_at", "spent")
# Fields that mean something only together go back together, or not at all.
TOGETHER: dict[str, tuple[tuple[str, ...], ...]] = {
    "stage": (STAGE_CLOCK,),
    "turn": (TURN_CLOCK,),
    "table": (("pen", "pen_name", "former_pens"), ("reporter", "reporter_name")),
    "participant": (("table", "been"), ("party", "circle")),
}


class Undo(Args):
    """`action`: which; left out: the last that was not taken back. Taking back an undo does it again."""

    action: str = ""


@command("undo", Undo, {"facilitator"}, after_end=True)
def undo(draft: Draft, call: Call, late: bool) -> Result:
    """Take back what was done: each field where nobody has changed it since. `kept`: rows others had changed."""
    action = draft.need("action", call.args.action, "action") if call.args.action else _last(draft)
    if action is None:
        raise Refusal("not_found", "refusal-nothing-to-undo", field="action")
    if action.undone:
        return {"action": action.id, "kept": 0}
    if action.final:
        raise Refusal("conflict", "refusal-undo-final", field="action")
    kept = _take_all_back(draft, action)
    hooks.was_taken_back(draft, call)
    _show_anew(draft)
    action = draft.change(action, undone=True)
    if action.undoes and (again := draft.get("action", action.undoes)):
        draft.change(again, undone=False)
    keep(draft, call, action.name, action.about, undoes=action.id)
    return {"action": action.id, "kept": kept}


def _last(draft: Draft) -> Action | None:
    actions = [action for action in draft.all("action") if not (action.undone or action.undoes or action.final)]
    return max(actions, key=lambda action: action.seq, default=None)


def _take_all_back(draft: Draft, action: Action) -> int:
    """How many rows others had changed; `draft.whole` where everything is as it was."""
    changes: list[One] = list(reversed(draft.need("trace", action.id).changes))
    planned = [_as_it_was(draft, *change) for change in changes if change[0] in WORKED_OUT]
    rest = [change for change in changes if change[0] not in WORKED_OUT]
    kept = sum(not _take_back(draft, kind, id, was, now) for kind, id, was, now in rest if was is not None)
    kept += _take_away(draft, {(kind, id): now for kind, id, was, now in rest if was is None}, action.seq)
    draft.whole = kept == 0 and all(planned)
    return kept


def _as_it_was(draft: Draft, kind: str, id: str, was: Fields | None, became: Fields | None) -> bool:
    """What is planned goes back whatever became of it; false where it had been planned anew since."""
    row = draft.get(kind, id)
    now = fields_of(row)
    same = now == became if was is None or now is None or became is None else became.items() <= now.items()
    if was is None:
        if row is not None:
            draft.drop(row)
    elif became is None or now is not None:
        draft.put(_made(kind, {**(now or {}), **was}))
    return same


def _take_back(draft: Draft, kind: str, id: str, was: Fields, became: Fields | None) -> bool:
    """One row as it was; false where somebody has changed it since in a way that stays."""
    now = fields_of(draft.get(kind, id))
    if became is None:  # the action took it away
        if now is None:
            draft.put(_made(kind, was))
        return now is None
    if now is None:
        return False
    stays = {name for name in was if now.get(name) != became[name]}
    for unit in TOGETHER.get(kind, ()):
        if stays & set(unit):
            stays |= set(unit) & set(was)
    draft.put(_made(kind, {**now, **{name: value for name, value in was.items() if name not in stays}}))
    return not stays


def _take_away(draft: Draft, made: dict[tuple[str, str], Any], since: int) -> int:
    """Take away what the action made, all of it or nothing; returns how many of them others have built on."""
    there = {ref: row for ref in made if (row := draft.get(*ref)) is not None}
    changed = {ref for ref, row in there.items() if fields_of(row) != made[ref]}
    built_on = changed | _named(draft, there, since)
    for row in () if built_on else there.values():
        draft.drop(row)
    return len(built_on)


def _named(draft: Draft, made: dict[tuple[str, str], Row], since: int) -> set[tuple[str, str]]:
    """Which of these rows are named by rows that were written since."""
    if not made:
        return set()
    by_id: dict[Any, set[tuple[str, str]]] = {}
    for ref, row in made.items():
        by_id.setdefault(ref[1], set()).add(ref)
        if ref[0] == "table":
            by_id.setdefault(("table", row.number), set()).add(ref)  # type: ignore[attr-defined]
    found: set[tuple[str, str]] = set()
    for kind in set(ROW_KINDS) - set(OWN) - set(WORKED_OUT):
        for row in draft.all(kind):
            if row.seq > since and (kind, row.id) not in made:
                found.update(*(by_id[name] for name in _names_in(row) if name in by_id))
    return found


def _names_in(row: Row) -> Iterator[Any]:
    """Whatever a row may name another row by."""
    for field, value in msgspec.structs.asdict(row).items():
        if isinstance(value, str) and field != "id":
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str))
        elif field == "table":
            yield "table", value


def _made(kind: str, fields: Fields) -> Row:
    return msgspec.convert({**fields, "seq": 0}, ROW_KINDS[kind])


def _show_anew(draft: Draft) -> None:
    """What stands on a chart that went up or down is seen by others now."""
    charts = [id for kind, id in draft.writes if kind == "chart"]
    moved = {id for id in charts if _posted(draft.get("chart", id)) != _posted(draft.before("chart", id))}
    for kind in ON_CHART if moved else ():
        draft.touch(row for row in _rows(draft, kind) if row.chart in moved)


def _rows(draft: Draft, kind: str) -> Iterable[Any]:
    return list(draft.all(kind))


def _posted(chart: Any) -> bool:
    return bool(chart and chart.posted)
