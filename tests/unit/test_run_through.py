"""Every built-in agenda is run through by simulated people, from first stage to close, on a real desk and file."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from facilitator.agenda.reader import METHODS, built_in
from facilitator.rehearsal.work import WORK
from tests.unit.somebody import Somebody, group, next_turn
from tests.unit.workshop import Workshop

TABLES = 3
PEOPLE = 9
ROUNDS = 12  # times each person may do something in a stage


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
