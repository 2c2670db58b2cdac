"""Somebody erases what they wrote: no byte of it is left, others' words stay, and the file is whole."""

from __future__ import annotations

import re
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from facilitator.live import erasure
from facilitator.live.desk import SERVER, Answer, Desk
from facilitator.live.elsewhere import Elsewhere
from facilitator.live.following import Follows
from facilitator.session import keys
from facilitator.session.own import Left
from facilitator.session.refusals import Refusal
from facilitator.session.roles import Actor
from facilitator.store import copies, journal, rewriting
from facilitator.store.check import check
from facilitator.store.connection import read_only
from facilitator.store.second_copy import take
from facilitator.store.session_file import StorageError
from tests.unit.erasing_room import AGENDA, CANARY, Room, erase, lived_in
from tests.unit.workshop import CODE, CONSOLE_KEY, first_file

REMOVED = "(removed by its author)"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with lived_in(tmp_path) as room:
        yield room


def at(name: str, happens: Callable[[], Answer]) -> AbstractContextManager[Any]:
    """What happens instead of this one command."""
    run = Desk.run

    def instead(desk: Desk, asked: object, *args: Any, **more: Any) -> Answer:
        return happens() if asked == name else run(desk, asked, *args, **more)

    return mock.patch.object(Desk, "run", instead)


def refused() -> Answer:
    return Answer(refusal=Refusal("storage", again=True))


def stopped() -> Answer:
    raise KeyboardInterrupt


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
    assert room.row("photo", "p1").caption == "Six districts", "so is what its picture shows"
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


def test_it_is_finished_when_the_server_stopped_before_it_was_out_of_sight(room: Room, tmp_path: Path) -> None:
    with at("me.erase", stopped), pytest.raises(KeyboardInterrupt):
        erasure.erase_own(room.house, room.desk, room.ann)
    assert room.shown(), "nothing is gone yet"
    room.house.library.forget_index()
    room.reopen()
    assert (room.shown(), room.found_in(), room.problems()) == ([], [], [])
    take(room.path, tmp_path / "second.db")


def test_what_the_disk_refused_is_as_it_was_and_can_be_tried_again(room: Room, tmp_path: Path) -> None:
    shown = room.shown()
    with at("me.erase", refused):
        header = {"Authorization": f"Bearer {room.ann.secret}"}
        assert room.client.delete(f"/api/me?code={CODE}", headers=header).status_code == 507
    room.reopen()
    assert (room.shown(), room.problems()) == (shown, [])
    take(room.path, tmp_path / "second.db")
    erase(room)
    assert room.found_in() == []


def test_what_was_refused_half_way_is_finished_before_another_persons_is_begun(room: Room) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    with mock.patch.object(rewriting, "rewrite", side_effect=full), pytest.raises(Refusal):
        erasure.erase_own(room.house, room.desk, room.ann)
    erasure.erase_own(room.house, room.desk, room.bob)
    assert room.found_in() == []


def test_what_they_say_of_themselves_meanwhile_stays(room: Room) -> None:
    """A room that writes keeps the file busy: between out of sight and out of the file there is time."""
    take_out = erasure._take_out

    def later(*args: Any) -> None:
        room.do("participant.introduce", {"name": "Ann again"}, room.ann)
        take_out(*args)

    with mock.patch.object(erasure, "_take_out", later):
        erase(room)
    assert (room.found_in(), room.problems()) == ([], [])
    assert room.row("participant", room.ann.id).name == "Ann again"


def test_a_copy_that_is_not_there_is_told(room: Room, tmp_path: Path) -> None:
    room.house.library.backup(CODE, tmp_path / "stick.db")
    (tmp_path / "stick.db").rename(tmp_path / "elsewhere.db")
    assert erase(room)["copies"] == 1


def test_a_copy_of_before_somebody_came_back_is_reached_too(room: Room, tmp_path: Path) -> None:
    """It does not know their new token, but it knows them. What they wrote without a name is the old token's alone."""
    copy, token = tmp_path / "copy.db", uuid.uuid4().hex
    room.house.library.backup(CODE, copy)
    args = {"participant": room.ann.id, "token_hash": keys.hash_key(token)}
    assert room.desk.run("participant.rejoin", args, SERVER, internal=True).ok
    room.ann = room.enter(token)
    assert erase(room)["copies"] == 0
    assert words_in(copy) == words_in(room.path)
    assert not words_in(copy) & {"name2", "from2", "signed2", "promise"}
    assert check(copy) == []


def words_in(file: Path) -> set[str]:
    return {word.decode() for word in re.findall(rb"canary (\w+)", file.read_bytes())}


def test_a_copy_that_was_never_finished_is_removed(room: Room, tmp_path: Path) -> None:
    copy = tmp_path / "second" / f"{CODE}.db"
    copy.parent.mkdir()
    room.house.library.backup(CODE, copy)
    left = copy.with_name(f".{CODE}.db.new")
    left.write_bytes(copy.read_bytes())
    erase(room)
    assert not left.exists()


