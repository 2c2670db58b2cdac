"""The report as PDF, A4: an outline, a contents list, links to every item, page numbers, letters of most languages."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from typing import Any

from fpdf import FPDF, FontFace
from fpdf.enums import TableBordersLayout, XPos, YPos
from fpdf.outline import OutlineSection
from PIL import Image as Bitmap

from facilitator.paths import STATIC
from facilitator.report.blocks import Block, Grid, Heading, Image, Quote, Text
from facilitator.report.document import document, facts, state
from facilitator.report.model import Report
from facilitator.report.photos import jpeg
from facilitator.report.pictures import Picture
from facilitator.report.record import Record
from facilitator.report.say import Words

FONTS = STATIC / "vendor" / "fonts"
INK, QUIET, EDGE = (0x1F, 0x23, 0x28), (0x4A, 0x4F, 0x55), (0xC9, 0xC5, 0xBA)
MARGIN, TOP, WIDTH = 20.0, 18.0, 170.0  # mm
POINT = 0.3528  # mm
LEADING = 1.35
SIZES = {1: 18.0, 2: 13.0, 3: 11.0}
MARKS = {"item": "•  ", "number": "›  "}
LATE_IN_PAGE = 262.0  # mm from the top: no heading begins below


class Pages(FPDF):
    """A4 pages with a foot that names the session and the page."""

    def __init__(self, title: str) -> None:
        """`title`: of the session."""
        super().__init__(format="A4")
        self.named = title
        self.set_margins(MARGIN, TOP, MARGIN)
        self.set_auto_page_break(True, 20)
        self.add_font("report", "", FONTS / "DejaVuSans.ttf")
        self.add_font("report", "B", FONTS / "DejaVuSans-Bold.ttf")
        self.set_title(title)
        self.set_creator("facilitator")

    def footer(self) -> None:
        """The foot of a page."""
        self.set_y(-13)
        self.set_font("report", "", 8)
        self.set_text_color(*QUIET)
        self.cell(WIDTH * 0.85, 5, self.named[:90])
        self.cell(0, 5, str(self.page_no()), align="R")

    def write_words(
        self, words: str, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK, **more: Any
    ) -> None:
        """A paragraph. `more`: `indent` in mm, `link`, `after` in mm."""
        self.set_text_shaping(needs_shaping(words))
        indent = more.get("indent", 0.0)
        self.set_font("report", "B" if bold else "", size)
        self.set_text_color(*colour)
        self.set_x(MARGIN + indent)
        self.multi_cell(
            WIDTH - indent,
            size * POINT * LEADING,
            printable(words),
            align="R" if runs_left(words) else "L",
            link=more.get("link", ""),
            new_x=XPos.LMARGIN,
            new_y=YPos.NEXT,
        )
        if more.get("after"):
            self.ln(more["after"])


def write(report: Report, record: Record) -> bytes:
    """The PDF."""
    pages = Pages(report.title)
    pages.set_lang(report.lang)
    pages.add_page()
    pages.write_words(report.title, 24, bold=True, after=2)
    pages.write_words(" · ".join(facts(report)), 10, colour=QUIET, after=2)
    if state(report):
        pages.write_words(state(report), 11, bold=True, after=2)
    pages.write_words(Words(report.lang)("report-contents"), 14, bold=True, after=2)
    pages.insert_toc_placeholder(_contents, pages=1)
    for block in document(report):
        _write(pages, block, record)
    return bytes(pages.output())


def printable(words: str) -> str:
    """What a page can show: no control letters."""
    return "".join(letter for letter in words if letter == "\n" or unicodedata.category(letter) != "Cc")


def needs_shaping(words: str) -> bool:
    """Whether its letters join, stack or run from right to left; shaping takes long, and most words need none."""
    return any("\u0300" <= letter < "\u0370" or "\u0590" <= letter < "\u2000" or letter >= "\ufb1d" for letter in words)


def runs_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in words:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _contents(pages: Any, outline: list[OutlineSection]) -> None:
    """The parts of the report with their pages."""
    pages.set_text_color(*INK)
    for part in outline:
        if part.level:
            continue
        link = pages.add_link(page=part.page_number)
        pages.set_font("report", "", 11)
        pages.set_x(MARGIN)
        pages.cell(WIDTH - 15, 7, part.name, link=link)
        pages.cell(15, 7, str(part.page_number), align="R", link=link, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _write(pages: Pages, block: Block, record: Record) -> None:
    match block:
        case Heading():
            _heading(pages, block)
        case Text():
            _text(pages, block)
        case Quote():
            _quote(pages, block)
        case Grid():
            _table(pages, block)
        case Image():
            found = jpeg(record, block.photo)
            if found:
                _image(pages, found, block.alt, block.caption)
        case Picture():
            _image(pages, block.png, block.alt, block.title)


def _heading(pages: Pages, block: Heading) -> None:
    at_top = pages.get_y() < TOP + 1
    if not at_top and (block.page or pages.get_y() > LATE_IN_PAGE - (20 if block.level == 1 else 0)):
        pages.add_page()
    elif block.level < 3:
        pages.ln(6 if block.level == 1 else 3)
    pages.set_font("report", "B", SIZES[block.level])
    if block.level < 3:
        pages.start_section(printable(block.text)[:120] or "–", level=block.level - 1)
    pages.write_words(block.text, SIZES[block.level], bold=True, after=1.5)


def _text(pages: Pages, block: Text) -> None:
    size, colour, indent = {"lead": (13.0, INK, 0.0), "quiet": (9.0, QUIET, 0.0), "answer": (9.0, INK, 12.0)}.get(
        block.style, (10.0, INK, 0.0)
    )
    words = MARKS.get(block.style, "") + block.text
    pages.write_words(words, size, colour=colour, indent=indent, link=_web(block.link), after=1)


def _quote(pages: Pages, block: Quote) -> None:
    kind = f"{block.kind}: " if block.kind else ""
    whose = f"   ({block.whose})" if block.whose else ""
    indent = 6.0 if block.depth else 0.0
    pages.write_words(f"{MARKS['item']}{kind}{block.text}{whose}", 10, indent=indent, link=_web(block.link), after=0.8)


def _table(pages: Pages, grid: Grid) -> None:
    if pages.get_y() > LATE_IN_PAGE - 25:  # a caption does not stand without its table
        pages.add_page()
    pages.ln(1)
    pages.write_words(grid.caption, 9.5, bold=True, after=1)
    pages.set_font("report", "", 8)
    pages.set_text_color(*INK)
    pages.set_draw_color(*EDGE)
    head = FontFace(emphasis="BOLD")
    pages.set_text_shaping(any(needs_shaping(cell) for row in grid.rows for cell in row))
    widths = tuple(grid.widths or [1.0] * len(grid.head))
    with pages.table(
        col_widths=widths,
        width=WIDTH,
        line_height=8 * POINT * 1.4,
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=head,
        text_align="LEFT",
        padding=(0.8, 1.5, 0.8, 0),
    ) as table:
        row = table.row()
        for words in grid.head:
            row.cell(printable(words))
        for at, cells in enumerate(grid.rows):
            row = table.row()
            for place, words in enumerate(cells):
                link = _web(grid.links[at]) if grid.links and not place else ""
                row.cell(printable(words), link=link or None, align="RIGHT" if runs_left(words) else "LEFT")
    pages.ln(3)


def _image(pages: Pages, image: bytes, alt: str, caption: str) -> None:
    with Bitmap.open(BytesIO(image)) as bitmap:
        across, high = bitmap.size
    height = min(WIDTH * high / across, 150)
    if pages.get_y() + height > LATE_IN_PAGE:
        pages.add_page()
    pages.image(BytesIO(image), x=MARGIN, w=height * across / high, h=height, alt_text=alt)
    pages.write_words(caption, 9, colour=QUIET, after=3)


def _web(link: str) -> str:
    return link if link.startswith(("http://", "https://")) else ""
