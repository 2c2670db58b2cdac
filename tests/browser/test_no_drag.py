"""Whatever can be dragged can be moved without dragging, by a button or by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from facilitator.paths import STATIC
from tests.browser.every_kind import AGENDA, walked_through
from tests.browser.long import long
from tests.browser.room import Room

# Modules that take a pointer's drag, and what is moved there. Who adds one says here how it is done without.
DRAGS = {
    "board.js": "cards on the theme board: the list beside each card; its grip by arrow keys",
    "console-turns.js": "the order of the share-out: a button up and down in each row",
    "editor-list.js": "stages of the agenda: arrow keys on the grip; buttons in the stage's form",
    "ranking.js": "a vote's ranking: a button up and down in each line; arrow keys on them",
}


def test_every_drag_is_known() -> None:
    listens = ("@pointerdown", "@dragstart", "@mousedown", "@touchstart")
    files = (STATIC / "js" / "components").glob("*.js"), (STATIC / "js" / "stages").glob("*.js")
    found = {file.name for folder in files for file in folder if any(one in file.read_text() for one in listens)}
    assert found == set(DRAGS)


@long
@pytest.mark.timeout(240)
def test_cards_turns_and_stages_are_moved_without_dragging(room_of: Callable[..., Room]) -> None:
    """The ranking: `test_vote.py`. The board's grip by keys: `test_cluster.py`."""
    room = room_of(AGENDA)
    console, phone = room.console(), room.phone(3, "", viewport={"width": 320, "height": 640})
    for kind in walked_through(room):
        if kind == "cluster":
            card = phone.locator(".board-card").first
            text = card.locator(".board-words").inner_text()
            card.get_by_role("combobox").select_option(label="Calls")
            expect(phone.locator(".board-theme .board-card")).to_contain_text(text)
        elif kind == "share":
            coming = console.locator(".turns-row[data-state=waiting]")
            second = coming.nth(1).get_attribute("data-table")
            coming.nth(1).get_by_role("button", name="earlier").press("Enter")
            expect(coming.first).to_have_attribute("data-table", str(second))
    console.get_by_role("region", name="Agenda").get_by_role("button", name="Edit").press("Enter")
    editor = console.get_by_role("dialog")
    editor.locator(".editor-name").filter(has_text="One table on").press("Enter")
    editor.get_by_role("button", name="Earlier").press("Enter")
    expect(editor.locator(".editor-row .words").nth(-2)).to_have_text("One table on")
