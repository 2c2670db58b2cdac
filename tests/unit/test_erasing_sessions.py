"""A session is erased as a whole: overwritten, removed, forgotten; not one byte of it is left in the folder."""

from __future__ import annotations

import errno
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest

from facilitator.store import blobs, copies, library, rewriting
from facilitator.store.check import check
from tests.unit.erasing_room import CANARY, Room
from tests.unit.workshop import CODE, CONSOLE_KEY

CONSOLE = {"Authorization": f"Bearer {CONSOLE_KEY}"}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    folder = tmp_path / "sessions"
    folder.mkdir()
    room = Room(folder)
    room.live_a_day(room.ann)
    yield room
    room.close()


def test_nothing_is_left_but_the_code_and_the_date(room: Room, tmp_path: Path) -> None:
    room.house.library.backup(CODE, tmp_path / "stick.db")
    assert room.search_all()
    (room.path.parent / f"{CODE}.db.before-v2").write_text(CANARY)
    answer = room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE.lower()}, headers=CONSOLE)
    assert (answer.status_code, answer.json) == (200, {"ok": True, "copies": []})
    assert room.found_in() == []
    assert not (tmp_path / "stick.db").exists()
    assert {file.name for file in room.path.parent.iterdir()} <= {"erased.log", ".copies"}
    for path in (f"/j/{CODE}", f"/s/{CODE}/phone", f"/s/{CODE}/follow", f"/api/me/export?code={CODE}"):
        assert room.client.get(path).status_code == 410, path


def test_a_copy_that_was_never_finished_goes_too(room: Room, tmp_path: Path) -> None:
    """A kill while a second copy is made leaves the next one beside it, whole or half."""
    target = tmp_path / "copies" / f"{CODE}.db"
    target.parent.mkdir()
    room.house.library.backup(CODE, target)
    for name in (f".{CODE}.db.new", f".{CODE}.db.new-journal"):
        (target.parent / name).write_text(CANARY)
    room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE}, headers=CONSOLE)
    assert list(target.parent.iterdir()) == []


def test_bytes_are_overwritten_before_a_file_is_removed(tmp_path: Path) -> None:
    file, seen = tmp_path / "a", tmp_path / "b"
    file.write_bytes(CANARY.encode() * 1000)
    seen.hardlink_to(file)  # another name of the same bytes
    rewriting.destroy(file)
    assert not file.exists()
    assert CANARY.encode() not in seen.read_bytes()


@pytest.mark.parametrize(
    ("typed", "key", "status"), [("ABCDEG", CONSOLE_KEY, 422), ("", CONSOLE_KEY, 422), (CODE, "wrong", 403)]
)
def test_it_takes_the_code_and_the_consoles_link(room: Room, typed: str, key: str, status: int) -> None:
    header = {"Authorization": f"Bearer {key}"}
    assert room.client.post(f"/api/s/{CODE}/erase", json={"confirm": typed}, headers=header).status_code == status
    assert room.client.get(f"/s/{CODE}/phone").status_code == 200


def test_what_the_disk_refused_is_still_there_and_can_be_tried_again(room: Room) -> None:
    with mock.patch.object(library, "destroy", side_effect=OSError(errno.EIO, "Input/output error")):
        assert room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE}, headers=CONSOLE).status_code == 507
    assert room.client.get(f"/s/{CODE}/phone").status_code == 200
    assert room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE}, headers=CONSOLE).status_code == 200
    assert room.found_in() == []


def test_it_is_erased_on_a_full_disk_too(room: Room) -> None:
    full = OSError(errno.ENOSPC, "No space left on device")
    with mock.patch.object(library.Library, "_note_erased", side_effect=full):
        assert room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE}, headers=CONSOLE).status_code == 200
    assert room.found_in() == []
    assert room.client.get(f"/s/{CODE}/phone").status_code == 410


def test_a_file_that_is_damaged_goes_too(room: Room) -> None:
    room.house.close()
    room.path.write_bytes(CANARY.encode() * 100)
    room.house.library.erase(CODE)
    assert room.found_in() == []


def test_a_copy_out_of_reach_is_named(room: Room, tmp_path: Path) -> None:
    moved, damaged, stick, whole = (tmp_path / f"{name}.db" for name in ("moved", "damaged", "stick", "whole"))
    for copy in (moved, damaged, stick, whole):
        room.house.library.backup(CODE, copy)
    moved.rename(tmp_path / "gone.db")
    damaged.write_bytes(bytes(16) + damaged.read_bytes()[16:])
    destroy = library.destroy

    def failing(file: Path) -> None:
        if file == stick:
            raise OSError(errno.EROFS, "Read-only file system")
        destroy(file)

    with mock.patch.object(library, "destroy", failing):
        answer = room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE}, headers=CONSOLE)
    assert answer.json == {"ok": True, "copies": [str(moved), str(damaged), str(stick)]}
    assert (damaged.exists(), whole.exists(), room.found_in()) == (True, False, [])


def test_another_sessions_copy_that_took_the_place_of_this_ones_is_left_alone(room: Room, tmp_path: Path) -> None:
    today = tmp_path / "today.db"
    room.house.library.backup(CODE, today)
    other = room.house.create("transitions", 2).code
    room.house.library.backup(other, today)
    answer = room.client.post(f"/api/s/{CODE}/erase", json={"confirm": CODE}, headers=CONSOLE)
    assert answer.json == {"ok": True, "copies": []}
    assert check(today) == []
    assert copies.of(room.path.parent, other) == [today]


@contextmanager
def full_disk() -> Iterator[None]:
    """No file takes more than a few bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_the_copies_of_other_sessions_are_still_known(tmp_path: Path) -> None:
    for code in ("AAAAAA", "BBBBBB"):
        copies.remember(tmp_path, code, tmp_path / f"{code}.db")
    with full_disk(), pytest.raises(OSError):
        copies.forget(tmp_path, "AAAAAA")
    assert copies.of(tmp_path, "BBBBBB") == [tmp_path / "BBBBBB.db"]
    copies.forget(tmp_path, "AAAAAA")
    assert (copies.of(tmp_path, "AAAAAA"), copies.of(tmp_path, "BBBBBB")) == ([], [tmp_path / "BBBBBB.db"])
    assert [(file.name, file.stat().st_mode & 0o777) for file in tmp_path.iterdir()] == [(".copies", 0o600)]


def test_an_upload_that_comes_too_late_does_not_make_it_anew(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        blobs.keep(tmp_path / f"{CODE}.db", [("photo", "image/jpeg", Path(__file__))])
    assert list(tmp_path.iterdir()) == []
