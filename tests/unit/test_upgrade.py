"""A session that an earlier version wrote is opened, goes on, and is whole. One file for each earlier form."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from facilitator.register import ROW_KINDS
from facilitator.store.check import check
from tests.unit.workshop import CODE, Workshop

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("session-*.sql"))


@pytest.fixture(params=FIXTURES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Workshop:
    """A workshop in a file as it was written then."""
    workshop = Workshop(tmp_path)
    workshop.close()
    for path in tmp_path.glob(f"{CODE}.db*"):
        path.unlink()
    file = sqlite3.connect(workshop.path)
    file.executescript(request.param.read_text(encoding="utf-8"))
    file.close()
    assert check(workshop.path) == []
    workshop._open()
    return workshop


def test_an_earlier_session_opens_goes_on_and_is_whole(old: Workshop) -> None:
    assert [line.text for line in old.desk.state.all("line")] == ["We meet “often” 🙂"]
    ann = old.join("Ann", table=3)
    old.do("participant.introduce", {"affiliation": "Ohio", "about": "Data"}, ann)
    old.start("discuss")
    old.write(2, "New words", old.desk_at(2, pen=True))
    old.reopen()
    assert old.problems() == []
    columns = {kind: len(old.desk._file._db.table(kind).columns) for kind in ROW_KINDS}
    assert columns == {kind: len(row.__struct_fields__) for kind, row in ROW_KINDS.items()}
