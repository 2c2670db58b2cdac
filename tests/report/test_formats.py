"""Every format of the report says the same, word for word, and is opened by a program that people would open it with.

The golden files are written anew by `./run python -m tests.report.test_formats`; look at what has changed.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from PIL import Image

from facilitator.report import figures, model, quoted
from facilitator.report.document import document
from facilitator.report.formats import FORMATS, file_name, write
from facilitator.report.json import schema
from facilitator.report.model import Report
from facilitator.report.pictures import draw
from facilitator.report.record import Record
from facilitator.report.tables import harmless, tables
from tests.report.office import as_pdf
from tests.report.small import ARABIC, EMOJI, FORMULA, LINES, LONG, MARKUP

GOLDEN = Path(__file__).parent / "golden"
DOCS = Path(__file__).parents[2] / "docs"
OFFICE = ("docx", "pptx", "xlsx")


def golden(hard: Report, small: Record) -> dict[str, bytes]:
    """What the small session's report is to be, in the formats that are text."""
    found = {"small.md": write("md", hard, small), "small.json": write("json", hard, small)}
    with zipfile.ZipFile(io.BytesIO(write("csv", hard, small))) as folder:
        found |= {f"csv/{name}": folder.read(name) for name in folder.namelist()}
    return found


def test_the_small_report_is_as_it_was(hard: Report, small: Record) -> None:
    found = golden(hard, small)
    kept = {str(path.relative_to(GOLDEN)): path.read_bytes() for path in GOLDEN.rglob("*") if path.is_file()}
    assert found.keys() == kept.keys()
    for name, content in found.items():
        assert content.decode().splitlines() == kept[name].decode().splitlines(), name


def test_the_schema_in_the_docs_is_the_models() -> None:
    assert json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8")) == schema()


def test_the_json_is_the_whole_model(hard: Report, small: Record) -> None:
    assert msgspec.json.decode(write("json", hard, small), type=Report) == hard
    assert hard.schema == model.SCHEMA


