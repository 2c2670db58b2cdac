"""What the big screen says reaches phones as words, and leaves them when it leaves the screen."""

from __future__ import annotations

from tests.unit.test_projection import Wall, wall

__all__ = ["wall"]


def said(wall: Wall) -> tuple[str, list[str]]:
    row = wall.row("aloud", "main")
    assert ("aloud", "main") in wall.desk.state.view("room").rows
    return row.shows, row.text


def test_what_the_spotlight_is_on_is_on_every_phone_in_words(wall: Wall) -> None:
    wall.does("screen.show", kind="note", id=wall.text)
    assert said(wall) == ("spotlight", ["So do we"])
    assert wall.row("aloud", "main").table == 1
    wall.does("screen.show", kind="chart", id="a.1")
    assert said(wall) == ("spotlight", ["We meet monthly"])
    wall.does("screen.blank", on=True)
    assert said(wall) == ("blank", [])
    wall.does("screen.stage")
    assert said(wall) == ("stage", [])


def test_a_session_whose_day_was_played_again_opens_again(wall: Wall) -> None:
    wall.does("screen.replay", at=wall.now)
    assert said(wall) == ("replay", [])
    wall.reopen()
    assert said(wall) == ("replay", [])


def test_a_note_that_is_hidden_while_it_is_shown_is_gone_from_the_words_too(wall: Wall) -> None:
    wall.does("screen.show", kind="note", id=wall.text)
    wall.does("screen.freeze", on=True)
    wall.does("note.hide", note=wall.text)
    assert said(wall) == ("spotlight", [])


def test_a_frozen_picture_is_said_as_it_stands(wall: Wall) -> None:
    wall.does("screen.show", kind="chart", id="a.1")
    wall.does("screen.freeze", on=True)
    wall.start("discuss")
    pen = wall.desk_at(1, "laptop", pen=True)
    wall.write(1, "And by phone", pen)
    assert said(wall) == ("spotlight", ["We meet monthly"])
    wall.does("screen.freeze", on=False)
    assert said(wall) == ("spotlight", ["We meet monthly", "And by phone"])


def test_another_projector_of_its_own_is_not_said(wall: Wall) -> None:
    second = wall.does("screen.add", name="Side wall")["screen"]
    wall.does("screen.show", kind="note", id=wall.text, screen=second)
    assert wall.row("aloud", "main") is None or said(wall) == ("stage", [])
