"""Questions are debts, parked things come back, a call is taken: nothing is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.workshop import Workshop


class Wall(Workshop):
    """Ann of table 2 asks table 1, whose recorder has a laptop."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.start("discuss")
        self.pen = self.desk_at(1, "laptop", pen=True)
        self.line = self.write(1, "We meet monthly", self.pen)
        self.post(1, self.pen)
        self.start("walk")
        self.ann, self.bob = self.join("Ann", 2), self.join("Bob", 2)
        self.question = self.note(1, "How?", self.ann, kind="question")

    def on_wall(self, kind: str, id: str) -> bool:
        return (kind, id) in self.desk.state.view("wall").rows

    def by_facilitator(self, name: str, /, **args: Any) -> Any:
        return self.do(name, args, self.console).result


@pytest.fixture
def wall(tmp_path: Path) -> Iterator[Wall]:
    wall = Wall(tmp_path)
    yield wall
    wall.close()
    assert wall.problems() == []


def test_others_ask_the_same_and_each_counts_once(wall: Wall) -> None:
    for _ in range(2):
        wall.do("note.metoo", {"note": wall.question}, wall.bob)
    assert wall.row("note", wall.question).too == 1
    assert wall.refused("note.metoo", {"note": wall.question}, wall.ann) == ("not_allowed", "note")
    wall.do("note.metoo", {"note": wall.question, "on": False}, wall.bob)
    assert wall.row("note", wall.question).too == 0
    remark = wall.note(1, "Fine", wall.ann)
    assert wall.refused("note.metoo", {"note": remark}, wall.bob) == ("bad_args", "note")


def test_the_facilitator_answers_for_a_table_and_the_author_sees_it(wall: Wall) -> None:
    wall.by_facilitator("note.answer", note=wall.question, text="They are away today", outcome="deferred")
    answer = wall.row("answer", wall.question)
    assert (answer.outcome, answer.by_facilitator, answer.table) == ("deferred", True, 1)
    assert ("answer", wall.question) in wall.desk.state.view(f"me:{wall.ann.id}").rows
    wall.do("note.answer", {"note": wall.question, "text": "By phone"}, wall.pen)
    assert not wall.row("answer", wall.question).by_facilitator
    refused = wall.refused("note.answer", {"note": wall.question, "text": " ", "outcome": "declined"}, wall.pen)
    assert refused == ("bad_args", "text"), "to decline needs a reason"


def test_an_off_topic_note_is_parked_and_goes_back(wall: Wall) -> None:
    parked = wall.do("note.park", {"note": wall.question}, wall.ann).result["parked"]
    assert wall.do("note.park", {"note": wall.question}, wall.pen).result["parked"] == parked
    assert not wall.on_wall("note", wall.question)
    assert ("note", wall.question) in wall.desk.state.view(f"me:{wall.ann.id}").rows, "its author still sees it"
    item = wall.row("parked", parked)
    assert (item.text, item.table, item.of) == ("How?", 1, "note")
    wall.by_facilitator("park.back", parked=parked)
    assert wall.on_wall("note", wall.question)
    assert wall.row("parked", parked) is None


def test_a_line_is_parked_with_its_chart_up(wall: Wall) -> None:
    parked = wall.do("line.park", {"line": wall.line}, wall.pen).result["parked"]
    assert not wall.on_wall("line", wall.line)
    wall.by_facilitator("park.back", parked=parked)
    assert wall.on_wall("line", wall.line)


def test_each_parked_item_is_disposed_of_also_after_the_end(wall: Wall) -> None:
    parked = wall.do("park.add", {"text": "Who pays?"}, wall.pen).result["parked"]
    assert wall.refused("park.back", {"parked": parked}, wall.console) == ("bad_args", "parked")
    wall.by_facilitator("park.settle", parked=parked, outcome="follow_up", text="Jo asks the board")
    assert (wall.row("parked", parked).outcome, wall.row("parked", parked).answer) == ("follow_up", "Jo asks the board")
    wall.by_facilitator("park.settle", parked=parked, outcome="")
    assert wall.row("parked", parked).settled_at == 0
    wall.by_facilitator("session.end")
    wall.by_facilitator("park.settle", parked=parked, outcome="dropped")


def test_what_is_parked_is_on_the_projector_only_once_let_on(wall: Wall) -> None:
    parked = wall.do("park.add", {"text": "Who pays?"}, wall.ann).result["parked"]
    assert ("parked", parked) not in wall.desk.state.view("screen").rows
    wall.by_facilitator("screen.show", kind="parked", id=parked)
    assert ("parked", parked) in wall.desk.state.view("screen").rows
    wall.by_facilitator("release.take", kind="parked", id=parked)
    assert ("parked", parked) not in wall.desk.state.view("screen").rows


def test_a_call_is_taken_once_and_a_new_call_rings_anew(wall: Wall) -> None:
    wall.do("help.call", {"table": 1}, wall.pen)
    wall.by_facilitator("help.take", table=1)
    taken = wall.row("help", "1").taken_at
    wall.wait(1)
    wall.by_facilitator("help.take", table=1)
    assert wall.row("help", "1").taken_at == taken > 0
    wall.by_facilitator("help.done", table=1)
    wall.do("help.call", {"table": 1}, wall.pen)
    assert (wall.row("help", "1").open, wall.row("help", "1").taken_at) == (True, 0)


def test_a_table_has_finished_this_stage_and_no_other(wall: Wall) -> None:
    wall.do("table.done", {"table": 1}, wall.pen)
    assert wall.row("table", "1").done == "a.walk"
    wall.do("table.done", {"table": 1, "done": False}, wall.pen)
    assert wall.row("table", "1").done == ""
