"""How the report lies on paper and screen: what a reader on Monday morning would stumble over."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from facilitator.report import png
from facilitator.report.blocks import Grid, Heading
from facilitator.report.document import document
from facilitator.report.formats import write
from facilitator.report.model import Report
from facilitator.report.record import Record
from tests.report.day import PAPER
from tests.report.office import as_pdf


@pytest.fixture(scope="module")
def pages(day: Record, report: Report) -> list[list[str]]:
    """The lines of the PDF's pages, without their feet."""
    file = pypdfium2.PdfDocument(write("pdf", report, day))
    texts = [page.get_textpage().get_text_bounded() for page in file]
    return [[line.strip() for line in text.splitlines() if line.strip()][:-1] for text in texts]


def test_the_first_page_is_all_that_the_boss_needs(pages: list[list[str]], report: Report) -> None:
    first = " ".join(pages[0])
    for words in (
        report.title,
        "120 people",
        "15 tables",
        "10 affiliations",
        f"{report.headline.questions_open.n} of {report.headline.questions_open.of} questions",
        "What comes next",
    ):
        assert words in first, words
    assert pages[1][0] == "Contents"


def test_so_it_is_in_a_word_processor(day: Record, report: Report, tmp_path: Path) -> None:
    made = as_pdf(tmp_path, {"day.docx": write("docx", report, day)})[0]
    first, second = (" ".join(pypdfium2.PdfDocument(made)[n].get_textpage().get_text_bounded().split()) for n in (0, 1))
    assert "1. The guidebook's draft goes to all tables" in first  # counted anew, after the themes
    assert "2. Answers to the questions" in first
    assert second.startswith("Contents")


def test_no_heading_stands_alone_at_the_foot_of_a_page(pages: list[list[str]], report: Report) -> None:
    headings = {block.text for block in document(report) if isinstance(block, Heading)}
    alone = [(at, lines[-1]) for at, lines in enumerate(pages, 1) if re.sub(r" \d+$", "", lines[-1]) in headings]
    assert [place for place in alone if place[0] != 2] == []  # the contents end with one


def test_headings_tell_the_charts_of_two_activities_apart(report: Report) -> None:
    heads = [block.text for block in document(report) if isinstance(block, Heading) and block.level == 2]
    assert len([head for head in heads if head.startswith("Table 1 ·")]) == 2
    assert "Table 1" not in heads


def test_challenges_that_say_nearly_the_same_share_a_row(report: Report) -> None:
    grid = next(b for b in document(report) if isinstance(b, Grid) and b.head[0] == "Challenge")
    assert len(grid.rows) == len(report.clusters) < 15
    words = " ".join(cell for row in grid.rows for cell in row)
    cards = [card for cluster in report.clusters for card in cluster.challenges]
    for card in cards:
        assert f"us too {card.us_too}, could use it {card.could_use}" in words
        assert all(f"Table {card.table}: {strategy.text}" in words for strategy in card.strategies)


def test_no_two_things_on_the_page_have_one_id(day: Record, report: Report) -> None:
    ids = Counter(re.findall(r' id="([^"]+)"', write("html", report, day).decode()))
    assert [id for id, times in ids.items() if times > 1] == []


def test_the_wall_has_the_photograph_and_tells_notes_on_the_whole_chart_apart(day: Record, report: Report) -> None:
    chart = next(chart for chart in report.charts if chart.table == PAPER)
    card = png._drawn(png._sheet((500.0, 500.0)), chart, day, png.Words("en"))
    assert len(card.photos) == 1
    assert "On the chart as a whole" in [piece[0] for piece in card.pieces]
    with Image.open(BytesIO(write("png", report, day))) as wall:
        shades = {colour for _, colour in wall.convert("RGB").resize((400, 500)).getcolors(200_000) or []}
    assert min(sum(abs(a - b) for a, b in zip(shade, (0xE8, 0xE0, 0xCC), strict=True)) for shade in shades) < 20
