"""What the projectors show: one thing at a time, never what nobody let on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop


class Wall(Workshop):
    """A note hangs on table 1's chart; the walk is on."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        pen = self.desk_at(1, "laptop", pen=True)
        self.start("discuss")
        self.line = self.write(1, "We meet monthly", pen)
        self.post(1, pen)
        self.start("walk")
        self.author: Actor = self.join("Ann", 2)
        self.text = self.note(1, "So do we", self.author)

    def does(self, name: str, /, **args: Any) -> Any:
        return self.do(name, args, self.console).result

    def shown(self, screen: str = "main") -> tuple[str, str, str]:
        row = self.row("projection", screen)
        return row.shows, row.on_kind, row.on

    def on_screen(self, kind: str, id: str) -> bool:
        return (kind, id) in self.desk.state.view("screen").rows


@pytest.fixture
def wall(tmp_path: Path) -> Iterator[Wall]:
    wall = Wall(tmp_path)
    yield wall
    wall.close()
    assert wall.problems() == []


def test_a_session_holds_back_what_phones_write_until_it_is_let_on(wall: Wall) -> None:
    assert wall.row("session", "ABCDEF").release
    assert not wall.on_screen("release", f"note.{wall.text}")
    wall.does("release.give", items=[{"kind": "note", "id": wall.text}, {"kind": "note", "id": "gone"}])
    assert wall.on_screen("release", f"note.{wall.text}")
    wall.does("release.take", kind="note", id=wall.text)
    assert not wall.on_screen("release", f"note.{wall.text}")


def test_the_spotlight_lets_a_note_on_and_taking_it_off_ends_the_spotlight(wall: Wall) -> None:
    wall.does("screen.show", kind="note", id=wall.text)
    assert wall.shown() == ("spotlight", "note", wall.text)
    assert wall.on_screen("release", f"note.{wall.text}")
    wall.does("release.take", kind="note", id=wall.text)
    assert wall.shown() == ("stage", "", "")


def test_blank_and_back_show_what_was_there(wall: Wall) -> None:
    wall.does("screen.show", kind="chart", id="a.1")
    wall.does("screen.blank", on=True)
    wall.does("screen.blank", on=True)
    assert wall.shown() == ("blank", "", "")
    wall.does("screen.blank", on=False)
    assert wall.shown() == ("spotlight", "chart", "a.1")
    wall.does("screen.show", kind="line", id=wall.line)
    wall.does("screen.back")
    assert wall.shown() == ("spotlight", "chart", "a.1")
    wall.does("screen.back")
    assert wall.shown() == ("spotlight", "line", wall.line)
    wall.does("screen.stage")
    assert wall.shown() == ("stage", "", "")


def test_each_projector_has_its_own_choice(wall: Wall) -> None:
    side = wall.does("screen.add", name="Side wall")["screen"]
    wall.does("screen.show", kind="chart", id="a.1", screen=side)
    assert wall.shown(side) == ("spotlight", "chart", "a.1")
    assert wall.shown() == ("stage", "", "")
    wall.does("screen.freeze", on=True, screen=side)
    assert wall.row("projection", side).frozen
    wall.does("screen.remove", screen=side)
    assert wall.refused("screen.blank", {"on": True, "screen": side}, wall.console) == ("not_found", "screen")
    assert wall.refused("screen.remove", {}, wall.console) == ("bad_args", "screen")
    for number in range(10):
        wall.does("screen.add", name=f"Room {number}")
    assert wall.refused("screen.add", {"name": "One more"}, wall.console) == ("too_many", "name")


def test_what_is_not_there_cannot_be_shown(wall: Wall) -> None:
    assert wall.refused("screen.show", {"kind": "note", "id": "x"}, wall.console) == ("not_found", "id")
    assert wall.refused("screen.show", {"kind": "key", "id": "x"}, wall.console) == ("bad_args", "kind")
    many = [{"kind": "note", "id": str(n)} for n in range(501)]
    assert wall.refused("release.give", {"items": many}, wall.console) == ("too_many", "items")
