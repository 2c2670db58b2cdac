"""The facilitator says something to a table's screens, or to everybody's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.workshop import Workshop


def say(workshop: Workshop, table: int, text: str, **more: Any) -> str:
    args = {"table": table, "text": text, **more}
    return str(workshop.do("table.message", args, workshop.console).result["message"])


def seen(workshop: Workshop, view: str) -> list[str]:
    rows = workshop.desk.state.view(view).rows
    return [row.text for (kind, _), row in rows.items() if kind == "message"]  # type: ignore[attr-defined]


def test_a_table_is_told_something_and_nobody_else_hears_it(workshop: Workshop) -> None:
    said = say(workshop, 2, "  Could you lower\nyour voices? ")
    assert seen(workshop, "table:2") == seen(workshop, "console") == ["Could you lower your voices?"]
    for view in ("table:1", "room", "wall", "screen"):
        assert seen(workshop, view) == []
    workshop.do("message.end", {"message": said}, workshop.console)
    assert seen(workshop, "table:2") == []
    assert seen(workshop, "console") == ["Could you lower your voices?"]


def test_everyone_look_up_is_said_to_the_room_until_it_is_taken_away(workshop: Workshop) -> None:
    first = say(workshop, 0, "Please look up", look_up=True)
    second = say(workshop, 0, "Lunch is in the hall", look_up=True)
    assert seen(workshop, "room") == ["Lunch is in the hall"]
    assert workshop.row("message", first).ended_at == workshop.now
    workshop.do("message.end", {"message": second}, workshop.console)
    workshop.wait(1)
    ended = workshop.row("message", second)
    workshop.do("message.end", {"message": second}, workshop.console)
    assert seen(workshop, "room") == []
    assert workshop.row("message", second) == ended


def test_a_table_has_three_cards_at_most_and_the_oldest_goes(workshop: Workshop) -> None:
    say(workshop, 1, "kept, for it is another table's")
    for number in range(5):
        say(workshop, 2, f"word {number}")
        workshop.wait(1)
    assert sorted(seen(workshop, "table:2")) == ["word 2", "word 3", "word 4"]
    assert len(seen(workshop, "table:1")) == 1


@pytest.mark.parametrize(
    ("args", "refusal"),
    [
        ({"table": 9, "text": "Hello"}, ("not_found", "table")),
        ({"table": 1, "text": " "}, ("bad_args", "text")),
        ({"table": 1, "text": "x" * 201}, ("too_long", "text")),
        ({"table": 1, "text": "Look", "look_up": True}, ("bad_args", "look_up")),
    ],
)
def test_what_cannot_be_said_names_the_field(
    workshop: Workshop, args: dict[str, Any], refusal: tuple[str, str]
) -> None:
    assert workshop.refused("table.message", args, workshop.console) == refusal
    assert workshop.refused("message.end", {"message": "none"}, workshop.console) == ("not_found", "message")
