"""When the disk does not take what is written: refused honestly, nothing ahead of the file, healed by itself."""

from __future__ import annotations

import os
import shutil
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from facilitator.live import healing
from facilitator.live.desk import AGAIN, Desk
from facilitator.store import mark
from facilitator.store.check import check
from facilitator.store.connection import empty_log, read_only
from facilitator.store.reserve import FILE, SIZE, Reserve
from facilitator.store.session_file import SessionFile, StorageError
from facilitator.store.trouble import Trouble
from tests.unit.workshop import CODE, Workshop


class Disk:
    """A disk that takes nothing while it is said to be in trouble. It counts how often it was asked."""

    def __init__(self, workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
        self.trouble: Trouble = ""
        self.asked = 0
        self.before_reopening: Callable[[], None] = lambda: None
        commit, reopen, probe = SessionFile.commit, SessionFile.reopen, SessionFile.probe

        def failing(work: Any) -> Any:
            def tried(file: SessionFile, *args: Any) -> Any:
                self.asked += work is commit
                if work is reopen:
                    file._let_go()
                    self.before_reopening()
                if self.trouble:
                    raise StorageError("it is in trouble", self.trouble)
                return work(file, *args)

            return tried

        monkeypatch.setattr(healing, "PROBE_EVERY", 0.01)
        for name, work in (("commit", commit), ("reopen", reopen), ("probe", probe)):
            monkeypatch.setattr(SessionFile, name, failing(work))
        self._workshop = workshop

    def mend(self) -> None:
        """It is well again: wait until that was found out."""
        self.trouble = ""
        end = time.monotonic() + 10
        while self._workshop.desk.storing.trouble:
            assert time.monotonic() < end
            time.sleep(0.002)


@pytest.fixture
def disk(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """The disk under the workshop."""
    return Disk(workshop, monkeypatch)


def park(workshop: Workshop, text: str, id: str = "") -> Any:
    return workshop.ask("park.add", {"text": text}, workshop.console, id=id)


def parked(workshop: Workshop) -> list[str]:
    return sorted(row.text for row in workshop.desk.state.all("parked"))


@pytest.mark.parametrize("trouble", ["full", "readonly", "broken", "busy", "damaged"])
def test_everything_is_refused_to_be_sent_again_and_the_disk_is_left_alone(
    workshop: Workshop, disk: Disk, trouble: Trouble
) -> None:
    id = str(uuid.uuid4())
    first, head = park(workshop, "Before", id), workshop.desk.state.seq
    disk.trouble = trouble
    asked = disk.asked
    for text in ("One", "Two", "Three"):
        refusal = park(workshop, text).refusal
        assert (refusal.code, refusal.again) == ("storage", True)
        assert AGAIN[0] <= refusal.retry_ms <= AGAIN[1]
    assert disk.asked == asked + 1
    assert (workshop.desk.state.seq, parked(workshop)) == (head, ["Before"])
    assert park(workshop, "Before", id) == first  # it is stored: that is said, disk or no disk
    told = workshop.desk.storing.told()
    assert told
    assert (told["state"], told["since"]) == (trouble, workshop.now)
    disk.mend()
    assert park(workshop, "After").seq == head + 1
    assert workshop.desk.storing.told() is None


def test_a_server_may_stop_while_its_disk_is_in_trouble(workshop: Workshop, disk: Disk) -> None:
    park(workshop, "Stored")
    disk.trouble = "broken"
    park(workshop, "Not stored")
    workshop.close()
    disk.trouble = ""
    workshop._open()
    assert parked(workshop) == ["Stored"]


# --- the reserve


def test_the_reserve_is_given_up_once_and_what_waits_gets_in(
    workshop: Workshop, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve = Reserve(workshop.path.parent)
    assert reserve.make()
    workshop.close()
    workshop.desk = Desk(CODE, SessionFile(workshop.path), lambda: workshop.now, reserve)
    commit = SessionFile.commit

    def full(file: SessionFile, *args: Any) -> None:
        if reserve.there:
            raise StorageError("database or disk is full", "full")
        commit(file, *args)

    monkeypatch.setattr(SessionFile, "commit", full)
    assert park(workshop, "Gets in").ok
    told = workshop.desk.storing.told()
    assert told
    assert told["state"] == "low"
    disk.trouble = "full"
    assert not park(workshop, "Does not").ok
    disk.mend()
    monkeypatch.setattr(SessionFile, "commit", commit)
    assert reserve.make()
    assert workshop.desk.storing.told() is None


def test_a_reserve_holds_real_room_and_is_not_made_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve = Reserve(tmp_path)
    monkeypatch.setattr("facilitator.store.reserve.free_space", lambda path: SIZE * 2)
    assert (reserve.make(), reserve.there, reserve.give_up()) == (False, False, False)
    monkeypatch.undo()
    assert reserve.make()
    found = (tmp_path / FILE).stat()
    assert (found.st_size, found.st_blocks * 512 >= SIZE) == (SIZE, True)
    assert (reserve.give_up(), reserve.there) == (True, False)


# --- the file, read again, has more or less than memory


def test_what_was_refused_and_is_in_the_file_after_all_is_shown_and_answered(workshop: Workshop, disk: Disk) -> None:
    heard: list[str] = []
    workshop.desk.listeners.append(lambda changes: heard.extend(change.ref[0] for change in changes))
    epoch, id = workshop.desk.epoch, str(uuid.uuid4())
    commit = SessionFile.commit

    def late(file: SessionFile, *args: Any) -> None:
        commit(file, *args)
        disk.trouble = "broken"
        raise StorageError("disk I/O error", "broken")

    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(SessionFile, "commit", late)
        assert not park(workshop, "Refused", id).ok
    assert parked(workshop) == []
    disk.mend()
    assert parked(workshop) == ["Refused"]
    assert "parked" in heard
    assert park(workshop, "Refused", id).ok
    assert (parked(workshop), workshop.desk.epoch) == (["Refused"], epoch)


def test_a_file_that_lost_changes_begins_a_history_of_its_own_and_says_so(
    workshop: Workshop, disk: Disk, tmp_path: Path
) -> None:
    park(workshop, "Kept")
    older = tmp_path / "older.db"
    workshop.copy(older)
    park(workshop, "Lost")
    epoch, reloaded = workshop.desk.epoch, []
    workshop.desk.on_reload.append(lambda: reloaded.append(parked(workshop)))
    disk.before_reopening = lambda: _put_back(older, workshop.path)
    disk.trouble = "broken"
    park(workshop, "Refused")
    disk.mend()
    assert reloaded == [["Kept"]]
    assert workshop.desk.epoch != epoch
    told = workshop.desk.storing.told()
    assert told
    assert (told["state"], told["lost"]) == ("", 1)
    park(workshop, "New")
    workshop.reopen()
    assert parked(workshop) == ["Kept", "New"]
    assert workshop.desk.storing.lost == 0


def test_a_loss_that_cannot_be_noted_yet_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk fails once more while it heals: the loss is not forgotten, nor a number given twice in one history."""
    workshop = Workshop(tmp_path)
    workshop.join("Ann", 1)
    desk, file = workshop.desk, workshop.desk._file
    heard: list[int] = []
    epoch, known = desk.epoch, desk.state.seq
    desk.on_reload.append(lambda: heard.append(desk.state.seq))
    for table in ("changes", "commands"):
        file.within(lambda db, table=table: db.execute(f"DELETE FROM {table} WHERE seq = ?", [known]))
    noted, failures = file.set_meta, [StorageError("it fails once more", "broken")]

    def set_meta(**values: str) -> None:
        if failures:
            raise failures.pop()
        noted(**values)

    monkeypatch.setattr(file, "set_meta", set_meta)
    desk.storing.trouble = "broken"
    desk.storing._try()
    assert (desk.storing.trouble, heard) == ("broken", [])
    desk.storing._try()
    assert (desk.storing.trouble, desk.storing.lost, heard) == ("", 1, [known - 1])
    assert desk.epoch != epoch
    assert file.meta("epoch") == desk.epoch
    workshop.close()


def test_a_session_that_could_not_be_opened_is_not_kept_locked(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.close()
    older = workshop.path.read_bytes()
    workshop._open()
    workshop.join("Ann", 1)
    workshop.close()
    workshop.path.write_bytes(older)
    file = SessionFile(workshop.path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file, "set_meta", Mock(side_effect=StorageError("it is full", "full")))
        with pytest.raises(StorageError):
            Desk(CODE, file, lambda: 0)
    SessionFile(workshop.path).close()  # nobody holds it


def test_an_older_file_put_in_the_place_of_a_newer_one_is_noticed_when_it_is_opened(
    workshop: Workshop, tmp_path: Path
) -> None:
    older = tmp_path / "older.db"
    workshop.copy(older)
    epoch = workshop.desk.epoch
    for text in ("One", "Two"):
        park(workshop, text)
    workshop.close()
    _put_back(older, workshop.path)
    assert workshop.problems() == ["the last 2 changes that it once held are gone"]
    workshop._open()
    assert (workshop.desk.storing.lost, workshop.desk.epoch == epoch) == (2, False)
    park(workshop, "New")
    workshop.reopen()
    assert workshop.desk.storing.lost == 0


@pytest.mark.parametrize("content", [b"", b"\xff" * 80, b"0" * 80, b"12345678 x 7\n"])
def test_a_mark_that_cannot_be_read_claims_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ABCDEF.db"
    noted = mark.Mark(path)
    noted.write("epoch", 7)
    noted.close()
    assert (mark.read(path, "epoch"), mark.read(path, "other")) == (7, 0)
    path.with_suffix(mark.SUFFIX).write_bytes(content)
    assert mark.read(path, "epoch") == 0


def _put_back(older: Path, path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    shutil.copyfile(older, path)


def test_somebody_who_never_ends_reading_does_not_keep_it_from_healing(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Litestream does. The log cannot be folded into the file then: it is put onto the disk once more as it is."""
    log = Path(f"{workshop.path}-wal")
    synced: list[int] = []
    fsync = os.fsync
    with closing(read_only(workshop.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM changes").fetchone()
        workshop.do("park.add", {"text": "Written while somebody reads"}, workshop.console)
        before = log.read_bytes()
        monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_ino) or fsync(file))
        assert workshop.desk._file.reopen() == workshop.desk.state.seq
        assert log.stat().st_ino in synced
        assert log.read_bytes() == before != b""
        workshop.do("park.add", {"text": "Written after that"}, workshop.console)
    assert check(workshop.path) == []


def test_whoever_waits_for_the_log_to_be_empty_keeps_the_patience_of_the_file(workshop: Workshop) -> None:
    connection = workshop.desk._file._db.conn
    assert empty_log(connection)
    assert connection.execute("PRAGMA busy_timeout").fetchone() == (2000,)
