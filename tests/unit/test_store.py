"""What is on disk: one process at a time, every field of every row, copies that are whole."""

from __future__ import annotations

import itertools
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from facilitator.register import ROW_KINDS
from facilitator.store import check as checking
from facilitator.store.check import check
from facilitator.store.library import ALPHABET, Library, normal_code
from facilitator.store.schema import APPLICATION_ID
from facilitator.store.session_file import LockedError, SessionFile, StorageError
from tests.unit.workshop import CODE, Workshop

OPEN = """
import pathlib, sys
from facilitator.store.session_file import LockedError, SessionFile
try:
    SessionFile(pathlib.Path(sys.argv[1])).close()
except LockedError:
    sys.exit(7)
"""


def by_hand(path: Path, sql: str) -> None:
    """Somebody changes the file in an SQLite tool."""
    file = sqlite3.connect(path)
    with file:
        file.execute(sql)
    file.close()


def busy(workshop: Workshop) -> None:
    """Some rows of every kind."""
    ann, bob = workshop.join("Ann", table=1), workshop.join("Bob", table=2)
    workshop.claim(ann, 1)
    workshop.start("discuss")
    line = workshop.write(1, "We meet “often” 🙂", ann)
    workshop.post(1, ann)
    workshop.start("walk")
    note = workshop.note(1, "Why?\nReally?", bob, line=line, anonymous=True)
    workshop.do("note.answer", {"note": note, "text": "Because"}, ann)
    workshop.do("help.call", {"table": 1}, ann)
    workshop.do("park.add", {"text": "Later"}, bob)
    workshop.claim(workshop.desk_at(1), 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed session that has seen some work."""
    shop = Workshop(tmp_path)
    busy(shop)
    shop.close()
    return tmp_path


# --- one process


def test_a_session_is_open_in_one_process_only(workshop: Workshop) -> None:
    with pytest.raises(LockedError):
        SessionFile(workshop.path)
    assert subprocess.run([sys.executable, "-c", OPEN, str(workshop.path)], timeout=30).returncode == 7
    workshop.close()
    assert subprocess.run([sys.executable, "-c", OPEN, str(workshop.path)], timeout=30).returncode == 0
    workshop._open()


@pytest.mark.parametrize("content", [b"no database at all " * 500, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_session_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ABCDEF.db"
    path.write_bytes(content)
    for _ in range(2):
        with pytest.raises(StorageError):
            SessionFile(path)
    assert path.read_bytes() == content
    assert check(path)


# --- rows and columns


@pytest.mark.parametrize("kind", sorted(ROW_KINDS))
def test_a_table_has_the_columns_its_rows_have_fields(workshop: Workshop, kind: str) -> None:
    file = sqlite3.connect(workshop.path)
    columns = {name: type for _, name, type, *_ in file.execute(f'PRAGMA table_info("{kind}")')}
    strict = file.execute("SELECT strict FROM pragma_table_list WHERE name = ?", [kind]).fetchone()
    file.close()
    types = {int: "INTEGER", bool: "INTEGER", float: "REAL"}
    assert columns == {f.name: types.get(f.type, "TEXT") for f in msgspec.structs.fields(ROW_KINDS[kind])}
    assert strict == (1,)


def test_the_file_says_what_it_is_and_is_written_through(workshop: Workshop) -> None:
    pragma = {name: workshop.desk._file._db.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
    assert pragma == PRAGMAS


PRAGMAS = {
    "application_id": APPLICATION_ID, "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1,
}  # fmt: skip


def test_every_row_comes_back_as_it_was(workshop: Workshop) -> None:
    busy(workshop)
    before = workshop.reopen()
    for kind in ROW_KINDS:
        rows = {row.id: row for row in before.state.all(kind)}
        assert {row.id: row for row in workshop.desk.state.all(kind)} == rows
    assert (workshop.desk.epoch, workshop.desk.join_bits) == (before.epoch, "BITS")


def test_closing_leaves_one_file(folder: Path) -> None:
    assert not list(folder.glob("*-wal"))


# --- check


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("UPDATE line SET text = 'We never meet'", "differs from its last change"),
        ("UPDATE note SET hidden = 1", "differs from its last change"),
        ("""UPDATE "table" SET former_pens = '[]' WHERE id = '1'""", "table 1 differs from its last change"),
        ("UPDATE line SET seq = seq + 1", "differs from its last change"),
        ("DELETE FROM note", "is in the journal but not among the rows"),
        ("INSERT INTO activity VALUES ('x', 1, 'X', 1, 0)", "activity x differs from its last change"),
        ("DELETE FROM changes WHERE seq = 3", "the journal misses numbers, the first is 3"),
        ("DELETE FROM commands WHERE seq = 4", "is not remembered as carried out once"),
        ("DROP TABLE note", "is in the journal but not among the rows"),
    ],
)
def test_check_names_what_was_changed_by_hand(folder: Path, sql: str, found: str) -> None:
    path = folder / f"{CODE}.db"
    assert check(path) == []
    by_hand(path, sql)
    assert any(found in problem for problem in check(path)), check(path)


def test_check_reads_a_session_that_is_live(workshop: Workshop) -> None:
    busy(workshop)
    assert workshop.problems() == []


@pytest.mark.parametrize("step", ["_sequence", "_rows", "_logged", "_commands", "_sums", "_head"])
def test_check_is_of_one_moment_while_people_write(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """A session is looked at just when a room comes back to it: a false alarm would stand on its console."""
    look, number = getattr(checking, step), itertools.count()

    def written_before(*args: Any) -> Any:
        workshop.join(f"Late {next(number)}", table=1 + next(number) % 4)
        return look(*args)

    monkeypatch.setattr(checking, step, written_before)
    assert check(workshop.path) == []
    assert next(number) > 0


def test_check_of_nothing_says_so(tmp_path: Path) -> None:
    assert check(tmp_path / "nothing.db")[0].startswith("cannot be read")
    assert list(tmp_path.iterdir()) == []


# --- copies


def test_a_copy_of_a_live_session_is_whole_and_comes_back_with_a_new_epoch(workshop: Workshop, tmp_path: Path) -> None:
    busy(workshop)
    copy, head = tmp_path / "copy.db", workshop.desk.state.seq
    Library(workshop.path.parent).backup(CODE, copy)
    workshop.do("park.add", {"text": "After the copy"}, workshop.console)
    assert check(copy) == []
    other = Library(tmp_path / "elsewhere")
    assert other.restore(copy) == CODE
    file = SessionFile(other.path(CODE))
    loaded, epoch = file.load(), file.meta("epoch")
    file.close()
    assert loaded.seq == head
    assert epoch not in ("", workshop.desk.epoch)
    assert check(other.path(CODE)) == []


def test_a_file_copied_with_its_log_comes_back_whole(workshop: Workshop, tmp_path: Path) -> None:
    busy(workshop)
    for suffix in ("", "-wal"):
        (tmp_path / f"copy.db{suffix}").write_bytes(Path(f"{workshop.path}{suffix}").read_bytes())
    other = Library(tmp_path / "elsewhere")
    other.restore(tmp_path / "copy.db")
    file = SessionFile(other.path(CODE))
    assert file.load().seq == workshop.desk.state.seq
    file.close()


def test_nothing_is_restored_over_a_session_that_is_there(workshop: Workshop, tmp_path: Path) -> None:
    library = Library(workshop.path.parent)
    library.backup(CODE, tmp_path / "copy.db")
    with pytest.raises(FileExistsError):
        library.restore(tmp_path / "copy.db")
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(ValueError):
        Library(tmp_path / "elsewhere").restore(tmp_path / "letter.txt")


# --- the folder


def test_an_erased_session_leaves_its_code_and_no_byte_more(folder: Path) -> None:
    library = Library(folder)
    library.copy(CODE, folder / "copy.keep")  # as somebody copies by hand: what the product copies goes too
    library.erase(CODE)
    assert (library.exists(CODE), library.erased(CODE), library.codes()) == (False, True, [])
    assert [path.name for path in folder.glob(f"{CODE}*")] == []
    library.restore(folder / "copy.keep")
    assert (library.exists(CODE), library.erased(CODE), library.codes()) == (True, False, [CODE])


def test_a_live_session_is_not_erased(workshop: Workshop) -> None:
    with pytest.raises(LockedError):
        Library(workshop.path.parent).erase(CODE)
    assert workshop.path.is_file()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("k7q2m9", "K7Q2M9"), (" K7Q-2M9 ", "K7Q2M9"), ("k7 q2 m9", "K7Q2M9"),
        ("", ""), ("K7Q2M", ""), ("K7Q2M99", ""), ("K7Q2M0", ""), ("K7Q2MO", ""), ("../../", ""), ("ＡＢＣＤＥＦ", ""),
    ],
)  # fmt: skip
def test_codes_as_people_type_them(typed: str, code: str) -> None:
    assert normal_code(typed) == code


def test_new_codes_are_new_and_of_letters_nobody_mixes_up(tmp_path: Path) -> None:
    codes = {Library(tmp_path).new_code() for _ in range(200)}
    assert len(codes) > 190
    assert all(normal_code(code) == code for code in codes)
    assert not set("01OIL") & set(ALPHABET)
