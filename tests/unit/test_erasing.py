"""Somebody erases what they wrote: no byte of it is left, others' words stay, and the file is whole."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from unittest import mock

import pytest

from facilitator.live import erasure
from facilitator.live.following import Follows
from facilitator.store import rewriting
from facilitator.store.check import check
from facilitator.store.connection import read_only
from tests.unit.erasing_room import CANARY, Room
from tests.unit.workshop import CODE

REMOVED = "(removed by its author)"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    folder = tmp_path / "sessions"
    folder.mkdir()
    room = Room(folder)
    room.live_a_day(room.ann)
    yield room
    room.close()
    assert check(room.path) == []


def erase(room: Room) -> dict[str, object]:
    """As the phone does it."""
    header = {"Authorization": f"Bearer {room.ann.secret}"}
    answer = room.client.delete(f"/api/me?code={CODE}", headers=header)
    assert answer.status_code == 200, answer.json
    return dict(answer.json)


def test_no_byte_of_it_is_left_and_nothing_of_others_is_lost(room: Room) -> None:
    copy = room.path.parent / "copy.db"
    room.house.library.backup(CODE, copy)
    later = room.house.create("transitions", 2, follows=Follows(CODE)).code
    assert CANARY in str(list(room.house.open(later).state.all("carried")))
    assert room.search_all()
    assert {f"{CODE}.db-wal", ".search.db", "copy.db"} <= set(room.found_in())
    assert erase(room) == {"ok": True, "copies": 0}
    assert room.shown() == []
    assert room.found_in() == []
    assert room.problems() == []
    assert check(copy) == check(room.path.with_name(f"{later}.db")) == []
    assert REMOVED in str(list(room.house.open(later).state.all("carried")))
    assert room.row("note", room.left["signed"]).text == REMOVED
    assert room.row("answer", room.left["signed"]).text == "We saved for it"
    assert room.row("note", room.left["nobody"]) is None
    assert room.row("line", room.left["typed"]).text == "The table says so", "it is the table's word"
    assert room.row("note", room.left["bobs"]).text == "How, Bob asks?"
    room.reopen()
    assert room.shown() == []


def test_somebody_who_never_ends_reading_holds_nobody_up(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Litestream does. The file is rebuilt once, and what is left is in its log until the reading ends."""
    monkeypatch.setattr(erasure, "PAUSE", 0.01)
    rebuilt = mock.Mock(side_effect=rewriting.shed)
    monkeypatch.setattr(rewriting, "shed", rebuilt)
    with closing(read_only(room.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM changes").fetchone()
        began = time.monotonic()
        erase(room)
        assert time.monotonic() - began < 3, "each look at the log would take 2 s if it waited"
        assert rebuilt.call_count == 1
        assert room.shown() == []
    room.reopen()
    assert room.found_in() == []


def test_nothing_names_them_any_more_and_counts_are_right(room: Room) -> None:
    erase(room)
    with sqlite3.connect(room.path) as file:
        actors = {actor for (actor,) in file.execute("SELECT DISTINCT actor FROM changes")}
        authors = {author for (author,) in file.execute("SELECT author FROM line UNION SELECT author FROM note")}
        results = {r for (r,) in file.execute("SELECT result FROM commands WHERE mark = ''")}
    file.close()
    assert room.ann.id not in actors | authors
    assert results <= {"{}"}
    person = room.row("participant", room.ann.id)
    assert (person.name, person.affiliation, person.table) == ("", "", 1), "the seat stays"
    assert (room.row("table", "1").reporter_name, room.row("table", "1").pen_name) == ("", "")
    assert room.row("note", room.left["third"]).too == 0
    assert list(room.desk.state.all("dot")) == []
    assert room.row("tally", "goal.0").voters == 0
    assert [row.us_too for row in room.desk.state.all("turn") if row.table == 2] == [0]
    assert room.row("readback", "a.1").differ == 0
    assert list(room.desk.state.all("affiliation")) == []


def test_whoever_was_away_is_told_that_it_is_gone(room: Room) -> None:
    since = room.desk.state.seq
    held = set(room.desk.state.view("chart:a.2").rows)
    erase(room)
    view = room.desk.state.view("chart:a.2")
    gone = {ref for ref, seq in view.left.items() if seq > since}
    assert ("note", room.left["nobody"]) in held & gone
    assert view.rows["note", room.left["signed"]].seq > since


def test_what_is_sent_again_does_not_come_back(room: Room) -> None:
    erase(room)
    args = {"chart": "a.2", "kind": "question", "text": f"{CANARY} signed"}
    again = room.ask("note.add", args, room.ann, id=room.left["signed"])
    assert again.refusal is not None
    assert again.refusal.message == "refusal-id-used"
    assert room.shown() == []


def test_they_may_go_on(room: Room) -> None:
    erase(room)
    room.start("a.walk")
    note = room.note(2, "A new one", room.ann)
    assert room.row("note", note).author == room.ann.id


def test_undo_brings_nothing_back(room: Room) -> None:
    erase(room)
    while True:
        answer = room.ask("undo", {}, room.console)
        if not answer.ok:
            break
        assert room.shown() == []


def test_it_is_finished_when_the_server_stopped_in_between(room: Room) -> None:
    with (
        mock.patch.object(rewriting, "rewrite", side_effect=KeyboardInterrupt),
        pytest.raises(KeyboardInterrupt),
    ):
        erasure.erase_own(room.house, room.desk, room.ann)
    assert room.shown() == [], "out of sight at once"
    assert room.found_in(), "and still in the file"
    room.house.library.forget_index()
    room.reopen()
    assert room.found_in() == []


def test_a_copy_that_is_not_there_is_told(room: Room, tmp_path: Path) -> None:
    room.house.library.backup(CODE, tmp_path / "stick.db")
    (tmp_path / "stick.db").rename(tmp_path / "elsewhere.db")
    assert erase(room)["copies"] == 1


def test_another_person_is_not_touched(room: Room) -> None:
    before = {row.id: row for row in room.desk.state.all("note") if row.author == room.bob.id}
    room.do("session.end", {}, room.console)  # afterwards too
    erase(room)
    after = {row.id: row.text for row in room.desk.state.all("note") if row.author == room.bob.id}
    assert after == {id: row.text for id, row in before.items()}
    assert room.row("participant", room.bob.id).name == "Bob"


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


def test_a_phone_cannot_keep_the_server_busy_with_it(room: Room) -> None:
    header = {"Authorization": f"Bearer {room.ann.secret}"}
    client = room.client
    told = [client.delete(f"/api/me?code={CODE}", headers=header).status_code for _ in range(6)]
    assert told == [200] * 5 + [429]
