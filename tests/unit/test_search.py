"""Search over all sessions of a folder: by words, however they are accented, and narrowed down."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.store.library import INDEX, Library
from facilitator.store.search import Wanted, search, sessions
from tests.report.day import day_in
from tests.unit.workshop import CODE, NOON, Workshop


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A folder with the day of 15 tables, and another session of one line."""
    day_in(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    shop = Workshop(other)
    recorder = shop.desk_at(1, pen=True)
    shop.start("discuss")
    shop.write(1, "Réunion à l’école: the naïve façade", recorder)
    shop.close()
    (tmp_path / "GHJKMN.db").write_bytes(shop.path.read_bytes())
    return Library(tmp_path)


def test_sessions_are_listed_with_people_and_state(library: Library) -> None:
    found = {kept.code: kept for kept in sessions(library)}
    assert set(found) == {CODE, "GHJKMN"}
    assert (found[CODE].people, found[CODE].state) == (120, "ended")


def test_words_are_found_without_their_accents_by_their_beginnings(library: Library) -> None:
    found = search(library, Wanted("reunion ecol"))
    assert [(item.code, item.kind, item.table) for item in found] == [("GHJKMN", "line", 1)]
    assert search(library, Wanted("translated"))
    assert {item.code for item in search(library, Wanted("translated"))} == {CODE}


def test_what_is_found_is_narrowed_down(library: Library) -> None:
    everything = search(library, Wanted("the"))
    assert {item.kind for item in everything} > {"line", "note"}
    assert {item.kind for item in search(library, Wanted("the", kind="note"))} == {"note"}
    ohio = search(library, Wanted("", affiliation="ohio"))
    assert ohio
    assert {item.affiliation for item in ohio} == {"Ohio"}
    assert search(library, Wanted("the", code="GHJKMN")) == search(library, Wanted("façade", code="GHJKMN"))
    latest = search(library, Wanted(limit=1))[0].at
    assert search(library, Wanted("the", since=latest + 1)) == []
    assert search(library, Wanted("", affiliation="%")) == []


def test_what_a_photograph_shows_is_found_while_it_is_on_its_chart(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    args = {"photo": "p1", "chart": "a.1", "width": 8, "height": 6}
    assert shop.desk.run("photo.add", args, shop.console, internal=True).ok
    shop.do("photo.describe", {"photo": "p1", "caption": "Six districts"}, shop.console)
    found = search(Library(tmp_path), Wanted("district", kind="photo"))
    assert [(item.id, item.text, item.table, item.at) for item in found] == [("p1", "Six districts", 1, NOON)]
    shop.do("photo.remove", {"photo": "p1"}, shop.console)
    assert search(Library(tmp_path), Wanted("district")) == []
    shop.close()


def test_what_is_hidden_is_not_found(library: Library) -> None:
    shop = Workshop(library.folder / "other")
    shop.path.write_bytes(library.path(CODE).read_bytes())
    hidden = next(note for note in Library(library.folder).rows(CODE) if note.KIND == "note" and note.hidden)  # type: ignore[attr-defined]
    ids = {item.id for item in search(library, Wanted("", kind="note"))}
    shop.close()
    assert hidden.id not in ids


def test_the_index_follows_what_changes_and_forgets_what_is_erased(library: Library) -> None:
    assert search(library, Wanted("facade"))
    library.erase("GHJKMN")
    assert not (library.folder / INDEX).exists()  # deleted rows leave their words in its pages
    assert search(library, Wanted("facade")) == []
    assert [kept.code for kept in sessions(library)] == [CODE]


@pytest.mark.parametrize("spoilt", [b"", b"no database at all", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_spoilt_index_is_made_anew(library: Library, spoilt: bytes) -> None:
    search(library, Wanted("the"))
    (library.folder / INDEX).write_bytes(spoilt)
    assert search(library, Wanted("translated"))


@pytest.mark.parametrize("words", ['"', "a AND", "NEAR(", "*", "text:x", "-- ;", "ß", "🙂", "x" * 5000])
def test_any_words_may_be_typed(library: Library, words: str) -> None:
    search(library, Wanted(words))
