"""An export from elsewhere is looked at row by row before anything is made of it; what is wrong is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from facilitator import messages
from facilitator.store.check import check
from facilitator.store.export import FORMAT, bring_in, read
from facilitator.store.library import Library
from facilitator.store.session_file import StorageError
from facilitator.store.vetting import NotAnExport
from tests.unit.workshop import CODE, first_rows

Rows = list[list[Any]]
LINE = {"chart": "a.1", "section": "a.topic-1", "text": "Words", "position": 1.0}


def rows() -> Rows:
    found = [[row.KIND, row.id, msgspec.to_builtins(row)] for row in first_rows() if row.KIND != "key"]
    return [*found, ["line", "l", dict(LINE)]]


def export(given: Any, **more: Any) -> bytes:
    return json.dumps({"format": FORMAT, "code": CODE, "rows": given, **more}).encode()


def change(kind: str, field: str, value: Any) -> Callable[[Rows], Any]:
    def changed(given: Rows) -> None:
        row = next(row for row in given if row[0] == kind)
        if field == "id":
            row[1] = value
        else:
            row[2][field] = value

    return changed


def without(kind: str) -> Callable[[Rows], Any]:
    return lambda given: given.__setitem__(slice(None), [row for row in given if row[0] != kind])


def more(*row: Any) -> Callable[[Rows], Any]:
    return lambda given: given.append(list(row))


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (change("line", "text", 7), "line l, text: Expected `str`"),
        (change("line", "text", "x" * 100_001), "line l, text: longer"),
        (change("line", "text", "a\0b"), "line l, text: letters"),
        (change("line", "created_at", 10**30), "line l, created_at: a number"),
        (change("line", "id", ""), "line , id: that is no id"),
        (change("line", "id", "\x1b[2J\0"), "line ·[2J·, id: letters"),
        (change("line", "chart", "z.9"), "line l: something it belongs to"),
        (change("table", "number", -1), "table 1, number"),
        (change("table", "id", "x"), "table x, number"),
        (change("stage", "kind", "alien"), "kind: there is no kind of stage “alien”"),
        (change("stage", "settings", {"nothing": [1]}), "settings: Object contains unknown field"),
        (change("session", "stage", "nowhere"), "stage: “nowhere” is not in the file"),
        (change("session", "state", "alien"), "state: Invalid enum value"),
        (without("activity"), "activity: “a” is not in the file"),
        (without("table"), "table: “1” is not in the file"),
        (without("chart"), "line l: something it belongs to"),
        (without("session"), "0 sessions"),
        (more("session", "OTHERS", {"title": "Another", "created_at": 1}), "2 sessions"),
        (more("line", "l", LINE), "line l, id: there is another"),
        (more("alien", "1", {}), "kind “alien”"),
        (more("published_response", "line:l", {"item": "l", "link": "javascript:alert(1)"}), "link: a link begins"),
    ],
)
def test_a_row_that_will_not_do_is_named(spoil: Callable[[Rows], Any], named: str) -> None:
    given = rows()
    spoil(given)
    assert named in told(export(given))


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"", "no export"),
        (b"\0\1", "no export"),
        (b"[]", "no export"),
        (b"[" * 200_000, "no export"),
        (b'{"format": "facilitator-session/1", "rows": [["a", "b", ' + b'{"a":' * 100_000, "no export"),
        (b'{"format": "x\\ud800"}', "no export"),
        (export([["line"]]), "no export"),
        (export(rows(), format="facilitator-session/9"), "facilitator-session/9"),
        (export(rows(), blobs=[{"id": "p", "type": "image/png", "data": "!"}]), "The file p"),
    ],
)
def test_a_file_that_is_no_export_is_told_so(data: bytes, named: str) -> None:
    assert named in told(data)


def told(data: bytes) -> str:
    """What the command line says of it."""
    with pytest.raises(NotAnExport) as caught:
        read(data)
    params = {**caught.value.params}
    if caught.value.message == "import-row":
        params["why"] = messages.text(params["why"], **params)
    return messages.text(caught.value.message, **params)


def test_what_lets_in_does_not_come_along(tmp_path: Path) -> None:
    library = Library(tmp_path)
    data = export([*rows(), ["key", "abc", {"role": "facilitator"}], ["hook", "h", {"url": "https://example.org"}]])
    code = bring_in(library, data, console_key="C" * 26, root="R" * 26, bits="B", now=1)
    found = library.rows(code)
    assert not [row for row in found if row.id == "abc" or row.KIND == "hook"]
    assert next(row.id for row in found if row.KIND == "session") == code != CODE
    assert check(library.path(code)) == []


def test_nothing_is_left_of_what_could_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("facilitator.store.export._keep", full)
    with pytest.raises(StorageError, match="No space"):
        bring_in(Library(tmp_path), export(rows()), console_key="C" * 26, root="R" * 26, bits="B", now=1)
    assert list(tmp_path.iterdir()) == []