@pytest.fixture(scope="module")
def opened(hard: Report, small: Record, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What LibreOffice and pdftotext read in the small report's files: their text by format."""
    pdftotext = shutil.which("pdftotext")
    assert pdftotext, "install what `run` names under OPENERS"
    folder = tmp_path_factory.mktemp("opened")
    own = folder / "pdf.pdf"
    own.write_bytes(write("pdf", hard, small))
    printed = [*as_pdf(folder, {f"{format}.{format}": write(format, hard, small) for format in OFFICE}), own]
    read = {}
    for file in printed:
        command = [pdftotext, "-layout", str(file), "-"]
        read[file.stem] = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    return read


def bare(words: str) -> str:
    """Without what a page may break or join."""
    return re.sub(r"[\s\u00ad]+", "", words)


@pytest.mark.parametrize("format", ["docx", "xlsx", "pdf"])
def test_a_program_that_people_use_shows_every_word(opened: dict[str, str], format: str) -> None:
    text = bare(opened[format])
    for words in (
        FORMULA,
        MARKUP,
        "We meet",
        "- a dash first",
        "+1 Who pays?",
        "The ministry",
        "Contact & trust",
        "=It goes in",
    ):
        assert bare(words) in text, words


def test_slides_show_the_cards(opened: dict[str, str]) -> None:
    for words in ("Nobody answers", "Ask on paper", "=it works", "Table 1"):
        assert bare(words) in bare(opened["pptx"])


def test_a_workbook_holds_words_as_words_and_times_as_times(hard: Report, small: Record) -> None:
    with zipfile.ZipFile(io.BytesIO(write("xlsx", hard, small))) as book:
        sheets = {
            name: ElementTree.fromstring(book.read(name))
            for name in book.namelist()
            if "/sheet" in name and ".xml" in name and "_rels" not in name
        }
        styles = book.read("xl/styles.xml").decode()
    names = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    assert len(sheets) == len(tables(hard)) + 1
    assert not [sheet for sheet in sheets.values() if list(sheet.iter(f"{names}f"))]
    assert "yyyy-mm-dd hh:mm" in styles
    assert all(
        sheet.find(f".//{names}pane") is not None for name, sheet in sheets.items() if not name.endswith("sheet1.xml")
    )


def test_no_cell_of_a_csv_begins_a_formula(hard: Report, small: Record) -> None:
    cells = []
    with zipfile.ZipFile(io.BytesIO(write("csv", hard, small))) as folder:
        for name in folder.namelist():
            content = folder.read(name)
            assert content.startswith(b"\xef\xbb\xbf")
            cells += [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))) for cell in row]
    assert f"'{FORMULA}" in cells
    assert not [cell for cell in cells if cell.lstrip(" ").startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("words", ["=1", "+1", "-1", "@x", "\tx", "\rx", "  =1"])
def test_what_begins_like_a_formula_is_made_harmless(words: str) -> None:
    assert harmless(words) == f"'{words}"
    assert harmless(f"x{words}") == f"x{words}"


def test_the_single_file_fetches_nothing_and_runs_nothing(hard: Report, small: Record) -> None:
    page = write("html", hard, small).decode()
    assert not re.search(r"<(script|link|iframe|object|form)\b", page)
    assert not re.search(r"""(src|srcset|poster)=["'](?!data:)""", page)
    assert not re.search(r"url\((?!data:)", page)
    assert "<b>bold</b>" not in page
    assert "&lt;b&gt;bold&lt;/b&gt;" in page
    for words in (ARABIC, EMOJI, LONG):
        assert words in page


def test_markdown_takes_no_words_for_marks(hard: Report, small: Record) -> None:
    text = write("md", hard, small).decode()
    assert r"\<b\>bold\</b\> & \*stars\* \_lines\_ \| pipe \| \[link\]" in text
    assert r"[\- a dash first]" in text
    assert r"[\# a hash first]" in text


@pytest.mark.parametrize("format", FORMATS)
def test_each_format_is_written_of_the_whole_day(format: str, day: Record, report: Report, published: Report) -> None:
    for edition in (report, published) if format in ("html", "md", "json", "csv") else (published,):
        written = write(format, edition, day)
        assert len(written) > 10_000
        assert file_name(edition.code, edition.edition, format).endswith(FORMATS[format].suffix)
        if format in ("html", "md", "json"):
            hidden = "Names somebody" in written.decode()
            assert hidden == (edition is report)


@pytest.mark.parametrize("format", FORMATS)
def test_a_session_in_which_nothing_happened_has_a_report(format: str, small: Record) -> None:
    empty = Report(
        code="ABCDEF",
        title="",
        edition="participants",
        state="draft",
        made_at=0,
        url="",
        headline=model.Headline(),
        balance=figures.Balance(),
        log=quoted.Log(),
        method=figures.Method(),
    )
    assert write(format, empty, small)


def test_the_wall_is_a_picture_of_every_posted_chart(day: Record, report: Report) -> None:
    picture = Image.open(io.BytesIO(write("png", report, day)))
    assert picture.format == "PNG"
    assert min(picture.size) > 1500


def test_pictures_say_in_words_what_they_show(report: Report) -> None:
    pictures = draw(report, png=True)
    assert [picture.name for picture in pictures] == ["tables", "affiliations", "notes", "time"]
    for picture in pictures:
        assert len(picture.alt) > 40
        assert len(picture.rows) > 2
        assert Image.open(io.BytesIO(picture.png)).width > 800
        assert not re.search(rb"""(href|src)=["']http""", picture.svg)


def test_the_document_leaves_no_quote_out(report: Report) -> None:
    quoted = " ".join(getattr(block, "text", "") for block in document(report))
    for chart in report.charts:
        for section in chart.sections:
            for line in section.lines:
                assert line.text in quoted


def test_all_lines_of_the_small_session_are_quoted_as_they_were_typed(hard: Report) -> None:
    said = [line.text for chart in hard.charts for section in chart.sections for line in section.lines]
    assert said == [*LINES, "Monthly calls"]


def _rewrite() -> None:
    import tempfile

    from facilitator import register  # noqa: F401
    from facilitator.report.build import build
    from facilitator.report.record import open_record
    from facilitator.store.library import Library
    from tests.report.conftest import NOW, URL
    from tests.report.small import small_in
    from tests.unit.workshop import CODE

    shutil.rmtree(GOLDEN, ignore_errors=True)
    keep: Callable[[Path, bytes], int] = Path.write_bytes
    with tempfile.TemporaryDirectory() as folder:
        small_in(Path(folder))
        with open_record(Library(Path(folder)), CODE) as record:
            for name, content in golden(build(record, "organisers", now=NOW, url=URL), record).items():
                (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
                keep(GOLDEN / name, content)
    text = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    (DOCS / "report.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _rewrite()
