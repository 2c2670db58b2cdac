"""The first rows of a session, from its agenda. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from facilitator.agenda.reader import ActivityPlan, Agenda, GroupPlan, StagePlan, TopicPlan
from facilitator.register import STAGE_KINDS
from facilitator.session.charts import Chart, chart_id
from facilitator.session.rows import Activity, Group, Row, Script, Session, Stage, Table, Topic
from facilitator.session.translations import Translation, cleaned


def build(agenda: Agenda, *, code: str, tables: int, title: str, now: int) -> list[Row]:
    """Session, groups, tables, activities, stages, topics and a chart for each table in each activity.

    `now`: the server's time in ms. `title`: "" takes the agenda's.
    """
    groups = agenda.groups or [GroupPlan("")]
    rows: list[Row] = [_session(agenda, code, title, now)]
    rows += [Group(id=f"g{at}", name=group.name, position=at) for at, group in enumerate(groups, 1)]
    numbers = range(1, tables + 1)
    rows += [Table(id=str(number), number=number, group=_group_of(groups, number)) for number in numbers]
    by_name = {group.name: f"g{at}" for at, group in enumerate(groups, 1) if group.name}
    stages = 0
    for at, activity in enumerate(agenda.activities, 1):
        rows += activity_rows(activity, numbers, by_name, position=at, stages_before=stages)
        stages += len(activity.stages)
    return rows + [Translation(id=language, texts=cleaned(texts)) for language, texts in agenda.translations.items()]


def activity_rows(
    plan: ActivityPlan, tables: Iterable[int], groups: dict[str, str], *, position: int, stages_before: int
) -> Iterable[Row]:
    """The rows of one activity. `groups`: the ids of groups by their names."""
    yield Activity(id=plan.key, title=plan.title, position=position)
    for number in tables:
        yield Chart(id=chart_id(plan.key, number), activity=plan.key, table=number)
    topics = 0
    for at, stage in enumerate(plan.stages, stages_before + 1):
        row = stage_row(plan.key, stage, at)
        yield row
        if stage.notes:
            yield Script(id=row.id, text=stage.notes.strip())
        asked = [(topic, False) for topic in stage.topics] + [(topic, True) for topic in topics_made(stage)]
        for topic, made in asked:
            topics += 1
            group = groups.get(topic.group, "")
            yield topic_row(topic, row, f"{plan.key}.t{topics}", group, topics, made=made)


def stage_row(activity: str, plan: StagePlan, position: int) -> Stage:
    """A stage as planned."""
    settings = msgspec.convert(plan.settings, STAGE_KINDS[plan.kind].Settings)
    return Stage(
        id=f"{activity}.{plan.key or plan.kind}",
        activity=activity,
        kind=plan.kind,
        title=plan.title,
        instructions=plan.instructions.strip("\n"),
        position=position,
        minutes=float(plan.minutes),
        settings=msgspec.to_builtins(settings),
    )


def topics_made(stage: StagePlan) -> list[TopicPlan]:
    """The topics that a stage's kind makes of its settings (the cells of a grid)."""
    made = getattr(STAGE_KINDS[stage.kind], "topics_of", None)
    return list(made(stage)) if made else []


def topic_row(plan: TopicPlan, stage: Stage, id: str, group: str, position: int, *, made: bool = False) -> Topic:
    """A topic of a stage. `group`: its id."""
    fields = {**msgspec.structs.asdict(plan), "group": group}
    return Topic(id=id, activity=stage.activity, stage=stage.id, position=position, made=made, **fields)


def _session(agenda: Agenda, code: str, title: str, now: int) -> Session:
    return Session(
        id=code,
        title=title.strip() or agenda.title,
        purpose=agenda.purpose,
        outcomes=agenda.outcomes,
        goals=agenda.goals,
        created_at=now,
        starts_at=_today_at(agenda.starts, now),
        seating=agenda.seating,
        keep=agenda.keep,
        resources=[{k: str(v) for k, v in msgspec.structs.asdict(r).items()} for r in agenda.resources],
        contacts=[{k: str(v) for k, v in msgspec.structs.asdict(c).items()} for c in agenda.contacts],
        language=agenda.language,
        also=agenda.also,
    )


def _today_at(clock: str, now: int) -> int:
    """That time of today, by this machine's clock, in ms; 0 where none is planned."""
    if not clock:
        return 0
    hour, minute = clock.split(":")
    today = datetime.fromtimestamp(now / 1000).replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
    return round(today.timestamp() * 1000)


def _group_of(groups: list[GroupPlan], number: int) -> str:
    """The group a table's number belongs to; what no group claims goes to the first."""
    parity = "odd" if number % 2 else "even"
    for at, group in enumerate(groups, 1):
        if number in group.tables if isinstance(group.tables, list) else group.tables in (parity, "all"):
            return f"g{at}"
    return "g1"