def test_a_copy_of_before_somebody_came_holds_nothing_of_them(room: Room, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(first_file(4, AGENDA))
    copies.remember(room.path.parent, CODE, copy)
    assert erase(room)["copies"] == 0


def test_a_damaged_file_that_was_set_aside_is_told(
    room: Room, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = tmp_path / "whole.db"
    room.house.library.copy(CODE, whole)
    room.house.close()
    room.path.write_bytes(room.path.read_bytes()[:-2000] + b"x" * 2000)
    room.house.library.restore(whole)
    room._open()
    assert erase(room)["copies"] == 1
    assert room.found_in() == [f"{CODE}.damaged-1.db"]
    assert f"copy={room.path.with_name(f'{CODE}.damaged-1.db')}" in capsys.readouterr().err, "in the organiser's log"


@pytest.mark.parametrize(
    "error", [OSError("No space left on device"), Refusal("storage"), StorageError("full", "full")]
)
def test_a_copy_that_fails_is_told_and_does_not_keep_the_others(room: Room, error: Exception) -> None:
    for name in ("full.db", "good.db"):
        room.house.library.backup(CODE, room.path.with_name(name))
    assert room.search_all()
    erase_in = erasure._erase_in

    def failing(desk: Desk, actor: Actor) -> Left:
        if desk.path.name == "full.db":
            raise error
        return erase_in(desk, actor)

    with mock.patch.object(erasure, "_erase_in", failing):
        assert erase(room)["copies"] == 1
    assert room.found_in() == ["full.db"]
    assert erase(room)["copies"] == 0
    assert room.found_in() == []


def test_the_index_is_forgotten_also_where_the_disk_refuses_the_rest(room: Room) -> None:
    assert room.search_all()
    full = sqlite3.OperationalError("database or disk is full")
    with mock.patch.object(rewriting, "rewrite", side_effect=full), pytest.raises(Refusal):
        erasure.erase_own(room.house, room.desk, room.ann)
    assert ".search.db" not in room.found_in()


def test_what_was_read_between_out_of_sight_and_out_of_the_file_is_not_kept(room: Room) -> None:
    """Both look at the head of the session, and that does not move when the file is written anew."""
    console = {"Authorization": f"Bearer {CONSOLE_KEY}"}
    of = f"/s/{CODE}/trace.json?of=note:{room.left['nobody']}", f"/s/{CODE}/replay.json"
    take_out, read = erasure._take_out, []

    def later(*args: Any) -> None:
        read.extend(room.client.get(address, headers=console).text for address in of)
        take_out(*args)

    with mock.patch.object(erasure, "_take_out", later):
        erase(room)
    assert all(CANARY in text for text in read), "else nothing is tried here"
    assert [CANARY in room.client.get(address, headers=console).text for address in of] == [False, False]


def test_a_disk_that_refuses_to_be_read_is_said_and_is_no_defect(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    with mock.patch.object(journal, "read", side_effect=OSError("disk I/O error")):
        answer = room.client.delete(f"/api/me?code={CODE}", headers={"Authorization": f"Bearer {room.ann.secret}"})
    assert (answer.status_code, answer.json["error"]["code"]) == (507, "storage")
    assert "Traceback" not in capsys.readouterr().err


def test_a_worker_that_hangs_keeps_erasing_no_longer_than_was_said(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """All others who erase something wait meanwhile. Two sessions went on from this one, both in that worker."""
    later = [room.house.create("transitions", 2, follows=Follows(CODE)).code for _ in range(2)]
    monkeypatch.setattr(erasure, "REACH_WITHIN", 0.2)
    monkeypatch.setattr(erasure, "ONE_TRY", 0.1)
    opened, asked = room.house.open, []

    def elsewhere(code: str) -> Desk:
        if code in later:
            raise Elsewhere("127.0.0.1:9")
        return opened(code)

    def hangs(holder: str, path: str, body: bytes, key: str, within: float) -> bool:
        asked.append(path.split("/")[3])
        time.sleep(within)
        return False

    monkeypatch.setattr(room.house, "open", elsewhere)
    monkeypatch.setattr(erasure, "ask", hangs)
    began = time.monotonic()
    erasure._erase_carried(room.house, room.desk, Left(person=room.ann.id, instead=""))
    assert asked == later, "each has its try"
    assert time.monotonic() - began < 1


def test_another_person_is_not_touched(room: Room) -> None:
    before = {row.id: row for row in room.desk.state.all("note") if row.author == room.bob.id}
    room.do("session.end", {}, room.console)  # afterwards too
    erase(room)
    after = {row.id: row.text for row in room.desk.state.all("note") if row.author == room.bob.id}
    assert after == {id: row.text for id, row in before.items()}
    assert room.row("participant", room.bob.id).name == "Bob"
