"""Every built-in agenda is run through by simulated people, from first stage to close, on a real desk and file."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import msgspec
import pytest

from facilitator.agenda.reader import METHODS, built_in
from facilitator.rehearsal.work import WORK
from facilitator.session.roles import Actor
from facilitator.session.rows import ROOM, WALL, me_view, table_view
from tests.unit.workshop import Workshop

TABLES = 3
PEOPLE = 9
ROUNDS = 12  # times each person may do something in a stage


class Somebody:
    """A simulated person as `rehearsal.work` knows them, sitting in the test's own process."""

    def __init__(self, shop: Workshop, actor: Actor, dice: random.Random) -> None:
        self.shop, self.actor, self.dice, self.id = shop, actor, dice, actor.id
        self.refused: list[tuple[str, str]] = []

    def do(self, name: str, **args: Any) -> dict[str, Any]:
        answer = self.shop.ask(name, args, self.actor)
        if answer.refusal:
            self.refused.append((name, f"{answer.refusal.code} {answer.refusal.message} {answer.refusal.params}"))
        return {"ok": answer.ok, "result": answer.result}

    def of(self, kind: str, **fields: Any) -> list[dict[str, Any]]:
        seen = {ROOM, WALL, me_view(self.id), table_view(self.table["number"])}
        shown = [row for row in self.shop.desk.state.all(kind) if seen & set(row.views(self.shop.desk.state))]
        rows = [msgspec.to_builtins(row) for row in shown]
        return [row for row in rows if all(row[name] == value for name, value in fields.items())]

    def get(self, kind: str, id: str) -> dict[str, Any]:
        row = self.shop.row(kind, id)
        return dict(msgspec.to_builtins(row)) if row else {}

    @property
    def table(self) -> dict[str, Any]:
        return self.get("table", str(self.shop.row("participant", self.id).table))

    @property
    def records(self) -> bool:
        return bool(self.table["pen"] == self.id)

    def chart(self, stage: dict[str, Any]) -> dict[str, Any]:
        return self.get("chart", f"{stage['activity']}.{self.table['number']}")


@pytest.mark.parametrize("name", built_in())
def test_a_built_in_agenda_runs_through(name: str, tmp_path: Path) -> None:
    shop = Workshop(tmp_path, TABLES, (METHODS / f"{name}.toml").read_text(encoding="utf-8"))
    dice = random.Random(name)
    people = [Somebody(shop, shop.join(f"P{n}", table=n % TABLES + 1), dice) for n in range(PEOPLE)]
    for stage in sorted(shop.desk.state.all("stage"), key=lambda stage: stage.position):
        shop.start(stage.id)
        run(shop, people, stage.id)
        came_out(shop, stage.id)
        shop.wait(stage.minutes)
        shop.do("stage.end", {"stage": stage.id}, shop.console)
        after(shop, stage.id)
    shop.do("session.end", {}, shop.console)
    refused = {reason for person in people for reason in person.refused if not reason[1].startswith("locked")}
    assert refused == set()
    assert shop.problems() == []


def run(shop: Workshop, people: list[Somebody], stage: str) -> None:
    """Everybody does what there is to do, now and then; the facilitator what is hers."""
    kind = shop.row("stage", stage).kind
    for _ in range(ROUNDS):
        if kind == "cluster":
            group(shop, stage)
        if kind == "share":
            next_turn(shop, stage)
        for person in people:
            if kind in WORK:
                WORK[kind](person, person.get("stage", stage))  # type: ignore[arg-type]
        shop.wait(0.1)


def group(shop: Workshop, stage: str) -> None:
    """The facilitator puts the next two loose lines under a theme."""
    row = shop.row("stage", stage)
    charts = {chart.id for chart in shop.desk.state.all("chart") if chart.activity == row.activity}
    placed = {place.on for place in shop.desk.state.all("placing")}
    lines = [x for x in shop.desk.state.all("line") if x.chart in charts and x.id not in placed and not x.held]
    source = row.settings["source"]
    if source and source != "lines":
        lines = [x for x in lines if shop.row("topic", x.section).stage.endswith(source)]
    loose = lines[:2]
    if not loose or row.settings["who"] == "tables":
        return
    theme = shop.do("theme.add", {"stage": stage, "title": f"Like {loose[0].text[:20]}"}, shop.console)
    for line in loose:
        on = {"kind": "line", "id": line.id}
        shop.do("item.place", {"stage": stage, "on": on, "theme": theme.result["theme"]}, shop.console)


def next_turn(shop: Workshop, stage: str) -> None:
    """The facilitator calls the next table."""
    turns = sorted((t for t in shop.desk.state.all("turn") if t.stage == stage), key=lambda turn: turn.position)
    for turn in [turn for turn in turns if turn.state == "speaking"]:
        shop.do("turn.end", {"table": turn.table}, shop.console)
    for turn in [turn for turn in turns if turn.state == "waiting"][:1]:
        shop.do("turn.start", {"table": turn.table}, shop.console)


def came_out(shop: Workshop, stage: str) -> None:
    """Each kind of stage left behind what it is for."""
    row = shop.row("stage", stage)
    lines = [line for line in shop.desk.state.all("line") if shop.row("topic", line.section).stage == stage]
    if row.kind == "discuss" and row.settings["scribe"] != "none" and row.settings["unit"] not in ("group", "room"):
        assert lines, stage
    if row.kind == "vote":
        assert [dot for dot in shop.desk.state.all("dot") if dot.stage == stage], stage
    if row.kind == "pick":
        assert any(card.ready for card in shop.desk.state.all("challenge") if card.activity == row.activity), stage
    if row.kind == "share":
        turns = [turn.state for turn in shop.desk.state.all("turn") if turn.stage == stage]
        assert turns == ["done"] * TABLES, stage


def after(shop: Workshop, stage: str) -> None:
    """What the end of a stage brings: nobody is on the way, votes are counted, nothing stays held by accident."""
    row = shop.row("stage", stage)
    assert all(place.arrived for place in shop.desk.state.all("place") if place.stage == stage)
    if row.kind == "vote":
        assert [tally for tally in shop.desk.state.all("tally") if tally.stage == stage], stage
    if row.kind == "regroup":
        seated = [table.seated for table in shop.desk.state.all("table")]
        assert sum(seated) == PEOPLE
    assert row.state == "ended"
