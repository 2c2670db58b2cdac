"""A damaged file: the damage is named, nothing of it is opened as if it were whole, and what can be read is saved."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator.cli import main
from facilitator.store.check import check
from facilitator.store.library import Library
from facilitator.store.salvage import NothingToSave
from facilitator.store.session_file import SessionFile, StorageError
from tests.unit.workshop import CODE, Workshop

PAGE = 4096
SENTENCES = [f"Sentence {number}: we meet with every agency twice a year" for number in range(40)]


class Kept:
    """A session that was closed, and copies of it to be damaged."""

    def __init__(self, folder: Path) -> None:
        shop = Workshop(folder)
        ann = shop.join("Ann", table=1)
        shop.claim(ann, 1)
        shop.start("discuss")
        for sentence in SENTENCES:
            shop.write(1, sentence, ann)
        self.log = {suffix: Path(f"{shop.path}{suffix}").read_bytes() for suffix in ("", "-wal")}
        self.head = shop.path.with_suffix(".head").read_bytes()
        shop.close()
        self.content = shop.path.read_bytes()
        with closing(sqlite3.connect(shop.path)) as file:
            query = "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"
            self.roots = {name: int(page) for name, page in file.execute(query)}

    def put(self, library: Library, content: bytes) -> Path:
        """The session as somebody left it there."""
        path = library.path(CODE)
        path.write_bytes(content)
        return path

    def blank(self, page: int) -> bytes:
        """The file with a page of zeros."""
        return self.content[: (page - 1) * PAGE] + bytes(PAGE) + self.content[page * PAGE :]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """The session."""
    return Kept(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A folder of sessions."""
    return Library(tmp_path / "sessions")


def sentences(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return sorted(text for (text,) in file.execute("SELECT text FROM line"))


# --- named


def test_a_blank_page_is_named_with_its_table_and_the_file_is_not_opened(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.blank(kept.roots["line"]))
    assert check(path)[0] == f"damaged: table line, page {kept.roots['line']} is no page of a table"
    before = path.read_bytes()
    with pytest.raises(StorageError, match="table line, page") as refused:
        SessionFile(path)
    assert refused.value.trouble == "damaged"
    assert path.read_bytes() == before


def test_one_letter_of_one_sentence_is_noticed(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.content.replace(b"Sentence 7: we meet", b"Sentence 7: we melt", 1))
    problems = check(path)
    assert any("differs" in problem or "as it was written" in problem for problem in problems)
    assert not any("melt" in problem or "meet" in problem for problem in problems)


def test_bytes_that_are_no_text_are_named_and_not_quoted(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.content.replace(b"Sentence 7: we meet", b"Sentence 7: we \xff\xfe\xfd\xfc"))
    problems = check(path)
    assert problems
    assert not any("Sentence" in problem for problem in problems)


@pytest.mark.parametrize(
    ("begin", "end", "found"),
    [(0, 12, "the head of the write-ahead log"), (32 + 5 * 4120 + 200, 32 + 5 * 4120 + 210, "log, page 6 in it")],
)
def test_a_log_that_is_damaged_before_its_end_is_named(
    kept: Kept, library: Library, begin: int, end: int, found: str
) -> None:
    path = kept.put(library, kept.log[""])
    log = bytearray(kept.log["-wal"])
    log[begin:end] = bytes(byte ^ 0xFF for byte in log[begin:end])
    Path(f"{path}-wal").write_bytes(log)
    assert found in check(path)[0]
    with pytest.raises(StorageError, match="write-ahead log"):
        SessionFile(path)
    assert Path(f"{path}-wal").read_bytes() == log
    library.salvage(CODE)
    assert sentences(path) == sorted(SENTENCES)


def test_a_log_that_a_power_cut_tore_at_its_end_is_no_damage(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.log[""])
    Path(f"{path}-wal").write_bytes(kept.log["-wal"] + b"\x01" * 3000)
    assert check(path) == []
    SessionFile(path).close()
    assert sentences(path) == sorted(SENTENCES)


def test_a_log_that_is_gone_or_cut_is_noticed_by_the_mark(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.log[""])
    path.with_suffix(".head").write_bytes(kept.head)
    Path(f"{path}-wal").write_bytes(kept.log["-wal"][: 32 + 20 * 4120])
    assert "that it once held are gone" in check(path)[0]


def test_a_file_of_a_later_release_is_left_as_it_is(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.content)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('facilitator', 'm999_wings', '')"
        )
    with pytest.raises(StorageError) as refused:
        SessionFile(path)
    assert refused.value.trouble == "newer"


# --- saved


@pytest.mark.parametrize("table", ["line", "changes", "stage", "commands", "sqlite_autoindex_line_1"])
def test_a_table_whose_first_page_is_gone_comes_back_from_what_is_left(
    kept: Kept, library: Library, table: str
) -> None:
    path = kept.put(library, kept.blank(kept.roots[table]))
    saved, aside = library.salvage(CODE)
    assert check(path) == []
    assert sentences(path) == sorted(SENTENCES)
    assert (saved.changes_lost, saved.doubtful) == (0, 0)
    assert aside.read_bytes() == kept.blank(kept.roots[table])
    assert library.codes() == [CODE]


