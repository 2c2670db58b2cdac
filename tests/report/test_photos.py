"""What a photograph shows is said in the report: to whoever hears it, and under it to whoever reads."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import msgspec
import pypdfium2
import pytest

from facilitator.report import png
from facilitator.report.formats import write
from facilitator.report.model import Report
from facilitator.report.record import Record
from tests.report.day import PAPER, SHOWN

NAMED = f"Photograph of the paper chart: Table {PAPER}"


@pytest.fixture(scope="module")
def unsaid(report: Report) -> Report:
    """The report of a day on which nobody said what the photograph shows."""
    charts = [
        msgspec.structs.replace(chart, photos=[msgspec.structs.replace(photo, caption="") for photo in chart.photos])
        for chart in report.charts
    ]
    return msgspec.structs.replace(report, charts=charts)


def document_of(report: Report, day: Record) -> str:
    with zipfile.ZipFile(io.BytesIO(write("docx", report, day))) as file:
        return file.read("word/document.xml").decode()


def test_the_page_says_it_and_shows_it(report: Report, unsaid: Report, day: Record) -> None:
    page = write("html", report, day).decode()
    assert f'alt="{SHOWN}"' in page
    assert re.search(rf"<figcaption><bdi>{SHOWN}</bdi> · Photograph, [^<]+</figcaption>", page)
    assert NAMED not in page
    page = write("html", unsaid, day).decode()
    assert f'alt="{NAMED}' in page
    assert "<figcaption>Photograph, " in page


def test_a_word_processor_says_it_and_shows_it(report: Report, unsaid: Report, day: Record) -> None:
    document = document_of(report, day)
    assert f'descr="{SHOWN}"' in document
    assert f">{SHOWN} · Photograph, " in document
    assert f'descr="{NAMED}' in document_of(unsaid, day)


def test_on_paper_it_stands_under_the_picture(report: Report, day: Record) -> None:
    printed = pypdfium2.PdfDocument(io.BytesIO(write("pdf", report, day)))
    words = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in printed).split())
    assert f"{SHOWN} · Photograph, " in words
    chart = next(chart for chart in report.charts if chart.table == PAPER)
    card = png._drawn(png._sheet((500.0, 500.0)), chart, day, png.Words("en"))
    assert [piece[0] for photo in card.photos for piece in photo.caption] == [SHOWN]


def test_text_and_tables_have_it(report: Report, unsaid: Report, day: Record) -> None:
    assert f"[{SHOWN} · Photograph, " in write("md", report, day).decode()
    assert f"[{NAMED}" in write("md", unsaid, day).decode()
    with zipfile.ZipFile(io.BytesIO(write("csv", report, day))) as folder:
        rows = list(csv.DictReader(io.StringIO(folder.read("photos.csv").decode("utf-8-sig"))))
    assert {row["caption"] for row in rows} == {SHOWN}
