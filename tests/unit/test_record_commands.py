"""The commands that bring people in and take a session out: they end with a sentence, and leave nothing half done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.cli import main
from facilitator.store.library import Library
from tests.unit.workshop import CODE, Workshop


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a session that no server has open."""
    Workshop(tmp_path).close()
    return tmp_path


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments, "--sessions", str(folder)])


def people(folder: Path) -> int:
    return sum(1 for row in Library(folder).rows(CODE) if row.KIND == "participant")


def test_where_their_codes_cannot_be_kept_nobody_is_taken_in(folder: Path) -> None:
    given = folder / "people.csv"
    given.write_text("name\nAnn\n", encoding="utf-8")
    for output in (folder / "nowhere" / "codes.csv", given):
        ran = run(folder, "import", "participants", str(given), "--session", CODE, "--output", str(output))
        assert (ran.exit_code, str(output) in ran.output) == (2, True)
        assert people(folder) == 0


def test_the_line_of_the_file_is_named_and_no_file_is_left(folder: Path) -> None:
    given, output = folder / "people.csv", folder / "codes.csv"
    given.write_text("name,table\n\nAnn,1\nBo,99\n", encoding="utf-8")
    ran = run(folder, "import", "participants", str(given), "--session", CODE, "--output", str(output))
    assert ran.exit_code == 2
    assert ran.output.startswith("Line 4. Person 2: there is no table 99")
    assert not output.exists()
    assert people(folder) == 0


def test_an_export_says_where_it_cannot_be_written(folder: Path) -> None:
    ran = run(folder, "export", CODE, "--output", str(folder / "nowhere" / "out.json"))
    assert ran.exit_code == 2
    assert "cannot be written" in ran.output


def test_what_is_wrong_with_an_export_is_one_sentence(folder: Path) -> None:
    file, before = folder / "out.json", set(folder.glob("*.db"))
    assert run(folder, "export", CODE, "--output", str(file)).exit_code == 0
    told = json.loads(file.read_text(encoding="utf-8"))
    next(row for kind, _, row in told["rows"] if kind == "table")["number"] = "one"
    file.write_text(json.dumps(told), encoding="utf-8")
    ran = run(folder, "import", "session", str(file))
    assert ran.exit_code == 2
    assert "In table 1, number: Expected `int`, got `str`" in ran.output
    assert set(folder.glob("*.db")) == before
