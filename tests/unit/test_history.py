"""Undo: whatever a facilitator did can be taken back, one by one, and what others wrote meanwhile stays."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from facilitator import messages
from facilitator.register import COMMANDS
from facilitator.session.history import KEPT, PASSED_OVER
from facilitator.session.rows import ROW_KINDS
from tests.unit.workshop import Workshop


class Stage(Workshop):
    """A workshop in its discussion; `does` is the facilitator."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.pen = self.desk_at(1, "laptop", pen=True)
        self.start("discuss")
        self.line = self.write(1, "We meet monthly", self.pen)

    def does(self, name: str, /, **args: Any) -> Any:
        return self.do(name, args, self.console).result

    def undo(self, **args: Any) -> Any:
        return self.do("undo", args, self.console).result

    def everything(self) -> dict[tuple[str, str], Any]:
        """Every row but what undo itself keeps, without its sequence number."""
        kinds = set(ROW_KINDS) - {"action", "trace"}
        return {
            (kind, row.id): msgspec.structs.replace(row, seq=0) for kind in kinds for row in self.desk.state.all(kind)
        }


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()
    assert stage.problems() == []


def test_a_stage_started_by_mistake_was_never_started(stage: Stage) -> None:
    before = stage.everything()
    stage.wait(5)
    stage.start("walk")
    stage.undo()
    assert stage.everything() == before
    assert stage.row("stage", "a.discuss").state == "running"


def test_what_others_did_meanwhile_stays(stage: Stage) -> None:
    stage.post(1)
    stage.start("walk")
    ann = stage.join("Ann", 2)
    note = stage.note(1, "So do we", ann)
    result = stage.undo(action=next(a.id for a in stage.desk.state.all("action") if a.name == "chart.post"))
    assert result["kept"] == 0
    assert not stage.row("chart", "a.1").posted
    assert stage.row("note", note).text == "So do we"
    assert ("note", note) not in stage.desk.state.view("wall").rows, "it waits with its chart"
    assert ("line", stage.line) not in stage.desk.state.view("wall").rows


def test_a_field_that_somebody_changed_since_is_left_alone(stage: Stage) -> None:
    stage.does("table.rename", table=1, name="Window")
    stage.does("table.rename", table=1, name="Door")
    first = next(a.id for a in stage.desk.state.all("action") if a.name == "table.rename")
    assert stage.undo(action=first)["kept"] == 1
    assert stage.row("table", "1").name == "Door"
    stage.undo()
    assert stage.row("table", "1").name == "Window"


def test_a_table_somebody_sat_down_at_is_not_taken_away(stage: Stage) -> None:
    number = stage.does("table.add")["table"]
    ann = stage.join("Ann", number)
    assert stage.undo()["kept"] == 1
    assert stage.row("table", str(number)).seated == 1
    assert stage.row("participant", ann.id).table == number


def test_undo_is_taken_back_too(stage: Stage) -> None:
    stage.does("table.rename", table=1, name="Window")
    stage.undo()
    assert stage.row("table", "1").name == ""
    redo = next(a.id for a in stage.desk.state.all("action") if a.undoes)
    stage.undo(action=redo)
    assert stage.row("table", "1").name == "Window"
    stage.undo()
    assert stage.row("table", "1").name == "", "and once more"


def test_undone_twice_is_undone_once(stage: Stage) -> None:
    stage.does("table.rename", table=1, name="Window")
    action = next(a.id for a in stage.desk.state.all("action") if a.name == "table.rename")
    stage.undo(action=action)
    seq = stage.desk.state.seq
    stage.undo(action=action)
    assert stage.desk.state.seq == seq


def test_with_nothing_left_it_says_so(stage: Stage) -> None:
    while True:
        answer = stage.ask("undo", {}, stage.console)
        if answer.refusal:
            break
    assert (answer.refusal.code, answer.refusal.field) == ("not_found", "action")


def test_the_last_fifty_are_kept(stage: Stage) -> None:
    for number in range(KEPT + 5):
        stage.does("table.rename", table=1, name=f"Name {number}")
    assert len(list(stage.desk.state.all("action"))) == KEPT
    assert len(list(stage.desk.state.all("trace"))) == KEPT


def test_a_walk_that_was_begun_too_soon_leaves_no_trace(stage: Stage) -> None:
    stage.join("Ann", 2)
    stage.post(1)
    before = stage.everything()
    stage.start("walk")
    stage.does("walk.bell", stage="a.walk", stop=1)
    stage.undo()
    stage.undo()
    assert stage.everything() == before


DO = [
    ("stage.start", {"stage": "a.walk"}), ("stage.start", {"stage": "a.post"}), ("stage.start", {"stage": "a.vote"}),
    ("stage.extend", {"stage": "a.walk", "minutes": 2}), ("stage.pause", {"stage": "a.walk"}),
    ("stage.resume", {"stage": "a.walk"}), ("stage.end", {"stage": "a.walk"}), ("stage.skip", {"stage": "a.pick"}),
    ("table.add", {}), ("table.rename", {"table": 2, "name": "Door"}), ("table.limit", {"table": 2, "seats": 5}),
    ("table.move", {"table": 2, "group": "g1"}), ("table.remove", {"table": 3}), ("chart.post", {"chart": "a.1"}),
    ("chart.unpost", {"chart": "a.1"}), ("charts.post", {"activity": "a"}), ("line.hide", {"line": ""}),
    ("line.park", {"line": ""}), ("park.add", {"text": "Later"}), ("screen.blank", {"on": True}),
    ("screen.show", {"kind": "chart", "id": "a.1"}), ("session.release", {"on": False}),
    ("words.set", {"words": ["x"]}), ("table.message", {"table": 1, "text": "Softly"}),
    ("help.call", {"table": 1}), ("help.done", {"table": 1}),
    ("group.add", {"name": "Third"}), ("session.replan", {}), ("session.end", {}),
    ("reporter.set", {"table": 1, "name": "Bo"}),
]  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_any_actions_undone_one_by_one_leave_everything_as_it_was(tmp_path: Path, seed: int) -> None:
    stage, dice = Stage(tmp_path), random.Random(seed)
    for table in (1, 2, 3, 3):
        stage.join(f"at {table}", table)
    snapshots = []
    while len(snapshots) < 15:
        name, args = dice.choice(DO)
        args = {key: stage.line if key == "line" else value for key, value in args.items()}
        before, seq = stage.everything(), stage.desk.state.seq
        answer = stage.ask(name, args, stage.console)
        if answer.ok and stage.desk.state.seq > seq:
            snapshots.append((name, before))
        elif answer.refusal and answer.refusal.code == "ended":
            stage.undo()
            assert snapshots.pop()[0] == "session.end"
        stage.wait(dice.choice((0, 0.5, 3)))
    for name, before in reversed(snapshots):
        assert stage.undo()["kept"] == 0, name
        assert stage.everything() == before, name
    stage.close()
    assert stage.problems() == []


def test_every_action_has_words() -> None:
    done = [
        name
        for name, entry in COMMANDS.items()
        if entry.who & {"facilitator", "anyone"} and not entry.internal and name not in PASSED_OVER
    ]
    ids = [f"done-{name.replace('.', '-')}" for name in done if not name.startswith("pulse")]
    assert [id for id in ids if messages.text(id) == id] == []
