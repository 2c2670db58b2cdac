"""Copies on a timer: what has changed is copied, trouble is told, a copy on which a server runs is left alone."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from unittest import mock

import filelock
import pytest

from facilitator.live import copying
from facilitator.live.copying import Copies
from facilitator.store.copies import of
from facilitator.store.second_copy import prove, take
from facilitator.store.session_file import SessionFile
from tests.unit.workshop import CODE, Workshop


class House:
    """As much of one as copying asks for."""

    def __init__(self, shop: Workshop, folder: Path) -> None:
        self.passing: set[str] = set()
        self.gone: set[str] = set()
        self.library: Any = SimpleNamespace(folder=folder, path=lambda code: folder / f"{code}.db")
        self._shop = shop

    def erased(self, code: str) -> bool:
        """Whether it was, meanwhile."""
        return code in self.gone

    def open_desks(self) -> list[Any]:
        """The one."""
        return [self._shop.desk]


def copies_of(shop: Workshop, folder: Path) -> Copies:
    """Copies into a folder of its own."""
    house: Any = House(shop, folder)
    return Copies(house, folder / "copies", 60)


def test_what_has_changed_is_copied_and_the_desk_knows_how_far(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    copies, target = copies_of(shop, tmp_path), tmp_path / "copies" / f"{CODE}.db"
    assert shop.desk.secured == {}
    copies.last()
    assert shop.desk.secured == {"safe": shop.desk.state.seq} == {"safe": prove(target)}
    first = target.stat().st_ino
    copies.last()
    assert target.stat().st_ino == first  # nothing has changed
    shop.join("Ann", table=1)
    copies.last()
    assert shop.desk.secured == {"safe": shop.desk.state.seq}
    shop.close()


def test_a_copy_that_cannot_be_made_says_why_and_nothing_more_is_called_safe(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    copies = copies_of(shop, tmp_path)
    (tmp_path / "copies").write_text("the stick is gone")
    copies.last()
    assert copies.trouble(CODE)
    assert shop.desk.secured == {}
    (tmp_path / "copies").unlink()
    copies.last()
    assert copies.trouble(CODE) == ""
    assert shop.desk.secured
    shop.close()


def test_a_copy_on_which_a_server_went_on_is_not_overwritten(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    copies, target = copies_of(shop, tmp_path), tmp_path / "copies" / f"{CODE}.db"
    copies.last()
    shop.join("Ann", table=1)
    elsewhere = SessionFile(target)
    copies.last()
    assert copies.trouble(CODE)
    elsewhere.close()
    shop.close()


def test_what_was_taken_out_of_the_file_is_taken_out_of_the_copy(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    copies, target = copies_of(shop, tmp_path), tmp_path / "copies" / f"{CODE}.db"
    copies.last()
    first = target.stat().st_ino
    copies.anew(shop.desk)
    assert target.stat().st_ino != first
    cast("House", copies._house).gone.add(CODE)
    copies.anew(shop.desk)
    assert not target.exists()
    shop.close()


def test_a_copy_that_holds_more_than_the_file_is_kept(tmp_path: Path) -> None:
    """The disk lost what was acknowledged, and phones have let go of it: the copy is the only place where it is."""
    shop = Workshop(tmp_path)
    shop.join("Ann", 1)
    shop.close()
    older = shop.path.read_bytes()
    shop._open()
    shop.join("Bob", 2)
    copies = copies_of(shop, tmp_path)
    copies.last()
    head = prove(copies.folder / f"{CODE}.db")
    shop.close()
    shop.path.write_bytes(older)
    shop._open()
    assert shop.desk.storing.lost == 2
    copies = copies_of(shop, tmp_path)
    for _ in range(2):
        shop.join("Cleo", 2)
        copies.last()
    kept = copies.folder / f"{CODE}.before-{head}.db"
    assert copies.aside(CODE) == kept.name
    assert named(kept) == ["Ann", "Bob"]
    assert named(copies.folder / f"{CODE}.db") == ["Ann", "Cleo", "Cleo"]
    assert kept in of(tmp_path, CODE)  # erasing reaches it
    shop.close()


def test_a_copy_from_which_the_session_goes_on_is_not_kept_beside_the_next(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    shop.join("Ann", 1)
    copies = copies_of(shop, tmp_path)
    copies.last()
    shop.close()
    with closing(sqlite3.connect(shop.path)) as file:  # as restoring does
        file.execute("UPDATE meta SET value = 'another' WHERE name = 'epoch'")
        file.commit()
    shop._open()
    copies = copies_of(shop, tmp_path)
    copies.last()
    assert copies.aside(CODE) == ""
    shop.close()


def test_what_a_kill_left_of_a_copy_is_cleared_away_but_for_what_another_server_is_at(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    copies = copies_of(shop, tmp_path)
    copies.folder.mkdir()
    left = [copies.folder / f".{code}.db.new" for code in (CODE, "ABCDEG", "ABCDEH")]
    for file in (*left, copies.folder / f".{CODE}.db.new-journal"):
        file.write_text("words that were erased since")
    with (
        filelock.FileLock(copies.folder / "ABCDEG.lock"),
        mock.patch.object(copying, "spawn"),
    ):
        copies.begin()
    assert sorted(copies.folder.glob(".*")) == [left[1]]
    shop.close()


def test_the_last_copy_waits_for_one_that_is_under_way(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    copies, begun, goes_on = copies_of(shop, tmp_path), threading.Event(), threading.Event()

    def slowly(source: Path, target: Path) -> int:
        head = take(source, target)
        begun.set()
        goes_on.wait(10)
        return head

    with mock.patch.object(copying, "take", slowly):
        under_way = threading.Thread(target=copies.copy, args=(shop.desk,))
        under_way.start()
        assert begun.wait(10)
        shop.join("Ann", table=1)
        threading.Timer(0.2, goes_on.set).start()
        copies.last()
    under_way.join()
    assert named(copies.folder / f"{CODE}.db") == ["Ann"]
    shop.close()


def test_the_last_copies_end_whatever_happens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = Workshop(tmp_path)
    with mock.patch.object(copying, "take", side_effect=RuntimeError("nobody knows")):
        copies_of(shop, tmp_path).last()
    assert "nobody knows" in "".join(capsys.readouterr()), "it is in the log"
    shop.close()


def named(path: Path) -> list[str]:
    """Who is in a file."""
    with closing(sqlite3.connect(path)) as file:
        return sorted(name for (name,) in file.execute("SELECT name FROM participant"))