def test_a_page_of_the_journal_is_made_up_for_by_the_rows(kept: Kept, library: Library) -> None:
    at = kept.content.index(b'"text":"Sentence 20:') // PAGE + 1
    path = kept.put(library, kept.blank(at))
    saved, _ = library.salvage(CODE)
    assert (saved.from_rows > 0, check(path)) == (True, [])
    assert sentences(path) == sorted(SENTENCES)


def test_even_without_a_list_of_tables_the_journal_is_found(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.blank(1))
    assert check(path)[0].startswith("cannot be read")
    library.salvage(CODE)
    assert check(path) == []
    assert sentences(path) == sorted(SENTENCES)


def test_a_letter_that_changed_is_changed_back(kept: Kept, library: Library) -> None:
    path = kept.put(library, kept.content.replace(b"Sentence 7: we meet", b"Sentence 7: we melt", 1))
    saved, _ = library.salvage(CODE)
    assert (check(path), sentences(path), saved.doubtful) == ([], sorted(SENTENCES), 0)


def test_what_no_table_has_comes_from_an_earlier_copy(kept: Kept, library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(kept.content)
    path = kept.put(library, kept.content[: 40 * PAGE])
    saved, _ = library.salvage(CODE, copy)
    assert (check(path), sentences(path), saved.from_copy > 0) == ([], sorted(SENTENCES), True)


def test_a_salvaged_session_goes_on_with_a_history_of_its_own(kept: Kept, tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    first, epoch = shop.ask("park.add", {"text": "Once"}, shop.console), shop.desk.epoch
    shop.close()
    content = bytearray(shop.path.read_bytes())
    with closing(sqlite3.connect(shop.path)) as file:
        page = file.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'commands'").fetchone()[0]
    content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    shop.path.write_bytes(content)
    Library(tmp_path).salvage(CODE)
    shop._open()
    assert shop.desk.epoch != epoch
    # nobody knows any more who sent it with which words: it is answered as done, and not done twice
    again = shop.ask("park.add", {"text": "Once"}, shop.console, id=first.result["parked"])
    assert (again.ok, again.seq) == (True, first.seq)
    assert [row.text for row in shop.desk.state.all("parked")] == ["Once"]
    shop.ask("park.add", {"text": "More"}, shop.console)
    shop.close()
    assert shop.problems() == []
    shop._open()
    shop.close()


@pytest.mark.parametrize("content", [b"", b"no database at all " * 500, b"SQLite format 3\0" + b"\xff" * 5000])
def test_where_nothing_is_left_nothing_is_touched(library: Library, content: bytes) -> None:
    path = library.path(CODE)
    path.write_bytes(content)
    assert check(path)
    with pytest.raises(NothingToSave):
        library.salvage(CODE)
    assert [file.name for file in library.folder.glob("*.db*")] == [path.name]
    assert path.read_bytes() == content


# --- restored, erased, and on the command line


def test_a_backup_takes_the_place_of_a_damaged_file_but_not_of_a_whole_one(
    kept: Kept, library: Library, tmp_path: Path
) -> None:
    backup, damaged = tmp_path / "backup.db", tmp_path / "damaged.db"
    backup.write_bytes(kept.content)
    damaged.write_bytes(kept.blank(kept.roots["line"]))
    path = kept.put(library, damaged.read_bytes())
    with pytest.raises(StorageError, match="table line"):
        library.restore(damaged)
    assert library.restore(backup) == CODE
    assert sentences(path) == sorted(SENTENCES)
    with pytest.raises(FileExistsError):
        library.restore(backup)
    library.erase(CODE)
    assert [file.name for file in library.folder.glob(f"{CODE}*")] == []


def test_the_commands_name_the_damage_and_what_to_do_and_leave_with_2(kept: Kept, library: Library) -> None:
    path, run = kept.put(library, kept.blank(kept.roots["line"])), CliRunner().invoke
    folder = ["--sessions", str(library.folder)]
    checked = run(main, ["check", CODE, *folder])
    assert checked.exit_code == 2
    assert f"table line, page {kept.roots['line']}" in checked.output
    assert f"facilitator sessions salvage {CODE}" in checked.output
    salvaged = run(main, ["sessions", "salvage", CODE, *folder])
    assert (salvaged.exit_code, "of them from the journal" in salvaged.output) == (0, True)
    assert run(main, ["check", CODE, *folder]).exit_code == 0
    shutil.copyfile("/dev/null", path)
    nothing = run(main, ["sessions", "salvage", CODE, *folder])
    assert (nothing.exit_code, "Restore a backup" in nothing.output) == (2, True)
