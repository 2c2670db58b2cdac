"""What somebody wrote is theirs: they alone take it along or erase it, also once they were sent out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.erasing_room import CANARY, Room, erase, lived_in
from tests.unit.workshop import CODE


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with lived_in(tmp_path) as room:
        yield room


def test_nobody_erases_without_the_persons_token(room: Room) -> None:
    for header in ({}, {"Authorization": "Bearer CONSOLE"}, {"Authorization": "Bearer wrong"}):
        assert room.client.delete(f"/api/me?code={CODE}", headers=header).status_code == 403
    assert room.shown()


def test_ones_own_can_be_taken_along(room: Room) -> None:
    header = {"Authorization": f"Bearer {room.ann.secret}"}
    told = room.client.get(f"/api/me/export?code={CODE}", headers=header).json
    assert {note["text"] for note in told["notes"]} >= {f"{CANARY} signed2", f"{CANARY} nobody2", f"{CANARY} ask"}
    assert "How, Bob asks?" not in str(told)
    assert [answer["text"] for answer in told["answers"]] == ["We saved for it"]
    assert (told["person"]["name"], len(told["replies"]), len(told["lines"])) == (f"{CANARY} name2", 1, 2)
    page = room.client.get(f"/s/{CODE}/my-notes.html", headers=header)
    assert page.headers["Content-Disposition"] == f'attachment; filename="my-notes-{CODE}.html"'
    assert f"{CANARY} nobody2" in page.text
    assert "How, Bob asks?" not in page.text


def test_whoever_was_sent_out_has_their_own_and_nothing_else(room: Room) -> None:
    room.do("participant.remove", {"participants": [room.ann.id]}, room.console)
    assert room.desk.actor(room.ann.secret) is None
    header = {"Authorization": f"Bearer {room.ann.secret}"}
    told = room.client.get(f"/api/me/export?code={CODE}", headers=header).json
    assert f"{CANARY} signed2" in {note["text"] for note in told["notes"]}
    phone = room.client
    phone.set_cookie(f"facilitator_{CODE}", room.ann.secret)
    for path in ("my-notes.html", "my-notes.json", "follow/mine"):
        assert f"{CANARY} signed2" in phone.get(f"/s/{CODE}/{path}").text, path
    assert phone.get(f"/s/{CODE}/materials/any").status_code == 403
    erase(room)
    assert (room.shown(), room.found_in(), room.problems()) == ([], [], [])
    room.do("undo", {}, room.console)
    assert (room.shown(), room.found_in()) == ([], [])
    assert room.desk.actor(room.ann.secret) is not None


def test_whoever_was_sent_out_is_not_counted_out_twice(room: Room) -> None:
    for person in (room.ann, room.bob):
        room.do("participant.introduce", {"affiliation": "Ohio"}, person)
    room.do("participant.remove", {"participants": [room.ann.id]}, room.console)
    erase(room)
    assert [(row.name, row.people) for row in room.desk.state.all("affiliation")] == [("Ohio", 1)]


def test_a_phone_cannot_keep_the_server_busy_with_it(room: Room) -> None:
    header = {"Authorization": f"Bearer {room.ann.secret}"}
    client = room.client
    told = [client.delete(f"/api/me?code={CODE}", headers=header).status_code for _ in range(6)]
    assert told == [200] * 5 + [429]
