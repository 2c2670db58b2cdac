"""The first rows of a session, from its agenda. Pure."""

from __future__ import annotations

import msgspec

from facilitator.agenda.reader import Agenda, GroupPlan, StagePlan
from facilitator.register import STAGE_KINDS
from facilitator.session.charts import Chart, chart_id
from facilitator.session.rows import Activity, Group, Row, Session, Stage, Table, Topic


def build(agenda: Agenda, *, code: str, tables: int, title: str, now: int) -> list[Row]:
    """Session, groups, tables, activities, stages, topics and a chart for each table in each activity.

    `now`: the server's time in ms. `title`: "" takes the agenda's.
    """
    groups = agenda.groups or [GroupPlan("")]
    rows: list[Row] = [Session(id=code, title=title.strip() or agenda.title, goals=agenda.goals, created_at=now)]
    rows += [Group(id=f"g{at}", name=group.name, position=at) for at, group in enumerate(groups, 1)]
    numbers = range(1, tables + 1)
    rows += [Table(id=str(number), number=number, group=_group_of(groups, number)) for number in numbers]
    position = 0
    for at, activity in enumerate(agenda.activities, 1):
        rows.append(Activity(id=activity.key, title=activity.title, position=at))
        rows += [Chart(id=chart_id(activity.key, number), activity=activity.key, table=number) for number in numbers]
        topics = 0
        for stage in activity.stages:
            position += 1
            rows.append(_stage(activity.key, stage, position))
            stage_id = f"{activity.key}.{stage.key or stage.kind}"
            for topic in stage.topics:
                topics += 1
                group = next((f"g{n}" for n, g in enumerate(groups, 1) if topic.group and g.name == topic.group), "")
                rows.append(
                    Topic(
                        id=f"{activity.key}.t{topics}",
                        activity=activity.key,
                        stage=stage_id,
                        text=topic.text,
                        group=group,
                        position=topics,
                    )
                )
    return rows


def _stage(activity: str, plan: StagePlan, position: int) -> Stage:
    settings = msgspec.convert(plan.settings, STAGE_KINDS[plan.kind].Settings)
    return Stage(
        id=f"{activity}.{plan.key or plan.kind}",
        activity=activity,
        kind=plan.kind,
        title=plan.title,
        instructions=plan.instructions,
        position=position,
        minutes=float(plan.minutes),
        settings=msgspec.to_builtins(settings),
    )


def _group_of(groups: list[GroupPlan], number: int) -> str:
    """The group a table's number belongs to; what no group claims goes to the first."""
    parity = "odd" if number % 2 else "even"
    return next((f"g{at}" for at, group in enumerate(groups, 1) if group.tables in (parity, "all")), "g1")
