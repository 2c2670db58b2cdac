"""Write an agenda: a session's rows → the agenda they were built from, with what was edited since → TOML. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Protocol

import msgspec
import tomli_w

from facilitator.agenda.reader import (
    ActivityPlan,
    Agenda,
    Contact,
    GroupPlan,
    Resource,
    StagePlan,
    TopicPlan,
)
from facilitator.register import STAGE_KINDS
from facilitator.session.rows import Group, Row, Session, Stage, Table, Topic

LAST = ("groups", "activities", "translations")  # what is long comes after what is short


class Rows(Protocol):
    """Where a session's rows are."""

    def all(self, kind: str) -> Iterable[Any]:
        """Every row of a kind."""


def agenda_of(rows: Rows) -> Agenda:
    """The agenda of a session as it is now; what was taken off is not in it."""
    session: Session = next(iter(rows.all("session")))
    tables = [table for table in rows.all("table") if not table.closed]
    groups = {group.id: group for group in _sorted(rows.all("group")) if group.name}
    return Agenda(
        title=session.title,
        purpose=session.purpose,
        outcomes=session.outcomes,
        goals=session.goals,
        starts=datetime.fromtimestamp(session.starts_at / 1000).strftime("%H:%M") if session.starts_at else "",
        tables=len(tables),
        seating=session.seating,
        keep=session.keep,  # type: ignore[arg-type]
        groups=[_group(group, tables, at) for at, group in enumerate(groups.values())],
        resources=[Resource(**resource) for resource in session.resources],
        contacts=[Contact(**contact) for contact in session.contacts],
        language=session.language,
        also=session.also,
        translations={
            row.id: row.texts for row in sorted(rows.all("translation"), key=lambda row: row.id) if row.texts
        },
        activities=[_activity(a, rows, groups) for a in _sorted(rows.all("activity")) if not a.removed],
    )


def to_toml(agenda: Agenda) -> str:
    """The agenda's file: only what differs from what is understood anyway."""
    plain = _plain(agenda)
    ordered = {name: value for name, value in plain.items() if name not in LAST}
    ordered |= {name: plain[name] for name in LAST if name in plain}
    return tomli_w.dumps(ordered, multiline_strings=True)


def stage_plan(
    stage: Stage, topics: Iterable[Topic], notes: str = "", groups: dict[str, Group] | None = None
) -> StagePlan:
    """A stage's row as an agenda has it; `topics`: those that somebody wrote."""
    names = {id: group.name for id, group in (groups or {}).items()}
    return StagePlan(
        kind=stage.kind,
        title=stage.title,
        key=_key(stage.id),
        instructions=stage.instructions,
        minutes=stage.minutes,
        notes=notes,
        settings=_changed(stage),
        topics=[_topic(topic, names) for topic in topics],
    )


def _activity(activity: Row, rows: Rows, groups: dict[str, Group]) -> ActivityPlan:
    notes = {script.id: script.text for script in rows.all("script")}
    stages = [s for s in _sorted(rows.all("stage")) if s.activity == activity.id and not s.removed]
    plans = []
    for stage in stages:
        topics = [t for t in _sorted(rows.all("topic")) if t.stage == stage.id and not t.removed and not t.made]
        plans.append(stage_plan(stage, topics, notes.get(stage.id, ""), groups))
    return ActivityPlan(key=activity.id, title=activity.title, stages=_with_short_keys(plans))  # type: ignore[attr-defined]


def _with_short_keys(plans: list[StagePlan]) -> list[StagePlan]:
    """A key that is the kind anyway need not be written; one that came from another activity may not be used twice."""
    used: set[str] = set()
    for plan in plans:
        wanted, at = plan.key, 1
        while plan.key in used:
            at += 1
            plan.key = f"{wanted}{at}"
        used.add(plan.key)
        if plan.key == plan.kind:
            plan.key = ""
    return plans


def _topic(topic: Topic, groups: dict[str, str]) -> TopicPlan:
    names = [field.name for field in msgspec.structs.fields(TopicPlan)]
    return TopicPlan(**{name: getattr(topic, name) for name in names} | {"group": groups.get(topic.group, "")})


def _group(group: Group, tables: list[Table], at: int) -> GroupPlan:
    """A group and its tables: in a word where one says it."""
    mine = sorted(table.number for table in tables if table.group == group.id)
    every = sorted(table.number for table in tables)
    for word, meant in (
        ("all", every),
        ("odd", [n for n in every if n % 2]),
        ("even", [n for n in every if not n % 2]),
    ):
        if mine == meant and (word != "all" or not at):
            return GroupPlan(group.name, word)  # type: ignore[arg-type]
    return GroupPlan(group.name, mine)


def _changed(stage: Stage) -> dict[str, Any]:
    kind = STAGE_KINDS.get(stage.kind)  # None: it came from outside, and is not installed here
    usual = msgspec.to_builtins(kind.Settings()) if kind else {}
    return {name: value for name, value in stage.settings.items() if name not in usual or value != usual[name]}


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        fields = [(field, getattr(value, field.name)) for field in msgspec.structs.fields(value)]
        return {field.name: _plain(held) for field, held in fields if not _is_usual(field, held)}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(held) for name, held in value.items() if held is not None}
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_usual(field: msgspec.structs.FieldInfo, value: Any) -> bool:
    if field.required:
        return False
    factory = field.default_factory
    return bool(value == (field.default if factory is msgspec.NODEFAULT else factory()))


def _key(id: str) -> str:
    return id.partition(".")[2] or id


def _sorted(rows: Iterable[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.position, row.id))
