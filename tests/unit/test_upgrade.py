"""A session that an earlier version wrote is opened, goes on, and is whole. One file for each earlier form.

A form is written down (`iterdump`) when the product writes it, and is never changed afterwards.
"""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.register import ROW_KINDS
from facilitator.store.check import check
from facilitator.store.schema import migrations
from facilitator.store.session_file import SessionFile
from tests.chaos.disk import shim
from tests.chaos.disk.replay import Disk, recorded
from tests.unit.workshop import CODE, Workshop

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("session-*.sql"))
MOMENTS = int(os.environ.get("MOMENTS", "4"))  # at which a migration is broken off, each way
TEXTS = ["We meet “often” 🙂"]


def as_then(fixture: Path, path: Path) -> None:
    """The file as it was written then."""
    with closing(sqlite3.connect(path)) as file:
        file.executescript(fixture.read_text(encoding="utf-8"))


@pytest.fixture(params=FIXTURES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Workshop:
    """A workshop in a file as it was written then."""
    workshop = Workshop(tmp_path)
    workshop.close()
    for path in tmp_path.glob(f"{CODE}.*"):
        path.unlink()
    as_then(request.param, workshop.path)
    assert check(workshop.path) == []
    workshop._open()
    return workshop


def test_an_earlier_session_opens_goes_on_and_is_whole(old: Workshop) -> None:
    assert [line.text for line in old.desk.state.all("line")] == TEXTS
    ann = old.join("Ann", table=3)
    old.do("participant.introduce", {"affiliation": "Ohio", "about": "Data"}, ann)
    old.start("discuss")
    old.write(2, "New words", old.desk_at(2, pen=True))
    old.reopen()
    assert old.problems() == []
    columns = {kind: len(old.desk._file._db.table(kind).columns) for kind in ROW_KINDS}
    assert columns == {kind: len(row.__struct_fields__) for kind, row in ROW_KINDS.items()}


def test_the_form_that_is_written_today_is_among_them() -> None:
    """Whoever adds a migration adds a file."""
    newest = FIXTURES[-1].read_text(encoding="utf-8")
    assert all(f"'{migration.name}'" in newest for migration in migrations._migrations)


@pytest.mark.skipif(bool(shim.missing()), reason=shim.missing())
def test_a_migration_that_is_broken_off_anywhere_damages_nothing(tmp_path: Path) -> None:
    """The process is killed, or the power goes, at any write of the first opening: nothing is lost, and it goes on."""
    folder, log, place = tmp_path / "disk", tmp_path / "log", tmp_path / "broken"
    folder.mkdir()
    place.mkdir()
    path = folder / f"{CODE}.db"
    as_then(FIXTURES[0], path)
    before = path.read_bytes()
    shim.run("tests.unit.test_upgrade", path, log=log, no_sync=True)
    operations = [operation for operation in recorded(log) if operation.file.startswith(f"{folder}/")]
    assert sum(operation.kind == "W" for operation in operations) > 50, "nothing was migrated"
    dice = random.Random(7)
    for moment in sorted(dice.sample(range(1, len(operations)), min(MOMENTS, len(operations) - 1))):
        disk = Disk({str(path): before})
        for operation in operations[:moment]:
            disk.apply(operation)
        for left in (disk.kill(), disk.cut(dice)):
            for file in place.iterdir():
                file.unlink()
            for name, content in left:
                (place / Path(name).name).write_bytes(content)
            broken = place / path.name
            opened = SessionFile(broken)
            rows = opened.load().rows
            opened.close()
            assert [row.text for row in rows if row.KIND == "line"] == TEXTS  # type: ignore[attr-defined]
            assert check(broken) == []


if __name__ == "__main__":  # opens a file, as a process of its own
    import sys

    SessionFile(Path(sys.argv[1])).close()
