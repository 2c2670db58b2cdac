"""What a facilitator of experience would say to an agenda: it can be run as it is, but will it go well? Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from facilitator.agenda.build import build
from facilitator.agenda.problems import stage_problems
from facilitator.agenda.reader import Agenda
from facilitator.agenda.writer import Rows, stage_plan
from facilitator.session.state import State

MINUTES_A_CHART = 1.25  # to read one and leave a note
MINUTES_A_TOPIC = 5  # for a table to talk a question through and write
SCREEN_LINES, SCREEN_LETTERS = 3, 40  # of instructions on the projector
USUAL_TABLES = 8
SITTING = 100  # minutes without a break


@dataclass(frozen=True)
class Warning:
    """A message of the catalogue and what goes into it; `on`: the id of the stage or activity it is about."""

    on: str
    message: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Seen:
    """A stage with what there is before it in its activity, and in the room."""

    stage: Any
    before: list[Any]
    topics: list[Any]
    tables: list[Any]
    groups: list[Any]

    def had(self, *kinds: str) -> bool:
        """Whether a stage of these kinds comes before."""
        return any(stage.kind in kinds for stage in self.before)

    def setting(self, name: str, usual: Any = None) -> Any:
        """One of the stage's settings."""
        return self.stage.settings.get(name, usual)

    def warn(self, message: str, **params: Any) -> Warning:
        """A warning on this stage."""
        return Warning(self.stage.id, message, params)


def find(rows: Rows) -> list[Warning]:
    """The warnings to a session's agenda, in its order."""
    tables = [table for table in rows.all("table") if not table.closed]
    groups = _sorted(rows.all("group"))
    found: list[Warning] = []
    sitting = 0.0
    for activity in [a for a in _sorted(rows.all("activity")) if not a.removed]:
        stages = [s for s in _sorted(rows.all("stage")) if s.activity == activity.id and not s.removed]
        if not stages:
            found.append(Warning(activity.id, "warning-empty-activity"))
        for at, stage in enumerate(stages):
            topics = [t for t in _sorted(rows.all("topic")) if t.stage == stage.id and not t.removed]
            seen = Seen(stage, stages[:at], topics, tables, groups)
            for check in CHECKS:
                found += check(seen)
            over = sitting > SITTING
            sitting = 0.0 if _is_break(stage) else sitting + stage.minutes
            if sitting > SITTING and not over:
                found.append(seen.warn("warning-no-break", minutes=round(sitting)))
    return found


def of_agenda(agenda: Agenda) -> list[Warning]:
    """The warnings to an agenda that no session has yet."""
    state = State()
    tables = agenda.tables or USUAL_TABLES
    state.load(build(agenda, code="", tables=tables, title="", now=0), [], 0)
    return find(state)


def _settings_fit(seen: Seen) -> Iterator[Warning]:
    names = {group.id: group for group in seen.groups}
    plan = stage_plan(seen.stage, [t for t in seen.topics if not t.made], groups=names)
    for _, why in stage_problems(plan, {group.name for group in seen.groups}):
        yield seen.warn("warning-settings", why=why)


def _projector(seen: Seen) -> Iterator[Warning]:
    lines = [line for line in seen.stage.instructions.splitlines() if line.strip()]
    shown = sum(math.ceil(len(line) / SCREEN_LETTERS) for line in lines)
    if shown > SCREEN_LINES:
        yield seen.warn("warning-long-instructions", lines=shown, most=SCREEN_LINES)


def _charts(seen: Seen) -> Iterator[Warning]:
    kind = seen.stage.kind
    if kind in ("post", "walk") and not seen.had("discuss"):
        yield seen.warn(f"warning-{kind}-without-charts")
    elif kind == "walk" and not seen.had("post", "cluster") and seen.setting("rotation") != "hosted":
        yield seen.warn("warning-walk-without-post")
    if kind == "walk" and seen.stage.minutes:
        charts = len(seen.tables) - 1
        charts = min(charts, seen.setting("stops") or charts)
        enough = math.ceil(charts * MINUTES_A_CHART)
        if 0 < seen.stage.minutes < enough:
            yield seen.warn("warning-walk-short", minutes=seen.stage.minutes, charts=charts, enough=enough)


def _questions(seen: Seen) -> Iterator[Warning]:
    if seen.stage.kind != "discuss":
        return
    if (
        not [t for t in seen.topics if not t.made or t.row]
        and not seen.stage.instructions
        and not seen.setting("roster")
    ):
        yield seen.warn("warning-nothing-asked")
    asked = [t for t in seen.topics if t.form == "open" and not t.row]
    every = sum(not t.group for t in asked) + len({t.row for t in seen.topics if t.row})
    most = every + max((sum(t.group == g.id for t in asked) for g in seen.groups), default=0)
    if seen.stage.minutes and most > 1 and most * MINUTES_A_TOPIC > seen.stage.minutes:
        yield seen.warn("warning-many-topics", topics=most, minutes=seen.stage.minutes, enough=most * MINUTES_A_TOPIC)
    for group in seen.groups:
        if any(t.group == group.id for t in asked) and not any(t.group == group.id for t in seen.tables):
            yield seen.warn("warning-group-without-tables", group=group.name)


def _something_to_work_on(seen: Seen) -> Iterator[Warning]:
    kind, source = seen.stage.kind, seen.setting("source")
    if kind == "cluster" and not source and not seen.had("discuss", "walk"):
        yield seen.warn("warning-nothing-to-cluster")
    if (
        kind == "vote"
        and not source
        and not seen.setting("options")
        and not seen.had("discuss", "cluster", "pick", "walk")
    ):
        yield seen.warn("warning-nothing-to-vote")
    if kind == "share" and not seen.had("pick", "discuss", "cluster", "vote"):
        yield seen.warn("warning-nothing-to-share")


def _turns(seen: Seen) -> Iterator[Warning]:
    each = seen.setting("seconds_each", 0)
    if seen.stage.kind != "share" or not each or not seen.stage.minutes or seen.setting("show") in ("themes", "top"):
        return
    speak = len(seen.tables)
    which = str(seen.setting("which", "all"))
    first = which.removeprefix("first").strip()
    speak = min(speak, int(first)) if first.isdigit() else speak
    enough = math.ceil(speak * each / 60)
    if enough > seen.stage.minutes:
        yield seen.warn("warning-share-short", tables=speak, seconds=each, minutes=seen.stage.minutes, enough=enough)


CHECKS: tuple[Callable[[Seen], Iterator[Warning]], ...] = (
    _settings_fit,
    _charts,
    _questions,
    _something_to_work_on,
    _turns,
    _projector,
)


def _is_break(stage: Any) -> bool:
    return stage.kind == "present" and bool(stage.settings.get("back_in") or stage.settings.get("back_at"))


def _sorted(rows: Any) -> list[Any]:
    return sorted(rows, key=lambda row: (row.position, row.id))
