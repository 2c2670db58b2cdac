"""A session that goes on from another: what it takes over from there, and how its agenda begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from facilitator import messages
from facilitator.live.desk import SERVER, Desk
from facilitator.session.carried import Carried, Earlier, clean_changed, gather
from facilitator.session.rows import Activity, Group, Row, Session, Stage, Table
from facilitator.stages import review

MINUTES = 5.0
ACTIVITY = "since"


@dataclass(frozen=True)
class Follows:
    """Which session is gone on from. `items`: ids of what is carried over; None: what is proposed. `changed`: what has
    changed since (focus, purpose, outcome, needed). `same_tables`: as many tables as there, with their names and
    groups."""

    code: str
    items: tuple[str, ...] | None = None
    changed: dict[str, str] = field(default_factory=dict)
    same_tables: bool = True


def begun(rows: list[Row], earlier: Earlier, follows: Follows) -> list[Row]:
    """A new session's rows with the review stage in front and what is carried over."""
    first = Activity(id=ACTIVITY, title=messages.text("carry-activity"), position=1)
    stage = Stage(
        id=f"{ACTIVITY}.{review.KIND}",
        activity=ACTIVITY,
        kind=review.KIND,
        title=messages.text("carry-stage"),
        instructions=messages.text("carry-instructions"),
        position=1,
        minutes=MINUTES,
        settings=msgspec.to_builtins(review.Settings()),
    )
    told = {"follows": follows.code, "changed": clean_changed(follows.changed)}
    kept = [_moved_on(row, told) for row in rows]
    if follows.same_tables:
        kept = _as_they_sat(kept, earlier)
    return [*kept, first, stage, *_chosen(earlier, follows)]


def is_named(earlier: Desk, code: str) -> bool:
    """Let the earlier session name the new one; whether it does. Without that, nothing that is erased there would ever
    be erased here."""
    return earlier.run("session.followed", {"code": code}, SERVER, internal=True).ok


def tables_of(earlier: Earlier) -> int:
    """How many tables there were."""
    return sum(1 for table in earlier.all("table") if not table.closed)


def _moved_on(row: Row, told: dict[str, Any]) -> Row:
    if isinstance(row, Activity | Stage):
        return msgspec.structs.replace(row, position=row.position + 1)
    return msgspec.structs.replace(row, **told) if isinstance(row, Session) else row


def _as_they_sat(rows: list[Row], earlier: Earlier) -> list[Row]:
    """Tables keep their names, and their groups where the new agenda has as many."""
    before = {table.number: table for table in earlier.all("table")}
    places = {group.id: group.position for group in earlier.all("group")}
    groups = {row.position: row.id for row in rows if isinstance(row, Group)}
    keeps = len(groups) == len(places)
    kept = []
    for row in rows:
        table = before.get(row.number) if isinstance(row, Table) else None
        if table is not None:
            group = groups.get(places.get(table.group, 0), row.group) if keeps else row.group  # type: ignore[attr-defined]
            row = msgspec.structs.replace(row, name=table.name, step_free=table.step_free, group=group)
        kept.append(row)
    return kept


def _chosen(earlier: Earlier, follows: Follows) -> Iterable[Carried]:
    for choice in gather(earlier):
        if choice.wanted if follows.items is None else choice.item.id in follows.items:
            yield choice.item
