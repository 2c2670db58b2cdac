"""A session's file is read by SQLite's own tools, as docs/data.md says: the shell, Datasette, plain SQL."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import register  # noqa: F401  (knows all row kinds)
from facilitator.store.library import Library
from facilitator.store.reading import VIEWS
from facilitator.store.session_file import SessionFile
from tests.report.day import day_in
from tests.unit import data_docs


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the day of 15 tables, as it lies in the folder."""
    return day_in(tmp_path_factory.mktemp("data"))


def test_the_page_lists_every_table_and_view() -> None:
    assert data_docs.tables() in data_docs.PAGE.read_text(encoding="utf-8")
    assert data_docs.views_named() == set(VIEWS)


@pytest.mark.parametrize("query", data_docs.queries())
def test_a_query_of_the_page_finds_something(day: Path, query: str) -> None:
    with closing(sqlite3.connect(f"file:{day}?mode=ro", uri=True)) as file:
        assert file.execute(query).fetchall()


def test_there_are_ten_queries() -> None:
    assert len(data_docs.queries()) == 10


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_can_be_read(day: Path, view: str) -> None:
    with closing(sqlite3.connect(f"file:{day}?mode=ro", uri=True)) as file:
        names = [column[0] for column in file.execute(f"SELECT * FROM {view}").description]
    assert len(names) == len(set(names)) > 3


def test_the_shell_opens_it(day: Path) -> None:
    shell = shutil.which("sqlite3")
    if shell is None:
        pytest.skip("there is no sqlite3 shell on this machine")
    command = [shell, "-readonly", "-json", str(day), "SELECT * FROM v_open_questions LIMIT 1"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout
    assert json.loads(printed)[0]["kind"] in ("question", "clarification")


def test_datasette_opens_it(day: Path) -> None:
    from datasette.app import Datasette

    async def ask() -> dict[str, object]:
        datasette = Datasette([str(day)], memory=False)
        await datasette.invoke_startup()
        answer = await datasette.client.get(f"/{day.stem}/v_notes.json?_shape=array&_size=5")
        page = await datasette.client.get(f"/{day.stem}/line")
        assert page.status_code == 200, page.text[:500]
        return {"rows": answer.json()}

    with ThreadPoolExecutor(1) as beside:  # the browser tests' loop may run in this thread
        rows = beside.submit(asyncio.run, ask()).result()["rows"]
    assert isinstance(rows, list)
    assert len(rows) == 5


def test_views_of_another_version_are_made_anew(tmp_path: Path) -> None:
    path = day_in(tmp_path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("DROP VIEW v_lines")
        file.execute("CREATE VIEW v_lines AS SELECT 1 AS other")
    SessionFile(path).close()
    with closing(sqlite3.connect(path)) as file:
        assert "question" in [c[0] for c in file.execute("SELECT * FROM v_lines").description]


def test_search_is_a_command(tmp_path: Path) -> None:
    day_in(tmp_path)
    command = [sys.executable, "-m", "facilitator", "sessions", "search", "translated", "evenings", "--kind", "note"]
    ran = subprocess.run([*command, "--json", "--sessions", str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    assert {item["text"] for item in found} == {"Who paid for the translated evenings?"}
    assert Library(tmp_path).codes() == [found[0]["code"]]
