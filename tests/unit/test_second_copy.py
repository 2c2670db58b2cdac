"""A second copy: whole at one moment, proved before it has its name; what is broken never takes its place."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from facilitator.store.check import check
from facilitator.store.library import Library
from facilitator.store.second_copy import CopyError, prove, take
from facilitator.store.session_file import SessionFile
from tests.unit.workshop import CODE, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    """A session that is open, with something in its log that is not yet in its file."""
    opened = Workshop(tmp_path)
    opened.join("Ann", table=1)
    return opened


def test_a_copy_of_an_open_session_is_whole_and_says_how_far_it_goes(shop: Workshop, tmp_path: Path) -> None:
    target = tmp_path / "copies" / f"{CODE}.db"
    target.parent.mkdir()
    before = take(tmp_path / f"{CODE}.db", target)
    assert before == shop.desk.state.seq
    shop.join("Bob", table=2)
    assert prove(target) == before
    assert take(tmp_path / f"{CODE}.db", target) == shop.desk.state.seq > before
    assert check(target) == []
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    shop.close()


def test_a_copy_that_lacks_the_log_is_found_out(
    shop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plainly(source: Path, fresh: Path) -> int:
        shutil.copyfile(source, fresh)
        return shop.desk.state.seq

    monkeypatch.setattr("facilitator.store.second_copy._write", plainly)
    with pytest.raises(CopyError, match="ends at change"):
        take(tmp_path / f"{CODE}.db", tmp_path / "copy.db")
    shop.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE participant SET seq = seq - 1",
        "DELETE FROM participant",
        "DELETE FROM changes WHERE seq = (SELECT max(seq) FROM changes)",
        "DELETE FROM changes",
    ],
)
def test_what_does_not_fit_together_is_no_copy_and_the_earlier_one_stays(
    shop: Workshop, tmp_path: Path, damage: str
) -> None:
    source, target = tmp_path / f"{CODE}.db", tmp_path / "copy.db"
    shop.close()
    good = take(source, target)
    with sqlite3.connect(source) as file:
        file.execute(damage)
    file.close()
    with pytest.raises(CopyError):
        take(source, target)
    assert prove(target) == good
    assert not list(tmp_path.glob(".*.new"))


def test_a_folder_that_is_not_there_is_said(shop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(CopyError):
        take(tmp_path / f"{CODE}.db", tmp_path / "nowhere" / "copy.db")
    shop.close()


def test_a_copy_goes_on_elsewhere_as_a_history_of_its_own(shop: Workshop, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    take(tmp_path / f"{CODE}.db", target)
    first = shop.desk.epoch
    elsewhere = Library(tmp_path / "elsewhere")
    assert elsewhere.restore(target) == CODE
    file = SessionFile(elsewhere.path(CODE))
    assert file.meta("epoch") not in ("", first)
    file.close()
    shop.close()
