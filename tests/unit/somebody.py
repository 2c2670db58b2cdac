"""Simulated people in the test's own process, and what a facilitator does for them between whiles."""

from __future__ import annotations

import random
from typing import Any

import msgspec

from facilitator.session.roles import Actor
from facilitator.session.rows import ROOM, WALL, me_view, table_view
from tests.unit.workshop import Workshop


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

    def write_line(self, chart: str, section: str, words: str) -> None:
        self.do("line.write", chart=chart, section=section, text=words)

    def go_to(self, charts: list[dict[str, Any]]) -> dict[str, Any]:
        return self.dice.choice(charts)

    def of(self, kind: str, **fields: Any) -> list[dict[str, Any]]:
        seen = {ROOM, WALL, me_view(self.id), table_view(self.table["number"])}
        state = self.shop.desk.state
        rows = [row for row in state.all(kind) if all(getattr(row, n) == value for n, value in fields.items())]
        return [msgspec.to_builtins(row) for row in rows if not seen.isdisjoint(row.views(state))]

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
