"""walk: go and read the other charts, leave notes on them. Parties go round by a plan, or people as they like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal, get_args

import msgspec

from facilitator.session.charts import about_chart
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.hooks import when_changed, when_started, when_taken_back
from facilitator.session.notes import NoteKind
from facilitator.session.pen import about_table
from facilitator.session.refusals import Refusal
from facilitator.session.roles import table_of
from facilitator.session.rotation import Charts
from facilitator.session.rounds import begin, follow, lay_out, outlook, ring_bell
from facilitator.session.routes import Readers, Round, Visit, stations_of
from facilitator.session.rows import Stage
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

KIND = "walk"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """How people go round, and which kinds of note they leave.

    `rotation`: the ring that can be said aloud; as they like; to the least read chart; the ring with a host at each
    chart; everybody reads from their seat. `charts`: of both groups as they come, or the other group's first.
    `parties` a table goes in, `stops`: 0 lets the planner choose. `order`: the walking order of the room, numbers of
    tables with spaces.
    """

    rotation: Literal["ring", "free", "least_read", "hosted", "seated"] = "ring"
    charts: Charts = "both"
    parties: int = 0
    stops: int = 0
    stop_minutes: float = 4
    move_seconds: int = 40
    order: str = ""
    kinds: list[NoteKind] = msgspec.field(default_factory=lambda: list(get_args(NoteKind)))


def problems(plan: Any) -> Iterator[str]:
    """What is wrong with the settings of a walk on an agenda, in words."""
    settings = msgspec.convert(plan.settings, Settings)
    for name, least, most in (("parties", 0, 4), ("stops", 0, 12), ("stop_minutes", 0.5, 60), ("move_seconds", 0, 600)):
        if not least <= getattr(settings, name) <= most:
            yield f"{name} must be between {least} and {most}"
    if not re.fullmatch(r"\s*(\d{1,4}\s*)*", settings.order):
        yield "order must be numbers of tables with spaces between them, for example '1 9 2 10'"


class StageArgs(Args):
    """`stage`: the id of a walk."""

    stage: str


class Bell(Args):
    """`stop`: the stop that is to be on, from 0; the number of stops calls everybody home."""

    stage: str
    stop: int


class Out(Args):
    """`table`: its number. `out`: false takes it in again."""

    table: int
    out: bool = True


class Stay(Args):
    """`on`: read the charts from one's seat; false: walk."""

    on: bool


class Read(Args):
    """`chart`: its id."""

    chart: str


def _settings(stage: Stage) -> Settings:
    return msgspec.convert(stage.settings, Settings)


def _walk(draft: Draft, id: str) -> Stage:
    stage: Stage = draft.need("stage", id)
    if stage.kind != KIND:
        raise Refusal("not_found", "refusal-no-stage", field="stage")
    return stage


def _round_now(draft: Draft) -> tuple[Stage, Round]:
    """The walk that is on, and its round; raises `wrong_stage` where there is none."""
    stage = current_stage(draft)
    round = draft.get("round", stage.id) if stage else None
    if stage is None or round is None or stage.state not in ("running", "paused"):
        raise Refusal("wrong_stage")
    return stage, round


@when_started(KIND)
def set_out(draft: Draft, call: Call, stage: Stage) -> None:
    """Plan the ways of all parties as the walk starts."""
    begin(draft, call, stage, _settings(stage))


@when_changed("stage", "chart", "table", "participant")
def keep_up(draft: Draft, call: Call) -> None:
    """A walk that is on takes in what changes under it: a late chart, a table that joins or leaves, more time."""
    stage = current_stage(draft)
    if stage and stage.kind == KIND and stage.state in ("running", "paused"):
        follow(draft, call, stage, _settings(stage))


@when_taken_back("stage", "round", "route")
def plan_anew(draft: Draft, call: Call) -> None:
    """A walk that never began has no ways; one that is on takes in who came since."""
    for kind in ("route", "round"):
        for row in list(draft.all(kind)):
            stage = draft.get("stage", row.id if kind == "round" else row.stage)
            if stage is None or not stage.started_at:
                draft.drop(row)
    now = current_stage(draft)
    round = draft.get("round", now.id) if now else None
    if now and round and now.state in ("running", "paused") and not draft.whole:
        lay_out(draft, round, call.now)


@command("walk.plan", StageArgs, {"facilitator"})
def look_ahead(draft: Draft, call: Call, late: bool) -> Result:
    """How a walk would go if it started now: stops, parties, readers of a chart, and the promises that give way."""
    stage = _walk(draft, call.args.stage)
    scratch = Draft(draft, draft.seq)
    round = outlook(draft, stage, _settings(stage))
    scratch.put(round)
    lay_out(scratch, round, call.now)
    routes = [route for route in scratch.all("route") if route.stage == stage.id and not route.step_free]
    hanging = [station for station in stations_of(draft, stage) if station.open]
    return {
        "stops": len(round.bells),
        "letters": round.letters,
        "rings": round.rings,
        "parties": len(routes),
        "posted": len(hanging),
        "readers": [sum(r.people for r in routes if s.number in r.places) for s in hanging],
        "step_free": sum(len(r.members) for r in scratch.all("route") if r.stage == stage.id and r.step_free),
        "gave_way": scratch.get("round", stage.id).gave_way,
    }


@command("walk.bell", Bell, {"facilitator"})
def bell(draft: Draft, call: Call, late: bool) -> None:
    """Ring the bell: go on to a stop, or back to one. Rung twice for the same stop it rings once."""
    stage, round = _round_now(draft)
    if stage.id != _walk(draft, call.args.stage).id:
        raise Refusal("wrong_stage")
    if not 0 <= call.args.stop <= len(round.bells):
        raise Refusal("bad_args", "refusal-walk-stop", field="stop", stops=len(round.bells))
    ring_bell(draft, call, round, stage, call.args.stop)


@command("walk.out", Out, {"facilitator", "member"}, scope=about_table)
def leave_out(draft: Draft, call: Call, late: bool) -> None:
    """A table does not walk, or does again; its chart stays where it hangs."""
    _, round = _round_now(draft)
    out = sorted({*round.out, call.args.table} if call.args.out else {*round.out} - {call.args.table})
    if out != round.out:
        lay_out(draft, draft.change(round, out=out), call.now)


@command("walk.stay", Stay, {"participant"})
def stay(draft: Draft, call: Call, late: bool) -> None:
    """Read the same charts at the same pace from one's seat; nobody is asked why."""
    draft.change(draft.need("participant", call.actor.id), seated=call.args.on)


@command("chart.read", Read, {"participant"}, scope=about_chart)
def read(draft: Draft, call: Call, late: bool) -> None:
    """Somebody opened a posted chart of another table; each counts once, and nobody is named."""
    chart = draft.get("chart", call.args.chart)
    mark = call.actor.mark(f"read {chart.table or chart.id}")
    noted = any(draft.get("visit", f"{chart.id}.{reader}") for reader in (mark, call.actor.id))
    if not chart.posted or table_of(draft, call.actor) == chart.table or noted:
        return
    draft.put(Visit(id=f"{chart.id}.{mark}", chart=chart.id, mark=mark))
    stage = current_stage(draft)
    choosing = bool(stage and stage.kind == KIND and _settings(stage).rotation == "free")
    row = draft.get("readers", chart.id) or Readers(id=chart.id)
    draft.change(row, count=row.count + 1, open=row.open or choosing)
